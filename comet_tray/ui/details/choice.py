"""One of a few: buttons side by side, of which one is pressed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QToolButton, QWidget

# Left-to-right isolate and its end, Unicode Standard Annex 9.
_LTR, _END = "\u2066", "\u2069"


class Choice(QWidget):
    """Offers texts to choose from; `chosen` carries the one that the user chose.

    One of its buttons takes part in the round of Tab; the arrow keys go to the others.
    """

    chosen = Signal(str)

    def __init__(self, name: str, spoken: str, texts: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self._group = QButtonGroup(self)
        self._texts: dict[QAbstractButton, str] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for text in texts:
            button = flat_button(text)
            button.setObjectName(f"{name} {text}")
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            button.setAccessibleName(f"{spoken}: {text}")
            self._group.addButton(button)
            self._texts[button] = text
            row.addWidget(button)
        self._group.buttonToggled.connect(self._tell)

    def choose(self, text: str) -> None:
        """Press a button; a text that is not offered leaves the choice."""
        for button, offered in self._texts.items():
            if offered == text:
                button.setChecked(True)

    def _tell(self, button: QAbstractButton, pressed: bool) -> None:
        # Qt itself sees to this only once one of them has had the focus.
        focus = Qt.FocusPolicy.StrongFocus if pressed else Qt.FocusPolicy.ClickFocus
        button.setFocusPolicy(focus)
        if pressed:
            self.chosen.emit(self._texts[button])


def flat_button(text: str) -> QToolButton:
    """Give a button that stays pressed, and is flat until then."""
    button = QToolButton()
    # “7 days” is written from left to right wherever the window's lines begin.
    button.setText(f"{_LTR}{text}{_END}")
    button.setCheckable(True)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
