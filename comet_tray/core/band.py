"""The forecast as a band: what may be left, or be used, until quota or time is up. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Literal, NamedTuple

from comet_tray.core.outlook import Runway
from comet_tray.core.standing import Standing

Side = Literal["left", "used"]


class Foreseen(NamedTuple):
    """What is foreseen for a time: an amount between two, and the one in the middle."""

    at: float
    low: float
    high: float
    middle: float


def foresee(standing: Standing, side: Side) -> tuple[Foreseen, ...]:
    """Foresee the amounts from the last reading until quota or time is up."""
    found, since = standing.runway, standing.fetched_at
    if found is None or since is None or standing.available is None or standing.used is None:
        return ()
    last = found.p90_seconds
    if standing.expires_at is not None:
        last = min(last, standing.expires_at - since)
    left = standing.available
    if last <= 0:
        return ()
    whole = left + standing.used
    return tuple(
        _on_side(since + after, _left_after(found, after, left), whole if side == "used" else None)
        for after in _turns(found, last)
    )


def _turns(found: Runway, last: float) -> list[float]:
    """Give the seconds after which the band has a corner; nearer than one, two would be one."""
    turns = [0.0]
    for one in (found.p10_seconds, found.p50_seconds):
        if turns[-1] + 1 <= one < last - 1:
            turns.append(one)
    return [*turns, last]


def _left_after(found: Runway, after: float, left: float) -> tuple[float, float, float]:
    """Say what is left after so many seconds: the least, the most, and the middle."""
    low, high, middle = (
        left * max(0.0, 1 - after / lasts)
        for lasts in (found.p10_seconds, found.p90_seconds, found.p50_seconds)
    )
    return low, high, middle


def _on_side(at: float, left: tuple[float, float, float], whole: float | None) -> Foreseen:
    low, high, middle = left
    if whole is None:
        return Foreseen(at, low, high, middle)
    return Foreseen(at, whole - high, whole - low, whole - middle)


def cut_off(band: Sequence[Foreseen], end: float) -> tuple[Foreseen, ...]:
    """Cut the forecast off at a time."""
    kept = tuple(point for point in band if point.at < end)
    last = foreseen_at(band, end)
    return (*kept, last) if last else kept


def foreseen_at(band: Sequence[Foreseen], moment: float) -> Foreseen | None:
    """Give what is foreseen for a time; None where nothing is."""
    for before, after in pairwise(band):
        if before.at < moment <= after.at:
            share = (moment - before.at) / (after.at - before.at)
            low, high, middle = (
                first + share * (last - first)
                for first, last in zip(before[1:], after[1:], strict=True)
            )
            return Foreseen(moment, low, high, middle)
    return None


def until_used_up(band: Sequence[Foreseen]) -> Sequence[Foreseen]:
    """Leave out what comes after the middle of the forecast has met its end."""
    last = len(band)
    while last > 1 and band[last - 1].middle == band[last - 2].middle:
        last -= 1
    return band[:last]
