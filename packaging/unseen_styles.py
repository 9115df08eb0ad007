"""Working styles that the forecast was not fitted to, built in other ways: only ever scored."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from random import Random

from styles import DAY, HOUR, WEEKDAYS, Spending, Style, cron, person, poisson


def deadlines(rng: Random, days: int) -> Iterator[Spending]:
    """Work that swells toward a date, then rest."""
    day = 0
    while day < days:
        length, rest = rng.randint(12, 45), rng.randint(2, 15)
        for step in range(length):
            left = length - step
            for _ in range(poisson(rng, 14 / math.sqrt(left)) if rng.random() < 0.75 else 0):
                yield (
                    (day + step) * DAY + HOUR * rng.triangular(8, 26, 19),
                    rng.lognormvariate(0, 1),
                )
        day += length + rest


def projects(rng: Random, days: int) -> Iterator[Spending]:
    """A freelancer: projects of very different size, full days within them, gaps between."""
    day = 0.0
    while day < days:
        length, size = rng.lognormvariate(2.2, 0.9), rng.lognormvariate(0, 0.8)
        for step in range(int(length) + 1):
            for _ in range(poisson(rng, 9)):
                yield (
                    (day + step) * DAY + HOUR * rng.uniform(9, 19),
                    size * rng.lognormvariate(0, 0.9),
                )
        day += length + rng.lognormvariate(1.3, 1.1)


def cascade(rng: Random, days: int) -> Iterator[Spending]:
    """Bursts within bursts: each half of a stretch gets a random share, down to an hour."""
    todo = [(0.0, days * DAY, days * 12.0)]
    while todo:
        at, length, mass = todo.pop()
        if length < HOUR:
            if mass > 0.3:
                yield at + rng.random() * length, mass
            continue
        share = rng.betavariate(1.6, 1.6)
        todo += [(at, length / 2, mass * share), (at + length / 2, length / 2, mass * (1 - share))]


def echoes(rng: Random, days: int) -> Iterator[Spending]:
    """Self-exciting work: each call may cause more, soon after or days later."""
    todo = [rng.random() * days * DAY for _ in range(int(days / 2))]
    while todo:
        at = todo.pop()
        if at < days * DAY:
            yield at, rng.lognormvariate(0, 1.1)
            todo += [at + HOUR * rng.lognormvariate(0.5, 2.0) for _ in range(poisson(rng, 0.9))]


def shifts(rng: Random, days: int) -> Iterator[Spending]:
    """Four days on, three off, the hours rotating, a holiday now and then."""
    holiday = 0
    for day in range(days):
        holiday = rng.randint(5, 16) if rng.random() < 0.01 else max(0, holiday - 1)
        if day % 7 < 4 and not holiday:
            begin = (6.0, 14.0, 22.0)[day // 7 % 3]
            for _ in range(poisson(rng, 12)):
                yield day * DAY + HOUR * (begin + 8 * rng.random()), rng.lognormvariate(0, 0.8)


def batches(rng: Random, days: int) -> Iterator[Spending]:
    """Rare jobs that run for hours at one pace; sizes without a typical one."""
    at = 0.0
    while (at := at + rng.expovariate(1 / 1.7) * DAY) < days * DAY:
        steps = int(min(150.0, 4 * rng.paretovariate(1.1)))
        for step in range(steps):
            yield at + step * 600, rng.lognormvariate(0, 0.3)


def fads(rng: Random, days: int) -> Iterator[Spending]:
    """Interest that flares up and fades, again and again."""
    day = 0.0
    while day < days:
        fade, height = rng.lognormvariate(1.6, 0.6), rng.lognormvariate(2.3, 0.7)
        for _ in range(poisson(rng, height * fade)):
            at = day + rng.expovariate(1 / fade)
            yield (
                (math.floor(at) + rng.triangular(0.35, 1.05, 0.85)) * DAY,
                rng.lognormvariate(0, 1),
            )
        day += rng.expovariate(1 / 18)


def team(rng: Random, days: int) -> Iterator[Spending]:
    """Five people on one key, and a nightly job."""
    for _ in range(5):
        yield from person(rng, days, rng.gauss(14, 2), 3, WEEKDAYS, 0.6, mood=0.8, silence=0.01)
    yield from cron(rng, days, 24, 0.3, 0.05)


UNSEEN: Mapping[str, Style] = {
    "deadlines": lambda r: deadlines(r, 500),
    "projects": lambda r: projects(r, 600),
    "cascade": lambda r: cascade(r, 500),
    "echoes": lambda r: echoes(r, 500),
    "shifts": lambda r: shifts(r, 400),
    "batches": lambda r: batches(r, 500),
    "fads": lambda r: fads(r, 600),
    "team": lambda r: team(r, 350),
}
