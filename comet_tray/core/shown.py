"""The figures of a key in words and digits, for all surfaces alike. Pure."""

from __future__ import annotations

import msgspec

from comet_tray.core import wording
from comet_tray.core.levels import End, Level, fraction_left, level_word
from comet_tray.core.outlook import DAYS_NEEDED, WINDOW_SECONDS, Outlook, Spike
from comet_tray.core.settings import Settings
from comet_tray.core.store import Problem, Reading
from comet_tray.core.usage import KeyUsage
from comet_tray.core.words import ENGLISH, Words


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """The figures of a key as text; empty where there is nothing to say.

    `with_level` is the headline with the level in words, where the headline does not say it.
    `runway` is how long the quota lasts, or how much is still to be gathered for a forecast.
    Amounts follow the setting (dollars or units), and read “hidden” where they are `hidden`.
    """

    level: str
    headline: str
    with_level: str = ""
    share: str = ""
    available: str = ""
    expiry: str = ""
    expiry_date: str = ""
    runway: str = ""
    runway_dates: str = ""
    spike: str = ""
    age: str = ""
    fetched: str = ""
    problem: str = ""
    hidden: bool = False


def show_unread(level: Level, problem: Problem | None, now: float, words: Words = ENGLISH) -> Shown:
    """Say all that can be said of a key without a reading."""
    headline = _not_accepted(words) if level == "rejected" else words.tr("no reading yet")
    return Shown(
        level=level_word(level, words),
        headline=headline,
        with_level=_with_level(headline, level, words),
        problem=_problem_text(problem, now, words),
    )


def show(
    reading: Reading,
    problem: Problem | None,
    settings: Settings,
    level: Level,
    end: End | None,
    outlook: Outlook | None,
    spike: Spike | None,
    *,
    fresh: bool,
    now: float,
    words: Words = ENGLISH,
) -> Shown:
    """Say all that a reading holds, as it looks at `now`.

    `end` is what comes first, the end of the quota or the expiry; `outlook` is None where the
    quota has no end to be foreseen.
    """
    usage = reading.usage
    age = wording.ago(max(0, int(now - reading.at)), words)
    fraction = fraction_left(usage)
    share = "" if fraction is None else wording.percent(fraction, words)
    expires = words.tr("never expires")
    if usage.expires_at is not None:
        expires = wording.expiry(usage.expires_at, now, words)
    runway = "" if outlook is None else _runway_text(outlook, words)
    ends = {None: "", "quota": runway, "expiry": expires}[end]
    headline = _headline(level, usage, share, ends, settings, words)
    if not fresh and level != "rejected":  # which is the server's last word, not the reading's
        headline = words.tr("{headline}, as of {ago}", "{ago} is “2 hours ago”").format(
            headline=headline, ago=age
        )
    return Shown(
        level=level_word(level, words),
        headline=headline,
        with_level=_with_level(headline, level, words),
        share=share,
        expiry=expires,
        expiry_date="" if usage.expires_at is None else wording.date(usage.expires_at, words),
        runway=runway,
        runway_dates="" if outlook is None else _runway_dates(outlook, reading.at, words),
        spike=_spike_text(spike, settings, words),
        age=age,
        fetched=wording.date(reading.at, words),
        problem=_problem_text(problem, now, words),
        available=amount(usage.total_available, settings, words),
        hidden=settings.hide_amounts,
    )


def amount(count: int, settings: Settings, words: Words = ENGLISH) -> str:
    """An amount as the settings want it: in dollars, in units, or hidden."""
    if settings.hide_amounts:
        return words.tr("hidden", "in place of an amount")
    if settings.figures == "units":
        return wording.units(count, words)
    return wording.dollars(count, settings.units_per_dollar, words)


def _runway_text(outlook: Outlook, words: Words) -> str:
    if outlook.runway is not None:
        return wording.lasting(outlook.runway.p10_seconds, outlook.runway.p90_seconds, words)
    if outlook.gathered_days >= DAYS_NEEDED:
        return words.tr("too little use to tell", "how long the quota lasts")
    return words.tr(
        "gathering: {days} of %Ln day(s)", "readings, to tell how long it lasts", int(DAYS_NEEDED)
    ).format(days=int(outlook.gathered_days))


def _runway_dates(outlook: Outlook, since: float, words: Words) -> str:
    found = outlook.runway
    if found is None or found.p90_seconds > wording.FAR:
        return ""
    return wording.dates(since + found.p10_seconds, since + found.p90_seconds, words)


def _spike_text(spike: Spike | None, settings: Settings, words: Words) -> str:
    """Say “$4.10 in 20 minutes: 8 times your usual”."""
    if spike is None:
        return ""
    times = words.number(spike.units / max(1, spike.usual_units))
    minutes = int(WINDOW_SECONDS / 60)
    if settings.hide_amounts:
        return words.tr("In %Ln minute(s), {times} times your usual", "", minutes).format(
            times=times
        )
    return words.tr("{amount} in %Ln minute(s): {times} times your usual", "", minutes).format(
        amount=amount(round(spike.units), settings, words), times=times
    )


def _headline(
    level: Level, usage: KeyUsage, share: str, ends: str, settings: Settings, words: Words
) -> str:
    if level == "rejected":
        return _not_accepted(words)
    if level == "expired":
        return ends
    if level == "empty":
        return words.tr("nothing left")
    if level == "unlimited":
        return _unlimited(usage, settings, words)
    if level == "no_quota":
        return words.tr("query only, no quota")
    if share:
        left = words.tr("{share} left", "such as 12 % left").format(share=share)
    elif usage.unlimited_quota:
        left = words.tr("no limit")
    else:
        left = words.tr("no quota")
    if not ends:
        return left
    return words.tr("{left}, {ends}", "such as 12 % left, 2–6 days").format(left=left, ends=ends)


def _not_accepted(words: Words) -> str:
    return words.tr("key not accepted")


def _unlimited(usage: KeyUsage, settings: Settings, words: Words) -> str:
    if settings.hide_amounts:
        return words.tr("unlimited")
    used = amount(usage.total_used, settings, words)
    return words.tr("unlimited, {amount} used").format(amount=used)


def _with_level(headline: str, level: Level, words: Words) -> str:
    word = level_word(level, words).lower()
    if word in headline.lower():
        return headline
    return words.tr("{headline} ({level})").format(headline=headline, level=word)


def _problem_text(problem: Problem | None, now: float, words: Words) -> str:
    if problem is None:
        return ""
    return words.tr("{problem} Since {time}.", "{problem} is a sentence").format(
        problem=problem.text, time=wording.clock(problem.since, now, words)
    )
