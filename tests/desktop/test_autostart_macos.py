"""The agent of launchd, with launchd's own file at hand."""

import plistlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QProcess

from comet_tray.core.errors import NotWritable
from comet_tray.desktop.autostart_macos import LaunchAgent, launchctl


@pytest.fixture
def program(tmp_path: Path) -> Path:
    path = tmp_path / "Comet Tray.app" / "comet-tray"
    path.parent.mkdir()
    path.touch(mode=0o755)
    return path


@pytest.fixture
def agent(tmp_path: Path) -> Path:
    return tmp_path / "Library" / "LaunchAgents" / "comet-tray.plist"


@pytest.fixture
def overrides(tmp_path: Path) -> Path:
    return tmp_path / "disabled.501.plist"


@pytest.fixture
def said() -> list[Sequence[str]]:
    return []


@pytest.fixture
def autostart(tmp_path: Path, program: Path, said: list[Sequence[str]]) -> LaunchAgent:
    command = [str(program), "--data-dir", '/Users/me/50% & "more" <x>']
    launchds = f"{tmp_path}/disabled.{{uid}}.plist"
    return LaunchAgent(str(tmp_path), 501, "comet-tray", command, said.append, launchds)


def write(path: Path, value: Any) -> None:
    path.write_bytes(plistlib.dumps(value))


def test_it_is_off_until_switched_on_and_off_again(
    autostart: LaunchAgent, agent: Path, said: list[Sequence[str]]
) -> None:
    assert not autostart.is_enabled()
    autostart.set_enabled(True)
    assert autostart.is_enabled()
    autostart.set_enabled(False)
    assert not autostart.is_enabled()
    assert not agent.exists()
    autostart.set_enabled(False)
    assert said == []


def test_the_agent_runs_this_program_as_it_is(
    autostart: LaunchAgent, agent: Path, program: Path
) -> None:
    autostart.set_enabled(True)
    assert plistlib.loads(agent.read_bytes()) == {
        "Label": "comet-tray",
        "ProgramArguments": [str(program), "--data-dir", '/Users/me/50% & "more" <x>'],
        "RunAtLoad": True,
        "LimitLoadToSessionType": "Aqua",
        "ProcessType": "Interactive",
    }


def test_an_agent_that_launchctl_disabled_is_off_and_switching_on_enables_it(
    autostart: LaunchAgent, overrides: Path, said: list[Sequence[str]]
) -> None:
    autostart.set_enabled(True)
    write(overrides, {"comet-tray": True, "other": False})
    assert not autostart.is_enabled()

    autostart.set_enabled(True)

    assert said == [["enable", "gui/501/comet-tray"]]
    write(overrides, {"comet-tray": False})
    assert autostart.is_enabled()


def test_an_agent_that_is_disabled_in_itself_is_off_unless_launchctl_said_otherwise(
    autostart: LaunchAgent, agent: Path, overrides: Path
) -> None:
    autostart.set_enabled(True)
    write(agent, {**plistlib.loads(agent.read_bytes()), "Disabled": True})
    assert not autostart.is_enabled()
    write(overrides, {"comet-tray": False})
    assert autostart.is_enabled()


def test_an_agent_whose_program_is_gone_is_off_and_stays(
    autostart: LaunchAgent, agent: Path, program: Path
) -> None:
    autostart.set_enabled(True)
    program.unlink()
    assert not autostart.is_enabled()
    assert agent.exists()


@pytest.mark.parametrize(
    "change",
    [
        {"RunAtLoad": False},
        {"ProgramArguments": []},
        {"ProgramArguments": "x"},
        {"ProgramArguments": [7]},
        {"Program": "/gone"},
    ],
)
def test_an_agent_that_starts_nothing_is_off(
    autostart: LaunchAgent, agent: Path, change: dict[str, Any]
) -> None:
    autostart.set_enabled(True)
    write(agent, {**plistlib.loads(agent.read_bytes()), **change})
    assert not autostart.is_enabled()


@pytest.mark.parametrize("content", [b"", b"\xff", b"<plist>", b"bplist00\xff", b"[]"])
def test_a_damaged_agent_counts_as_off(autostart: LaunchAgent, agent: Path, content: bytes) -> None:
    agent.parent.mkdir(parents=True)
    agent.write_bytes(content)
    assert not autostart.is_enabled()
    write(agent, ["a list"])
    assert not autostart.is_enabled()


def test_a_folder_that_cannot_be_written_is_said(autostart: LaunchAgent, agent: Path) -> None:
    agent.parent.parent.mkdir()
    agent.parent.touch()
    for on in (True, False):
        with pytest.raises(NotWritable):
            autostart.set_enabled(on)


def test_both_files_tell(autostart: LaunchAgent, agent: Path, overrides: Path) -> None:
    assert autostart.files() == (str(agent), str(overrides))


def test_launchctl_is_not_waited_for(monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[tuple[object, ...]] = []
    monkeypatch.setattr(QProcess, "startDetached", lambda *command: started.append(command))
    launchctl(["enable", "gui/501/comet-tray"])
    assert started == [("/bin/launchctl", ["enable", "gui/501/comet-tray"])]
