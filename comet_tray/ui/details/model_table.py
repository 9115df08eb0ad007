"""The model limits: in words, and as a table to search and sort."""

from __future__ import annotations

from typing import Any

from msgspec import Raw
from PySide6.QtCore import (
    QAbstractTableModel,
    QByteArray,
    QModelIndex,
    QPersistentModelIndex,
)
from PySide6.QtGui import QPalette, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from comet_tray.core.model_limits import listed
from comet_tray.core.standing import Standing
from comet_tray.ui import words
from comet_tray.ui.details.facts import allowances
from comet_tray.ui.details.labels import plain_label, put, quiet, scaled, tooltip
from comet_tray.ui.details.search_field import SearchField

Models = tuple[tuple[str, bool], ...]
_Index = QModelIndex | QPersistentModelIndex
_COLUMNS = 2
_CELL_MARGIN = 24


def arranged(models: Models, searched: str, column: int, descending: bool) -> Models:
    """Give the models whose name holds the searched text, whatever its case, in order."""
    needle = searched.strip().casefold()
    found = [model for model in models if needle in model[0].casefold()]
    found.sort(key=lambda model: model[0].casefold())
    if column:
        found.sort(key=lambda model: not model[1])
    return tuple(reversed(found) if descending else found)


class ModelLimits(QAbstractTableModel):
    """The limits that are found, in the order that was chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._all: Models = ()
        self._found: Models = ()
        self._enabled = True
        self._searched = ""
        self._column, self._descending = 0, False

    def show_limits(self, models: Models, enabled: bool) -> None:
        """Take the limits of a key."""
        self._all, self._enabled = models, enabled
        self._arrange()

    def search(self, searched: str) -> None:
        """Keep only the models whose name holds a text."""
        self._searched = searched
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put them in another order."""
        self._column, self._descending = column, order is Qt.SortOrder.DescendingOrder
        self._arrange()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Count the models that are found."""
        return 0 if parent.isValid() else len(self._found)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # the same
        """Count name and limit."""
        return 0 if parent.isValid() else _COLUMNS

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Name the columns."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole and orientation is Qt.Orientation.Horizontal:
            return words.tr("Limit") if section else words.tr("Model")
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a name, or its limit in words."""
        name, allowed = self._found[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return _limit(self._enabled, allowed) if index.column() else name
        if role == Qt.ItemDataRole.ToolTipRole and not index.column():
            return tooltip(name)
        return None

    def _arrange(self) -> None:
        self.beginResetModel()
        self._found = arranged(self._all, self._searched, self._column, self._descending)
        self.endResetModel()


class ModelTable(QWidget):
    """What the key may use: a sentence, and below it every model that is listed."""

    def __init__(self) -> None:
        super().__init__()
        self._limits = ModelLimits()
        self._key_id = ""
        self._shown: tuple[Raw, bool | None] | None = None
        title = plain_label(words.tr("Models"))
        scaled(title, 1.0, bold=True)
        self._sentence = plain_label(name="models", wrap=True)
        self._count = quiet(plain_label(name="found"))
        self.search = SearchField(words.tr("Search models"))
        self.search.textChanged.connect(self._search)
        self.table = _table(self._limits)

        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self.search, 1)
        line.addWidget(self._count)
        self._finder = QWidget()
        finder = QVBoxLayout(self._finder)
        finder.setContentsMargins(0, 4, 0, 0)
        finder.setSpacing(8)
        finder.addLayout(line)
        finder.addWidget(self.table, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(title)
        layout.addWidget(self._sentence)
        layout.addWidget(self._finder, 1)
        layout.addStretch()

    def show_standing(self, standing: Standing) -> None:
        """Show a key's limits; the search, the order and, for the same key, the place stay."""
        shown = (standing.model_limits, standing.models_enabled)
        if shown != self._shown:
            self._shown = shown
            self._show_limits(standing)
        if standing.key_id != self._key_id:
            self._key_id = standing.key_id
            self.table.scrollToTop()

    def match_theme(self, colours: QPalette) -> None:
        """Follow the colours of the window."""
        self.search.match_theme(colours)

    def leave(self) -> bool:
        """Search no more; False where nothing was searched."""
        searched = self.search.hasFocus() and bool(self.search.text())
        if searched:
            self.search.clear()
        return searched

    def header_state(self) -> QByteArray:
        """Give the order and the widths of the columns, to be kept."""
        return self.table.horizontalHeader().saveState()

    def restore_header(self, state: QByteArray) -> None:
        """Take up a kept order; what is none is passed over."""
        header = self.table.horizontalHeader()
        if header.restoreState(state):
            self.table.sortByColumn(header.sortIndicatorSection(), header.sortIndicatorOrder())

    def _show_limits(self, standing: Standing) -> None:
        models, enabled = listed(standing.model_limits), standing.models_enabled is not False
        unknown = words.tr("The limits of this key are not known.")
        put(self._sentence, allowances(standing) or unknown)
        self._limits.show_limits(models, enabled)
        self._tell_count()
        texts = [_limit(enabled, allowed) for allowed in (True, False)]
        width = max(self.fontMetrics().horizontalAdvance(text) for text in texts)
        self.table.horizontalHeader().resizeSection(1, width + _CELL_MARGIN)
        self._finder.setVisible(bool(models))

    def _search(self, searched: str) -> None:
        self._limits.search(searched)
        self._tell_count()

    def _tell_count(self) -> None:
        found = self._limits.rowCount()
        shown = words.tr("%Ln shown", "models", found) if found else words.tr("No model found")
        put(self._count, shown)


def _limit(applied: bool, allowed: bool) -> str:
    if applied:
        return words.tr("Allowed") if allowed else words.tr("Not allowed")
    return words.tr("Allowed, not applied") if allowed else words.tr("Not allowed, not applied")


def _table(limits: ModelLimits) -> QTableView:
    table = QTableView()
    table.setObjectName("limits")
    table.setAccessibleName(words.tr("Model limits"))
    table.setModel(limits)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.setCornerButtonEnabled(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    rows = table.verticalHeader()
    rows.hide()
    # A fixed height for all: nothing is measured, however many rows there are.
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(table.fontMetrics().height() + 10)
    columns = table.horizontalHeader()
    columns.setHighlightSections(False)
    columns.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    columns.setSectionResizeMode(1, QHeaderView.ResizeMode.Fixed)
    table.setSortingEnabled(True)
    table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    return table
