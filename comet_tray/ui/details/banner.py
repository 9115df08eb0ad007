"""Sentences on the program itself, above all keys."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from comet_tray.ui import words
from comet_tray.ui.details.card import Card
from comet_tray.ui.details.labels import plain_label, put


class Banner(QWidget):
    """Shows notices, a line each; it takes no room where there is none."""

    def __init__(self) -> None:
        super().__init__()
        card = Card("notices", words.tr("Notices"))
        self._notices = plain_label(name="notice", wrap=True)
        card.body.addWidget(self._notices)
        room = QVBoxLayout(self)
        room.setContentsMargins(16, 16, 16, 8)
        room.addWidget(card)
        self.hide()

    def show_notices(self, notices: Sequence[str]) -> None:
        """Show other notices, or none."""
        put(self._notices, "\n".join(notices))
        if self.isHidden() is bool(notices):
            self.setVisible(bool(notices))
