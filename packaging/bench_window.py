"""The details window of a running tray, timed from inside: from the click to its first paint.

`bench_window.py DATA_DIR ROUNDS` is the tray itself on that data dir, and a stopwatch: the window
opens when the first round is over, then come so many rounds that the user asks for. Prints two
figures in milliseconds: click to first paint, and the longest time that the main thread was
busy without a pause afterwards.
"""

from __future__ import annotations

import sys
import time
from typing import Any

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QObject, QTimer

import comet_tray.ui.app
from comet_tray.core.paths import find_paths
from comet_tray.core.tray_options import TrayOptions
from comet_tray.ui.start import run_tray

_PAUSE = 2000


class Stopwatch(QObject):
    """Opens the window, lets rounds run, prints what it saw, ends the tray."""

    def __init__(self, app: Any, rounds: int) -> None:
        super().__init__(app)
        self._app = app
        self._rest = rounds
        self._clicked = self._painted = self._woke = self._longest = 0.0
        app._parts.rounds.ended.connect(self._round_ended)  # noqa: SLF001  # a look inside

    def eventFilter(self, window: QObject, event: QEvent) -> bool:
        """Wait for the window's first paint; its turn of the event loop still belongs to it."""
        if event.type() is QEvent.Type.Paint:
            window.removeEventFilter(self)
            QTimer.singleShot(0, self._is_painted)
        return False

    def _round_ended(self) -> None:
        QTimer.singleShot(_PAUSE, self._go_on if self._clicked else self._click)

    def _click(self) -> None:
        self._clicked = time.perf_counter()
        self._app.show_details(None)
        self._app._parts.windows._window.installEventFilter(self)  # noqa: SLF001

    def _is_painted(self) -> None:
        self._painted = time.perf_counter() - self._clicked
        dispatcher = QAbstractEventDispatcher.instance()
        dispatcher.awake.connect(self._wakes)
        dispatcher.aboutToBlock.connect(self._sleeps)
        QTimer.singleShot(_PAUSE, self._go_on)

    def _go_on(self) -> None:
        if self._rest:
            self._rest -= 1
            self._app.refresh()
        else:
            print(1000 * self._painted, 1000 * self._longest, flush=True)
            self._app.heard("quit")

    def _wakes(self) -> None:
        self._woke = time.perf_counter()

    def _sleeps(self) -> None:
        if self._woke:
            self._longest = max(self._longest, time.perf_counter() - self._woke)


class _Timed(comet_tray.ui.app.App):
    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._stopwatch = Stopwatch(self, int(sys.argv[2]))


if __name__ == "__main__":
    comet_tray.ui.app.App = _Timed
    run_tray(find_paths(sys.argv[1]), TrayOptions(sys.argv[1], prompted=True))
