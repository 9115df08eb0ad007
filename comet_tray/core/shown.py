"""Every figure of a key in words and digits, for all surfaces alike. Pure."""

from __future__ import annotations

import msgspec

from comet_tray.core import wording
from comet_tray.core.forecast import DAYS_NEEDED
from comet_tray.core.levels import LEVEL_WORDS, End, Level, fraction_left
from comet_tray.core.outlook import Outlook
from comet_tray.core.settings import Settings
from comet_tray.core.spike import WINDOW_SECONDS, Spike
from comet_tray.core.store import Problem, Reading
from comet_tray.core.usage import KeyUsage

_HIDDEN = "hidden"


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """Every figure of a key as text; empty where there is nothing to say.

    `with_level` is the headline with the level in words, where the headline does not say it.
    `runway` is how long the quota lasts, or how much is still to be gathered for a forecast.
    `granted`, `used` and `available` follow the setting (dollars or units); their `_units` and
    `_dollars` forms are always there. All amounts read “hidden” where amounts are hidden.
    """

    level: str
    headline: str
    with_level: str = ""
    share: str = ""
    granted: str = ""
    used: str = ""
    available: str = ""
    granted_units: str = ""
    used_units: str = ""
    available_units: str = ""
    granted_dollars: str = ""
    used_dollars: str = ""
    available_dollars: str = ""
    expiry: str = ""
    expiry_date: str = ""
    runway: str = ""
    runway_dates: str = ""
    spike: str = ""
    age: str = ""
    fetched: str = ""
    models: str = ""
    problem: str = ""


def show_unread(level: Level, problem: Problem | None, now: float) -> Shown:
    """Say all that can be said of a key without a reading."""
    headline = "key not accepted" if level == "rejected" else "no reading yet"
    return Shown(
        level=LEVEL_WORDS[level],
        headline=headline,
        with_level=_with_level(headline, level),
        problem=_problem_text(problem, now),
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
) -> Shown:
    """Say all that a reading holds, as it looks at `now`.

    `end` is what comes first, the end of the quota or the expiry; `outlook` is None where the
    quota has no end to be foreseen.
    """
    usage = reading.usage
    age = wording.ago(max(0, int(now - reading.at)))
    amounts = _amounts(usage, settings)
    fraction = fraction_left(usage)
    share = "" if fraction is None else wording.percent(fraction)
    expires = "never expires"
    if usage.expires_at is not None:
        expires = wording.expiry(usage.expires_at, now)
    runway = "" if outlook is None else _runway_text(outlook)
    ends = {None: "", "quota": runway, "expiry": expires}[end]
    used = "" if settings.hide_amounts else amounts["used"]
    headline = _headline(level, usage, share, ends, used)
    if not fresh and level != "rejected":  # which is the server's last word, not the reading's
        headline = f"{headline}, as of {age}"
    return Shown(
        level=LEVEL_WORDS[level],
        headline=headline,
        with_level=_with_level(headline, level),
        share=share,
        expiry=expires,
        expiry_date="" if usage.expires_at is None else wording.date(usage.expires_at),
        runway=runway,
        runway_dates="" if outlook is None else _runway_dates(outlook, reading.at),
        spike=_spike_text(spike, settings),
        age=age,
        fetched=wording.date(reading.at),
        models=_models_text(usage),
        problem=_problem_text(problem, now),
        **amounts,
    )


def _runway_text(outlook: Outlook) -> str:
    if outlook.runway is not None:
        return wording.lasting(outlook.runway.p10_seconds, outlook.runway.p90_seconds)
    if outlook.gathered_days >= DAYS_NEEDED:
        return "too little use to tell"
    return f"gathering: {int(outlook.gathered_days)} of {DAYS_NEEDED:.0f} days"


def _runway_dates(outlook: Outlook, since: float) -> str:
    found = outlook.runway
    if found is None or found.p90_seconds > wording.FAR:
        return ""
    return wording.dates(since + found.p10_seconds, since + found.p90_seconds)


def _spike_text(spike: Spike | None, settings: Settings) -> str:
    """Say “$4.10 in 20 minutes: 8 times your usual”."""
    if spike is None:
        return ""
    times = f"{spike.units / max(1, spike.usual_units):,.0f} times your usual"
    if settings.hide_amounts:
        return f"In {wording.span(WINDOW_SECONDS)}, {times}"
    count = round(spike.units)
    spent = (
        wording.dollars(count, settings.units_per_dollar)
        if settings.figures == "dollars"
        else wording.units(count)
    )
    return f"{spent} in {wording.span(WINDOW_SECONDS)}: {times}"


def _amounts(usage: KeyUsage, settings: Settings) -> dict[str, str]:
    amounts = {}
    for name in ("granted", "used", "available"):
        count = getattr(usage, f"total_{name}")
        units, dollars = wording.units(count), wording.dollars(count, settings.units_per_dollar)
        if settings.hide_amounts:
            units = dollars = _HIDDEN
        amounts[f"{name}_units"], amounts[f"{name}_dollars"] = units, dollars
        amounts[name] = amounts[f"{name}_{settings.figures}"]
    return amounts


def _headline(level: Level, usage: KeyUsage, share: str, ends: str, used: str) -> str:
    if level == "rejected":
        return "key not accepted"
    if level == "expired":
        return ends
    if level == "empty":
        return "nothing left"
    if level == "unlimited":
        return f"unlimited, {used} used" if used else "unlimited"
    if level == "no_quota":
        return "query only, no quota"
    left = f"{share} left" if share else "no limit" if usage.unlimited_quota else "no quota"
    return f"{left}, {ends}" if ends else left


def _with_level(headline: str, level: Level) -> str:
    word = LEVEL_WORDS[level].lower()
    return headline if word in headline.lower() else f"{headline} ({word})"


def _models_text(usage: KeyUsage) -> str:
    """Say in words what the two facts, the list and its switch, come to."""
    listed = len(usage.model_limits)
    allowed = sum(usage.model_limits.values())
    if not usage.model_limits_enabled:
        if not listed:
            return "No restriction: every model is allowed."
        return f"No restriction is in force. {_models(listed)} listed, and not applied."
    if not allowed:
        return "Restricted to none: no model is allowed."
    if allowed == listed:
        return f"Restricted to {_models(allowed)}."
    return f"Restricted: {allowed:,} of {_models(listed)} allowed."


def _models(count: int) -> str:
    return f"{count:,} {'model' if count == 1 else 'models'}"


def _problem_text(problem: Problem | None, now: float) -> str:
    if problem is None:
        return ""
    return f"{problem.text} Since {wording.clock(problem.since, now)}."
