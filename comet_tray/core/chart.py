"""All that the chart of a key shows, in Unix seconds, in units and in words. Pure.

A surface that draws it computes nothing but pixels.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Literal, NamedTuple

import msgspec

from comet_tray.core import wording
from comet_tray.core.axis import Scale, Tick, time_ticks, value_scale
from comet_tray.core.band import Foreseen, Side, cut_off, foresee, foreseen_at, until_used_up
from comet_tray.core.past import Moment, Past, Spend
from comet_tray.core.settings import Settings
from comet_tray.core.standing import Standing

Range = Literal["24 hours", "7 days", "30 days", "1 year"]
SECONDS: Mapping[Range, float] = {
    "24 hours": 86_400.0,
    "7 days": 7 * 86_400.0,
    "30 days": 30 * 86_400.0,
    "1 year": 365 * 86_400.0,
}
_HIDDEN = "hidden"
_NO_LIMIT = "no limit"
_NOT_KNOWN = "not known"
# A free strip after the last reading, as a share of the range.
_MARGIN = 0.02


class Spot(NamedTuple):
    """A reading on the chart. Where it begins a run, no line leads to it; at a top-up is a mark."""

    at: float
    value: float
    begins: bool
    topped_up: bool


class Row(NamedTuple):
    """A reading as four texts."""

    time: str
    left: str
    used: str
    happened: str


class Chart(msgspec.Struct, frozen=True, kw_only=True):
    """A chart from `start` to `end`; what is known ends at `now`.

    `spots` are the readings, oldest first; `band` is the forecast from the last of them on,
    straight between its times, and `middle` what runs through it, as (time, amount). `key`
    names what the signs mean, `spend` what was spent, and `summary` says in words what the
    chart shows. `empty` says why there is none. `stops` are what can be read out, as (time,
    amount): the readings, and then where the forecast turns.
    """

    start: float
    now: float
    end: float
    scale: Scale
    times: tuple[Tick, ...]
    side: Side
    spots: tuple[Spot, ...] = ()
    stops: tuple[tuple[float, float], ...] = ()
    band: tuple[Foreseen, ...] = ()
    middle: tuple[tuple[float, float], ...] = ()
    expiry: Tick | None = None
    spend: str = ""
    key: str = ""
    summary: str = ""
    empty: str = ""
    moments: tuple[Moment, ...] = ()
    settings: Settings
    limited: bool = True

    def row(self, index: int) -> Row:
        """Say a reading in four texts."""
        moment = self.moments[index]
        return Row(
            wording.date(moment.at),
            say(moment.left, self.settings) if self.limited else _NO_LIMIT,
            say(moment.used, self.settings),
            _happened(moment, self.settings),
        )

    def readout(self, index: int) -> str:
        """Say a stop in one line: time, amount, and what happened or what is foreseen."""
        if index >= len(self.moments):
            return self.foretold(self.stops[index][0])
        row = self.row(index)
        amount = f"{row.left} left" if self.side == "left" else f"{row.used} used"
        return f"{row.time}: {amount}. {row.happened}".rstrip()

    def foretold(self, at: float) -> str:
        """Say in one line what is foreseen for a time, or nothing where nothing is."""
        found = foreseen_at(self.band, at)
        if found is None:
            return ""
        return f"{wording.date(at)}: {self._range(found.low, found.high, found.middle)}"

    def _range(self, low: float, high: float, middle: float) -> str:
        if self.settings.hide_amounts:
            return f"{_HIDDEN} (forecast)"
        least, most, even = (say(value, self.settings) for value in (low, high, middle))
        if least == most:
            return f"about {even} {self.side} (forecast)"
        return f"between {least} and {most} {self.side}, about {even} (forecast)"


def make_chart(
    past: Past, standing: Standing, period: Range, side: Side, settings: Settings, now: float
) -> Chart:
    """Lay out the past of a range, and as much of the future as helps, at most as long again."""
    limited = standing.quota is not None
    side = side if limited else "used"
    band = foresee(standing, side) if past.moments else ()
    start, end = now - SECONDS[period], _end(standing, band, SECONDS[period], now)
    band = cut_off(band, end)
    spots = tuple(_spots(past.moments, side))
    scale = _scale(spots, band, side, settings)
    expires_at = standing.expires_at
    expiry = None
    if expires_at is not None and start <= expires_at <= end:
        word = "Expires" if expires_at > now else "Expired"
        expiry = Tick(expires_at, f"{word} {wording.dates(expires_at, expires_at)}")
    return Chart(
        start=start,
        now=now,
        end=end,
        scale=scale,
        times=time_ticks(start, end),
        side=side,
        spots=spots,
        stops=(
            *((spot.at, spot.value) for spot in spots),
            *((point.at, point.middle) for point in band[1:] if point.at > now),
        ),
        band=band,
        middle=tuple((each.at, each.middle) for each in until_used_up(band)),
        expiry=expiry,
        spend=_spend(past, settings),
        key=_key(past.moments, band),
        summary=_summary(past.moments, standing, period, side, settings),
        empty=_empty(past.moments, standing, period),
        moments=past.moments,
        settings=settings,
        limited=limited,
    )


def say(units: float, settings: Settings) -> str:
    """An amount as the settings want it: in dollars, in units, or hidden."""
    if settings.hide_amounts:
        return _HIDDEN
    if settings.figures == "units":
        return wording.units(round(units))
    return wording.dollars(round(units), settings.units_per_dollar)


def _spots(moments: Sequence[Moment], side: Side) -> Iterator[Spot]:
    for index, moment in enumerate(moments):
        value = moment.left if side == "left" else moment.used
        begins = index == 0 or moment.gap > 0
        yield Spot(moment.at, value, begins, moment.kind == "top_up")


def _end(standing: Standing, band: Sequence[Foreseen], seconds: float, now: float) -> float:
    """Show the end that is foreseen and the expiry, as far as they lie within another range.

    Where not even the first end does, half a range tells where it goes.
    """
    farthest = now + seconds
    ends = [now]
    if band and standing.runway:
        earliest = band[0].at + standing.runway.p10_seconds
        ends.append(band[-1].at if earliest < farthest else now + seconds / 2)
    if standing.expires_at is not None and standing.expires_at <= farthest:
        ends.append(standing.expires_at)
    return min(farthest, max(ends) + _MARGIN * seconds)


def _scale(
    spots: Sequence[Spot], band: Sequence[Foreseen], side: Side, settings: Settings
) -> Scale:
    """Let the axis begin at nothing, but where that would flatten what was used."""
    values = [spot.value for spot in spots]
    values += [value for point in band for value in (point.low, point.high)]
    low, high = min(values, default=0.0), max(values, default=0.0)
    if side == "left" or low < high / 4:
        low = min(0.0, low)
    scale = value_scale(
        low, high, settings.units_per_dollar if settings.figures == "dollars" else None
    )
    if settings.hide_amounts:
        return scale._replace(ticks=tuple(Tick(tick.at, "") for tick in scale.ticks))
    return scale


def _happened(moment: Moment, settings: Settings) -> str:
    """Say what happened since the reading before, in sentences."""
    said = [_change(moment, "" if settings.hide_amounts else say(abs(moment.added), settings))]
    if moment.burnt > 0:
        said.append(
            "Some used." if settings.hide_amounts else f"{say(moment.burnt, settings)} used."
        )
    if moment.gap:
        said.append(f"Nothing was read for {wording.span(moment.gap)} before.")
    return " ".join(filter(None, said))


def _change(moment: Moment, amount: str) -> str:
    if moment.kind == "top_up":
        return f"+{amount} top-up." if amount else "Top-up."
    if moment.kind == "refund":
        return f"{amount or 'Some'} given back."
    if moment.kind == "withdrawal":
        return f"{amount or 'Some'} taken away."
    return "The counter began anew." if moment.kind == "reset" else ""


def _spend(past: Past, settings: Settings) -> str:
    if past.week is None:
        return ""
    return f"Today {_spent(past.today, settings)} · This week {_spent(past.week, settings)}"


def _spent(spend: Spend | None, settings: Settings) -> str:
    if spend is None:
        return _NOT_KNOWN
    about = "about " if spend.about and not settings.hide_amounts else ""
    return f"{about}{say(spend.units, settings)}"


def _key(moments: Sequence[Moment], band: Sequence[Foreseen]) -> str:
    signs = []
    if len(moments) == 1:
        signs.append("No history yet: the chart grows with each reading.")
    if band:
        signs.append("Shaded: the forecast, right 4 times out of 5. Dashed: its middle.")
    if any(moment.kind == "top_up" for moment in moments):
        signs.append("⊕ Top-up.")
    return " ".join(signs)


def _summary(
    moments: Sequence[Moment], standing: Standing, period: Range, side: Side, settings: Settings
) -> str:
    if not moments:
        return _empty(moments, standing, period)
    said = [
        f"{side.capitalize()} over {period}: {_extremes(moments, side, settings)}.",
        _count(sum(moment.kind == "top_up" for moment in moments), "top-up"),
        _count(sum(moment.gap > 0 for moment in moments[1:]), "gap"),
        f"Forecast: {standing.shown.runway}." if standing.runway else "",
        f"{standing.shown.expiry.capitalize()}." if standing.shown.expiry else "",
    ]
    return " ".join(filter(None, said))


def _extremes(moments: Sequence[Moment], side: Side, settings: Settings) -> str:
    if settings.hide_amounts:
        return "amounts are hidden"
    values = [moment.left if side == "left" else moment.used for moment in moments]
    first, last, lowest = (say(value, settings) for value in (values[0], values[-1], min(values)))
    return f"first {first}, last {last}" + (f", lowest {lowest}" if side == "left" else "")


def _count(number: int, one: str) -> str:
    return f"{number:,} {one if number == 1 else one + 's'}." if number else ""


def _empty(moments: Sequence[Moment], standing: Standing, period: Range) -> str:
    if moments:
        return ""
    if standing.fetched_at is None:
        return "No reading yet."
    return f"No reading in the last {period}."
