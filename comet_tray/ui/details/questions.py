"""Questions that the window asks before something is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def ask(  # never reached positionally
    over: QWidget,
    title: str,
    question: str,
    consequence: str,
    verb: str,
    agreed: Callable[[], None],
) -> None:
    """Ask without waiting, and call `agreed` on a yes. Cancel is what Enter and Escape choose."""
    box = QMessageBox(over)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    box.setInformativeText(consequence)
    yes = box.addButton(verb, QMessageBox.ButtonRole.AcceptRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    yes.clicked.connect(agreed)
    box.open()
