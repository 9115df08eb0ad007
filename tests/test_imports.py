"""Imports run one way, and the core costs next to nothing.

The table is rule 1 of the architecture: who may import whom.
"""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import comet_tray
from tests.support.untraced import untraced

PACKAGE = Path(comet_tray.__file__).parent
MAY_IMPORT = {
    "core": {"core"},
    "access": {"access", "core"},
    "desktop": {"desktop", "core"},
    "ui": {"ui", "desktop", "core"},
    "cli": {"cli", "core", "access", "desktop", "demo"},
    "cli/tray.py": {"cli", "core", "access", "desktop", "demo", "ui"},
    "demo": {"demo", "core.usage", "core.errors", "core.words"},
    "cli/self_check.py": {"cli", "core", "access", "ui"},
    "__main__.py": {"cli"},
    "__init__.py": set(),
}
# What a room may not touch of other people's, wherever it stands.
FOREIGN = {
    "core": {"PySide6", "requests", "keyring", "truststore", "ssl", "socket", "urllib.request"},
    "access": {"PySide6"},
    "desktop": {"requests", "keyring", "truststore", "ssl"},
    "ui": {"requests", "keyring", "truststore", "ssl"},
    "cli": {"keyring", "truststore", "PySide6"},
    "demo": {"requests", "keyring", "truststore", "PySide6"},
}
SOURCES = sorted(PACKAGE.rglob("*.py"))


def _imported(source: Path) -> Iterator[str]:
    """Yield the full name of each module, or name in one, that a file imports anywhere."""
    inside = source.relative_to(PACKAGE.parent).parts[:-1]
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join(inside[: len(inside) + 1 - node.level]) if node.level else ""
            module = ".".join(part for part in (base, node.module) if part)
            yield from (f"{module}.{alias.name}" for alias in node.names)


def _within(name: str, module: str) -> bool:
    return name == module or name.startswith(module + ".")


def _room(source: Path) -> str:
    relative = source.relative_to(PACKAGE)
    return str(relative) if str(relative) in MAY_IMPORT else relative.parts[0]


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_file_imports_only_what_its_room_may(source: Path) -> None:
    ours = [name for name in _imported(source) if _within(name, "comet_tray")]
    allowed = {f"comet_tray.{room}" for room in MAY_IMPORT[_room(source)]}
    allowed |= {"comet_tray.__version__"}
    assert [name for name in ours if not any(_within(name, room) for room in allowed)] == []


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: str(path.relative_to(PACKAGE)))
def test_a_file_keeps_away_from_what_is_anothers_work(source: Path) -> None:
    foreign = FOREIGN.get(source.relative_to(PACKAGE).parts[0], set())
    assert [n for n in _imported(source) if any(_within(n, module) for module in foreign)] == []


def test_each_room_is_in_the_table() -> None:
    assert {path.relative_to(PACKAGE).parts[0] for path in SOURCES} <= set(MAY_IMPORT)


CORE = [f"comet_tray.core.{path.stem}" for path in SOURCES if path.parent.name == "core"]


def _python(code: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-X", "importtime", "-c", code]
    return subprocess.run(command, env=untraced(), capture_output=True, text=True, check=True)


def test_the_whole_core_loads_neither_qt_nor_network_nor_keyring() -> None:
    loaded = _python(f"import sys, {', '.join(CORE)}; print(*sys.modules)").stdout.split()
    roots = {name.partition(".")[0] for name in loaded}
    assert "comet_tray" in roots
    assert not roots & {"PySide6", "requests", "keyring", "ssl", "socket", "tomlkit", "argparse"}


def test_the_core_is_imported_in_a_few_times_what_asyncio_takes() -> None:
    """The best of several starts, for other work may slow down one."""
    starts = [_seconds(f"import asyncio, {', '.join(CORE)}") for _ in range(5)]
    assert min(core / asyncio for core, asyncio in starts) < 8


def test_what_is_loaded_before_the_icon_is_light() -> None:
    loaded = _python("import sys, comet_tray.cli.tray; print(*sys.modules)").stdout.split()
    assert "comet_tray.core.errors" in loaded
    assert not {"msgspec", "argparse", "sqlite3", "json"} & set(loaded)


def _seconds(code: str) -> tuple[float, float]:
    """Add up what the core's modules take, and asyncio's: “import time: self | all | name”."""
    rows = [line.split("|") for line in _python(code).stderr.splitlines()]
    core, beside = (
        [int(row[0].split()[-1]) for row in rows if row[-1].strip().startswith(name)]
        for name in ("comet_tray.core.", "asyncio")
    )
    assert len(core) == len(CORE)
    return sum(core), sum(beside)
