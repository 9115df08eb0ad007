"""The fields of the settings, in groups, each with its remark."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec
from PySide6.QtCore import QTimer, Signal, SignalInstance
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from comet_tray.ui.fields import ChoiceField, HoursField, NumberField, Unit, number
from comet_tray.ui.form import SPACE, Disclosure, Remark, heading

PAUSE_MS = 400


Values = Mapping[str, str]


class SettingsPage(QWidget):
    """Reads and shows settings by their names, as text in the form of `settings set`.

    A row has one setting, and is called like it, or several that only go together, and is called
    like the first. `touched` tells the row whose new value stands: a number's when it is
    finished, or 400 ms after the last step.
    """

    touched = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._rows: dict[str, _Row] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)
        self._grid = _grid()
        self._grids = [self._grid]
        self._column.addLayout(self._grid)

    def rows(self) -> tuple[str, ...]:
        """What the rows are called."""
        return tuple(self._rows)

    def values(self, row: str) -> Values:
        """What a row holds, finished or not."""
        return self._rows[row].read()

    def show_values(self, row: str, values: Values) -> None:
        """Let a row hold values; those of settings that it has not are passed over."""
        self._rows[row].show(values)

    def remark(self, row: str) -> Remark:
        """The line beneath a row."""
        return self._rows[row].remark

    def add_heading(self, text: str) -> None:
        """Begin a group."""
        row = self._grid.rowCount()
        self._grid.setRowMinimumHeight(row, SPACE if row > 1 else 0)
        self._grid.addWidget(heading(text), row + 1, 0, 1, 2)
        self._grid.setRowMinimumHeight(row + 2, SPACE)

    def add_lead(self, text: str) -> None:
        """Say quietly what holds for the rows that follow."""
        lead = Remark()
        lead.hint(text)
        row = self._grid.rowCount()
        self._grid.setRowMinimumHeight(row, SPACE // 2)
        self._grid.addWidget(lead, row + 1, 0, 1, 2)
        self._grid.setRowMinimumHeight(row + 2, SPACE)

    def begin_advanced(self, text: str) -> Disclosure:
        """Begin the part that is folded away, and give the button that unfolds it."""
        folded = QWidget()
        button = Disclosure(text, folded)
        self._grid = _grid()
        self._grids.append(self._grid)
        folded.setLayout(self._grid)
        self._column.addSpacing(SPACE)
        self._column.addWidget(button)
        self._column.addWidget(folded)
        self._column.addStretch()
        return button

    def align(self) -> None:
        """Give the labels of both parts one width."""
        labels = [label for label in self.findChildren(QLabel) if label.buddy()]
        for grid in self._grids:
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

    def add_number(self, name: str, label: str, unit: Unit, hint: str = "") -> None:
        """Add a number with its unit."""
        field = NumberField(name, unit)
        remark = Remark(field, hint)
        self.add_row(label, field, remark)

        def read() -> str:
            field.interpretText()
            return number(field.value())

        self._keep(name, read, lambda text: field.setValue(float(text)), remark)
        self._tell_after_a_pause(name, field, field.valueChanged, field.editingFinished)

    def add_tick(self, name: str, text: str, hint: str = "") -> QCheckBox:
        """Add what is on or off."""
        field = QCheckBox(text)
        remark = Remark(field, hint)
        self.add_row("", field, remark)
        self._keep_tick(name, field, remark)
        return field

    def add_ticks(self, texts: Mapping[str, str]) -> QWidget:
        """Add ticks in two columns, indented, and give what holds them all."""
        body = QWidget()
        grid = _grid()
        body.setLayout(grid)
        grid.setColumnMinimumWidth(0, _indent(self.style()))
        for place, (name, text) in enumerate(texts.items()):
            field = QCheckBox(text)
            remark = Remark(field)
            row, column = divmod(place, 2)
            grid.addWidget(field, 3 * row, 1 + column)
            grid.addWidget(remark, 3 * row + 1, 1 + column)
            grid.setRowMinimumHeight(3 * row + 2, SPACE // 2)
            self._keep_tick(name, field, remark)
        self.add_row("", body, Remark())
        return body

    def add_choice(self, name: str, label: str, texts: Mapping[str, str]) -> None:
        """Add a choice; `texts` are its values and how they read."""
        field = ChoiceField(texts)
        remark = Remark(field)
        self.add_row(label, field, remark)
        self._keep(
            name,
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
        self._keep(name, lambda: field.text().strip(), field.setText, remark)
        field.editingFinished.connect(lambda: self.touched.emit(name))

    def add_hours(self, names: tuple[str, str], field: HoursField, hint: str) -> None:
        """Add two times of day, which are stored together."""
        remark = Remark(field.tick, hint)
        self.add_row("", field, remark)
        self._rows[names[0]] = _Row(
            lambda: dict(zip(names, field.value(), strict=True)),
            lambda values: field.show_value([values[name] for name in names]),
            remark,
        )
        self._tell_after_a_pause(names[0], field, field.changed, field.finished)

    def _keep_tick(self, name: str, field: QCheckBox, remark: Remark) -> None:
        self._keep(
            name,
            lambda: "true" if field.isChecked() else "false",
            lambda value: field.setChecked(value == "true"),
            remark,
        )
        field.toggled.connect(lambda: self.touched.emit(name))

    def _keep(
        self, name: str, read: Callable[[], str], show: Callable[[str], None], remark: Remark
    ) -> None:
        self._rows[name] = _Row(lambda: {name: read()}, lambda values: show(values[name]), remark)

    def _tell_after_a_pause(
        self, row: str, field: QWidget, changed: SignalInstance, finished: SignalInstance
    ) -> None:
        pause = QTimer(field, singleShot=True, interval=PAUSE_MS)

        def tell() -> None:
            pause.stop()
            self.touched.emit(row)

        changed.connect(lambda *_: pause.start())
        pause.timeout.connect(tell)
        finished.connect(tell)


class _Row(msgspec.Struct, frozen=True):
    read: Callable[[], Values]
    show: Callable[[Values], None]
    remark: Remark


def _indent(style: QStyle) -> int:
    """Give the way from a tick to its text."""
    parts = (QStyle.PixelMetric.PM_IndicatorWidth, QStyle.PixelMetric.PM_CheckBoxLabelSpacing)
    return sum(style.pixelMetric(part) for part in parts)


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(2 * SPACE)
    grid.setVerticalSpacing(0)  # what a hidden remark would have around it
    grid.setColumnStretch(1, 1)
    return grid
