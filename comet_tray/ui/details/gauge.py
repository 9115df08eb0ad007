"""What is left, drawn: a thin ring for the chosen key, a bar for the list, a level's mark."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen, Qt
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from comet_tray.core.levels import Level
from comet_tray.core.standing import Standing
from comet_tray.ui import words
from comet_tray.ui.details.labels import plain_label, put, quiet, scaled
from comet_tray.ui.icon import Look, look_of, pixmap
from comet_tray.ui.palette import palette

_DIAMETER = 152
_LINE = 8
_MARK_IN_GAUGE = 72
_DARK_BELOW = 128
_TRACK_ALPHA = 32
_TURN = 360 * 16  # Qt counts arcs in sixteenths of a degree
_TOP = 90 * 16


class Picture(msgspec.Struct, frozen=True):
    """All that a drawing of a key depends on; `fraction` is the share left, or None."""

    level: Level
    fraction: float | None
    fresh: bool


def picture_of(standing: Standing) -> Picture:
    """Give what of a key is drawn."""
    return Picture(standing.level, standing.fraction_left, standing.fresh)


def is_dark(colours: QPalette) -> bool:
    """Tell whether a window with these colours is dark."""
    return colours.color(QPalette.ColorRole.Window).lightness() < _DARK_BELOW


def level_colour(picture: Picture, colours: QPalette) -> QColor:
    """Give a level's colour for a window with these colours, faded for an old reading."""
    shades = palette(is_dark(colours))
    return QColor((shades.stale if _look(picture, colours).stale else shades.fresh)[picture.level])


def track_colour(colours: QPalette) -> QColor:
    """Give the colour of a gauge where nothing is left."""
    colour = colours.color(QPalette.ColorRole.WindowText)
    colour.setAlpha(_TRACK_ALPHA)
    return colour


def paint_mark(
    painter: QPainter, picture: Picture, box: QRectF, colours: QPalette, ratio: float
) -> None:
    """Paint the mark of a level; `ratio` is device pixels a pixel, for a sharp one."""
    painter.drawPixmap(box.topLeft(), pixmap(_look(picture, colours), round(box.width()), ratio))


def _look(picture: Picture, colours: QPalette) -> Look:
    return look_of(picture.level, picture.fraction, picture.fresh, is_dark(colours))


class LevelMark(QWidget):
    """The mark of a level."""

    def __init__(self, size: int) -> None:
        super().__init__()
        self.setFixedSize(size, size)
        self._picture: Picture | None = None

    def show_picture(self, picture: Picture, spoken: str) -> None:
        """Show another mark; `spoken` names it for assistive technology."""
        if self.accessibleName() != spoken:
            self.setAccessibleName(spoken)
        if picture != self._picture:
            self._picture = picture
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the mark in the colours of the theme as it is now."""
        if self._picture is not None:
            box, ratio = QRectF(self.rect()), self.devicePixelRatioF()
            paint_mark(QPainter(self), self._picture, box, self.palette(), ratio)


class Gauge(QWidget):
    """A ring as full as the key, its share within; a mark where there is no share."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("gauge")
        self.setAccessibleName(words.tr("Share left"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._picture: Picture | None = None
        self._share = plain_label(name="share")
        self._left = quiet(plain_label(words.tr("left", "under the share")))
        layout = QVBoxLayout(self)
        layout.setSpacing(0)
        layout.addStretch()
        for label in (self._share, self._left):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            layout.addWidget(label)
        layout.addStretch()
        self._sizes = {True: self.font(), False: self.font()}
        for short, factor in ((True, 2.6), (False, 1.6)):
            scaled(self._share, factor)
            self._sizes[short] = self._share.font()
            self._share.setFont(self.font())

    def sizeHint(self) -> QSize:
        """Ask for a square."""
        return QSize(_DIAMETER, _DIAMETER)

    def show_standing(self, standing: Standing) -> None:
        """Show another key, or the same key later."""
        share = standing.shown.share
        font = self._sizes[len(share) <= len("100 %")]
        if self._share.font() != font:
            self._share.setFont(font)
        left = words.tr("{share} left", "such as 12 % left").format(share=share) if share else ""
        put(self._share, share, left)
        put(self._left, words.tr("left", "under the share") if share else "")
        spoken = left or standing.shown.headline
        if self.accessibleDescription() != spoken:
            self.setAccessibleDescription(spoken)
        picture = picture_of(standing)
        if picture != self._picture:
            self._picture = picture
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint in the colours of the theme as it is now."""
        picture = self._picture
        if picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = self.palette()
        if picture.fraction is None:
            corner = QRectF(0, 0, _MARK_IN_GAUGE, _MARK_IN_GAUGE)
            corner.moveCenter(QRectF(self.rect()).center())
            paint_mark(painter, picture, corner, colours, self.devicePixelRatioF())
            return
        inset = _LINE / 2
        ring = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(QPen(track_colour(colours), _LINE))
        painter.drawEllipse(ring)
        colour = level_colour(picture, colours)
        painter.setPen(QPen(colour, _LINE, c=Qt.PenCapStyle.RoundCap))
        # Clockwise, as the icon's tail is, wherever the window's lines begin: so does a clock.
        turn = round(picture.fraction * _TURN)
        if turn:
            painter.drawArc(ring, _TOP, -turn)
