"""Hours in local time: over midnight, over the change of the clocks."""

import time
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comet_tray.core.quiet_hours import quiet_until
from tests.support.builders import NOW

HOUR = 3600
MINUTES = st.integers(0, 1439).map(lambda minute: f"{minute // 60:02}:{minute % 60:02}")


@pytest.fixture
def berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The clocks of Berlin: forward on 29 March 2026 at 02:00, back on 25 October at 03:00."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def at(day: int, clock: str, month: int = 6) -> float:
    hours, minutes = map(int, clock.split(":"))
    return time.mktime((2026, month, day, hours, minutes, 0, 0, 0, -1))


@pytest.mark.parametrize(
    ("begin", "end", "clock", "ends"),
    [
        ("22:00", "07:00", "21:59", None),
        ("22:00", "07:00", "22:00", (11, "07:00")),
        ("22:00", "07:00", "23:59", (11, "07:00")),
        ("22:00", "07:00", "00:00", (10, "07:00")),
        ("22:00", "07:00", "06:59", (10, "07:00")),
        ("22:00", "07:00", "07:00", None),
        ("12:00", "13:30", "11:59", None),
        ("12:00", "13:30", "13:29", (10, "13:30")),
        ("12:00", "13:30", "13:30", None),
        ("00:00", "23:59", "12:00", (10, "23:59")),
        ("08:00", "08:00", "08:00", None),
        ("", "07:00", "03:00", None),
        ("22:00", "", "23:00", None),
        ("", "", "23:00", None),
    ],
)
@pytest.mark.usefixtures("berlin")
def test_quiet_hours_hold_from_their_begin_to_their_end(
    begin: str, end: str, clock: str, ends: tuple[int, str] | None
) -> None:
    assert quiet_until(begin, end, at(10, clock)) == (at(*ends) if ends else None)


@pytest.mark.usefixtures("berlin")
def test_a_night_is_as_long_as_the_clocks_say() -> None:
    for month, day, hours in ((3, 28, 8), (6, 10, 9), (10, 24, 10)):
        begin = at(day, "22:00", month)
        assert quiet_until("22:00", "07:00", begin) == begin + hours * HOUR


@pytest.mark.usefixtures("berlin")
@pytest.mark.parametrize("month", [3, 10])
def test_an_end_that_is_not_or_twice_is_still_ahead_and_not_far(month: int) -> None:
    night = at(28 if month == 3 else 24, "22:00", month)
    for minute in range(0, 600, 5):
        now = night + minute * 60
        ends = quiet_until("22:00", "02:30", now)
        assert ends is None or now < ends <= now + 6 * HOUR


@given(MINUTES, MINUTES, st.integers(NOW, NOW + 400 * 86_400))
def test_the_end_is_ahead_and_nothing_is_quiet_then(begin: str, end: str, now: int) -> None:
    ends = quiet_until(begin, end, now)
    if ends is not None:
        assert now < ends <= now + 25 * HOUR
        assert quiet_until(begin, end, ends) is None
