"""The hours in which no popup comes. Pure, but for the system's time zone."""

from __future__ import annotations

import time

_HOUR = 3600


def quiet_until(begin: str, end: str, now: float) -> float | None:
    """Say when the quiet hours end that hold at `now`; None outside of them.

    `begin` and `end` are local times of day such as "22:00" and "07:00"; the hours may go past
    midnight. Where one is empty, or both are the same, there are none.
    """
    if not begin or not end or begin == end:
        return None
    first, last = _minutes(begin), _minutes(end)
    at = time.localtime(now)
    minute = at.tm_hour * 60 + at.tm_min
    begun, goes_on = minute >= first, minute < last
    if not (begun and goes_on if first < last else begun or goes_on):
        return None
    ends = local_moment(now, 0 if goes_on else 1, last)
    # Where the clocks go forward over the end, it may come out as a moment before now.
    return ends if ends > now else now + _HOUR


def local_moment(now: float, days: int, minute: int) -> float:
    """Give the Unix time of a minute of the day, so many days after the local day of `now`."""
    at = time.localtime(now)
    hours, minutes = divmod(minute, 60)
    return time.mktime((at.tm_year, at.tm_mon, at.tm_mday + days, hours, minutes, 0, 0, 0, -1))


def _minutes(clock: str) -> int:
    hours, _, minutes = clock.partition(":")
    return int(hours) * 60 + int(minutes)
