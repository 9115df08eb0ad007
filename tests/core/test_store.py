"""The store: what was learned, and the only meeting place of all processes."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from comet_tray.core.budget import share_out
from comet_tray.core.store import (
    HostState,
    Problem,
    Reading,
    Span,
    Store,
    open_store,
    read_store,
)
from tests.support.builders import DAY, NOW, left, problem, usage

HOST = "https://api.cometapi.com"
PLAN = share_out(1, 300, 15)


@pytest.fixture
def path(tmp_path: Path) -> str:
    return str(tmp_path / "data" / "history.sqlite3")


@pytest.fixture
def store(path: str) -> Iterator[Store]:
    with open_store(path, NOW) as store:
        yield store


def test_a_new_store_is_empty_and_the_owners_alone(path: str, store: Store) -> None:
    assert (store.readings(), store.problems(), store.attempts()) == ({}, {}, {})
    assert (store.told(), store.history(), store.notices) == ({}, [], ())
    assert store.requests(HOST, NOW) == []
    assert store.host(HOST) == HostState()
    store.set_told({"k1": b"{}"})
    for name in os.listdir(os.path.dirname(path)):
        mode = os.stat(os.path.join(os.path.dirname(path), name)).st_mode
        assert (name, stat.S_IMODE(mode)) == (name, 0o600)
    assert stat.S_IMODE(os.stat(os.path.dirname(path)).st_mode) == 0o700


def test_what_one_process_writes_another_reads_at_once_and_after_the_end(path: str) -> None:
    reading = left(-7, 500_000_000_000_001, model_limits={"鍵": False}, expires_at=NOW)
    with open_store(path, NOW) as writer:
        writer.record_reading("k1", reading, NOW)
        with read_store(path) as reader:
            assert reader.readings() == {"k1": Reading(reading, NOW)}
    with read_store(path) as reader:
        assert reader.readings() == {"k1": Reading(reading, NOW)}


def test_a_store_is_read_whatever_its_folder_is_called(tmp_path: Path) -> None:
    path = str(tmp_path / "50%20 of #1?mode=rw&é" / "history.sqlite3")
    with open_store(path, NOW) as writer:
        writer.record_reading("k1", usage(), NOW)
    with read_store(path) as reader:
        assert set(reader.readings()) == {"k1"}


def test_an_absent_store_reads_as_empty_and_is_not_made(path: str) -> None:
    with read_store(path) as reader:
        assert (reader.readings(), reader.told(), reader.history()) == ({}, {}, [])
    assert not os.path.exists(path)


def test_a_reading_ends_the_keys_problem_and_no_other(store: Store) -> None:
    for key_id in ("k1", "k2"):
        store.record_problem(key_id, problem())
    store.record_reading("k1", usage(), NOW)
    assert set(store.problems()) == {"k2"}


def test_a_problem_leaves_the_last_good_reading(store: Store) -> None:
    store.record_reading("k1", usage(), NOW)
    trouble = Problem(
        kind="server",
        text="Busy.",
        remedy="Wait.",
        since=NOW,
        status=502,
        request_id="r-1",
        server_message="over capacity",
    )
    store.record_problem("k1", trouble)
    assert store.problems() == {"k1": trouble}
    assert store.readings() == {"k1": Reading(usage(), NOW)}


@pytest.mark.parametrize(
    ("later", "shown"),
    [
        *((kind, "rejected") for kind in ("offline", "server", "bad_reply", "rate_limited")),
        *((kind, "rejected") for kind in ("keyring_locked", "keyring_absent")),
        ("blocked", "blocked"),
    ],
)
def test_a_refused_key_stays_refused_until_the_server_says_otherwise(
    store: Store, later: str, shown: str
) -> None:
    store.record_problem("k1", problem("rejected"))
    store.record_problem("k1", problem(later))
    assert store.problems()["k1"].kind == shown
    store.record_reading("k1", usage(), NOW)
    assert store.problems() == {}


@pytest.mark.parametrize(
    ("kind", "at", "since"),
    [("offline", NOW + 600, NOW), ("offline", NOW - 600, NOW - 600), ("server", NOW + 5, NOW + 5)],
)
def test_trouble_of_the_same_kind_keeps_its_beginning(
    store: Store, kind: str, at: int, since: int
) -> None:
    store.record_problem("k1", problem("offline", since=NOW, text="First."))
    store.record_problem("k1", problem(kind, since=at, text="Second."))
    assert store.problems() == {"k1": problem(kind, since=since, text="Second.")}


def test_unchanged_readings_prolong_the_last_one(store: Store) -> None:
    for at in (NOW, NOW + 300, NOW + 600):
        store.record_reading("k1", left(900), at)
    store.record_reading("k1", left(800), NOW + 900)
    store.record_reading("k1", left(900), NOW + 1200)
    assert [(span.at, span.until, span.available) for span in store.history()] == [
        (NOW, NOW + 600, 900),
        (NOW + 900, NOW + 900, 800),
        (NOW + 1200, NOW + 1200, 900),
    ]
    assert store.readings()["k1"].at == NOW + 1200


@pytest.mark.parametrize(("gap", "spans"), [(3600, 1), (3601, 2), (-300, 2), (0, 1)])
def test_a_gap_of_an_hour_or_a_clock_set_back_begins_a_new_span(
    store: Store, gap: int, spans: int
) -> None:
    store.record_reading("k1", left(900), NOW)
    store.record_reading("k1", left(900), NOW + gap)
    assert len(store.history()) == spans
    assert store.readings()["k1"].at == NOW + gap


def test_a_trace_has_both_ends_of_each_stretch(store: Store) -> None:
    for at, available in ((NOW, 900), (NOW + 300, 900), (NOW + 600, 850)):
        store.record_reading("k1", left(available), at)
    assert store.trace("k1", 0) == [
        (NOW, 100, 900),
        (NOW + 300, 100, 900),
        (NOW + 600, 150, 850),
    ]


def test_two_readings_of_one_second_leave_the_later(store: Store) -> None:
    store.record_reading("k1", left(900), NOW)
    store.record_reading("k1", left(800), NOW)
    assert [span.available for span in store.history()] == [800]


def test_history_is_oldest_first_of_one_key_or_all(store: Store) -> None:
    store.record_reading("k2", left(500), NOW + 10)
    store.record_reading("k1", left(900), NOW)
    store.record_reading("k1", left(900), NOW + 100)
    one, two = Span("k1", NOW, NOW + 100, 100, 900), Span("k2", NOW + 10, NOW + 10, 500, 500)
    assert store.history() == [one, two]
    assert store.history("k2") == [two]
    assert store.history(since=NOW + 50) == [one]
    assert store.history("k1", since=NOW + 101) == []
    assert store.history("k9") == []


def test_a_host_and_what_was_told_are_remembered(store: Store) -> None:
    state = HostState(path="/api/usage/token/", rest_until=NOW + 60.5, refusals=2)
    store.set_host(HOST, HostState(path="/old"))
    store.set_host(HOST, state)
    assert (store.host(HOST), store.host("https://other.example")) == (state, HostState())
    store.set_told({"k1": b"one", "k2": b"two"})
    store.set_told({"k2": b"three"})
    assert store.told() == {"k1": b"one", "k2": b"three"}


def test_forgetting_a_key_leaves_the_others_and_the_budget(store: Store) -> None:
    for key_id in ("k1", "k2"):
        store.record_reading(key_id, usage(), NOW)
        store.record_problem(key_id, problem())
        store.set_told({key_id: b"{}"})
        store.spend(HOST, key_id, "turn", PLAN, NOW)
    store.forget("k1")
    for known in (store.readings(), store.problems(), store.attempts(), store.told()):
        assert set(known) == {"k2"}
    assert [span.key_id for span in store.history()] == ["k2"]
    assert len(store.requests(HOST, NOW)) == 2


def test_a_request_is_logged_before_it_goes_out(store: Store) -> None:
    assert store.spend(HOST, "k1", "turn", PLAN, NOW + 0.5) == NOW + 0.5
    assert store.requests(HOST, NOW + 1) == [(NOW + 0.5, "turn")]
    assert store.requests("https://other.example", NOW + 1) == []
    assert store.attempts() == {"k1": NOW + 0.5}


def test_a_spent_purse_says_when_and_logs_nothing(store: Store) -> None:
    for _ in range(PLAN.click):
        assert store.spend(HOST, "k1", "click", PLAN, NOW) == NOW
    logged = store.requests(HOST, NOW)
    assert store.spend(HOST, "k2", "click", PLAN, NOW + 10) == NOW + 1200
    assert store.requests(HOST, NOW + 10) == logged
    assert store.attempts() == {"k1": NOW}
    assert store.spend(HOST, "k2", "turn", PLAN, NOW + 10) == NOW + 10
    assert store.spend(HOST, "k2", "click", PLAN, NOW + 1200) == NOW + 1200


def test_a_clock_that_was_set_back_neither_frees_nor_blocks_the_budget(store: Store) -> None:
    for _ in range(PLAN.click):
        store.spend(HOST, "k1", "click", PLAN, NOW + DAY)
    assert store.spend(HOST, "k1", "click", PLAN, NOW) == NOW + 1200
    assert store.spend(HOST, "k1", "click", PLAN, NOW + 1200) == NOW + 1200


def test_a_request_counts_for_twenty_minutes_whatever_is_asked_after_it(store: Store) -> None:
    for at in (NOW, NOW + 600, NOW + 1199):
        store.spend(HOST, "k1", "turn", PLAN, at)
    assert [at for at, _ in store.requests(HOST, NOW + 1199)] == [NOW, NOW + 600, NOW + 1199]
    assert [at for at, _ in store.requests(HOST, NOW + 1200)] == [NOW + 600, NOW + 1199]


def test_old_requests_are_swept_out(store: Store) -> None:
    store.spend(HOST, "k1", "turn", PLAN, NOW)
    store.spend(HOST, "k1", "turn", PLAN, NOW + 3601)
    assert store.requests(HOST, NOW) == [(NOW + 3601, "turn")]


def test_an_act_that_fails_in_the_middle_leaves_nothing(store: Store) -> None:
    with pytest.raises(OverflowError):
        store.record_reading("k1", left(1), 2**70)
    assert (store.readings(), store.history()) == ({}, [])
    store.record_reading("k1", left(1), NOW)
    assert set(store.readings()) == {"k1"}
