"""The log: a line an event, and never a reason to stop."""

import os
import stat
from pathlib import Path

import pytest

from comet_tray.core.logs import log
from tests.support.builders import NOW


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def test_an_event_is_a_line_with_time_process_and_level(tmp_path: Path) -> None:
    path = tmp_path / "state" / "comet-tray.log"
    log(str(path), "info", "round: 3 readings\n", now=NOW)
    log(str(path), "error", "größer \ud800", now=NOW)
    first, second = _lines(path)
    assert first.startswith("2025-11-2")
    assert first.endswith(f" {os.getpid()} info round: 3 readings")
    assert second.endswith(f" {os.getpid()} error größer ?")


def test_the_log_is_the_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "state" / "comet-tray.log"
    log(str(path), "info", "hello")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_message_cannot_forge_a_second_line_nor_steer_a_terminal(tmp_path: Path) -> None:
    path = tmp_path / "comet-tray.log"
    log(str(path), "info", "one\n2025-11-24 1 error forged\r\x1b[2J", now=NOW)
    [line] = _lines(path)
    assert line.endswith("info one 2025-11-24 1 error forged �[2J")


def test_an_endless_message_is_cut(tmp_path: Path) -> None:
    path = tmp_path / "comet-tray.log"
    log(str(path), "info", "x" * 100_000)
    [line] = _lines(path)
    assert line.split()[-1] == "x" * 1999 + "…"


def test_a_large_log_is_put_beside_and_begun_anew(tmp_path: Path) -> None:
    path, older = tmp_path / "comet-tray.log", tmp_path / "comet-tray.log.1"
    path.write_text("x" * 512 * 1024)
    log(str(path), "info", "still fits")
    assert not older.exists()
    log(str(path), "info", "begins anew")
    assert older.stat().st_size > 512 * 1024
    assert [line.endswith("begins anew") for line in _lines(path)] == [True]


def test_a_log_that_cannot_be_written_is_no_reason_to_stop(tmp_path: Path) -> None:
    in_the_way = tmp_path / "state"
    in_the_way.write_text("a file")
    log(str(in_the_way / "comet-tray.log"), "info", "lost")
    log(str(tmp_path), "info", "lost, too: its path is a folder")
    assert in_the_way.read_text() == "a file"
    assert os.listdir(tmp_path) == ["state"]


def test_where_a_large_log_cannot_be_put_beside_its_line_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "comet-tray.log"
    path.write_text("x" * 600 * 1024 + "\n")

    def held(*_: str) -> None:
        raise PermissionError(13, "The process cannot access the file")

    with monkeypatch.context() as windows:
        windows.setattr("os.replace", held)
        log(str(path), "info", "first")
    assert _lines(path)[-1].endswith("info first")
    assert os.listdir(tmp_path) == ["comet-tray.log"]

    log(str(path), "info", "second")
    assert _lines(tmp_path / "comet-tray.log.1")[-1].endswith("info first")
    assert [line.endswith("info second") for line in _lines(path)] == [True]
