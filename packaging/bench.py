"""`make bench`: what the tray costs, beside a bare Qt tray of the same run.

The floor is a QApplication with one pixmap and a menu of two entries. Both run in turn on one
desktop with a real tray host, and the ratios of their medians are what counts: the machine may
be shared and noisy. What a long history costs stands below, in plain figures.
"""

from __future__ import annotations

import contextlib
import glob
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from types import SimpleNamespace

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

from bench_history import measure_cpu, measure_history

from comet_tray.demo.scenario import Scenario, team
from comet_tray.demo.server import DemoServer
from tests.support.desk import Desk
from tests.support.wait import wait_until

RUNS = 5
KEYS = 10
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
# Installed as a user installs it: what the tests need besides would weigh on the tray.
VENV = os.path.join(ROOT, "build", "bench-venv")
PYTHON = os.path.join(VENV, "bin", "python")
FLOOR = """
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon
app = QApplication(["floor"])
pixmap = QPixmap(22, 22)
pixmap.fill("#0a0")
menu = QMenu()
menu.addAction("One")
menu.addAction("Quit", app.quit)
tray = QSystemTrayIcon(QIcon(pixmap))
tray.setContextMenu(menu)
tray.show()
app.exec()
"""
IMPORTS = "import requests, keyring; keyring.get_keyring()"


def main() -> None:
    """Measure, and print the table."""
    install()
    sample = Scenario(team(int(time.time()), KEYS))
    with Desk() as desk, DemoServer(sample, limiter=False) as server:
        folder = furnish(desk, server.base_url)
        tray = [PYTHON, "-P", "-m", "comet_tray", "--data-dir", folder]
        floor = [PYTHON, "-c", FLOOR]
        before = [measure_start(desk, argv) for _ in range(RUNS) for argv in (floor, tray)]
        desk.run(*tray, "round")
        idle = [measure_idle(desk, argv) for _ in range(RUNS) for argv in (floor, tray)]
        window = [measure_idle(desk, tray, opened=True) for _ in range(RUNS)]
        rounds = [measure_round(desk, folder, [*tray, "round"]) for _ in range(RUNS)]
        yardstick = [measure_cpu([PYTHON, "-c", IMPORTS], desk.env) for _ in range(RUNS)]
        status = [measure_cpu([*tray, "status", "--json"], desk.env) for _ in range(RUNS)]
        nothing = [measure_cpu([PYTHON, "-c", "pass"], desk.env) for _ in range(RUNS)]
    print(f"{'':48}{'ours':>10}{'beside':>10}{'ratio':>8}{'goal':>8}")
    row("start to icon registered, s", before[1::2], before[::2], 1.15)
    row("memory between rounds (PSS), MB", pick(idle[1::2], "mb"), pick(idle[::2], "mb"), 1.30)
    row("the same, window opened and closed", pick(window, "mb"), pick(idle[::2], "mb"), 1.45)
    row("CPU from start to idle, s", pick(idle[1::2], "cpu"), pick(idle[::2], "cpu"), 1.6)
    row("CPU of a round of 10 keys beside its imports, s", rounds, yardstick)
    row("CPU of status --json beside python -c pass, s", status, nothing, 4.0)
    with tempfile.TemporaryDirectory() as folder:
        report_history(folder)


def report_history(folder: str) -> None:
    """Measure 50 keys with a year of polls, and print it."""
    costs = measure_history(PYTHON, folder)
    status, bare = costs.status, costs.status_bare
    print(f"\n{'50 keys, a year of polls each 5 minutes':48}{'ours':>10}{'goal':>26}")
    for what, figure, goal in (
        ("size of the history, MB", costs.megabytes, "40"),
        ("opening a key's chart, 7 days, ms", costs.chart["7 days"], "50"),
        ("opening a key's chart, 1 year, ms", costs.chart["1 year"], "50"),
        ("storing a reading, ms", costs.append, "1"),
        ("the same beside the same with 5 keys", costs.append / costs.append_few, ""),
        ("storing a reading, and looking ahead, ms", costs.remember, ""),
        ("CPU of status --json beside without history", status / bare, "1.10"),
    ):
        print(f"{what:48}{figure:10.3f}{goal:>26}")


def install() -> None:
    """Install the product as it stands, with nothing beside it."""
    if not os.path.exists(PYTHON):
        subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
    pip = [PYTHON, "-m", "pip", "--disable-pip-version-check", "--quiet", "install"]
    subprocess.run([*pip, "--force-reinstall", "--no-deps", ROOT], check=True)
    subprocess.run([*pip, ROOT], check=True)


def furnish(desk: Desk, base_url: str) -> str:
    """Put the keys into the desk's keyring and a data dir of their own."""
    folder = tempfile.mkdtemp(dir=desk.root)
    for sample in team(int(time.time()), KEYS):
        argv = [PYTHON, "-m", "comet_tray", "--data-dir", folder, "keys", "add", sample.label]
        argv += ["--stdin", "--no-check", "--base-url", base_url]
        done = desk.run(*argv, stdin=sample.secret)
        if done.returncode:
            raise SystemExit(done.stderr)
    return folder


@contextlib.contextmanager
def running(desk: Desk, argv: list[str]) -> Iterator[tuple[int, float]]:
    """Run a tray until its icon is registered; yield its process id and the seconds it took."""
    registered = desk.bus.queue("org.kde.StatusNotifierWatcher", "StatusNotifierItemRegistered")
    gone = desk.bus.queue("org.kde.StatusNotifierWatcher", "StatusNotifierItemUnregistered")

    def turn() -> bool:
        desk.bus.has("org.kde.StatusNotifierWatcher")
        return bool(registered)

    began = time.perf_counter()
    process = desk.popen(*argv)
    wait_until(turn, 20, "the icon")
    took = time.perf_counter() - began
    try:
        yield process.pid, took
    finally:
        process.kill()
        process.wait()
        wait_until(lambda: desk.bus.has("org.kde.StatusNotifierWatcher") and gone, 10, "its end")


def measure_start(desk: Desk, argv: list[str]) -> float:
    """Seconds from the start of the process to its icon."""
    with running(desk, argv) as (_, took):
        return took


def measure_idle(desk: Desk, argv: list[str], *, opened: bool = False) -> SimpleNamespace:
    """Memory of the process tree in MB, and CPU seconds of the tray, once it is idle."""
    with running(desk, argv) as (pid, _):
        settle(pid)
        if opened:
            desk.run(*argv, "show")
            wait_until(lambda: windows(desk), 10, "the window")
            settle(pid)
            desk.key("ctrl+w")
            wait_until(lambda: not windows(desk), 10, "its end")
            settle(pid)
        memory = sum(pss(each) for each in tree(pid)) / 1e6
        return SimpleNamespace(mb=memory, cpu=cpu_seconds(pid))


def windows(desk: Desk) -> str:
    """The ids of the program's windows on the screen."""
    return desk.run("xdotool", "search", "--onlyvisible", "--name", "Comet Tray").stdout


def settle(pid: int) -> None:
    """Wait until the process has no child, and used no CPU for half a second."""

    def quiet() -> bool:
        before = cpu_seconds(pid)
        time.sleep(0.5)
        return len(tree(pid)) == 1 and cpu_seconds(pid) - before < 0.011

    wait_until(quiet, 30, "idleness")


def tree(pid: int) -> list[int]:
    """The process and its descendants."""
    with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as file:
        return [pid, *(each for child in file.read().split() for each in tree(int(child)))]


def pss(pid: int) -> float:
    """The proportional set size in bytes."""
    with open(f"/proc/{pid}/smaps_rollup", encoding="ascii") as file:
        return next(float(line.split()[1]) * 1024 for line in file if line.startswith("Pss:"))


def cpu_seconds(pid: int) -> float:
    """User and system time of all threads of a process."""
    with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
        fields = file.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def measure_round(desk: Desk, folder: str, argv: list[str]) -> float:
    """CPU seconds of a round that asks for every key: with an empty store, all are due."""
    for name in glob.glob(os.path.join(folder, "history.sqlite3*")):
        os.unlink(name)
    return measure_cpu(argv, desk.env)


def pick(measures: list[SimpleNamespace], name: str) -> list[float]:
    """One figure of each measure."""
    return [getattr(measure, name) for measure in measures]


def row(what: str, ours: list[float], beside: list[float], goal: float | None = None) -> None:
    """Print medians, their ratio, and the goal for it."""
    median: Callable[[list[float]], float] = statistics.median
    ratio = median(ours) / median(beside)
    wanted = "" if goal is None else f"{goal:.2f}"
    print(f"{what:48}{median(ours):10.3f}{median(beside):10.3f}{ratio:8.2f}{wanted:>8}")


if __name__ == "__main__":
    main()
