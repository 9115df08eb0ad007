"""The list of keys: level, label, headline and bar of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Signal,
)
from PySide6.QtGui import QCursor, QFont, QFontMetrics, QPainter, QPalette, QPen, Qt
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from comet_tray.core.standing import Standing, of_key
from comet_tray.ui import words
from comet_tray.ui.details.gauge import level_colour, paint_mark, picture_of, track_colour
from comet_tray.ui.details.labels import beginning, tooltip
from comet_tray.ui.theme import quiet_colour

_STANDING = Qt.ItemDataRole.UserRole
_MARK, _GAP, _PAD, _BAR, _RADIUS = 20, 8, 12, 4, 8
_SELECTED_ALPHA, _HOVER_ALPHA = 48, 20
_Index = QModelIndex | QPersistentModelIndex


class KeyModel(QAbstractListModel):
    """The keys in the user's order. What is the same key stays the same row."""

    def __init__(self) -> None:
        super().__init__()
        self._standings: list[Standing] = []

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        """Count the keys."""
        return 0 if parent.isValid() else len(self._standings)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Give a key as text, as spoken text, or whole."""
        standing = self._standings[index.row()]
        shown = standing.shown
        if role == Qt.ItemDataRole.DisplayRole:
            return standing.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return words.tr("{label}, {level}: {headline}").format(
                label=standing.label, level=shown.level, headline=shown.headline
            )
        if role == Qt.ItemDataRole.ToolTipRole:
            return tooltip(of_key(standing.label, shown.headline, words.here()))
        return standing if role == _STANDING else None

    def row_of(self, key_id: str) -> int:
        """Find a key's row, or -1."""
        return next((row for row, one in enumerate(self._standings) if one.key_id == key_id), -1)

    def show_standings(self, standings: Sequence[Standing]) -> None:
        """Take the keys as they stand now; rows that look the same are not touched."""
        wanted = [standing.key_id for standing in standings]
        for row in reversed(range(len(self._standings))):
            if self._standings[row].key_id not in wanted:
                self.beginRemoveRows(QModelIndex(), row, row)
                del self._standings[row]
                self.endRemoveRows()
        for row, standing in enumerate(standings):
            at = self.row_of(standing.key_id)
            if at < 0:
                self.beginInsertRows(QModelIndex(), row, row)
                self._standings.insert(row, standing)
                self.endInsertRows()
            elif at != row:
                self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), row)
                self._standings.insert(row, self._standings.pop(at))
                self.endMoveRows()
            before, self._standings[row] = self._standings[row], standing
            if _face(before) != _face(standing):
                self.dataChanged.emit(self.index(row), self.index(row))


class KeyList(QListView):
    """The keys to choose from; `chosen` says that another one was."""

    chosen = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("keys")
        # Where Qt makes it, PySide looks for its kind among all kinds of widgets: 30 ms, 1 MB.
        self._ground = QWidget()
        self.setViewport(self._ground)
        self.setAccessibleName(words.tr("Keys"))
        self._keys = KeyModel()
        self.setModel(self._keys)
        self.setItemDelegate(_KeyDelegate(self))
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._ground.setBackgroundRole(QPalette.ColorRole.Window)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.selectionModel().currentChanged.connect(self._tell_choice)

    def show_standings(self, standings: Sequence[Standing]) -> None:
        """Take the keys as they stand now; the chosen one and the scroll position stay."""
        self._keys.show_standings(standings)

    def current(self) -> Standing | None:
        """The chosen key."""
        index = self.currentIndex()
        return index.data(_STANDING) if index.isValid() else None

    def choose(self, key_id: str) -> bool:
        """Choose a key and bring it into view; False where it is not in the list."""
        row = self._keys.row_of(key_id)
        if row < 0:
            return False
        index = self._keys.index(row)
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.scrollTo(index, QListView.ScrollHint.PositionAtCenter)
        return True

    def is_hovered(self, row: QRect) -> bool:
        """Whether the mouse is over a row, which lies there in the list."""
        return self._ground.underMouse() and row.contains(self._ground.mapFromGlobal(QCursor.pos()))

    def _tell_choice(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit()


class _KeyDelegate(QStyledItemDelegate):
    """Paints a key: its mark, label and level in words, below them its headline and bar.

    Asks the list, not the option's state, for how a row is looked at: that state alone has PySide
    make 11 enumerations of QStyle, which takes 9 ms and 0.3 MB.
    """

    def __init__(self, keys: KeyList) -> None:
        super().__init__(keys)
        self._keys = keys

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        line = option.fontMetrics.height()
        return QSize(0, 2 * _PAD + line + 4 + line + _GAP + _BAR + 4)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        standing: Standing = index.data(_STANDING)
        colours = option.palette
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._paint_choice(painter, option, index)

        def mirrored(x: int, y: int, width: int, height: int) -> QRect:
            if option.direction is Qt.LayoutDirection.RightToLeft:
                x = inner.width() - x - width
            return QRect(inner.left() + x, inner.top() + y, width, height)

        inner = option.rect.adjusted(8 + _PAD, _PAD + 2, -8 - _PAD, -_PAD)
        if standing.fraction_left is None:
            inner.translate(0, (_GAP + _BAR) // 2)
        line = option.fontMetrics.height()
        start = _MARK + _GAP + 4
        mark = QRectF(mirrored(0, (line - _MARK) // 2 + 1, _MARK, _MARK))
        paint_mark(painter, picture_of(standing), mark, colours, self._keys.devicePixelRatioF())

        ink, faint = colours.color(QPalette.ColorRole.WindowText), quiet_colour(colours)
        word = standing.shown.level
        word_width = option.fontMetrics.horizontalAdvance(word)
        width = inner.width() - start
        painter.setPen(faint)
        painter.drawText(mirrored(inner.width() - word_width, 0, word_width, line), 0, word)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        painter.setPen(ink)
        _write(
            painter,
            mirrored(start, 0, width - word_width - _GAP, line),
            standing.label,
            option.direction,
        )
        painter.setFont(option.font)
        painter.setPen(faint)
        _write(
            painter,
            mirrored(start, line + 4, width, line),
            standing.shown.headline,
            option.direction,
        )
        if standing.fraction_left is not None:
            track = QRectF(mirrored(start, 2 * line + 4 + _GAP, width, _BAR))
            left = round(width * standing.fraction_left)
            filled = QRectF(mirrored(start, 2 * line + 4 + _GAP, max(left, _BAR), _BAR))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(track_colour(colours))
            painter.drawRoundedRect(track, _BAR / 2, _BAR / 2)
            if standing.fraction_left > 0:
                painter.setBrush(level_colour(picture_of(standing), colours))
                painter.drawRoundedRect(filled, _BAR / 2, _BAR / 2)
        painter.restore()

    def _paint_choice(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint a soft ground under the chosen key, and a ring around it where the keyboard is."""
        chosen = index == self._keys.currentIndex()
        box = QRectF(option.rect).adjusted(8.5, 2.5, -8.5, -2.5)
        accent = option.palette.color(QPalette.ColorRole.Highlight)
        ground = option.palette.color(QPalette.ColorRole.Highlight)
        if chosen or self._keys.is_hovered(option.rect):
            ground.setAlpha(_SELECTED_ALPHA if chosen else _HOVER_ALPHA)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ground)
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        if chosen and self._keys.hasFocus():
            painter.setPen(QPen(accent, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)


def _write(painter: QPainter, box: QRect, text: str, direction: Qt.LayoutDirection) -> None:
    metrics = QFontMetrics(painter.font())
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, beginning(direction), shown)


def _face(standing: Standing) -> tuple[object, ...]:
    """Give all of a key that the list shows or speaks."""
    return (
        standing.label,
        picture_of(standing),
        standing.shown.level,
        standing.shown.headline,
    )
