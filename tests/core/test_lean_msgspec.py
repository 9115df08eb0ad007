"""Each program imports msgspec without what it does not need; whoever needs that gets it."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from pathlib import Path

import pytest

from comet_tray.core.lean_msgspec import import_msgspec, late_platform
from tests.support.untraced import run_untraced as run
from tests.support.untraced import untraced

LEAN = "from comet_tray.core.lean_msgspec import import_msgspec\nimport_msgspec()\n"
LEFT_OUT = {"msgspec.inspect", "msgspec._json_schema", "textwrap", "typing_extensions"}
if sys.version_info < (3, 13):
    LEFT_OUT.add("platform")


def test_what_nothing_needs_is_not_loaded() -> None:
    loaded = run(LEAN + "import sys; print(*sys.modules)").split()

    assert "msgspec" in loaded
    assert not LEFT_OUT & set(loaded)


def test_msgspec_alone_would_load_it() -> None:
    loaded = run("import msgspec, sys; print(*sys.modules)").split()

    assert set(loaded) >= LEFT_OUT


@pytest.mark.parametrize("command", [["status", "--json"], ["history", "KEY"], ["settings"]])
def test_the_commands_import_it_so(command: list[str], tmp_path: Path) -> None:
    code = f"""
import sys
from comet_tray.cli import run
run(["--data-dir", {str(tmp_path)!r}, *{command!r}])
print(*sys.modules, file=sys.stderr)
"""
    argv = [sys.executable, "-c", code]
    done = subprocess.run(argv, env=untraced(), capture_output=True, text=True, check=True)
    loaded = done.stderr.split()

    assert "msgspec" in loaded
    assert not {"msgspec.inspect", "msgspec._json_schema"} & set(loaded)


@pytest.mark.parametrize(
    "code",
    [
        "print(msgspec.json.schema(dict[str, int]))",
        "print(msgspec.json.schema_components([dict[str, int]]))",
        "print(msgspec.inspect.type_info(int))",
        "import msgspec.inspect as i; print(i.type_info(int))",
        "import platform; print(platform.machine(), platform.python_version())",
        "import uuid; print(msgspec.json.decode(b'\"%032x\"' % 7, type=uuid.UUID))",
        "import typing_extensions; print(typing_extensions.__name__)",
        "import textwrap; print(textwrap.fill('a b', 1))",
    ],
)
def test_who_asks_for_the_left_out_gets_it(code: str) -> None:
    assert run(LEAN + "import msgspec\n" + code) == run("import msgspec\n" + code)


def test_the_systems_name_is_told_without_platform(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "platform", None)

    assert late_platform().system() == os.uname().sysname


def test_all_else_of_platform_is_told_by_platform() -> None:
    assert late_platform().machine() == platform.machine()


def test_where_the_system_tells_no_name_platform_does(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "uname")

    assert late_platform().system() == platform.system()


def test_where_msgspec_is_there_already_nothing_changes() -> None:
    import msgspec  # noqa: F401

    before = dict(sys.modules)
    import_msgspec()

    assert sys.modules == before
