"""`make bench`: what the program costs, in one table, beside bare Qt and bare Python.

The floor is a QApplication with one pixmap and a menu of two entries. What is compared runs in
turn on one desktop with a real tray host, and the ratios of the medians are what counts: the
machine may be shared and noisy.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

from bench_history import fill, measure_cpu, measure_history, name, spender
from bench_tray import Idle, measure_idle, measure_start, measure_wakeups
from msgspec.structs import replace

from comet_tray.core.paths import find_paths
from comet_tray.core.store import open_store
from comet_tray.demo.scenario import SampleKey, Scenario, team
from comet_tray.demo.server import DemoServer
from tests.support.desk import Desk

RUNS = 5
KEYS = 10
MANY, MODELS = 50, 1000
SIZES = (1, 10, 100, 1000)
# No round asks for more keys, and a keyring takes long to learn a thousand.
KEPT = 100
ROUNDS = 3
HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
# Installed as a user installs it: what the tests need besides would weigh on the tray.
VENV = os.path.join(ROOT, "build", "bench-venv")
PYTHON = os.path.join(VENV, "bin", "python")
COMMAND = os.path.join(VENV, "bin", "comet-tray")
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
# A developer's own would weigh on what is measured: sources in place of the installed program,
# compiled at each start, and certificates that every round loads beside the system's.
OURS = ("PYTHONPATH", "PYTHONDONTWRITEBYTECODE", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
OURS += ("SSL_CERT_FILE", "SSL_CERT_DIR")
IMPORTS = "import requests, keyring"
# The ids are in the list of arguments, the secrets on standard input, one a line.
KEEP = """
import sys
from comet_tray.access.vault import open_vault
vault = open_vault(may_prompt=False)
for key_id, secret in zip(sys.argv[1:], sys.stdin.read().split(), strict=True):
    vault.set(key_id, secret)
"""
Median = Callable[[Sequence[float]], float]
median: Median = statistics.median


def main() -> None:
    """Measure, and print the table."""
    install()
    for variable in OURS:
        os.environ.pop(variable, None)
    now = int(time.time())
    models = {f"model-{number}": number % 9 != 0 for number in range(MODELS)}
    samples = tuple(spender(each, now) for each in team(now, max(SIZES)))
    known = Scenario(tuple(replace(each, model_limits=models) for each in samples[:MANY]))
    plain = Scenario(samples)
    title("what", "ours", "beside", "ratio", "goal")
    with Desk() as desk, DemoServer(plain, limiter=False) as server:
        keep(desk, samples[:KEPT])
        few = furnish(desk, server.base_url, KEYS, 60)
        report_tray(desk, few)
        report_wakeups(desk, few)
        report_rounds(desk, server.base_url)
        report_status(desk, furnish(desk, server.base_url, KEYS, 365))
        report_sizes(desk, server.base_url)
    with Desk() as desk, DemoServer(known, limiter=False) as server:
        keep(desk, known.keys)
        report_window(desk, furnish(desk, server.base_url, MANY, 365))
    with tempfile.TemporaryDirectory() as folder:
        report_history(folder)


def tray(folder: str) -> list[str]:
    """The tray on a data dir."""
    return [COMMAND, "--data-dir", folder]


def report_tray(desk: Desk, folder: str) -> None:
    """Print start, memory and CPU of the tray beside the floor's."""
    floor = [PYTHON, "-c", FLOOR]
    measure_start(desk, tray(folder))  # once for the disk
    ours, bare = [], []
    for _ in range(RUNS):
        bare.append(measure_idle(desk, floor))
        ours.append(measure_idle(desk, tray(folder), window=True))
    row("start to icon registered, s", pick(ours, "start"), pick(bare, "start"), 1.15)
    row("memory between rounds (PSS), MB", pick(ours, "mb"), pick(bare, "mb"), 1.30)
    row("the same, window opened and closed", pick(ours, "mb_after"), pick(bare, "mb"), 1.45)
    row("CPU from start to idle, s", pick(ours, "cpu"), pick(bare, "cpu"), 1.6)


def report_wakeups(desk: Desk, folder: str) -> None:
    """Print the wake-ups of a minute, of so many trays side by side."""
    copies = [tempfile.mkdtemp(dir=desk.root) for _ in range(RUNS)]
    for copy in copies:
        shutil.copytree(folder, copy, dirs_exist_ok=True)
    commands = [*map(tray, copies), *[[PYTHON, "-c", FLOOR]] * RUNS]
    counts = measure_wakeups(desk, commands)
    row("wake-ups in 60 s between rounds", counts[:RUNS], counts[RUNS:], goal="0")


def report_rounds(desk: Desk, base_url: str) -> None:
    """Print what a round takes, child and all, beside the yardstick, two imports.

    It needs not all of what those import. The keys of the last row have a history in which each
    poll found something spent, and the forecast reads it.
    """
    folders = [furnish(desk, base_url, *each) for each in ((1, 0), (KEYS, 0), (KEYS, 60))]
    figures = [
        [
            *(measure_round(desk, folder) for folder in folders),
            measure_cpu([PYTHON, "-c", IMPORTS], desk.env),
        ]
        for _ in range(RUNS)
    ]
    of_one, of_few, of_busy, imports = zip(*figures, strict=True)
    row("CPU of a round, 1 key, beside two imports, s", of_one, imports, goal="0.20 s")
    row(f"CPU of a round, {KEYS} keys, s", of_few, imports, goal="0.25 s")
    row("the same with 60 days of spending at each poll", of_busy, imports)


def report_status(desk: Desk, folder: str) -> None:
    """Print what `status --json` takes beside an empty Python."""
    argv = [*tray(folder), "status", "--json"]
    figures = [
        (measure_cpu(argv, desk.env), measure_cpu([PYTHON, "-c", "pass"], desk.env))
        for _ in range(4 * RUNS)  # so short that chance counts
    ]
    ours, nothing = zip(*figures, strict=True)
    row("status --json, 1 year, beside python -c pass, s", ours, nothing, 4.0)


def report_window(desk: Desk, folder: str) -> None:
    """Print how soon the window is there, and whether it stays smooth while rounds run."""
    argv = [PYTHON, "-P", os.path.join(HERE, "bench_window.py"), folder, str(ROUNDS)]
    figures = [tuple(map(float, desk.run(*argv, timeout=120).stdout.split())) for _ in range(RUNS)]
    painted, whole, made, blocked = zip(*figures, strict=True)
    what = f"window, {MANY} keys, {MODELS:,} models, 1 year"
    row(f"{what}: first paint, ms", painted, goal="100 ms")
    row("the whole window, ms", whole)
    row("longest busy stretch until it is whole, ms", made)
    row("longest busy stretch while polling, ms", blocked, goal="16 ms")


def report_sizes(desk: Desk, base_url: str) -> None:
    """Print what more keys cost."""
    title("keys", "start, s", "PSS, MB", "round, s", "")
    for count in SIZES:
        folder = furnish(desk, base_url, count, 0)
        runs = [measure_idle(desk, tray(folder)) for _ in range(RUNS)]
        rounds = [measure_round(desk, folder) for _ in range(RUNS)]
        start, memory = median(pick(runs, "start")), median(pick(runs, "mb"))
        print(f"{count:<50,}{start:10.3f}{memory:10.1f}{median(rounds):10.3f}", flush=True)


def report_history(folder: str) -> None:
    """Measure 50 keys with a year of polls, and print it."""
    costs = measure_history(PYTHON, folder)
    status, bare = costs.status, costs.status_bare
    title("50 keys, a year of polls each 5 minutes", "ours", "", "", "goal")
    for what, figure, goal in (
        ("size of the history, MB", costs.megabytes, "40"),
        ("opening a key's chart, 7 days, ms", costs.chart["7 days"], "50"),
        ("opening a key's chart, 1 year, ms", costs.chart["1 year"], "50"),
        ("storing a reading, ms", costs.append, "1"),
        ("the same beside the same with 5 keys", costs.append / costs.append_few, ""),
        ("storing a reading, and looking ahead, ms", costs.remember, ""),
        ("CPU of status --json beside without history", status / bare, "1.10"),
    ):
        print(f"{what:50}{figure:10.3f}{'':20}{goal:>10}")


def install() -> None:
    """Install the product as it stands, with nothing beside it."""
    if not os.path.exists(PYTHON):
        subprocess.run([sys.executable, "-m", "venv", VENV], check=True)
    pip = [PYTHON, "-m", "pip", "--disable-pip-version-check", "--quiet", "install"]
    subprocess.run([*pip, "--force-reinstall", "--no-deps", ROOT], check=True)
    subprocess.run([*pip, ROOT], check=True)


def keep(desk: Desk, samples: Sequence[SampleKey]) -> None:
    """Put the secrets of all samples into the desk's keyring, under the ids of `furnish`."""
    ids = map(name, range(len(samples)))
    secrets = "\n".join(sample.secret for sample in samples)
    done = desk.run(PYTHON, "-c", KEEP, *ids, stdin=secrets, timeout=120)
    if done.returncode:
        raise SystemExit(done.stderr)


def furnish(desk: Desk, base_url: str, keys: int = KEYS, days: int = 0) -> str:
    """Make a data dir of so many keys and days of history; `keep` holds their secrets."""
    folder = tempfile.mkdtemp(dir=desk.root)
    paths = find_paths(folder)
    os.makedirs(os.path.dirname(paths.registry), mode=0o700, exist_ok=True)
    with open(paths.registry, "w", encoding="utf-8") as file:
        for number in range(keys):
            file.write(f'[[keys]]\nid = "{name(number)}"\nlabel = "{name(number)}"\n')
            file.write(f'base_url = "{base_url}"\nadded_at = 1700000000\n\n')
    if days:
        fill(paths, keys, days, int(time.time()))
    return folder


def measure_round(desk: Desk, folder: str) -> float:
    """CPU seconds of a round in which every key is due, as if none had ever been asked for."""
    store = find_paths(folder).store
    open_store(store, time.time()).close()  # the very first round alone has to make the file
    with contextlib.closing(sqlite3.connect(store)) as database, database:
        database.executescript("DELETE FROM attempt; DELETE FROM request")
    return measure_cpu([*tray(folder), "round"], desk.env)


def pick(measures: Sequence[Idle], field: str) -> list[float]:
    """One figure of each measure."""
    return [getattr(measure, field) for measure in measures]


def title(what: str, *columns: str) -> None:
    """Print the head of a table."""
    print(f"{what:50}" + "".join(f"{each:>10}" for each in columns), flush=True)


def row(
    what: str, ours: Sequence[float], beside: Sequence[float] = (), goal: float | str = ""
) -> None:
    """Print medians, their ratio where there are two, and the goal: a number is one for it."""
    text = f"{what:50}{median(ours):10.3f}"
    if beside:
        ratio = f"{median(ours) / median(beside):.2f}" if median(beside) else ""
        text += f"{median(beside):10.3f}{ratio:>10}"
    else:
        text += f"{'':20}"
    wanted = f"{goal:.2f}" if isinstance(goal, float) else goal
    print(f"{text}{wanted:>10}", flush=True)


if __name__ == "__main__":
    main()
