"""What keeps the tray from starting, said in a window to who started it with a click."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from comet_tray.core.errors import CometTrayError
from comet_tray.ui import words
from comet_tray.ui.words import choose_language


def show_trouble(error: CometTrayError) -> None:
    """Show an error in the reader's language, until it is closed."""
    application = QApplication.instance() or QApplication(["comet-tray"])
    application.setApplicationName("comet-tray")
    choose_language(application, QLocale.system())
    box = QMessageBox(QMessageBox.Icon.Critical, "Comet Tray", words.of_error(error))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.exec()
