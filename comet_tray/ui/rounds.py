"""Starts, bounds and ends the rounds, and owns the one timer between them."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Sequence

import msgspec
from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from comet_tray.core.complaint import heard
from comet_tray.core.program import program
from comet_tray.core.report import Report, Waiting, read_line
from comet_tray.ui import words
from comet_tray.ui.child import environment

# A round gives up by itself after 100 s; a prompt of the keyring may stand for five minutes.
_LONGEST = 150
_LONGEST_WITH_PROMPT = 420
_AFTER_TROUBLE = 300.0
_SOON = 1000
# QTimer counts milliseconds in 32 bits.
_LONGEST_SLEEP = 24 * 3600


class _Wish(msgspec.Struct, frozen=True):
    """What a round is started for: the keys that are asked for, beside those that are due."""

    key_ids: frozenset[str] = frozenset()
    may_prompt: bool = False
    by_user: bool = False

    def __or__(self, other: _Wish) -> _Wish:
        return _Wish(
            self.key_ids | other.key_ids,
            self.may_prompt or other.may_prompt,
            self.by_user or other.by_user,
        )

    def answers(self, other: _Wish) -> bool:
        """Whether a round for this one, under way, does for a click as well."""
        asked = "all" in self.key_ids or other.key_ids <= self.key_ids
        return asked and self.by_user and other.by_user

    def arguments(self) -> list[str]:
        """The arguments of the child."""
        ids = sorted(self.key_ids - {"all"})
        return [
            "round",
            *(["--click-all"] if "all" in self.key_ids else []),
            *(part for key_id in ids for part in ("--click", key_id)),
            *(["--may-prompt"] if self.may_prompt else []),
        ]


class Rounds(QObject):
    """The tray's only contact with secrets and servers: a child process, one at a time.

    `ended` carries the Report, or None with `trouble` said in a sentence; what was denied is in
    it where the user had asked. `waiting_changed` tells that the keyring keeps the round
    waiting, or no longer does. `online` is told to the rounds, `vault` what the last one found.
    """

    ended = Signal(object)
    waiting_changed = Signal()

    def __init__(
        self,
        options: Sequence[str],
        clock: Callable[[], float],
        parent: QObject,
        *,
        prompted: bool = False,
    ) -> None:
        super().__init__(parent)
        self._options = list(options)
        self._clock = clock
        self._process: QProcess | None = None
        self._wish = _Wish()
        self._next: _Wish | None = None
        self._prompted = prompted
        self._keyring_waits = False
        self._report: Report | None = None
        self.online = True
        self.waiting = False
        self.trouble = ""
        self.vault = "open"
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.start)
        self._late_from = math.inf
        self._bound = QTimer(self, singleShot=True)
        self._bound.timeout.connect(self._overdue)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._still_waiting)
        self._opened = QTimer(self, singleShot=True, interval=_SOON)
        self._opened.timeout.connect(self._replace_child)

    @property
    def running(self) -> bool:
        """Whether a round is under way."""
        return self._process is not None

    def start(self) -> None:
        """Start a round of what is due. The first one of a session may raise a prompt."""
        self._ask_for(_Wish(may_prompt=not self._prompted))

    def click(self, key_ids: Collection[str] = ("all",)) -> None:
        """Ask for keys on the user's behalf: a prompt may come up. One under way goes first."""
        self._ask_for(_Wish(frozenset(key_ids), may_prompt=True, by_user=True))

    def catch_up(self, key_ids: Collection[str]) -> None:
        """Ask for keys after a pause that nobody chose: sleep, no network. No prompt."""
        self._ask_for(_Wish(frozenset(key_ids)))

    def look_at_the_clock(self) -> None:
        """Start the round whose time has passed: while a machine sleeps, its timers stand still.

        For systems that do not tell when they wake up. A timer may be late by a twentieth.
        """
        if self._timer.isActive() and self._clock() > self._late_from:
            self._ask_for(_Wish())

    def keyring_opened(self) -> None:
        """Go on where a locked keyring stopped the last round, or holds up this one.

        Keys that the user had asked for are asked for again: they may not be due.
        The prompt of gnome-keyring stays when its keyring was opened in another way, and the
        child waits for it: one that has not gone on after a second gives way to another.
        """
        if self._keyring_waits:
            self._opened.start()
        elif self.running:
            self._ask_for(_Wish())
        elif self.vault != "open":
            self._ask_for(_Wish(self._wish.key_ids))

    def stop(self) -> None:
        """End the child, if there is one, without waiting for it."""
        self._timer.stop()
        if self._process is not None:
            self._process.blockSignals(True)
            self._process.kill()

    def _ask_for(self, wish: _Wish) -> None:
        if not self.running:
            self._start(wish)
        elif not self._wish.answers(wish):
            self._next = wish if self._next is None else self._next | wish

    def _start(self, wish: _Wish) -> None:
        self._timer.stop()
        self._wish, self._report = wish, None
        self._prompted = self._prompted or wish.may_prompt
        offline = [] if self.online else ["--offline"]
        command = [*program(), *self._options, *wish.arguments(), *offline]
        process = QProcess(self)
        self._process = process
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._finish)
        process.errorOccurred.connect(self._failed)
        self._bound.start((_LONGEST_WITH_PROMPT if wish.may_prompt else _LONGEST) * 1000)
        process.setProcessEnvironment(environment())
        process.start(command[0], command[1:])
        process.closeWriteChannel()

    def _read(self) -> None:
        process = self._process
        while process is not None and process.canReadLine():
            line = read_line(bytes(process.readLine().data()))
            if isinstance(line, Report):
                self._report = line
            elif isinstance(line, Waiting):
                self._keyring_waits = line.waiting == "keyring"
                self._soon.start() if self._keyring_waits else self._soon.stop()
                self._set_waiting(waiting=False)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._finish()

    def _finish(self) -> None:
        process = self._process
        if process is None:
            return
        self._read()
        self._bound.stop()
        self._soon.stop()
        self._process, self._keyring_waits = None, False
        said = bytes(process.readAllStandardError().data()).decode("utf-8", "replace").strip()
        process.deleteLater()
        report = self._report
        if report is not None and not self._wish.by_user:
            report = msgspec.structs.replace(report, denied=0, denied_until=None)
        self.trouble = "" if report else _trouble(said)
        self.vault = report.vault if report else self.vault
        self._set_waiting(waiting=False)
        self._set_timer(report)
        following, self._next = self._next, None
        self.ended.emit(report)
        if following is not None:
            self._ask_for(following)

    def _set_timer(self, report: Report | None) -> None:
        if report is None:
            seconds = _AFTER_TROUBLE
        elif report.next_at is None:
            return
        else:
            # A coarse timer may ring half a second early, when nothing is due yet.
            seconds = math.ceil(report.next_at - self._clock()) + 1
        seconds = int(min(max(seconds, 1), _LONGEST_SLEEP))
        self._late_from = self._clock() + 1.05 * seconds + 1
        self._timer.start(seconds * 1000)

    def _overdue(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _replace_child(self) -> None:
        """End a child that waits for the prompt of an open keyring, and ask anew."""
        if self._process is None or not self._keyring_waits:
            return
        self._process.finished.disconnect(self._finish)
        self._process.finished.connect(self._process.deleteLater)
        self._process.kill()
        self._keyring_waits = False
        self._soon.stop()
        self._set_waiting(waiting=False)
        self._start(msgspec.structs.replace(self._wish, may_prompt=False))

    def _still_waiting(self) -> None:
        """The keyring was asked a second ago and has not answered."""
        if self._keyring_waits:
            self._set_waiting(waiting=True)

    def _set_waiting(self, *, waiting: bool) -> None:
        if self.waiting != waiting:
            self.waiting = waiting
            self.waiting_changed.emit()


def _trouble(said: str) -> str:
    """The child's own last words, where they are a sentence; else that it broke."""
    last = said.splitlines()[-1] if said else ""
    complaint = heard(last, words.here())
    if complaint is not None:
        return complaint
    if last.startswith("comet-tray: "):
        return last.removeprefix("comet-tray: ")
    return words.tr("The last round broke off. The next one comes by itself; the log may say why.")
