"""The request budget of a host: how many requests, for whom, in any 20 minutes.

By default a server allows 20 requests in 20 minutes per client address, in a bucket that the
user's browser shares. All processes of the user spend from one log, written before a request
goes out, so that not even a crash overspends.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Literal

import msgspec

WINDOW = 1200.0
# A rejected key spends as much as a good one and rarely mends by itself.
REJECTED_PAUSE = 3600.0
# The server's own limit is 20, and counts when a request arrives, we when it goes out: one that
# was slow to arrive falls into the next window, where 20 more would be one too many.
MOST = 19
PAUSES = (60.0, 120.0, 300.0, 600.0, 1200.0)

Purse = Literal["turn", "urgent", "click"]
PURSES: tuple[Purse, ...] = ("turn", "urgent", "click")


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """How a host's budget is shared out among `count` keys.

    In any 20 minutes, `turn` requests serve the keys' regular turns, `urgent` the one key that
    is nearest to its end, and `click` the user's own. `interval` is the most seconds between
    two turns of a key, stretched where the budget asks for it; after `pause` it may have one,
    if the purse allows. `urgent_interval` is the pause of the urgent key.
    """

    limit: int
    turn: int
    urgent: int
    click: int
    interval: float
    pause: float
    urgent_interval: float

    def size(self, purse: Purse) -> int:
        """How many requests the purse holds in any 20 minutes."""
        return {"turn": self.turn, "urgent": self.urgent, "click": self.click}[purse]


def share_out(count: int, interval: float, limit: int) -> Plan:
    """Share `limit` requests in 20 minutes out among `count` keys.

    `interval` is the pause in seconds that the user wants, `limit` at least 5; of more than
    `MOST`, the rest stays unused. A fifth of the budget is the user's own; what regular turns
    leave over serves the urgent key.

    Where the purse holds one for each turn that falls into a window, since each key's turns are
    `interval` apart, regular turns are never denied, however often the user clicks. With more
    keys than that, the oldest takes its turn as soon as the purse allows: keys that waited for
    a fixed hour would come in bunches that a window cannot hold, once clicks had shifted them.
    In the order of age, each is reached when the purse was filled `count / turn` times.
    """
    limit = min(limit, MOST)
    regular = max(1, limit * 4 // 5)
    count = max(1, count)
    if count <= regular:
        pause = stretched = max(interval, WINDOW / (regular // count))
        turn = count * math.ceil(WINDOW / stretched - 1e-9)
        urgent = regular - turn if stretched > interval else 0
    else:
        urgent = max(1, regular // 6)
        turn = regular - urgent
        cycle = math.ceil(count / turn) * WINDOW
        stretched = max(interval, cycle)
        pause = max(WINDOW, stretched - cycle)
    return Plan(
        limit=limit,
        turn=turn,
        urgent=urgent,
        click=limit - turn - urgent,
        interval=stretched,
        pause=pause,
        urgent_interval=min(stretched, max(interval, WINDOW / urgent if urgent else stretched)),
    )


def allowed_at(log: Iterable[tuple[float, str]], purse: Purse, plan: Plan, now: float) -> float:
    """When the purse allows its next request: `now`, or a later Unix time.

    `log` holds (Unix seconds, purse) of the host's requests. One whose time lies ahead was
    logged before the clock was set back: it counts as made just now.
    """
    recent = sorted((min(at, now), whose) for at, whose in log if at > now - WINDOW)
    everyone = [at for at, _ in recent]
    own = [at for at, whose in recent if whose == purse]
    return max(
        _free_at(everyone, plan.limit, now),
        _free_at(own, plan.size(purse), now),
    )


def _free_at(times: list[float], size: int, now: float) -> float:
    if len(times) < size:
        return now
    return times[-size] + WINDOW if size else now + WINDOW


def rest_seconds(step: int, retry_after: float | None, chance: float) -> float:
    """How long a host rests after its 429, in seconds.

    `step` counts the refusals in a row, from 0; `chance` in [0, 1) spreads the probes of many
    clients. A server that names a time is given it.
    """
    pause = PAUSES[min(step, len(PAUSES) - 1)] * (1 + 0.1 * chance)
    return max(pause, retry_after or 0.0)
