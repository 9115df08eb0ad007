import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from comet_tray.core.errors import NotWritable
from comet_tray.desktop.autostart_xdg import DesktopEntry, exec_line, exec_words
from tests.support.wait import wait_until


@pytest.fixture
def program(tmp_path: Path) -> Path:
    path = tmp_path / "half of $HOME" / "comet-tray"
    path.parent.mkdir()
    path.write_text("#!/bin/sh\n")
    path.chmod(0o755)
    return path


@pytest.fixture
def autostart(tmp_path: Path, program: Path) -> DesktopEntry:
    command = [str(program), "--data-dir", "/home/me/100%"]
    return DesktopEntry(str(tmp_path), str(program.parent), "comet-tray", command)


@pytest.fixture
def entry(tmp_path: Path) -> Path:
    path = tmp_path / "autostart" / "comet-tray.desktop"
    path.parent.mkdir()
    return path


def test_it_is_off_until_switched_on_and_off_again(autostart: DesktopEntry, entry: Path) -> None:
    assert not autostart.is_enabled()
    autostart.set_enabled(True)
    assert autostart.is_enabled()
    autostart.set_enabled(False)
    assert not autostart.is_enabled()
    assert not entry.exists()
    autostart.set_enabled(False)


def test_the_entry_runs_this_program_quoted(
    autostart: DesktopEntry, entry: Path, tmp_path: Path
) -> None:
    autostart.set_enabled(True)
    lines = entry.read_text().splitlines()
    assert lines[0] == "[Desktop Entry]"
    assert "Type=Application" in lines
    folder = f"{tmp_path}/half of \\\\$HOME"
    assert f'Exec="{folder}/comet-tray" --data-dir /home/me/100%%' in lines
    assert f"TryExec={tmp_path}/half of $HOME/comet-tray" in lines


@pytest.mark.parametrize(
    "line", ["Hidden=true", "Hidden = True", "Hidden=1", "X-GNOME-Autostart-enabled=false"]
)
def test_an_entry_that_the_desktop_switched_off_counts_as_off_until_switched_on(
    autostart: DesktopEntry, entry: Path, line: str
) -> None:
    entry.write_text(f"[Desktop Entry]\nType=Application\nExec=comet-tray\n{line}\n")
    assert not autostart.is_enabled()
    autostart.set_enabled(True)
    assert autostart.is_enabled()


def test_only_the_entry_itself_counts_not_its_actions_or_comments(
    autostart: DesktopEntry, entry: Path
) -> None:
    entry.write_text(
        "[Desktop Entry]\nExec=comet-tray\n#Hidden=true\n[Desktop Action x]\nHidden=true\n"
    )
    assert autostart.is_enabled()


def test_an_entry_that_the_user_has_changed_counts_as_long_as_it_starts_something(
    autostart: DesktopEntry, entry: Path
) -> None:
    entry.write_text('[Desktop Entry]\nExec=sh -c "sleep 5; comet-tray" %U\n')
    assert not autostart.is_enabled(), "there is no sh in that PATH"
    entry.write_text('[Desktop Entry]\nExec=/bin/sh -c "sleep 5; comet-tray" %U\n')
    assert autostart.is_enabled()


@pytest.mark.parametrize("key", ["Exec", "TryExec"])
def test_an_entry_whose_program_is_gone_is_off_and_stays_until_it_is_switched_on(
    autostart: DesktopEntry, entry: Path, program: Path, key: str
) -> None:
    text = f"[Desktop Entry]\nExec=comet-tray\n{key}=/gone/comet-tray\n"
    entry.write_text(text)

    assert not autostart.is_enabled()
    assert entry.read_text() == text
    autostart.set_enabled(True)

    assert autostart.is_enabled()
    program.unlink()
    assert not autostart.is_enabled()


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"", b"[Desktop Entry]\nExec=\n"])
def test_an_entry_that_says_nothing_counts_as_off(
    autostart: DesktopEntry, entry: Path, content: bytes
) -> None:
    entry.write_bytes(content)
    assert not autostart.is_enabled()


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file where the folder should be")
    autostart = DesktopEntry(str(tmp_path), "", "comet-tray", ["/bin/true"])
    assert not autostart.is_enabled()
    for on in (True, False):
        with pytest.raises(NotWritable):
            autostart.set_enabled(on)


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


@example(["\x85", "\x1c"])
@given(st.lists(st.text(), min_size=1))
def test_we_read_back_what_we_have_written(command: list[str]) -> None:
    assert exec_words(exec_line(command)) == command


@given(st.text())
def test_no_value_of_strangers_breaks_the_reading(value: str) -> None:
    assert exec_words(exec_line(exec_words(value))) == exec_words(value)


def test_codes_for_files_and_icons_are_no_words() -> None:
    assert exec_words(r'tray %U "a\\"b" --x=%i 5%%') == ["tray", 'a"b', "--x=", "5%"]


@pytest.mark.parametrize("folder", ["plain", "50% of", "a=b", 'the "$HOME"'])
def test_the_entry_is_run_as_it_was_meant_by_the_desktop_itself(
    tmp_path: Path, folder: str
) -> None:
    python = tmp_path / folder / "python"
    python.parent.mkdir()
    python.write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n')
    python.chmod(0o755)
    arguments = ["100%", "$HOME", 'say "hi"', "back\\slash", "two words", "`id`", ""]
    notes = tmp_path / "notes"
    code = f"import sys; open({str(notes)!r}, 'w').write(repr(sys.argv[1:]))"
    command = [str(python), "-c", code, *arguments]
    autostart = DesktopEntry(str(tmp_path), "", "comet-tray", command)

    autostart.set_enabled(True)
    assert autostart.is_enabled()
    subprocess.run(["gio", "launch", *autostart.files()], check=True, timeout=20)

    assert wait_until(lambda: notes.exists() and notes.read_text(), 20, "it") == repr(arguments)
