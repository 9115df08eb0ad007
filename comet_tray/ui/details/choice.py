"""One of a few: buttons side by side, of which one is pressed."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QToolButton, QWidget

from comet_tray.ui import words

# First strong isolate and its end, Unicode Standard Annex 9.
_ISOLATED, _END = "\u2068", "\u2069"


class Choice(QWidget):
    """Offers values to choose from, each shown as its text; `chosen` carries the chosen one.

    One of its buttons takes part in the round of Tab; the arrow keys go to the others.
    """

    chosen = Signal(str)

    def __init__(self, name: str, spoken: str, texts: Mapping[str, str]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self._group = QButtonGroup(self)
        self._values: dict[QAbstractButton, str] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for value, text in texts.items():
            button = flat_button(text)
            button.setObjectName(f"{name} {value}")
            button.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            button.setAccessibleName(
                words.tr("{caption}: {text}").format(caption=spoken, text=text)
            )
            self._group.addButton(button)
            self._values[button] = value
            row.addWidget(button)
        self._group.buttonToggled.connect(self._tell)

    def choose(self, value: str) -> None:
        """Press a button; a value that is not offered leaves the choice."""
        for button, offered in self._values.items():
            if offered == value:
                button.setChecked(True)

    def _tell(self, button: QAbstractButton, pressed: bool) -> None:
        # Qt itself sees to this only once one of them has had the focus.
        focus = Qt.FocusPolicy.StrongFocus if pressed else Qt.FocusPolicy.ClickFocus
        button.setFocusPolicy(focus)
        if pressed:
            self.chosen.emit(self._values[button])


def flat_button(text: str) -> QToolButton:
    """Give a button that stays pressed, and is flat until then."""
    button = QToolButton()
    # “7 days” runs as its letters do, wherever the window's lines begin.
    button.setText(f"{_ISOLATED}{text}{_END}")
    button.setCheckable(True)
    button.setAutoRaise(True)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
