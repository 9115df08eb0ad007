"""A key's past: thinned to what can be seen, gaps kept, and the spending of today and this week."""

import random
import time
from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comet_tray.core.past import PIECES, Moment, Past, Spend, days_begin, look_back, needed_since
from comet_tray.core.store import Span
from tests.support.yardstick import in_yardsticks

NOW = 1_764_000_000  # Monday, 24 November 2025, 16:00 UTC
MINUTE, HOUR, DAY = 60, 3600, 86_400
WEEK = 7 * DAY


@pytest.fixture(autouse=True)
def in_utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "UTC0")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def spans(*rows: tuple[int, int, int, int]) -> list[Span]:
    """Rows of (minutes before NOW, minutes that they held, used, available)."""
    return [
        Span("k", NOW - ago * MINUTE, NOW - (ago - held) * MINUTE, used, left)
        for ago, held, used, left in rows
    ]


def past(*rows: tuple[int, int, int, int], seconds: float = DAY, interval: float = 300) -> Past:
    return look_back(spans(*rows), None, seconds, interval, NOW)


def year(steps: random.Random, top_up_share: float = 0.0) -> list[Span]:
    """A year as the store keeps it: 14 days of readings every 5 minutes, before that hourly."""
    at, used, left, rows = NOW - 365 * DAY, 0, 10**10, []
    while at < NOW:
        burnt = steps.randrange(2_000)
        used, left = used + burnt, left - burnt
        if steps.random() < top_up_share:
            left += 10**7
        rows.append(Span("k", at, at, used, left))
        at += HOUR if at < NOW - 14 * DAY else 5 * MINUTE
    return rows


def test_both_ends_of_what_stood_still_are_kept() -> None:
    found = past((60, 20, 100, 900), (35, 5, 150, 850))

    assert [(NOW - one.at) / MINUTE for one in found.moments] == [60, 40, 35, 30]
    assert [one.kind for one in found.moments] == ["nothing", "nothing", "burn", "nothing"]


def test_what_reaches_into_the_range_begins_with_it() -> None:
    found = past((26 * 60, 25 * 60, 100, 900), (55, 0, 150, 850))

    assert [(NOW - one.at) / HOUR for one in found.moments][:2] == [24, 1]
    assert found.moments[0] == Moment(NOW - DAY, 100, 900)
    alone = past((30 * 60, 0, 50, 950), (28 * 60, 0, 70, 930), (26 * 60, 25 * 60, 100, 900))
    assert alone.moments == (Moment(NOW - DAY, 100, 900), Moment(NOW - HOUR, 100, 900))


@pytest.mark.parametrize(
    ("interval", "silence", "is_gap"),
    [
        (300, 61, True),
        (300, 60, False),
        (3600, 149, False),
        (3600, 151, True),
    ],
)
def test_a_gap_is_longer_than_an_hour_and_than_two_intervals(
    interval: float, silence: int, is_gap: bool
) -> None:
    found = past((silence + 10, 0, 100, 900), (10, 0, 150, 850), interval=interval)

    assert found.moments[1].gap == (silence * MINUTE if is_gap else 0)


@pytest.mark.parametrize(
    ("days_ago", "hours", "is_gap"),
    [(20, 1.9, False), (20, 2.1, True), (400, 47, False), (400, 49, True)],
)
def test_old_readings_are_stored_farther_apart_and_that_is_no_gap(
    days_ago: int, hours: float, is_gap: bool
) -> None:
    ago = days_ago * DAY // MINUTE
    found = past((ago, 0, 100, 900), (ago - round(hours * 60), 0, 150, 850), seconds=2 * 365 * DAY)

    assert (found.moments[1].gap > 0) is is_gap


@pytest.mark.parametrize(
    ("used", "left", "kind", "added"),
    [
        (110, 890, "burn", 0),
        (100, 1400, "top_up", 500),
        (110, 1390, "top_up", 500),
        (60, 940, "refund", 40),
        (100, 600, "withdrawal", -300),
        (0, 900, "reset", 0),
    ],
)
def test_what_happened_is_told(used: int, left: int, kind: str, added: int) -> None:
    found = past((120, 0, 100, 900), (115, 0, used, left), (75, 0, used, left), (40, 0, used, left))

    assert [(one.kind, one.added) for one in found.moments if one.kind != "nothing"] == [
        (kind, added)
    ]


@pytest.mark.parametrize(
    "dip",
    [(40, 900), (100, 700), (110, 690)],
    ids=["used fell", "available lagged", "available lagged amid spending"],
)
def test_a_dip_is_left_out_and_what_was_burnt_in_it_is_not(dip: tuple[int, int]) -> None:
    found = past((20, 0, 100, 900), (15, 0, *dip), (10, 0, 130, 870), (5, 0, 130, 870))

    assert [(one.used, one.left, one.kind) for one in found.moments] == [
        (100, 900, "nothing"),
        (130, 870, "burn"),
        (130, 870, "nothing"),
    ]
    assert sum(one.burnt for one in found.moments) == 30


def test_a_cached_counter_that_two_readings_saw_is_left_out_as_one_is() -> None:
    found = past((20, 0, 100, 900), (15, 5, 40, 900), (5, 0, 130, 870))

    assert [(one.used, one.left) for one in found.moments] == [(100, 900), (130, 870)]
    long_ago = past((200, 0, 100, 900), (15, 5, 40, 900), (5, 0, 130, 870))
    assert [(one.used, one.gap) for one in long_ago.moments] == [(100, 0), (130, 185 * MINUTE)]


def test_a_request_in_flight_that_hides_next_to_nothing_is_shown() -> None:
    found = past((20, 0, 100, 900), (15, 0, 100, 895), (10, 0, 100, 900))

    assert [one.left for one in found.moments] == [900, 895, 900]
    fresh = past((10, 0, 100, 900), (5, 0, 100, 895))
    assert [one.kind for one in fresh.moments] == ["nothing", "nothing"]


def test_what_was_burnt_in_a_dip_is_told_with_the_next_reading_that_is_shown() -> None:
    found = past((20, 0, 100, 900), (15, 0, 110, 840), (10, 0, 110, 840), (5, 0, 130, 870))

    assert [(one.used, one.kind, one.burnt) for one in found.moments] == [
        (100, "nothing", 0),
        (110, "burn", 10),
        (130, "burn", 20),
    ]
    late = past((60, 0, 100, 900), (55, 0, 150, 900), (50, 5, 160, 840), (5, 0, 160, 840))
    assert [(one.used, one.kind, one.burnt) for one in late.moments] == [
        (100, "nothing", 0),
        (150, "burn", 50),
        (160, "burn", 10),
        (160, "nothing", 0),
    ]


def test_what_fell_just_now_is_left_out_until_it_is_known_for_what_it_is() -> None:
    found = past((20, 0, 100, 900), (10, 0, 130, 870), (5, 0, 40, 870))

    assert [one.used for one in found.moments] == [100, 130]


def test_a_gap_before_a_dip_stays_a_gap() -> None:
    found = past((200, 0, 100, 900), (15, 0, 40, 900), (10, 0, 130, 870), (5, 0, 130, 870))

    assert [(one.used, one.gap) for one in found.moments] == [
        (100, 0),
        (130, 185 * MINUTE),
        (130, 0),
    ]


def test_a_busy_key_that_always_dips_is_shown_all_the_same() -> None:
    """Requests in flight hide a fifth of the quota, each time another one, for three hours."""
    rows = [(180 - 5 * n, 0, 100 + n, 900 - n - 150 - 10 * (n % 3)) for n in range(1, 36)]

    found = past((180, 0, 100, 900), *rows)

    shown = [one.at for one in found.moments]
    assert all(after - before <= 35 * MINUTE for before, after in pairwise(shown))


def test_nonsense_makes_nothing() -> None:
    assert past((10, 0, -5, 100), (5, 0, 10**19, 0), (4, 0, 5, -(10**20))).moments == ()
    assert past() == Past()


def test_what_lies_ahead_of_the_clock_is_left_out() -> None:
    found = past((10, 0, 100, 900), (-30, 0, 200, 800))

    assert [one.used for one in found.moments] == [100]


def test_a_clock_that_was_set_back_leaves_the_readings_in_order() -> None:
    found = past((60, 50, 100, 900), (40, 0, 120, 880), (5, 0, 130, 870))

    times = [NOW - one.at for one in found.moments]
    assert times == [60 * MINUTE, 40 * MINUTE + 1, 40 * MINUTE, 5 * MINUTE]
    assert found.moments[-1].used == 130
    just_now = past((60, 50, 100, 900), (40, 0, 120, 880))
    assert [NOW - one.at for one in just_now.moments] == times[:3]


def test_the_latest_reading_is_there_although_the_history_lacks_it() -> None:
    found = look_back(spans((300, 0, 100, 900)), (NOW - 60, 150, 850), DAY, 300, NOW)

    assert found.moments[-1] == Moment(NOW - 60, 150, 850, "burn", 50, 0, 299 * MINUTE)
    soon = look_back(spans((6, 0, 100, 900)), (NOW - 60, 150, 850), DAY, 300, NOW)
    assert soon.moments[-1] == Moment(NOW - 60, 150, 850, "burn", 50)
    spent = look_back(spans((6, 0, 2 * NOW, 900)), (NOW - 60, 2 * NOW, 850), DAY, 300, NOW)
    assert spent.moments[-1].at == NOW - 60
    alone = look_back([], (NOW - 60, 150, 850), DAY, 300, NOW)
    assert alone.moments == (Moment(NOW - 60, 150, 850),)


@pytest.mark.parametrize(
    ("at", "times"), [(NOW + 60, [-300, 60]), (NOW + 61, [-300]), (NOW - 300, [-300])]
)
def test_the_latest_reading_is_seen_once_and_not_from_ahead(at: int, times: list[int]) -> None:
    found = look_back(spans((5, 0, 100, 900)), (at, 100, 900), DAY, 300, NOW)

    assert [one.at - NOW for one in found.moments] == times


def test_a_stretch_that_reaches_ahead_of_the_clock_ends_a_minute_after_it() -> None:
    found = past((60, 90, 100, 900))

    assert [one.at - NOW for one in found.moments] == [-60 * MINUTE, 60]


def test_what_is_thinned_out_leaves_no_gap() -> None:
    found = look_back(year(random.Random(1)), None, 30 * DAY, 300, NOW)  # noqa: S311

    assert {one.gap for one in found.moments} == {0}


def test_today_and_this_week_begin_at_local_midnights() -> None:
    monday, today = days_begin(NOW + 3 * DAY)

    assert monday == NOW - 16 * HOUR
    assert today == monday + 3 * DAY


def test_what_was_spent_counts_from_midnight_and_from_monday() -> None:
    # It is Monday, 16:00; the first burn falls on Sunday.
    rows = ((17 * 60, 0, 0, 900), (16 * 60 + 30, 0, 50, 850), (15 * 60 + 30, 0, 90, 810))

    found = past(*rows, (10, 0, 100, 800), (5, 0, 100, 1800))

    assert found.week == found.today
    # The pair across midnight is shared out: 20 of its 40 units fell on Monday.
    assert found.today == Spend(20 + 10)


def test_spending_in_a_gap_across_midnight_is_about() -> None:
    found = past((24 * 60, 0, 0, 900), (8 * 60, 0, 80, 820), seconds=WEEK)

    assert found.today == Spend(40, about=True)


def test_nobody_knows_what_was_spent_since_the_last_reading_or_before_the_first() -> None:
    yesterday = past((30 * 60, 0, 0, 900), (20 * 60, 0, 80, 820), seconds=WEEK)
    first = look_back([], (NOW - 60, 150, 850), DAY, 300, NOW)

    assert (yesterday.today, yesterday.week) == (None, None)
    assert (first.today, first.week) == (None, None)


def test_the_week_counts_whole_in_the_shortest_range() -> None:
    wednesday = NOW + 2 * DAY
    rows = spans((60, 0, 100, 900), (55, 0, 300, 700), (-2880, 0, 310, 690))

    found = look_back(rows, None, DAY, 300, wednesday)

    assert found.week == Spend(210)
    assert needed_since(DAY, wednesday) <= NOW - 16 * HOUR
    assert needed_since(30 * DAY, wednesday) == wednesday - 31 * DAY
    assert len(found.moments) == 1


readings = st.lists(
    st.tuples(st.integers(1, 3 * DAY), st.integers(0, 2 * HOUR), st.integers(0, 10**6)),
    min_size=1,
    max_size=60,
)


@given(readings)
def test_no_two_readings_are_joined_over_a_gap(rows: list[tuple[int, int, int]]) -> None:
    at, used, history = NOW - 8 * DAY, 0, []
    for wait, held, burnt in rows:
        at, used = at + wait, used + burnt
        history.append(Span("k", at, at + held, used, 10**8 - used))
        at += held
    history = [span for span in history if span.until <= NOW]

    found = look_back(history, None, WEEK, 300, NOW)

    known = [
        (before.until, after.at)
        for before, after in pairwise(history)
        if after.at - before.until > HOUR
    ]
    for before, after in pairwise(found.moments):
        if not after.gap:
            assert not any(before.at <= end and begin <= after.at for end, begin in known)


@pytest.mark.parametrize("seconds", [DAY, WEEK, 30 * DAY, 365 * DAY])
def test_thinning_keeps_extremes_spending_and_top_ups(seconds: int) -> None:
    history = year(random.Random(seconds), top_up_share=0.01)  # noqa: S311 - a simulation

    found = look_back(history, None, seconds, 300, NOW)

    inside = [span for span in history if span.at >= NOW - seconds]
    assert len(found.moments) <= 6 * PIECES
    assert min(one.left for one in found.moments) == min(span.available for span in inside)
    assert max(one.left for one in found.moments) == max(span.available for span in inside)
    assert sum(one.burnt for one in found.moments[1:]) == inside[-1].used - inside[0].used
    risen = sum(after.available > before.available for before, after in pairwise(inside))
    assert sum(one.kind == "top_up" for one in found.moments[1:]) == risen > 0


def test_a_year_takes_less_than_thirty_milliseconds() -> None:
    history = year(random.Random(1))  # noqa: S311 - a simulation
    assert len(history) > 12_400
    assert in_yardsticks(lambda: look_back(history, None, 365 * DAY, 300, NOW)) < 4
