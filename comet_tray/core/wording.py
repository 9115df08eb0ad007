"""Figures, dates and distances as a person reads them."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Literal

from comet_tray.core.words import ENGLISH, Words

_MINUTE, _HOUR, _DAY = 60, 3600, 86_400
_MONTH, _YEAR = 30.44 * _DAY, 365.25 * _DAY
# Beyond this, a forecast says no more than that it is far.
FAR = 60 * _DAY
_Unit = Literal["minute", "hour", "day", "month", "year"]
_SPANS: tuple[tuple[float, float, _Unit], ...] = (
    (_MINUTE, 2 * _HOUR, "minute"),
    (_HOUR, 2 * _DAY, "hour"),
    (_DAY, 2 * _MONTH, "day"),
    (_MONTH, 2 * _YEAR, "month"),
)


def units(count: int, words: Words = ENGLISH) -> str:
    """1234567 → “1,234,567 units”."""
    # The count only chooses the plural: Qt holds it in 32 bits.
    text = words.tr("{number} unit(s)", "quota units", min(abs(count), 2))
    return _signed(count, text.format(number=words.number(abs(count))))


def dollars(count: int, per_dollar: int, words: Words = ENGLISH) -> str:
    """Quota units as dollars: cents from one dollar on, tenths of a cent below."""
    amount = abs(count) / per_dollar
    if amount >= 0.9995 or count == 0:
        return _signed(count, _dollars(amount, 2, words))
    if amount >= 0.001:
        return _signed(count, _dollars(amount, 3, words))
    if count > 0:
        return words.tr("under {amount}").format(amount=_dollars(0.001, 3, words))
    return words.tr("just below {amount}").format(amount=_dollars(0, 0, words))


def _dollars(amount: float, digits: int, words: Words) -> str:
    return in_dollars(words.number(amount, digits), words)


def in_dollars(amount: str, words: Words = ENGLISH) -> str:
    """Put the sign of the dollar where the language has it: “$4.10”, “4,10 $”."""
    return words.tr("${amount}", "US dollars").format(amount=amount)


def percent(fraction: float, words: Words = ENGLISH) -> str:
    """A share between 0 and 1, rounded down so that it never flatters: “12 %”, “under 1 %”."""
    whole = whole_percent(fraction)
    if fraction > 0 and whole == 0:
        return words.tr("under {share}").format(share=_percent(1, words))
    return _percent(whole, words)


def _percent(whole: int, words: Words) -> str:
    return words.tr("{number} %").format(number=whole)


def whole_percent(fraction: float) -> int:
    """A share between 0 and 1 in per cent, rounded down: 0.29 is 29, whatever its last bit."""
    return int(fraction * 100 + 1e-9)


def span(seconds: float, words: Words = ENGLISH) -> str:
    """A length of time in its largest fitting unit, rounded down: “3 days”, “26 hours”."""
    return _spanned(seconds, _long, words)


def ago(seconds: float, words: Words = ENGLISH) -> str:
    """How long ago: “just now”, “12 minutes ago”."""
    return words.tr("just now") if seconds < _MINUTE else _spanned(seconds, _ago, words)


def expiry(expires_at: int, now: float, words: Words = ENGLISH) -> str:
    """“expires in 3 days”, “expires in under a minute”, “expired 2 hours ago”."""
    left = expires_at - now
    if left <= 0:
        return words.tr("expired {ago}", "a key; {ago} is “2 hours ago”").format(
            ago=ago(-left, words)
        )
    if left < _MINUTE:
        return words.tr("expires in under a minute")
    return _spanned(left, _expires, words)


def _spanned(seconds: float, say: Callable[[_Unit, int, Words], str], words: Words) -> str:
    seconds = max(0, int(seconds))
    for size, largest, unit in _SPANS:
        if seconds < largest:
            return say(unit, int(seconds // size), words)
    return say("year", int(seconds // _YEAR), words)


def _long(unit: _Unit, n: int, words: Words) -> str:
    match unit:
        case "minute":
            return words.tr("%Ln minute(s)", "", n)
        case "hour":
            return words.tr("%Ln hour(s)", "", n)
        case "day":
            return words.tr("%Ln day(s)", "", n)
        case "month":
            return words.tr("%Ln month(s)", "", n)
        case _:  # years
            return words.tr("%Ln year(s)", "", n)


def _ago(unit: _Unit, n: int, words: Words) -> str:
    match unit:
        case "minute":
            return words.tr("%Ln minute(s) ago", "", n)
        case "hour":
            return words.tr("%Ln hour(s) ago", "", n)
        case "day":
            return words.tr("%Ln day(s) ago", "", n)
        case "month":
            return words.tr("%Ln month(s) ago", "", n)
        case _:  # years
            return words.tr("%Ln year(s) ago", "", n)


def _expires(unit: _Unit, n: int, words: Words) -> str:
    match unit:
        case "minute":
            return words.tr("expires in %Ln minute(s)", "", n)
        case "hour":
            return words.tr("expires in %Ln hour(s)", "", n)
        case "day":
            return words.tr("expires in %Ln day(s)", "", n)
        case "month":
            return words.tr("expires in %Ln month(s)", "", n)
        case _:  # years
            return words.tr("expires in %Ln year(s)", "", n)


def lasting(least: float, most: float, words: Words = ENGLISH) -> str:
    """How long something lasts, as a range of seconds: “2–6 days”, “up to 5 hours”.

    Both ends have one unit. A range that goes beyond 60 days has no upper end: “more than 20
    days”, and “more than 60 days” at most.
    """
    if most > FAR:
        shortest = span(max(_MINUTE, min(least, FAR)), words)
        return words.tr("more than {span}", "it lasts").format(span=shortest)
    size, unit = _lasting_unit(most)
    low, high = int(least / size + 0.5), max(1, int(most / size + 0.5))
    if low == high:
        return words.tr("about {span}", "it lasts").format(span=_long(unit, high, words))
    if low:
        return _range(low, high, unit, words)
    return words.tr("up to {span}", "it lasts").format(span=_long(unit, high, words))


def _lasting_unit(most: float) -> tuple[int, _Unit]:
    if most >= 2 * _DAY:
        return _DAY, "day"
    return (_HOUR, "hour") if most >= 2 * _HOUR else (_MINUTE, "minute")


def _range(low: int, high: int, unit: _Unit, words: Words) -> str:
    if unit == "day":
        text = words.tr("{low}–%Ln day(s)", "from so many days to so many", high)
    elif unit == "hour":
        text = words.tr("{low}–%Ln hour(s)", "from so many hours to so many", high)
    else:
        text = words.tr("{low}–%Ln minute(s)", "from so many minutes to so many", high)
    return text.format(low=low)


def dates(first: float, last: float, words: Words = ENGLISH) -> str:
    """From one day to another, in local time: “26–30 Nov”, “26 Nov – 3 Dec”."""
    start, end = time.localtime(first), time.localtime(last)
    if start[:3] == end[:3]:
        return _day_month(end, words)
    if start[:2] == end[:2]:
        return words.tr("{first}–{last} {month}", "days of a month, such as 26–30 Nov").format(
            first=start.tm_mday, last=end.tm_mday, month=words.months[end.tm_mon - 1]
        )
    said = _day_month if start[0] == end[0] else _full_day
    return words.tr("{start} – {end}", "days, such as 26 Nov – 3 Dec").format(
        start=said(start, words), end=said(end, words)
    )


def _day_month(at: time.struct_time, words: Words) -> str:
    return words.tr("{day} {month}", "a day, such as 26 Nov").format(
        day=at.tm_mday, month=words.months[at.tm_mon - 1]
    )


def _full_day(at: time.struct_time, words: Words) -> str:
    return words.tr("{day} {month} {year}", "a day, such as 26 Nov 2026").format(
        day=at.tm_mday, month=words.months[at.tm_mon - 1], year=at.tm_year
    )


def date(stamp: float, words: Words = ENGLISH) -> str:
    """A moment in local time: “1 Dec 2026, 09:05”."""
    at = time.localtime(stamp)
    return words.tr("{day}, {time}", "a moment, such as 1 Dec 2026, 09:05").format(
        day=_full_day(at, words), time=time_of_day(stamp)
    )


def time_of_day(stamp: float) -> str:
    """The time of a moment, on a clock of 24 hours: “09:05”."""
    at = time.localtime(stamp)
    return f"{at.tm_hour:02}:{at.tm_min:02}"


def clock(stamp: float, now: float, words: Words = ENGLISH) -> str:
    """A moment of the next day: its time alone where it is today."""
    if time.localtime(stamp)[:3] == time.localtime(now)[:3]:
        return time_of_day(stamp)
    return date(stamp, words)


def iso(stamp: float) -> str:
    """A moment for machines, in UTC: “2026-11-23T15:00:00Z”."""
    return time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(stamp))


def capital(phrase: str) -> str:
    """Begin a phrase like a sentence."""
    return phrase[:1].upper() + phrase[1:]


def sentence(phrase: str, words: Words = ENGLISH) -> str:
    """Make a phrase a sentence: “12 % left” → “12 % left.”."""
    return words.tr("{phrase}.", "a phrase that stands as a sentence").format(
        phrase=capital(phrase)
    )


def _signed(count: int, text: str) -> str:
    return f"−{text}" if count < 0 else text
