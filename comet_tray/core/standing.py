"""How each key stands: the one view-model that every surface shows. Pure."""

from __future__ import annotations

from collections.abc import Iterable

import msgspec

from comet_tray.core.levels import (
    End,
    Expiry,
    Level,
    Quota,
    effective,
    fraction_left,
    judge_expiry,
    judge_level,
    judge_quota,
)
from comet_tray.core.model_limits import NO_LIMITS
from comet_tray.core.outlook import Outlook, Runway, Spike
from comet_tray.core.plain import isolated, plain
from comet_tray.core.registry import Key, Rules, Thresholds
from comet_tray.core.settings import Settings
from comet_tray.core.shown import Shown, show, show_unread
from comet_tray.core.store import Problem, Reading
from comet_tray.core.wording import whole_percent
from comet_tray.core.words import ENGLISH, Words

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
# So far a reading may be dated ahead of the clock: two clocks, or one that was just corrected.
_SKEW = 60
_NOTHING = Shown(level="", headline="")


class Standing(msgspec.Struct, frozen=True, kw_only=True):
    """One key, judged at one moment. What is not known is None, never 0.

    `quota` and `expiry` are the two judgements behind `level`, for alerts: None where there is
    nothing to judge. `changes_at` is when the judgement changes without any news: the reading
    turns old, the expiry comes near. `end` is what comes first, the end of the quota at even
    odds or the expiry, at `ends_at`: None where neither is known. `interval` is the seconds
    between two readings; `runway` and `spike` are those of the last one. `silence` says how long
    no popup tells of the key. Amounts are integer units; times are Unix seconds.
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
    end: End | None = None
    ends_at: float | None = None
    runway: Runway | None = None
    spike: Spike | None = None
    granted: int | None = None
    used: int | None = None
    available: int | None = None
    fraction_left: float | None = None
    percent_left: int | None = None
    unlimited: bool | None = None
    never_expires: bool | None = None
    expires_at: int | None = None
    models_enabled: bool | None = None
    model_limits: msgspec.Raw = NO_LIMITS
    interval: float = 300
    silence: str = ""
    thresholds: Thresholds = Thresholds()
    own_thresholds: Thresholds = Thresholds()
    rules: Rules = Rules()
    own_rules: Rules = Rules()


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

    def lines(self, most: int = 1_000_000, words: Words = ENGLISH) -> list[str]:
        """The headline, then a line a key: what tooltip and `status` say.

        At most `most` keys have a line; another line counts the rest.
        """
        keys = [_line(standing, words) for standing in self.first(most)]
        rest = len(self.standings) - len(keys)
        return [self.text, *keys, *([more_keys(rest, words)] if rest else [])]

    def first(self, most: int) -> tuple[Standing, ...]:
        """All keys in the user's order; of more than `most`, those that end first."""
        if len(self.standings) <= most:
            return self.standings
        return tuple(sorted(self.standings, key=_ends_first)[:most])


def judge(
    key: Key,
    reading: Reading | None,
    problem: Problem | None,
    settings: Settings,
    interval: float,
    now: float,
    outlook: Outlook | None = None,
    words: Words = ENGLISH,
) -> Standing:
    """Say how a key stands at `now`.

    `interval` is the seconds between two of its readings, as the budget stretches it: a
    reading older than two of them is no longer fresh, nor is one from more than a minute ahead.
    `outlook` is what was foreseen at the reading.
    """
    unread = Standing(
        key_id=key.id,
        label=key.label,
        base_url=key.base_url,
        read_only=key.read_only,
        level="rejected" if problem and problem.kind == "rejected" else "unknown",
        fresh=False,
        shown=_NOTHING,
        problem=problem,
        interval=interval,
        thresholds=effective(key.thresholds, settings),
        own_thresholds=key.thresholds,
        rules=effective(key.rules, settings),
        own_rules=key.rules,
    )
    if reading is None:
        shown = show_unread(unread.level, problem, now, words)
        return msgspec.structs.replace(unread, shown=shown)
    return _judge_reading(unread, reading, settings, outlook or Outlook(), now, words)


def _judge_reading(
    unread: Standing,
    reading: Reading,
    settings: Settings,
    outlook: Outlook,
    now: float,
    words: Words,
) -> Standing:
    usage, thresholds, interval = reading.usage, unread.thresholds, unread.interval
    expiry = judge_expiry(usage, thresholds, now)
    rejected = unread.level == "rejected"
    ended = rejected or expiry == "expired" or judge_quota(usage, thresholds) in {None, "empty"}
    runway = None if ended else outlook.runway
    quota = judge_quota(usage, thresholds, runway)
    level = judge_level(usage, quota, expiry, rejected=rejected)
    end, ends_at = _soonest_end(reading, quota, expiry, runway)
    fraction = fraction_left(usage)
    age = max(0, int(now - reading.at))
    fresh = now - reading.at >= -_SKEW and age <= 2 * interval
    return msgspec.structs.replace(
        unread,
        level=level,
        fresh=fresh,
        name=plain(usage.name),
        changes_at=_changes_at(reading, thresholds, interval, now),
        fetched_at=reading.at,
        age_seconds=age,
        quota=quota,
        expiry=expiry,
        end=end,
        ends_at=ends_at,
        runway=runway,
        spike=outlook.spike,
        granted=usage.total_granted,
        used=usage.total_used,
        available=usage.total_available,
        fraction_left=fraction,
        percent_left=None if fraction is None else whole_percent(fraction),
        unlimited=usage.unlimited_quota,
        never_expires=usage.expires_at is None,
        expires_at=usage.expires_at,
        models_enabled=usage.model_limits_enabled,
        model_limits=usage.model_limits,
        shown=show(
            reading,
            unread.problem,
            settings,
            level,
            end,
            None if ended else outlook,
            outlook.spike,
            fresh=fresh,
            now=now,
            words=words,
        ),
    )


def _soonest_end(
    reading: Reading, quota: Quota | None, expiry: Expiry | None, runway: Runway | None
) -> tuple[End | None, float | None]:
    """Give what comes first, the end of the quota at even odds or the expiry, and when.

    A far expiry is no end of a key whose quota may last shorter, nobody knows how long.
    """
    expires_at = reading.usage.expires_at
    used_up_at = reading.at + runway.p50_seconds if runway else None
    if used_up_at is not None and (expires_at is None or used_up_at < expires_at):
        return "quota", used_up_at
    if expires_at is None or (used_up_at is None and quota is not None and expiry == "far"):
        return None, None
    return "expiry", expires_at


def survey(
    standings: Iterable[Standing],
    now: float,
    notices: tuple[str, ...] = (),
    words: Words = ENGLISH,
) -> Overview:
    """Put the keys side by side; the headline is the one that ends first."""
    standings = tuple(standings)
    if not standings:
        return Overview(at=now, text=words.tr("No keys yet"), notices=notices)
    first = min(standings, key=_ends_first)
    return Overview(
        at=now,
        standings=standings,
        headline=first,
        level=first.level,
        fresh=first.fresh,
        text=of_key(first.label, first.shown.headline, words),
        notices=notices,
    )


def urgency(standing: Standing) -> float | None:
    """How near a key is to its end, for pacing: smaller is nearer, None is well.

    Low and critical keys count by what they have left, in time or else as a share, beside the
    limit below which they are low; a key in trouble comes before them.
    """
    if standing.problem and standing.problem.kind in {"server", "bad_reply"}:
        return -1.0
    if standing.level not in {"critical", "low"}:
        return None
    limits = standing.thresholds
    if standing.ends_at is None:
        return 100 * (standing.fraction_left or 0) / (limits.low_percent or 100)
    days = limits.runway_low_days if standing.end == "quota" else limits.expiring_days
    left = standing.ends_at - (standing.fetched_at or 0) - (standing.age_seconds or 0)
    return left / ((days or 1) * _DAY)


def more_keys(count: int, words: Words = ENGLISH) -> str:
    """Say how many keys have no line of their own."""
    return words.tr("… and {number} more", "keys").format(number=words.number(count))


def of_key(label: str, text: str, words: Words = ENGLISH) -> str:
    """Say something of a key: “work: 12 % left”."""
    return words.tr("{label}: {text}", "a key's label, and how it stands").format(
        label=isolated(label), text=text
    )


def _line(standing: Standing, words: Words) -> str:
    line = of_key(standing.label, standing.shown.headline, words)
    if not standing.problem:
        return line
    return words.tr("{line} ({problem})").format(
        line=line, problem=standing.problem.text.rstrip(".。")
    )


def _changes_at(
    reading: Reading, thresholds: Thresholds, interval: float, now: float
) -> float | None:
    moments = [reading.at - _SKEW, reading.at + 2 * interval + 1]
    if reading.usage.expires_at is not None:
        days = (0, thresholds.expiring_days or 0, thresholds.expiring_soon_days or 0)
        moments += [reading.usage.expires_at - day * _DAY for day in days]
    return min((moment for moment in moments if moment > now), default=None)


def _ends_first(standing: Standing) -> tuple[int, float, float, float, str]:
    return (
        _SEVERITY.index(standing.level),
        float("inf") if standing.ends_at is None else standing.ends_at,
        1.0 if standing.fraction_left is None else standing.fraction_left,
        float("inf") if standing.expires_at is None else standing.expires_at,
        standing.label.casefold(),
    )
