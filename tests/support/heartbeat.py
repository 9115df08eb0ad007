"""The tray program with a watchdog inside: how long its event loop was ever kept from beating."""

import os
import subprocess
import sys

from tests.support.desk import Desk
from tests.support.running_tray import RunningTray
from tests.support.wait import wait_until

BEAT = 5  # milliseconds
# A timer in the loop itself. What comes late by more than 10 ms is written down, without the time
# in which the process wanted to run and others had the processor: the kernel counts that.
WATCHED = f"""if True:
    import sys, time
    from PySide6.QtCore import Qt, QTimer
    from PySide6.QtWidgets import QApplication
    out = open(sys.argv.pop(1), "a", buffering=1)
    real = QApplication.exec

    def stolen():
        with open("/proc/thread-self/schedstat") as counts:
            return int(counts.read().split()[1]) / 1e6

    class Heart:
        def __init__(self):
            self.beats, self.last, self.stolen = 0, time.monotonic(), stolen()
            self.timer = QTimer(timerType=Qt.TimerType.PreciseTimer, interval={BEAT})
            self.timer.timeout.connect(self.beat)
            self.timer.start()

        def beat(self):
            now, lost = time.monotonic(), stolen()
            late = (now - self.last) * 1000 - {BEAT} - (lost - self.stolen)
            self.last, self.stolen = now, lost
            self.beats += 1
            if late > 10 or self.beats % 100 == 0:
                print(self.beats, round(late, 1), file=out)

    def watched(*args):
        heart = Heart()
        return real()

    QApplication.exec = watched
    from comet_tray.__main__ import main
    main()
"""
# Starts a program that does nothing, again and again, and writes down the longest time it took. So
# long anybody had to wait here for another process: on a machine that is not busy, some 2 ms.
BYSTANDER = """if True:
    import subprocess, sys, time
    longest = 0
    with open(sys.argv[1], "a", buffering=1) as out:
        while True:
            began = time.monotonic()
            subprocess.run(["true"])
            took = (time.monotonic() - began) * 1000
            if took > longest:
                longest = took
                print(round(longest, 1), file=out)
            time.sleep(0.05)
"""


class WatchedTray(RunningTray):
    """A tray whose loop is watched from its first turn on, and a bystander beside it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._pulse = f"{desk.root}/pulse"
        self._beside = f"{desk.root}/bystander"

    def start(self, *options: str) -> subprocess.Popen[bytes]:
        """Start the tray in the background."""
        self._desk.popen(sys.executable, "-c", BYSTANDER, self._beside)
        data_dir = ("--data-dir", self.data_dir)
        command = (sys.executable, "-P", "-c", WATCHED, self._pulse, *data_dir, *options)
        self.process = self._desk.popen(*command, env=self._env)
        return self.process

    def longest_block(self) -> float:
        """Give the longest time that the loop was blocked so far, in milliseconds.

        Waits for a hundred more beats, so that a loop that hangs for good is not overlooked.
        """
        before = self._beats()
        wait_until(lambda: self._beats() > before, 10, "the heart to beat")
        return max((late for _, late in self._noted()), default=0.0)

    def longest_wait_of_a_bystander(self) -> float:
        """Give the longest time that this machine took to run `true` meanwhile, in milliseconds."""
        with open(self._beside, encoding="ascii") as noted:
            return max(float(line) for line in noted if line.endswith("\n"))

    def _beats(self) -> int:
        return max((beats for beats, _ in self._noted() if beats % 100 == 0), default=0)

    def _noted(self) -> list[tuple[int, float]]:
        if not os.path.exists(self._pulse):
            return []
        with open(self._pulse, encoding="ascii") as noted:
            lines = [line.split() for line in noted if line.endswith("\n")]
        return [(int(beats), float(late)) for beats, late in lines]
