"""How the program starts itself once more."""

import subprocess
import sys

import pytest

from comet_tray import __version__
from comet_tray.core.program import program


def test_a_checkout_is_started_as_a_module_of_its_interpreter() -> None:
    run = subprocess.run([*program(), "--version"], capture_output=True, text=True, check=True)
    assert __version__ in run.stdout


def test_a_frozen_program_is_started_by_its_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", "/opt/comet-tray/comet-tray")
    assert program() == ["/opt/comet-tray/comet-tray"]
