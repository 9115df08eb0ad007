import math
import random
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comet_tray.core.counter import Reading
from comet_tray.core.happened import Happening, cleaned, verdicts
from tests.support.yardstick import in_yardsticks

POLL = 300
DAY = 86_400
NOW = 1_800_000_000


def polled(*figures: tuple[float, float], every: int = POLL) -> list[Reading]:
    """One reading a poll, of (used, available)."""
    return [(index * every, used, available) for index, (used, available) in enumerate(figures)]


def held(*figures: tuple[float, float]) -> list[Reading]:
    """Give the same, and let the last figures stand for an hour: nothing lags any more."""
    readings = polled(*figures)
    at, used, available = readings[-1]
    return [*readings, *((at + n * 900, used, available) for n in range(1, 5))]


def told(found: list[Happening]) -> list[str]:
    """Write each verdict as its kind, what was burnt, what was added, and a gap."""
    return [
        f"{each.kind}"
        + (f" -{each.burnt:g}" if each.burnt else "")
        + (f" {each.added:+g}" if each.added else "")
        + (" gap" if each.gap else "")
        for each in found
    ]


TRACES: dict[str, tuple[list[Reading], list[str]]] = {
    "no reading": ([], []),
    "one reading": (polled((100, 900)), []),
    "nothing": (polled((100, 900), (100, 900)), ["nothing"]),
    "burn": (polled((100, 900), (130, 870), (140, 860)), ["burn -30", "burn -10"]),
    "a unit lost in rounding": (polled((100, 900), (200, 801)), ["burn -100"]),
    "top-up": (held((100, 900), (100, 1900)), ["top_up +1000"]),
    "top-up at the last reading": (polled((100, 900), (100, 1900)), ["top_up +1000"]),
    "top-up with burn beside it": (polled((100, 900), (150, 1850)), ["top_up -50 +1000"]),
    "two top-ups in a row": (
        polled((100, 900), (100, 1900), (100, 2900)),
        ["top_up +1000", "top_up +1000"],
    ),
    "top-up of a used-up key": (polled((1000, -7), (1000, 493)), ["top_up +500"]),
    "top-up while a request is in flight": (
        polled((100, 900), (100, 860), (100, 1860), (130, 1870)),
        ["dip", "top_up +1000", "dip -30"],
    ),
    "top-up in the midst of a deep dip": (
        polled((100, 900), (100, 400), (100, 1200), (150, 1650)),
        ["dip", "top_up +800", "dip -50"],
    ),
    "top-up less than a dip that it fell into": (
        polled((100, 900), (100, 400), (100, 800), (150, 1250)),
        ["dip", "dip", "top_up -50 +400"],
    ),
    "small top-ups after a large one": (
        polled((100, 900), (100, 1900), (100, 1990), (100, 2080)),
        ["top_up +1090", "dip", "top_up +90"],
    ),
    "top-up that is taken away an hour later": (
        [(0, 100, 900), (300, 100, 1900), (3900, 100, 900), (7500, 100, 900)],
        ["top_up +1000", "withdrawal -1000"],
    ),
    "top-up of which a request in flight hides a part": (
        polled((100, 900), (100, 1860), (130, 1870)),
        ["top_up +1000", "dip -30"],
    ),
    "top-up and then a dip": (
        polled((100, 900), (100, 1900), (100, 1800), (150, 1850)),
        ["top_up +1000", "dip", "dip -50"],
    ),
    "available that lags behind is no top-up": (
        held((100, 900), (150, 900), (150, 850)),
        ["dip -50", "dip"],
    ),
    "refund": (held((100, 900), (20, 980)), ["refund +80"]),
    "refund at the last reading": (polled((100, 900), (20, 980)), ["refund +80"]),
    "refund, then burn": (
        polled((100, 900), (20, 980), (30, 970)),
        ["refund +80", "burn -10"],
    ),
    "refund, then more burn than was refunded": (
        polled((100, 900), (20, 980), (120, 880), (130, 870)),
        ["refund +80", "burn -100", "burn -10"],
    ),
    "refund, then more burn than was refunded, then rest": (
        held((100, 900), (20, 980), (120, 880)),
        ["refund +80", "burn -100"],
    ),
    "refund while a request is in flight, soon outspent": (
        held((100, 900), (20, 960), (110, 890)),
        ["refund +80", "dip -90"],
    ),
    "refund with a small top-up in it": (held((100, 900), (20, 1000)), ["refund +80"]),
    "refund, rounded": (held((100, 900), (20, 979)), ["refund +80"]),
    "refund while a request is in flight": (
        polled((100, 900), (20, 950), (40, 960), (50, 950)),
        ["refund +80", "dip -20", "burn -10"],
    ),
    "refund that ends a dip": (
        held((100, 900), (100, 870), (20, 980)),
        ["dip", "refund +80"],
    ),
    "top-up with a small refund in it": (held((100, 900), (20, 1980)), ["top_up +1000"]),
    "dip of a request in flight": (
        polled((100, 900), (100, 850), (120, 880)),
        ["dip", "dip -20"],
    ),
    "dip that costs nothing in the end": (
        polled((100, 900), (100, 850), (100, 900)),
        ["dip", "dip"],
    ),
    "dip that mends by and by": (
        polled((100, 900), (100, 850), (110, 860), (110, 890), (120, 880)),
        ["dip", "dip -10", "dip", "burn -10"],
    ),
    "dip with burn within": (
        polled((100, 900), (110, 840), (120, 830), (120, 830), (150, 850)),
        ["dip -10", "burn -10", "nothing", "dip -30"],
    ),
    "dip in sight of which nobody looked for long": (
        [(0, 100, 900), (300, 100, 850), (40_000, 140, 860)],
        ["dip", "dip -40 gap"],
    ),
    "counter that stands still while available falls": (
        polled((100, 900), (100, 880), (100, 860), (150, 850)),
        ["dip", "dip", "dip -50"],
    ),
    "cached counter that falls and mends": (
        polled((100, 900), (60, 900), (100, 900)),
        ["dip", "dip"],
    ),
    "cached counter that mends with what was spent": (
        polled((100, 900), (0, 890), (0, 880), (130, 870)),
        ["dip", "dip", "dip -30"],
    ),
    "cached counter that two readings see": (
        polled((100, 900), (60, 900), (60, 900), (100, 900)),
        ["dip", "dip", "dip"],
    ),
    "cached counter that mends by and by": (
        polled((100, 900), (0, 900), (50, 900), (100, 900), (110, 890)),
        ["dip", "dip", "dip", "burn -10"],
    ),
    "cached counter in sight of a top-up": (
        polled((100, 900), (0, 1900), (110, 1890)),
        ["dip", "top_up -10 +1000"],
    ),
    "reset to 0": (held((100, 900), (0, 900)), ["reset"]),
    "reset to a small number, then burn": (
        [*polled((100, 900), (7, 893), (9, 891)), (5000, 20, 880)],
        ["reset", "burn -2", "burn -11 gap"],
    ),
    "reset of a counter that was soon outspent": (
        polled((100, 900), (0, 900), (120, 780)),
        ["reset", "burn -120"],
    ),
    "reset between two top-ups": (
        held((100, 900), (100, 1900), (0, 1900), (0, 1950)),
        ["top_up +1000", "reset", "top_up +50"],
    ),
    "reset, and nobody looked for a month": (
        [(0, 100, 900), (30 * DAY, 3, 900), (30 * DAY + 1801, 4, 899)],
        ["reset gap", "burn -1"],
    ),
    "withdrawal": (held((100, 900), (100, 400)), ["withdrawal -500"]),
    "withdrawal with burn beside it": (
        held((100, 900), (120, 380)),
        ["withdrawal -20 -500"],
    ),
    "withdrawal of a key at work": (
        [(at, 100 + at / 100, (900 if at < 600 else 400) - at / 100) for at in range(0, 3000, 300)],
        ["burn -3", "withdrawal -3 -500", *["burn -3"] * 7],
    ),
    "withdrawal while a request is in flight": (
        held((100, 900), (100, 350), (140, 360)),
        ["dip", "withdrawal -40 -500"],
    ),
    "top-up an hour after a withdrawal": (
        [(0, 100, 900), (300, 100, 400), (3600, 100, 400), (3900, 100, 900)],
        ["withdrawal -500", "nothing", "top_up +500"],
    ),
    "granted that is not back yet": (polled((100, 900), (100, 850)), ["lag"]),
    "granted that is not back yet, with burn": (
        polled((100, 900), (110, 840), (120, 830), (120, 830)),
        ["lag -10", "lag -10", "lag"],
    ),
    "granted that is not back after 30 minutes": (
        [(0, 100, 900), (300, 100, 850), (2101, 100, 850)],
        ["withdrawal -50", "nothing"],
    ),
    "counter that is not back yet": (polled((100, 900), (0, 900), (5, 900)), ["lag", "lag"]),
    "gap with nothing": ([(0, 100, 900), (9000, 100, 900)], ["nothing gap"]),
    "gap with burn": ([(0, 100, 900), (9000, 300, 700)], ["burn -200 gap"]),
    "gap with top-up": ([(0, 100, 900), (9000, 300, 1700)], ["top_up -200 +1000 gap"]),
    "gap of just an hour is none": ([(0, 100, 900), (3600, 100, 900)], ["nothing"]),
    "clock a day back": (
        [(DAY, 100, 900), (DAY + 300, 110, 890), (310, 120, 880), (610, 130, 870)],
        ["burn -10", "clock -10", "burn -10"],
    ),
    "clock a day back, with a top-up": (
        [(DAY, 100, 900), (300, 110, 1890), (600, 120, 1880)],
        ["clock -10 +1000", "burn -10"],
    ),
    "clock a day back, with a top-up that was taken away": (
        [(DAY, 100, 900), (300, 100, 1900), (600, 100, 900), (9600, 100, 900)],
        ["clock +1000", "withdrawal -1000", "nothing gap"],
    ),
    "clock a day back in the midst of a dip": (
        [(DAY, 100, 900), (DAY + 300, 100, 850), (300, 120, 880)],
        ["dip", "clock -20"],
    ),
    "clock a day ahead, and back": (
        [(0, 100, 900), (DAY, 110, 890), (300, 120, 880)],
        ["burn -10 gap", "clock -10"],
    ),
    "duplicates": (
        [(0, 100, 900), (0, 100, 900), (300, 110, 890), (0, 100, 900), (300, 110, 890)],
        ["burn -10"],
    ),
    "of two readings at one moment the last counts": (
        [(0, 100, 900), (300, 110, 890), (300, 120, 880), (600, 130, 870)],
        ["burn -20", "burn -10"],
    ),
    "out of order by seconds": (
        [(0, 100, 900), (300, 110, 890), (320, 115, 885), (290, 120, 880), (600, 130, 870)],
        ["burn -20", "burn -10"],
    ),
    "out of order by hours": (
        [(0, 100, 900), (7200, 120, 880), (3600, 110, 890), (10_800, 130, 870)],
        ["burn -20 gap", "clock +10", "burn -20 gap"],
    ),
    "negative available": (polled((1000, 5), (1020, -15), (1030, -25)), ["burn -20", "burn -10"]),
    "enormous numbers": (
        polled(
            (5 * 10**14, 5 * 10**14), (5 * 10**14 + 3, 5 * 10**14 - 3), (5 * 10**14 + 3, 10**15)
        ),
        ["burn -3", f"top_up {5 * 10**14 + 3:+g}"],
    ),
    "nonsense is left out": (
        [
            (0, 100, 900),
            (300, math.nan, 900),
            (600, 10**19, 900),
            (900, 100, -math.inf),
            (1200, -5, 900),
            (math.nan, 100, 900),
            (math.inf, 100, 900),
            (1500, 130, 870),
        ],
        ["burn -30"],
    ),
}


@pytest.mark.parametrize(("readings", "expected"), TRACES.values(), ids=TRACES)
def test_it_says_what_happened(readings: list[Reading], expected: list[str]) -> None:
    found = told(verdicts(readings))
    assert found[: len(expected)] == expected
    assert set(found[len(expected) :]) <= {"nothing"}


def test_figures_count_as_far_as_a_history_may_hold_them() -> None:
    readings: list[Reading] = [(-(10**18), 0, -(10**18)), (10**18, 10**18, 10**18)]
    assert cleaned(readings) == readings


def test_each_verdict_is_dated_like_the_later_reading() -> None:
    readings = [*polled((100, 900), (100, 900), (110, 890)), (math.nan, 1, 1)]
    assert [each.at for each in verdicts(readings)] == [each[0] for each in cleaned(readings)[1:]]


def test_what_is_a_gap_is_the_callers_to_say() -> None:
    readings = polled((100, 900), (110, 890))
    assert [each.gap for each in verdicts(readings, gap_seconds=299)] == [True]
    assert [each.gap for each in verdicts(readings, gap_seconds=300)] == [False]


def test_large_integers_stay_exact() -> None:
    [found] = verdicts(polled((10**17, 10**17), (10**17 + 1, 10**17 - 1)))
    assert found.burnt == 1
    assert isinstance(found.burnt, int)


def test_a_key_that_is_never_at_rest_gains_and_loses_nothing() -> None:
    rng = random.Random(3)  # noqa: S311 - a simulation, no secret
    figures = [(used, 10**6 - used - rng.randrange(1, 500)) for used in range(0, 30_000, 100)]
    readings = polled((0, 10**6), *figures, (30_000, 970_000))
    found = verdicts(readings)
    assert {each.kind for each in found} <= {"burn", "dip"}
    assert sum(each.burnt for each in found) == 30_000


def test_a_withdrawal_from_a_key_that_is_never_at_rest_is_found_once() -> None:
    rng = random.Random(4)  # noqa: S311 - a simulation, no secret
    figures = [
        (used, (10**6 if used < 5_000 else 10**5) - used - rng.randrange(1, 500))
        for used in range(0, 10_000, 100)
    ]
    found = verdicts(polled((0, 10**6), *figures))
    [withdrawal] = [each for each in found if each.kind not in ("burn", "dip", "lag")]
    assert withdrawal.kind == "withdrawal"
    assert withdrawal.added == pytest.approx(-900_000, abs=500)
    assert withdrawal.at == 51 * POLL


def test_readings_from_two_clocks_in_order_of_time_are_no_refunds() -> None:
    before = [(n * POLL, 100 + n, 900 - n) for n in range(300)]
    after = [(at + 7, used + 300, left - 300) for at, used, left in before[12:]]
    found = verdicts(sorted([*before, *after]))
    assert {each.kind for each in found} <= {"burn", "dip"}
    assert sum(each.burnt for each in found) == after[-1][1] - before[0][1]


def test_a_refund_long_after_the_readings_of_two_clocks_is_one() -> None:
    before = [(n * POLL, 100 + n, 900 - n) for n in range(12)]
    after = [(at + 7, used + 300, left - 300) for at, used, left in before]
    refund = held((411, 589), (331, 669), (431, 569))
    later = [(at + 7200, used, left) for at, used, left in refund]
    found = verdicts([*sorted([*before, *after]), *later])
    assert [(each.kind, each.added) for each in found if each.added] == [("refund", 80)]


def busy(seed: int, polls: int) -> tuple[list[Reading], int, int]:
    """Simulate a key: its readings, the units that it spent, and how often it was topped up.

    The server answers with dips of up to 20 minutes: for a request in flight, from a counter
    that stands still, from one that falls.
    """
    rng = random.Random(seed)  # noqa: S311 - a simulation, no secret
    used = rng.randrange(10**6)
    granted = used + rng.randrange(10**6)
    readings: list[Reading] = [(NOW, used, granted - used)]
    spent = bought = dip_ends = next_top_up = 0
    dip, at_dip = "", used
    for poll in range(1, polls):
        before = used
        used += rng.choice((0, 0, rng.randrange(1, 1000)))
        spent += used - before
        if rng.random() < 0.05 and poll > next_top_up:
            granted += rng.randrange(10**6, 5 * 10**6)
            bought, next_top_up = bought + 1, poll + 6
        if poll == dip_ends:
            dip = ""
        elif not dip and rng.random() < 0.3 and poll < polls - 6:
            dip, at_dip = rng.choice(("in flight", "still", "fallen")), before
            dip_ends = poll + rng.randrange(1, 5)
        depth = rng.randrange(2, 5000)
        shown = {"still": at_dip, "fallen": max(0, at_dip - depth)}.get(dip, used)
        reserved = depth if dip == "in flight" else 0
        readings.append((NOW + poll * POLL, shown, granted - used - reserved))
    return readings, spent, bought


@given(st.integers(0, 10**9), st.integers(10, 300))
def test_what_was_burnt_adds_up_to_what_was_spent(seed: int, polls: int) -> None:
    readings, spent, bought = busy(seed, polls)
    found = verdicts(readings)
    assert sum(each.burnt for each in found) == spent
    assert sum(each.kind == "top_up" for each in found) == bought
    assert sum(each.added for each in found) == sum(readings[-1][1:]) - sum(readings[0][1:])
    assert {each.kind for each in found} <= {"nothing", "burn", "top_up", "dip"}


_numbers = st.one_of(st.integers(-(10**20), 10**20), st.floats(), st.integers(0, 9000))


@given(st.lists(st.tuples(_numbers, _numbers, _numbers), max_size=60), st.floats())
def test_nonsense_never_crashes_it(readings: Any, gap_seconds: float) -> None:
    found = verdicts(readings, gap_seconds)
    assert len(found) == max(0, len(cleaned(readings)) - 1)
    check(found)


_small = st.integers(0, 30)


@given(
    st.lists(st.tuples(st.integers(0, 60).map(lambda n: n * 150), _small, _small), max_size=40),
    st.booleans(),
)
def test_believable_figures_in_any_order_give_believable_verdicts(
    readings: list[Reading], in_order: bool
) -> None:
    given_in = sorted(readings) if in_order else readings
    found = verdicts(given_in)
    check(found)
    kept = cleaned(given_in)
    for each, (earlier, later) in zip(found, pairwise(kept), strict=True):
        assert each.at == later[0]
        assert (each.kind == "clock") == (later[0] < earlier[0])
        assert each.burnt <= max(kept, key=lambda reading: reading[1])[1]


def check(found: list[Happening]) -> None:
    for each in found:
        assert each.burnt >= 0
        assert math.isfinite(each.burnt)
        assert math.isfinite(each.added)
        if each.kind in ("top_up", "refund"):
            assert each.added > 0
        elif each.kind == "withdrawal":
            assert each.added < 0
        elif each.kind != "clock":
            assert each.added == 0
        if each.kind == "nothing":
            assert each.burnt == 0


def test_the_verdicts_of_a_long_history_take_less_than_20_milliseconds() -> None:
    readings: list[Reading] = [
        (NOW + n * POLL, n * 7, 10**8 - n * 7 - (50 if n % 40 == 7 else 0)) for n in range(12_500)
    ]
    assert len(verdicts(readings)) == len(readings) - 1
    assert in_yardsticks(lambda: verdicts(readings)) < 4
