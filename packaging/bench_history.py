"""What a long history costs: 50 keys that spend at every poll of a year, one each 5 minutes.

Filled as it would have grown: each day in the order of its polls, and rolled up at its end.
The same makes the data dirs of the other rows.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import statistics
import subprocess
import time
from collections.abc import Callable
from typing import NamedTuple

from msgspec.structs import replace

from comet_tray.core.model_limits import NO_LIMITS
from comet_tray.core.paths import Paths, find_paths
from comet_tray.core.registry import Key, add_key
from comet_tray.core.remember import look_ahead, remember
from comet_tray.core.store import Store, open_store
from comet_tray.core.usage import KeyUsage
from comet_tray.demo.scenario import SampleKey

KEYS, FEW = 50, 5
DAYS, DAY, POLL = 365, 86_400, 300
# What a busy key of a team spends at a poll, in units, and what it was granted.
SPENT, GRANTED = 12_345, 100_000_000_000
RUNS = 9
CHART = """
import sys, time
from PySide6.QtWidgets import QApplication
from comet_tray.core.paths import find_paths
from comet_tray.core.store import read_store
from comet_tray.core.survey import look
from comet_tray.ui.details.history_panel import HistoryPanel, View
app = QApplication(["bench"])
paths, now = find_paths(sys.argv[1]), float(sys.argv[2])

def history(key_id, since):
    with read_store(paths.store) as store:
        return store.history(key_id, since)

survey = look(paths, now, {})
for period in ("7 days", "7 days", "1 year"):  # the first warms up
    began = time.perf_counter()
    panel = HistoryPanel(history)
    panel.look(View(period=period))
    panel.resize(700, 400)
    panel.show_standing(survey.overview.standings[1], survey.settings, now)
    panel.show()
    panel.grab()
    print(1000 * (time.perf_counter() - began))
"""


class Costs(NamedTuple):
    """What was measured: megabytes, milliseconds, and seconds of CPU."""

    megabytes: float
    append: float
    append_few: float
    remember: float
    chart: dict[str, float]
    status: float
    status_bare: float


def measure_history(python: str, folder: str) -> Costs:
    """Make three data dirs below `folder`, with `python` for what runs as a process; measure."""
    now = int(time.time())
    full, few, bare = (os.path.join(folder, name) for name in ("full", "few", "bare"))
    for place, keys, days in ((full, KEYS, DAYS), (few, FEW, DAYS), (bare, KEYS, 0)):
        furnish(place, keys, days, now)
    size = os.path.getsize(find_paths(full).store) / 1e6
    status, status_bare = [], []
    for _ in range(RUNS):
        for place, measured in ((full, status), (bare, status_bare)):
            measured.append(measure_cpu([python, "-m", "comet_tray", "--data-dir", place, *STATUS]))
    chart = measure_chart(python, full, now)
    return Costs(
        megabytes=size,
        chart=chart,
        status=statistics.median(status),
        status_bare=statistics.median(status_bare),
        append=measure_calls(full, KEYS, now, Store.record_reading),
        append_few=measure_calls(few, FEW, now, Store.record_reading),
        remember=measure_calls(full, KEYS, now + 1000, remember),
    )


STATUS = ("status", "--json")


def furnish(folder: str, keys: int, days: int, now: int) -> None:
    """Put keys into a data dir, and so many days of history up to `now`."""
    paths = find_paths(folder)
    for number in range(keys):
        key = Key(id=name(number), label=name(number), base_url="https://api.cometapi.com")
        add_key(paths.registry, key, now)
    fill(paths, keys, days, now)


def fill(paths: Paths, keys: int, days: int, now: int) -> None:
    """Put so many days of history up to `now` into the store, for the keys of `name`."""
    with open_store(paths.store, now) as store:
        for number in range(keys):
            store.record_reading(name(number), usage(now), now)
        first = now - now % DAY - days * DAY
        with contextlib.closing(sqlite3.connect(paths.store)) as database:
            database.execute("PRAGMA synchronous = OFF")
            for day in range(first, now if days else first, DAY):
                polls = range(day, min(day + DAY, now), POLL)
                database.executemany(
                    "INSERT OR REPLACE INTO reading VALUES (?, ?, ?, ?, ?)",
                    (
                        (series, at + series, at + series, *figures(at))
                        for at in polls
                        for series in range(1, keys + 1)
                    ),
                )
                database.commit()
                store.roll_up(day + DAY)
        for number in range(keys):
            look_ahead(store, name(number), now)


def name(number: int) -> str:
    """The id and the label of a key."""
    return f"key-{number}"


def figures(at: int) -> tuple[int, int]:
    """What was used and what is available at a moment: it never stands still."""
    used = at // POLL * SPENT % GRANTED
    return used, GRANTED - used


def spender(sample: SampleKey, now: int) -> SampleKey:
    """Give a sample whose figures go on, from `now`, as they did in the history."""
    used, available = figures(now)
    weekly = SPENT * 7 * DAY // POLL
    return replace(
        sample, anchor=now, used=used, available=available, weekly=weekly, rhythm="steady"
    )


def usage(at: int) -> KeyUsage:
    """A reading at a moment."""
    used, available = figures(at)
    return KeyUsage(
        name="bench",
        total_granted=GRANTED,
        total_used=used,
        total_available=available,
        unlimited_quota=False,
        model_limits=NO_LIMITS,
        model_limits_enabled=False,
        expires_at=None,
    )


def measure_calls(
    folder: str, keys: int, now: int, call: Callable[[Store, str, KeyUsage, int], None]
) -> float:
    """Milliseconds that storing one reading takes: the median of five for each of 50 keys."""
    took = []
    with open_store(find_paths(folder).store, now) as store:
        for turn in range(1, 5 * KEYS // keys + 1):
            for number in range(keys):
                reading = usage(now + turn * POLL)
                began = time.perf_counter()
                call(store, name(number), reading, now + turn)
                took.append(1000 * (time.perf_counter() - began))
    return statistics.median(took)


def measure_chart(python: str, folder: str, now: int) -> dict[str, float]:
    """Milliseconds that opening a key's chart takes: built, read, computed, painted."""
    runs = []
    for _ in range(3):
        done = subprocess.run(
            [python, "-c", CHART, folder, str(now)],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            check=True,
        )
        runs.append([float(line) for line in done.stdout.split()][1:])
    return dict(
        zip(("7 days", "1 year"), map(statistics.median, zip(*runs, strict=True)), strict=True)
    )


def measure_cpu(argv: list[str], env: dict[str, str] | None = None) -> float:
    """CPU seconds of a whole process, from start to end."""
    process = os.posix_spawnp(
        argv[0],
        argv,
        dict(os.environ) if env is None else env,
        file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)],
    )
    _, _, spent = os.wait4(process, 0)
    return spent.ru_utime + spent.ru_stime
