"""The runway: how long a key's quota lasts, as a range. Pure."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

import msgspec

from comet_tray.core.counter import Reading, settled
from comet_tray.core.outlook import DAYS_NEEDED, Runway

HISTORY_DAYS = 28.0
# The fit looks no further.
FAR_DAYS = 60.0
_SPENDINGS_NEEDED = 3
_MEMORY_HOURS = 240.0
# Nobody is surer than this.
_SUREST = 0.15
_LONGEST = 3650.0
_SHORTEST = 1 / 1440
_DAY = 86_400.0
_HOUR = 3600.0
_SESSION_HOURS = 3.0


class Pattern(msgspec.Struct, frozen=True):
    """How a key was used of late, in days and quota units.

    `pace` is units a day, `idle` the days since the last spending, `hours` in how many hours
    something was spent. `unevenness` is near 0 where each day was like the other (never below
    0.15), and 1 where all was spent on one day.
    """

    pace: float
    unevenness: float
    idle: float
    hours: int


class Line(NamedTuple):
    """How far a quantile lies from the reach, in the logarithm and for unevenness 1."""

    base: float
    at_work: float
    slope: float
    evidence: float


# p10, p50 and p90: fitted by quantile regression on made-up working styles, see
# packaging/fit_forecast.py.
LINES = (
    Line(-2.44, -0.90, -0.41, 0.15),
    Line(1.02, -0.80, -0.76, 0.11),
    Line(4.17, -0.67, -1.18, 0.12),
)


def runway(readings: Sequence[Reading], now: float) -> Runway | None:
    """Say how long the quota of the latest reading lasts; None where nothing can be said.

    `readings` are (Unix seconds, used units, available units) in any order; the last 28 days
    up to `now` count. At least 3 days and 3 spendings are needed. With the reach
    D = available ÷ pace + unevenness · idle, in days, each quantile of the time T is

        T = D · exp(unevenness · (base + at_work · W + max(-1, slope + evidence · ln hours) · F))

    with W = exp(-idle ÷ 3 hours) and F = ln(1 + min(D, 60)). Even use ends at D. The more
    uneven it was, the wider the range; and a key that rests amid uneven use may go on resting,
    one at work go on working. One pause stretches a short reach many times; a long one holds
    many pauses already, and the surer so, the more hours of use are known. More quota never
    lasts shorter: nothing falls faster than D rises.
    """
    kept = settled(readings, now - HISTORY_DAYS * _DAY, now)
    pattern = measure(kept, now)
    if pattern is None or kept[-1][2] < 1:
        return None
    far = reach(kept, pattern)
    return Runway(*(quantile(far, pattern, line) for line in LINES))


def gathered_days(readings: Sequence[Reading], now: float) -> float:
    """Say how many days of usable history there are, for "gathering: 2 of 3 days"."""
    kept = settled(readings, now - HISTORY_DAYS * _DAY, now)
    return (now - kept[0][0]) / _DAY if kept else 0.0


def reach(kept: list[Reading], pattern: Pattern) -> float:
    """Say how many days it takes at the even pace, and for the pause that the key is in."""
    return kept[-1][2] / pattern.pace + pattern.unevenness * pattern.idle


def measure(kept: list[Reading], now: float) -> Pattern | None:
    """Measure how a key was used, from settled readings; None before there is enough to go by."""
    days = (now - kept[0][0]) / _DAY if kept else 0.0
    times = []
    by_hour = defaultdict[int, float](float)
    for before, after in pairwise(kept):
        amount = after[1] - before[1]
        if amount >= 1:
            times.append(after[0])
            by_hour[int((now - after[0]) / _HOUR)] += amount
    if days < DAYS_NEEDED or len(times) < _SPENDINGS_NEEDED:
        return None
    recent = sum(
        amount * math.exp(-(hour + 0.5) / _MEMORY_HOURS) for hour, amount in by_hour.items()
    )
    by_day = defaultdict[int, float](float)
    for hour, amount in by_hour.items():
        by_day[hour // 24] += amount
    total = sum(by_day.values())
    # The relative standard error of the mean day.
    error = math.sqrt(max(0.0, sum((day / total) ** 2 for day in by_day.values()) - 1 / days))
    weight = _MEMORY_HOURS / 24 * -math.expm1(-days * 24 / _MEMORY_HOURS)
    return Pattern(
        pace=recent / weight,
        unevenness=max(_SUREST, math.sqrt(error)),
        idle=(now - times[-1]) / _DAY,
        hours=len(by_hour),
    )


def terms(far: float, pattern: Pattern) -> Line:
    """Give what a line's four numbers are multiplied by."""
    at_work = math.exp(-pattern.idle * 24 / _SESSION_HOURS)
    width = math.log1p(min(far, FAR_DAYS))
    return Line(1.0, at_work, width, width * math.log(pattern.hours))


def quantile(far: float, pattern: Pattern, line: Line) -> float:
    """Give one quantile of the time, in seconds: at least a minute, at most ten years."""
    own = terms(far, pattern)
    rest = line.base * own.base + line.at_work * own.at_work
    rest += max(-own.slope, line.slope * own.slope + line.evidence * own.evidence)
    days = far * math.exp(pattern.unevenness * rest)
    return min(_LONGEST, max(_SHORTEST, days)) * _DAY
