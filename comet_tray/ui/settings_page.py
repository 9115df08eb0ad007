"""The fields of the settings, in groups, each with its remark."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from comet_tray.ui.fields import ChoiceField, NumberField, number
from comet_tray.ui.form import SPACE, Disclosure, Remark, heading

PAUSE_MS = 400


class SettingsPage(QWidget):
    """Reads and shows settings by their names, as text in the form of `settings set`.

    `touched` tells the name of a field whose new value stands: a number's when it is finished,
    or 400 ms after the last step.
    """

    touched = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[str, _Row] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)
        self._grid = _grid()
        self._column.addLayout(self._grid)

    def names(self) -> tuple[str, ...]:
        """The settings that have a field."""
        return tuple(self._rows)

    def value(self, name: str) -> str:
        """What a field holds, finished or not."""
        return self._rows[name].read()

    def show_value(self, name: str, value: str) -> None:
        """Let a field hold a value."""
        self._rows[name].show(value)

    def remark(self, name: str) -> Remark:
        """The line beneath a field."""
        return self._rows[name].remark

    def add_heading(self, text: str) -> None:
        """Begin a group."""
        row = self._grid.rowCount()
        self._grid.setRowMinimumHeight(row, SPACE if row > 1 else 0)
        self._grid.addWidget(heading(text), row + 1, 0, 1, 2)
        self._grid.setRowMinimumHeight(row + 2, SPACE)

    def begin_advanced(self, text: str) -> Disclosure:
        """Begin the part that is folded away, and give the button that unfolds it."""
        folded = QWidget()
        button = Disclosure(text, folded)
        self._grid = _grid()
        folded.setLayout(self._grid)
        self._column.addSpacing(SPACE)
        self._column.addWidget(button)
        self._column.addWidget(folded)
        self._column.addStretch()
        return button

    def align(self) -> None:
        """Give the labels of both parts one width."""
        labels = [label for label in self.findChildren(QLabel) if label.buddy()]
        for grid in self.findChildren(QGridLayout):
            grid.setColumnMinimumWidth(0, max(label.sizeHint().width() for label in labels))

    def add_row(
        self, text: str, field: QWidget, remark: Remark, beside: QWidget | None = None
    ) -> None:
        """Add a field with its label, which is empty where the field says what it is."""
        row = self._grid.rowCount()
        line = QHBoxLayout()
        line.setSpacing(SPACE)
        line.addWidget(field, 1)
        if text:
            label = QLabel(text)
            label.setBuddy(field)
            self._grid.addWidget(label, row, 0)
        if beside:
            line.addWidget(beside)
        self._grid.addLayout(line, row, 1)
        remark.setContentsMargins(0, SPACE // 2, 0, 0)
        self._grid.addWidget(remark, row + 1, 1)
        self._grid.setRowMinimumHeight(row + 2, SPACE)

    def add_number(self, name: str, label: str, unit: tuple[str, str], hint: str = "") -> None:
        """Add a number; `unit` is its unit in the singular and the plural."""
        field = NumberField(name, *unit)
        pause = QTimer(field, singleShot=True, interval=PAUSE_MS)

        def read() -> str:
            field.interpretText()
            pause.stop()
            return number(field.value())

        remark = Remark(field, hint)
        self.add_row(label, field, remark)
        self._rows[name] = _Row(read, lambda text: field.setValue(float(text)), remark)
        pause.timeout.connect(lambda: self.touched.emit(name))
        field.editingFinished.connect(lambda: self.touched.emit(name))
        field.valueChanged.connect(lambda: pause.start())  # noqa: PLW0108  # start() would take the value for milliseconds

    def add_tick(self, name: str, text: str, hint: str = "") -> None:
        """Add what is on or off."""
        field = QCheckBox(text)
        remark = Remark(field, hint)
        self.add_row("", field, remark)
        self._rows[name] = _Row(
            lambda: "true" if field.isChecked() else "false",
            lambda value: field.setChecked(value == "true"),
            remark,
        )
        field.toggled.connect(lambda: self.touched.emit(name))

    def add_choice(self, name: str, label: str, texts: Mapping[str, str]) -> None:
        """Add a choice; `texts` are its values and how they read."""
        field = ChoiceField(texts)
        remark = Remark(field)
        self.add_row(label, field, remark)
        self._rows[name] = _Row(
            lambda: str(field.currentData()),
            lambda value: field.setCurrentIndex(field.findData(value)),
            remark,
        )
        field.currentIndexChanged.connect(lambda: self.touched.emit(name))

    def add_line(
        self, name: str, label: str, placeholder: str, beside: QWidget | None = None
    ) -> None:
        """Add a line of text; `placeholder` says what holds where it is empty."""
        field = QLineEdit()
        field.setPlaceholderText(placeholder)
        remark = Remark(field)
        self.add_row(label, field, remark, beside)
        self._rows[name] = _Row(lambda: field.text().strip(), field.setText, remark)
        field.editingFinished.connect(lambda: self.touched.emit(name))


class _Row(msgspec.Struct, frozen=True):
    read: Callable[[], str]
    show: Callable[[str], None]
    remark: Remark


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(2 * SPACE)
    grid.setVerticalSpacing(0)  # what a hidden remark would have around it
    grid.setColumnStretch(1, 1)
    return grid
