"""Fields that know their range and their unit, and leave the wheel to the window."""

from __future__ import annotations

from collections.abc import Mapping
from typing import get_type_hints

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox

from comet_tray.core.settings import Settings


class NumberField(QDoubleSpinBox):
    """A number in the range of a setting, with its unit in the singular and the plural.

    A number that is being typed counts when it is finished, not at each digit.
    """

    def __init__(self, setting: str, one: str = "", many: str = "") -> None:
        super().__init__()
        kind = get_type_hints(Settings, include_extras=True)[setting]
        range_ = next(part for part in kind.__metadata__ if isinstance(part, msgspec.Meta))
        self._units = (one, many)
        self.setDecimals(0 if kind.__origin__ is int else 2)
        self.setRange(float(range_.ge or 0), float(range_.le or 0))
        self.setGroupSeparatorShown(True)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.valueChanged.connect(self._show_unit)
        self._show_unit(self.value())

    def textFromValue(self, value: float) -> str:  # Qt's name
        """Leave out decimals that say nothing: 5 rather than 5.00."""
        return self.locale().toString(value, "f", len(number(value).partition(".")[2]))

    def wheelEvent(self, event: QWheelEvent) -> None:  # Qt's name
        """Leave the wheel to the window, unless this field is the one that is used."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def _show_unit(self, value: float) -> None:
        self.setSuffix(self._units[0] if value == 1 else self._units[1])


def number(value: float) -> str:
    """Give a number with at most two decimals as the command line takes it: 5, 2.5."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


class ChoiceField(QComboBox):
    """A choice between values, each shown as its text."""

    def __init__(self, texts: Mapping[str, str]) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for value, text in texts.items():
            self.addItem(text, value)

    def wheelEvent(self, event: QWheelEvent) -> None:  # Qt's name
        """Leave the wheel to the window, unless this field is the one that is used."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
