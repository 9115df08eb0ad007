"""How soon the frozen tray's icon is up, beside the same tray from a virtual environment.

`bench_frozen.py PROGRAM [RUNS]`: both start in turn on one desktop, and the ratio of their medians
is what counts: the machine may be shared and noisy. The goal is 1.3.
"""

from __future__ import annotations

import statistics
import sys
import time

from bench import KEYS, PYTHON, furnish, install, keep, row
from bench_tray import measure_start

from comet_tray.demo.scenario import Scenario, team
from comet_tray.demo.server import DemoServer
from tests.support.desk import Desk


def main() -> None:
    """Measure, and print the table."""
    program, runs = sys.argv[1], int((sys.argv[2:] or ["9"])[0])
    install()
    sample = Scenario(team(int(time.time()), KEYS))
    with Desk() as desk, DemoServer(sample, limiter=False) as server:
        keep(desk, sample.keys)
        folder = furnish(desk, server.base_url)
        options = ["--data-dir", folder]
        frozen = [program, *options]
        venv = [PYTHON, "-P", "-m", "comet_tray", *options]
        for argv in (frozen, venv):  # once for the disk
            measure_start(desk, argv)
        took = [measure_start(desk, argv) for _ in range(runs) for argv in (frozen, venv)]
    print(f"{'':48}{'frozen':>10}{'venv':>10}{'ratio':>8}{'goal':>8}")
    row("start to icon registered, s", took[::2], took[1::2], 1.3)
    print(f"{'the fastest':48}{min(took[::2]):10.3f}{min(took[1::2]):10.3f}", end="")
    print(f"{statistics.median(a / b for a, b in zip(took[::2], took[1::2], strict=True)):8.2f}")


if __name__ == "__main__":
    main()
