"""Which lines a key has crossed since the last look, and which only seem so. Pure."""

from __future__ import annotations

import msgspec

from comet_tray.core.levels import Expiry, Quota
from comet_tray.core.standing import Standing
from comet_tray.core.told import Told

QUOTAS: tuple[Quota, ...] = ("good", "low", "critical", "empty")
EXPIRIES: tuple[Expiry, ...] = ("far", "near", "soon", "expired")
# The server's cached counters dip for a minute: so much of the threshold a key must rise above
# it before the user hears that it is well, and the threshold is armed anew.
_MARGIN = 1.1
# The forecast of uneven work goes up and down by more than that.
_MARGIN_OF_TIME = 2.0
_DAY = 86_400


def rejudged(told: Told, standing: Standing) -> Told:
    """Take over what changed by another judgement alone, which is no news.

    There are two: other thresholds, the user's own doing; and the runway, which comes with the
    history and may go again. A runway that finds the key worse off than was known is news, and
    so is the end itself, which no judgement moves.
    """
    quota, expiry = standing.quota or "good", standing.expiry or "far"
    timed = told.timed if quota == "empty" or not standing.quota else standing.runway is not None
    if _other_thresholds(told, standing):
        return msgspec.structs.replace(
            told,
            quota=told.quota if quota == "empty" else quota,
            expiry=told.expiry if expiry == "expired" else expiry,
            timed=timed,
            other=None,
        )
    if timed == told.timed:
        return told
    return msgspec.structs.replace(
        told,
        quota=_by_the_other_judge(told, standing),
        timed=timed,
        other=None if told.quota == "empty" else told.quota,
    )


def _other_thresholds(told: Told, standing: Standing) -> bool:
    """Whether any changed that the memory knows: one of an older version knows fewer."""
    known = {} if told.thresholds is None else msgspec.structs.asdict(told.thresholds)
    return any(
        value is not None and value != getattr(standing.thresholds, name)
        for name, value in known.items()
    )


def _by_the_other_judge(told: Told, standing: Standing) -> Quota:
    if told.quota == "empty" or topped_up(told, standing):
        return told.quota
    if standing.runway is None:
        return standing.quota or "good"
    if told.other is not None:
        return told.other
    return min(told.quota, _settled_quota(told, standing), key=QUOTAS.index)


def followed(told: Told, standing: Standing) -> Told:
    """Give what is known after a look at a reading."""
    figures = {}
    if not _dipped(told, standing):
        figures = {
            "quota": _settled_quota(told, standing),
            "available": standing.available,
            "used": standing.used,
        }
    return msgspec.structs.replace(
        told,
        expiry=standing.expiry or "far",
        rejected=False,
        fetched_at=standing.fetched_at,
        thresholds=standing.thresholds,
        **figures,
    )


def topped_up(told: Told, standing: Standing) -> bool:
    """Whether available rose by what no fall of the used amount explains: else it was a refund."""
    if None in {told.available, told.used} or standing.available is None or standing.used is None:
        return False
    rise = standing.available - (told.available or 0)
    refund = max(0, (told.used or 0) - standing.used)
    return rise > 2 * refund


def _settled_quota(told: Told, standing: Standing) -> Quota:
    """Judge the quota, with a margin before a told threshold counts as left behind."""
    now, limits = standing.quota or "good", standing.thresholds
    if QUOTAS.index(now) >= QUOTAS.index(told.quota) or standing.fraction_left is None:
        return now
    if standing.runway is not None:
        days = {"low": limits.runway_low_days, "critical": limits.runway_critical_days}
        limit = (days.get(told.quota) or 0.0) * _DAY * _MARGIN_OF_TIME
        beyond = standing.runway.p50_seconds > limit or topped_up(told, standing)
    else:
        shares = {"low": limits.low_percent, "critical": limits.critical_percent}
        beyond = standing.fraction_left * 100 > (shares.get(told.quota) or 0.0) * _MARGIN
    return now if beyond else told.quota


def _dipped(told: Told, standing: Standing) -> bool:
    """Whether the share rose although no more is left.

    `granted` is available + used, and `used` lags behind for a minute: no news, whatever the
    share says. Source: the vendor's gateway, as seen in the field.
    """
    if told.available is None or told.used is None or standing.fraction_left is None:
        return False
    return (
        standing.available is not None
        and standing.granted is not None
        and standing.available <= told.available
        and standing.granted < told.available + told.used
        and QUOTAS.index(standing.quota or "good") < QUOTAS.index(told.quota)
    )
