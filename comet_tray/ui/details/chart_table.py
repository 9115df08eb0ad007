"""The readings of the chart as a table: each figure is a cell that can be read aloud."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex
from PySide6.QtGui import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from comet_tray.core.chart import Chart
from comet_tray.core.wording import date
from comet_tray.ui import words
from comet_tray.ui.details.labels import leading

_COLUMNS = 4
_CELL_MARGIN = 24
# Wide enough for the figures of most keys; what is longer is elided.
_AMOUNT = "$1,000,000.00"
_A_LONG_DATE = 1_795_478_400.0  # 24 November 2026
_Index = QModelIndex | QPersistentModelIndex


class Readings(QAbstractTableModel):
    """The readings of a chart, the newest first."""

    def __init__(self) -> None:
        super().__init__()
        self._chart: Chart | None = None

    def show_chart(self, chart: Chart) -> None:
        """Take the readings of another chart."""
        if chart != self._chart:
            self.beginResetModel()
            self._chart = chart
            self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Count the readings."""
        return 0 if parent.isValid() or self._chart is None else len(self._chart.moments)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # the same
        """Count time, both amounts and what happened."""
        return 0 if parent.isValid() else _COLUMNS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name the columns."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return _columns()[section]
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a figure in words."""
        if role != Qt.ItemDataRole.DisplayRole or self._chart is None:
            return None
        return self._chart.row(len(self._chart.moments) - 1 - index.row())[index.column()]


def _columns() -> tuple[str, ...]:
    return (
        words.tr("Time"),
        words.tr("Left", "what is left of the quota"),
        words.tr("Used"),
        words.tr("What happened"),
    )


class _Cells(QStyledItemDelegate):
    """Writes each text as its letters run, at the side where the window's lines begin."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        super().initStyleOption(option, index)
        option.displayAlignment = leading(option.direction) | Qt.AlignmentFlag.AlignVCenter
        # From right to left, “$3.60” would end in its sign.
        option.direction = Qt.LayoutDirection.LayoutDirectionAuto


class ReadingTable(QTableView):
    """Shows the readings; it costs nothing before it is looked at."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("readings")
        self.setAccessibleName(words.tr("Table of the history"))
        self.readings = Readings()
        self.setModel(self.readings)
        self.setItemDelegate(_Cells(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        rows = self.verticalHeader()
        rows.hide()
        # A fixed height for all: nothing is measured, however many rows there are.
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + 10)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        for column, widest in enumerate((date(_A_LONG_DATE, words.here()), _AMOUNT, _AMOUNT)):
            width = self.fontMetrics().horizontalAdvance(widest) + _CELL_MARGIN
            columns.resizeSection(column, width)
        columns.setStretchLastSection(True)
