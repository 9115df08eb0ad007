"""A key comes: check, keyring, list. A key goes: list, history, keyring."""

import contextlib
import sqlite3
from pathlib import Path

import pytest

from comet_tray.access.enrol import enrol, withdraw
from comet_tray.core.errors import (
    BudgetSpent,
    CallFailed,
    CometTrayError,
    InvalidLabel,
    InvalidSecret,
    NewerFormat,
    NotWritable,
    RateLimited,
    Rejected,
    ServerTrouble,
    Unreachable,
    VaultLocked,
)
from comet_tray.core.files import make_dir
from comet_tray.core.usage import KeyUsage
from comet_tray.core.words import Sentence
from tests.support.marked import MARKED
from tests.support.virtual import HOST, START, World

SECRET = "sk-brand-new"


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


def add(
    world: World, label: str = "work", secret: str = SECRET, *, check: bool = True
) -> KeyUsage | None:
    return enrol(world.paths, label, secret, HOST, world.means, check=check)


def test_a_key_is_checked_stored_and_listed_and_has_its_first_reading(world: World) -> None:
    assert add(world, secret=f" {SECRET}\n") is not None
    [key] = world.registry()
    assert (key.label, key.base_url, key.added_at) == ("work", HOST, START)
    assert world.vault.secrets == {key.id: SECRET}
    assert world.readings() == {key.id: int(START)}
    assert len(world.asked) == 1
    assert world.round().readings == 0  # it was asked a moment ago


def test_an_unchecked_key_costs_nothing_and_is_asked_by_the_next_round(world: World) -> None:
    assert add(world, check=False) is None
    assert world.asked == []
    assert world.readings() == {}
    assert world.round().readings == 1


@pytest.mark.parametrize(
    "failure", [Rejected("Not accepted."), Unreachable("No route."), RateLimited("Too many.")]
)
def test_nothing_is_stored_of_a_key_that_was_refused(world: World, failure: CallFailed) -> None:
    world.answers[HOST] = failure
    with pytest.raises(type(failure)) as caught:
        add(world)
    assert SECRET not in repr(caught.value)
    assert (world.registry(), world.vault.secrets, world.readings()) == ([], {}, {})


@pytest.mark.parametrize(
    ("label", "secret", "error"),
    [("", SECRET, InvalidLabel), ("work", "sk two", InvalidSecret), ("k", "", InvalidSecret)],
)
def test_what_cannot_be_used_costs_no_call(
    world: World, label: str, secret: str, error: type[CometTrayError]
) -> None:
    with pytest.raises(error):
        add(world, label, secret)
    assert (world.asked, world.vault.secrets) == ([], {})


def test_a_keyring_that_refuses_leaves_the_list_alone(world: World) -> None:
    world.vault.trouble = VaultLocked("It is locked.")
    with pytest.raises(VaultLocked):
        add(world)
    assert (world.registry(), world.readings()) == ([], {})


def test_a_list_that_cannot_be_written_leaves_no_orphan_secret(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise NotWritable("The disk is full.")

    monkeypatch.setattr("comet_tray.access.enrol.add_key", full)
    with pytest.raises(NotWritable):
        add(world)
    assert (world.registry(), world.vault.secrets, world.readings()) == ([], {}, {})


def test_a_keyring_that_locks_meanwhile_does_not_hide_what_went_wrong(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        world.vault.trouble = VaultLocked("It is locked.")
        raise NotWritable("The disk is full.")

    monkeypatch.setattr("comet_tray.access.enrol.add_key", full)
    with pytest.raises(NotWritable):
        add(world)
    assert list(world.vault.secrets.values()) == [SECRET]


def test_the_check_is_paid_as_a_turn_then_as_a_click_and_says_until_when_it_must_wait(
    world: World,
) -> None:
    world.add_keys(8)
    world.round()
    for number in range(7):
        add(world, f"new {number}")
        world.now += 1
    with pytest.raises(BudgetSpent) as caught:
        add(world, "one more")
    spent = caught.value
    assert world.now < spent.until
    world.now = spent.until
    assert add(world, "at last") is not None
    assert world.refused == []


def test_a_refusal_lets_the_host_rest_for_all(world: World) -> None:
    world.chance = lambda: 0.0
    world.answers[HOST] = RateLimited("Too many requests.")
    with pytest.raises(RateLimited):
        add(world)
    with pytest.raises(BudgetSpent) as caught:
        add(world)
    assert caught.value.until == START + 60
    assert len(world.asked) == 1


def test_a_probe_that_fails_prolongs_the_rest_and_one_that_succeeds_ends_it(world: World) -> None:
    world.chance = lambda: 0.0
    world.answers[HOST] = RateLimited("Too many requests.")
    with pytest.raises(RateLimited):
        add(world)
    world.now = world.host().rest_until
    world.answers[HOST] = ServerTrouble("It has trouble.")
    with pytest.raises(ServerTrouble):
        add(world)
    assert (world.host().refusals, world.host().rest_until) == (2, START + 60 + 120)
    world.now = world.host().rest_until
    del world.answers[HOST]
    add(world)
    assert (world.host().refusals, world.host().rest_until) == (0, 0)


def test_trouble_of_the_server_alone_begins_no_rest(world: World) -> None:
    world.answers[HOST] = ServerTrouble("It has trouble.")
    with pytest.raises(ServerTrouble):
        add(world)
    assert world.host().rest_until == 0


def test_a_route_that_the_check_learned_is_remembered(world: World) -> None:
    world.routes[HOST] = "/slashed"
    add(world)
    assert world.host().path == "/slashed"


def test_the_key_of_the_environment_has_its_share_of_the_budget(world: World) -> None:
    world.environment = {"COMETAPI_KEY": "sk-env"}
    world.answers[HOST] = Rejected("Not accepted.")
    for _ in range(15):
        with pytest.raises(Rejected):
            add(world)
    with pytest.raises(BudgetSpent):
        add(world)
    with world.store() as store:
        purses = [purse for _, purse in store.requests(HOST, world.now)]
    assert purses.count("turn") == 8  # four for each of two keys


def test_a_key_goes_with_its_history_and_its_secret(world: World) -> None:
    add(world)
    withdraw(world.paths, world.registry()[0], world.means)
    assert (world.registry(), world.vault.secrets, world.readings()) == ([], {}, {})


def test_a_key_whose_secret_is_gone_goes_all_the_same(world: World) -> None:
    [key_id] = world.add_keys(1)
    del world.vault.secrets[key_id]
    withdraw(world.paths, world.keys[0], world.means)
    assert world.registry() == []


def test_a_locked_keyring_leaves_the_secret_and_says_so(world: World) -> None:
    make_dir(world.paths.data)
    world.add_keys(1)
    world.vault_trouble = VaultLocked("The keyring is locked.")
    with pytest.raises(VaultLocked) as caught:
        withdraw(world.paths, world.keys[0], world.means)
    assert caught.value.sentence == (
        "“key 00” is off the list, but its secret is still in the keyring: The keyring is locked."
    )
    assert "comet-tray" in caught.value.remedy
    assert world.registry() == []


def _newer_store(world: World) -> None:
    with contextlib.closing(sqlite3.connect(world.paths.store)) as file:
        file.execute("PRAGMA user_version = 99")


def test_a_secret_goes_even_where_the_history_cannot(world: World) -> None:
    add(world)
    [key] = world.registry()
    _newer_store(world)
    with pytest.raises(NewerFormat) as caught:
        withdraw(world.paths, key, world.means)
    assert caught.value.sentence.startswith(
        "“work” is off the list, but its history is still there: "
    )
    assert caught.value.remedy == NewerFormat.default_remedy
    assert (world.registry(), world.vault.secrets) == ([], {})


def test_all_that_is_left_of_a_key_is_named_at_once(world: World) -> None:
    add(world)
    [key] = world.registry()
    _newer_store(world)
    world.vault_trouble = VaultLocked("The keyring is locked.")
    with pytest.raises(VaultLocked) as caught:
        withdraw(world.paths, key, world.means)
    assert "its history is still there" in caught.value.sentence
    assert caught.value.sentence.endswith(
        "its secret is still in the keyring: The keyring is locked."
    )
    assert NewerFormat.default_remedy in caught.value.remedy
    assert "comet-tray" in caught.value.remedy


def test_what_is_left_is_said_in_the_readers_language(world: World) -> None:
    add(world)
    [key] = world.registry()
    _newer_store(world)
    world.vault_trouble = VaultLocked(Sentence("The keyring is locked."))
    with pytest.raises(VaultLocked) as caught:
        withdraw(world.paths, key, world.means)
    assert MARKED.say(caught.value.sentence) == (
        "⟦“work” is off the list, but its history is still there:"
        f" ⟦{world.paths.store} was written by a newer version of Comet Tray.⟧"
        " And its secret is still in the keyring: ⟦The keyring is locked.⟧⟧"
    )
    assert MARKED.say(caught.value.remedy) == (
        "⟦⟦Update Comet Tray.⟧ ⟦Delete it with the keyring's own program (service comet-tray).⟧⟧"
    )
