"""What a closed window keeps is given back, and everything works as before."""

import sys

import pytest
from PySide6.QtWidgets import QLabel

from comet_tray.ui.give_back import give_back


def _mapped_code() -> int:
    """The kilobytes of files that are mapped into this process."""
    with open("/proc/self/status", encoding="ascii") as file:
        return next(int(line.split()[1]) for line in file if line.startswith("RssFile"))


@pytest.mark.usefixtures("qapp")
def test_code_that_is_let_go_comes_back_where_it_is_used() -> None:
    before = QLabel("One").grab().toImage()
    mapped = _mapped_code()

    give_back()

    assert _mapped_code() < mapped
    assert QLabel("One").grab().toImage() == before


def test_other_systems_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    before = _mapped_code()
    monkeypatch.setattr(sys, "platform", "darwin")

    give_back()

    assert _mapped_code() > before / 2
