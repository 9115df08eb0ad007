"""How a host's budget is shared out, what its purses allow, and how long a host rests."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comet_tray.core.budget import (
    MOST,
    PURSES,
    WINDOW,
    Plan,
    Purse,
    allowed_at,
    rest_seconds,
    share_out,
)

NOW = 1_800_000_000.0


@pytest.mark.parametrize(
    ("count", "minutes", "limit", "purses", "interval", "pause", "urgent_interval"),
    [
        (0, 5, 15, (4, 0, 11), 300, 300, 300),
        (1, 5, 15, (4, 0, 11), 300, 300, 300),
        (3, 5, 15, (12, 0, 3), 300, 300, 300),
        (4, 5, 15, (12, 0, 3), 400, 400, 400),
        (5, 5, 15, (10, 2, 3), 600, 600, 600),
        (7, 5, 15, (7, 5, 3), 1200, 1200, 300),
        (12, 5, 15, (12, 0, 3), 1200, 1200, 1200),
        (13, 5, 15, (10, 2, 3), 2400, 1200, 600),
        (40, 5, 15, (10, 2, 3), 4800, 1200, 600),
        (40, 90, 15, (10, 2, 3), 5400, 1200, 5400),
        (40, 1440, 15, (10, 2, 3), 86_400, 81_600, 86_400),
        (12, 30, 15, (12, 0, 3), 1800, 1800, 1800),
        (1, 1, 15, (12, 0, 3), 100, 100, 100),
        (1, 7, 15, (3, 0, 12), 420, 420, 420),
        (4, 5, 5, (4, 0, 1), 1200, 1200, 1200),
        (5, 5, 5, (3, 1, 1), 2400, 1200, 1200),
        (15, 5, 20, (15, 0, 4), 1200, 1200, 1200),
    ],
)
def test_the_budget_is_shared_out_among_the_keys_and_the_user(
    count: int,
    minutes: float,
    limit: int,
    purses: tuple[int, int, int],
    interval: float,
    pause: float,
    urgent_interval: float,
) -> None:
    plan = share_out(count, minutes * 60, limit)
    assert tuple(plan.size(purse) for purse in PURSES) == purses
    assert (plan.interval, plan.pause, plan.urgent_interval) == (interval, pause, urgent_interval)


@given(st.integers(0, 200), st.floats(60, 86_400), st.integers(5, 20))
def test_no_plan_gives_out_more_than_there_is_or_leaves_the_user_without(
    count: int, interval: float, limit: int
) -> None:
    plan = share_out(count, interval, limit)
    assert plan.turn + plan.urgent + plan.click == min(limit, MOST)
    assert plan.turn >= 1
    assert plan.urgent >= 0
    assert plan.click >= plan.limit // 5
    assert plan.interval >= plan.pause
    assert interval <= plan.urgent_interval <= plan.interval


PLAN = Plan(
    limit=15,
    turn=10,
    urgent=2,
    click=3,
    interval=2400,
    pause=1200,
    urgent_interval=600,
)
CLICKS = [(NOW - 900, "click"), (NOW - 600, "click"), (NOW - 300, "click")]


@pytest.mark.parametrize(
    ("log", "purse", "wait"),
    [
        ([], "turn", 0),
        (CLICKS[:2], "click", 0),
        (CLICKS, "click", 300),
        (CLICKS, "turn", 0),
        ([(NOW - WINDOW, "click"), *CLICKS[1:]], "click", 0),
        ([(NOW - WINDOW + 1, "click"), *CLICKS[1:]], "click", 1),
        ([(NOW - 100 * n, "turn") for n in range(1, 11)], "turn", 200),
        ([(NOW - 600, "turn")] * 12 + CLICKS, "turn", 600),
        ([(NOW - 600, "lost")] * 15, "urgent", 600),
        ([(NOW + 86_400, "click")] * 3, "click", WINDOW),
        ([(NOW + 86_400, "turn")] * 15, "click", WINDOW),
    ],
)
def test_a_purse_allows_its_next_request_when_the_window_has_room(
    log: list[tuple[float, str]], purse: Purse, wait: float
) -> None:
    assert allowed_at(log, purse, PLAN, NOW) == NOW + wait


def test_an_empty_purse_is_no_purse() -> None:
    plan = share_out(12, 300, 15)
    assert allowed_at([], "urgent", plan, NOW) == NOW + WINDOW


@pytest.mark.parametrize(
    ("step", "retry_after", "chance", "seconds"),
    [
        (0, None, 0, 60),
        (1, None, 0, 120),
        (2, None, 0, 300),
        (3, None, 0, 600),
        (4, None, 0, 1200),
        (99, None, 0, 1200),
        (0, None, 0.5, 63),
        (0, 30.0, 0, 60),
        (0, 3600.0, 0.5, 3600),
    ],
)
def test_the_pause_after_a_refusal_grows_and_honours_the_servers_word(
    step: int, retry_after: float | None, chance: float, seconds: float
) -> None:
    assert rest_seconds(step, retry_after, chance) == pytest.approx(seconds)
