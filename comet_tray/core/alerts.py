"""What the user is told, once for each crossing: (what was told, how it stands) → news. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

import msgspec

from comet_tray.core import wording
from comet_tray.core.crossing import EXPIRIES, QUOTAS, followed, rejudged, topped_up
from comet_tray.core.levels import Expiry
from comet_tray.core.plain import isolated
from comet_tray.core.standing import Standing, more_keys, of_key
from comet_tray.core.told import Told, in_trouble, is_silent
from comet_tray.core.words import ENGLISH, Sentence, Words

News = Literal[
    "low",
    "critical",
    "empty",
    "expiring",
    "expiring_soon",
    "expired",
    "rejected",
    "spike",
    "recovered",
    "topped_up",
]
_RULES: Mapping[News, str] = {
    "low": "tell_low",
    "critical": "tell_critical",
    "empty": "tell_empty",
    "expiring": "tell_expiry",
    "expiring_soon": "tell_expiry",
    "expired": "tell_expiry",
    "rejected": "tell_rejected",
    "spike": "tell_spike",
    "recovered": "tell_recovered",
    "topped_up": "tell_recovered",
}
_GRAVE: frozenset[News] = frozenset(
    {"critical", "empty", "expired", "expiring_soon", "rejected", "spike"}
)
_GOOD: frozenset[News] = frozenset({"recovered", "topped_up"})
# A leak goes on: within so many seconds it is the same one.
_ONE_SPIKE = 86_400
# More lines no popup has.
MOST_LINES = 20

NOT_YOU = Sentence(
    "If this is not your work, somebody else may have the key: replace it on the server's website."
)


class Alert(msgspec.Struct, frozen=True):
    """One thing to tell of one key, and the way out, where there is one."""

    key_id: str
    label: str
    news: News
    sentence: str
    remedy: str = ""


class Popup(msgspec.Struct, frozen=True):
    """One notification, of the keys with these ids.

    `grave` tells that somebody's work stops, or soon will, or that money is being lost; `bad`
    that any of its news is.
    """

    title: str
    body: str
    keys: tuple[str, ...]
    grave: bool
    bad: bool


def tell(
    told: Told,
    standing: Standing,
    now: float,
    *,
    hushed: bool = False,
    muted: bool = False,
    words: Words = ENGLISH,
) -> tuple[list[Alert], Told]:
    """Compare what the user knows with how a key stands at `now`.

    Only a reading or a refusal by the server changes anything: a key that cannot be reached
    neither fires nor re-arms. What a rule of the key leaves out counts as known, and so does all
    of it where popups are `muted`; the end of a trouble is told to those alone who heard of it.
    `hushed` means not now: the memory stays, so that what holds afterwards is told then. A spike
    leaves nothing that holds, so it is noted.
    """
    if is_silent(told, now):
        return [], told
    told = msgspec.structs.replace(told, silent_until=None)
    news, after = _compare(told, standing, now)
    if hushed and not muted:
        return [], _noted(told, standing, words) if "spike" in news else told
    if told.until_change:
        if _judgement(after) == _judgement(told):
            return [], after
        after = msgspec.structs.replace(after, until_change=False)
    heard = in_trouble(told) and not told.unsaid
    wanted = [one for one in news if not muted and _wants(standing, one)]
    wanted = [one for one in wanted if heard or one not in _GOOD]
    said = heard or bool({*wanted} - {"spike"})
    after = msgspec.structs.replace(after, unsaid=in_trouble(after) and not said)
    return [_alert(standing, one, told.missed, words) for one in wanted], after


def tell_all(
    told: Mapping[str, Told],
    standings: Iterable[Standing],
    now: float,
    *,
    hushed: bool = False,
    muted: bool = False,
    words: Words = ENGLISH,
) -> tuple[list[Alert], dict[str, Told]]:
    """Do so for all keys; give the alerts, and what changed in the memory."""
    alerts: list[Alert] = []
    changed = {}
    for standing in standings:
        before = told.get(standing.key_id, Told())
        fresh, after = tell(before, standing, now, hushed=hushed, muted=muted, words=words)
        alerts += fresh
        if after != before:
            changed[standing.key_id] = after
    return alerts, changed


def popup_of(alerts: list[Alert], words: Words = ENGLISH) -> Popup | None:
    """Make one popup of all alerts, or None of none; of several keys, no remedy is told."""
    if not alerts:
        return None
    grave = any(alert.news in _GRAVE for alert in alerts)
    bad = any(alert.news not in _GOOD for alert in alerts)
    keys = tuple(dict.fromkeys(alert.key_id for alert in alerts))
    if len(keys) == 1:
        body = "\n".join(words.join(alert.sentence, alert.remedy) for alert in alerts)
        return Popup(_title(alerts[0], words), body, keys, grave, bad)
    body = "\n".join(_lines(alerts, words))
    return Popup(_title_of_many(len(keys), words, grave=grave), body, keys, grave, bad)


def _lines(alerts: list[Alert], words: Words) -> list[str]:
    """Give a line an alert; where they would be too many, the last one counts the other keys."""
    told = alerts if len(alerts) <= MOST_LINES else alerts[: MOST_LINES - 1]
    lines = [of_key(alert.label, alert.sentence, words) for alert in told]
    rest = {alert.key_id for alert in alerts} - {alert.key_id for alert in told}
    return [*lines, more_keys(len(rest), words)] if rest else lines


def _compare(told: Told, standing: Standing, now: float) -> tuple[list[News], Told]:
    if standing.level == "rejected":
        if told.rejected:
            return [], told
        return ["rejected"], msgspec.structs.replace(
            told, rejected=True, fetched_at=standing.fetched_at
        )
    # A refused key that cannot be reached any more is still a refused one: only a reading heals.
    unheard = told.rejected and standing.fetched_at == told.fetched_at
    if standing.fetched_at is None or unheard:
        return [], told
    known = rejudged(told, standing)
    spiking = standing.spike is not None
    after = msgspec.structs.replace(followed(known, standing), missed="", spiking=spiking)
    news = _crossings(known, after, standing)
    if _spikes(told, standing, now):
        return ["spike", *news], msgspec.structs.replace(after, spiked_at=now)
    return news, after


def _crossings(told: Told, now: Told, standing: Standing) -> list[News]:
    """Name the lines that were crossed; where quota and expiry both worsened, both."""
    quota = QUOTAS.index(now.quota) - QUOTAS.index(told.quota)
    expiry = EXPIRIES.index(now.expiry) - EXPIRIES.index(told.expiry)
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
    if quota < 0 and topped_up(told, standing):
        return ["topped_up"]
    well_again = quota < 0 and now.quota == "good"
    return ["recovered"] if well_again or told.rejected or expiry < 0 else []


def _spikes(told: Told, standing: Standing, now: float) -> bool:
    """Whether a spike is to be told: one that a new reading shows, or one that was noted."""
    if told.spiked_at is not None and 0 <= now - told.spiked_at < _ONE_SPIKE:
        return False
    new = standing.fresh and standing.fetched_at != told.fetched_at
    return bool(told.missed) or (new and standing.spike is not None)


def _noted(told: Told, standing: Standing, words: Words) -> Told:
    if told.missed or standing.fetched_at is None:
        return told
    text = words.tr("{spike}, on {date}", "unusual spending, and when it was seen").format(
        spike=standing.shown.spike, date=wording.date(standing.fetched_at, words)
    )
    return msgspec.structs.replace(told, missed=text)


def _judgement(told: Told) -> tuple[str, str, bool, bool]:
    return told.quota, told.expiry, told.rejected, told.spiking


def _wants(standing: Standing, news: News) -> bool:
    return getattr(standing.rules, _RULES[news]) is not False


def _title(alert: Alert, words: Words) -> str:
    return {
        "low": words.tr("{label} is low", "a key's quota"),
        "critical": words.tr("{label} is nearly used up"),
        "empty": words.tr("{label} is used up"),
        "expiring": words.tr("{label} expires soon"),
        "expiring_soon": words.tr("{label} is about to expire"),
        "expired": words.tr("{label} has expired"),
        "rejected": words.tr("{label} is not accepted"),
        "spike": words.tr("{label} spends unusually fast"),
        "recovered": words.tr("{label} is well again"),
        "topped_up": words.tr("{label} was topped up"),
    }[alert.news].format(label=isolated(alert.label))


def _title_of_many(count: int, words: Words, *, grave: bool) -> str:
    text = words.tr("{number} keys need you") if grave else words.tr("{number} keys changed")
    return text.format(number=words.number(count))


def _alert(standing: Standing, news: News, missed: str, words: Words) -> Alert:
    said = _said(standing, news, missed, words)
    return Alert(standing.key_id, standing.label, news, *said)


def _said(standing: Standing, news: News, missed: str, words: Words) -> tuple[str, str]:
    """Give a sentence, and the way out."""
    shown = standing.shown
    if news == "empty":
        return words.tr("Nothing is left."), words.tr("Top it up, or use another key.")
    if news in {"expiring", "expiring_soon"}:
        text = words.tr("{expiry}, on {date}.", "such as: Expires in 2 days, on …")
        return text.format(expiry=wording.capital(shown.expiry), date=shown.expiry_date), ""
    if news == "expired":
        text = words.tr("Expired on {date}.")
        return text.format(date=shown.expiry_date), words.tr("Use another key.")
    if news == "rejected":
        remedy = standing.problem.remedy if standing.problem else ""
        return words.tr("The server refuses the key."), remedy
    if news == "spike":
        return wording.sentence(missed or shown.spike, words), words.say(NOT_YOU)
    return _left(standing, words), ""


def _left(standing: Standing, words: Words) -> str:
    """Say “12 % left ($36.00), 2–6 days”, as a sentence."""
    shown = standing.shown
    if not shown.share:
        return wording.sentence(shown.headline, words)
    left = words.tr("{share} left", "such as 12 % left").format(share=shown.share)
    if not shown.hidden:
        left = words.tr("{left} ({amount})", "such as 12 % left ($36.00)").format(
            left=left, amount=shown.available
        )
    if standing.runway:
        left = words.tr("{left}, {ends}", "such as 12 % left, 2–6 days").format(
            left=left, ends=shown.runway
        )
    return wording.sentence(left, words)
