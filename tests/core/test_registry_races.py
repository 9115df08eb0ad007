"""Several processes at the files at once: none loses what another wrote."""

import contextlib
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from comet_tray.core.registry import load_registry
from comet_tray.core.settings import Settings, load_settings
from tests.support.builders import NOW

_WAIT = "import sys; print(flush=True); sys.stdin.readline()\n"


def _at_once(code: str, *arguments: list[str]) -> list[str]:
    """Start a process for each list of arguments, let all loose together, give what they say."""
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    processes = [
        subprocess.Popen([sys.executable, "-c", code, *each], text=True, **pipes)  # type: ignore[call-overload]
        for each in arguments
    ]
    for process in processes:
        process.stdout.readline()
    for process in processes:
        process.stdin.write("\n")
        process.stdin.flush()
    return [process.communicate()[0] for process in processes]


def test_keys_that_are_added_at_once_are_all_there(tmp_path: Path) -> None:
    code = (
        "from comet_tray.core.registry import Key, add_key\n" + _WAIT + "path, who = sys.argv[1:]\n"
        "for n in range(8):\n"
        "    key = Key(id=f'{who}-{n}', label=f'{who} {n}', base_url='https://a.example')\n"
        "    add_key(path, key, 0)\n"
    )
    path = str(tmp_path / "config" / "keys.toml")
    assert _at_once(code, *([path, who] for who in "abcd")) == ["", "", "", ""]
    registry = load_registry(path, NOW)
    assert registry.notices == ()
    assert {key.id for key in registry.keys} == {f"{who}-{n}" for who in "abcd" for n in range(8)}


def test_settings_that_are_changed_at_once_are_all_kept(tmp_path: Path) -> None:
    code = (
        "from comet_tray.core.settings import save_settings, parse_setting\n"
        + _WAIT
        + "path, name, text = sys.argv[1:]\n"
        "save_settings(path, {name: parse_setting(name, text)}, 0)\n"
    )
    path = str(tmp_path / "settings.toml")
    changes = (["debug", "on"], ["low_percent", "40"], ["figures", "units"], ["panel", "dark"])
    assert _at_once(code, *([path, *change] for change in changes)) == ["", "", "", ""]
    assert load_settings(path, NOW).settings == Settings(
        debug=True, low_percent=40, figures="units", panel="dark"
    )


@pytest.mark.parametrize("load", [load_registry, load_settings])
def test_a_file_that_was_mended_meanwhile_is_not_set_aside(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, load: Callable[[str, float], Any]
) -> None:
    path = tmp_path / "some.toml"
    path.write_text("][")

    @contextlib.contextmanager
    def locked_after_another(_: str) -> Iterator[None]:
        path.write_text("debug = true")
        yield

    monkeypatch.setattr(f"{load.__module__}.locked", locked_after_another)
    assert load(str(path), NOW).notices == ()
    assert path.read_text() == "debug = true"
    assert list(tmp_path.iterdir()) == [path]


def test_a_damaged_file_that_several_find_at_once_is_set_aside_once(tmp_path: Path) -> None:
    code = (
        "import time\n"
        "from comet_tray.core.registry import load_registry\n"
        + _WAIT
        + "print(*load_registry(sys.argv[1], time.time()).notices)\n"
    )
    path = tmp_path / "keys.toml"
    path.write_text("][" + "#" * 1_000_000)
    said = _at_once(code, *([str(path)] for _ in range(4)))
    [aside] = tmp_path.glob("*.damaged-*")
    assert aside.read_text().startswith("][")
    told = f"The list of keys was damaged. It is kept as {aside}."
    assert all(each.strip() == "" or each.startswith(told) for each in said)
    assert any(told in each for each in said)
