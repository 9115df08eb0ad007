"""What stands where no key is: the way to the first one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from comet_tray.ui import words
from comet_tray.ui.details.buttons import button
from comet_tray.ui.details.gauge import LevelMark, Picture
from comet_tray.ui.details.labels import plain_label, quiet, scaled

_MARK = 96
_WIDTH = 400


class EmptyPage(QWidget):
    """Says what the program does, and offers to add the first key or to import it.

    `actions` are those that add a key and open the settings.
    """

    import_clicked = Signal()

    def __init__(self, actions: Sequence[QAction]) -> None:
        super().__init__()
        mark = LevelMark(_MARK)
        mark.show_picture(Picture("good", 0.7, fresh=True), words.tr("A comet on its orbit"))
        title = plain_label(words.tr("No keys yet"), name="empty-title")
        scaled(title, 1.7, bold=True)
        purpose = plain_label(
            words.tr("Add an API key, and this window shows how much quota it has left."),
            wrap=True,
        )
        safety = quiet(
            plain_label(
                words.tr("It is stored in the keyring of your system, and nowhere else."),
                wrap=True,
            )
        )
        add, settings = (button(action) for action in actions)
        add.setDefault(True)
        self._import = QPushButton(words.tr("&Import from the CometAPI command-line client…"))
        self._import.setObjectName("import")
        self._import.clicked.connect(self.import_clicked)

        column = QWidget()
        column.setFixedWidth(_WIDTH)
        lines = QVBoxLayout(column)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(8)
        lines.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
        lines.addSpacing(16)
        for label in (title, purpose, safety):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            lines.addWidget(label)
        lines.addSpacing(16)
        lines.addWidget(add)
        lines.addWidget(self._import)
        lines.addWidget(settings)
        layout = QGridLayout(self)
        layout.addWidget(column, 1, 1)
        for edge, stretch in ((0, 2), (2, 3)):
            layout.setRowStretch(edge, stretch)
            layout.setColumnStretch(edge, 1)

    def offer_import(self, offered: bool) -> None:
        """Show the second way only to those who have that client's key."""
        if self._import.isHidden() is offered:
            self._import.setVisible(offered)
