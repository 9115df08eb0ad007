"""Sample keys, and what the server would say of each at any moment.

The story is told around an *anchor*, the Unix second at which the demo was started. Its
clock always shows Wednesday, 14:20 at the anchor, so that the office hours of the samples
are on whenever a person starts the demo, and pictures taken on two days show the same
figures. Everything is a pure function of the key and the time, months before the anchor
and after it. Figures are integer quota units; 500,000 are one US dollar.
"""

from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256
from typing import Any, Literal
from zlib import crc32

import msgspec
from msgspec.structs import replace

USD = 500_000
MINUTE, HOUR, DAY, WEEK = 60, 3_600, 86_400, 604_800
_FIFTY = "Mobile app, second generation, release channel B 2"
_ANCHOR_IN_WEEK = 2 * DAY + 14 * HOUR + 20 * MINUTE

Rhythm = Literal["steady", "office", "bursts", "weekends"]


# Weights of the seven days from Monday, and of the hours.
_RHYTHMS: dict[Rhythm, tuple[tuple[int, ...], tuple[int, ...]]] = {
    "steady": ((1,) * 7, (1,) * 24),
    "office": ((1,) * 5 + (0,) * 2, (0,) * 9 + (1,) * 9 + (0,) * 6),
    "bursts": ((1,) * 5 + (0,) * 2, (0,) * 9 + (1,) * 9 + (0,) * 6),
    "weekends": ((0,) * 5 + (1,) * 2, (0,) * 10 + (1,) * 14),
}


class Event(msgspec.Struct, frozen=True):
    """A change of `units` that is no burn, `at` a Unix second.

    A top-up raises what is granted; a refund takes from what was used.
    """

    at: int
    kind: Literal["top_up", "refund"]
    units: int


class SampleKey(msgspec.Struct, frozen=True, kw_only=True):
    """One key of a scenario: its figures at the anchor, and how it lives around it.

    `used` and `available` are the units at the anchor, `weekly` the units that a whole week
    burns, `in_flight` the units reserved in one minute of five by requests under way (they
    make `total_granted` dip and recover). `expires_at` is what the server says, whatever its
    unit. From `rejected_since` on, a Unix second, the server refuses the key. `failure` names
    the server's failure mode that always holds for this key.
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
    if key.rejected_since is not None and unix_seconds >= key.rejected_since:
        return None
    granted = key.used + key.available + _changed(key, "top_up", unix_seconds)
    burnt = _burnt(key, unix_seconds) - _burnt(key, key.anchor)
    used = max(0, key.used + burnt - _changed(key, "refund", unix_seconds))
    if not key.unlimited:
        used = min(used, granted + max(0, -key.available))
    reserving = (unix_seconds - key.anchor) // MINUTE % 5 == 2
    reserved = min(key.in_flight, max(0, granted - used)) if reserving else 0
    return {
        "object": "token_usage",
        "name": key.name,
        "total_granted": granted - reserved,
        "total_used": used,
        "total_available": granted - reserved - used,
        "unlimited_quota": key.unlimited,
        "model_limits": dict(key.model_limits),
        "model_limits_enabled": key.model_limits_enabled,
        "expires_at": key.expires_at,
    }


def _changed(key: SampleKey, kind: str, moment: int) -> int:
    """Sum the events between the anchor and the moment: negative for a moment before it."""
    events = [event for event in key.events if event.kind == kind]
    later = sum(event.units for event in events if key.anchor < event.at <= moment)
    undone = sum(event.units for event in events if moment < event.at <= key.anchor)
    return later - undone


def _burnt(key: SampleKey, moment: int) -> int:
    """Units burnt since an arbitrary start: each week the same sum, spread unevenly in it."""
    if key.expires_at > 0:
        in_milliseconds = key.expires_at >= 10**12
        moment = min(moment, key.expires_at // 1_000 if in_milliseconds else key.expires_at)
    week, second = divmod(moment - key.anchor + _ANCHOR_IN_WEEK, WEEK)
    day, second = divmod(second, DAY)
    hour, second = divmod(second, HOUR)
    minute, second = divmod(second, MINUTE)
    days, hours = _RHYTHMS[key.rhythm]
    done, whole = second, MINUTE
    for slot, weights in (
        (minute, _minutes(key.rhythm, f"{key.label} {week} {day} {hour}")),
        (hour, _uneven(hours, f"{key.label} {week} {day}")),
        (day, _uneven(days, f"{key.label} {week}")),
    ):
        done = sum(weights[:slot]) * whole + weights[slot] * done
        whole *= sum(weights)
    return key.weekly * week + key.weekly * done // whole


def _minutes(rhythm: Rhythm, seed: str) -> list[int]:
    weights = _uneven((1,) * 60, seed)
    return [weight**4 for weight in weights] if rhythm == "bursts" else weights


def _uneven(weights: Sequence[int], seed: str) -> list[int]:
    """Vary each weight by a factor of 1 to 4, pseudo-random and lasting."""
    return [
        weight * (34 + crc32(f"{seed} {slot}".encode()) % 101)
        for slot, weight in enumerate(weights)
    ]


def scenario(name: str, anchor: int) -> Scenario:
    """Build a named scenario around the anchor, in Unix seconds.

    Raises ValueError, with the names that exist, for any other name.
    """
    if name not in SCENARIOS:
        raise ValueError(f"There is no scenario “{name}”. There are: {', '.join(SCENARIOS)}.")
    return Scenario(SCENARIOS[name](anchor))


def every_level(anchor: int) -> tuple[SampleKey, ...]:
    """Show every level and every oddity of the endpoint at the anchor.

    Half an hour after it, `newsletter` is topped up.
    """
    top_up = Event(anchor - 20 * DAY, "top_up", 190 * USD)
    refund = Event(anchor - 9 * DAY, "refund", 3 * USD)
    rescue = Event(anchor + 30 * MINUTE, "top_up", 50 * USD)
    in_milliseconds = (anchor + 200 * DAY) * 1_000
    named_in_vain = {"gpt-4.1": True, "claude-4.5": True, "sora-2.0": False}

    restricted = {"model_limits": _models(), "model_limits_enabled": True}

    def key(label: str, name: str, used: int, left: int, weekly: int, **more: Any) -> SampleKey:
        sample = SampleKey(label=label, name=name, anchor=anchor, **more)
        return replace(sample, used=used * USD, available=left * USD, weekly=weekly * USD)

    return (
        key("work", "production", 264, 36, 60, rhythm="office", events=(top_up, refund)),
        key("ci", "CI runners", 117, 3, 20, rhythm="bursts", in_flight=USD // 5),
        key("research", "<b>prod</b> & co", 410, 590, 35, **restricted),
        key("newsletter", "weekly digest", 51, -1, 8, rhythm="office", events=(rescue,)),
        key("assistant", "voice assistant", 1_234, -1_200, 85, unlimited=True),
        key("weekend", "פרויקט סוף השבוע", 17, 83, 6, rhythm="weekends", expires_at=-1),
        key("trial", "trial credit", 6, 14, 1, expires_at=anchor + 3 * DAY),
        key("mobile", _FIFTY, 90, 160, 9, expires_at=in_milliseconds, model_limits=named_in_vain),
        key("sandbox", "sandbox", 20, 80, 4, rhythm="bursts", model_limits_enabled=True),
        key("hackathon", "hackathon team", 18, 32, 20, expires_at=anchor - 12 * DAY),
        key("old laptop", "old laptop", 12, 13, 2, rejected_since=anchor - 2 * DAY),
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
