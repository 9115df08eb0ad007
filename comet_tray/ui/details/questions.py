"""Questions that the window asks before something is done."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import Qt
from PySide6.QtWidgets import QGridLayout, QMessageBox, QSpacerItem, QWidget

from comet_tray.ui import words


def ask_remove(over: QWidget, label: str, agreed: Callable[[], object]) -> None:
    """Ask whether a key may go."""
    _ask(
        over,
        title=words.tr("Remove a key"),
        question=words.tr("Remove “{label}”?").format(label=label),
        consequence=words.tr("Its key is deleted from the keyring, and its history with it."),
        verb=words.tr("Remove"),
        agreed=agreed,
    )


def ask_import(over: QWidget, agreed: Callable[[], object]) -> None:
    """Ask whether the vendor's command-line client may be read."""
    _ask(
        over,
        title=words.tr("Import a key"),
        question=words.tr("Import the key of the CometAPI command-line client?"),
        consequence=words.tr(
            "It is checked with one call and stored in the keyring. The client keeps its own copy."
        ),
        verb=words.tr("Import"),
        agreed=agreed,
    )


def _ask(
    over: QWidget,
    *,
    title: str,
    question: str,
    consequence: str,
    verb: str,
    agreed: Callable[[], object],
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
    # A message box breaks its second text to the width of the first: one wide row undoes that.
    grid = box.layout()
    if isinstance(grid, QGridLayout):
        width = 48 * box.fontMetrics().averageCharWidth()
        grid.addItem(QSpacerItem(width, 0), grid.rowCount(), 0, 1, grid.columnCount())
    box.setDefaultButton(cancel)
    box.setEscapeButton(cancel)
    yes.clicked.connect(agreed)
    box.open()
