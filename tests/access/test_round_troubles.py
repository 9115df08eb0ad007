"""What is in a round's way becomes a problem of the keys, costs nothing, and is not hurried."""

from pathlib import Path

import pytest

from comet_tray.access.enrol import withdraw
from comet_tray.access.round import LONGEST_SECONDS
from comet_tray.core.errors import (
    BadReply,
    Blocked,
    CallFailed,
    InvalidSecret,
    Rejected,
    SecretMissing,
    ServerTrouble,
    TimedOut,
    Unreachable,
    VaultAbsent,
    VaultDismissed,
    VaultLocked,
    VaultSlow,
    VaultTrouble,
)
from tests.support.virtual import HOST, OTHER_HOST, START, World

LOOPBACK = "http://127.0.0.1:9999"


@pytest.fixture
def world(tmp_path: Path) -> World:
    world = World(tmp_path)
    world.chance = lambda: 0.0
    return world


def test_without_keys_there_is_nothing_to_do(world: World) -> None:
    report = world.round("all")
    assert (report.next_at, report.readings, report.vault) == (None, 0, "open")


@pytest.mark.parametrize(
    ("trouble", "kind", "vault"),
    [
        (VaultLocked("It is locked."), "keyring_locked", "locked"),
        (VaultDismissed("It was dismissed."), "keyring_locked", "locked"),
        (VaultSlow("It is slow."), "keyring_locked", "locked"),
        (VaultAbsent("There is none."), "keyring_absent", "absent"),
        (VaultTrouble("It refused."), "keyring_locked", "locked"),
    ],
)
def test_a_keyring_that_does_not_open_is_every_keys_problem(
    world: World, trouble: VaultTrouble, kind: str, vault: str
) -> None:
    world.add_keys(3)
    world.vault_trouble = trouble
    report = world.round("all")
    assert (world.asked, world.vault.asked, world.lines_opened) == ([], [], 0)
    assert (report.failures, report.vault) == (3, vault)
    assert report.next_at == START + 300
    assert {(one.kind, one.text) for one in world.problems().values()} == {(kind, trouble.sentence)}
    world.vault_trouble = None
    assert world.round().readings == 3
    assert world.problems() == {}


@pytest.mark.parametrize("trouble", [VaultLocked("Locked."), VaultSlow("Slow.")])
def test_a_keyring_that_locks_or_hangs_is_asked_once(world: World, trouble: VaultTrouble) -> None:
    world.add_keys(3)
    world.vault.trouble = trouble
    assert world.round("all").vault == "locked"
    assert world.vault.asked == ["k00"]


def test_a_missing_secret_is_one_keys_problem_and_keeps_nobody_waiting(world: World) -> None:
    world.add_keys(3)
    del world.vault.secrets["k01"]
    report = world.round("all")
    assert world.ids_asked() == ["k00", "k02"]
    assert (report.readings, report.failures, report.vault) == (2, 1, "open")
    assert world.problems()["k01"].remedy == SecretMissing("").remedy
    world.now += 200
    # The user insists: that moves nobody else's turn.
    assert world.round(["k01"]).next_at == START + 300


def test_a_secret_that_no_header_can_carry_is_a_rejected_key(world: World) -> None:
    world.add_keys(1)
    world.answers["k00"] = InvalidSecret("The API key is empty.")
    report = world.round()
    assert report.next_at == START + 300
    assert world.problems()["k00"].kind == "rejected"


def test_the_key_of_the_environment_needs_no_keyring(world: World) -> None:
    world.environment = {"COMETAPI_KEY": " sk-env\n"}
    world.vault_trouble = VaultAbsent("There is none.")
    assert world.round().readings == 1


def test_what_this_computer_cannot_reach_is_not_asked_while_offline(world: World) -> None:
    world.add_keys(2, HOST)
    world.add_keys(1, LOOPBACK)
    report = world.round("all", offline=True)
    assert world.ids_asked() == ["k02"]
    assert (report.readings, report.failures) == (1, 2)
    assert {one.kind for one in world.problems().values()} == {"offline"}
    with world.store() as store:
        assert store.requests(HOST, world.now) == []
    assert world.round("all").readings == 3


@pytest.mark.parametrize("away", [Unreachable("No route."), TimedOut("Too slow.")])
def test_an_unreachable_host_costs_one_request(world: World, away: Unreachable) -> None:
    world.add_keys(3, HOST)
    world.add_keys(1, OTHER_HOST)
    world.answers[HOST] = away
    world.answers["k03"] = world.answers["k00"] = away
    del world.answers["k00"], world.answers["k03"]
    report = world.round("all")
    assert world.ids_asked() == ["k00", "k03"]
    assert (report.readings, report.failures) == (1, 3)
    assert report.next_at == START + 300


@pytest.mark.parametrize(
    ("failure", "kind"),
    [
        (ServerTrouble("It has trouble.", status=500), "server"),
        (BadReply("Not figures.", status=200), "bad_reply"),
        (Rejected("Not accepted.", status=401), "rejected"),
        (Blocked("Refused.", status=403), "blocked"),
    ],
)
def test_one_keys_failure_is_not_its_neighbours(
    world: World, failure: CallFailed, kind: str
) -> None:
    world.add_keys(3)
    world.answers["k00"] = failure
    failure.request_id, failure.server_message = "r-1", "own\nwords"
    report = world.round()
    assert (report.readings, report.failures) == (2, 1)
    problem = world.problems()["k00"]
    assert (problem.kind, problem.status) == (kind, failure.status)
    assert (problem.request_id, problem.server_message) == ("r-1", "own words")


def test_a_rejected_key_is_asked_for_once_an_hour(world: World) -> None:
    world.add_keys(1)
    world.answers["k00"] = Rejected("Not accepted.")
    while world.now < START + 4 * 3600:
        world.now = world.round().next_at or 0
    assert [at - START for at, _, _ in world.asked] == [0, 3600, 7200, 10_800]


def test_a_route_learned_from_a_redirect_is_remembered(world: World) -> None:
    world.add_keys(12)
    world.routes[HOST] = "/slashed"
    assert world.round().readings == 12
    assert len(world.asked) == 13
    assert world.paths_asked == [None, *["/slashed"] * 11]
    world.now += 1260
    world.round()
    assert set(world.paths_asked[12:]) == {"/slashed"}


def test_a_redirect_that_the_budget_cannot_pay_for_ends_the_call(world: World) -> None:
    world.set(budget_requests=5)
    world.add_keys(4)
    world.round()
    world.round(["k00"])
    world.now += 1200
    world.routes[HOST] = "/slashed"
    world.ids_asked()
    world.round(["k00"])
    assert len(world.ids_asked()) <= 5
    assert world.refused == []


def test_a_round_ends_in_time_and_the_next_goes_on(world: World) -> None:
    world.add_keys(12)
    world.latency = lambda: 29.0
    report = world.round()
    assert report.readings == 4
    assert world.now - START < LONGEST_SECONDS + 30
    assert report.next_at == world.now + 1
    world.now += 1
    world.round()
    world.now += 1
    assert len(set(world.ids_asked())) == 8


def test_nothing_that_is_left_behind_holds_a_secret(world: World, tmp_path: Path) -> None:
    world.add_keys(3)
    world.environment = {"COMETAPI_KEY": "sk-of-the-environment"}
    world.answers["k01"] = BadReply("Not figures.", server_message="own words")
    report = world.round("all")
    assert "sk-" not in repr(report)
    for file in tmp_path.iterdir():
        assert b"sk-" not in file.read_bytes()


@pytest.mark.parametrize("answer", [None, Rejected("Not accepted.")])
def test_a_key_that_is_removed_while_it_is_asked_leaves_no_trace(
    world: World, answer: CallFailed | None
) -> None:
    first, second = world.add_keys(2)
    if answer is not None:
        world.answers[first] = answer

    def remove_while_asking() -> float:
        while world.keys:
            withdraw(world.paths, world.keys.pop(), world.means)
        return 0.0

    world.latency = remove_while_asking
    report = world.round()
    assert report.denied == 0
    assert len(world.asked) == 1
    assert (world.readings(), world.problems()) == ({}, {})
    with world.store() as store:
        assert (store.attempts(), store.history()) == ({}, [])
    assert second not in world.vault.asked


def test_a_click_that_the_end_of_a_slow_round_leaves_over_is_denied(world: World) -> None:
    world.add_keys(3)
    world.latency = lambda: 60.0
    report = world.round("all")
    assert (report.readings, report.denied) == (2, 1)
    assert report.denied_until == START + 120


def test_a_turn_that_the_end_of_a_slow_round_leaves_over_waits_in_silence(world: World) -> None:
    world.add_keys(3)
    world.latency = lambda: 60.0
    assert world.round().denied == 0
