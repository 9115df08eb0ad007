"""The tick for starting at login, in the settings and where the first key is added."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker
from PySide6.QtWidgets import QCheckBox

from comet_tray.core.errors import CometTrayError
from comet_tray.desktop.file_watch import FileWatch
from comet_tray.ui import words
from comet_tray.ui.form import Remark

if TYPE_CHECKING:
    from comet_tray.desktop.autostart import Autostart


class LoginTick(QCheckBox):
    """Shows whether the program starts at login, and switches it at once.

    It follows what others change: by their files, and where no file tells, as soon as the user
    comes back to the window. `remark` says why a change was refused; its place is beneath.
    """

    def __init__(self, autostart: Autostart) -> None:
        super().__init__(words.tr("Start at lo&gin"))
        self.remark = Remark(self)
        self._autostart = autostart
        self._watch = FileWatch(autostart.files(), self)
        self._watch.changed.connect(self._look)
        self._look()
        self.toggled.connect(self._turn)

    def changeEvent(self, event: QEvent) -> None:
        """Look again when the window comes to the front."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.isActiveWindow():
            self._look()

    def _look(self) -> None:
        on = self._autostart.is_enabled()
        if on != self.isChecked():
            self.remark.hint("")
            with QSignalBlocker(self):
                self.setChecked(on)

    def _turn(self, on: bool) -> None:
        self.remark.hint("")
        try:
            self._autostart.set_enabled(on)
        except CometTrayError as error:
            with QSignalBlocker(self):
                self.setChecked(not on)
            self.remark.complain(words.of_error(error))
