"""What a closed window keeps is given back, and everything works as before."""

import sys
import weakref

import pytest
from PySide6.QtWidgets import QLabel

from comet_tray.ui.give_back import give_back


class Circle:
    self: object = None


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("platform", [sys.platform, "darwin"])
def test_garbage_goes_and_a_window_is_drawn_as_before(
    monkeypatch: pytest.MonkeyPatch, platform: str
) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    before = QLabel("One").grab().toImage()
    circle = Circle()
    circle.self = circle
    gone = weakref.ref(circle)
    del circle

    give_back()

    assert gone() is None
    assert QLabel("One").grab().toImage() == before
