"""The rounds as the tray sees them: one child at a time, bounded, and the timer between."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QProcess
from pytestqt.qtbot import QtBot

from comet_tray.core.complaint import complaint_line
from comet_tray.core.errors import NotWritable
from comet_tray.core.report import Report
from comet_tray.core.words import Sentence
from comet_tray.ui import rounds as module
from comet_tray.ui.rounds import Rounds

NOW = 1_800_000_000.0
# Notes its arguments, says what `says` holds, and ends when `hold` is gone.
CHILD = """
import os, sys, time
here = os.path.dirname(__file__)
with open(os.path.join(here, "calls"), "a") as calls:
    print(*sys.argv[1:], file=calls)
with open(os.path.join(here, "says")) as says:
    sys.stdout.write(says.read())
sys.stdout.flush()
while os.path.exists(os.path.join(here, "hold")):
    time.sleep(0.01)
if os.path.exists(os.path.join(here, "complains")):
    with open(os.path.join(here, "complains")) as complains:
        sys.exit(complains.read())
"""
KEYRING = {"kind": "waiting", "waiting": "keyring"}
SERVER = {"kind": "waiting", "waiting": "server"}


class Child:
    """The folder of the fake program."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        (folder / "child.py").write_text(CHILD)
        self.command = [sys.executable, str(folder / "child.py")]
        self.says(next_at=NOW + 300, readings=1)

    def says(self, *lines: dict[str, str], **report: object) -> None:
        """Let it print these lines, and a report where one is given."""
        whole = [*lines, {"kind": "report", **report}] if report else lines
        text = "".join(json.dumps(line) + "\n" for line in whole)
        (self._folder / "says").write_text("no line of ours\n" + text)

    def complains(self, text: str) -> None:
        """Let it end with code 1 and these last words."""
        (self._folder / "complains").write_text(text)

    def hold(self) -> None:
        """Let it not end."""
        (self._folder / "hold").touch()

    def release(self) -> None:
        """Let it end."""
        (self._folder / "hold").unlink(missing_ok=True)

    def calls(self) -> list[str]:
        """Give the arguments of each start."""
        file = self._folder / "calls"
        return file.read_text().splitlines() if file.exists() else []


@pytest.fixture
def child(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Child:
    child = Child(tmp_path)
    monkeypatch.setattr(module, "program", lambda: child.command)
    monkeypatch.setattr(module, "_SOON", 50)
    return child


@pytest.fixture
def rounds(qapp: QObject, child: Child) -> Iterator[Rounds]:
    rounds = Rounds(["--data-dir", "d"], lambda: NOW, qapp)
    yield rounds
    child.release()
    rounds.stop()
    for process in rounds.findChildren(QProcess):
        process.waitForFinished()
    rounds.deleteLater()


def ended(qtbot: QtBot, rounds: Rounds) -> Report | None:
    """Wait for the end of a round, and give its report."""
    with qtbot.waitSignal(rounds.ended) as blocker:
        pass
    assert blocker.args
    report: Report | None = blocker.args[0]
    return report


def is_running(rounds: Rounds) -> bool:
    return rounds.running


def is_waiting(rounds: Rounds) -> bool:
    return rounds.waiting


def test_a_user_who_was_asked_already_is_not_asked_by_the_first_round(
    qtbot: QtBot, child: Child
) -> None:
    parent = QObject()
    rounds = Rounds(["--data-dir", "d"], lambda: NOW, parent, prompted=True)
    with qtbot.waitSignal(rounds.ended):
        rounds.start()
    assert child.calls() == ["--data-dir d round"]


def test_a_round_reports_and_the_timer_is_set(qtbot: QtBot, rounds: Rounds) -> None:
    rounds.start()
    assert is_running(rounds)
    assert ended(qtbot, rounds) == Report(next_at=NOW + 300, readings=1)
    assert not is_running(rounds)
    assert (rounds.trouble, rounds.vault) == ("", "open")
    assert rounds._timer.interval() == 301_000


@pytest.mark.parametrize(
    ("next_at", "seconds"),
    [(NOW - 5, 1), (NOW + 0.5, 2), (NOW + 10**9, 86_400)],
)
def test_the_timer_stays_within_its_bounds(
    qtbot: QtBot, rounds: Rounds, child: Child, next_at: float, seconds: int
) -> None:
    child.says(next_at=next_at)
    rounds.start()
    ended(qtbot, rounds)
    assert rounds._timer.interval() == seconds * 1000


def test_without_keys_no_timer_runs(qtbot: QtBot, rounds: Rounds, child: Child) -> None:
    child.says(next_at=None)
    rounds.start()
    ended(qtbot, rounds)
    assert not rounds._timer.isActive()


def test_the_timer_starts_the_next_round(qtbot: QtBot, rounds: Rounds, child: Child) -> None:
    rounds.start()
    ended(qtbot, rounds)
    rounds._timer.start(1)
    ended(qtbot, rounds)
    assert len(child.calls()) == 2


def test_each_round_is_told_what_was_asked_for(qtbot: QtBot, rounds: Rounds, child: Child) -> None:
    rounds.start()
    ended(qtbot, rounds)
    rounds.start()
    ended(qtbot, rounds)
    rounds.click()
    ended(qtbot, rounds)
    rounds.click(["k2", "k1"])
    ended(qtbot, rounds)
    rounds.online = False
    rounds.catch_up(["k1"])
    ended(qtbot, rounds)
    assert child.calls() == [
        "--data-dir d round --may-prompt",
        "--data-dir d round",
        "--data-dir d round --click-all --may-prompt",
        "--data-dir d round --click k1 --click k2 --may-prompt",
        "--data-dir d round --click k1 --offline",
    ]


def test_what_is_asked_for_during_a_round_is_done_after_it(
    qtbot: QtBot, rounds: Rounds, child: Child
) -> None:
    child.hold()
    rounds.start()
    rounds.click(["k1"])
    rounds.click(["k2"])
    child.release()
    ended(qtbot, rounds)
    assert is_running(rounds)
    ended(qtbot, rounds)
    assert not is_running(rounds)
    assert child.calls()[1:] == ["--data-dir d round --click k1 --click k2 --may-prompt"]


def test_a_second_click_on_the_same_is_answered_by_the_first(
    qtbot: QtBot, rounds: Rounds, child: Child
) -> None:
    child.hold()
    rounds.click()
    rounds.click()
    rounds.click(["k1"])
    child.release()
    ended(qtbot, rounds)
    assert not rounds.running
    assert len(child.calls()) == 1


def test_a_look_during_a_round_finds_the_key_that_was_added(
    qtbot: QtBot, rounds: Rounds, child: Child
) -> None:
    child.hold()
    rounds.start()
    rounds.start()
    child.release()
    ended(qtbot, rounds)
    ended(qtbot, rounds)
    assert child.calls()[1:] == ["--data-dir d round"]


def test_who_starts_a_round_at_the_end_of_one_takes_no_wish_away(
    qtbot: QtBot, rounds: Rounds, child: Child
) -> None:
    child.hold()
    rounds.start()
    rounds.click(["k1"])

    def look(_: object) -> None:
        if len(child.calls()) == 1:
            rounds.start()

    rounds.ended.connect(look)
    child.release()
    for _ in range(3):
        ended(qtbot, rounds)
    assert child.calls()[1:] == [
        "--data-dir d round",
        "--data-dir d round --click k1 --may-prompt",
    ]


@pytest.mark.parametrize("by_user", [True, False])
def test_a_denial_is_told_to_who_asked_alone(
    qtbot: QtBot, rounds: Rounds, child: Child, *, by_user: bool
) -> None:
    child.says(next_at=NOW + 300, denied=2, denied_until=NOW + 60)
    (rounds.click if by_user else rounds.catch_up)(["all"])
    report = ended(qtbot, rounds)
    assert report is not None
    assert report.denied_until == (NOW + 60 if by_user else None)


def test_a_keyring_that_lets_wait_is_told_after_a_moment(
    qtbot: QtBot, rounds: Rounds, child: Child
) -> None:
    child.says(KEYRING)
    child.hold()
    rounds.start()
    with qtbot.waitSignal(rounds.waiting_changed):
        pass
    assert is_waiting(rounds)
    child.release()
    ended(qtbot, rounds)
    assert not is_waiting(rounds)
    assert len(child.calls()) == 1


def test_a_child_that_waits_for_the_prompt_of_an_open_keyring_gives_way_to_another(
    qtbot: QtBot, rounds: Rounds, child: Child
) -> None:
    child.says(KEYRING)
    child.hold()
    rounds.click(["k1"])
    with qtbot.waitSignal(rounds.waiting_changed):
        pass
    child.says(KEYRING, SERVER, next_at=NOW + 300, readings=1)
    rounds.keyring_opened()
    with qtbot.waitSignal(rounds.waiting_changed):
        pass
    child.release()
    report = ended(qtbot, rounds)
    assert report is not None
    assert report.readings == 1
    assert rounds.trouble == ""
    assert child.calls() == [
        "--data-dir d round --click k1 --may-prompt",
        "--data-dir d round --click k1",
    ]


def test_a_child_that_goes_on_once_the_keyring_opened_is_left_alone(
    qtbot: QtBot, rounds: Rounds, child: Child
) -> None:
    child.says(KEYRING, SERVER, next_at=NOW + 300)
    child.hold()
    rounds.start()
    qtbot.waitUntil(lambda: bool(child.calls()))
    rounds.keyring_opened()
    rounds._replace_child()
    child.release()
    ended(qtbot, rounds)
    assert len(child.calls()) == 1


def test_a_quick_keyring_is_not_worth_a_word(qtbot: QtBot, rounds: Rounds, child: Child) -> None:
    child.says(KEYRING, SERVER, next_at=NOW + 300)
    with qtbot.assertNotEmitted(rounds.waiting_changed):
        rounds.start()
        ended(qtbot, rounds)
        rounds._still_waiting()


@pytest.mark.parametrize(("vault", "starts"), [("open", 1), ("locked", 2), ("absent", 2)])
def test_an_opened_keyring_goes_on_where_it_stopped(
    qtbot: QtBot, rounds: Rounds, child: Child, vault: str, starts: int
) -> None:
    child.says(next_at=NOW + 300, vault=vault)
    rounds.start()
    ended(qtbot, rounds)
    assert rounds.vault == vault
    rounds.keyring_opened()
    if starts == 2:
        ended(qtbot, rounds)
    assert child.calls()[1:] == ["--data-dir d round"] * (starts - 1)


def test_what_the_user_asked_for_in_vain_is_asked_for_once_the_keyring_opens(
    qtbot: QtBot, rounds: Rounds, child: Child
) -> None:
    """It may not be due: its problem would stand until it is, though the keyring is open."""
    child.says(next_at=NOW + 300, vault="absent")
    rounds.start()
    ended(qtbot, rounds)
    rounds.click(["k1"])
    ended(qtbot, rounds)
    rounds.keyring_opened()
    ended(qtbot, rounds)
    assert child.calls()[1:] == [
        "--data-dir d round --click k1 --may-prompt",
        "--data-dir d round --click k1",
    ]


def test_a_keyring_that_opens_behind_a_rounds_back_is_tried_again(
    qtbot: QtBot, rounds: Rounds, child: Child
) -> None:
    child.hold()
    rounds.start()
    rounds.keyring_opened()
    child.release()
    ended(qtbot, rounds)
    ended(qtbot, rounds)
    assert len(child.calls()) == 2


@pytest.mark.parametrize(
    ("said", "trouble"),
    [
        ("comet-tray: The disk is full.", "The disk is full."),
        (complaint_line(NotWritable(Sentence("It is full."))), "It is full. Free some space"),
        ("Traceback\nValueError: x", "The last round broke off."),
        ("", "The last round broke off."),
    ],
)
def test_a_round_that_breaks_off_says_why_and_the_next_comes(
    qtbot: QtBot, rounds: Rounds, child: Child, said: str, trouble: str
) -> None:
    child.says()
    child.complains(said)
    rounds.start()
    assert ended(qtbot, rounds) is None
    assert rounds.trouble.startswith(trouble)
    assert rounds._timer.interval() == 300_000


@pytest.mark.parametrize("bound", ["_LONGEST", "_LONGEST_WITH_PROMPT"])
def test_a_round_that_takes_too_long_is_ended(
    qtbot: QtBot, rounds: Rounds, child: Child, monkeypatch: pytest.MonkeyPatch, bound: str
) -> None:
    monkeypatch.setattr(module, bound, 0)
    child.hold()
    if bound == "_LONGEST":
        rounds.catch_up([])
    else:
        rounds.click()
    assert ended(qtbot, rounds) is None
    assert rounds.trouble
    rounds._overdue()  # that comes late, and finds nobody


def test_a_program_that_does_not_start_is_trouble_and_no_end(
    qtbot: QtBot, rounds: Rounds, child: Child
) -> None:
    child.command = ["/nowhere/to/be/found"]
    with qtbot.waitSignal(rounds.ended) as blocker:
        rounds.start()
    assert blocker.args == [None]
    assert not rounds.running
    rounds._finish()  # a second end is none
    assert rounds._timer.interval() == 300_000


def test_stop_ends_the_child_and_the_timer(qtbot: QtBot, rounds: Rounds, child: Child) -> None:
    rounds.start()
    ended(qtbot, rounds)
    rounds.stop()
    assert not rounds._timer.isActive()
    child.hold()
    rounds.start()
    process = rounds._process
    assert process is not None
    process.waitForStarted()
    with qtbot.assertNotEmitted(rounds.ended):
        rounds.stop()
        process.waitForFinished()
    assert process.exitStatus() is QProcess.ExitStatus.CrashExit
    rounds.stop()  # twice is once


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> float:
        return self.now


def test_a_round_that_was_slept_through_is_made_up_for_when_somebody_looks(
    qtbot: QtBot, child: Child
) -> None:
    parent, clock = QObject(), Clock()
    rounds = Rounds([], clock, parent)
    rounds.look_at_the_clock()
    rounds.start()
    ended(qtbot, rounds)

    # Due after 301 s, and on a coarse timer 15 s later is in time.
    clock.now += 315
    rounds.look_at_the_clock()
    assert len(child.calls()) == 1
    clock.now += 4000
    rounds.look_at_the_clock()
    rounds.look_at_the_clock()

    ended(qtbot, rounds)
    assert child.calls() == ["round --may-prompt", "round"]
