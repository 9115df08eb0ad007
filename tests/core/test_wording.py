"""Figures, dates and distances in words."""

import time
from collections.abc import Iterator

import pytest

from comet_tray.core import wording
from tests.support.builders import NOW
from tests.support.pseudo import PSEUDO, english

MINUTE, HOUR, DAY = 60, 3600, 86_400


@pytest.fixture(autouse=True)
def _clock_of_berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "CET-1")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "0 units"),
        (1, "1 unit"),
        (-1, "−1 unit"),
        (999, "999 units"),
        (1_234_567, "1,234,567 units"),
        (-1_234_567, "−1,234,567 units"),
        (500_000_000_000_001, "500,000,000,000,001 units"),
        (10**18 - 1, "999,999,999,999,999,999 units"),
    ],
)
def test_units_are_exact_and_separated(count: int, text: str) -> None:
    assert wording.units(count) == text


@pytest.mark.parametrize(
    ("count", "per_dollar", "text"),
    [
        (0, 500_000, "$0.00"),
        (500_000, 500_000, "$1.00"),
        (617_283_950, 500_000, "$1,234.57"),
        (-500_000, 500_000, "−$1.00"),
        (18_000, 500_000, "$0.036"),
        (-18_000, 500_000, "−$0.036"),
        (499_900, 500_000, "$1.00"),  # not “$1.000”
        (499_750, 500_000, "$1.00"),
        (499_700, 500_000, "$0.999"),
        (500, 500_000, "$0.001"),
        (499, 500_000, "under $0.001"),
        (1, 500_000, "under $0.001"),
        (1, 1, "$1.00"),
        (500_000_000_000_000, 500_000, "$1,000,000,000.00"),
    ],
)
def test_dollars_have_cents_and_below_one_tenths_of_a_cent(
    count: int, per_dollar: int, text: str
) -> None:
    assert wording.dollars(count, per_dollar) == text


@pytest.mark.parametrize(
    ("fraction", "text"),
    [
        (0.0, "0 %"),
        (0.000_001, "under 1 %"),
        (0.01, "1 %"),
        (0.199_999, "19 %"),
        (0.2, "20 %"),
        (0.29, "29 %"),  # 0.29 * 100 is 28.999999999999996
        (0.999, "99 %"),
        (1.0, "100 %"),
    ],
)
def test_a_share_is_rounded_down(fraction: float, text: str) -> None:
    assert wording.percent(fraction) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (-5, "0 minutes"),
        (MINUTE, "1 minute"),
        (2 * HOUR - 1, "119 minutes"),
        (2 * HOUR, "2 hours"),
        (26 * HOUR, "26 hours"),
        (2 * DAY - 1, "47 hours"),
        (2 * DAY, "2 days"),
        (60 * DAY, "60 days"),
        (61 * DAY, "2 months"),
        (730 * DAY, "23 months"),
        (731 * DAY, "2 years"),
        (2_000 * 366 * DAY, "2,004 years"),
    ],
)
def test_a_span_has_its_largest_fitting_unit(seconds: float, text: str) -> None:
    assert wording.span(seconds) == text
    assert not english(wording.span(seconds, PSEUDO))


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0, "just now"),
        (59.9, "just now"),
        (60, "1 minute ago"),
        (26 * HOUR, "26 hours ago"),
        (3 * DAY, "3 days ago"),
        (100 * DAY, "3 months ago"),
        (3 * 366 * DAY, "3 years ago"),
    ],
)
def test_a_distance_to_the_past(seconds: float, text: str) -> None:
    assert wording.ago(seconds) == text
    assert not english(wording.ago(seconds, PSEUDO))


@pytest.mark.parametrize(
    ("left", "text"),
    [
        (3 * 366 * DAY, "expires in 3 years"),
        (100 * DAY, "expires in 3 months"),
        (3 * DAY, "expires in 3 days"),
        (26 * HOUR, "expires in 26 hours"),
        (MINUTE, "expires in 1 minute"),
        (59, "expires in under a minute"),
        (0, "expired just now"),
        (-2 * HOUR, "expired 2 hours ago"),
    ],
)
def test_an_expiry_is_a_distance(left: int, text: str) -> None:
    assert wording.expiry(NOW + left, NOW) == text
    assert not english(wording.expiry(NOW + left, NOW, PSEUDO))


@pytest.mark.parametrize(
    ("least", "most", "text"),
    [
        (2 * DAY, 6 * DAY, "2–6 days"),
        (1.6 * DAY, 6.4 * DAY, "2–6 days"),
        (0.4 * DAY, 6 * DAY, "up to 6 days"),
        (3.6 * DAY, 4.4 * DAY, "about 4 days"),
        (20 * HOUR, 120 * HOUR, "1–5 days"),
        (3 * HOUR, 47 * HOUR, "3–47 hours"),
        (600, 7199, "10–120 minutes"),
        (600, 7200, "up to 2 hours"),
        (5, 20, "up to 1 minute"),
        (60, 65, "about 1 minute"),
        (20 * DAY, 60 * DAY, "20–60 days"),
        (20 * DAY, 61 * DAY, "more than 20 days"),
        (59 * DAY, 3650 * DAY, "more than 59 days"),
        (61 * DAY, 3650 * DAY, "more than 60 days"),
        (HOUR, 61 * DAY, "more than 60 minutes"),
        (3 * HOUR, 61 * DAY, "more than 3 hours"),
    ],
)
def test_a_forecast_is_a_range_in_one_unit(least: float, most: float, text: str) -> None:
    assert wording.lasting(least, most) == text
    assert not english(wording.lasting(least, most, PSEUDO))


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        (0, 0, "24 Nov"),
        (2, 6, "26–30 Nov"),
        (2, 9, "26 Nov – 3 Dec"),
        (9, 40, "3 Dec 2025 – 3 Jan 2026"),
    ],
)
def test_a_range_of_days_names_the_month_once(first: int, last: int, text: str) -> None:
    assert wording.dates(NOW + first * DAY, NOW + last * DAY) == text
    assert not english(wording.dates(NOW + first * DAY, NOW + last * DAY, PSEUDO))


def test_a_date_is_local_and_a_moment_for_machines_is_not() -> None:
    assert wording.date(NOW) == "24 Nov 2025, 17:00"
    assert wording.iso(NOW) == "2025-11-24T16:00:00Z"
    assert wording.iso(253_402_300_799) == "9999-12-31T23:59:59Z"


def test_a_moment_of_today_is_its_time_alone() -> None:
    assert wording.clock(NOW + 300, NOW) == "17:05"
    assert wording.clock(NOW + 7 * HOUR, NOW) == "25 Nov 2025, 00:00"
