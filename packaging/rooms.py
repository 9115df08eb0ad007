"""Read what `make coverage` measured, and print it room by room. Exits 1 below a goal.

A cover is the share of statements and branches that ran, in per cent; the goals are those of
the whole, and of the core, which is pure and so has no excuse.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections import defaultdict
from typing import Any

GOALS = {"core": 100.0, "all": 90.0}
PACKAGE = "comet_tray/"


def main() -> int:
    """Print the table, and what is missing of a room with a goal of its own."""
    files = _files()
    sums: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0])
    for path, found in files.items():
        for room in (_room(path), "all"):
            for index, count in enumerate(_counts(found["summary"])):
                sums[room][index] += count
    print(f"{'room':<10}{'statements':>12}{'branches':>10}{'cover':>9}")
    for room, (statements, branches, run, taken) in sorted(sums.items(), key=_last_all):
        print(f"{room:<10}{statements:>12}{branches:>10}{_cover(sums[room]):>8.2f}%", end="")
        print(f"   {statements - run} and {branches - taken} missing")
    missed = [room for room, goal in GOALS.items() if _cover(sums[room]) < goal]
    for path, found in files.items():
        if _room(path) in missed and (found["missing_lines"] or found["missing_branches"]):
            print(f"{path}: lines {found['missing_lines']}, branches {found['missing_branches']}")
    for room in missed:
        print(f"{room} is below its goal of {GOALS[room]:g} %", file=sys.stderr)
    return 1 if missed else 0


def _files() -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        report = os.path.join(folder, "coverage.json")
        subprocess.run(
            [sys.executable, "-m", "coverage", "json", "--quiet", "-o", report], check=True
        )
        with open(report, encoding="utf-8") as file:
            files: dict[str, Any] = json.load(file)["files"]
    return files


def _room(path: str) -> str:
    inner = path.partition(PACKAGE)[2]
    return inner.partition("/")[0] if "/" in inner else "(start)"


def _counts(summary: dict[str, int]) -> tuple[int, int, int, int]:
    return (
        summary["num_statements"],
        summary["num_branches"],
        summary["covered_lines"],
        summary["covered_branches"],
    )


def _cover(counts: list[int]) -> float:
    statements, branches, run, taken = counts
    return 100.0 * (run + taken) / ((statements + branches) or 1)


def _last_all(entry: tuple[str, list[int]]) -> tuple[bool, str]:
    return entry[0] == "all", entry[0]


if __name__ == "__main__":
    sys.exit(main())
