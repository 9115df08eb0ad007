"""Change the core in thousands of small ways, one at a time, and see whether its tests notice.

mutmut makes the mutants (`<` becomes `<=`, an argument None, a text another one) and runs, for
each, the tests that reach the changed function. [tool.mutmut] in pyproject.toml says what is
changed and which tests stay out. A mutant is killed by a test that fails, or by one that does not
end in time; one that no test reaches has survived.

SQL in another letter case is the same SQL: such mutants are left out, whatever their tests said.
Each survivor that is known stands in tests/core/survivors.txt, with a word why it may live. Exits
1 where fewer than GOAL per cent are killed, and prints those that are new.

With names of modules, as in `make mutants ONLY="past chart"`, only theirs, on top of what an
earlier run has left in build/mutants.
"""

import difflib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

import pytest

GOAL = 85.0
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
TOOL = os.path.join(ROOT, "build", "mutants-tool")
# mutmut writes into the folder in which it is started: this one stands in for ours.
ROOM = os.path.join(ROOT, "build", "mutants")
CORE = os.path.join("comet_tray", "core")
SHOWN = ("comet_tray", "packaging", "resources", "tests", "pyproject.toml")
KNOWN = os.path.join(ROOT, "tests", "core", "survivors.txt")
# How a run ends: a test fails, pytest itself does, or its time is up.
KILLED = {1, 3, -signal.SIGXCPU}
MUTMUT = "mutmut==3.8.1"
_SQL = re.compile(
    r"\b(AND|BEGIN|COMMIT|DELETE|INSERT|JOIN|ORDER|PRAGMA|REPLACE|ROLLBACK|SELECT|UPDATE)\b"
)
SECONDS: dict[str, float] = {}


class Mutant(NamedTuple):
    """A change of one function, such as `budget.rest_seconds: 1 + chance ⇒ 1 - chance`."""

    module: str
    change: str
    killed: bool


def main(modules: list[str]) -> int:
    """Run mutmut, print a line for each module, and each survivor that is not listed."""
    if not modules:
        _start_anew()
    _furnish()
    if _run(modules):
        return 1
    with open(KNOWN, encoding="utf-8") as file:
        known = listed(file.read())
    found = [each for each in mutants() if not modules or each.module in modules]
    survivors = {each.change for each in found if not each.killed}
    print(f"{'module':<16}{'mutants':>9}{'killed':>9}{'survived':>10}{'score':>9}")
    made, killed = (
        Counter(each.module for each in found),
        Counter(each.module for each in found if each.killed),
    )
    for module in sorted(made):
        print(_line(module, made[module], killed[module]))
    print(_line("all", len(found), killed.total()))
    for change in sorted(survivors - known):
        print(f"NEW: {change}")
    for change in () if modules else sorted(known - survivors):
        print(f"GONE, strike it from the list: {change}")
    return 0 if found and killed.total() >= len(found) * GOAL / 100 else 1


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """As a plugin of mutmut's pytest, run those tests first that are likely to notice, and quick.

    They stand in the file that mirrors the mutant's module.
    """
    # In mutmut's own folder, once it has seen each test run; read once, for all its children.
    if not SECONDS and os.path.exists("mutmut-stats.json"):
        SECONDS.update(_read("mutmut-stats.json")["duration_by_test"])
    mutant = os.environ.get("MUTANT_UNDER_TEST", "")
    module, _, _ = mutant.removeprefix("comet_tray.core.").partition(".")
    mirror = f"tests/core/test_{module}"
    items.sort(key=lambda item: (not item.nodeid.startswith(mirror), SECONDS.get(item.nodeid, 0.0)))


def listed(text: str) -> set[str]:
    """Read the changes that the list of survivors names: the lines between its words."""
    return {line for line in text.splitlines() if " ⇒ " in line}


def mutants() -> Iterator[Mutant]:
    """Read what mutmut wrote beside each module that it changed."""
    folder = os.path.join(ROOM, "mutants", CORE)
    for name in sorted(os.listdir(folder)):
        if name.endswith(".py"):
            yield from _of(os.path.join(folder, name))


def _of(path: str) -> Iterator[Mutant]:
    with open(path, encoding="utf-8") as file:
        lines = file.read().splitlines()
    codes: dict[str, int | None] = _read(f"{path}.meta")["exit_code_by_key"]
    spans: dict[str, tuple[int, int]] = _read(f"{path}.spans")["spans"]
    module = os.path.basename(path).removesuffix(".py")
    for key, code in codes.items():
        name = key.rpartition(".")[2]
        mangled, _, _ = name.partition("__mutmut_")
        function = mangled.removeprefix("x_").removeprefix("xǁ").replace("ǁ", ".")
        texts = []
        for each in (f"{mangled}__mutmut_orig", name):
            begin, end = spans[each]
            texts.append(
                [line.replace(each, function.rpartition(".")[2]) for line in lines[begin - 1 : end]]
            )
        old, new = _sides(*texts)
        if not (_SQL.search(old) and old.casefold() == new.casefold()):
            yield Mutant(module, f"{module}.{function}: {old} ⇒ {new}", code in KILLED)


def _sides(old: list[str], new: list[str]) -> tuple[str, str]:
    """Give the lines that differ, each side as one."""
    sides = {"-": "", "+": ""}
    for line in difflib.ndiff(old, new):
        if line[0] in sides:
            sides[line[0]] += f" {line[2:].strip()}"
    return sides["-"].strip(), sides["+"].strip()


def _read(path: str) -> Any:
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def _line(module: str, made: int, killed: int) -> str:
    score = 100 * killed / (made or 1)
    return f"{module:<16}{made:>9}{killed:>9}{made - killed:>10}{score:>8.1f}%"


def _start_anew() -> None:
    shutil.rmtree(ROOM, ignore_errors=True)


def _furnish() -> None:
    if not os.path.exists(os.path.join(TOOL, "mutmut")):
        pip = [sys.executable, "-m", "pip", "--quiet", "install", "--target", TOOL]
        subprocess.run([*pip, MUTMUT], check=True)
    os.makedirs(ROOM, exist_ok=True)
    for name in SHOWN:
        if not os.path.lexists(os.path.join(ROOM, name)):
            os.symlink(os.path.join(ROOT, name), os.path.join(ROOM, name))


def _run(modules: list[str]) -> int:
    names = [f"{CORE.replace(os.sep, '.')}.{module}.*" for module in modules]
    places = os.pathsep.join((TOOL, os.path.join(ROOT, "packaging")))
    environment = os.environ | {"PYTHONPATH": places, "PYTEST_PLUGINS": "mutants"}
    command = [sys.executable, "-m", "mutmut", "run", *names]
    return subprocess.run(command, cwd=ROOM, env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
