"""What a key's readings say of its future, and of the last 20 minutes: kept beside them. Pure.

Its makers, `forecast` and `spike`, are loaded where a reading comes in, and not to look at it.
"""

from __future__ import annotations

import msgspec

# So many days with spendings a runway takes, and of so long a time a spike tells.
DAYS_NEEDED = 3.0
WINDOW_SECONDS = 1200.0


class Runway(msgspec.Struct, frozen=True):
    """When the quota is used up: with a chance of 10, 50 and 90 % within so many seconds."""

    p10_seconds: float
    p50_seconds: float
    p90_seconds: float


class Spike(msgspec.Struct, frozen=True):
    """Units spent in the last 20 minutes, and in 20 usual minutes of work."""

    units: float
    usual_units: float


class Outlook(msgspec.Struct, frozen=True, omit_defaults=True):
    """What could be said at the last reading, from which all its times count.

    `gathered_days` is how much usable history there was for a runway.
    """

    runway: Runway | None = None
    gathered_days: float = 0
    spike: Spike | None = None
