"""Where a key stands between good and gone: the judgements on quota and expiry. Pure."""

from __future__ import annotations

from typing import Literal, TypeVar, get_args

from comet_tray.core.outlook import Runway
from comet_tray.core.registry import Rules, Thresholds
from comet_tray.core.settings import Settings
from comet_tray.core.usage import KeyUsage
from comet_tray.core.words import ENGLISH, Words

Level = Literal[
    "good", "low", "critical", "empty", "unlimited", "no_quota", "expired", "rejected", "unknown"
]
Quota = Literal["good", "low", "critical", "empty"]
Expiry = Literal["far", "near", "soon", "expired"]
# What comes first: the quota is used up, or the key expires.
End = Literal["quota", "expiry"]

LEVELS: tuple[Level, ...] = get_args(Level)
_DAY = 86_400
Own = TypeVar("Own", Thresholds, Rules)


def level_word(level: Level, words: Words = ENGLISH) -> str:
    """Name a level."""
    match level:
        case "good":
            return words.tr("Good", "a level")
        case "low":
            return words.tr("Low", "a level")
        case "critical":
            return words.tr("Critical", "a level")
        case "empty":
            return words.tr("Used up", "a level")
        case "unlimited":
            return words.tr("Unlimited", "a level")
        case "no_quota":
            return words.tr("Query only", "a level")
        case "expired":
            return words.tr("Expired", "a level")
        case "rejected":
            return words.tr("Not accepted", "a level")
    return words.tr("No reading", "a level")


def effective(own: Own, settings: Settings) -> Own:
    """A key's own thresholds or rules, and the settings' where it has none."""
    return type(own)(
        **{
            name: getattr(settings, name) if getattr(own, name) is None else getattr(own, name)
            for name in own.__struct_fields__
        }
    )


def judge_quota(
    usage: KeyUsage, thresholds: Thresholds, runway: Runway | None = None
) -> Quota | None:
    """Judge what is left; None for a key without a limit or without quota.

    Where there is a runway, the time decides that it lasts at even odds, else the share.
    """
    if usage.unlimited_quota or usage.total_granted == 0:
        return None
    if usage.total_available <= 0:
        return "empty"
    if runway is not None:
        days = runway.p50_seconds / _DAY
        if days <= (thresholds.runway_critical_days or 0):
            return "critical"
        return "low" if days <= (thresholds.runway_low_days or 0) else "good"
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


def judge_level(
    usage: KeyUsage, quota: Quota | None, expiry: Expiry | None, *, rejected: bool
) -> Level:
    """Give the first level that holds, in the order in which they matter."""
    if rejected:
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
