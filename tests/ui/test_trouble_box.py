"""What keeps the tray from starting, in a window."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from comet_tray.cli import tray
from comet_tray.core.errors import NotWritable
from comet_tray.core.words import Sentence

ERROR = NotWritable(
    Sentence("{path} cannot be written: {why}.", path="<b>/x</b>", why="It is full")
)


@pytest.fixture
def shown(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, Qt.TextFormat]]:
    assert qtbot
    seen: list[tuple[str, Qt.TextFormat]] = []
    monkeypatch.setattr(
        QMessageBox, "exec", lambda box: seen.append((box.text(), box.textFormat()))
    )
    return seen


def test_it_says_what_is_wrong_and_the_way_out(shown: list[tuple[str, Qt.TextFormat]]) -> None:
    tray.show_trouble(ERROR)
    [(text, form)] = shown
    assert text == str(ERROR.whole)
    assert text.startswith("<b>/x</b> cannot be written: It is full. ")
    assert form is Qt.TextFormat.PlainText


def test_without_a_display_there_is_nothing_to_show_it_on(
    shown: list[tuple[str, Qt.TextFormat]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM")
    tray.show_trouble(ERROR)
    assert shown == []
    for platform in ("win32", "darwin"):
        monkeypatch.setattr("sys.platform", platform)
        tray.show_trouble(ERROR)
    assert len(shown) == 2
