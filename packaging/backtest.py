"""Replay working patterns, and score the runway and the spike alarm.

The runway: windows as `moments.py` draws them; its score is the mean pinball loss of ln T at
p10, p50 and p90, and the share of truths within p10 to p90. The baseline is remaining ÷ the
exponentially weighted mean rate (5 days), with the spread exp(±1.2816·1.2). Both are scored on
the windows where the runway says something; `shown` is their share. The ± is one standard error
from a bootstrap over blocks of 30 days, as windows overlap.

The spike alarm: replayed at each poll with a change, on the history as the store keeps it (14
days in full, before that one reading an hour); alarms within a day are one. A leak burns,
beside the usual work, k times the 99th percentile of what 20 minutes of work cost so far; it
counts as found where the second poll after its begin, or the first, raises the alarm.
"""

from __future__ import annotations

import argparse
import csv
import math
import statistics
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise, product
from pathlib import Path
from random import Random
from typing import NamedTuple

from moments import DAY, Draw, MeanDay, Window, windows
from styles import FITTED, Style, Trace, trace
from unseen_styles import UNSEEN

from comet_tray.core.counter import Reading
from comet_tray.core.forecast import runway
from comet_tray.core.spike import spike
from comet_tray.core.stretches import Stretch, thinned

_QUANTILES = (0.1, 0.5, 0.9)
_SPREAD = 1.2816 * 1.2
_TIME_CONSTANT = 5 * DAY
_POLL = 300.0
_MONTH = 30 * DAY
_STRENGTHS = (2, 4, 8, 16)
_PROTOCOLS: tuple[tuple[MeanDay, Draw], ...] = tuple(product(("trace", "window"), ("log", "even")))
Quantiles = tuple[float, float, float]


class Score(NamedTuple):
    """One window's losses, ours and the baseline's, and whether we both held the truth."""

    loss: float
    base_loss: float
    inside: bool
    base_inside: bool
    block: int


class Row(NamedTuple):
    """One trace's means."""

    name: str
    loss: float
    base_loss: float
    ratio: float
    ratio_error: float
    coverage: float
    coverage_error: float
    base_coverage: float
    shown: float


def baseline(window: Window) -> Quantiles:
    """Forecast ln T by the weighted mean rate; the window must hold some use."""
    first, last = window.readings[0][0], window.now
    spent = sum(
        (after[1] - before[1]) * math.exp((after[0] - last) / _TIME_CONSTANT)
        for before, after in pairwise(window.readings)
    )
    rate = spent / (_TIME_CONSTANT * -math.expm1((first - last) / _TIME_CONSTANT))
    middle = math.log(window.readings[-1][2] / rate)
    return (middle - _SPREAD, middle, middle + _SPREAD)


def pinball(truth: float, quantiles: Quantiles) -> float:
    """Give the mean pinball loss over p10, p50 and p90."""
    return statistics.fmean(
        max(share * (truth - value), (share - 1) * (truth - value))
        for share, value in zip(_QUANTILES, quantiles, strict=True)
    )


def score(window: Window) -> Score | None:
    """Score one window; None where the runway says nothing."""
    ours = runway(window.readings, window.now)
    if ours is None:
        return None
    truth = math.log(window.truth)
    logs = (math.log(ours.p10_seconds), math.log(ours.p50_seconds), math.log(ours.p90_seconds))
    base = baseline(window)
    return Score(
        loss=pinball(truth, logs),
        base_loss=pinball(truth, base),
        inside=logs[0] <= truth <= logs[2],
        base_inside=base[0] <= truth <= base[2],
        block=int(window.now // _MONTH),
    )


def row(name: str, points: Trace, count: int, mean_day: MeanDay, draw: Draw) -> Row:
    """Score a trace under one reading of the protocol."""
    rng = Random(f"{name} {mean_day} {draw}")  # noqa: S311 - a simulation, no secret
    all_scores = [score(window) for window in windows(points, rng, count, mean_day, draw)]
    scores = [each for each in all_scores if each]
    blocks = defaultdict[int, list[Score]](list)
    for each in scores:
        blocks[each.block].append(each)
    ratios, shares = zip(*_resampled(list(blocks.values()), rng), strict=True)
    loss = statistics.fmean(each.loss for each in scores)
    base_loss = statistics.fmean(each.base_loss for each in scores)
    return Row(
        name=name,
        loss=loss,
        base_loss=base_loss,
        ratio=loss / base_loss,
        ratio_error=statistics.stdev(ratios),
        coverage=statistics.fmean(each.inside for each in scores),
        coverage_error=statistics.stdev(shares),
        base_coverage=statistics.fmean(each.base_inside for each in scores),
        shown=len(scores) / len(all_scores),
    )


def _resampled(blocks: list[list[Score]], rng: Random) -> Iterator[tuple[float, float]]:
    for _ in range(200):
        drawn = [each for block in rng.choices(blocks, k=len(blocks)) for each in block]
        loss = sum(each.loss for each in drawn) / sum(each.base_loss for each in drawn)
        yield loss, statistics.fmean(each.inside for each in drawn)


def runway_table(groups: Mapping[str, Mapping[str, Trace]], count: int) -> None:
    """Print each trace under the first reading of the protocol, and the means under all four."""
    print(f"{'':22}{'loss':>7}{'base':>7}{'ratio':>16}{'coverage':>16}{'base':>7}{'shown':>7}")
    for mean_day, draw in _PROTOCOLS:
        drawn = "evenly in the logarithm" if draw == "log" else "evenly"
        print(f"\nmean days of the {mean_day}, drawn {drawn}")
        for group, traces in groups.items():
            rows = [row(name, points, count, mean_day, draw) for name, points in traces.items()]
            if (mean_day, draw) == _PROTOCOLS[0]:
                for each in rows:
                    print(_line(each))
            print(_line(_mean(group.upper(), rows)))


def _mean(name: str, rows: list[Row]) -> Row:
    """Average over traces; the ratio is that of the mean losses."""
    loss = statistics.fmean(each.loss for each in rows)
    base_loss = statistics.fmean(each.base_loss for each in rows)
    errors = math.hypot(*(each.ratio_error * each.base_loss for each in rows))
    return Row(
        name=name,
        loss=loss,
        base_loss=base_loss,
        ratio=loss / base_loss,
        ratio_error=errors / len(rows) / base_loss,
        coverage=statistics.fmean(each.coverage for each in rows),
        coverage_error=math.hypot(*(each.coverage_error for each in rows)) / len(rows),
        base_coverage=statistics.fmean(each.base_coverage for each in rows),
        shown=statistics.fmean(each.shown for each in rows),
    )


def _line(row: Row) -> str:
    return (
        f"{row.name:22}{row.loss:7.3f}{row.base_loss:7.3f}"
        f"{row.ratio:9.3f} ± {row.ratio_error:.3f}{row.coverage:9.2f} ± {row.coverage_error:.3f}"
        f"{row.base_coverage:7.2f}{row.shown:7.0%}"
    )


class Polled(NamedTuple):
    """A trace as polls every five minutes leave it: in full, and thinned to one an hour."""

    full: list[Reading]
    times: list[float]
    hourly: list[Reading]
    hourly_times: list[float]

    def at(self, moment: float) -> list[Reading]:
        """Give the last 60 days as the store keeps them: 14 in full, before that hourly."""
        border = (moment - 14 * DAY) // DAY * DAY
        old = bisect_right(self.hourly_times, moment - 60 * DAY)
        return [
            *self.hourly[old : bisect_left(self.hourly_times, border)],
            *self.full[bisect_left(self.times, border) : bisect_right(self.times, moment)],
        ]

    def all_at(self, moment: float) -> list[Reading]:
        """Give the last 60 days in full."""
        begin = bisect_right(self.times, moment - 60 * DAY)
        return self.full[begin : bisect_right(self.times, moment)]


def polled(points: Trace) -> Polled:
    """Poll a trace: each change is seen, and how long the figures stood before it."""
    known = [(points[0][0] - _POLL, 0), *points]
    stretches: list[Stretch] = [
        (int(at), int(max(at, until - _POLL)), used, 10**12 - used)
        for (at, used), (until, _) in pairwise(known)
    ]
    last = int(known[-1][0])
    stretches.append((last, last, known[-1][1], 10**12 - known[-1][1]))
    full = list(_ends(stretches))
    hourly = list(_ends(thinned(stretches, 3600, 0, last + 3600)))
    return Polled(full, [at for at, _, _ in full], hourly, [at for at, _, _ in hourly])


def _ends(stretches: list[Stretch]) -> Iterator[Reading]:
    for at, until, used, available in stretches:
        yield at, used, available
        if until > at:
            yield until, used, available


def false_alarms(points: Trace) -> float:
    """Replay a trace without a leak: alarms in a month, those within a day being one."""
    history = polled(points)
    count, quiet_until = 0, 0.0
    for at, _ in points:
        if at >= quiet_until and spike(history.at(at), at):
            count, quiet_until = count + 1, at + DAY
    return count * _MONTH / (points[-1][0] - points[0][0])


def leaks_found(points: Trace, rng: Random, strength: int, count: int) -> Iterator[bool]:
    """Seed leaks where the alarm has enough to go by, and say of each if two polls found it."""
    history = polled(points)
    for _ in range(count):
        start = rng.uniform(history.times[0] + 5 * DAY, history.times[-1])
        busy = _busiest(history.all_at(start))
        if not busy:
            continue
        first = math.ceil(start / _POLL) * _POLL
        rate = strength * busy / 1200
        known = history.at(start)
        found = False
        for poll in (first, first + _POLL):
            spent = history.full[bisect_right(history.times, poll) - 1][1]
            known = [
                *(each for each in known if each[0] < poll - _POLL),
                (poll - _POLL, known[-1][1], 10**12),
                (poll, spent + round(rate * (poll - start)), 10**12),
            ]
            found = found or spike(known, poll) is not None
        yield found


def _busiest(known: list[Reading]) -> float:
    """Give the 99th percentile of what 20 minutes cost at each spending; 0 where too few."""
    costs = []
    for index, (at, used, _) in enumerate(known):
        if index and used > known[index - 1][1]:
            back = bisect_right(known, at - 1200, key=lambda each: each[0])
            costs.append(used - known[max(0, back - 1)][1])
    if len(costs) < 12 or known[-1][0] - known[0][0] < 5 * DAY:
        return 0.0
    return sorted(costs)[int(0.99 * len(costs))]


def spike_table(groups: Mapping[str, Mapping[str, Trace]], count: int) -> None:
    """Print how many leaks were found, by strength, and false alarms a month."""
    heads = "".join(f"{f'k={strength}':>7}" for strength in _STRENGTHS)
    print(f"\n{'leaks found':22}{heads}{'false alarms a month':>22}")
    for group, traces in groups.items():
        found = defaultdict[int, list[float]](list)
        alarms = []
        for name, points in traces.items():
            for strength in _STRENGTHS:
                rng = Random(f"leak {name} {strength}")  # noqa: S311 - a simulation, no secret
                hits = list(leaks_found(points, rng, strength, count))
                if hits:
                    found[strength].append(statistics.fmean(hits))
            alarms.append(false_alarms(points))
            print(_spike_line(name, [found[each][-1:] for each in _STRENGTHS], alarms[-1]))
        print(
            _spike_line(
                group.upper(), [found[each] for each in _STRENGTHS], statistics.fmean(alarms)
            )
        )


def _spike_line(name: str, shares: list[list[float]], alarms: float) -> str:
    cells = "".join(f"{statistics.fmean(each):7.0%}" if each else f"{'':7}" for each in shares)
    return f"{name:22}{cells}{alarms:22.2f}"


def read(path: Path) -> Trace:
    """Read a trace: `time` in Unix seconds, `used` in units."""
    with path.open(newline="") as file:
        return [(float(line["time"]), int(line["used"])) for line in csv.DictReader(file)]


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("traces", nargs="*", type=Path)
    parser.add_argument("--windows", type=int, default=400, help="for each trace and protocol")
    parser.add_argument("--fitted", action="store_true", help="show the fitted styles, too")
    options = parser.parse_args()
    given = options.traces or sorted((Path(__file__).parent / "traces").glob("*.csv"))

    def made(styles: Mapping[str, Style]) -> dict[str, Trace]:
        return {name: trace(style, f"backtest {name}") for name, style in styles.items()}

    groups = {
        "given traces": {path.stem: read(path) for path in given},
        "unseen styles": made(UNSEEN),
    }
    if options.fitted:
        groups["fitted styles"] = made(FITTED)
    runway_table(groups, options.windows)
    spike_table(groups, options.windows // 4)


if __name__ == "__main__":
    main()
