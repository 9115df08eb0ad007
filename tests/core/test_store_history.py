"""The history in the store: thinned as it ages, taken back in, and no dearer as it grows."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comet_tray.core import store as store_module
from comet_tray.core.database import _MIGRATIONS
from comet_tray.core.errors import DamagedStore
from comet_tray.core.store import Reading, Store, open_store
from comet_tray.core.stretches import Stretch, thinned
from tests.support.builders import DAY, left, usage

HOUR = 3600
# A midnight in UTC, from which readings are counted backwards; NOW is some hours later.
TODAY = 20_000 * DAY
NOW = TODAY + 10 * HOUR
FULL, HOURLY = TODAY - 14 * DAY, TODAY - 365 * DAY


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "history.sqlite3"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with open_store(str(path), NOW) as store:
        yield store


def busy(since: int, until: int, every: int = 300) -> list[Stretch]:
    """Readings of which each differs from the one before."""
    return [(at, at, at - since, 10**9 - at + since) for at in range(since, until, every)]


def stored(store: Store, key_id: str = "k1") -> list[Stretch]:
    return [(span.at, span.until, span.used, span.available) for span in store.history(key_id)]


def times(store: Store, since: int, until: int) -> list[int]:
    return [at for at, *_ in stored(store) if since <= at < until]


def test_fourteen_days_stay_whole_then_an_hour_has_one_reading_and_after_a_year_a_day(
    store: Store,
) -> None:
    for middle in (FULL, HOURLY):
        store.merge_history({"k1": busy(middle - 2 * DAY, middle + 2 * DAY)})
    store.roll_up(NOW)
    last_of_hour, last_of_day = HOUR - 300, DAY - 300
    whole = list(range(FULL, FULL + 2 * DAY, 300))
    hourly = [*range(HOURLY, HOURLY + 2 * DAY, HOUR), *range(FULL - 2 * DAY, FULL, HOUR)]
    daily = [HOURLY - 2 * DAY, HOURLY - DAY]
    assert times(store, FULL, NOW) == whole
    assert times(store, HOURLY, FULL) == [hour + last_of_hour for hour in hourly]
    assert times(store, 0, HOURLY) == [day + last_of_day for day in daily]


def test_a_stretch_that_lasted_is_thinned_like_a_reading(store: Store) -> None:
    rows = [(at, at + 200, at - FULL + DAY, 0) for at in range(FULL - HOUR, FULL, 600)]
    store.merge_history({"k1": rows})
    store.roll_up(NOW)
    assert stored(store) == [rows[-1]]


def test_it_is_done_once_a_day(store: Store) -> None:
    store.roll_up(NOW)
    for reading in busy(FULL - HOUR, FULL):
        store.record_reading("k1", usage(total_used=reading[2]), reading[0])
    store.roll_up(TODAY + DAY - 1)
    assert len(stored(store)) == 12
    store.roll_up(TODAY + DAY)
    assert len(stored(store)) == 12, "what is older was done before"
    store.merge_history({"k2": busy(FULL, FULL + HOUR)})
    store.roll_up(TODAY + DAY)
    assert (len(stored(store)), len(stored(store, "k2"))) == (1, 1), "an import is looked through"


def test_days_that_were_missed_are_made_up_for(tmp_path: Path) -> None:
    found = []
    for days in (range(31), (0, 1, 17, 30)):
        with open_store(str(tmp_path / f"{len(days)}.sqlite3"), NOW) as store:
            store.merge_history({"k1": busy(FULL, TODAY, 600)})
            for day in days:
                store.roll_up(NOW + day * DAY)
            found.append(stored(store))
    assert found[0] == found[1]
    assert len(found[0]) == 14 * 24


def test_a_key_that_rests_costs_one_row_a_year(store: Store) -> None:
    store.merge_history({"k1": [(HOURLY, NOW - 300, 100, 900)]})
    store.record_reading("k1", left(900), NOW)
    store.roll_up(NOW + 2 * DAY)
    assert stored(store) == [(HOURLY, NOW, 100, 900)]


def test_a_dip_at_an_hours_end_is_not_what_the_history_keeps_not_even_at_midnight(
    store: Store,
) -> None:
    for midnight in (FULL - DAY, FULL):
        rows = busy(midnight - HOUR, midnight + HOUR)
        at, _, used, available = rows[11]
        rows[11] = (at, at, used - 50, available - 50)
        store.merge_history({"k1": rows})
    store.roll_up(NOW)
    hours = times(store, FULL - 2 * DAY, FULL)
    assert hours == [FULL - DAY - 600, FULL - DAY + HOUR - 300, FULL - 600]


def test_a_clock_that_ran_ahead_is_forgiven_when_it_is_set_back(store: Store) -> None:
    store.roll_up(NOW + 30 * DAY)
    for reading in busy(FULL - HOUR, FULL):
        store.record_reading("k1", usage(total_used=reading[2]), reading[0])
    store.roll_up(NOW)
    assert times(store, 0, NOW) == [FULL - 300]
    store.record_reading("k1", usage(total_used=7), FULL)
    store.record_reading("k1", usage(total_used=8), FULL + 60)
    store.roll_up(NOW + DAY)
    assert times(store, 0, NOW) == [FULL - 300, FULL + 60]


def test_damage_to_what_is_seldom_read_is_found_within_a_day(path: Path) -> None:
    with open_store(str(path), NOW) as store:
        store.merge_history({"k1": busy(NOW - 13 * DAY, NOW)})
        store.roll_up(NOW)
    pages = bytearray(path.read_bytes())
    middle = len(pages) // 8192 * 4096
    pages[middle : middle + 512] = b"\xa5" * 512
    path.write_bytes(pages)
    with open_store(str(path), NOW) as store:
        store.roll_up(NOW + HOUR)
        with pytest.raises(DamagedStore, match=r"^The history is damaged: \*\*\* in database main"):
            store.roll_up(NOW + DAY)


def test_a_roll_up_that_fails_in_the_middle_changes_nothing_and_is_done_later(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    rows = busy(FULL - HOUR, FULL)
    store.merge_history({"k1": rows, "k2": rows})
    done: list[int] = []

    def interrupted(*arguments: object) -> list[Stretch]:
        done.append(1)
        if len(done) == 3:
            raise KeyboardInterrupt
        return thinned(*arguments)  # type: ignore[arg-type]  # passed on

    monkeypatch.setattr(store_module, "thinned", interrupted)
    with pytest.raises(KeyboardInterrupt):
        store.roll_up(NOW)
    assert stored(store) == stored(store, "k2") == rows
    monkeypatch.undo()
    store.roll_up(NOW)
    assert stored(store) == stored(store, "k2") == rows[-1:]


@settings(max_examples=30, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from([1, 299, 900, 5000, 2 * DAY]), st.integers(-1, 3)), max_size=60
    ),
    st.lists(st.integers(0, 20), max_size=3),
)
def test_a_history_that_is_forgotten_and_imported_is_the_same(
    steps: list[tuple[int, int]], days: list[int]
) -> None:
    """Whatever the key did, and however often it was thinned before."""
    with in_memory() as store:
        at, used = FULL - 20 * DAY, 100
        for pause, spent in steps:
            at, used = at + pause, used + spent
            store.record_reading("k1", usage(total_used=used), at)
        for day in sorted({*days, 20}):
            store.roll_up(NOW + day * DAY)
        before = stored(store)
        assert store.merge_history({"k1": before}) == 0
        store.roll_up(NOW + 20 * DAY)
        assert stored(store) == before
        store.forget("k1")
        assert store.merge_history({"k1": before[::-1]}) == len(before)
        store.roll_up(NOW + 20 * DAY)
        assert stored(store) == before


def in_memory() -> Store:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    for script in _MIGRATIONS:
        connection.executescript(script)
    return Store(connection)


def test_an_import_is_merged_counted_and_leaves_the_last_reading_as_such(store: Store) -> None:
    store.record_reading("k1", left(900), NOW - 600)
    imported = [(NOW - 900, NOW - 700, 100, 900), (NOW - 600, NOW - 600, 1, 2), (NOW, NOW, 3, 4)]
    assert store.merge_history({"k1": imported, "k2": imported[:1]}) == 3
    assert stored(store) == [(NOW - 900, NOW - 600, 100, 900), (NOW, NOW, 3, 4)]
    assert stored(store, "k2") == imported[:1]
    assert store.readings() == {"k1": Reading(left(900), NOW - 600)}
    assert store.merge_history({"k1": imported, "k2": imported[:1]}) == 0


def test_an_import_is_taken_in_whole_or_not_at_all(store: Store) -> None:
    good = [(NOW, NOW, 1, 2)]
    with pytest.raises(OverflowError):
        store.merge_history({"k1": good, "k2": [(NOW, NOW, 2**70, 2)]})
    assert store.history() == []


def test_after_the_clock_was_set_back_unchanged_readings_still_cost_nothing(store: Store) -> None:
    store.record_reading("k1", left(900), NOW + DAY)
    for at in range(NOW, NOW + HOUR, 300):
        store.record_reading("k1", left(900), at)
    store.record_reading("k1", left(900), NOW + 600)
    assert [(at - NOW, until - NOW) for at, until, *_ in stored(store)] == [
        (0, HOUR - 300),
        (DAY, DAY),
    ]


def test_an_append_costs_the_same_however_long_the_history(store: Store) -> None:
    """Counted in steps of SQLite's virtual machine, which no other work on the machine changes."""

    def steps(key_id: str, at: int) -> int:
        counted = [0]

        def count() -> int:
            counted[0] += 1
            return 0

        store._db.set_progress_handler(count, 1)
        store.record_reading(key_id, usage(total_used=at % 1000), at)
        store._db.set_progress_handler(None, 0)
        return counted[0]

    store.merge_history({"short": busy(NOW - HOUR, NOW), "long": busy(NOW - 60 * DAY, NOW)})
    for key_id in ("short", "long"):
        store.record_reading(key_id, usage(), NOW)
    for later in (60, 120):  # changed, and unchanged
        assert steps("long", NOW + later) == steps("short", NOW + later) < 200


def test_one_keys_history_is_read_without_the_others(store: Store) -> None:
    rows = busy(NOW - DAY, NOW)
    store.merge_history({f"k{number}": rows for number in range(30)})
    counted = [0]

    def count() -> int:
        counted[0] += 1
        return 0

    store._db.set_progress_handler(count, 100)
    assert stored(store, "k7") == rows
    assert counted[0] < 100, "about 20 steps a row, and few for each other key"
