"""Our own command line as a child: how it ends is told once, however it ends."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from comet_tray.core.complaint import complaint_line
from comet_tray.core.errors import CallFailed, InvalidLabel
from comet_tray.core.words import Sentence
from comet_tray.ui import child, words
from comet_tray.ui.child import Outcome
from comet_tray.ui.form import sentence
from tests.support.marked import MARKED

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

    assert ended == [Outcome(1, err="The command took too long and was ended. Try again.")]


def test_a_command_that_crashes_has_failed_and_was_not_too_slow(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    crash = [sys.executable, "-c", "import os, signal; os.kill(os.getpid(), signal.SIGKILL)"]

    assert outcomes(qtbot, monkeypatch, crash) == [Outcome(1)]


def test_there_is_time_for_the_prompt_of_a_keyring() -> None:
    assert child.LONGEST_SECONDS > 300


def complaining(*lines: str) -> list[str]:
    """Give a command that fails and says these lines, if it is asked to complain in JSON."""
    asked = "import os, sys; sys.exit(sys.argv[1] * (os.environ['COMET_TRAY_ERRORS'] == 'json'))"
    return [sys.executable, "-c", asked, "\n".join(lines)]


def test_what_a_command_complains_of_is_said_in_the_readers_language(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(words, "here", lambda: MARKED)
    taken = InvalidLabel(Sentence("The label “{label}” is taken.", label="wörk"), Sentence("Oh."))

    [ended] = outcomes(qtbot, monkeypatch, complaining(complaint_line(taken)))

    assert (ended.code, sentence(ended)) == (1, "⟦⟦The label “wörk” is taken.⟧ ⟦Oh.⟧⟧")


def test_hostile_words_in_a_complaint_stay_one_plain_line(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    hostile = CallFailed(Sentence("It said {words}", words="{a}\n\x1b[31m\u202e" + "x" * 2000))

    [ended] = outcomes(qtbot, monkeypatch, complaining(complaint_line(hostile)))

    assert ended.err.startswith("It said {a} �[31m�xxx")
    assert len(ended.err) == 1000


def test_all_else_on_standard_error_stays_as_it_is(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = ("a warning", complaint_line(CallFailed("It failed.", "Wait.")), "comet-tray: no")

    [ended] = outcomes(qtbot, monkeypatch, complaining(*lines))

    assert ended.err == "a warning\nIt failed. Wait.\ncomet-tray: no"


def test_our_own_commands_complain_as_they_are_asked_to(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(words, "here", lambda: MARKED)
    ended: list[Outcome] = []
    owner = QObject()
    run = child.make_runner(owner, ["--data-dir", str(tmp_path)])
    run(["settings", "set", "low_percent=much"], "", ended.append)
    qtbot.waitUntil(lambda: ended != [], timeout=20_000)
    [wrong] = ended
    assert wrong.code == 2
    assert wrong.err == (
        "⟦⟦The setting low_percent is ⟦a number from 0 to 100⟧, not 'much'.⟧"
        " ⟦Give ⟦a number from 0 to 100⟧.⟧⟧"
    )
