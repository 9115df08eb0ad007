"""Starts, bounds and ends the rounds, and owns the one timer between them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from comet_tray.core.report import Report, Waiting, read_line
from comet_tray.ui.child import program

# A round gives up by itself after 100 s; a prompt of the keyring may stand for five minutes.
_LONGEST = 150
_LONGEST_WITH_PROMPT = 420
_AFTER_TROUBLE = 300.0
_SOON = 1000
# QTimer counts milliseconds in 32 bits.
_LONGEST_SLEEP = 24 * 3600


class Rounds(QObject):
    """The tray's only contact with secrets and servers: a child process, one at a time.

    `ended` carries the Report, or None with `trouble` said in a sentence. `waiting_changed`
    tells that the keyring keeps the round waiting, or no longer does.
    """

    ended = Signal(object)
    waiting_changed = Signal()

    def __init__(self, options: Sequence[str], clock: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._options = list(options)
        self._clock = clock
        self._process: QProcess | None = None
        self._asked: set[str] = set()
        self._asked_now: set[str] = set()
        self._again = False
        self._prompted = False
        self._keyring_waits = False
        self._report: Report | None = None
        self.online = True
        self.waiting = False
        self.trouble = ""
        self.vault = "open"
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.start)
        self._bound = QTimer(self, singleShot=True)
        self._bound.timeout.connect(self._overdue)
        self._soon = QTimer(self, singleShot=True, interval=_SOON)
        self._soon.timeout.connect(self._still_waiting)

    @property
    def running(self) -> bool:
        """Whether a round is under way."""
        return self._process is not None

    def start(self) -> None:
        """Start a round of what is due. The first one of a session may raise a prompt."""
        self._start(set(), may_prompt=not self._prompted)

    def click(self, key_ids: Collection[str] = ("all",)) -> None:
        """Ask for keys on the user's behalf: a prompt may come up. One under way goes first."""
        self._start(set(key_ids), may_prompt=True)

    def catch_up(self, key_ids: Collection[str]) -> None:
        """Ask for keys after a pause that nobody chose: sleep, no network. No prompt."""
        self._start(set(key_ids), may_prompt=False)

    def keyring_opened(self) -> None:
        """Go on where a locked keyring stopped the last round, or holds up this one."""
        if not self.running and self.vault != "open":
            self._start(set(), may_prompt=False)
        elif self._keyring_waits:
            self._soon.start()

    def stop(self) -> None:
        """End the child, if there is one, without waiting for it."""
        self._timer.stop()
        if self._process is not None:
            self._process.finished.disconnect()
            self._process.kill()

    def _start(self, asked: set[str], *, may_prompt: bool) -> None:
        if self.running:
            self._asked |= asked
            self._again = self._again or bool(asked - self._asked_now)
            return
        self._timer.stop()
        self._report, self._again = None, False
        self._asked_now, self._asked = asked | self._asked, set()
        arguments = ["round"]
        if "all" in self._asked_now:
            arguments.append("--click-all")
        arguments += [part for key in self._asked_now - {"all"} for part in ("--click", key)]
        if may_prompt:
            self._prompted = True
            arguments.append("--may-prompt")
        if not self.online:
            arguments.append("--offline")
        process = QProcess(self)
        self._process = process
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._finish)
        process.errorOccurred.connect(self._failed)
        command = [*program(), *self._options, *arguments]
        self._bound.start((_LONGEST_WITH_PROMPT if may_prompt else _LONGEST) * 1000)
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
        self.trouble = "" if report else _trouble(said)
        self.vault = report.vault if report else self.vault
        self._set_waiting(waiting=False)
        self._set_timer(report)
        self.ended.emit(report)
        if self._again:
            self._start(set(), may_prompt=True)

    def _set_timer(self, report: Report | None) -> None:
        if report is None:
            seconds = _AFTER_TROUBLE
        elif report.next_at is None:
            return
        else:
            seconds = report.next_at - self._clock()
        self._timer.start(int(min(max(seconds, 1.0), _LONGEST_SLEEP) * 1000))

    def _overdue(self) -> None:
        if self._process is not None:
            self._process.kill()

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
    if last.startswith("comet-tray: "):
        return last.removeprefix("comet-tray: ")
    return "The last round broke off. The next one comes by itself; the log may say why."
