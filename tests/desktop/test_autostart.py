"""Which way of starting at login a system has, and which command is started."""

import os
import sys
from pathlib import Path
from types import ModuleType

import pytest

from comet_tray.desktop.autostart import Autostart, is_program, login_command, make_autostart
from comet_tray.desktop.autostart_macos import LaunchAgent
from comet_tray.desktop.autostart_windows import RunKey
from comet_tray.desktop.autostart_xdg import DesktopEntry

MODULE = ("-P", "-m", "comet_tray")


def make(
    platform: str, home: Path, data_dir: str | None = None, **environment: str
) -> Autostart | None:
    return make_autostart(platform, environment, str(home), ["/bin/true"], data_dir)


def script(path: Path) -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)
    return str(path)


def test_each_system_has_its_own_way(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "winreg", ModuleType("winreg"))
    assert isinstance(make("linux", tmp_path), DesktopEntry)
    assert isinstance(make("win32", tmp_path), RunKey)
    assert isinstance(make("darwin", tmp_path), LaunchAgent)


def test_a_sandbox_and_an_unknown_system_have_none(tmp_path: Path) -> None:
    assert make("linux", tmp_path, FLATPAK_ID="io.example.CometTray") is None
    assert make("sunos5", tmp_path) is None


def test_the_folder_is_the_one_that_the_environment_names(tmp_path: Path) -> None:
    for environment, expected in (
        ({}, tmp_path / ".config"),
        ({"XDG_CONFIG_HOME": str(tmp_path / "c")}, tmp_path / "c"),
    ):
        made = make("linux", tmp_path, **environment)
        assert made is not None
        assert made.files() == (f"{expected}/autostart/comet-tray.desktop",)


def test_each_data_dir_has_an_entry_of_its_own(tmp_path: Path) -> None:
    ours, others = make("linux", tmp_path), make("linux", tmp_path, str(tmp_path / "d"))
    same = make("linux", tmp_path, f"{tmp_path}/x/../d")
    assert ours
    assert others
    assert same
    assert others.files() == same.files()

    others.set_enabled(True)

    assert (ours.is_enabled(), others.is_enabled(), same.is_enabled()) == (False, True, True)


def test_the_frozen_program_is_started_by_its_link_on_the_path(tmp_path: Path) -> None:
    program = script(tmp_path / "lib" / "comet-tray" / "comet-tray")
    links = tmp_path / "bin"
    links.mkdir()
    (links / "comet-tray").symlink_to(program)
    search = f"relative:{tmp_path}/none:{links}"

    assert login_command([program], "x", "linux", search, None) == [f"{links}/comet-tray"]
    # A link in a bundle of macOS would lose what belongs to it.
    assert login_command([program], "x", "darwin", search, None) == [program]


def test_the_frozen_program_is_not_mistaken_for_another_on_the_path(tmp_path: Path) -> None:
    program = script(tmp_path / "opt" / "comet-tray")
    other = os.path.dirname(script(tmp_path / "bin" / "comet-tray"))

    for search in (other, ""):
        assert login_command([program], "x", "linux", search, None) == [program]


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_a_console_script_starts_itself(
    tmp_path: Path, platform: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    started_as = script(tmp_path / "my venv" / "bin" / "comet-tray")
    python = [f"{tmp_path}/my venv/bin/python", *MODULE]
    assert login_command(python, started_as, platform, "", None) == [started_as]

    monkeypatch.chdir(tmp_path)
    assert login_command(python, "my venv/bin/comet-tray", platform, "", None) == [started_as]


def test_what_was_started_as_a_module_is_started_as_one(tmp_path: Path) -> None:
    python = ["/venv/bin/python", *MODULE]
    gone = str(tmp_path / "bin" / "comet-tray")
    for started_as in ("/venv/lib/comet_tray/__main__.py", gone, "-c", ""):
        assert login_command(python, started_as, "linux", "", None) == python


def test_python_on_windows_is_started_without_a_console_where_it_can(tmp_path: Path) -> None:
    python = script(tmp_path / "python.exe")
    started_as = script(tmp_path / "Scripts" / "comet-tray")
    assert login_command([python, *MODULE], started_as, "win32", "", None) == [python, *MODULE]

    silent = script(tmp_path / "pythonw.exe")

    assert login_command([python, *MODULE], started_as, "win32", "", None) == [silent, *MODULE]


def test_the_data_dir_goes_along_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", "/home/me")
    for data_dir, whole in (("my data", f"{tmp_path}/my data"), ("~/d", "/home/me/d")):
        command = login_command(["/x"], "", "win32", "", data_dir)
        assert command == ["/x", "--data-dir", whole]


def test_a_program_is_what_can_be_run(tmp_path: Path) -> None:
    program = script(tmp_path / "tool")
    (tmp_path / "text").write_text("")
    assert is_program(program)
    assert is_program("tool", f":{tmp_path}")
    assert not is_program(str(tmp_path / "text"))
    assert not is_program(str(tmp_path))
    assert not is_program("tool", "")
    assert not is_program("", str(tmp_path))
