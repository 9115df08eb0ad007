"""Silence about one key: for an hour, until tomorrow, until it changes."""

import time
from collections.abc import Iterator

import msgspec
import pytest

from comet_tray.core.alerts import News, tell
from comet_tray.core.outlook import Outlook, Spike
from comet_tray.core.snooze import Span, snooze
from comet_tray.core.standing import Standing
from comet_tray.core.told import Told, decode_told, snooze_text
from tests.support.builders import DAY, NOW, left, problem, standing, usage

HOUR = 3600
LOW, CRITICAL = standing(left(150)), standing(left(40))
WELL = standing(left(900), now=NOW + 60)
REFUSED = standing(left(900), problem("rejected"))
SPIKING = standing(left(150), outlook=Outlook(spike=Spike(2_000_000, 1000)), now=NOW + 60)
SPIKING_ON = msgspec.structs.replace(SPIKING, fetched_at=NOW + 2 * DAY)
EXPIRING = standing(usage(expires_at=NOW + 5 * DAY))


@pytest.fixture(autouse=True)
def _utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def _snoozed(look: Standing, span: Span) -> Told:
    """Tell of a key, then snooze it."""
    _, told = tell(Told(), look, NOW)
    return snooze(told, look, span, NOW)


def _tell(told: Told, *looks: tuple[float, Standing]) -> list[list[News]]:
    """Show each look at its hours after NOW."""
    news: list[list[News]] = []
    for hours, look in looks:
        alerts, told = tell(told, look, NOW + hours * HOUR)
        news.append([alert.news for alert in alerts])
    return news


@pytest.mark.parametrize(("span", "hours"), [("1h", 1), ("tomorrow", 16)])
@pytest.mark.parametrize(
    ("first", "then", "after"),
    [
        (LOW, LOW, ["low"]),
        (LOW, CRITICAL, ["critical"]),
        (CRITICAL, LOW, ["low"]),
        (LOW, WELL, []),
        (WELL, LOW, ["low"]),
        (REFUSED, REFUSED, ["rejected"]),
        (REFUSED, WELL, []),
        (EXPIRING, EXPIRING, ["expiring"]),
        (LOW, standing(left(2000, 3000)), []),
        (SPIKING, LOW, ["low"]),
        (SPIKING, SPIKING, ["low"]),
    ],
)
def test_after_a_time_of_silence_what_still_holds_is_told_once(
    span: Span, hours: float, first: Standing, then: Standing, after: list[News]
) -> None:
    told = _snoozed(first, span)
    looks = ((0, then), (hours - 0.01, then), (hours, then), (hours + 1, then))
    assert _tell(told, *looks) == [[], [], after, []]


def test_a_spike_that_goes_on_after_the_silence_is_told_again() -> None:
    again = standing(left(150), outlook=Outlook(spike=Spike(2_000_000, 1000)), now=NOW + HOUR)
    assert _tell(_snoozed(SPIKING, "1h"), (0.5, again), (1, again)) == [[], ["spike", "low"]]


@pytest.mark.parametrize(
    ("first", "then", "after"),
    [
        (LOW, LOW, []),
        (LOW, SPIKING, ["spike"]),
        (SPIKING, SPIKING_ON, []),
        (SPIKING, CRITICAL, ["critical"]),
        (LOW, CRITICAL, ["critical"]),
        (LOW, WELL, ["recovered"]),
        (LOW, REFUSED, ["rejected"]),
        (WELL, EXPIRING, ["expiring"]),
        (REFUSED, WELL, ["recovered"]),
    ],
)
def test_until_it_changes_nothing_is_told_and_then_all_is_as_usual(
    first: Standing, then: Standing, after: list[News]
) -> None:
    told = _snoozed(first, "change")
    _, told = tell(told, first, NOW + HOUR)
    alerts, told = tell(told, then, NOW + 2 * DAY)
    assert [alert.news for alert in alerts] == after
    assert decode_told(msgspec.json.encode(told)) == told
    assert bool(snooze_text(told, NOW + 2 * DAY)) is not bool(after)


def test_a_spike_that_is_over_ends_its_silence_so_that_the_next_one_is_told() -> None:
    told = _snoozed(SPIKING, "change")
    calm = standing(left(150), now=NOW + 2 * HOUR)
    assert _tell(told, (2, calm), (48, SPIKING_ON)) == [[], ["spike"]]


def test_a_key_is_silent_as_it_stands_even_where_nothing_was_told_yet() -> None:
    told = snooze(Told(), LOW, "change", NOW)
    assert _tell(told, (0, LOW), (1, WELL)) == [[], ["recovered"]]
    assert _tell(told, (0, LOW), (1, CRITICAL)) == [[], ["critical"]]


@pytest.mark.parametrize("span", ["1h", "tomorrow", "change"])
def test_a_snooze_can_be_ended(span: Span) -> None:
    told = snooze(_snoozed(LOW, span), LOW, "off", NOW)
    assert snooze_text(told, NOW) == ""
    assert decode_told(msgspec.json.encode(told)) == told
    assert _tell(told, (0, LOW), (0, CRITICAL)) == [
        [] if span == "change" else ["low"],
        ["critical"],
    ]


def test_the_latest_snooze_counts() -> None:
    told = snooze(_snoozed(LOW, "tomorrow"), LOW, "1h", NOW)
    assert snooze_text(told, NOW) == "silent until 17:00"
    told = snooze(told, LOW, "change", NOW)
    assert snooze_text(told, NOW) == "silent until it changes"


@pytest.mark.parametrize(
    ("clock", "span", "text"),
    [
        ("14:20", "1h", "silent until 15:20"),
        ("23:30", "1h", "silent until tomorrow, 00:30"),
        ("14:20", "tomorrow", "silent until tomorrow, 08:00"),
        ("05:00", "tomorrow", "silent until tomorrow, 08:00"),
        ("04:59", "tomorrow", "silent until 08:00"),
        ("00:10", "tomorrow", "silent until 08:00"),
        ("14:20", "change", "silent until it changes"),
        ("14:20", "off", ""),
    ],
)
def test_a_silent_key_says_until_when(clock: str, span: Span, text: str) -> None:
    hours, minutes = map(int, clock.split(":"))
    now = time.mktime((2026, 11, 30, hours, minutes, 0, 0, 0, -1))
    told = snooze(Told(), WELL, span, now)
    assert snooze_text(told, now) == text
    assert snooze_text(told, now + 2 * DAY) == (text if span == "change" else "")


def test_a_clock_that_was_put_right_ends_a_snooze_from_far_ahead() -> None:
    told = Told(silent_until=NOW + 300 * DAY)
    assert snooze_text(told, NOW) == ""
    assert snooze_text(Told(silent_until=NOW + 2 * DAY), NOW) == "silent until 26 Nov 2025, 16:00"
    assert _tell(told, (0, LOW), (299 * 24, CRITICAL)) == [["low"], ["critical"]]


@pytest.mark.parametrize("stored", [None, b"", b"\xff", b"[]", b'{"quota": "purple"}'])
def test_a_memory_that_is_absent_or_damaged_counts_as_nothing_told(stored: bytes | None) -> None:
    assert decode_told(stored) == Told()


@pytest.mark.parametrize("span", ["1h", "tomorrow", "change"])
def test_a_memory_is_read_as_it_was_stored(span: Span) -> None:
    told = _snoozed(SPIKING, span)
    assert told != Told()
    assert decode_told(msgspec.json.encode(told)) == told
