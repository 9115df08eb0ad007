"""Moments of a trace, drawn at random, at which to ask how long the quota lasts."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from random import Random
from typing import Literal, NamedTuple

from styles import Trace

DAY = 86_400.0
MEAN_DAYS = (0.25, 14.0)

MeanDay = Literal["trace", "window"]
Draw = Literal["log", "even"]


class Window(NamedTuple):
    """Readings up to `now`, and in how many seconds their last available is really spent."""

    readings: list[tuple[float, int, int]]
    now: float
    truth: float


def windows(
    trace: Trace,
    rng: Random,
    count: int,
    mean_day: MeanDay,
    draw: Draw,
    span: tuple[float, float] = MEAN_DAYS,
) -> Iterator[Window]:
    """Draw up to `count` windows of 3 to 28 days of history.

    The key gets 0.25 to 14 mean days of quota, or those of `span`, of the whole trace or of the
    window's own history, drawn evenly or evenly in its logarithm. Windows without any use are
    passed over (nobody could forecast), and so are those whose end lies beyond the trace: near
    its end that prefers short truths. It is 0 to 5 % of the windows of up to 14 mean days.
    """
    times, used = [at for at, _ in trace], [value for _, value in trace]
    first, last = times[0], times[-1]
    drawn = 0
    for _ in range(60 * count):
        if drawn == count:
            return
        length = rng.uniform(3, 28) * DAY
        start = first + rng.random() * (last - first - length)
        now = start + length
        mean_days = (
            rng.uniform(*span)
            if draw == "even"
            else math.exp(rng.uniform(*(math.log(each) for each in span)))
        )
        begin, end = bisect_right(times, start), bisect_right(times, now)
        before = used[begin - 1] if begin else 0
        spent = used[end - 1] - before
        if not spent:
            continue
        whole = used[-1] / (last - first)
        left = max(1, round(mean_days * DAY * (whole if mean_day == "trace" else spent / length)))
        over = bisect_left(used, used[end - 1] + left)
        if over == len(used):
            continue
        drawn += 1
        full = used[end - 1] + left
        points = [(start, before), *trace[begin:end], (now, used[end - 1])]
        yield Window([(at, value, full - value) for at, value in points], now, times[over] - now)
