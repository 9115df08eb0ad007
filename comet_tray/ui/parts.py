"""All parts of the tray program that can come after the icon."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QObject, QProcess, QSocketNotifier, QTimer, Signal
from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher
from PySide6.QtWidgets import QSystemTrayIcon

from comet_tray.core.paths import Paths
from comet_tray.core.standing import Overview
from comet_tray.core.tray_options import TrayOptions
from comet_tray.desktop.keyring_watch import KeyringWatch
from comet_tray.desktop.session_end import SessionEnd
from comet_tray.desktop.wake import Wake
from comet_tray.desktop.windows_messages import windows_messages
from comet_tray.ui.child import make_runner
from comet_tray.ui.instance import listen
from comet_tray.ui.popups import Popups
from comet_tray.ui.rounds import Rounds
from comet_tray.ui.windows import Windows

if TYPE_CHECKING:
    from comet_tray.desktop.network import Network
    from comet_tray.ui.app import App

_LAST_WAIT = 500
_LONGEST_SLEEP = 24 * 3600.0
_TEXT_AGE = 600.0
_TRAY_WATCHER = "org.kde.StatusNotifierWatcher"


class Parts(QObject):
    """Builds the parts, and connects those that need nobody else.

    `tray_came` tells of a tray host, once `watch_for_tray` was called; `interrupted` of a
    signal that asks the program to end, or of the end of the session.
    """

    tray_came = Signal()
    interrupted = Signal()

    def __init__(self, app: App, paths: Paths, options: TrayOptions, item: QSystemTrayIcon) -> None:
        super().__init__(app)
        for_children = options.for_children()
        self.rounds = Rounds(for_children, time.time, self, prompted=options.prompted)
        run = make_runner(self, for_children)
        self.windows = Windows(app, paths, run, options)
        self.popups = Popups(paths, item, app, run, self)
        self.ageing = Ageing(app.look, self)
        self._instance = _listen(paths.socket, app.heard, self)
        self._wake = Wake(QDBusConnection.systemBus(), self)
        self._keyring = KeyringWatch(QDBusConnection.sessionBus(), self)
        self._network: Network | None = None
        self._lost: list[str] = []
        self._watcher: QDBusServiceWatcher | None = None
        self._messages = windows_messages(sys.platform)
        wakes = [self._wake.woke]
        if self._messages is not None:
            wakes.append(self._messages.woke)
            self._messages.setting_changed.connect(app.look)  # the taskbar may be dark now
        for woke in wakes:
            woke.connect(lambda: self.rounds.catch_up(["all"]))
            woke.connect(app.look)  # what was fresh may be old now
        self._keyring.opened.connect(self.rounds.keyring_opened)
        self._signals = _on_signals(self.interrupted.emit, self)
        self._session = SessionEnd(QDBusConnection.sessionBus(), self)
        self._session.ended.connect(self.interrupted)

    def say(self, sentence: str) -> None:
        """Answer the user: in the window where it is open, else in a popup."""
        if self.windows.is_open():
            self.windows.say(sentence)
        else:
            self.popups.say(sentence)

    def mind_the_network(self, overview: Overview) -> None:
        """Once a round has met no network, watch it, and ask nobody while it is away."""
        lost = [one for one in overview.standings if one.problem and one.problem.kind == "offline"]
        if lost and self._network is None:
            from comet_tray.desktop.network import Network

            self._network = Network(self)
            self._network.online_changed.connect(self._online_changed)
            self.rounds.online = self._network.online()
        self._lost = [one.key_id for one in lost]

    def watch_for_tray(self) -> None:
        """Tell, by `tray_came`, when a tray host turns up."""
        self._watcher = QDBusServiceWatcher(
            _TRAY_WATCHER,
            QDBusConnection.sessionBus(),
            QDBusServiceWatcher.WatchModeFlag.WatchForRegistration,
            self,
        )
        self._watcher.serviceRegistered.connect(self.tray_came)

    def close(self) -> None:
        """End what would outlive us; what the user has just asked for may end by itself."""
        self.windows.close()
        self.rounds.stop()
        self.popups.close()
        # One wait for all: a logout allows a second for the whole program.
        deadline = QDeadlineTimer(_LAST_WAIT)
        for child in self.findChildren(QProcess):
            child.blockSignals(True)
            if child.parent() is self:
                child.waitForFinished(deadline.remainingTime())
            child.kill()
            # It ends at once. Qt complains of those that run still, and waits for them anyway.
            child.waitForFinished(_LAST_WAIT)

    def _online_changed(self, online: bool) -> None:
        self.rounds.online = online
        if online:
            self.rounds.catch_up(self._lost)


class Ageing(QObject):
    """One timer for the moment at which a judgement changes without any news."""

    def __init__(self, look: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(look)

    def set(self, overview: Overview) -> None:
        """Wait for the next such moment of any key, at most a day."""
        moments = [one.changes_at for one in overview.standings if one.changes_at is not None]
        if any(not one.fresh or one.expiry in {"near", "soon"} for one in overview.standings):
            # “As of 3 hours ago” and “expires in 3 hours” must not stay so.
            moments.append(overview.at + _TEXT_AGE)
        if not moments:
            self._timer.stop()
            return
        seconds = min(max(min(moments) - overview.at, 1.0), _LONGEST_SLEEP)
        self._timer.start(int(seconds * 1000))


def _listen(name: str, heard: Callable[[str], None], parent: QObject) -> QObject | None:
    """Listen for later starts; without that, the tray does all else."""
    try:
        return listen(name, heard, parent)
    except OSError as error:
        print(f"comet-tray: The command line cannot reach this tray: {error}.", file=sys.stderr)
        return None


def _on_signals(quit_: Callable[[], None], parent: QObject) -> QSocketNotifier | None:
    """Quit in good order upon SIGTERM, SIGINT, SIGHUP, which Qt's loop keeps from Python.

    Python writes the signal's number into a pipe, and what can be read there wakes Qt up.
    """
    if sys.platform == "win32":
        return None
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    signal.set_wakeup_fd(writer, warn_on_full_buffer=False)
    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, lambda *_: None)
    notifier = QSocketNotifier(reader, QSocketNotifier.Type.Read, parent)
    notifier.activated.connect(lambda *_: quit_())
    return notifier
