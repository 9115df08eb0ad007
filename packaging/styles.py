"""Made-up working styles: when a key is used, and how much, over a year or two.

The forecast's twelve numbers come from `FITTED`. A trace is a list of (Unix seconds, used units),
one entry a change, on a five-minute grid, as polls would have stored it.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from random import Random

Spending = tuple[float, float]
Trace = list[tuple[float, int]]

DAY = 86_400.0
HOUR = 3600.0
_POLL = 300.0
_START = 1_700_006_400.0
_ALL = (1.0,) * 7
WEEKDAYS = (1.0, 1.0, 1.0, 1.0, 1.0, 0.25, 0.2)
_OFFICE = (1.0, 1.0, 1.0, 1.0, 1.0, 0.05, 0.03)
_WEEKEND = (0.05, 0.05, 0.05, 0.1, 0.4, 1.0, 1.0)
_EVENINGS = (0.7, 0.7, 0.7, 0.7, 0.6, 1.0, 1.0)
_HOBBY = (0.3, 0.3, 0.3, 0.3, 0.5, 1.0, 1.0)


def trace(style: Callable[[Random], Iterable[Spending]], seed: str) -> Trace:
    """Play a style: the counter at each poll that saw it changed."""
    by_poll: defaultdict[float, float] = defaultdict(float)
    for at, amount in style(Random(seed)):  # noqa: S311 - a simulation, no secret
        by_poll[math.ceil(at / _POLL) * _POLL] += amount
    used, points = 0, []
    for at in sorted(by_poll):
        used += max(1, round(by_poll[at] * 10_000))
        points.append((_START + at, used))
    return points


def person(
    rng: Random,
    days: int,
    hour: float,
    hour_spread: float,
    week: tuple[float, ...],
    active: float,
    *,
    persistence: float = 0.0,
    mood: float = 0.5,
    mood_days: float = 10.0,
    sessions: float = 2.0,
    bursts: float = 4.0,
    pause_minutes: float = 25.0,
    amount: float = 1.0,
    silence: float = 0.0,
    silence_days: float = 10.0,
    growth: float = 0.0,
    regime: float = 0.0,
) -> Iterator[Spending]:
    """Someone who works in sessions of bursts, in moods that drift, with silences.

    `active` is the chance of work on a day, `persistence` how much it hangs on the day before;
    `mood` and `amount` are spreads of logarithms; `silence` and `regime` are daily chances.
    """
    state, level, quiet, worked, first = rng.gauss(0, mood), 0.0, 0, True, rng.randrange(7)
    keep = math.exp(-1 / mood_days)
    for day in range(days):
        state = keep * state + math.sqrt(1 - keep * keep) * rng.gauss(0, mood)
        level = rng.gauss(0, 1.2) if rng.random() < regime else level
        if quiet > 0:
            quiet -= 1
            continue
        if rng.random() < silence:
            quiet = int(min(120, silence_days * (rng.paretovariate(1.5) - 0.7)))
            continue
        energy = math.sqrt(math.exp(state + level + growth * day))
        chance = active + persistence * (1 - active) if worked else active * (1 - persistence)
        worked = rng.random() < chance * week[(day + first) % 7] * min(1.5, energy)
        if not worked:
            continue
        for _ in range(1 + poisson(rng, max(0.0, sessions * energy - 1))):
            at = day * DAY + HOUR * rng.gauss(hour, hour_spread)
            for _ in range(_geometric(rng, bursts)):
                yield max(0.0, at), energy * rng.lognormvariate(0, amount)
                at += 60 * pause_minutes * rng.lognormvariate(0, 1.2)


def renewal(
    rng: Random, days: int, spread: float, hours: float, amount: float
) -> Iterator[Spending]:
    """Work without memory: pauses of a heavy-tailed length."""
    at = 0.0
    while (at := at + HOUR * hours * rng.lognormvariate(0, spread)) < days * DAY:
        yield at, rng.lognormvariate(0, amount)


def spells(
    rng: Random, days: int, on: float, off: float, rate: float, *, heavy: bool
) -> Iterator[Spending]:
    """Spells of work and of rest, Markov-modulated, or heavy-tailed; lengths in days."""
    at, working = 0.0, True
    while at < days * DAY:
        stretch = min(20.0, (rng.paretovariate(1.3) - 0.9) / 2) if heavy else rng.expovariate(1)
        length = DAY * (on if working else off) * stretch
        if working:
            for _ in range(poisson(rng, length / HOUR * rate * rng.lognormvariate(0, 0.7))):
                yield at + rng.random() * length, rng.lognormvariate(0, 1.0)
        at, working = at + length, not working


def server(
    rng: Random, days: int, rate: float, swing: float, weekend: float, growth: float
) -> Iterator[Spending]:
    """A service with a day's and a week's swing; `rate` calls an hour at its height."""
    at = 0.0
    while (at := at + rng.expovariate(rate) * HOUR) < days * DAY:
        share = (1 + swing * math.sin(2 * math.pi * at / DAY)) / (1 + swing)
        if rng.random() < share * (weekend if at // DAY % 7 >= 5 else 1.0):
            yield at, rng.lognormvariate(growth * at / DAY, 0.8)


def cron(
    rng: Random, days: int, hours: float, spread: float, missed: float = 0.0
) -> Iterator[Spending]:
    """A job by the clock."""
    for turn in range(int(days * 24 / hours)):
        if rng.random() >= missed:
            yield turn * hours * HOUR + 7200 + 300 * rng.random(), rng.lognormvariate(0, spread)


def _someone(rng: Random, regime: float) -> Iterator[Spending]:
    week = tuple(rng.uniform(0.2, 1) for _ in range(7))
    return person(
        rng, 700, rng.uniform(10, 23), rng.uniform(2, 6), week, rng.uniform(0.3, 0.9),
        persistence=rng.uniform(0, 0.7), mood=rng.uniform(0.3, 1.1), mood_days=rng.uniform(3, 25),
        sessions=rng.uniform(1, 3), bursts=rng.uniform(2, 8), pause_minutes=rng.uniform(10, 40),
        amount=rng.uniform(0.6, 1.6), silence=rng.uniform(0, 0.04),
        silence_days=rng.uniform(3, 15), regime=regime,
    )  # fmt: skip


def poisson(rng: Random, mean: float) -> int:
    """Draw a count; near enough to normal above 50."""
    if mean > 50:
        return max(0, round(rng.gauss(mean, math.sqrt(mean))))
    count, left = 0, math.exp(-mean)
    while (left := left / max(1e-12, rng.random())) < 1:
        count += 1
    return count


def _geometric(rng: Random, mean: float) -> int:
    return 1 + int(math.log(1 - rng.random()) / math.log(1 - 1 / mean))


Style = Callable[[Random], Iterable[Spending]]

PEOPLE: Mapping[str, Style] = {
    "office": lambda r: person(r, 400, 13.5, 2.8, _OFFICE, 0.9, mood=0.4, sessions=2.5, bursts=5),
    "flexible office": lambda r: person(
        r, 400, 14, 4, WEEKDAYS, 0.75, persistence=0.3, mood=0.6, mood_days=8, silence=0.012,
        silence_days=6),
    "night owl": lambda r: person(
        r, 400, 23.5, 2.5, _ALL, 0.6, persistence=0.3, mood=0.7, mood_days=6, sessions=1.5,
        bursts=6, amount=1.2, silence=0.01, silence_days=6),
    "daily bursts": lambda r: person(
        r, 400, 16, 5, _ALL, 0.85, persistence=0.2, mood=0.8, mood_days=5, sessions=3, bursts=6,
        pause_minutes=15, amount=1.2, silence=0.008, silence_days=14),
    "evenings": lambda r: person(
        r, 500, 20.5, 1.8, _EVENINGS, 0.5, persistence=0.3, mood=0.6, mood_days=12, sessions=1,
        pause_minutes=20, amount=1.1, silence=0.02),
    "hobby": lambda r: person(
        r, 900, 17, 4.5, _HOBBY, 0.5, persistence=0.5, mood=0.9, sessions=1.5, amount=1.1,
        silence=0.05, silence_days=14),
    "sprints": lambda r: person(
        r, 500, 15, 4, _ALL, 0.45, persistence=0.75, mood=1.0, mood_days=6, sessions=3, bursts=5,
        pause_minutes=12, amount=1.2, silence=0.02, silence_days=8),
    "weekends only": lambda r: person(
        r, 600, 14, 4, _WEEKEND, 0.75, mood=0.6, mood_days=14, bursts=5, silence=0.01),
    "regimes": lambda r: person(
        r, 450, 14, 4, WEEKDAYS, 0.8, persistence=0.2, mood_days=6, regime=0.02),
    "growing": lambda r: person(
        r, 350, 14, 4, WEEKDAYS, 0.8, persistence=0.2, mood_days=8, growth=0.008),
    "fading": lambda r: person(
        r, 350, 14, 4, WEEKDAYS, 0.8, persistence=0.2, mood_days=8, growth=-0.006, silence=0.01),
    "sparse": lambda r: person(
        r, 900, 16, 5, _ALL, 0.25, persistence=0.4, mood=0.8, mood_days=15, sessions=1, bursts=3,
        amount=1.3, silence=0.01, silence_days=15),
    "huge prompts": lambda r: person(
        r, 450, 14, 4.5, WEEKDAYS, 0.7, persistence=0.2, mood_days=8, amount=1.9, silence=0.008),
    "heavy pauses": lambda r: renewal(r, 500, 2.2, 0.6, 1.2),
    "long pauses": lambda r: renewal(r, 500, 1.9, 1.5, 1.5),
    "spells": lambda r: spells(r, 500, 1.5, 3.0, 2.0, heavy=False),
    "heavy spells": lambda r: spells(r, 600, 1.5, 3.0, 1.5, heavy=True),
    "someone": lambda r: _someone(r, 0.0),
    "someone else": lambda r: _someone(r, 0.01),
}  # fmt: skip
MACHINES: Mapping[str, Style] = {
    "server": lambda r: server(r, 300, 6, 0.5, 0.8, 0),
    "growing server": lambda r: server(r, 300, 4, 0.3, 0.6, 0.006),
    "quiet server": lambda r: server(r, 300, 0.5, 0.2, 1, 0),
    "nightly job": lambda r: cron(r, 300, 24, 0.2, 0.02),
    "six-hourly job": lambda r: cron(r, 300, 6, 0.5, 0.05),
    "weekly job": lambda r: cron(r, 600, 168, 0.3),
}
FITTED: Mapping[str, Style] = {**PEOPLE, **MACHINES}
