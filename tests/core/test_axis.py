"""Ticks stand on round amounts and on local times that people count by."""

import time
from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comet_tray.core.axis import time_ticks, value_scale
from tests.support.pseudo import PSEUDO

NOW = 1_764_000_000  # Monday, 24 November 2025, 16:00 UTC
HOUR, DAY = 3600, 86_400


@pytest.fixture(autouse=True)
def in_berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An hour ahead of UTC, two in summer, which began on 30 March 2025."""
    monkeypatch.setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("low", "high", "per_dollar", "texts"),
    [
        (0, 30_000_000, 500_000, ["$0", "$20", "$40", "$60"]),
        (0, 132_000, 500_000, ["$0.00", "$0.10", "$0.20", "$0.30"]),
        (0, 400, 500_000, ["$0.0000", "$0.0002", "$0.0004", "$0.0006", "$0.0008"]),
        (0, 3, None, ["0", "1", "2", "3"]),
        (0, 0, None, ["0", "1"]),
        (0, 900, None, ["0", "500", "1,000"]),
        (0, 2_300_000, None, ["0", "1 million", "2 million", "3 million"]),
        (0, 2 * 10**12, None, ["0", "500 billion", "1.0 trillion", "1.5 trillion", "2.0 trillion"]),
        (10**9, 10**9, None, ["1.0000000 billion", "1.0000001 billion"]),
        (-300, 900, None, ["−500", "0", "500", "1,000"]),
        (-1, 35, None, ["−20", "0", "20", "40"]),
        (104_000, 116_000, None, ["100,000", "105,000", "110,000", "115,000", "120,000"]),
        (
            123_456_700,
            123_460_000,
            None,
            [
                "123.456 million",
                "123.457 million",
                "123.458 million",
                "123.459 million",
                "123.460 million",
            ],
        ),
    ],
)
def test_amounts_are_round(
    low: float, high: float, per_dollar: int | None, texts: list[str]
) -> None:
    scale = value_scale(low, high, per_dollar)

    assert [tick.text for tick in scale.ticks] == texts
    assert scale.low <= low <= high <= scale.high


def test_amounts_in_dollars_are_written_as_the_language_writes_them() -> None:
    scale = value_scale(0, 500_000, 500_000, PSEUDO)

    assert [tick.text for tick in scale.ticks] == ["⟦$0·00⟧", "⟦$0·50⟧", "⟦$1·00⟧"]


@given(
    st.integers(-(10**18), 10**18),
    st.integers(0, 10**18),
    st.sampled_from([None, 1, 500_000, 10**12]),
)
def test_a_scale_holds_all_and_has_at_most_five_ticks(
    low: int, spread: int, per_dollar: int | None
) -> None:
    high = low + spread

    scale = value_scale(low, high, per_dollar)

    assert scale.low <= low + abs(low) / 1e9
    assert high <= scale.high + abs(high) / 1e9
    assert scale.low < scale.high
    assert 2 <= len(scale.ticks) <= 5
    assert all(before.at < after.at for before, after in pairwise(scale.ticks))


@pytest.mark.parametrize(
    ("days", "texts"),
    [
        (1, ["18:00", "24 Nov", "06:00", "12:00"]),
        (7, [f"{day} Nov" for day in range(18, 25)]),
        (8, ["18 Nov", "20 Nov", "22 Nov", "24 Nov"]),
        (14, ["12 Nov", "14 Nov", "16 Nov", "18 Nov", "20 Nov", "22 Nov", "24 Nov"]),
        (30, ["27 Oct", "3 Nov", "10 Nov", "17 Nov", "24 Nov"]),
        (365, ["2025", "Mar", "May", "Jul", "Sep", "Nov"]),
        (540, ["Jul", "Oct", "2025", "Apr", "Jul", "Oct"]),
    ],
)
def test_times_are_hours_midnights_mondays_and_months(days: int, texts: list[str]) -> None:
    assert [tick.text for tick in time_ticks(NOW - days * DAY, NOW)] == texts


def test_a_month_stands_where_it_begins() -> None:
    ticks = time_ticks(NOW - 365 * DAY, NOW)
    assert {time.localtime(tick.at)[2:6] for tick in ticks} == {(1, 0, 0, 0)}


def test_a_midnight_is_a_midnight_after_the_clocks_were_changed() -> None:
    spring = 1_743_292_800 + 12 * HOUR  # 30 March 2025, 12:00 UTC

    ticks = time_ticks(spring - 3 * DAY, spring + 3 * DAY)

    assert all(time.localtime(tick.at)[3:5] == (0, 0) for tick in ticks)
    assert {after.at - before.at for before, after in pairwise(ticks)} == {DAY, DAY - HOUR}


@given(st.floats(0, 4e9), st.floats(DAY, 800 * DAY))
def test_ticks_lie_within_and_are_few(start: float, length: float) -> None:
    ticks = time_ticks(start, start + length)

    assert 1 <= len(ticks) <= 8
    assert all(start <= tick.at <= start + length and tick.text for tick in ticks)
    assert all(before.at < after.at for before, after in pairwise(ticks))
