import os
import subprocess
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comet_tray.core.errors import NotWritable
from comet_tray.desktop.autostart import Autostart, XdgAutostart, exec_line, make_autostart

COMMAND = ("/opt/comet tray/bin/comet-tray", "--data-dir", "/home/me/50%")


@pytest.fixture
def autostart(tmp_path: Path) -> Autostart:
    return XdgAutostart(str(tmp_path), COMMAND)


@pytest.fixture
def entry(tmp_path: Path) -> Path:
    return tmp_path / "autostart" / "comet-tray.desktop"


def test_it_is_off_until_switched_on_and_off_again(autostart: Autostart, entry: Path) -> None:
    assert not autostart.is_enabled()
    autostart.set_enabled(True)
    assert autostart.is_enabled()
    autostart.set_enabled(False)
    assert not autostart.is_enabled()
    assert not entry.exists()
    autostart.set_enabled(False)


def test_the_entry_runs_this_program_quoted(autostart: Autostart, entry: Path) -> None:
    autostart.set_enabled(True)
    lines = entry.read_text().splitlines()
    assert lines[0] == "[Desktop Entry]"
    assert "Type=Application" in lines
    assert 'Exec="/opt/comet tray/bin/comet-tray" --data-dir /home/me/50%%' in lines


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_an_entry_that_the_desktop_switched_off_counts_as_off_until_switched_on(
    autostart: Autostart, entry: Path, line: str
) -> None:
    entry.parent.mkdir()
    entry.write_text(f"[Desktop Entry]\nType=Application\nExec=comet-tray\n{line}\n")
    assert not autostart.is_enabled()
    autostart.set_enabled(True)
    assert autostart.is_enabled()


def test_only_the_entry_itself_counts_not_its_actions_or_comments(
    autostart: Autostart, entry: Path
) -> None:
    entry.parent.mkdir()
    entry.write_text("[Desktop Entry]\n#Hidden=true\n[Desktop Action x]\nHidden=true\n")
    assert autostart.is_enabled()


def test_an_entry_that_is_no_text_counts_as_off(autostart: Autostart, entry: Path) -> None:
    entry.parent.mkdir()
    entry.write_bytes(b"\xff\xfe\x00")
    assert not autostart.is_enabled()


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file where the folder should be")
    autostart = XdgAutostart(str(tmp_path), COMMAND)
    for on in (True, False):
        with pytest.raises(NotWritable):
            autostart.set_enabled(on)


def test_there_is_none_yet_on_other_systems(tmp_path: Path) -> None:
    assert make_autostart("linux", os.fspath(tmp_path), COMMAND) is not None
    assert make_autostart("win32", os.fspath(tmp_path), COMMAND) is None
    assert make_autostart("darwin", os.fspath(tmp_path), COMMAND) is None


@pytest.mark.parametrize(
    ("argument", "expected"),
    [
        ("plain-1.0/x", "plain-1.0/x"),
        ("", '""'),
        ("two words", '"two words"'),
        ("100%", "100%%"),
        ('say "hi"', r'"say \\"hi\\""'),
        ("$HOME", r'"\\$HOME"'),
        ("back\\slash", r'"back\\\\slash"'),
        ("new\nline", r'"new\nline"'),
    ],
)
def test_an_argument_is_quoted_as_the_specification_says(argument: str, expected: str) -> None:
    assert exec_line([argument]) == expected


@settings(deadline=None)  # it starts a shell
@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"])), min_size=1))
def test_what_was_quoted_is_read_back_as_it_was(command: list[str]) -> None:
    value = exec_line(command).replace("\\\\", "\\").replace("%%", "%")
    # Within double quotes, the specification has the rules of the shell.
    script = f"set -f; printf '%s\\0' {value}"
    printed = subprocess.run(["sh", "-c", script], capture_output=True, check=True).stdout
    assert printed.decode().split("\0")[:-1] == command
