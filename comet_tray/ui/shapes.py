"""The vectors of the icon: a shape for each level, and the clock of a stale reading.

A thin orbit, a tail from twelve o'clock clockwise over the remaining share, and the head at its
end make the gauge of good (nothing else), low (a triangle pointing down) and critical (a core
with an exclamation mark). The other levels have no gauge, and silhouettes of their own: empty is
a slashed ring, unlimited a lemniscate, no_quota an eye (such a key may only look), expired an
hourglass, rejected a crossed-out octagon, unknown a question mark within dots.

All of it lies on a grid of 16 units, from -8 to 8 both ways. `pixel` is the width of a device
pixel in grid units: what is finest keeps to whole pixels.
"""

from __future__ import annotations

from collections.abc import Callable
from math import cos, pi, sin

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

GRID = 16

# A path, and the width of its line in grid units; without a width the path is filled.
Stroke = tuple[QPainterPath, float | None]
Shape = Callable[[float | None, float], list[Stroke]]


def _gauge(fraction: float | None, pixel: float) -> list[Stroke]:
    if fraction is None:  # such as an unlimited key that expires soon: a ring that measures nothing
        return [(_disc(0, 0, 6.25), 2)]
    orbit = (_disc(0, 0, 6.5), _whole(0.9, pixel))
    turn = 2 * pi * fraction
    return [orbit, (_tail(turn), None), (_disc(6 * sin(turn), -6 * cos(turn), 2), None)]


def _low(fraction: float | None, pixel: float) -> list[Stroke]:
    return [*_gauge(fraction, pixel), (_polygon((-3.25, -2), (3.25, -2), (0, 3)), None)]


def _critical(fraction: float | None, pixel: float) -> list[Stroke]:
    half = _whole(0.7, pixel)
    end = _whole(3, pixel)
    core = _disc(0, 0, 4)
    core.addRect(-half, -end, 2 * half, 2 * end - 3 * half)
    core.addRect(-half, end - 2 * half, 2 * half, 2 * half)
    return [*_gauge(fraction, pixel), (core, None)]


def _empty(_fraction: float | None, _pixel: float) -> list[Stroke]:
    slash = _polygon((-7.7, 6.3), (6.3, -7.7), (7.7, -6.3), (-6.3, 7.7))
    return [(_disc(0, 0, 5.25), 2), (slash, None)]


def _unlimited(_fraction: float | None, _pixel: float) -> list[Stroke]:
    path = QPainterPath()
    for side in (1, -1):
        path.cubicTo(1.7 * side, -2.4, 2.7 * side, -3.4, 4.1 * side, -3.4)
        path.cubicTo(5.8 * side, -3.4, 6.9 * side, -1.9, 6.9 * side, 0)
        path.cubicTo(6.9 * side, 1.9, 5.8 * side, 3.4, 4.1 * side, 3.4)
        path.cubicTo(2.7 * side, 3.4, 1.7 * side, 2.4, 0, 0)
    return [(path, 2.1)]


def _no_quota(_fraction: float | None, _pixel: float) -> list[Stroke]:
    lids = QPainterPath(QPointF(-7, 0))
    lids.cubicTo(-4, -5.8, 4, -5.8, 7, 0)
    lids.cubicTo(4, 5.8, -4, 5.8, -7, 0)
    return [(lids, 1.6), (_disc(0, 0, 2.2), None)]


def _expired(_fraction: float | None, _pixel: float) -> list[Stroke]:
    plates = QPainterPath()
    plates.addRect(-5, -7, 10, 2)
    plates.addRect(-5, 5, 10, 2)
    glass = QPainterPath()
    for side in (1, -1):
        glass.addPath(
            _polygon(
                (-3.5, 5 * side), (-3.5, 3.7 * side), (0, 0), (3.5, 3.7 * side), (3.5, 5 * side)
            )
        )
    sand = _polygon((0, 0), (3.5, 3.7), (3.5, 5), (-3.5, 5), (-3.5, 3.7))
    return [(plates, None), (glass, 1.5), (sand, None)]


def _rejected(_fraction: float | None, _pixel: float) -> list[Stroke]:
    sign = _polygon(*_around(8, (2.9, -7)))
    sign.addPath(_polygon(*_around(4, (0, -1.5), (2.25, -3.75), (3.75, -2.25))))
    return [(sign, None)]


def _unknown(_fraction: float | None, _pixel: float) -> list[Stroke]:
    dots = [(_disc(x, y, 1.1), None) for x, y in _around(8, (0, -6.75))]
    hook = QPainterPath(QPointF(-2.1, -1.7))
    hook.cubicTo(-2.1, -4.6, 2.1, -4.6, 2.1, -1.8)
    hook.cubicTo(2.1, -0.2, 0, -0.2, 0, 1.3)
    return [*dots, (hook, 1.7), (_polygon((-1, 2.4), (1, 2.4), (1, 4.1), (-1, 4.1)), None)]


def clock(pixel: float) -> list[Stroke]:
    """Give the mark of a stale reading, its hands cut out."""
    face = _disc(4.5, 4.5, 3.5)
    hand = _whole(0.8, pixel)
    near = _whole(4.5 - hand / 2, pixel)
    far = near + hand
    face.addPath(_polygon((near, near - 2), (far, near - 2), (far, far), (near, far)))
    face.addPath(_polygon((far, near), (far + 1.5, near), (far + 1.5, far), (far, far)))
    return [(face, None)]


def beside_the_clock() -> QPainterPath:
    """Give the area that a stale shape keeps to, a gap away from the clock."""
    path = _disc(4.5, 4.5, 4.3)
    path.addRect(-8, -8, 16, 16)
    return path


def _tail(turn: float) -> QPainterPath:
    """Taper from the head back to twelve o'clock; `turn` is in radians."""
    steps = max(2, round(turn * 8))
    outer, inner = [], []
    for step in range(steps + 1):
        angle = turn * step / steps
        width = 1.75 + step / steps
        outer.append((7.5 * sin(angle), -7.5 * cos(angle)))
        inner.append(((7.5 - width) * sin(angle), (width - 7.5) * cos(angle)))
    return _polygon(*outer, *reversed(inner))


def _disc(x: float, y: float, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), radius, radius)
    return path


def _polygon(*points: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    path.closeSubpath()
    return path


def _around(times: int, *points: tuple[float, float]) -> list[tuple[float, float]]:
    """Repeat the points around the centre."""
    turns = [2 * pi * time / times for time in range(times)]
    return [
        (x * cos(turn) - y * sin(turn), x * sin(turn) + y * cos(turn))
        for turn in turns
        for x, y in points
    ]


def _whole(width: float, pixel: float) -> float:
    """Round a width to whole pixels, at least one."""
    return max(round(width / pixel), 1) * pixel


# From the fraction, above 0 and up to 1 or None, and `pixel`.
SHAPES: dict[str, Shape] = {
    "good": _gauge,
    "low": _low,
    "critical": _critical,
    "empty": _empty,
    "unlimited": _unlimited,
    "no_quota": _no_quota,
    "expired": _expired,
    "rejected": _rejected,
    "unknown": _unknown,
}
