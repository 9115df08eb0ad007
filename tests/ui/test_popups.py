"""What the tray makes of the news: when it tells them, how loudly, and what it remembers."""

import contextlib
import os
import sqlite3
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import cast

import msgspec
import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QSystemTrayIcon

import comet_tray.desktop.notifier
from comet_tray.core.paths import find_paths
from comet_tray.core.settings import Settings
from comet_tray.core.standing import Overview, Standing, survey
from comet_tray.core.store import open_store
from comet_tray.core.told import Told
from comet_tray.desktop.notifier import Activated, Asked, Notification
from comet_tray.ui.app import App
from comet_tray.ui.child import Finished, Outcome
from comet_tray.ui.popups import Popups
from tests.support.builders import NOW, left, standing

LOW, CRITICAL, WELL = standing(left(150)), standing(left(40)), standing(left(900))


class Desktop:
    """A desktop that shows nothing, remembers all, and answers what it is told to."""

    def __init__(self) -> None:
        self.quiet: bool | None = False
        self.answers = True
        self.asked: list[Asked] = []
        self.sent: list[Notification] = []

    def ask_for_quiet(self, answered: Asked) -> None:
        if self.answers:
            answered(self.quiet)
        else:
            self.asked.append(answered)

    def send(self, notification: Notification) -> None:
        self.sent.append(notification)

    def close(self) -> None:
        for answered in self.asked:
            answered(None)

    def titles(self) -> list[str]:
        return [notification.title for notification in self.sent]


class Tray:
    """Popups, and all that is around them."""

    def __init__(self, folder: str) -> None:
        self.desktop = Desktop()
        self.said: list[str] = []
        self.shown: list[str | None] = []
        self.commands: list[list[str]] = []
        self.looks = 0
        self.owner = QObject()
        self.outcome = Outcome(0)
        self.activate: Activated
        self.paths = find_paths(folder)
        self.start()

    def start(self) -> None:
        """Begin anew, as after a restart of the program."""
        self.popups = Popups(self.paths, QSystemTrayIcon(), cast(App, self), self.run, self.owner)

    def tell(self, *looks: Standing, settings: Settings | None = None) -> None:
        self.popups.tell(survey(looks, NOW), settings or Settings())

    def look(self) -> None:
        self.looks += 1

    def say(self, sentence: str) -> None:
        self.said.append(sentence)

    def show_details(self, key_id: str | None) -> None:
        self.shown.append(key_id)

    def run(self, arguments: Sequence[str], _stdin: str, finished: Finished) -> None:
        self.commands.append(list(arguments))
        finished(self.outcome)


pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture
def tray(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Tray]:
    tray = Tray(str(tmp_path))

    def make(*arguments: object) -> Desktop:
        tray.activate = cast(Activated, arguments[3])
        return tray.desktop

    monkeypatch.setattr(comet_tray.desktop.notifier, "make_notifier", make)
    yield tray
    tray.popups.close()


@pytest.fixture
def _noon(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Where NOW is four in the afternoon."""
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("look", "quiet", "urgency"),
    [
        (LOW, False, "normal"),
        (CRITICAL, False, "critical"),
        (CRITICAL, None, "normal"),
    ],
)
def test_only_a_desktop_that_is_known_to_be_ready_is_told_urgently(
    tray: Tray, look: Standing, quiet: bool | None, urgency: str
) -> None:
    tray.desktop.quiet = quiet
    tray.tell(look)
    assert [one.urgency for one in tray.desktop.sent] == [urgency]


def test_what_waits_for_the_end_of_a_silence_survives_a_restart(tray: Tray) -> None:
    tray.desktop.quiet = True
    tray.tell(LOW)
    tray.start()
    tray.tell(CRITICAL)
    assert tray.desktop.sent == []
    tray.desktop.quiet = False
    tray.tell(CRITICAL)
    tray.start()
    tray.tell(CRITICAL)
    assert tray.desktop.titles() == ["work is nearly used up"]


@pytest.mark.usefixtures("_noon")
def test_in_quiet_hours_nobody_is_asked_or_told(tray: Tray) -> None:
    quiet = Settings(quiet_from="15:00", quiet_until="17:00")
    tray.desktop.answers = False
    tray.tell(LOW, settings=quiet)
    assert tray.desktop.asked == []
    tray.desktop.answers = True
    tray.tell(LOW, settings=Settings(quiet_from="17:00", quiet_until="15:00"))
    assert tray.desktop.titles() == ["work is low"]


@pytest.mark.usefixtures("_noon")
def test_somebody_looks_when_quiet_hours_end(tray: Tray) -> None:
    tray.tell(LOW, settings=Settings(quiet_from="15:00", quiet_until="17:00"))
    [timer] = tray.popups.findChildren(QTimer)
    assert (timer.isActive(), timer.interval()) == (True, 3_600_000)
    tray.tell(LOW)
    assert not timer.isActive()


def test_somebody_looks_when_a_snooze_ends(tray: Tray) -> None:
    remember(tray, Told(silent_until=NOW + 600))
    tray.tell(LOW)
    [timer] = tray.popups.findChildren(QTimer)
    assert (timer.isActive(), timer.interval()) == (True, 600_000)
    timer.timeout.emit()
    assert (tray.looks, tray.desktop.sent) == (1, [])


def remember(tray: Tray, told: Told) -> None:
    """Write what `keys snooze` would write."""
    with open_store(tray.paths.store, NOW) as store:
        store.set_told({"id-work": msgspec.json.encode(told)})


def test_what_another_process_has_written_counts_at_once(tray: Tray) -> None:
    tray.tell(LOW)
    remember(tray, Told(silent_until=NOW + 600))
    tray.tell(CRITICAL)
    remember(tray, Told())
    tray.tell(LOW)
    assert tray.desktop.titles() == ["work is low", "work is low"]


def test_two_looks_before_the_desktop_answers_tell_once(tray: Tray) -> None:
    tray.desktop.answers = False
    tray.tell(LOW)
    tray.tell(CRITICAL)
    for answered in tray.desktop.asked:
        answered(False)
    assert tray.desktop.titles() == ["work is nearly used up"]


def test_after_its_end_the_tray_tells_nothing_and_forgets_nothing(tray: Tray) -> None:
    tray.desktop.answers = False
    tray.tell(LOW)
    tray.popups.close()
    assert tray.desktop.sent == []
    tray.desktop.answers = True
    tray.start()
    tray.tell(LOW)
    assert tray.desktop.titles() == ["work is low"]


def test_a_memory_that_cannot_be_written_is_kept_until_it_can(tray: Tray) -> None:
    with open_store(tray.paths.store, NOW):
        pass
    with locked_by_another(tray.paths.store):
        tray.tell(LOW)
        tray.tell(LOW)
    tray.tell(LOW)
    tray.start()
    tray.tell(LOW)
    assert tray.desktop.titles() == ["work is low"]


@contextlib.contextmanager
def locked_by_another(path: str) -> Iterator[None]:
    """Hold the store as a process does that writes for long."""
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    yield
    connection.close()


def test_a_snooze_is_a_command_for_each_key_of_the_popup(tray: Tray) -> None:
    home = standing(left(150), label="home")
    tray.tell(LOW, home, standing(left(900), label="third"))
    [popup] = tray.desktop.sent
    assert [action for action, _ in popup.actions] == ["1h", "tomorrow", "change", "details"]
    tray.activate(popup.keys, "tomorrow")
    assert tray.commands == [
        ["keys", "snooze", "work", "tomorrow"],
        ["keys", "snooze", "home", "tomorrow"],
    ]
    assert (tray.said, tray.looks) == ([], 2)


def test_a_snooze_that_fails_says_why(tray: Tray) -> None:
    tray.tell(LOW)
    tray.outcome = Outcome(1, err="comet-tray: The disk is full.\n")
    tray.activate(("id-work",), "1h")
    assert tray.said == ["The disk is full."]


def test_a_click_shows_the_key_or_the_first_of_several(tray: Tray) -> None:
    tray.tell(LOW)
    tray.activate(("id-work",), "details")
    tray.activate(("id-work", "id-home"), "details")
    tray.activate((), "details")
    assert tray.shown == ["id-work", None, None]


def test_good_news_and_passing_words_offer_no_snooze(tray: Tray) -> None:
    tray.tell(LOW)
    tray.tell(WELL)
    tray.popups.say("The next refresh is allowed at 12:00.")
    assert [len(one.actions) for one in tray.desktop.sent] == [4, 1, 1]


def test_without_popups_the_desktop_is_left_alone(tray: Tray) -> None:
    tray.desktop.answers = False
    tray.tell(LOW, settings=Settings(notifications=False))
    tray.tell(LOW)
    assert (tray.desktop.asked, tray.desktop.sent) == ([], [])


def test_without_keys_there_is_nothing_to_remember(tray: Tray) -> None:
    tray.popups.tell(Overview(at=NOW), Settings())
    assert not os.path.exists(tray.paths.store)
