import math
import random
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comet_tray.core.counter import Reading
from comet_tray.core.forecast import LINES, Pattern, gathered_days, quantile, reach, runway
from tests.support.yardstick import in_yardsticks

DAY = 86_400
NOW = 1_800_000_000.0


def steady(
    days: float, per_day: int = 1000, left: int = 10_000, every: int = 3600
) -> list[Reading]:
    """Even use up to NOW, with `left` units available at its end."""
    steps = int(days * DAY / every)
    total = round(days * per_day)
    return [
        (NOW - (steps - step) * every, total * step // steps, left + total - total * step // steps)
        for step in range(steps + 1)
    ]


def bursty(days: int, left: int, seed: int = 1) -> list[Reading]:
    """Most days without use, some with much of it, and a reading an hour."""
    rng = random.Random(seed)  # noqa: S311 - a simulation, no secret
    busy = {day for day in range(days) if rng.random() < 0.3} | {1, 3}
    used, readings = 0, []
    for hour in range(days * 24 + 1):
        used += rng.randrange(1000) if hour // 24 in busy and 12 <= hour % 24 < 15 else 0
        readings.append((NOW - (days * 24 - hour) * 3600, used))
    return [(at, value, used - value + left) for at, value in readings]


def test_even_use_lasts_about_what_is_left_divided_by_the_pace() -> None:
    found = runway(steady(days=14, per_day=1000, left=10_000), NOW)
    assert found
    assert found.p50_seconds / DAY == pytest.approx(10, rel=0.1)
    assert found.p90_seconds < 2 * found.p10_seconds * 1.2


def test_uneven_use_has_the_wider_range() -> None:
    even, uneven = runway(steady(20), NOW), runway(bursty(20, left=10_000), NOW)
    assert even
    assert uneven
    assert uneven.p90_seconds / uneven.p10_seconds > 2 * even.p90_seconds / even.p10_seconds


def test_a_key_in_a_pause_lasts_longer_than_one_at_work() -> None:
    readings = bursty(20, left=2_000)
    at_work = runway(readings, NOW)
    pausing = runway(readings, NOW + 4 * DAY)
    assert at_work
    assert pausing
    assert pausing.p50_seconds > at_work.p50_seconds + 2 * DAY


def test_use_that_grew_of_late_counts_more() -> None:
    slow, fast = steady(14, per_day=100, left=0), steady(7, per_day=1000, left=0)
    before = [(at - 7 * DAY, used, 0) for at, used, _ in slow]
    after = [(at, used + 1400, 10_000) for at, used, _ in fast]
    grown, mixed = runway([*before, *after], NOW), runway(steady(21, per_day=400), NOW)
    assert grown
    assert mixed
    assert grown.p50_seconds < mixed.p50_seconds


@pytest.mark.parametrize("days", [0, 0.5, 2, 2.9])
def test_nothing_is_said_before_three_days_were_gathered(days: float) -> None:
    assert runway(steady(days), NOW) is None if days else runway([], NOW) is None


def test_three_days_are_enough() -> None:
    assert runway(steady(3), NOW)


def test_three_spendings_of_a_unit_are_enough_and_two_are_not() -> None:
    readings = [(NOW - (4 - n) * DAY, n, 100 - n) for n in range(4)]
    assert runway(readings, NOW)
    assert runway([readings[0], *readings[2:]], NOW) is None


@pytest.mark.parametrize(
    ("left", "hours", "days"),
    [
        (9_000, 0, (4.583978, 14.456166, 44.178125)),
        (9_000, 30, (5.551969, 16.884281, 50.124810)),
        (60_000, 5, (32.836390, 74.166726, 172.663978)),
    ],
)
def test_the_fitted_numbers_give_what_they_gave_when_they_were_scored(
    left: int, hours: int, days: tuple[float, float, float]
) -> None:
    """Whoever changes them on purpose scores them anew: `make backtest`."""
    found = runway(bursty(20, left=left), NOW + hours * 3600)
    assert found
    seconds = (found.p10_seconds, found.p50_seconds, found.p90_seconds)
    assert [each / DAY for each in seconds] == pytest.approx(days, rel=1e-6)


def test_it_says_how_many_days_were_gathered() -> None:
    assert gathered_days(steady(2), NOW) == pytest.approx(2)
    assert gathered_days([], NOW) == 0


def test_nothing_is_said_of_a_key_that_was_hardly_used() -> None:
    assert runway([(NOW - 9 * DAY, 0, 100), (NOW - DAY, 5, 95), (NOW, 5, 95)], NOW) is None


@pytest.mark.parametrize("left", [0, -1, -(10**15)])
def test_nothing_is_said_of_a_key_that_is_used_up(left: int) -> None:
    assert runway(steady(10, left=left), NOW) is None


def test_a_years_gap_leaves_nothing_to_go_by() -> None:
    old = [(at - 365 * DAY, used, left) for at, used, left in steady(20)]
    assert runway([*old, (NOW, 20_500, 9_500)], NOW) is None


def test_what_was_spent_in_a_years_gap_is_not_taken_for_one_burst() -> None:
    old = [(at - 365 * DAY, used, left) for at, used, left in steady(20)]
    new = [(at, used + 10**9, left) for at, used, left in steady(10, left=5_000)]
    assert runway([*old, *new], NOW) == runway(steady(10, left=5_000), NOW)


def test_readings_from_a_time_that_has_not_come_have_no_part() -> None:
    ahead = [(at + DAY * 30, used + 10**6, 1) for at, used, _ in steady(5)]
    assert runway([*steady(10), *ahead], NOW) == runway(steady(10), NOW)


def test_order_and_repetition_make_no_difference() -> None:
    readings = bursty(20, left=9_000)
    mixed = [*readings, *readings]
    random.Random(2).shuffle(mixed)  # noqa: S311 - a simulation, no secret
    assert runway(mixed, NOW) == runway(readings, NOW)


def test_a_clock_that_jumped_a_day_back_leaves_the_forecast_sound() -> None:
    readings = steady(14, every=300)
    half = len(readings) // 2
    jumped = [*readings[:half], *((at - DAY + 7, used, left) for at, used, left in readings[half:])]
    found, true = runway(jumped, NOW - DAY + 7), runway(readings, NOW)
    assert found
    assert true
    assert 0.5 < found.p50_seconds / true.p50_seconds < 2


def test_a_cached_dip_makes_no_difference_worth_the_name() -> None:
    readings = steady(10, every=300)
    dipped = [
        (at, 0 if index % 97 == 50 else used, left)
        for index, (at, used, left) in enumerate(readings)
    ]
    found, true = runway(dipped, NOW), runway(readings, NOW)
    assert found
    assert true
    assert found.p50_seconds == pytest.approx(true.p50_seconds, rel=0.02)


def test_a_top_up_lengthens_the_runway_and_is_no_use() -> None:
    readings = steady(10, left=5_000)
    before = runway(readings, NOW)
    after = runway([*readings, (NOW + 60, readings[-1][1], 15_000)], NOW + 60)
    assert before
    assert after
    assert 2 < after.p50_seconds / before.p50_seconds < 3.5


def test_a_refund_is_no_use() -> None:
    readings = steady(10, left=5_000)
    last = readings[-1]
    blunder = [*readings, (NOW + 300, last[1] + 4_000, 1_000), (NOW + 600, last[1], 5_000)]
    found, true = runway(blunder, NOW + 7200), runway(readings, NOW + 7200)
    assert found
    assert true
    assert found.p50_seconds == pytest.approx(true.p50_seconds, rel=0.05)


def test_after_a_counter_reset_it_gathers_anew() -> None:
    anew = [(NOW + hour * 3600, hour * 40, 10_000) for hour in range(1, 73)]
    readings = [*steady(10), *anew]
    assert runway(readings, NOW + 2 * DAY) is None
    assert runway(readings, NOW + 3 * DAY + 3600)


def test_one_at_work_may_end_sooner_than_one_that_just_paused() -> None:
    readings = bursty(20, left=500)
    readings += [(NOW + 60, readings[-1][1] + 40, 460)]
    at_work, paused = runway(readings, NOW + 60), runway(readings, NOW + 6 * 3600)
    assert at_work
    assert paused
    assert at_work.p10_seconds < paused.p10_seconds / 1.5


def test_the_more_hours_of_use_are_known_the_surer_a_long_reach() -> None:
    days = sorted(random.Random(4).sample(range(20), 8))  # noqa: S311 - a simulation, no secret
    ranges = []
    for hours in (1, 8):
        used, readings = 0, [(NOW - 20 * DAY, 0)]
        for day in days:
            for hour in range(hours):
                used += 800 // hours
                readings.append((NOW - (19.5 - day) * DAY + hour * 3600, used))
        found = runway([(at, value, used - value + 6400) for at, value in readings], NOW)
        assert found
        ranges.append(found.p90_seconds / found.p10_seconds)
    assert ranges[1] < ranges[0]


def test_more_quota_never_lasts_shorter() -> None:
    for seed in range(20):
        readings = bursty(15, left=0, seed=seed)
        found = [
            runway([*readings[:-1], (NOW, readings[-1][1], 2**power)], NOW + 3 * DAY)
            for power in range(24)
        ]
        for less, more in pairwise(found):
            assert less
            assert more
            assert less.p10_seconds <= more.p10_seconds
            assert less.p50_seconds <= more.p50_seconds
            assert less.p90_seconds <= more.p90_seconds


@given(
    available=st.floats(0.001, 10_000),
    unevenness=st.floats(0.15, 1),
    idle=st.floats(0, 28),
    hours=st.integers(1, 672),
)
def test_for_any_pattern_the_range_is_in_order_and_rises_with_the_quota(
    available: float, unevenness: float, idle: float, hours: int
) -> None:
    pattern = Pattern(pace=1.0, unevenness=unevenness, idle=idle, hours=hours)

    def times(left: float) -> list[float]:
        kept = [(NOW, 0.0, left)]
        return [quantile(reach(kept, pattern), pattern, line) for line in LINES]

    assert times(available) == sorted(times(available))
    for less, more in zip(times(available), times(2 * available), strict=True):
        assert less <= more * (1 + 1e-9)


_numbers = st.one_of(
    st.integers(-(10**20), 10**20),
    st.floats(),
    st.integers(int(NOW) - 40 * DAY, int(NOW) + DAY),
)


@given(
    readings=st.lists(st.tuples(_numbers, _numbers, _numbers), max_size=60),
    now=st.one_of(st.just(NOW), st.floats()),
)
def test_nonsense_never_crashes_it_and_never_gives_nonsense(readings: Any, now: float) -> None:
    check(runway(readings, now))


@given(
    st.lists(
        st.tuples(st.integers(0, 40 * DAY), st.integers(0, 10**6), st.integers(-100, 10**18)),
        min_size=5,
        max_size=60,
    )
)
def test_believable_figures_in_disorder_give_nothing_or_a_range(readings: Any) -> None:
    check(runway(readings, 40.0 * DAY))


def check(found: Any) -> None:
    if found is not None:
        times = (found.p10_seconds, found.p50_seconds, found.p90_seconds)
        assert all(math.isfinite(each) and each > 0 for each in times)
        assert times[0] <= times[1] <= times[2]


def test_sixty_days_of_polls_are_forecast_within_ten_milliseconds() -> None:
    readings = steady(60, per_day=5_000, every=300)
    assert runway(readings, NOW)
    assert in_yardsticks(lambda: runway(readings, NOW)) < 2


@pytest.mark.parametrize("nonsense", [10**16 + 1, 10**17, 10**18])
def test_a_key_with_more_than_any_holds_has_no_runway(nonsense: int) -> None:
    readings = [(day * DAY, day * 1000, nonsense) for day in range(10)]
    assert runway(readings, 9 * DAY) is None
