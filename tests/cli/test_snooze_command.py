"""`keys snooze`: silence about one key for a while."""

import time

import pytest

from comet_tray.core.store import open_store, read_store
from comet_tray.core.told import Told, decode_told
from tests.cli.conftest import Cli
from tests.support.builders import left


def told(cli: Cli, label: str = "work") -> Told:
    with read_store(cli.paths.store) as store:
        [row] = [row for key_id, row in store.told().items() if label.encode().hex() in key_id]
    return decode_told(row)


@pytest.mark.parametrize(
    ("span", "hours", "says"),
    [("1h", 1, "silent until "), ("tomorrow", 27, "silent until "), ("change", 0, "")],
)
def test_a_key_is_silent_for_as_long_as_was_asked(
    cli: Cli, span: str, hours: float, says: str
) -> None:
    cli.keep("work", left(150))
    cli.keep("home", left(150))
    now = time.time()

    said = cli.succeed("keys", "snooze", "WORK", span)

    assert said.startswith(f"work: {says or 'silent until it changes.'}")
    memory = told(cli)
    assert memory.until_change is (span == "change")
    if hours:
        assert memory.silent_until is not None
        assert now < memory.silent_until <= now + hours * 3600 + 60
    with read_store(cli.paths.store) as store:
        assert len(store.told()) == 1


def test_a_snooze_is_ended_by_off(cli: Cli) -> None:
    cli.keep("work")
    cli.succeed("keys", "snooze", "work", "1h")

    assert cli.succeed("keys", "snooze", "work", "off") == "work: no longer silent.\n"

    assert told(cli) == Told()


def test_the_key_of_the_environment_can_be_snoozed_like_any_other(cli: Cli) -> None:
    said = cli.succeed("keys", "snooze", "environment", "1h", COMETAPI_KEY="sk-" + "x" * 48)

    assert said.startswith("environment: silent until ")


def test_a_damaged_memory_is_made_anew(cli: Cli) -> None:
    cli.keep("work", left(150))
    with open_store(cli.paths.store, time.time()) as store:
        store.set_told({"id-4-776f726b": b"\xff damaged"})

    cli.succeed("keys", "snooze", "work", "change")

    assert (told(cli).quota, told(cli).until_change) == ("low", True)


def test_a_key_that_is_not_there_is_named(cli: Cli) -> None:
    cli.keep("work")

    assert "“nothing”" in cli.fail(3, "keys", "snooze", "nothing", "1h")
    assert "there is nothing of this name" in cli.fail(2, "keys", "snooze", "work", "2h")
