"""The soonest end decides: how long the quota lasts, the expiry, or an end that has come."""

import pytest

from comet_tray.core.outlook import Outlook, Spike
from comet_tray.core.settings import Settings
from comet_tray.core.standing import survey
from comet_tray.core.usage import KeyUsage
from tests.support.builders import DAY, NOW, lasting, left, problem, standing, usage

HOUR = 3600


@pytest.mark.parametrize(
    ("reading", "outlook", "level", "headline"),
    [
        # Without a runway, the shares decide.
        (left(40), None, "critical", "4 % left"),
        (left(40), Outlook(gathered_days=2.5), "critical", "4 % left"),
        (left(120), Outlook(gathered_days=9), "low", "12 % left"),
        # With one, time does.
        (left(40), lasting(90), "good", "4 % left, more than 36 days"),
        (left(40), lasting(7.01), "good", "4 % left, 3–18 days"),
        (left(900), lasting(7), "low", "90 % left, 3–18 days"),
        (left(900), lasting(1.01), "low", "90 % left, up to 3 days"),
        (left(900), lasting(1), "critical", "90 % left, up to 3 days"),
        (left(900), lasting(0.2), "critical", "90 % left, 2–12 hours"),
        # Whichever end is sooner has the word.
        (
            left(800, expires_at=NOW + 20 * HOUR),
            lasting(30),
            "critical",
            "80 % left, expires in 20 hours",
        ),
        (left(800, expires_at=NOW + 6 * DAY), lasting(3), "low", "80 % left, 1–8 days"),
        (left(800, expires_at=NOW + 2 * DAY), lasting(0.9), "critical", "80 % left, up to 2 days"),
        (
            left(800, expires_at=NOW + 20 * DAY),
            lasting(40),
            "good",
            "80 % left, expires in 20 days",
        ),
        (left(800, expires_at=NOW + 50 * DAY), lasting(40), "good", "80 % left, more than 16 days"),
        (left(800, expires_at=NOW + 50 * DAY), None, "good", "80 % left"),
        # What has ended needs no forecast.
        (left(0), lasting(5), "empty", "nothing left"),
        (left(-9), lasting(5), "empty", "nothing left"),
        (left(800, expires_at=NOW - DAY), lasting(0.5), "expired", "expired 24 hours ago"),
        # No quota, no end of it.
        (usage(unlimited_quota=True), lasting(0.5), "unlimited", "unlimited, under $0.001 used"),
        (left(0, 0), lasting(0.5), "no_quota", "query only, no quota"),
    ],
)
def test_level_and_headline_follow_the_soonest_end(
    reading: KeyUsage, outlook: Outlook | None, level: str, headline: str
) -> None:
    judged = standing(reading, outlook=outlook)
    assert (judged.level, judged.shown.headline) == (level, headline)


@pytest.mark.parametrize(
    ("reading", "outlook", "end", "ends_at"),
    [
        (left(900), None, None, None),
        (left(900), lasting(3), "quota", NOW - 60 + 3 * DAY),
        (left(900, expires_at=NOW + 2 * DAY), lasting(3), "expiry", NOW + 2 * DAY),
        (left(900, expires_at=NOW + 4 * DAY), lasting(3), "quota", NOW - 60 + 3 * DAY),
        (left(900, expires_at=NOW + 90 * DAY), None, None, None),
        (usage(unlimited_quota=True, expires_at=NOW + 90 * DAY), None, "expiry", NOW + 90 * DAY),
    ],
)
def test_the_end_is_the_sooner_of_both(
    reading: KeyUsage, outlook: Outlook | None, end: str | None, ends_at: float | None
) -> None:
    judged = standing(reading, outlook=outlook, age=60)
    assert (judged.end, judged.ends_at) == (end, ends_at)


def test_both_limits_in_days_are_settings() -> None:
    settings = Settings(runway_low_days=30, runway_critical_days=10)
    levels = [
        standing(left(900), outlook=lasting(days), settings=settings).level for days in (31, 30, 10)
    ]
    assert levels == ["good", "low", "critical"]


@pytest.mark.parametrize(
    ("outlook", "text", "dates"),
    [
        (None, "gathering: 0 of 3 days", ""),
        (Outlook(gathered_days=2.9), "gathering: 2 of 3 days", ""),
        (Outlook(gathered_days=3), "too little use to tell", ""),
        (lasting(5), "2–13 days", "26 Nov – 7 Dec"),
        (lasting(90), "more than 36 days", ""),
        (lasting(300), "more than 60 days", ""),
    ],
)
def test_the_runway_is_a_range_or_says_what_it_lacks(
    outlook: Outlook | None, text: str, dates: str
) -> None:
    shown = standing(left(900), outlook=outlook).shown
    assert (shown.runway, shown.runway_dates) == (text, dates)


def test_an_old_forecast_is_shown_as_old() -> None:
    judged = standing(left(900), outlook=lasting(3), age=2 * DAY)
    assert (judged.fresh, judged.shown.headline) == (False, "90 % left, 1–8 days, as of 2 days ago")


def test_a_refused_key_has_no_forecast() -> None:
    judged = standing(left(900), problem("rejected"), outlook=lasting(3))
    assert (judged.level, judged.runway, judged.shown.runway) == ("rejected", None, "")


@pytest.mark.parametrize(
    ("settings", "text"),
    [
        (Settings(), "$4.10 in 20 minutes: 8 times your usual"),
        (Settings(figures="units"), "2,050,000 units in 20 minutes: 8 times your usual"),
        (Settings(hide_amounts=True), "In 20 minutes, 8 times your usual"),
    ],
)
def test_unusual_spending_is_said_in_a_sentence(settings: Settings, text: str) -> None:
    burning = Outlook(spike=Spike(units=2_050_000, usual_units=256_250))
    assert standing(left(900), outlook=burning, settings=settings).shown.spike == text
    limitless = standing(usage(unlimited_quota=True), outlook=burning, settings=settings)
    assert limitless.shown.spike == text


def test_of_several_keys_the_soonest_end_leads() -> None:
    keys = [
        standing(left(20), label="share"),
        standing(left(990), outlook=lasting(0.9), label="today"),
        standing(left(900, expires_at=NOW + HOUR), outlook=lasting(50), label="hour"),
        standing(left(30), outlook=lasting(80), label="long"),
    ]
    order = []
    while keys:
        first = survey(keys, NOW).headline
        assert first
        order.append(first.label)
        keys = [each for each in keys if each.label != first.label]
    assert order == ["hour", "today", "share", "long"]


def test_of_keys_that_are_all_full_the_one_that_expires_first_leads() -> None:
    late, soon = (
        standing(left(1000, expires_at=NOW + days * DAY), label=label)
        for days, label in ((60, "a"), (50, "b"))
    )
    assert survey([late, soon], NOW).headline == soon
