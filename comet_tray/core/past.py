"""A key's past in few readings: gaps, what happened between them, and what was spent. Pure."""

from __future__ import annotations

import time
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

import msgspec

from comet_tray.core.counter import DIP_SECONDS
from comet_tray.core.happened import Happening, cleaned, verdicts

if TYPE_CHECKING:
    from comet_tray.core.counter import Reading
    from comet_tray.core.store import Span

# So many pieces of a range are told apart: a pixel or two each.
PIECES = 360
_HOUR, _DAY = 3600.0, 86_400.0
# From these ages on, the store keeps a reading an hour, and a reading a day.
_HOURLY_AFTER, _DAILY_AFTER = 14 * _DAY, 365 * _DAY
# Two clocks, or one that was just corrected.
_SKEW = 60.0
# What requests in flight hide of a granted amount is seldom more.
_IN_FLIGHT = 0.01


class Moment(msgspec.Struct, frozen=True, gc=False):
    """A reading, and what happened since the one before it.

    `at` is in Unix seconds; `used`, `left`, `burnt` and `added` are units. `gap` is for how
    many seconds nothing was read before it, 0 where readings follow each other.
    """

    at: float
    used: float
    left: float
    kind: str = "nothing"
    burnt: float = 0
    added: float = 0
    gap: float = 0


class Spend(msgspec.Struct, frozen=True):
    """Units spent since a moment; `about` where a gap spans it, and its spending was shared out."""

    units: float = 0
    about: bool = False


class Past(msgspec.Struct, frozen=True):
    """The readings of a range, oldest first, and the spending of today and of this week.

    A spending is None where no reading tells it: there is none since, or it is the very first.
    """

    moments: tuple[Moment, ...] = ()
    today: Spend | None = None
    week: Spend | None = None


def days_begin(now: float) -> tuple[float, float]:
    """When this week's Monday and today began, in local time."""
    at = time.localtime(now)
    monday, today = (
        time.mktime((at.tm_year, at.tm_mon, at.tm_mday - back, 0, 0, 0, 0, 0, -1))
        for back in (at.tm_wday, 0)
    )
    return monday, today


def needed_since(seconds: float, now: float) -> float:
    """From when on the store's history is needed for a range of so many seconds up to `now`."""
    return min(now - seconds, days_begin(now)[0]) - _DAY


def look_back(
    spans: Sequence[Span], latest: Reading | None, seconds: float, interval: float, now: float
) -> Past:
    """Give the past of the `seconds` up to `now`, thinned to what a chart can show.

    `spans` are oldest first and reach back to `needed_since`; `latest` is (Unix seconds, used,
    available) of the last reading, where the spans may lack it. `interval` is the seconds
    between two readings. Ends, extremes and steps of each piece of the range are kept.
    """
    start = now - seconds
    monday, today = days_begin(now)
    pieces = [start + seconds * piece / PIECES for piece in range(PIECES + 1)]
    rows = _rows(spans, sorted({*pieces, monday, today}), interval, now)
    if latest and latest[0] <= now + _SKEW and (not rows or latest[0] > rows[-1][0][0]):
        silence = latest[0] - rows[-1][0][0] if rows else 0.0
        rows.append((latest, silence if silence > _silence(interval, 0) else 0.0))
    moments = _told(rows)
    return Past(
        moments=tuple(_from(start, moments)),
        today=_spend(moments, today),
        week=_spend(moments, monday),
    )


def _rows(
    spans: Sequence[Span], edges: list[float], interval: float, now: float
) -> list[tuple[Reading, float]]:
    """Give both ends of each span that is kept, with the seconds of silence before it."""
    spans = [span for span in spans if span.at <= now + _SKEW]
    rows: list[tuple[Reading, float]] = []
    before = -1
    for index in _kept(spans, edges):
        span = spans[index]
        silence = 0.0
        if before == index - 1 >= 0:
            silence = span.at - spans[before].until
            if silence <= _silence(interval, now - spans[before].until):
                silence = 0.0
        rows.append(((span.at, span.used, span.available), silence))
        # Where the clock was set back, a span may reach beyond the next one.
        until = min(span.until, spans[index + 1].at - 1 if index + 1 < len(spans) else now + _SKEW)
        if until > span.at:
            rows.append(((until, span.used, span.available), 0.0))
        before = index
    return rows


def _kept(spans: Sequence[Span], edges: list[float]) -> list[int]:
    """Choose the first and the last span of each piece, and those around steps and gaps.

    Between two of them all others lie, in time, in what was used and in what was left.
    """
    if not spans:
        return []
    kept = [0]
    before = spans[0]
    edges = [*edges, float("inf")]
    edge = edges[bisect_right(edges, before.at)]
    for index in range(1, len(spans)):
        span = spans[index]
        if (
            span.at >= edge
            or span.used < before.used
            or span.available > before.available
            or span.at - before.until > _HOUR
        ):
            edge = edges[bisect_right(edges, span.at)]
            kept += range(max(kept[-1] + 1, index - 2), index + 1)
        before = span
    if kept[-1] < len(spans) - 1:
        kept.append(len(spans) - 1)
    return kept


def _silence(interval: float, age: float) -> float:
    """Say how many seconds without a reading are a gap, so long ago."""
    stored = _DAY if age > _DAILY_AFTER else _HOUR if age > _HOURLY_AFTER else 0.0
    return max(_HOUR, 2.5 * interval, 2 * stored)


def _told(rows: list[tuple[Reading, float]]) -> list[Moment]:
    """Say what happened between the readings, and leave out what only seemed to."""
    readings = [reading for reading, _ in rows]
    silences = {reading[0]: silence for reading, silence in rows if silence}
    moments: list[Moment] = []
    silence = burnt = 0.0
    for reading, one in zip(cleaned(readings), (None, *verdicts(readings)), strict=False):
        if one is None:
            moments.append(Moment(*reading))
            continue
        silence = max(silence, silences.get(one.at, 0.0))
        burnt += one.burnt
        if not _seeming(one, moments[-1], reading):
            moments.append(Moment(*reading, _plain_kind(one, burnt), burnt, one.added, silence))
            silence = burnt = 0.0
    return moments


def _seeming(one: Happening, shown: Moment, reading: Reading) -> bool:
    """Tell a reading that a cache gave: figures fell that mended within half an hour."""
    at, used, left = reading
    if one.kind not in {"dip", "lag"}:
        return False
    granted = shown.used + shown.left
    if used < shown.used:
        return True
    return used + left < granted - _IN_FLIGHT * abs(granted) and at - shown.at <= DIP_SECONDS


def _plain_kind(one: Happening, burnt: float) -> str:
    if one.kind in {"dip", "lag", "nothing"}:
        return "burn" if burnt else "nothing"
    return one.kind


def _from(start: float, moments: list[Moment]) -> Iterator[Moment]:
    """Cut off what lies before the start; what stood still across it begins there."""
    inside = [moment for moment in moments if moment.at >= start]
    earlier = moments[-len(inside) - 1] if 0 < len(inside) < len(moments) else None
    if earlier and inside[0].kind == "nothing" and not inside[0].gap:
        yield Moment(start, earlier.used, earlier.left)
    yield from inside


def _spend(moments: list[Moment], since: float) -> Spend | None:
    """Add up what was burnt; what falls on both sides of `since` is shared out evenly."""
    if len(moments) < 2 or moments[-1].at <= since:
        return None
    units, about = 0.0, False
    for before, after in pairwise(moments):
        if after.at > since and after.burnt:
            inside = min(1.0, (after.at - since) / (after.at - before.at))
            units += after.burnt * inside
            about = about or (inside < 1 and after.gap > 0)
    return Spend(units, about)
