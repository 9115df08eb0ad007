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
from comet_tray.core.shown import amount
from comet_tray.core.standing import Standing
from comet_tray.core.words import ENGLISH, Words

Range = Literal["24 hours", "7 days", "30 days", "1 year"]
SECONDS: Mapping[Range, float] = {
    "24 hours": 86_400.0,
    "7 days": 7 * 86_400.0,
    "30 days": 30 * 86_400.0,
    "1 year": 365 * 86_400.0,
}
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
    words: Words = ENGLISH
    limited: bool = True

    def row(self, index: int) -> Row:
        """Say a reading in four texts."""
        moment, words = self.moments[index], self.words
        return Row(
            wording.date(moment.at, words),
            self._say(moment.left) if self.limited else words.tr("no limit"),
            self._say(moment.used),
            _happened(moment, self.settings, words),
        )

    def readout(self, index: int) -> str:
        """Say a stop in one line: time, amount, and what happened or what is foreseen."""
        if index >= len(self.moments):
            return self.foretold(self.stops[index][0])
        row, words = self.row(index), self.words
        if self.side == "left":
            text = words.tr("{time}: {amount} left. {happened}", "a reading")
        else:
            text = words.tr("{time}: {amount} used. {happened}", "a reading")
        shown = row.left if self.side == "left" else row.used
        return text.format(time=row.time, amount=shown, happened=row.happened).rstrip()

    def foretold(self, at: float) -> str:
        """Say in one line what is foreseen for a time, or nothing where nothing is."""
        found, words = foreseen_at(self.band, at), self.words
        if found is None:
            return ""
        if self.settings.hide_amounts:
            text = words.tr("{time}: hidden (forecast)", "in place of an amount")
            return text.format(time=wording.date(at, words))
        least, most, middle = (self._say(each) for each in (found.low, found.high, found.middle))
        if self.side == "left" and least == most:
            text = words.tr("{time}: about {middle} left (forecast)")
        elif self.side == "left":
            text = words.tr("{time}: between {least} and {most} left, about {middle} (forecast)")
        elif least == most:
            text = words.tr("{time}: about {middle} used (forecast)")
        else:
            text = words.tr("{time}: between {least} and {most} used, about {middle} (forecast)")
        return text.format(time=wording.date(at, words), least=least, most=most, middle=middle)

    def _say(self, units: float) -> str:
        return amount(round(units), self.settings, self.words)


def make_chart(
    past: Past,
    standing: Standing,
    period: Range,
    side: Side,
    settings: Settings,
    now: float,
    words: Words = ENGLISH,
) -> Chart:
    """Lay out the past of a range, and as much of the future as helps, at most as long again."""
    limited = standing.quota is not None
    side = side if limited else "used"
    band = foresee(standing, side) if past.moments else ()
    start, end = now - SECONDS[period], _end(standing, band, SECONDS[period], now)
    band = cut_off(band, end)
    spots = tuple(_spots(past.moments, side))
    scale = _scale(spots, band, side, settings, words)
    expires_at = standing.expires_at
    expiry = None
    if expires_at is not None and start <= expires_at <= end:
        ahead = expires_at > now
        text = words.tr("Expires {date}") if ahead else words.tr("Expired {date}")
        day = wording.dates(expires_at, expires_at, words)
        expiry = Tick(expires_at, text.format(date=day))
    return Chart(
        start=start,
        now=now,
        end=end,
        scale=scale,
        times=time_ticks(start, end, words),
        side=side,
        spots=spots,
        stops=(
            *((spot.at, spot.value) for spot in spots),
            *((point.at, point.middle) for point in band[1:] if point.at > now),
        ),
        band=band,
        middle=tuple((each.at, each.middle) for each in until_used_up(band)),
        expiry=expiry,
        spend=_spend(past, settings, words),
        key=_key(past.moments, band, words),
        summary=_summary(past.moments, standing, period, side, settings, words),
        empty=_empty(past.moments, standing, period, words),
        moments=past.moments,
        settings=settings,
        words=words,
        limited=limited,
    )


def period_text(period: Range, words: Words = ENGLISH) -> str:
    """Name a range."""
    return {
        "24 hours": words.tr("24 hours", "the range of a chart"),
        "7 days": words.tr("7 days", "the range of a chart"),
        "30 days": words.tr("30 days", "the range of a chart"),
        "1 year": words.tr("1 year", "the range of a chart"),
    }[period]


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
    spots: Sequence[Spot],
    band: Sequence[Foreseen],
    side: Side,
    settings: Settings,
    words: Words,
) -> Scale:
    """Let the axis begin at nothing, but where that would flatten what was used."""
    values = [spot.value for spot in spots]
    values += [value for point in band for value in (point.low, point.high)]
    low, high = min(values, default=0.0), max(values, default=0.0)
    if side == "left" or low < high / 4:
        low = min(0.0, low)
    scale = value_scale(
        low, high, settings.units_per_dollar if settings.figures == "dollars" else None, words
    )
    if settings.hide_amounts:
        return scale._replace(ticks=tuple(Tick(tick.at, "") for tick in scale.ticks))
    return scale


def _happened(moment: Moment, settings: Settings, words: Words) -> str:
    """Say what happened since the reading before, in sentences."""
    said = [_change(moment, settings, words)]
    if moment.burnt > 0 and settings.hide_amounts:
        said.append(words.tr("Some used.", "of the quota"))
    elif moment.burnt > 0:
        burnt = amount(round(moment.burnt), settings, words)
        said.append(words.tr("{amount} used.").format(amount=burnt))
    if moment.gap:
        silence = wording.span(moment.gap, words)
        said.append(words.tr("Nothing was read for {span} before.").format(span=silence))
    return words.join(*said)


def _change(moment: Moment, settings: Settings, words: Words) -> str:
    hidden = settings.hide_amounts
    if moment.kind == "top_up":
        text = words.tr("Top-up.") if hidden else words.tr("+{amount} top-up.")
    elif moment.kind == "refund":
        text = words.tr("Some given back.") if hidden else words.tr("{amount} given back.")
    elif moment.kind == "withdrawal":
        text = words.tr("Some taken away.") if hidden else words.tr("{amount} taken away.")
    elif moment.kind == "reset":
        text = words.tr("The counter began anew.")
    else:
        return ""
    return text.format(amount=amount(round(abs(moment.added)), settings, words))


def _spend(past: Past, settings: Settings, words: Words) -> str:
    if past.week is None:
        return ""
    return words.tr("Today {today} · This week {week}", "what was spent").format(
        today=_spent(past.today, settings, words), week=_spent(past.week, settings, words)
    )


def _spent(spend: Spend | None, settings: Settings, words: Words) -> str:
    if spend is None:
        return words.tr("not known")
    spent = amount(round(spend.units), settings, words)
    if not spend.about or settings.hide_amounts:
        return spent
    return words.tr("about {amount}").format(amount=spent)


def _key(moments: Sequence[Moment], band: Sequence[Foreseen], words: Words) -> str:
    signs = []
    if len(moments) == 1:
        signs.append(words.tr("No history yet: the chart grows with each reading."))
    if band:
        signs.append(words.tr("Shaded: the forecast, right 4 times out of 5. Dashed: its middle."))
    if any(moment.kind == "top_up" for moment in moments):
        signs.append(words.tr("⊕ Top-up.", "what the sign on the chart means"))
    return words.join(*signs)


def _summary(
    moments: Sequence[Moment],
    standing: Standing,
    period: Range,
    side: Side,
    settings: Settings,
    words: Words,
) -> str:
    if not moments:
        return _empty(moments, standing, period, words)
    text = words.tr("Left over {period}:") if side == "left" else words.tr("Used over {period}:")
    said = [
        text.format(period=period_text(period, words)),
        _extremes(moments, side, settings, words),
        _counted(moments, words),
        words.tr("Forecast: {span}.").format(span=standing.shown.runway) if standing.runway else "",
        wording.sentence(standing.shown.expiry, words) if standing.shown.expiry else "",
    ]
    return words.join(*said)


def _extremes(moments: Sequence[Moment], side: Side, settings: Settings, words: Words) -> str:
    if settings.hide_amounts:
        return words.tr("amounts are hidden.")
    values = [moment.left if side == "left" else moment.used for moment in moments]
    first, last, lowest = (
        amount(round(value), settings, words) for value in (values[0], values[-1], min(values))
    )
    if side == "left":
        text = words.tr("first {first}, last {last}, lowest {lowest}.")
    else:
        text = words.tr("first {first}, last {last}.")
    return text.format(first=first, last=last, lowest=lowest)


def _counted(moments: Sequence[Moment], words: Words) -> str:
    top_ups = sum(moment.kind == "top_up" for moment in moments)
    gaps = sum(moment.gap > 0 for moment in moments[1:])
    said = [
        words.tr("%Ln top-up(s).", "", top_ups) if top_ups else "",
        words.tr("%Ln gap(s).", "without readings", gaps) if gaps else "",
    ]
    return words.join(*said)


def _empty(moments: Sequence[Moment], standing: Standing, period: Range, words: Words) -> str:
    if moments:
        return ""
    if standing.fetched_at is None:
        return words.tr("No reading yet.")
    return words.tr("No reading in the last {period}.").format(period=period_text(period, words))
