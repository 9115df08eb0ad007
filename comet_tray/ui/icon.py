"""The picture of a level: a comet on its orbit, its tail as long as what is left.

PySide6 builds the namespace Qt, all its enumerations, when one of them is first needed: 20 ms
that the icon must not wait for. So nothing here names Qt, nor makes a QBrush or a QPen from
arguments, nor passes a colour for a brush, which do so unseen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QPainterPath, QPen, QPixmap

from comet_tray.ui.palette import palette
from comet_tray.ui.shapes import GRID, SHAPES, Stroke, beside_the_clock, clock

if TYPE_CHECKING:
    from collections.abc import Iterable

# What trays ask for, at one and two device pixels a pixel. None is above 64, where Qt's
# StatusNotifierItem drops sizes (iconToQXdgDBusImageVector in qtbase/src/gui/platform/unix).
SIZES = (16, 20, 22, 24, 32, 44, 48, 64)

_STEPS = 16
_TILE = "#eff0f1"
_WITH_GAUGE = frozenset({"good", "low", "critical"})
# What these two say is no reading, which could be old.
_NEVER_STALE = frozenset({"unknown", "rejected"})


class Look(NamedTuple):
    """All that the picture depends on: equal looks give equal pictures.

    `fraction` is the share left in sixteenths, 1/16 to 1, or None where there is no gauge or
    nothing to measure against.
    """

    level: str
    fraction: float | None
    stale: bool
    dark_panel: bool


def look_of(level: str, fraction: float | None, fresh: bool, dark_panel: bool) -> Look:
    """Reduce a standing to what the picture can show, so that a caller may compare looks.

    The fraction is rounded to sixteenths: the least is one, as nothing left is the level empty,
    and only all of it is 1. A level without a gauge has no fraction, and unknown and
    rejected are never stale: there is no reading to be old.
    """
    return Look(
        level=level,
        fraction=None if fraction is None or level not in _WITH_GAUGE else _rounded(fraction),
        stale=not fresh and level not in _NEVER_STALE,
        dark_panel=dark_panel,
    )


def icon(look: Look) -> QIcon:
    """Give the icon with a pixmap of its own for each of `SIZES`."""
    made = QIcon()
    for size in SIZES:
        made.addPixmap(pixmap(look, size))
    return made


def pixmap(look: Look, size: int, ratio: float = 1.0) -> QPixmap:
    """Paint for `size` logical pixels on a screen with `ratio` device pixels to each."""
    pixels = round(size * ratio)
    made = QPixmap(pixels, pixels)
    made.fill(QColor(0, 0, 0, 0))
    painter = QPainter(made)
    paint(painter, look, pixels)
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


def tile(look: Look, size: int) -> QImage:
    """Paint the picture on a light tile of its own, for places whose background nobody knows."""
    made = QImage(size, size, QImage.Format.Format_RGBA8888)
    made.fill(QColor(0, 0, 0, 0))
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ground, margin = QPainterPath(), size // 8
    ground.addRoundedRect(0, 0, size, size, size / 5, size / 5)
    _draw(painter, [(ground, None)], _TILE)
    painter.translate(margin, margin)
    paint(painter, look._replace(dark_panel=False), size - 2 * margin)
    painter.end()
    return made


def paint(painter: QPainter, look: Look, size: float) -> None:
    """Paint into the square from the origin, `size` of the painter's units wide.

    The finest lines are whole units wide, so let one unit be one device pixel.
    """
    colours = palette(look.dark_panel)
    pixel = GRID / size
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(size / 2, size / 2)
    painter.scale(1 / pixel, 1 / pixel)
    if look.stale:
        _draw(painter, clock(pixel), colours.badge)
        painter.setClipPath(beside_the_clock())
    shape = SHAPES[look.level](look.fraction, pixel)
    _draw(painter, shape, (colours.stale if look.stale else colours.fresh)[look.level])
    painter.restore()


def _draw(painter: QPainter, strokes: Iterable[Stroke], colour: str) -> None:
    pen = QPen()
    pen.setColor(QColor(colour))
    for path, width in strokes:
        if width is None:
            painter.fillPath(path, pen.brush())
        else:
            pen.setWidthF(width)
            painter.strokePath(path, pen)


def _rounded(fraction: float) -> float:
    return min(max(round(fraction * _STEPS), 1), _STEPS if fraction >= 1 else _STEPS - 1) / _STEPS
