"""How the program starts itself once more."""

import subprocess
import sys

import pytest

from comet_tray import __version__
from comet_tray.core.program import program, without_console


@pytest.mark.parametrize(
    ("executable", "started"),
    [
        (r"C:\Comet Tray\comet-tray.com", r"C:\Comet Tray\comet-tray.exe"),
        (r"C:\Comet Tray\COMET-TRAY.COM", r"C:\Comet Tray\COMET-TRAY.exe"),
        (r"C:\Comet Tray\comet-tray.exe", r"C:\Comet Tray\comet-tray.exe"),
        (r"C:\a.b\comet-tray.com", r"C:\a.b\comet-tray.exe"),
        ("/usr/lib/comet-tray/comet-tray", "/usr/lib/comet-tray/comet-tray"),
        ("/home/a.com/comet-tray", "/home/a.com/comet-tray"),
    ],
)
def test_the_twin_with_a_console_starts_the_one_without(executable: str, started: str) -> None:
    assert without_console(executable) == started


def test_a_frozen_program_is_one_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", r"C:\comet-tray.com")

    assert program() == [r"C:\comet-tray.exe"]


def test_one_that_is_not_frozen_is_run_by_its_python() -> None:
    assert program() == [sys.executable, "-P", "-m", "comet_tray"]


def test_a_checkout_is_started_as_a_module_of_its_interpreter() -> None:
    run = subprocess.run([*program(), "--version"], capture_output=True, text=True, check=True)
    assert __version__ in run.stdout
