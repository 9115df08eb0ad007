"""A key's history as stretches of unchanged figures: joined, thinned as it ages, merged. Pure."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

# (from, until, used, available): Unix seconds and units. A single reading ends as it begins.
Stretch = tuple[int, int, int, int]
# Where nobody looked for longer, unchanged figures are a new stretch: the history shows the gap.
GAP_SECONDS = 3600


def joined(stretches: Iterable[Stretch]) -> list[Stretch]:
    """Give the stretches oldest first; equal neighbours at most an hour apart are one.

    Of several that begin at one moment, the longest stays.
    """
    kept: list[Stretch] = []
    for stretch in sorted(stretches):
        at, until, used, available = stretch
        if kept and kept[-1][0] == at:
            kept.pop()
        last = kept[-1] if kept else None
        if last and (used, available) == last[2:] and at - last[1] <= GAP_SECONDS:
            kept[-1] = (last[0], max(last[1], until), used, available)
        else:
            kept.append(stretch)
    return kept


def thinned(
    stretches: Sequence[Stretch], slot_seconds: int, since: int, until: int
) -> list[Stretch]:
    """Leave one stretch a slot, the last, of those that begin from `since` to before `until`.

    The stretches are oldest first, and both bounds are multiples of `slot_seconds`. What lies
    beyond them stays, and serves as a neighbour: a dip does not stand for its slot where
    another one can.
    """
    kept: list[Stretch] = []
    for index, stretch in enumerate(stretches):
        at, end, *_ = stretch
        if since <= at < until and kept and kept[-1][0] // slot_seconds == at // slot_seconds:
            # Where the clock was set back, an earlier one may reach beyond this.
            if _dips(stretches, index) or kept[-1][1] > end:
                continue
            kept.pop()
        kept.append(stretch)
    return joined(kept)


def missing(own: Sequence[Stretch], imported: Iterable[Stretch]) -> list[list[Stretch]]:
    """Give, for each imported stretch of which the own history lacks some, what it lacks.

    It holds what its stretches span, whatever the figures: where two differ, the own one wins.
    """
    held = _held(own)
    ends = [end for _, end in held]
    parts = (
        list(_outside(stretch, held, bisect_left(ends, stretch[0])))
        for stretch in dict.fromkeys(imported)
    )
    return [part for part in parts if part]


def _held(stretches: Sequence[Stretch]) -> list[tuple[int, int]]:
    """Give the moments that the stretches span as (first, last), oldest first, none touching."""
    held: list[tuple[int, int]] = []
    for at, until, *_ in sorted(stretches):
        if held and at <= held[-1][1] + 1:
            held[-1] = (held[-1][0], max(held[-1][1], until))
        else:
            held.append((at, until))
    return held


def _outside(stretch: Stretch, held: Sequence[tuple[int, int]], begin: int) -> Iterator[Stretch]:
    at, until, used, available = stretch
    for index in range(begin, len(held)):
        first, last = held[index]
        if first > until:
            break
        if at < first:
            yield (at, first - 1, used, available)
        at = last + 1
    if at <= until:
        yield (at, until, used, available)


def _dips(stretches: Sequence[Stretch], index: int) -> bool:
    """Whether less was granted (used + available) than before and after.

    The server computes it from cached counters, which lag for a minute.
    """
    if not 0 < index < len(stretches) - 1:
        return False
    before, here, after = (
        used + available for _, _, used, available in stretches[index - 1 : index + 2]
    )
    return here < before and here < after
