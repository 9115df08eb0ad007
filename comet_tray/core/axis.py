"""Where a chart has its ticks, and what they say: round amounts, midnights, months. Pure."""

from __future__ import annotations

import datetime as dt
import math
import time
from collections.abc import Iterator
from typing import NamedTuple

from comet_tray.core import wording
from comet_tray.core.words import ENGLISH, Words

_MOST_VALUES = 4
_MOST_TIMES = 7
_HOUR, _DAY = 3600, 86_400
_HOURS, _DAYS, _MONTHS = (1, 2, 3, 6, 12), (1, 2, 7, 14), (1, 2, 3, 6, 12)


class Tick(NamedTuple):
    """A place on an axis, in Unix seconds or in units, and its text."""

    at: float
    text: str


class Scale(NamedTuple):
    """An axis of amounts, in units: where it begins and ends, and its ticks from below."""

    low: float
    high: float
    ticks: tuple[Tick, ...]


def value_scale(
    low: float, high: float, units_per_dollar: int | None, words: Words = ENGLISH
) -> Scale:
    """Lay at most five round ticks around the amounts from `low` to `high`.

    They are round in dollars, or in units where `units_per_dollar` is None.
    """
    unit = units_per_dollar or 1
    least, most = low / unit, high / unit
    step = _round_step(least, most, smallest=0.0 if units_per_dollar else 1.0)
    first, last = (
        math.floor(least / step),
        max(math.ceil(most / step), 1 + math.floor(least / step)),
    )
    ticks = (
        Tick(
            number * step * unit,
            _amount(number * step, step, words, dollars=bool(units_per_dollar)),
        )
        for number in range(first, last + 1)
    )
    return Scale(first * step * unit, last * step * unit, tuple(ticks))


def time_ticks(start: float, end: float, words: Words = ENGLISH) -> tuple[Tick, ...]:
    """Lay at most eight ticks on local times that people count by; both ends are Unix seconds."""
    room = (end - start) / _MOST_TIMES
    for hours in _HOURS:
        if hours * _HOUR >= room:
            return _within(start, end, _hour_ticks(start, end, hours, words))
    for days in _DAYS:
        if days * _DAY >= room:
            return _within(start, end, _day_ticks(start, end, days, words))
    months = next((each for each in _MONTHS if each * 28 * _DAY >= room), _MONTHS[-1])
    return _within(start, end, _month_ticks(start, end, months, words))


def _round_step(least: float, most: float, smallest: float) -> float:
    """Give the smallest step of 1, 2 or 5 times a power of ten that needs few enough of it."""
    spread = max(most - least, abs(most) / 1e6, smallest, 1e-9)
    power = 10.0 ** math.floor(math.log10(spread / _MOST_VALUES))
    for step in (power, 2 * power, 5 * power, 10 * power):
        if step >= smallest and math.ceil(most / step) - math.floor(least / step) <= _MOST_VALUES:
            return step
    # Twice the spread by value, and so at most three of them; not below the smallest either.
    return 20 * power


def _amount(value: float, step: float, words: Words, *, dollars: bool) -> str:
    """Say an amount with as many digits as tell it from its neighbours, a step away."""
    sign, size = "−" if value < 0 else "", abs(value)
    factor = next((each for each in (1e12, 1e9, 1e6) if size >= each), 1.0)
    digits = max(0, -math.floor(math.log10(step / factor) + 1e-9))
    if dollars and factor == 1 and digits:
        digits = max(2, digits)
    amount = _large(words.number(size / factor, digits), factor, words)
    return f"{sign}{wording.in_dollars(amount, words) if dollars else amount}"


def _large(number: str, factor: float, words: Words) -> str:
    if factor == 1e12:
        return words.tr("{number} trillion", "a million million").format(number=number)
    if factor == 1e9:
        return words.tr("{number} billion", "a thousand million").format(number=number)
    if factor == 1e6:
        return words.tr("{number} million").format(number=number)
    return number


def _within(start: float, end: float, ticks: Iterator[Tick]) -> tuple[Tick, ...]:
    return tuple(tick for tick in ticks if start <= tick.at <= end)


def _hour_ticks(start: float, end: float, hours: int, words: Words) -> Iterator[Tick]:
    for day in _days(start, end):
        for hour in range(0, 24, hours):
            at = _local(day, hour)
            yield Tick(at, wording.time_of_day(at) if hour else wording.dates(at, at, words))


def _day_ticks(start: float, end: float, days: int, words: Words) -> Iterator[Tick]:
    # Counted so, every seventh day is a Monday.
    for day in _days(start, end):
        if (day.toordinal() - 1) % days == 0:
            at = _local(day)
            yield Tick(at, wording.dates(at, at, words))


def _month_ticks(start: float, end: float, months: int, words: Words) -> Iterator[Tick]:
    for day in _days(start, end):
        if day.day == 1 and (day.month - 1) % months == 0:
            at = _local(day)
            yield Tick(at, str(day.year) if day.month == 1 else words.months[day.month - 1])


def _days(start: float, end: float) -> Iterator[dt.date]:
    day, last = _day(start), _day(end)
    while day <= last:
        yield day
        day += dt.timedelta(days=1)


def _day(at: float) -> dt.date:
    return dt.date(*time.localtime(at)[:3])


def _local(day: dt.date, hour: int = 0) -> float:
    return time.mktime((day.year, day.month, day.day, hour, 0, 0, 0, 0, -1))
