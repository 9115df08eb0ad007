"""How each key stands: the one view-model that every surface shows. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

import msgspec

from comet_tray.core import wording
from comet_tray.core.plain import plain
from comet_tray.core.registry import Key, Thresholds
from comet_tray.core.settings import Settings
from comet_tray.core.store import Problem, Reading
from comet_tray.core.usage import KeyUsage

Level = Literal[
    "good", "low", "critical", "empty", "unlimited", "no_quota", "expired", "rejected", "unknown"
]
Quota = Literal["good", "low", "critical", "empty"]
Expiry = Literal["far", "near", "soon", "expired"]

LEVEL_WORDS: Mapping[Level, str] = {
    "good": "Good",
    "low": "Low",
    "critical": "Critical",
    "empty": "Used up",
    "unlimited": "Unlimited",
    "no_quota": "Query only",
    "expired": "Expired",
    "rejected": "Not accepted",
    "unknown": "No reading",
}
# What needs the user first. An unknown key is no good one: it comes before those that are well.
_SEVERITY: tuple[Level, ...] = (
    "rejected",
    "expired",
    "empty",
    "critical",
    "low",
    "unknown",
    "good",
    "no_quota",
    "unlimited",
)
_DAY = 86_400
_HIDDEN = "hidden"


class Shown(msgspec.Struct, frozen=True, kw_only=True):
    """Every figure of a key as text; empty where there is nothing to say.

    `with_level` is the headline with the level in words, where the headline does not say it.
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
    age: str = ""
    fetched: str = ""
    models: str = ""
    problem: str = ""


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """One key, judged at one moment. What is not known is None, never 0.

    `quota` and `expiry` are the two judgements behind `level`, for alerts: None where there is
    nothing to judge. `changes_at` is when the judgement changes without any news: the reading
    turns old, the expiry comes near. Amounts are integer units; times are Unix seconds.
    """

    key_id: str
    label: str
    base_url: str
    read_only: bool
    level: Level
    fresh: bool
    shown: Shown
    name: str = ""
    changes_at: float | None = None
    fetched_at: int | None = None
    age_seconds: int | None = None
    problem: Problem | None = None
    quota: Quota | None = None
    expiry: Expiry | None = None
    granted: int | None = None
    used: int | None = None
    available: int | None = None
    fraction_left: float | None = None
    unlimited: bool | None = None
    never_expires: bool | None = None
    expires_at: int | None = None
    models_enabled: bool | None = None
    models: tuple[tuple[str, bool], ...] = ()
    thresholds: Thresholds = Thresholds()
    own_thresholds: Thresholds = Thresholds()


class Overview(msgspec.Struct, frozen=True, kw_only=True):
    """All keys at one moment, in the user's order, and the one that ends first.

    `text` is the headline of all; `level` and `fresh` are the headline key's. `notices` are
    sentences on the program itself: damaged files, a keyring that is waited for.
    """

    at: float
    standings: tuple[Standing, ...] = ()
    headline: Standing | None = None
    level: Level = "unknown"
    fresh: bool = True
    text: str = "No keys yet"
    notices: tuple[str, ...] = ()

    def lines(self, most: int = 1_000_000) -> list[str]:
        """The headline, then a line a key: what tooltip and `status` say.

        At most `most` keys have a line; another line counts the rest.
        """
        keys = [_line(standing) for standing in self.standings]
        more = [f"… and {len(keys) - most:,} more"] if len(keys) > most else []
        return [self.text, *keys[:most], *more]


def judge(
    key: Key,
    reading: Reading | None,
    problem: Problem | None,
    settings: Settings,
    interval: float,
    now: float,
) -> Standing:
    """Say how a key stands at `now`.

    `interval` is the seconds between two of its readings, as the budget stretches it: a
    reading older than two of them is no longer fresh.
    """
    thresholds = effective_thresholds(key.thresholds, settings)
    if reading is None:
        level: Level = "rejected" if problem and problem.kind == "rejected" else "unknown"
        headline = "key not accepted" if level == "rejected" else "no reading yet"
        return Standing(
            key_id=key.id,
            label=key.label,
            base_url=key.base_url,
            read_only=key.read_only,
            level=level,
            fresh=False,
            problem=problem,
            thresholds=thresholds,
            own_thresholds=key.thresholds,
            shown=Shown(
                level=LEVEL_WORDS[level],
                headline=headline,
                with_level=_with_level(headline, level),
                problem=_problem_text(problem, now),
            ),
        )
    usage = reading.usage
    quota = judge_quota(usage, thresholds)
    expiry = judge_expiry(usage, thresholds, now)
    level = _level(usage, problem, quota, expiry)
    age = max(0, int(now - reading.at))
    fresh = age <= 2 * interval
    fraction = fraction_left(usage)
    shown = _shown(usage, settings, level, expiry, now)
    headline = shown.headline if fresh else f"{shown.headline}, as of {wording.ago(age)}"
    return Standing(
        key_id=key.id,
        label=key.label,
        base_url=key.base_url,
        read_only=key.read_only,
        level=level,
        fresh=fresh,
        name=plain(usage.name),
        changes_at=_changes_at(reading, thresholds, interval, now),
        fetched_at=reading.at,
        age_seconds=age,
        problem=problem,
        quota=quota,
        expiry=expiry,
        granted=usage.total_granted,
        used=usage.total_used,
        available=usage.total_available,
        fraction_left=fraction,
        unlimited=usage.unlimited_quota,
        never_expires=usage.expires_at is None,
        expires_at=usage.expires_at,
        models_enabled=usage.model_limits_enabled,
        models=tuple((plain(name), allowed) for name, allowed in usage.model_limits.items()),
        thresholds=thresholds,
        own_thresholds=key.thresholds,
        shown=msgspec.structs.replace(
            shown,
            headline=headline,
            with_level=_with_level(headline, level),
            age=wording.ago(age),
            fetched=wording.date(reading.at),
            problem=_problem_text(problem, now),
        ),
    )


def survey(standings: Iterable[Standing], now: float, notices: tuple[str, ...] = ()) -> Overview:
    """Put the keys side by side; the headline is the one that ends first."""
    standings = tuple(standings)
    if not standings:
        return Overview(at=now, notices=notices)
    first = min(standings, key=_ends_first)
    return Overview(
        at=now,
        standings=standings,
        headline=first,
        level=first.level,
        fresh=first.fresh,
        text=f"{first.label}: {first.shown.headline}",
        notices=notices,
    )


def urgency(standing: Standing) -> float | None:
    """How near a key is to its end, for pacing: smaller is nearer, None is well.

    Low and critical keys count by what they have left; a key in trouble comes before them.
    """
    if standing.problem and standing.problem.kind in {"server", "bad_reply"}:
        return -1.0
    if standing.level in {"critical", "low"}:
        return standing.fraction_left if standing.fraction_left is not None else 1.0
    return None


def effective_thresholds(own: Thresholds, settings: Settings) -> Thresholds:
    """A key's own thresholds, and the settings' where it has none."""
    return Thresholds(
        **{
            name: getattr(settings, name) if getattr(own, name) is None else getattr(own, name)
            for name in Thresholds.__struct_fields__
        }
    )


def judge_quota(usage: KeyUsage, thresholds: Thresholds) -> Quota | None:
    """Judge what is left; None for a key without a limit or without quota."""
    if usage.unlimited_quota or usage.total_granted == 0:
        return None
    if usage.total_available <= 0:
        return "empty"
    share = usage.total_available * 100
    # Less than nothing granted, and yet something left: as near to the end as can be said.
    if share <= usage.total_granted * (thresholds.critical_percent or 0) or usage.total_granted < 0:
        return "critical"
    return "low" if share <= usage.total_granted * (thresholds.low_percent or 0) else "good"


def judge_expiry(usage: KeyUsage, thresholds: Thresholds, now: float) -> Expiry | None:
    """Judge how near the end date is; None for a key that never expires."""
    if usage.expires_at is None:
        return None
    left = usage.expires_at - now
    if left <= 0:
        return "expired"
    if left <= (thresholds.expiring_soon_days or 0) * _DAY:
        return "soon"
    return "near" if left <= (thresholds.expiring_days or 0) * _DAY else "far"


def fraction_left(usage: KeyUsage) -> float | None:
    """Available ÷ granted within 0 and 1; None where there is no limit or no quota."""
    if usage.unlimited_quota or usage.total_granted == 0:
        return None
    if usage.total_available <= 0 or usage.total_granted < 0:
        return 0.0
    return min(1.0, usage.total_available / usage.total_granted)


def _level(
    usage: KeyUsage, problem: Problem | None, quota: Quota | None, expiry: Expiry | None
) -> Level:
    """Give the first that holds, in the order in which they matter."""
    if problem and problem.kind == "rejected":
        return "rejected"
    if expiry == "expired":
        return "expired"
    if quota == "empty":
        return "empty"
    if quota == "critical" or expiry == "soon":
        return "critical"
    if quota == "low" or expiry == "near":
        return "low"
    # An unlimited key's figures mean nothing as limits, so its granted 0 does not either.
    if usage.unlimited_quota:
        return "unlimited"
    return "no_quota" if usage.total_granted == 0 else "good"


def _line(standing: Standing) -> str:
    line = f"{standing.label}: {standing.shown.headline}"
    return f"{line} ({standing.problem.text.rstrip('.')})" if standing.problem else line


def _changes_at(
    reading: Reading, thresholds: Thresholds, interval: float, now: float
) -> float | None:
    moments = [reading.at + 2 * interval + 1]
    if reading.usage.expires_at is not None:
        days = (0, thresholds.expiring_days or 0, thresholds.expiring_soon_days or 0)
        moments += [reading.usage.expires_at - day * _DAY for day in days]
    return min((moment for moment in moments if moment > now), default=None)


def _ends_first(standing: Standing) -> tuple[int, float, float, str]:
    return (
        _SEVERITY.index(standing.level),
        1.0 if standing.fraction_left is None else standing.fraction_left,
        float("inf") if standing.expires_at is None else standing.expires_at,
        standing.label.casefold(),
    )


def _shown(
    usage: KeyUsage, settings: Settings, level: Level, expiry: Expiry | None, now: float
) -> Shown:
    amounts = {}
    for name in ("granted", "used", "available"):
        count = getattr(usage, f"total_{name}")
        units, dollars = wording.units(count), wording.dollars(count, settings.units_per_dollar)
        if settings.hide_amounts:
            units = dollars = _HIDDEN
        amounts[f"{name}_units"], amounts[f"{name}_dollars"] = units, dollars
        amounts[name] = amounts[f"{name}_{settings.figures}"]
    fraction = fraction_left(usage)
    share = "" if fraction is None else wording.percent(fraction)
    without = "no limit" if usage.unlimited_quota else "no quota"
    left = f"{share} left" if share else without
    expires = "never expires"
    if usage.expires_at is not None:
        expires = wording.expiry(usage.expires_at, now)
    used = amounts["used"]
    return Shown(
        level=LEVEL_WORDS[level],
        headline=_headline(level, expiry, left, expires, "" if used == _HIDDEN else used),
        share=share,
        expiry=expires,
        expiry_date="" if usage.expires_at is None else wording.date(usage.expires_at),
        models=_models_text(usage),
        **amounts,
    )


def _headline(level: Level, expiry: Expiry | None, left: str, expires: str, used: str) -> str:
    if level == "rejected":
        return "key not accepted"
    if level == "expired":
        return expires
    if level == "empty":
        return "nothing left"
    if expiry in {"near", "soon"}:
        return f"{left}, {expires}"
    if level == "unlimited":
        return f"unlimited, {used} used" if used else "unlimited"
    return "query only, no quota" if level == "no_quota" else left


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
