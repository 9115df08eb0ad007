"""Figures, dates and distances as a person reads them."""

from __future__ import annotations

import time

_MINUTE, _HOUR, _DAY = 60, 3600, 86_400
_MONTH, _YEAR = 30.44 * _DAY, 365.25 * _DAY
# Beyond this, a forecast says no more than that it is far.
FAR = 60 * _DAY


def units(count: int) -> str:
    """1234567 → “1,234,567 units”."""
    return f"{_signed(count, f'{abs(count):,}')} {'unit' if abs(count) == 1 else 'units'}"


def dollars(count: int, per_dollar: int) -> str:
    """Quota units as dollars: cents from one dollar on, tenths of a cent below."""
    amount = abs(count) / per_dollar
    if amount >= 0.9995 or count == 0:
        return _signed(count, f"${amount:,.2f}")
    if amount >= 0.001:
        return _signed(count, f"${amount:.3f}")
    return "under $0.001" if count > 0 else "just below $0"


def percent(fraction: float) -> str:
    """A share between 0 and 1, rounded down so that it never flatters: “12 %”, “under 1 %”."""
    whole = whole_percent(fraction)
    return "under 1 %" if fraction > 0 and whole == 0 else f"{whole} %"


def whole_percent(fraction: float) -> int:
    """A share between 0 and 1 in per cent, rounded down: 0.29 is 29, whatever its last bit."""
    return int(fraction * 100 + 1e-9)


def span(seconds: float) -> str:
    """A length of time in its largest fitting unit, rounded down: “3 days”, “26 hours”."""
    seconds = max(0, int(seconds))
    for size, largest, one in (
        (_MINUTE, 2 * _HOUR, "minute"),
        (_HOUR, 2 * _DAY, "hour"),
        (_DAY, 2 * _MONTH, "day"),
        (_MONTH, 2 * _YEAR, "month"),
    ):
        if seconds < largest:
            return _count(int(seconds // size), one)
    return _count(int(seconds // _YEAR), "year")


def lasting(least: float, most: float) -> str:
    """How long something lasts, as a range of seconds: “2–6 days”, “up to 5 hours”.

    Both ends have one unit. A range that goes beyond 60 days has no upper end: “more than 20
    days”, and “more than 60 days” at most.
    """
    if most > FAR:
        return f"more than {span(max(_MINUTE, min(least, FAR)))}"
    size, one = _DAY, "day"
    if most < 2 * _DAY:
        size, one = (_HOUR, "hour") if most >= 2 * _HOUR else (_MINUTE, "minute")
    low, high = int(least / size + 0.5), max(1, int(most / size + 0.5))
    if low == high:
        return f"about {_count(high, one)}"
    return f"{low}–{_count(high, one)}" if low else f"up to {_count(high, one)}"


def dates(first: float, last: float) -> str:
    """From one day to another, in local time: “26–30 Nov”, “26 Nov – 3 Dec”."""
    start, end = time.localtime(first), time.localtime(last)
    month = _MONTHS[end.tm_mon - 1]
    if start[:3] == end[:3]:
        return f"{end.tm_mday} {month}"
    if start[:2] == end[:2]:
        return f"{start.tm_mday}–{end.tm_mday} {month}"
    years = (f" {start.tm_year}", f" {end.tm_year}") if start[0] != end[0] else ("", "")
    return (
        f"{start.tm_mday} {_MONTHS[start.tm_mon - 1]}{years[0]} – {end.tm_mday} {month}{years[1]}"
    )


def ago(seconds: float) -> str:
    """How long ago: “just now”, “12 minutes ago”."""
    return "just now" if seconds < _MINUTE else f"{span(seconds)} ago"


def expiry(expires_at: int, now: float) -> str:
    """“expires in 3 days”, “expires in under a minute”, “expired 2 hours ago”."""
    left = expires_at - now
    if left <= 0:
        return f"expired {ago(-left)}"
    return f"expires in {span(left)}" if left >= _MINUTE else "expires in under a minute"


def date(stamp: float) -> str:
    """A moment in local time: “1 Dec 2026, 09:05”."""
    at = time.localtime(stamp)
    return f"{at.tm_mday} {_MONTHS[at.tm_mon - 1]} {at.tm_year}, {at.tm_hour:02}:{at.tm_min:02}"


def clock(stamp: float, now: float) -> str:
    """A moment of the next day: its time alone where it is today."""
    at = time.localtime(stamp)
    if at[:3] == time.localtime(now)[:3]:
        return f"{at.tm_hour:02}:{at.tm_min:02}"
    return date(stamp)


def iso(stamp: float) -> str:
    """A moment for machines, in UTC: “2026-11-23T15:00:00Z”."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(stamp))


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def _count(number: int, one: str) -> str:
    return f"{number:,} {one if number == 1 else one + 's'}"


def _signed(count: int, text: str) -> str:
    return f"−{text}" if count < 0 else text
