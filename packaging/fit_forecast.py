"""Find the six numbers of `core.forecast.LINES`, and cross-validate them.

Quantile regression over the styles of `styles.FITTED`; the people's count fully, the machines'
a third. The traces and the unseen styles of `backtest.py` have no part in it.
"""

from __future__ import annotations

import math
import statistics
from collections.abc import Iterable
from itertools import product
from random import Random
from typing import NamedTuple

from styles import FITTED, MACHINES, trace
from windows import DAY, Draw, MeanDay, windows

from comet_tray.core.counter import settled
from comet_tray.core.forecast import HISTORY_DAYS, measure, reach

# A little outside 10 and 90 %: fitted so, 80 % of the truths of left-out people lie inside.
QUANTILES = (0.09, 0.5, 0.91)
_SEEDS = 6
_WINDOWS = 40
_FOLDS = 5
_MEAN_DAYS: tuple[MeanDay, ...] = ("trace", "window")
_DRAWS: tuple[Draw, ...] = ("log", "even")


class Row(NamedTuple):
    """One window: the truth's distance from the reach, and what it may hang on."""

    style: str
    rest: float
    u: float
    far: float
    weight: float


Line = tuple[float, float]


def rows() -> Iterable[Row]:
    """Draw windows from each style, under each reading of the protocol."""
    for (name, style), seed in product(FITTED.items(), range(_SEEDS)):
        points = trace(style, f"fit {name} {seed}")
        for mean_day, draw in product(_MEAN_DAYS, _DRAWS):
            rng = Random(f"{name} {seed} {mean_day} {draw}")  # noqa: S311 - a simulation
            for window in windows(points, rng, _WINDOWS, mean_day, draw):
                kept = settled(window.readings, 0, window.now)
                pattern = measure(kept, window.now)
                if pattern is None:
                    continue
                far = reach(kept, pattern)
                yield Row(
                    style=name,
                    rest=math.log(window.truth / DAY / far),
                    u=pattern.unevenness,
                    far=math.log1p(min(far, HISTORY_DAYS)),
                    weight=1 / 3 if name in MACHINES else 1.0,
                )


def fit(data: list[Row], quantile: float) -> Line:
    """Fit rest = u · (base + slope · far) at a quantile, by reweighted least squares."""
    base, slope = 0.0, 0.0
    for _ in range(60):
        a = b = c = d = e = 0.0
        for _, rest, u, far, weight in data:
            miss = rest - u * (base + slope * far)
            pull = weight * (quantile if miss > 0 else 1 - quantile) / max(0.01, abs(miss))
            a += pull * u * u
            b += pull * u * u * far
            c += pull * u * u * far * far
            d += pull * u * rest
            e += pull * u * far * rest
        # Below -1 more quota would last shorter.
        slope = max(-1.0, (a * e - b * d) / (a * c - b * b))
        base = (d - b * slope) / a
    return base, slope


def cross_validate(data: list[Row]) -> None:
    """Print the coverage on styles that the lines were not fitted on."""
    names = sorted(FITTED)
    inside: dict[str, float] = {}
    for fold in range(_FOLDS):
        out = set(names[fold::_FOLDS])
        low, _, high = (fit([row for row in data if row.style not in out], q) for q in QUANTILES)
        for name in out:
            own = [row for row in data if row.style == name]
            inside[name] = statistics.fmean(
                low[0] + low[1] * row.far <= row.rest / row.u <= high[0] + high[1] * row.far
                for row in own
            )
    people = statistics.fmean(value for name, value in inside.items() if name not in MACHINES)
    print(f"coverage on left-out styles: people {people:.3f}")
    print("  " + ", ".join(f"{name} {inside[name]:.2f}" for name in names))


def main() -> None:
    """Print the lines for `core.forecast`."""
    data = list(rows())
    print(f"{len(data)} windows")
    for quantile in QUANTILES:
        base, slope = fit(data, quantile)
        print(f"p{100 * quantile:02.0f}: ({base:.2f}, {slope:.2f})")
    cross_validate(data)


if __name__ == "__main__":
    main()
