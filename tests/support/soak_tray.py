"""The tray of the soak test: the real program, but for its clock and for what a round is.

`soak_tray.py DATA_DIR`, then one order a line on standard input, each answered by a line:

    at SECONDS   it is then; a round ends, and the tray looks at what is in the store
    open N       the window, the N-th of the other dialogs and the settings come and go
    figures      what the process holds, as JSON: see `figures`
"""

import gc
import json
import os
import sys
import time
from collections import Counter
from typing import Any

NOW = [0.0]
time.time = lambda: NOW[0]

from PySide6.QtCore import QObject, QSocketNotifier, Qt, QTimer  # noqa: E402  # after the clock
from PySide6.QtWidgets import QApplication  # noqa: E402  # the same

import comet_tray.ui.app  # noqa: E402  # the same
import comet_tray.ui.rounds  # noqa: E402  # the same
from comet_tray.core.paths import find_paths  # noqa: E402  # the same
from comet_tray.core.tray_options import TrayOptions  # noqa: E402  # the same
from comet_tray.ui.start import run_tray  # noqa: E402  # the same

# A child that says what a round says, and when the next one is due: in a minute.
ROUND = 'echo "{\\"kind\\": \\"report\\", \\"readings\\": 1, \\"next_at\\": $AT}"'
# Long enough for a window to be painted.
_A_LOOK = 30


class Driver(QObject):
    """Reads orders, and has the tray carry them out one after the other."""

    def __init__(self, app: comet_tray.ui.app.App) -> None:
        super().__init__(app)
        self._app = app
        self._windows = app._parts.windows
        self._round_ends = True  # that of the start
        app._parts.rounds.ended.connect(self._ended, Qt.ConnectionType.QueuedConnection)
        self._said = b""
        self._orders = QSocketNotifier(0, QSocketNotifier.Type.Read, self)
        self._orders.activated.connect(self._read)

    def _read(self) -> None:
        self._said += os.read(0, 65536)
        while b"\n" in self._said:
            order, _, self._said = self._said.partition(b"\n")
            word, _, value = order.decode().partition(" ")
            {"at": self._at, "open": self._open, "figures": self._figures}[word](value)

    def _at(self, seconds: str) -> None:
        NOW[0] = float(seconds)
        os.environ["AT"] = str(NOW[0] + 60)
        self._round_ends = True
        self._app._parts.rounds.start()

    def _open(self, number: str) -> None:
        keys = self._app._overview.standings
        key_id = keys[int(number) % len(keys)].key_id
        self._app.show_details(key_id)
        if int(number) % 2:
            self._app.add_key()
        else:
            self._windows.edit_key(key_id)
        QTimer.singleShot(_A_LOOK, self._open_settings)

    def _open_settings(self) -> None:
        self._app.show_settings()
        QTimer.singleShot(_A_LOOK, self._close)

    def _close(self) -> None:
        self._windows.close()
        QTimer.singleShot(_A_LOOK, self._done)

    def _figures(self, _: str) -> None:
        gc.collect()
        print(json.dumps(figures(self._app)), flush=True)

    def _ended(self, _: object) -> None:
        if self._round_ends and not self._app._parts.rounds.running:
            self._round_ends = False
            self._done()

    def _done(self) -> None:
        print("done", flush=True)


def figures(app: QObject) -> dict[str, Any]:
    """Count what the process holds: memory in kB, threads, descriptors, timers, widgets, objects.

    `pss_kb` is its share of all; of that, `own_kb` is what it has made itself. The rest are files,
    whose share goes up and down with the other programs of the machine that have mapped them.
    """
    with open("/proc/self/smaps_rollup", encoding="ascii") as rollup:
        sizes = {name: int(rest[0]) for name, *rest in map(str.split, rollup) if name[-1] == ":"}
    timers = app.findChildren(QTimer)
    ours = Counter(type(one).__name__ for one in gc.get_objects() if isinstance(one, QObject))
    return {
        "pss_kb": sizes["Pss:"],
        "own_kb": sizes["Pss_Anon:"],
        "threads": len(os.listdir("/proc/self/task")),
        "descriptors": len(os.listdir("/proc/self/fd")),
        "timers": len(timers),
        "running_timers": sum(timer.isActive() for timer in timers),
        "widgets": len(QApplication.allWidgets()),
        "objects": dict(ours),
    }


class Soaked(comet_tray.ui.app.App):
    """The tray program, with a driver."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        Driver(self)


def main(data_dir: str, began: str) -> int:
    """Run it until it is told to quit."""
    NOW[0] = float(began)
    os.environ["AT"] = str(NOW[0] + 60)
    vars(comet_tray.ui.rounds)["program"] = lambda: ["/bin/sh", "-c", ROUND]
    comet_tray.ui.app.App = Soaked  # type: ignore[misc]  # this program's own
    return run_tray(find_paths(data_dir), TrayOptions(data_dir=data_dir, prompted=True))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
