"""Fields that know their range and their unit, and leave the wheel to the window."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias, get_type_hints

import msgspec
from PySide6.QtCore import Qt, QTime, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QStyle,
    QTimeEdit,
    QWidget,
)

from comet_tray.core.settings import Settings
from comet_tray.core.wording import units
from comet_tray.ui import words

_TIME = "HH:mm"
_PLACES = ("start", "end")
# Gives a whole number with its unit, such as “2 days”.
Unit: TypeAlias = Callable[[int], str]


def minutes(count: int) -> str:
    """Say so many minutes."""
    return words.tr("%Ln minute(s)", "", count)


def days(count: int) -> str:
    """Say so many days."""
    return words.tr("%Ln day(s)", "", count)


def requests(count: int) -> str:
    """Say so many requests."""
    return words.tr("%Ln request(s)", "", count)


def quota_units(count: int) -> str:
    """Say so many units."""
    return units(count, words.here())


def percent(count: int) -> str:
    """Say a share."""
    return words.tr("{number} %").format(number=count)


class NumberField(QDoubleSpinBox):
    """A number in the range of a setting, with its unit before or behind it.

    A number that is being typed counts when it is finished, not at each digit.
    """

    def __init__(self, setting: str, unit: Unit) -> None:
        super().__init__()
        kind = get_type_hints(Settings, include_extras=True)[setting]
        range_ = next(part for part in kind.__metadata__ if isinstance(part, msgspec.Meta))
        self._unit = unit
        self.setDecimals(0 if kind.__origin__ is int else 2)
        self.setRange(float(range_.ge or 0), float(range_.le or 0))
        self.setGroupSeparatorShown(True)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Else “20 %”, which has no letters, would begin at the left in a window that is mirrored.
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
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
        # The form of the unit goes by whole numbers. 1.5 has that of 0: “1.5 days”, and “1,5 jour”
        # in French, where the singular reaches up to 2.
        whole = int(value) if value == int(value) or value > 2 else 0
        prefix, suffix = words.around(self._unit(whole))
        self.setPrefix(prefix)
        self.setSuffix(suffix)


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


class TimeField(QTimeEdit):
    """A time of day, to the minute, on a clock of 24 hours; after 23:59 comes 00:00."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        # From right to left, Qt would turn 22:00 round to 00:22.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setDisplayFormat(_TIME)
        self.setWrapping(True)
        self.setKeyboardTracking(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def wheelEvent(self, event: QWheelEvent) -> None:  # Qt's name
        """Leave the wheel to the window, unless this field is the one that is used."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class HoursField(QWidget):
    """The hours of each day from one time until another, or none where they are not ticked.

    `changed` tells each step of a time, `finished` a tick and a time that is typed to its end.
    `phrase` has the places {start} and {end} for the times, which `names` name for assistive
    technology; `usual` are those, such as 22:00, that the first tick gives.
    """

    changed = Signal()
    finished = Signal()

    def __init__(
        self, text: str, phrase: str, names: tuple[str, str], usual: tuple[str, str]
    ) -> None:
        super().__init__()
        self.tick = QCheckBox(text)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.tick)
        self.times = tuple(TimeField(name) for name in names)
        fields = dict(zip(_PLACES, self.times, strict=True))
        for part in re.split(r"[{}]", phrase):
            if part in fields:
                line.addWidget(fields[part])
            elif part.strip():
                line.addWidget(QLabel(part.strip()))
        for field in self.times:
            field.timeChanged.connect(self.changed)
            field.editingFinished.connect(self.finished)
        line.addStretch()
        self._show_times(usual)
        self._enable(on=False)
        self.tick.toggled.connect(self._turn)

    def value(self) -> tuple[str, ...]:
        """The two times, such as 22:00 and 07:00, or twice nothing."""
        if not self.tick.isChecked():
            return ("", "")
        for field in self.times:
            field.interpretText()
        return tuple(field.time().toString(_TIME) for field in self.times)

    def show_value(self, value: Sequence[str]) -> None:
        """Show two times; where one is missing, there are no such hours."""
        if all(value):
            self._show_times(value)
        self.tick.setChecked(all(value))

    def _show_times(self, value: Sequence[str]) -> None:
        for field, time in zip(self.times, value, strict=True):
            field.setTime(QTime.fromString(time, _TIME))

    def _turn(self, on: bool) -> None:
        self._enable(on=on)
        self.finished.emit()

    def _enable(self, *, on: bool) -> None:
        for field in self.times:
            field.setEnabled(on)
