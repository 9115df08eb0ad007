"""Errors as JSON for the window, on request; and as one line of English for all others."""

import pytest

from comet_tray.core.complaint import JSON, VARIABLE, heard
from comet_tray.core.words import ENGLISH
from tests.cli.conftest import Cli
from tests.support.marked import MARKED

ASKED = {VARIABLE: JSON}
COMMANDS = (
    ("keys", "add", "-", "--stdin"),
    ("keys", "rename", "no\x1b[31m\u202ebody", "work"),
    ("keys", "remove", "nobody"),
    ("keys", "set", "nobody", "--low-percent", "5"),
    ("keys", "snooze", "nobody", "1h"),
    ("settings", "set", "low_percent"),
    ("settings", "set", "panel=pink"),
    ("settings", "set", "quiet_from=25:00"),
    ("settings", "set", "low_percent=1"),
    ("history", "import", "/dev/null"),
)


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: " ".join(command[:2]))
def test_both_say_the_same_and_nothing_more(cli: Cli, command: tuple[str, ...]) -> None:
    if command[0] == "history":
        cli.keep("work")
    english = cli.run(*command, stdin="a b")
    asked = cli.run(*command, stdin="a b", **ASKED)

    assert english.returncode == asked.returncode > 0
    assert asked.stdout == english.stdout
    [line] = asked.stderr.splitlines()
    assert f"comet-tray: {heard(line, ENGLISH)}\n" == english.stderr


@pytest.mark.parametrize("command", COMMANDS[:-1], ids=lambda command: " ".join(command[:2]))
def test_what_the_window_runs_can_be_said_in_its_language(
    cli: Cli, command: tuple[str, ...]
) -> None:
    said = heard(cli.run(*command, stdin="a b", **ASKED).stderr, MARKED)
    assert said is not None
    assert said.startswith("⟦⟦")
    assert said.endswith("⟧⟧")
    assert "⟧ ⟦" in said


def test_another_value_of_the_variable_asks_for_nothing(cli: Cli) -> None:
    assert cli.fail(3, "keys", "remove", "nobody", **{VARIABLE: "1"})


def test_a_key_that_is_refused_is_in_no_complaint(cli: Cli) -> None:
    secret = "sk-" + "Zz9" * 16
    for command in (("keys", "remove", secret), ("keys", "add", secret, "--stdin")):
        done = cli.run(*command, stdin=secret, **ASKED)
        assert done.returncode in {2, 3}
        assert secret not in done.stderr
