"""What happened to a key between two readings: spending, a top-up, a refund, or mere noise. Pure.

What the server calls granted is used + available, and dips for a minute while requests are in
flight or a cached counter lags. So no change is judged by itself: what mends within 30 minutes,
or by the very next reading, was a dip, and what stays was meant.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate, islice, pairwise
from typing import Literal

import msgspec

from comet_tray.core.counter import DIP_SECONDS, Reading

Kind = Literal["nothing", "burn", "top_up", "refund", "reset", "withdrawal", "lag", "dip", "clock"]

# As in `usage`: beyond this a number is nonsense.
_LIMIT = 10**18
# A clock that is kept right steps back by seconds; one that is set, by more.
_MOMENT = 60.0
# Units by which used + available may miss what it was, and mean nothing.
_ROUNDING = 1
# Requests in flight blur a top-up or a withdrawal, by no more than this share of it.
_BLUR = 0.1
# So many readings must agree on a blurred withdrawal.
_ENOUGH = 4


class Happening(msgspec.Struct, frozen=True, gc=False):
    """What happened up to the reading of Unix time `at`, since the one before it.

    `burnt` are the units spent meanwhile, beside whatever else happened; spending that a dip
    hides is told when it shows. `added` is what a top-up brought or a refund gave back (> 0),
    or what a withdrawal took (< 0). With `gap`, nobody looked for long.

    - `dip`: figures that fell and mended, on the way down, within, or up again.
    - `lag`: they fell less than 30 minutes before the last reading; what it was is not known yet.
    - `reset`: the counter began anew; what was spent since the reading before it is unknown.
    - `clock`: the machine's clock was set back; the figures are told all the same.
    """

    at: float
    kind: Kind
    burnt: float = 0
    added: float = 0
    gap: bool = False


class _Change(msgspec.Struct, frozen=True):
    """A top-up or a withdrawal: where its verdict stands, and what may yet amend it.

    A further rise of up to `hidden` units until `until` belongs to it. Where granted falls to
    `unless_above` by then, it was none.
    """

    index: int
    until: float
    hidden: float
    unless_above: float = -float("inf")


def cleaned(readings: Sequence[Reading]) -> list[Reading]:
    """Give the readings that `verdicts` judges, in the order given.

    A reading is (Unix seconds, used units, available units). Left out are repetitions, what is
    no number or beyond ±10^18, and a negative `used`. One that is dated up to a minute before
    others ahead of it takes their place: it was read last. One dated earlier still is kept: the
    clock was set back. Where the order says nothing, sort by time first.
    """
    kept: list[Reading] = []
    for reading in dict.fromkeys(readings):
        at, used, available = reading
        if not (-_LIMIT <= at <= _LIMIT and 0 <= used <= _LIMIT and -_LIMIT <= available <= _LIMIT):
            continue
        while kept and at <= kept[-1][0] <= at + _MOMENT:
            kept.pop()
        kept.append(reading)
    return kept


def verdicts(readings: Sequence[Reading], gap_seconds: float = 3600.0) -> list[Happening]:
    """Say what happened between each two neighbours of the `cleaned` readings.

    The verdict at index i is that of the cleaned reading i + 1. What `burnt` adds up to is what
    was spent, and what was refunded later is still in it. Where two things fell together the
    larger names the verdict: a small rounding beside a refund is no top-up.
    """
    kept = cleaned(readings)
    found: list[Happening] = []
    if not kept:
        return found
    walk = _Walk(kept, found)
    then = kept[0][0]
    for index, (at, used, available) in enumerate(islice(kept, 1, None), 1):
        gap = at - then > gap_seconds
        burnt = used - walk.used
        # Nearly every pair of a long history goes this way.
        if (
            walk.calm
            and burnt >= 0
            and at > then
            and -_ROUNDING <= used + available - walk.granted <= _ROUNDING
        ):
            walk.used = used
            found.append(Happening(at, "burn" if burnt else "nothing", burnt, 0, gap))
        elif at > then:
            found.append(Happening(at, *walk.step(index), gap))
        else:
            _, burnt, added = walk.step(index)
            walk.change = None
            found.append(Happening(at, "clock", burnt, added, gap))
        then = at
    return found


_Verdict = tuple[Kind, float, float]


class _Walk:
    """Where used and granted stand but for dips, as far as the readings were walked through."""

    def __init__(self, readings: list[Reading], found: list[Happening]) -> None:
        self._readings = readings
        self._found = found
        _, self.used, available = readings[0]
        self.granted = self.used + available
        # Whether the last reading showed just these figures.
        self.calm = True
        self.change: _Change | None = None
        self._lags = False
        # Before this index, a fallen counter is known for a cached one.
        self._stale_until = 0
        self._two_clocks_at = -float("inf")

    def step(self, index: int) -> _Verdict:
        """Judge what led to the reading at `index`."""
        _, used, available = self._readings[index]
        refunded = 0.0
        if index >= self._stale_until and used < self.used:
            fate = self._fate_of_used(index)
            if fate == "reset":
                self.used, self.granted = used, used + available
                self.calm, self.change = True, None
                return "reset", 0, 0
            if fate == "refund":
                refunded, self.used = self.used - used, used
        if index < self._stale_until:
            self.calm = False
            return "lag" if self._lags else "dip", 0, 0
        burnt, self.used = used - self.used, used
        kind, added = self._judge_granted(index, used + available, refunded)
        self.calm = abs(used + available - self.granted) <= _ROUNDING
        return kind or self._passing(index, burnt), burnt, added

    def _judge_granted(
        self, index: int, granted: float, refunded: float
    ) -> tuple[Kind | None, float]:
        change = granted - self.granted
        kind: Kind | None = None
        added: float = 0
        if change > max(_ROUNDING, refunded):
            return self._rise(index, granted)
        if change > _ROUNDING:
            self.granted = granted
        elif change < -_ROUNDING:
            kind, added = self._fall(index)
        return ("refund", refunded) if refunded else (kind, added)

    def _rise(self, index: int, granted: float) -> tuple[Kind | None, float]:
        at = self._readings[index][0]
        before, self.granted = self.granted, granted
        added, last = granted - before, self.change
        if last and at <= last.until and added <= last.hidden:
            # The rest of it, which requests in flight had hidden.
            told = self._found[last.index]
            self._found[last.index] = msgspec.structs.replace(told, added=told.added + added)
            self.change = msgspec.structs.replace(last, hidden=last.hidden - added)
            return "dip", 0
        _, used, available = self._readings[index - 1]
        hidden = max(added * _BLUR, before - used - available)
        self.change = _Change(len(self._found), at + DIP_SECONDS, hidden, before)
        return "top_up", added

    def _fall(self, index: int) -> tuple[Kind | None, float]:
        stop, passed = self._window(index)
        ahead = self._granteds[index:stop]
        top, low = max(ahead), min(ahead)
        mends = top >= self.granted - _ROUNDING
        if mends or not passed:
            self._lags = not mends
            return None, 0
        at, last = self._readings[index][0], self.change
        if last and at <= last.until and top <= last.unless_above + _ROUNDING:
            # Granted is back where it was: available had lagged, and nothing was bought.
            told = self._found[last.index]
            self._found[last.index] = msgspec.structs.replace(told, kind="dip", added=0)
            self.granted, self.change = last.unless_above, None
        drop = self.granted - top
        blur = drop * _BLUR if len(ahead) >= _ENOUGH else _ROUNDING
        if drop <= _ROUNDING or top - low > blur:
            # A busy key: what is in flight changes by so much that nothing is sure to be missing.
            return None, 0
        self.granted = top
        self.change = _Change(len(self._found), float("inf"), top - low)
        return "withdrawal", -drop

    def _fate_of_used(self, index: int) -> Literal["refund", "reset"] | None:
        """Say what a counter that fell has met for good; None where it mends, or yet may."""
        _, before, left_before = self._readings[index - 1]
        _, used, available = self._readings[index]
        fall, rise = before - used, available - left_before
        stop, passed = self._window(index)
        mends = next((n for n in range(index + 1, stop) if self._readings[n][1] >= before), stop)
        if mends < stop:
            # Spending anew leaves granted where it fell to; a cached counter mends it.
            mended = self._granteds[mends] - self._granteds[index]
            if abs(rise - fall) <= _ROUNDING:
                stale = self._of_two_clocks(index, mends, stop)
            elif rise >= fall / 2:
                stale = mended > fall / 2
            else:
                stale = abs(mended) > _ROUNDING
            if stale:
                self._stale_until = mends
                return None
        if rise >= fall / 2:
            return "refund"
        if passed or mends < stop:
            return "reset"
        self._stale_until, self._lags = stop, True
        return None

    def _of_two_clocks(self, index: int, mends: int, stop: int) -> bool:
        # By time, what was read before and after the clock was set back alternates: it looks like
        # a refund, outspent at once, over and over.
        at = self._readings[index][0]
        again = range(mends + 1, stop)
        if at - self._two_clocks_at <= DIP_SECONDS or any(
            self._readings[n][1] < self._readings[n - 1][1] for n in again
        ):
            self._two_clocks_at = at
            return True
        return False

    def _window(self, index: int) -> tuple[int, bool]:
        """Give the end of what decides on the reading at `index`, and whether time enough passed.

        These are the readings of the 30 minutes after it, and in any case the next one.
        """
        stop = bisect_right(self._elapsed, self._elapsed[index] + DIP_SECONDS)
        if stop == len(self._readings):
            return stop, False
        return max(stop, index + 2), True

    @cached_property
    def _granteds(self) -> list[float]:
        return [used + available for _, used, available in self._readings]

    @cached_property
    def _elapsed(self) -> list[float]:
        times = [at for at, _, _ in self._readings]
        if times == sorted(times):
            return times
        # A clock that is set back takes no time away.
        return list(accumulate((max(0.0, b - a) for a, b in pairwise(times)), initial=0.0))

    def _passing(self, index: int, burnt: float) -> Kind:
        """Name a pair that changed nothing for good but, perhaps, what was spent."""
        (_, before, left_before), (_, used, available) = self._readings[index - 1 : index + 1]
        if self._lags:
            return "lag"
        risen = used - before
        if risen != burnt or abs(risen + available - left_before) > _ROUNDING:
            return "dip"
        return "burn" if burnt else "nothing"
