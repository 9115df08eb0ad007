"""The parts of a chart, painted into a box: lines are crisp at every scale of the screen."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPalette, QPen, QPolygonF, Qt

from comet_tray.core.chart import Chart, Spot
from comet_tray.ui import words
from comet_tray.ui.details.gauge import Picture, level_colour
from comet_tray.ui.theme import quiet_colour

GAP, PAD = 8, 6
_CURVE, _DOT, _MARK = 2.0, 2.5, 6.0
_GRID_ALPHA, _TICK_ALPHA, _NOW_ALPHA = 28, 150, 110
_BAND_ALPHA, _UNDER_ALPHA, _AHEAD_ALPHA = 56, 20, 10


class Brush:
    """Paints the parts of a chart into a box, back to front."""

    def __init__(
        self, painter: QPainter, chart: Chart, box: QRectF, colours: QPalette, picture: Picture
    ) -> None:
        self._painter, self._chart, self._box = painter, chart, box
        self._pixel = 1 / painter.device().devicePixelRatioF()
        self._ink = colours.color(QPalette.ColorRole.WindowText)
        self._quiet = quiet_colour(colours)
        self._paper = colours.color(QPalette.ColorRole.Base)
        self._accent = colours.color(QPalette.ColorRole.Highlight)
        self._colour = level_colour(picture, colours)
        self._metrics = QFontMetricsF(painter.font())

    def ground(self, *, mirrored: bool) -> None:
        """Paint the grid and the texts of both axes; the future lies on a tint."""
        box = self._box
        now = self._x(self._chart.now)
        self._painter.fillRect(
            QRectF(now, box.top(), box.right() - now, box.height()), self._soft(_AHEAD_ALPHA)
        )
        for tick in self._chart.scale.ticks:
            y = self._y(tick.at)
            self._hair(QPointF(box.left(), y), QPointF(box.right(), y), _GRID_ALPHA)
            width = self._metrics.horizontalAdvance(tick.text)
            x = box.right() + GAP if mirrored else box.left() - GAP - width
            self._write(tick.text, x, y - self._metrics.height() / 2)
        taken = box.left() - self._metrics.height()
        for tick in self._chart.times:
            x, width = self._x(tick.at), self._metrics.horizontalAdvance(tick.text)
            left = min(max(x - width / 2, box.left()), box.right() - width)
            if left > taken:
                self._hair(QPointF(x, box.bottom()), QPointF(x, box.bottom() + 4), _TICK_ALPHA)
                self._write(tick.text, left, box.bottom() + PAD)
                taken = left + width + GAP

    def forecast(self) -> None:
        """Paint the band, and its middle as a dashed line."""
        band = self._chart.band
        if not band:
            return
        lows = [self._point(each.at, each.low) for each in band]
        highs = [self._point(each.at, each.high) for each in reversed(band)]
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(_faded(self._colour, _BAND_ALPHA))
        self._painter.drawPolygon(QPolygonF(lows + highs))
        pen = QPen(self._colour, 1.5)
        pen.setDashPattern([4, 3])
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPolyline([self._point(*place) for place in self._chart.middle])

    def past(self) -> None:
        """Paint a line a run, a dot where a run is one reading, and a mark a top-up."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(self._colour, _CURVE)
        pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        # A ground of colour says how much there is, so it stands on nothing but zero.
        floor = self._y(0.0) if self._chart.scale.low <= 0 else None
        for run in _runs(self._chart.spots):
            points = [self._point(spot.at, spot.value) for spot in run]
            if len(points) == 1:
                self._painter.setPen(Qt.PenStyle.NoPen)
                self._painter.setBrush(self._colour)
                self._painter.drawEllipse(points[0], _DOT, _DOT)
                continue
            if floor is not None:
                self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
                self._painter.setPen(Qt.PenStyle.NoPen)
                self._painter.setBrush(_faded(self._colour, _UNDER_ALPHA))
                ends = [QPointF(points[-1].x(), floor), QPointF(points[0].x(), floor)]
                self._painter.drawPolygon(QPolygonF(points + ends))
                self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._painter.setPen(pen)
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawPolyline(points)
        # Of marks that would cover each other nearly whole, the first one stands for all.
        free = self._box.left() - 1
        for spot in self._chart.spots:
            if spot.topped_up and self._x(spot.at) >= free:
                self._plus(self._point(spot.at, spot.value))
                free = self._x(spot.at) + _MARK / 2

    def lines(self) -> None:
        """Paint now and the expiry as lines, each with its word above."""
        chart, first, last = self._chart, self._box.left(), self._box.right()
        if chart.expiry:
            self._upright(chart.expiry.at, self._ink, 1.0)
            begin, end = self._above(chart.expiry.text, self._x(chart.expiry.at), first, last)
            if chart.expiry.at > chart.now:
                last = begin - GAP
            else:
                first = end + GAP
        self._upright(chart.now, self._soft(_NOW_ALPHA), 0.0)
        self._above(words.tr("Now"), self._x(chart.now), first, last)

    def chosen(self, at: float, value: float) -> None:
        """Paint where that is which is read out."""
        self._upright(at, self._ink, 0.0)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(QPen(self._paper, 2))
        self._painter.setBrush(self._ink)
        self._painter.drawEllipse(self._point(at, value), 5, 5)

    def ring(self, whole: QRectF) -> None:
        """Paint a ring that says where the keyboard is."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(QPen(self._accent, 2))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(whole.adjusted(1, 1, -1, -1), 6, 6)

    def _x(self, at: float) -> float:
        share = (at - self._chart.start) / (self._chart.end - self._chart.start)
        return self._box.left() + share * self._box.width()

    def _y(self, value: float) -> float:
        scale = self._chart.scale
        return self._box.bottom() - (value - scale.low) / (scale.high - scale.low) * (
            self._box.height()
        )

    def _point(self, at: float, value: float) -> QPointF:
        return QPointF(self._x(at), self._y(value))

    def _soft(self, alpha: int) -> QColor:
        return _faded(self._ink, alpha)

    def _crisp(self, place: float) -> float:
        """Put a line of one device pixel in the middle of one."""
        return (int(place / self._pixel) + 0.5) * self._pixel

    def _hair(self, start: QPointF, end: QPointF, alpha: int) -> None:
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._painter.setPen(QPen(self._soft(alpha), 0))
        if start.x() == end.x():
            start.setX(self._crisp(start.x()))
            end.setX(start.x())
        else:
            start.setY(self._crisp(start.y()))
            end.setY(start.y())
        self._painter.drawLine(QLineF(start, end))

    def _upright(self, at: float, colour: QColor, width: float) -> None:
        x = self._crisp(self._x(at))
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._painter.setPen(QPen(colour, width))
        self._painter.drawLine(QLineF(x, self._box.top() - 2, x, self._box.bottom()))

    def _above(self, text: str, x: float, first: float, last: float) -> tuple[float, float]:
        """Write above a line, between two places; give where the text begins and ends.

        Without room for it there, nothing is written.
        """
        width = self._metrics.horizontalAdvance(text)
        left = min(max(x - width / 2, first), last - width)
        if left < first or not left <= x <= left + width:
            return x, x
        self._write(text, left, self._box.top() - self._metrics.height() - 3)
        return left, left + width

    def _write(self, text: str, left: float, top: float) -> None:
        self._painter.setPen(self._quiet)
        self._painter.drawText(QPointF(round(left), round(top + self._metrics.ascent())), text)

    def _plus(self, centre: QPointF) -> None:
        """Paint a plus within a ring."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.setPen(QPen(self._ink, 1.25))
        self._painter.setBrush(self._paper)
        self._painter.drawEllipse(centre, _MARK, _MARK)
        arm = _MARK / 2
        for step in (QPointF(arm, 0), QPointF(0, arm)):
            self._painter.drawLine(QLineF(centre - step, centre + step))


def _runs(spots: Sequence[Spot]) -> Iterator[list[Spot]]:
    """Divide the readings where a gap lies between them."""
    run: list[Spot] = []
    for spot in spots:
        if spot.begins and run:
            yield run
            run = []
        run.append(spot)
    if run:
        yield run


def _faded(colour: QColor, alpha: int) -> QColor:
    faded = QColor(colour)
    faded.setAlpha(alpha)
    return faded
