"""What a process on a desktop costs: until its icon, once it is idle, in a minute of nothing."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from tests.support.desk import Desk
from tests.support.wait import wait_until

_WATCHER = "org.kde.StatusNotifierWatcher"
_A_MINUTE = 60


class Idle(NamedTuple):
    """What a tray cost until it was idle, its first round's child not counted.

    `start` is the seconds until its icon, `cpu` its own seconds of CPU, `mb` the memory of the
    process tree (PSS), `mb_after` the same after the window was opened and
    closed, and a round was over.
    """

    start: float
    cpu: float
    mb: float
    mb_after: float


@contextlib.contextmanager
def running(desk: Desk, argv: Sequence[str]) -> Iterator[tuple[int, float]]:
    """Run a tray until its icon is registered; yield its process id and the seconds it took."""
    registered = desk.bus.queue(_WATCHER, "StatusNotifierItemRegistered")
    gone = desk.bus.queue(_WATCHER, "StatusNotifierItemUnregistered")

    def turn() -> bool:
        desk.bus.has(_WATCHER)
        return bool(registered)

    began = time.perf_counter()
    process = desk.popen(*argv)
    wait_until(turn, 30, "the icon")
    took = time.perf_counter() - began
    try:
        yield process.pid, took
    finally:
        process.kill()
        process.wait()
        wait_until(lambda: desk.bus.has(_WATCHER) and gone, 10, "its end")


def measure_start(desk: Desk, argv: Sequence[str]) -> float:
    """Seconds from the start of the process to its icon."""
    with running(desk, argv) as (_, took):
        return took


def measure_idle(desk: Desk, argv: Sequence[str], *, window: bool = False) -> Idle:
    """Run a tray until it is idle; where `window`, open and close the details window then."""
    with running(desk, argv) as (pid, took):
        settle(pid)
        cpu, before, after = cpu_seconds(pid), megabytes(pid), 0.0
        if window:
            desk.run(*argv, "show")
            wait_until(lambda: _windows(desk), 20, "the window")
            settle(pid)
            desk.key("ctrl+w")
            wait_until(lambda: not _windows(desk), 10, "its end")
            settle(pid)
            desk.run(*argv, "refresh")  # with what a round needs again of what was given back
            settle(pid)
            after = megabytes(pid)
        return Idle(took, cpu, before, after)


def measure_wakeups(desk: Desk, commands: Sequence[Sequence[str]]) -> list[int]:
    """Wake-ups of each in 60 s of nothing: the programs stand side by side in the same minute."""
    with contextlib.ExitStack() as trays:
        pids = [trays.enter_context(running(desk, argv))[0] for argv in commands]
        for pid in pids:
            settle(pid)
        before = [switches(pid) for pid in pids]
        time.sleep(_A_MINUTE)
        return [switches(pid) - count for pid, count in zip(pids, before, strict=True)]


def _windows(desk: Desk) -> str:
    """The ids of the program's windows on the screen."""
    return desk.run("xdotool", "search", "--onlyvisible", "--name", "Comet Tray").stdout


def settle(pid: int) -> None:
    """Wait until the process has no child, and used no CPU for a second."""

    def quiet() -> bool:
        before = cpu_seconds(pid)
        time.sleep(1)
        return len(tree(pid)) == 1 and cpu_seconds(pid) - before < 0.011

    wait_until(quiet, 60, "idleness")


def tree(pid: int) -> list[int]:
    """The process and its descendants, whichever of its threads has started them."""
    children: list[str] = []
    for task in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{task}/children", encoding="ascii") as file:
            children += file.read().split()
    return [pid, *(each for child in children for each in tree(int(child)))]


def megabytes(pid: int) -> float:
    """The proportional set size of the process tree."""
    return sum(_pss(each) for each in tree(pid)) / 1e6


def _pss(pid: int) -> float:
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as file:
        return next(float(line.split()[1]) * 1024 for line in file if line.startswith("Pss:"))


def switches(pid: int) -> int:
    """How often any thread of the process has gone to sleep, and so was woken up, since its start.

    These are the voluntary context switches.
    """
    count = 0
    for task in os.listdir(f"/proc/{pid}/task"):
        with open(f"/proc/{pid}/task/{task}/status", encoding="utf-8") as file:
            count += next(int(line.split()[1]) for line in file if line.startswith("voluntary"))
    return count


def cpu_seconds(pid: int) -> float:
    """User and system time of all threads of a process, without its children's."""
    with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
        fields = file.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
