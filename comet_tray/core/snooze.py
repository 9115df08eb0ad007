"""Silence about one key for a while, as the user asks for it from a popup. Pure."""

from __future__ import annotations

import time
from typing import Literal

import msgspec

from comet_tray.core.alerts import tell
from comet_tray.core.quiet_hours import local_moment
from comet_tray.core.standing import Standing
from comet_tray.core.told import Told

Span = Literal["1h", "tomorrow", "change", "off"]
SPANS: tuple[Span, ...] = ("1h", "tomorrow", "change", "off")
_HOUR = 3600
_MORNING = 8 * 60
# Who is up before this hour has not yet slept: tomorrow is the coming morning.
_STILL_UP = 5


def snooze(told: Told, standing: Standing, span: Span, now: float) -> Told:
    """Give what is remembered of a key once it is snoozed, or woken by "off".

    For an hour, and until 08:00 tomorrow, nothing at all is told of the key. Afterwards what
    still holds is told once more, and what got well meanwhile is not mentioned. Until a change,
    nothing is told while quota, expiry and acceptance stay as they are, and a spike that is on
    goes on; then all is as usual.
    """
    told = msgspec.structs.replace(told, silent_until=None, until_change=False)
    if span == "off":
        return told
    if span == "change":
        _, known = tell(told, standing, now)
        return msgspec.structs.replace(known, until_change=True)
    ends = now + _HOUR if span == "1h" else _tomorrow(now)
    return Told(fetched_at=told.fetched_at, silent_until=ends)


def _tomorrow(now: float) -> float:
    up_late = time.localtime(now).tm_hour < _STILL_UP
    return local_moment(now, 0 if up_late else 1, _MORNING)
