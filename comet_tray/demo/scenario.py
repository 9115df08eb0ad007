"""Sample keys, and what the server would say of each at any moment.

The story is told around an *anchor*, the Unix second at which the demo was started. Its
clock always shows Wednesday, 14:20 at the anchor, so that the office hours of the samples
are on whenever a person starts the demo, and pictures taken on two days show the same
figures. Everything is a pure function of the key and the time, months before the anchor
and after it. Figures are integer quota units; 500,000 are one US dollar.
"""

from collections.abc import Callable, Mapping
from functools import lru_cache
from hashlib import sha256
from itertools import accumulate
from typing import Any, Literal
from zlib import crc32

import msgspec
from msgspec.structs import replace

USD = 500_000
MINUTE, HOUR, DAY, WEEK = 60, 3_600, 86_400, 604_800
_FIFTY = "Mobile app, second generation, release channel B 2"
_ANCHOR_IN_WEEK = 2 * DAY + 14 * HOUR + 20 * MINUTE

# Unix seconds → (used, available) in units, or None where the server rejects the key.
Meter = Callable[[int], tuple[int, int] | None]
Rhythm = Literal["steady", "office", "bursts", "weekends"]


# Weights of the seven days from Monday, and of the hours.
_RHYTHMS: dict[Rhythm, tuple[tuple[int, ...], tuple[int, ...]]] = {
    "steady": ((1,) * 7, (1,) * 24),
    "office": ((1,) * 5 + (0,) * 2, (0,) * 9 + (1,) * 9 + (0,) * 6),
    "bursts": ((1,) * 5 + (0,) * 2, (0,) * 9 + (1,) * 9 + (0,) * 6),
    "weekends": ((0,) * 5 + (1,) * 2, (0,) * 10 + (1,) * 14),
}


class Event(msgspec.Struct, frozen=True):
    """Something beside the usual burn, `at` a Unix second.

    A top-up raises what is granted by `units`; a refund takes them from what was used. From a
    leak on, so many burn in each hour on top.
    """

    at: int
    kind: Literal["top_up", "refund", "leak"]
    units: int


class SampleKey(msgspec.Struct, frozen=True, kw_only=True):
    """One key of a scenario: its figures at the anchor, and how it lives around it.

    `used` and `available` are the units at the anchor, `weekly` the units that a whole week
    burns, `in_flight` the units reserved in one minute of five by requests under way (they
    make `total_granted` dip and recover). `expires_at` is what the server says, whatever its
    unit. From `rejected_since` on, a Unix second, the server refuses the key. `failure` names
    the server's failure mode that always holds for this key. At the anchor it was on the
    list for `age` seconds.
    """

    label: str
    name: str
    anchor: int
    used: int = 0
    available: int = 0
    weekly: int = 0
    rhythm: Rhythm = "steady"
    events: tuple[Event, ...] = ()
    in_flight: int = 0
    unlimited: bool = False
    model_limits: Mapping[str, bool] = {}
    model_limits_enabled: bool = False
    expires_at: int = 0
    rejected_since: int | None = None
    failure: str | None = None
    age: int = 60 * DAY

    @property
    def secret(self) -> str:
        """The made-up constant that stands for this key's secret."""
        return secret_of(self.label)


class Scenario(msgspec.Struct, frozen=True):
    """The keys that a server knows."""

    keys: tuple[SampleKey, ...]

    def key_of(self, secret: str) -> SampleKey | None:
        """Find the key that this secret belongs to; None where the server knows no such key."""
        return next((key for key in self.keys if key.secret == secret), None)


def secret_of(label: str) -> str:
    """Make the sample secret of a label: `sk-` and 48 characters, the first of them `demo-`."""
    return "sk-demo-" + sha256(label.encode()).hexdigest()[:43]


def answer_at(key: SampleKey, unix_seconds: int) -> dict[str, Any] | None:
    """Give the `data` object of the server's answer, or None where it rejects the key.

    `total_used` never falls but by a refund, and `total_available` is never far below 0: an
    empty key stands still until it is topped up, an expired one for ever.
    """
    figures = meter(key)(unix_seconds)
    if figures is None:
        return None
    used, available = figures
    return {
        "object": "token_usage",
        "name": key.name,
        "total_granted": used + available,
        "total_used": used,
        "total_available": available,
        "unlimited_quota": key.unlimited,
        "model_limits": dict(key.model_limits),
        "model_limits_enabled": key.model_limits_enabled,
        "expires_at": key.expires_at,
    }


def meter(key: SampleKey) -> Meter:
    """Give what reads a key's figures; it is quick where one moment follows closely on another."""
    burnt = _burner(key)
    at_anchor = burnt(key.anchor)

    def read(moment: int) -> tuple[int, int] | None:
        if key.rejected_since is not None and moment >= key.rejected_since:
            return None
        granted = key.used + key.available + _changed(key, "top_up", moment)
        refunded = _changed(key, "refund", moment)
        used = max(0, key.used + burnt(moment) - at_anchor - refunded)
        if not key.unlimited:
            used = min(used, granted + max(0, -key.available))
        reserving = (moment - key.anchor) // MINUTE % 5 == 2
        reserved = min(key.in_flight, max(0, granted - used)) if reserving else 0
        return used, granted - reserved - used

    return read


def _changed(key: SampleKey, kind: str, moment: int) -> int:
    """Sum the events between the anchor and the moment: negative for a moment before it."""
    changed = 0
    for event in key.events:
        if event.kind == kind:
            changed += event.units * ((event.at <= moment) - (event.at <= key.anchor))
    return changed


def _burner(key: SampleKey) -> Callable[[int], int]:
    """Give the units burnt since an arbitrary start: each week the same sum, unevenly spread."""
    label, (days, hours) = key.label, _RHYTHMS[key.rhythm]
    busy_minutes = 4 if key.rhythm == "bursts" else 1
    uneven = lru_cache(maxsize=3)(_uneven)

    @lru_cache(maxsize=1)
    def at_hour(week: int, day: int, hour: int) -> tuple[int, int, int]:
        """What is burnt of a week before an hour, and in it, out of so much."""
        by_day, by_hour = uneven(days, f"{label} {week}"), uneven(hours, f"{label} {week} {day}")
        of_day = by_day[day + 1] - by_day[day]
        before = by_day[day] * by_hour[-1] + of_day * by_hour[hour]
        return before, of_day * (by_hour[hour + 1] - by_hour[hour]), by_day[-1] * by_hour[-1]

    def burnt(moment: int) -> int:
        if key.expires_at > 0:
            in_milliseconds = key.expires_at >= 10**12
            moment = min(moment, key.expires_at // 1_000 if in_milliseconds else key.expires_at)
        week, second = divmod(moment - key.anchor + _ANCHOR_IN_WEEK, WEEK)
        hour, second = divmod(second, HOUR)
        done, share, whole = at_hour(week, *divmod(hour, 24))
        if share and second:
            by_minute = uneven((1,) * 60, f"{label} {week} {hour // 24} {hour % 24}", busy_minutes)
            minute, second = divmod(second, MINUTE)
            of_hour = by_minute[minute] * MINUTE
            of_hour += (by_minute[minute + 1] - by_minute[minute]) * second
            parts = by_minute[-1] * MINUTE
            done, whole = done * parts + share * of_hour, whole * parts
        return key.weekly * week + key.weekly * done // whole + _leaked(key, moment)

    return burnt


def _leaked(key: SampleKey, moment: int) -> int:
    leaks = (event for event in key.events if event.kind == "leak")
    return sum(leak.units * max(0, moment - leak.at) // HOUR for leak in leaks)


def _uneven(weights: tuple[int, ...], seed: str, power: int = 1) -> tuple[int, ...]:
    """Vary each weight by a factor of 1 to 4, pseudo-random and lasting; give the running sums."""
    varied = (
        (weight * (34 + crc32(f"{seed} {slot}".encode()) % 101)) ** power if weight else 0
        for slot, weight in enumerate(weights)
    )
    return tuple(accumulate(varied, initial=0))


def scenario(name: str, anchor: int) -> Scenario:
    """Build a named scenario around the anchor, in Unix seconds.

    Raises ValueError, with the names that exist, for any other name.
    """
    if name not in SCENARIOS:
        raise ValueError(f"There is no scenario “{name}”. There are: {', '.join(SCENARIOS)}.")
    return Scenario(SCENARIOS[name](anchor))


def every_level(anchor: int) -> tuple[SampleKey, ...]:
    """Show every level and every oddity of the endpoint at the anchor.

    `work` and `ci` end soon, by their pace; `trial` expires though most is left; `research` has
    been leaking for 25 minutes; nobody uses `sandbox`. Half an hour after the anchor,
    `newsletter` is topped up.
    """

    def top_up(days: int, dollars: int) -> Event:
        return Event(anchor - days * DAY, "top_up", dollars * USD)

    refund = Event(anchor - 9 * DAY, "refund", 3 * USD)
    leak = Event(anchor - 25 * MINUTE, "leak", 11 * USD // 2)
    rescue = Event(anchor + 30 * MINUTE, "top_up", 50 * USD)
    on_friday = anchor + 2 * DAY + 9 * HOUR + 40 * MINUTE
    in_milliseconds = (anchor + 200 * DAY) * 1_000
    named_in_vain = {"gpt-4.1": True, "claude-4.5": True, "sora-2.0": False}
    restricted = {"model_limits": _models(), "model_limits_enabled": True}
    twice, once = (top_up(42, 90), top_up(21, 90)), (top_up(24, 900), leak)

    def key(label: str, name: str, used: int, left: int, weekly: int, **more: Any) -> SampleKey:
        sample = SampleKey(label=label, name=name, anchor=anchor, **more)
        return replace(sample, used=used * USD, available=left * USD, weekly=weekly * USD)

    return (
        key("work", "production", 263, 37, 41, rhythm="office", events=(top_up(20, 130), refund)),
        key("ci", "CI runners", 257, 3, 30, rhythm="bursts", events=twice, in_flight=USD // 5),
        key("research", "<b>prod</b> & co", 1_250, 550, 130, events=once, **restricted),
        key("newsletter", "weekly digest", 51, -1, 6, rhythm="office", events=(rescue,)),
        key("assistant", "voice assistant", 1_234, -1_200, 85, unlimited=True),
        key("weekend", "פרויקט סוף השבוע", 17, 83, 1, rhythm="weekends", expires_at=-1),
        key("trial", "trial credit", 4, 21, 14, expires_at=on_friday, age=51 * HOUR),
        key("mobile", _FIFTY, 90, 160, 9, expires_at=in_milliseconds, model_limits=named_in_vain),
        key("sandbox", "sandbox", 20, 80, 0, model_limits_enabled=True),
        key("hackathon", "hackathon team", 18, 32, 20, expires_at=anchor - 12 * DAY, age=21 * DAY),
        key("old laptop", "old laptop", 18, 7, 2, rejected_since=anchor - 2 * DAY),
        key("dashboard", "query only", 0, 0, 0),
        key("gateway", "gateway", 40, 60, 5, failure="html"),
    )


def one_good(anchor: int) -> tuple[SampleKey, ...]:
    """Make one plain key in good standing."""
    return team(anchor, 1)


def team(anchor: int, count: int = 100) -> tuple[SampleKey, ...]:
    """Make a fleet of 1 to 999 keys, `team-001` and on, each of them good at the anchor."""
    rhythms = tuple(_RHYTHMS)
    return tuple(
        SampleKey(
            label=f"team-{number:03}",
            name=f"team {number}",
            anchor=anchor,
            used=(60 + number) * USD,
            available=(120 + number * 37 % 400) * USD,
            weekly=(3 + number % 11) * USD,
            rhythm=rhythms[number % 4],
        )
        for number in range(1, count + 1)
    )


def sample_labels() -> frozenset[str]:
    """Name every key of every scenario."""
    return frozenset(key.label for key in (*every_level(0), *one_good(0), *team(0, 999)))


def _models() -> dict[str, bool]:
    """List 1,000 model ids, about one in nine of them not allowed."""
    families = ("claude", "deepseek", "gemini", "gpt", "qwen")
    ids = (f"{family}-{number // 10}.{number % 10}" for family in families for number in range(200))
    return {model: position % 9 != 4 for position, model in enumerate(ids)}


SCENARIOS: dict[str, Callable[[int], tuple[SampleKey, ...]]] = {
    "default": every_level,
    "single": one_good,
    "hundred": team,
}
