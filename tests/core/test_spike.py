import itertools
import random
from typing import Any

from hypothesis import example, given
from hypothesis import strategies as st

from comet_tray.core.counter import Reading
from comet_tray.core.outlook import Spike
from comet_tray.core.spike import spike

DAY = 86_400
POLL = 300
NOW = 1_800_000_000.0


def office(days: int = 20) -> list[Reading]:
    """A reading every five minutes; three hours of work a day, at most 1,000 units a poll."""
    rng = random.Random(1)  # noqa: S311 - a simulation, no secret
    used = 0
    readings: list[Reading] = []
    for step in range(days * 288 + 1):
        used += rng.randrange(1000) if step % 288 in range(100, 136) else 0
        readings.append((NOW - (days * 288 - step) * POLL, used, 10**9 - used))
    return readings


def leaking(readings: list[Reading], per_poll: int, polls: int) -> list[Reading]:
    at, used, left = readings[-1]
    return [
        *readings,
        *((at + n * POLL, used + n * per_poll, left - n * per_poll) for n in range(1, polls + 1)),
    ]


def test_usual_work_raises_no_alarm() -> None:
    readings = office()
    for end in range(5 * 288, len(readings), 7):
        assert spike(readings[:end], readings[end - 1][0]) is None


def test_a_leak_is_found_at_the_second_poll_and_told_with_the_usual() -> None:
    readings = leaking(office(), per_poll=5_000, polls=2)
    found = spike(readings, NOW + 2 * POLL)
    assert found
    assert found.units == 10_000
    earlier = [used for _, used, _ in office()[:-288]]
    sums = sorted(
        b - a for a, b, c in zip(earlier, earlier[4:], earlier[3:], strict=False) if b > c
    )
    assert found.usual_units == sums[len(sums) // 2]


def test_a_leak_that_goes_on_is_still_a_spike_hours_later() -> None:
    readings = leaking(office(), per_poll=5_000, polls=200)
    assert spike(readings, NOW + 200 * POLL)


def test_the_alarm_ends_with_the_leak() -> None:
    readings = leaking(office(), per_poll=5_000, polls=2)
    assert spike(readings, NOW + 2 * POLL + 1200) is None
    seen_at_rest = leaking(readings, per_poll=0, polls=4)
    assert spike(seen_at_rest, NOW + 6 * POLL) is None


def test_one_wild_poll_of_late_hides_no_leak() -> None:
    readings: list[Reading] = [(NOW - 4 * DAY, 0, 10**9)]
    for step in range(1, 151):  # 20 minutes apart: each is a window of its own
        spent = 1000 if step == 140 else 100
        at, used, left = readings[-1]
        readings.append((at + 1200, used + spent, left - spent))
    readings.append((NOW, *readings[-1][1:]))
    assert spike(leaking(readings, per_poll=750, polls=2), NOW + 2 * POLL)


def test_what_was_spent_while_nobody_looked_is_no_spike() -> None:
    readings = office()
    at, used, left = readings[-1]
    assert spike([*readings, (at + DAY, used + 50_000, left - 50_000)], at + DAY) is None


def test_the_first_look_after_days_is_judged_by_what_was_before() -> None:
    readings = office()
    at, used, left = readings[-1]
    later = at + 4 * DAY
    assert spike([*readings, (later, used + 50_000, left - 50_000)], later) is None
    assert spike([*readings, (later, used + 5_000_000, left - 5_000_000)], later)


def test_a_top_up_a_dip_and_a_refund_are_no_spike() -> None:
    readings = office()
    at, used, left = readings[-1]
    odd = [(at + 60, used, left + 10**6), (at + 120, 0, left), (at + 180, used, left)]
    assert spike([*readings, *odd, (at + 240, used - 500, left + 500)], at + 240) is None


def test_nothing_is_said_before_three_days() -> None:
    assert spike(leaking(office(days=2), per_poll=5_000, polls=2), NOW + 2 * POLL) is None


def test_nothing_is_said_of_no_readings() -> None:
    assert spike([], NOW) is None


def by_its_definition(readings: list[Reading], now: float) -> Spike | None:
    """For a counter that never falls, polled every five minutes: without short cuts."""
    used = [each[1] for each in readings]
    amounts = [0, *(after - before for before, after in itertools.pairwise(used))]
    # Four polls to the window.
    sums = [
        (readings[n][0], sum(amounts[max(0, n - 3) : n + 1]))
        for n in range(len(amounts))
        if amounts[n]
    ]
    before = sorted(units for at, units in sums if at <= now - DAY)
    if not sums or sums[-1][0] <= now - 1200 or len(before) < 10:
        return None
    units = sums[-1][1]
    usual = before[int(0.99 * len(before))]
    return Spike(units=units, usual_units=before[len(before) // 2]) if units > 2 * usual else None


@given(
    st.integers(0, 2**32),
    st.sampled_from([0.02, 0.1, 0.5, 1]),
    st.sampled_from([0, 0.001, 0.02, 0.2]),
    st.floats(0.1, 6),
    st.sampled_from([3, 40, 300]),
)
@example(seed=1, busy=1, wild=0.001, factor=3.5, polls=3)
@example(seed=1, busy=1, wild=0, factor=5.0, polls=300)
def test_a_busy_key_is_judged_by_all_its_days(
    seed: int, busy: float, wild: float, factor: float, polls: int
) -> None:
    rng = random.Random(seed)  # noqa: S311 - a simulation, no secret
    used = 0
    readings: list[Reading] = []
    for step in range(8 * 288):
        if rng.random() < busy:
            used += rng.randrange(100, 200) * (5 if rng.random() < wild else 1)
        readings.append((NOW - (8 * 288 - step) * POLL, used, 10**9 - used))
    readings = leaking(readings, per_poll=int(150 * factor), polls=polls)

    now = readings[-1][0]
    assert spike(readings, now) == by_its_definition(readings, now)


@given(
    st.lists(
        st.tuples(
            st.one_of(st.integers(0, 9 * DAY), st.floats()),
            st.one_of(st.integers(-5, 10**19), st.floats()),
            st.integers(-100, 10**18),
        ),
        max_size=60,
    )
)
def test_nonsense_never_crashes_it(readings: Any) -> None:
    found = spike(readings, 9.0 * DAY)
    assert found is None or found.units > 2 * found.usual_units
