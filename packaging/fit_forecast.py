"""Find the numbers of `core.forecast.LINES`, and cross-validate them.

Quantile regression over the styles of `styles.FITTED`; the people's count fully, the machines'
a third. Besides the protocol's 0.25 to 14 mean days of quota, windows have up to 60: a key may
hold more, and so the fit cannot learn that a long reach must be a lull. The traces and the
unseen styles of `backtest.py` have no part in it.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterable, Sequence
from itertools import product
from operator import mul
from random import Random
from typing import NamedTuple

from moments import DAY, MEAN_DAYS, Draw, MeanDay, windows
from styles import FITTED, MACHINES, trace

from comet_tray.core.counter import settled
from comet_tray.core.forecast import FAR_DAYS, Line, measure, reach, terms

# A little outside 10 and 90 %: fitted so, 80 % of the truths of left-out people lie inside.
QUANTILES = (0.09, 0.5, 0.91)
_SEEDS = 6
_WINDOWS = 40
_FOLDS = 5
_ROUNDS = 30
_MEAN_DAYS: tuple[MeanDay, ...] = ("trace", "window")
_WIDE = (0.08, FAR_DAYS)
_SPANS: tuple[tuple[Draw, tuple[float, float]], ...] = (
    ("log", MEAN_DAYS),
    ("even", MEAN_DAYS),
    ("log", _WIDE),
)


class Row(NamedTuple):
    """One window: the truth's distance from the reach, and what it may hang on."""

    style: str
    rest: float
    terms: tuple[float, ...]
    weight: float


def rows() -> Iterable[Row]:
    """Draw windows from each style, under each reading of the protocol, and wider."""
    for (name, style), seed in product(FITTED.items(), range(_SEEDS)):
        points = trace(style, f"fit {name} {seed}")
        for mean_day, (draw, span) in product(_MEAN_DAYS, _SPANS):
            rng = Random(f"{name} {seed} {mean_day} {draw} {span}")  # noqa: S311 - a simulation
            for window in windows(points, rng, _WINDOWS, mean_day, draw, span):
                kept = settled(window.readings, 0, window.now)
                pattern = measure(kept, window.now)
                if pattern is None:
                    continue
                far = reach(kept, pattern)
                # Beyond, too many ends lie beyond the trace.
                if far > FAR_DAYS:
                    continue
                yield Row(
                    style=name,
                    rest=math.log(window.truth / DAY / far),
                    terms=tuple(pattern.unevenness * each for each in terms(far, pattern)),
                    weight=1 / 3 if name in MACHINES else 1.0,
                )


def fit(data: list[Row], quantile: float) -> Line:
    """Fit rest = line · terms at a quantile, by reweighted least squares."""
    line = [0.0] * len(Line._fields)
    for _ in range(_ROUNDS):
        sums = [[0.0] * (len(line) + 1) for _ in line]
        for _, rest, own, weight in data:
            miss = rest - _at(line, own)
            pull = weight * (quantile if miss > 0 else 1 - quantile) / max(0.01, abs(miss))
            for sums_of, each in zip(sums, own, strict=True):
                share = pull * each
                for column, other in enumerate((*own, rest)):
                    sums_of[column] += share * other
        line = _solved(sums)
    return Line(*line)


def _solved(equations: list[list[float]]) -> list[float]:
    """Solve equations, each (factors, right side), by elimination; they must be independent."""
    for index, pivot in enumerate(equations):
        pivot[:] = [each / pivot[index] for each in pivot]
        for other in equations:
            if other is not pivot:
                factor = other[index]
                other[:] = [a - factor * b for a, b in zip(other, pivot, strict=True)]
    return [each[-1] for each in equations]


def cross_validate(data: list[Row]) -> None:
    """Print the coverage on styles that the lines were not fitted on."""
    names = sorted(FITTED)
    inside: dict[str, float] = {}
    for fold in range(_FOLDS):
        out = set(names[fold::_FOLDS])
        fitted = [row for row in data if row.style not in out]
        low, high = fit(fitted, QUANTILES[0]), fit(fitted, QUANTILES[2])
        for name in out:
            inside[name] = statistics.fmean(
                _at(low, row.terms) <= row.rest <= _at(high, row.terms)
                for row in data
                if row.style == name
            )
    people = statistics.fmean(value for name, value in inside.items() if name not in MACHINES)
    print(f"coverage on left-out styles: people {people:.3f}")
    print("  " + ", ".join(f"{name} {inside[name]:.2f}" for name in names))


def _at(line: Sequence[float], own: Sequence[float]) -> float:
    return sum(map(mul, line, own))


def main() -> None:
    """Print the lines for `core.forecast`."""
    data = list(rows())
    print(f"{len(data)} windows")
    for quantile in QUANTILES:
        print(f"p{100 * quantile:02.0f}:", *(f"{each:.2f}" for each in fit(data, quantile)))
    cross_validate(data)


if __name__ == "__main__":
    main()
