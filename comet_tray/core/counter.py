"""A key's `used` counter as it really ran: sorted, one reading a moment, never falling."""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter

Reading = tuple[float, float, float]

# Cached counters dip for a minute; a poll or two may see it.
DIP_SECONDS = 1800.0
# What occurs ends at 5·10^14; 20 billion dollars are nonsense.
_LIMIT = 10**16


def settled(readings: Sequence[Reading], since: float, until: float) -> list[Reading]:
    """Give the readings from `since` to `until` (Unix seconds), oldest first, `used` never falling.

    A reading is (Unix seconds, used units, available units). What is no number or out of all
    proportion is left out; of several at one moment the last counts. A fall that mends within
    30 minutes was a cached answer, and is left out. One that stays is a refund where available
    rose with it: the spending that it took back is forgotten. Otherwise the counter began anew,
    and what came before says nothing any more.
    """
    moments = {
        reading[0]: reading
        for reading in readings
        if since <= reading[0] <= until
        and 0 <= reading[1] <= _LIMIT
        and -_LIMIT <= reading[2] <= _LIMIT
    }
    kept: list[Reading] = []
    fallen: Reading | None = None
    for reading in sorted(moments.values(), key=itemgetter(0)):
        if fallen and reading[0] - fallen[0] > DIP_SECONDS:
            _take_back(kept, fallen)
            fallen = None
        if kept and reading[1] < kept[-1][1]:
            fallen = fallen or reading
        else:
            fallen = None
            kept.append(reading)
    if fallen and until - fallen[0] > DIP_SECONDS:
        _take_back(kept, fallen)
    return kept


def _take_back(kept: list[Reading], fallen: Reading) -> None:
    fall, rise = kept[-1][1] - fallen[1], fallen[2] - kept[-1][2]
    if rise < fall / 2:
        kept.clear()
    while kept and kept[-1][1] > fallen[1]:
        kept.pop()
    kept.append(fallen)
