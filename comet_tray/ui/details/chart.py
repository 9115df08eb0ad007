"""The chart, painted: what is known, what is foreseen, and where the pointer is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    Qt,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from comet_tray.core.chart import Chart, Spot
from comet_tray.ui import words
from comet_tray.ui.details.chart_brush import GAP, PAD, Brush
from comet_tray.ui.details.gauge import Picture
from comet_tray.ui.details.labels import scaled

_HEIGHT = 208
_PAGE = 10


class ChartView(QWidget):
    """Paints a chart; pointer and arrow keys choose a stop, and `pointed` says it in words."""

    pointed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("chart")
        self.setAccessibleName(words.tr("Chart of the history"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        scaled(self, 0.9)
        self._chart: Chart | None = None
        self._picture: Picture | None = None
        self._chosen: int | None = None

    def sizeHint(self) -> QSize:
        """Ask for a flat box."""
        return QSize(4 * _HEIGHT, _HEIGHT)

    def show_chart(self, chart: Chart, picture: Picture) -> None:
        """Show another chart, in the colour of a key's level."""
        if chart == self._chart and picture == self._picture:
            return
        self._chart, self._picture = chart, picture
        if self.accessibleDescription() != chart.summary:
            self.setAccessibleDescription(chart.summary)
        self._choose(None)
        self.update()

    def leave(self) -> bool:
        """Let go of the reading that was chosen by keys; False where none was."""
        if self._chosen is None or not self.hasFocus():
            return False
        self._choose(None)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step through the readings, and from the last one on through the forecast."""
        last = len(self._chart.spots) - 1 if self._chart else -1
        farthest = len(self._chart.stops) - 1 if self._chart else -1
        here = last if self._chosen is None else self._chosen
        at_first = self._chosen is None
        steps = {
            Qt.Key.Key_Left: here if at_first else here - 1,
            Qt.Key.Key_Right: here if at_first else min(farthest, here + 1),
            Qt.Key.Key_PageUp: here - max(1, last // _PAGE),
            Qt.Key.Key_PageDown: min(last, here + max(1, last // _PAGE)),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        step = steps.get(Qt.Key(event.key()))
        if step is None or last < 0:
            super().keyPressEvent(event)
            return
        self._choose(max(0, step), aloud=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Let go of the reading that was chosen by keys."""
        self._choose(None)
        super().focusOutEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say the reading that is nearest to the pointer, or what is foreseen there."""
        chart = self._chart
        if chart is None or not chart.spots:
            return
        box = self._box(chart)
        at = _time_at(chart, box, event.position().x())
        foretold = chart.foretold(at) if at > chart.now else ""
        self._choose(None if foretold else _nearest(chart.spots, at), foretold)

    def leaveEvent(self, event: QEvent) -> None:
        """Let go of the reading under the pointer."""
        self._choose(None)
        super().leaveEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint in the colours of the theme as it is now."""
        if self._chart is None or self._picture is None:
            return
        painter = QPainter(self)
        # Time runs from left to right wherever the window's lines begin, as charts have it in
        # Arabic and Hebrew, too, and as the arrow keys step. Each text runs as its letters do,
        # such as a date with the name of a month.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        box = self._box(self._chart)
        brush = Brush(painter, self._chart, box, self.palette(), self._picture)
        brush.ground(mirrored=self.layoutDirection() is Qt.LayoutDirection.RightToLeft)
        brush.forecast()
        brush.past()
        brush.lines()
        if self._chosen is not None:
            brush.chosen(*self._chart.stops[self._chosen])
        if self.hasFocus():
            brush.ring(QRectF(self.rect()))

    def _box(self, chart: Chart) -> QRectF:
        """Give the box of the curve: texts stand beside and below it."""
        metrics = QFontMetricsF(self.font())
        widest = max(metrics.horizontalAdvance(tick.text) for tick in chart.scale.ticks)
        side = round(widest) + (GAP if widest else 0) + PAD
        line = round(metrics.height())
        box = QRectF(self.rect()).adjusted(side, line + PAD, -PAD - 2, -line - GAP)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            box.moveLeft(PAD + 2)
        return box

    def _choose(self, index: int | None, instead: str = "", *, aloud: bool = False) -> None:
        """Choose a stop and say it; where it is None, say something else, or nothing."""
        if self._chart is None:
            return
        text = instead if index is None else self._chart.readout(index)
        self.pointed.emit(text)
        if index != self._chosen:
            self._chosen = index
            self.update()
        if aloud:
            from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))


def _time_at(chart: Chart, box: QRectF, x: float) -> float:
    return chart.start + (x - box.left()) / box.width() * (chart.end - chart.start)


def _nearest(spots: Sequence[Spot], at: float) -> int:
    return min(range(len(spots)), key=lambda index: abs(spots[index].at - at))
