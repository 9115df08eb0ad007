"""The 60 days before the anchor, as a program that was there all the time would have stored them.

A pure function of the key. All keys have the same gaps: this computer slept now and then.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import NamedTuple

from comet_tray.demo.scenario import DAY, HOUR, MINUTE, SampleKey, meter

FULL_DAYS = 14
PAUSE = 5 * MINUTE
# As in the store: where nobody looked for longer, unchanged figures are a new stretch.
GAP = HOUR
# Last night, Tuesday evening of last week, and the weekend before the last two: from when until
# when this computer slept, in seconds before the anchor.
ASLEEP = (
    (13 * HOUR + 10 * MINUTE, 6 * HOUR + 50 * MINUTE),
    (7 * DAY + 20 * HOUR + 30 * MINUTE, 7 * DAY + 15 * HOUR + 10 * MINUTE),
    (18 * DAY + 20 * HOUR, 16 * DAY + 5 * HOUR + 30 * MINUTE),
)


class Stretch(NamedTuple):
    """What is stored as one: the figures were these, in units, from `at` to `until`."""

    at: int
    until: int
    used: int
    available: int


def past(key: SampleKey) -> list[Stretch]:
    """Give what is stored of a key 5 minutes before the anchor, oldest first.

    In the last 14 days there is a reading each 5 minutes, before that one an hour, beginning
    when the key was added. A key that the server refuses was read until then, one that always
    fails never.
    """
    stretches: list[Stretch] = []
    if key.failure:
        return stretches
    read = meter(key)
    for moment in _looks(key.anchor, key.age):
        figures = read(moment)
        if figures is None:
            break
        last = stretches[-1] if stretches else None
        if last and last[2:] == figures and moment - last.until <= GAP:
            stretches[-1] = last._replace(until=moment)
        else:
            stretches.append(Stretch(moment, moment, *figures))
    return stretches


def _looks(anchor: int, age: int) -> Iterator[int]:
    """Give the moments at which this computer was awake and asked, up to just before the anchor."""
    full = min(age, FULL_DAYS * DAY)
    # At the full hours of the demo's clock.
    hourly = range(age // HOUR * HOUR - 40 * MINUTE, full, -HOUR)
    for before in chain(hourly, range(full, 0, -PAUSE)):
        if not any(since > before > until for since, until in ASLEEP):
            yield anchor - before
