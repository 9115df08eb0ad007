"""The spike alarm: a key that spends as it hardly ever did. Pure."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterator, Sequence
from itertools import pairwise

from comet_tray.core.counter import Reading, settled
from comet_tray.core.outlook import WINDOW_SECONDS, Spike

_DAY = 86_400.0
_HISTORY_DAYS = 60.0
_DAYS_NEEDED = 3.0
_SPENDINGS_NEEDED = 10
_BUSY_SHARE = 0.99
_EXCESS = 2.0
_LATELY_DAYS = 3.0


def spike(readings: Sequence[Reading], now: float) -> Spike | None:
    """Say whether the last 20 minutes cost far more than this key's busiest; else None.

    `readings` are (Unix seconds, used units, available units) in any order. Each change needs
    the reading before it, too: what was spent over a longer pause between two readings counts
    as spent evenly. At each spending of the 60 days before the last one, what the 20 minutes up
    to it cost is looked at; `usual_units` is their median. The alarm is raised above twice the
    99th percentile. That the last day has no part keeps a leak from becoming the usual.
    Nothing is said before 3 days with 10 spendings.
    """
    kept = settled(readings, now - _HISTORY_DAYS * _DAY, now)
    # As at most polls, and far quicker than to look at 60 days.
    if _last_spending(kept) <= now - WINDOW_SECONDS or _as_of_late(kept, now):
        return None
    sums = list(_sums(kept))
    before = sorted(units for at, units in sums if at <= now - _DAY)
    if len(before) < _SPENDINGS_NEEDED or now - kept[0][0] < _DAYS_NEEDED * _DAY:
        return None
    units = sums[-1][1]
    if units <= _EXCESS * before[int(_BUSY_SHARE * len(before))]:
        return None
    return Spike(units=units, usual_units=before[len(before) // 2])


def _last_spending(kept: list[Reading]) -> float:
    for later, earlier in pairwise(reversed(kept)):
        if later[1] > earlier[1]:
            return later[0]
    return -math.inf


def _as_of_late(kept: list[Reading], now: float) -> bool:
    """Whether the last days alone show that the 99th percentile is half the last sum, or more.

    Of so many sums that are at least half of it, one is the percentile of all 60 days. The first
    ones may lack what came before them, and so only count for less.
    """
    sums = list(_sums([each for each in kept if each[0] > now - _LATELY_DAYS * _DAY]))
    units = sums[-1][1] if sums else math.inf
    alike = sum(at <= now - _DAY and before * _EXCESS >= units for at, before in sums)
    return alike > (1 - _BUSY_SHARE) * len(kept) + 1


def _sums(kept: list[Reading]) -> Iterator[tuple[float, float]]:
    """Give, at each spending, its time and the units spent in the 20 minutes up to it."""
    window: deque[tuple[float, float]] = deque()
    for (then, before, _), (at, after, _) in pairwise(kept):
        if after > before:
            window.append((at, (after - before) * min(1.0, WINDOW_SECONDS / (at - then))))
            while window[0][0] <= at - WINDOW_SECONDS:
                window.popleft()
            yield at, sum(units for _, units in window)
