"""A rounded panel that asks for attention without shouting."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPalette, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout

from comet_tray.core.levels import Level
from comet_tray.ui.details.gauge import Picture, level_colour

_RADIUS = 8
_EDGE = 4
_TINT_ALPHA = 28


class Card(QFrame):
    """A panel in the tint of a level, or of the theme's own accent where it has none."""

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self._level: Level | None = None
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(16, 12, 16, 12)
        self.body.setSpacing(4)

    def tint(self, level: Level | None) -> None:
        """Take on the colour of a level."""
        if level != self._level:
            self._level = level
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the panel, and an edge in its full colour where lines begin."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = (
            level_colour(Picture(self._level, None, fresh=True), self.palette())
            if self._level
            else self.palette().color(QPalette.ColorRole.Highlight)
        )
        box = QRectF(self.rect())
        outline = QPainterPath()
        outline.addRoundedRect(box, _RADIUS, _RADIUS)
        painter.setClipPath(outline)
        soft = QColor(colour)
        soft.setAlpha(_TINT_ALPHA)
        painter.fillRect(box, soft)
        edge = QRectF(box)
        edge.setWidth(_EDGE)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            edge.moveRight(box.right())
        painter.fillRect(edge, colour)
