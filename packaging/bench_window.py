"""The details window of a running tray, timed from inside: from the click to its first paint.

`bench_window.py DATA_DIR ROUNDS` is the tray itself on that data dir, and a stopwatch: the window
opens on the key with most models when the first round is over, then come so many rounds that the
user asks for. Prints four figures in milliseconds: click to first paint, click to the whole
window, and the longest time that the main thread was busy without a pause, from the one to the
other and afterwards, by a timer that it should have heard every 2 ms.
"""

from __future__ import annotations

import sys
import time
from typing import Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPaintEvent

import comet_tray.ui.app
from comet_tray.core.paths import find_paths
from comet_tray.core.tray_options import TrayOptions
from comet_tray.ui.start import run_tray

_PAUSE = 2000
_BEAT = 2


class Stopwatch(QObject):
    """Opens the window, lets rounds run, prints what it saw, ends the tray."""

    def __init__(self, app: Any, rounds: int) -> None:
        super().__init__(app)
        self._app = app
        self._rest = rounds
        self._clicked = self._painted = self._whole = self._beaten = 0.0
        self._until_whole = self._longest = 0.0
        app._parts.rounds.ended.connect(self._round_ended)  # noqa: SLF001  # a look inside

    def _paint(self, event: QPaintEvent) -> None:
        """Stand in for the window's first painting; its turn of the event loop belongs to it."""
        del self._window.paintEvent
        QTimer.singleShot(0, self._is_painted)
        self._window.paintEvent(event)

    def _is_whole(self) -> bool:
        """Whether that is in the window which comes last."""
        models = self._window._page._models  # noqa: SLF001
        return models is not None and models.table.isVisible()

    def _round_ended(self) -> None:
        QTimer.singleShot(_PAUSE, self._go_on if self._clicked else self._click)

    def _click(self) -> None:
        # The budget lets a first round ask for some keys only: of the others, no model is known.
        keys = self._app._overview.standings  # noqa: SLF001
        most = max(keys, key=lambda key: len(bytes(key.model_limits)))
        self._clicked = time.perf_counter()
        self._app.show_details(most.key_id)
        self._window = self._app._parts.windows._window  # noqa: SLF001
        self._window.paintEvent = self._paint

    def _is_painted(self) -> None:
        self._painted = time.perf_counter() - self._clicked
        self._beaten = time.perf_counter()
        # Not before: this has all of Qt's enumerations made, unless the tray itself has done so.
        from PySide6.QtCore import Qt

        self._heart = QTimer(self, interval=_BEAT, timerType=Qt.TimerType.PreciseTimer)
        self._heart.timeout.connect(self._beat)
        self._heart.start()
        QTimer.singleShot(_PAUSE, self._go_on)

    def _go_on(self) -> None:
        if self._rest:
            self._rest -= 1
            self._app.refresh()
        else:
            figures = (self._painted, self._whole, self._until_whole, self._longest)
            print(*(1000 * figure for figure in figures), flush=True)
            self._app.heard("quit")

    def _beat(self) -> None:
        now = time.perf_counter()
        self._longest = max(self._longest, now - self._beaten - _BEAT / 1000)
        self._beaten = now
        # The heart waits for nobody: what it hears next comes after all that was in line.
        if not self._whole and self._is_whole():
            self._whole = now - self._clicked
            QTimer.singleShot(_PAUSE // 4, self._forget)

    def _forget(self) -> None:
        self._until_whole, self._longest = self._longest, 0.0


class _Timed(comet_tray.ui.app.App):
    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._stopwatch = Stopwatch(self, int(sys.argv[2]))


if __name__ == "__main__":
    comet_tray.ui.app.App = _Timed
    run_tray(find_paths(sys.argv[1]), TrayOptions(sys.argv[1], prompted=True))
