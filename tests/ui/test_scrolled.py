from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from comet_tray.ui.form import Remark
from comet_tray.ui.scrolled import Scrolled
from tests.support.windows import close_all, opened

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture(autouse=True)
def no_window_is_left() -> Iterator[None]:
    yield
    close_all()


def fields(*heights: int) -> QWidget:
    """Give fields of these heights, in pixels, below each other."""
    body = QWidget()
    column = QVBoxLayout(body)
    for height in heights:
        field = QWidget()
        field.setFixedHeight(height)
        column.addWidget(field)
    return body


def dialog_with(qtbot: QtBot, body: QWidget) -> tuple[QDialog, Scrolled, QPushButton]:
    dialog = QDialog()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    foot = QPushButton("Close")
    area = Scrolled(dialog, body, foot)
    return opened(qtbot, dialog), area, foot


def most(dialog: QWidget) -> int:
    return int(dialog.screen().availableGeometry().height() * 0.85)


def test_what_fits_is_shown_whole(qtbot: QtBot) -> None:
    dialog, area, _ = dialog_with(qtbot, fields(100, 100))

    assert not area.verticalScrollBar().isVisible()
    assert dialog.height() < most(dialog)


def test_a_broken_text_takes_no_more_room_than_it_needs(qtbot: QtBot) -> None:
    body = fields(100)
    remark = Remark()
    remark.hint("What is not ticked follows the settings, and so does all else. " * 2)
    layout = body.layout()
    assert layout
    layout.addWidget(remark)

    dialog, area, _ = dialog_with(qtbot, body)

    assert dialog.height() < most(dialog)
    assert not area.verticalScrollBar().isVisible()
    assert remark.height() >= remark.heightForWidth(remark.width())


def test_what_is_too_high_scrolls_above_the_buttons(qtbot: QtBot) -> None:
    dialog, area, foot = dialog_with(qtbot, fields(*[100] * 30))

    assert area.verticalScrollBar().isVisible()
    assert dialog.height() <= most(dialog)
    assert foot.mapTo(dialog, QPoint(0, foot.height())).y() <= dialog.height()


def test_a_field_that_gets_the_focus_by_its_letter_comes_into_sight(qtbot: QtBot) -> None:
    body = fields(3000)
    near, field = QPushButton("&Near"), QPushButton("&Far")
    layout = body.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.insertWidget(0, near)
    layout.addWidget(field)
    dialog, _, _ = dialog_with(qtbot, body)
    assert field.visibleRegion().isEmpty()

    field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    assert dialog.focusWidget() is field
    assert field.visibleRegion().boundingRect() == field.rect()


@pytest.mark.parametrize("height", [200, 3000])
def test_what_is_unfolded_comes_into_sight(qtbot: QtBot, height: int) -> None:
    body = fields(100, height)
    folded = body.findChildren(QWidget)[1]
    folded.hide()
    dialog, area, _ = dialog_with(qtbot, body)
    before = dialog.height()

    folded.show()
    area.show_end()

    qtbot.waitUntil(lambda: dialog.height() >= min(before + height, most(dialog)))
    assert dialog.height() <= most(dialog)
    end = folded.mapTo(area, QPoint(0, folded.height())).y()
    assert 0 < end <= area.height()
