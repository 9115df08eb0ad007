"""Opening windows in a test, and leaving none to the garbage collector."""

from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

W = TypeVar("W", bound=QWidget)


def opened(qtbot: QtBot, window: W) -> W:
    """Show a window and wait until it has the focus."""
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return window


def close_all() -> None:
    """Close all windows, and let those go that delete themselves then.

    A window that Python collects while it is shown crashes Qt's offscreen platform (6.11.3).
    """
    for window in QApplication.topLevelWidgets():
        window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
