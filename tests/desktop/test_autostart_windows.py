"""The Run key, on a registry that stands in for the one of Windows."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comet_tray.core.errors import NotWritable
from comet_tray.desktop.autostart_windows import RunKey, command_line
from tests.support.winreg import Winreg

RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"


@pytest.fixture
def winreg() -> Winreg:
    return Winreg()


@pytest.fixture
def program(tmp_path: Path) -> Path:
    path = tmp_path / "Comet Tray" / "comet-tray.exe"
    path.parent.mkdir()
    path.touch()
    return path


@pytest.fixture
def autostart(winreg: Winreg, program: Path) -> RunKey:
    return RunKey(winreg, "comet-tray", [str(program), "--data-dir", r"D:\50% of me"])


def test_it_is_off_until_switched_on_and_off_again(autostart: RunKey, winreg: Winreg) -> None:
    assert not autostart.is_enabled()
    autostart.set_enabled(True)
    assert autostart.is_enabled()
    autostart.set_enabled(False)
    assert not autostart.is_enabled()
    assert winreg.keys[RUN] == {}
    autostart.set_enabled(False)


def test_the_value_runs_this_program_quoted_and_nothing_in_it_is_expanded(
    autostart: RunKey, winreg: Winreg, program: Path
) -> None:
    autostart.set_enabled(True)
    line = f'"{program}" --data-dir "D:\\50% of me"'
    assert winreg.keys[RUN] == {"comet-tray": (line, Winreg.REG_SZ)}


@pytest.mark.parametrize(
    ("approved", "on"),
    [
        (b"\x02" + bytes(11), True),
        (b"\x06" + bytes(11), True),
        (b"\x03" + bytes(11), False),
        (b"\x07" + bytes(11), False),
        (b"", True),
        ("no bytes", True),
    ],
)
def test_what_task_manager_says_holds(
    autostart: RunKey, winreg: Winreg, approved: object, *, on: bool
) -> None:
    autostart.set_enabled(True)
    winreg.keys[APPROVED] = {"comet-tray": (approved, 3)}
    assert autostart.is_enabled() is on


def test_switching_on_takes_back_the_no_of_task_manager(autostart: RunKey, winreg: Winreg) -> None:
    winreg.keys[APPROVED] = {"comet-tray": (b"\x03" + bytes(11), 3), "other": (b"\x03", 3)}
    autostart.set_enabled(True)
    assert autostart.is_enabled()
    assert winreg.keys[APPROVED] == {"other": (b"\x03", 3)}


def test_a_value_whose_program_is_gone_is_off_and_stays(
    autostart: RunKey, winreg: Winreg, program: Path
) -> None:
    autostart.set_enabled(True)
    program.unlink()
    assert not autostart.is_enabled()
    assert "comet-tray" in winreg.keys[RUN]


@pytest.mark.parametrize("line", ["{} --data-dir x", "{}", '"{}"'])
def test_a_value_of_anothers_hand_counts_quoted_or_not(
    autostart: RunKey, winreg: Winreg, program: Path, line: str
) -> None:
    winreg.keys[RUN] = {"comet-tray": (line.format(program), Winreg.REG_SZ)}
    assert autostart.is_enabled()


@pytest.mark.parametrize("value", ["", '"', 7, None])
def test_a_value_that_says_nothing_counts_as_off(
    autostart: RunKey, winreg: Winreg, value: object
) -> None:
    winreg.keys[RUN] = {"comet-tray": (value, Winreg.REG_SZ)}
    assert not autostart.is_enabled()


def test_a_registry_that_refuses_is_said(autostart: RunKey, winreg: Winreg) -> None:
    autostart.set_enabled(True)
    winreg.refuses = True
    for on in (True, False):
        with pytest.raises(NotWritable, match=r"cannot be changed: Access is denied\.$"):
            autostart.set_enabled(on)


def test_a_command_that_windows_would_not_start_is_refused(winreg: Winreg) -> None:
    autostart = RunKey(winreg, "comet-tray", ["C:\\x.exe", "--data-dir", "d" * 240])
    with pytest.raises(NotWritable, match="as long as this one"):
        autostart.set_enabled(True)
    assert RUN not in winreg.keys


def test_no_file_tells(autostart: RunKey) -> None:
    assert autostart.files() == ()


ARGUMENTS = st.lists(st.text(st.sampled_from('a \\"\t%'), max_size=8))


@given(ARGUMENTS)
def test_what_was_quoted_is_taken_apart_as_it_was(arguments: list[str]) -> None:
    program = "C:\\Program Files\\Comet Tray\\comet-tray.exe"
    assert taken_apart(command_line([program, *arguments])) == [program, *arguments]


def taken_apart(line: str) -> list[str]:
    """Do what CommandLineToArgvW is documented to do."""
    program, _, rest = line.removeprefix('"').partition('"')
    words, word, quoted, slashes, begun = [program], "", False, 0, False
    for char in rest + " ":
        if char == "\\":
            slashes, begun = slashes + 1, True
            continue
        word += "\\" * (slashes // 2 if char == '"' else slashes)
        escaped, slashes = char == '"' and slashes % 2 == 1, 0
        if char == '"' and not escaped:
            quoted, begun = not quoted, True
        elif char in " \t" and not quoted:
            words, word, begun = [*words, word] if begun else words, "", False
        else:
            word, begun = word + char, True
    return words
