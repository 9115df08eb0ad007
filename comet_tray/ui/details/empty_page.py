"""What stands where no key is: the way to the first one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from comet_tray.ui import words
from comet_tray.ui.details.buttons import button
from comet_tray.ui.details.gauge import LevelMark, Picture
from comet_tray.ui.details.labels import plain_label, quiet, scaled
from comet_tray.ui.login_tick import LoginTick

if TYPE_CHECKING:
    from comet_tray.desktop.autostart import Autostart

_MARK = 96
_WIDTH = 400


class EmptyPage(QWidget):
    """Says what the program does, and offers to add the first key or to import it.

    `actions` are those that add a key and open the settings. `first_run` tells that there was
    never a key: then it greets, and offers with `autostart`, where that is not None, to start at
    login.
    """

    import_clicked = Signal()

    def __init__(
        self, actions: Sequence[QAction], autostart: Autostart | None, *, first_run: bool
    ) -> None:
        super().__init__()
        mark = LevelMark(_MARK)
        mark.show_picture(Picture("good", 0.7, fresh=True), words.tr("A comet on its orbit"))
        title = plain_label(_title(), name="empty-title")
        scaled(title, 1.7, bold=True)
        purpose = plain_label(_purpose(), wrap=True)
        if first_run:
            title.setText(words.tr("Add your first key"))
            purpose.setText(words.tr("See how much quota it has left, here and in the tray."))
        safety = quiet(
            plain_label(
                words.tr("It is stored in the keyring of your system, and nowhere else."),
                wrap=True,
            )
        )
        self._title, self._purpose = title, purpose
        self._login = LoginTick(autostart) if first_run and autostart else None
        self._add, settings = (button(action) for action in actions)
        self._add.setDefault(True)
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
        lines.addWidget(self._import)
        lines.addWidget(self._add)
        lines.addWidget(settings)
        if self._login is not None:
            self._login.remark.setAlignment(Qt.AlignmentFlag.AlignCenter)
            lines.addSpacing(16)
            lines.addWidget(self._login, 0, Qt.AlignmentFlag.AlignHCenter)
            lines.addWidget(self._login.remark)
        layout = QGridLayout(self)
        layout.addWidget(column, 1, 1)
        for edge, stretch in ((0, 2), (2, 3)):
            layout.setRowStretch(edge, stretch)
            layout.setColumnStretch(edge, 1)

    def offer_import(self, offered: bool) -> None:
        """Show the shorter way, and show it first, only to those who have that client's key."""
        if self._import.isHidden() is offered:
            self._import.setVisible(offered)
        self._import.setDefault(offered)
        self._add.setDefault(not offered)

    def end_welcome(self) -> None:
        """Greet nobody any more, now that there is a key: it offers the start at login once."""
        self._title.setText(_title())
        self._purpose.setText(_purpose())
        if self._login is not None:
            self._login.remark.deleteLater()
            self._login.deleteLater()
            self._login = None


def _title() -> str:
    return words.tr("No keys yet")


def _purpose() -> str:
    return words.tr("Add an API key, and this window shows how much quota it has left.")
