"""Our own command line as a child: how it ends is told once, however it ends."""

import sys

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from comet_tray.ui import child
from comet_tray.ui.child import Outcome

ECHO = "import sys; print(sys.argv[1:], sys.stdin.read()); sys.exit(3)"


def outcomes(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, command: list[str], *, seconds: float = 60
) -> list[Outcome]:
    """Run a command in the place of our own, and wait for its end."""
    monkeypatch.setattr(child, "program", lambda: command)
    monkeypatch.setattr(child, "LONGEST_SECONDS", seconds)
    ended: list[Outcome] = []
    owner = QObject()
    child.make_runner(owner, ["--demo"])(["keys"], "typed", ended.append)
    qtbot.waitUntil(lambda: ended != [], timeout=20_000)
    return ended


def test_it_is_told_how_a_command_ended(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    ended = outcomes(qtbot, monkeypatch, [sys.executable, "-c", ECHO])

    assert ended == [Outcome(3, out="['--demo', 'keys'] typed\n")]


def test_a_command_that_does_not_end_is_ended_and_said_to_be_too_slow(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    endless = [sys.executable, "-c", "import signal; signal.pause()"]

    ended = outcomes(qtbot, monkeypatch, endless, seconds=0.2)

    assert ended == [
        Outcome(1, err="comet-tray: The command took too long and was ended. Try again.")
    ]


def test_a_command_that_crashes_has_failed_and_was_not_too_slow(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    crash = [sys.executable, "-c", "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"]

    assert outcomes(qtbot, monkeypatch, crash) == [Outcome(1)]


def test_there_is_time_for_the_prompt_of_a_keyring() -> None:
    assert child.LONGEST_SECONDS > 300
