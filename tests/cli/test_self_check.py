"""`--self-check`: every part is tried, and the first that fails ends it with one line."""

import sqlite3
import subprocess
import sys

import pytest

from comet_tray import __version__
from comet_tray.cli.self_check import report
from comet_tray.core.errors import CometTrayError
from tests.support.desk import Desk

PARTS = ["program", "history", "tls", "keyring", "qt", "screen"]


def self_check(desk: Desk) -> subprocess.CompletedProcess[str]:
    return desk.run(sys.executable, "-P", "-m", "comet_tray", "--self-check")


@pytest.mark.desktop
def test_on_a_whole_desktop_everything_is_tried(desk: Desk) -> None:
    done = self_check(desk)

    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert [line.split()[:2] for line in lines] == [["ok", part] for part in PARTS]
    assert f"comet-tray {__version__}" in lines[0]
    assert f"SQLite {sqlite3.sqlite_version}" in lines[1]
    assert "certificates are trusted" in lines[2]
    assert "a trial was stored, read and deleted" in lines[3]
    assert "the icon is in the tray" in lines[5]


@pytest.mark.desktop
def test_without_tray_and_keyring_the_program_is_whole_all_the_same() -> None:
    with Desk(keyring="none", tray=False, notifications=False) as desk:
        done = self_check(desk)

    assert done.returncode == 0, done.stderr
    assert "there is no keyring here to try it with" in done.stdout
    assert "there is no tray here" in done.stdout


@pytest.mark.desktop
def test_a_locked_keyring_is_not_asked_to_open() -> None:
    with Desk(keyring="locked", tray=False, notifications=False) as desk:
        done = self_check(desk)

        assert done.returncode == 0, done.stderr
        assert "locked, and so not tried" in done.stdout
        assert desk.keyring_is_locked()


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (CometTrayError("It is gone.", "Fetch it."), "failed: It is gone. Fetch it."),
        (ImportError("No module named x"), "failed: ImportError: No module named x."),
    ],
)
def test_the_first_that_fails_says_so_in_one_line(
    capsys: pytest.CaptureFixture[str], error: Exception, words: str
) -> None:
    def fail() -> str:
        raise error

    assert report([("one", lambda: "1.0"), ("two", fail), ("three", lambda: "3.0")]) == 1

    said = capsys.readouterr()
    assert said.out == "ok  one       1.0\n"
    assert said.err.startswith("comet-tray: The self-check of “two” ")
    assert words in said.err
    assert said.err.count("\n") == 1
