"""A month on somebody's desk: the tray holds at its end what it held after the first day."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any

import pytest

from comet_tray.core.outlook import Outlook
from comet_tray.core.paths import Paths, find_paths
from comet_tray.core.store import Store, open_store
from tests.support.builders import DAY, lasting, left, problem
from tests.support.cuts import cuts
from tests.support.desk import Desk

pytestmark = pytest.mark.desktop

BEGAN = 1_800_000_000
KEYS = 20
GRANTED = 50_000_000
# A round each ten minutes; what 15 requests in 20 minutes allow each time.
STEP = 600
TURNS = 7
SOAK_TRAY = str(Path(__file__).parents[1] / "support" / "soak_tray.py")
# What the first day shows may still be laid out a little otherwise: fonts, caches of Qt.
ROOM_KB = 2048


class Soak:
    """The tray on a desk, its virtual time, and the rounds that write into its store."""

    def __init__(self, desk: Desk, stack: ExitStack) -> None:
        self.data_dir = f"{desk.home}/data"
        self.paths: Paths = find_paths(self.data_dir)
        self.now = BEGAN
        self.opened = 0
        self.used = [0] * KEYS
        self._turn = 0
        os.makedirs(self.data_dir, mode=0o700)
        entries = "\n".join(
            f'[[keys]]\nid = "k{n:02}"\nlabel = "key {n:02}"\nbase_url = "https://api.example"\n'
            for n in range(KEYS)
        )
        Path(self.paths.registry).write_text(entries, encoding="utf-8")
        self._store: Store = stack.enter_context(open_store(self.paths.store, self.now))
        self._round()
        self._log = stack.enter_context(TemporaryFile())  # noqa: SIM115  # it is one
        self.process = stack.enter_context(
            subprocess.Popen(
                [sys.executable, "-P", SOAK_TRAY, self.data_dir, str(self.now)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._log,
                env={**desk.env, "PYTHONPATH": os.pathsep.join(sys.path)},
            )
        )
        stack.callback(self.process.kill)
        self._answer()  # the round of the start

    def day(self, openings: int) -> None:
        """Live through a day, in which the windows are opened so often."""
        steps = DAY // STEP
        for step in range(steps):
            self.now += STEP
            self._round()
            self._order(f"at {self.now}")
            for _ in range(openings * (step + 1) // steps - openings * step // steps):
                self._order(f"open {self.opened}")
                self.opened += 1
        self._store.roll_up(self.now)

    def figures(self) -> dict[str, Any]:
        """What the process holds, at rest."""
        found: dict[str, Any] = json.loads(self._order("figures"))
        return found

    def complaints(self) -> list[str]:
        """What it has written to its standard error.

        But for Qt's word on windows that were gone before it had asked the display about them.
        """
        self._log.seek(0)
        lines = self._log.read().decode().splitlines()
        return [line for line in lines if "XCB error: 3 (BadWindow)" not in line]

    def _round(self) -> None:
        """Write down what a round finds: use by day, top-ups, and now and then no network."""
        for _ in range(TURNS):
            n = self._turn % KEYS
            self._turn += 1
            key_id = f"k{n:02}"
            if self._turn % 97 == 0:
                trouble = problem(since=self.now)
                self._store.record_problem(key_id, trouble)
                continue
            self.used[n] += (n * 1_500) * (8 <= self.now % DAY // 3600 < 20)
            available = GRANTED - self.used[n] % GRANTED
            self._store.record_reading(key_id, left(available, GRANTED), self.now)
            ahead = lasting(1 + available / GRANTED * 20) if n % 3 else Outlook(gathered_days=1)
            self._store.record_outlook(key_id, ahead)

    def _order(self, order: str) -> str:
        assert self.process.stdin
        self.process.stdin.write(f"{order}\n".encode())
        self.process.stdin.flush()
        return self._answer()

    def _answer(self) -> str:
        assert self.process.stdout
        line = self.process.stdout.readline().decode()
        assert line, "\n".join(self.complaints())
        return line.strip()


@pytest.fixture
def soak(desk: Desk) -> Iterator[Soak]:
    with ExitStack() as stack:
        yield Soak(desk, stack)


# The days, and how often the windows are opened in all of them.
@cuts("length", (2, 40), (30, 500))
@pytest.mark.usefixtures("desk")
def test_after_the_first_day_the_tray_grows_no_more(soak: Soak, length: tuple[int, int]) -> None:
    days, openings = length
    soak.day(openings // days)
    first = soak.figures()

    for day in range(2, days + 1):
        soak.day(openings * day // days - openings * (day - 1) // days)
    last = soak.figures()

    assert soak.opened == openings
    print(json.dumps({"first": first, "last": last}))
    for held in ("threads", "descriptors", "timers", "running_timers", "widgets", "objects"):
        assert last[held] == first[held], held
    assert last["own_kb"] - first["own_kb"] < ROOM_KB
    assert soak.complaints() == []
