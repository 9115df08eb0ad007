"""What the user is told, once for each crossing: (what was told, how it stands) → news. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

import msgspec

from comet_tray.core.levels import Expiry, Quota
from comet_tray.core.plain import isolated
from comet_tray.core.registry import Thresholds
from comet_tray.core.standing import Standing

News = Literal[
    "low",
    "critical",
    "empty",
    "expiring",
    "expiring_soon",
    "expired",
    "rejected",
    "recovered",
    "topped_up",
]
_QUOTAS: tuple[Quota, ...] = ("good", "low", "critical", "empty")
_EXPIRIES: tuple[Expiry, ...] = ("far", "near", "soon", "expired")
# The server's cached counters dip for a minute: so much of the threshold a key must rise above
# it before the user hears that it is well, and the threshold is armed anew.
_MARGIN = 1.1


class Told(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the user knows of a key.

    `available` and `used` are the figures of the last look, in units; `fetched_at` is the Unix
    time of its reading, `thresholds` those by which it was judged.
    """

    quota: Quota = "good"
    expiry: Expiry = "far"
    rejected: bool = False
    available: int | None = None
    used: int | None = None
    fetched_at: int | None = None
    thresholds: Thresholds | None = None


class Alert(msgspec.Struct, frozen=True):
    """One thing to tell of one key."""

    key_id: str
    label: str
    news: News
    sentence: str


class Popup(msgspec.Struct, frozen=True):
    """One notification: of one key, or of several (then `key_id` is None).

    `grave` tells that somebody's work stops, or soon will.
    """

    title: str
    body: str
    key_id: str | None
    grave: bool


_GRAVE: frozenset[News] = frozenset({"critical", "empty", "expired", "expiring_soon", "rejected"})


def tell(told: Told, standing: Standing) -> tuple[list[Alert], Told]:
    """Compare what the user knows with how a key stands now.

    Only a reading or a refusal by the server changes anything: a key that cannot be reached
    neither fires nor re-arms. Where quota and expiry both worsened, the graver one is told.
    What follows from a change of the thresholds is the user's own doing, and no news.
    """
    if standing.level == "rejected":
        if told.rejected:
            return [], told
        news = [_alert(standing, "rejected")]
        return news, msgspec.structs.replace(told, rejected=True, fetched_at=standing.fetched_at)
    # A refused key that cannot be reached any more is still a refused one: only a reading heals.
    unheard = told.rejected and standing.fetched_at == told.fetched_at
    if standing.fetched_at is None or unheard:
        return [], told
    expiry = standing.expiry or "far"
    if told.thresholds not in {None, standing.thresholds}:
        told = msgspec.structs.replace(told, quota=standing.quota or "good", expiry=expiry)
    if _dipped(told, standing):
        now = msgspec.structs.replace(
            told,
            expiry=expiry,
            rejected=False,
            fetched_at=standing.fetched_at,
            thresholds=standing.thresholds,
        )
    else:
        now = Told(
            quota=_settled_quota(told, standing),
            expiry=expiry,
            available=standing.available,
            used=standing.used,
            fetched_at=standing.fetched_at,
            thresholds=standing.thresholds,
        )
    alerts = [_alert(standing, news) for news in _news(told, now, standing)]
    return alerts, now


def tell_all(
    told: Mapping[str, Told], standings: Iterable[Standing]
) -> tuple[list[Alert], dict[str, Told]]:
    """Do so for all keys; give the alerts, and what changed in the memory."""
    alerts: list[Alert] = []
    changed = {}
    for standing in standings:
        before = told.get(standing.key_id, Told())
        fresh, after = tell(before, standing)
        alerts += fresh
        if after != before:
            changed[standing.key_id] = after
    return alerts, changed


def popup_of(alerts: list[Alert]) -> Popup | None:
    """Make one popup of all alerts, or None of none."""
    if not alerts:
        return None
    grave = any(alert.news in _GRAVE for alert in alerts)
    keys = {alert.key_id for alert in alerts}
    lines = [f"{alert.label}: {alert.sentence}" for alert in alerts]
    if len(keys) == 1:
        body = "\n".join(alert.sentence for alert in alerts)
        return Popup(_title(alerts[0]), body, alerts[0].key_id, grave)
    title = f"{len(keys)} keys changed" if not grave else f"{len(keys)} keys need you"
    return Popup(title, "\n".join(lines), None, grave)


def _news(told: Told, now: Told, standing: Standing) -> list[News]:
    quota = _QUOTAS.index(now.quota) - _QUOTAS.index(told.quota)
    expiry = _EXPIRIES.index(now.expiry) - _EXPIRIES.index(told.expiry)
    news: list[News] = []
    if expiry > 0:
        worse: dict[Expiry, News] = {
            "near": "expiring",
            "soon": "expiring_soon",
            "expired": "expired",
        }
        news.append(worse[now.expiry])
    if quota > 0 and now.quota != "good":
        news.append(now.quota)
    if news:
        return news
    if quota < 0 and _topped_up(told, standing):
        return ["topped_up"]
    well_again = quota < 0 and now.quota == "good"
    return ["recovered"] if well_again or told.rejected or expiry < 0 else []


def _settled_quota(told: Told, standing: Standing) -> Quota:
    """Judge the quota, with a margin before a told threshold counts as left behind."""
    now = standing.quota or "good"
    fraction = standing.fraction_left
    if _QUOTAS.index(now) >= _QUOTAS.index(told.quota) or fraction is None:
        return now
    limit = {
        "low": standing.thresholds.low_percent,
        "critical": standing.thresholds.critical_percent,
        "empty": 0.0,
    }[told.quota]
    return now if fraction * 100 > (limit or 0.0) * _MARGIN else told.quota


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
        and _QUOTAS.index(standing.quota or "good") < _QUOTAS.index(told.quota)
    )


def _topped_up(told: Told, standing: Standing) -> bool:
    """A rise that no fall of the used amount explains: else it was a refund."""
    if None in {told.available, told.used} or standing.available is None or standing.used is None:
        return False
    rise = standing.available - (told.available or 0)
    refund = max(0, (told.used or 0) - standing.used)
    return rise > 2 * refund


def _title(alert: Alert) -> str:
    return {
        "low": f"{alert.label} is low",
        "critical": f"{alert.label} is nearly used up",
        "empty": f"{alert.label} is used up",
        "expiring": f"{alert.label} expires soon",
        "expiring_soon": f"{alert.label} is about to expire",
        "expired": f"{alert.label} has expired",
        "rejected": f"{alert.label} is not accepted",
        "recovered": f"{alert.label} is well again",
        "topped_up": f"{alert.label} was topped up",
    }[alert.news]


def _alert(standing: Standing, news: News) -> Alert:
    shown = standing.shown
    left = f"{shown.share} left"
    if not shown.share:
        left = _capital(shown.headline)
    elif shown.available != "hidden":
        left += f" ({shown.available})"
    left += "."
    sentence = {
        "low": left,
        "critical": left,
        "empty": "Nothing is left. Top it up, or use another key.",
        "expiring": f"{_capital(shown.expiry)}, on {shown.expiry_date}.",
        "expiring_soon": f"{_capital(shown.expiry)}, on {shown.expiry_date}.",
        "expired": f"Expired on {shown.expiry_date}. Use another key.",
        "rejected": standing.problem.remedy if standing.problem else "The server refuses the key.",
        "recovered": left,
        "topped_up": left,
    }[news]
    return Alert(standing.key_id, isolated(standing.label), news, sentence)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
