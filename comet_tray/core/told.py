"""What the user knows of a key, as it is remembered over restarts. Pure."""

from __future__ import annotations

import time

import msgspec

from comet_tray.core import wording
from comet_tray.core.levels import Expiry, Quota
from comet_tray.core.quiet_hours import local_moment
from comet_tray.core.registry import Thresholds
from comet_tray.core.words import ENGLISH, Words

# No snooze is longer. One that ends later was set by a clock that has been put right since.
_LONGEST_SNOOZE = 2 * 86_400


class Told(msgspec.Struct, frozen=True, omit_defaults=True):
    """What the user knows of a key.

    `available` and `used` are the figures of the last look, in units; `fetched_at` is the Unix
    time of its reading, `thresholds` those by which it was judged. `timed` tells that it was
    judged by its runway; `other` is what stood by the other judge, share or runway, when that one
    was last asked. `unsaid` tells that the user chose not to hear of the trouble. `spiking` tells
    that the last reading showed a spike, `spiked_at` when one was told; `missed` is what is still
    to be said of one from a time when nothing could be. A snooze lasts to `silent_until`, in Unix
    seconds, or `until_change`.
    """

    quota: Quota = "good"
    expiry: Expiry = "far"
    rejected: bool = False
    available: int | None = None
    used: int | None = None
    fetched_at: int | None = None
    thresholds: Thresholds | None = None
    timed: bool = False
    other: Quota | None = None
    unsaid: bool = False
    spiking: bool = False
    spiked_at: float | None = None
    missed: str = ""
    silent_until: float | None = None
    until_change: bool = False


def decode_told(stored: bytes | None) -> Told:
    """Read one memory as the store keeps it; none, or a damaged one, counts as nothing told."""
    try:
        return Told() if stored is None else msgspec.json.decode(stored, type=Told)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return Told()


def is_silent(told: Told, now: float) -> bool:
    """Whether nothing at all is told of the key at `now`, for it was snoozed for a time."""
    return told.silent_until is not None and now < told.silent_until <= now + _LONGEST_SNOOZE


def in_trouble(told: Told) -> bool:
    """Whether the key was last found in any trouble."""
    return told.quota != "good" or told.expiry != "far" or told.rejected


def snooze_text(told: Told, now: float, words: Words = ENGLISH) -> str:
    """Say “silent until 15:20”, “silent until tomorrow, 08:00”, “silent until it changes”.

    It is empty where the key is not silent.
    """
    if told.until_change:
        return words.tr("silent until it changes", "a key, of which no popup comes")
    if told.silent_until is None or not is_silent(told, now):
        return ""
    if _day(told.silent_until) == _day(local_moment(now, 1, 0)):
        clock = wording.time_of_day(told.silent_until)
        return words.tr("silent until tomorrow, {time}", "a key, of which no popup comes").format(
            time=clock
        )
    return words.tr("silent until {time}", "a key, of which no popup comes").format(
        time=wording.clock(told.silent_until, now, words)
    )


def _day(stamp: float) -> tuple[int, ...]:
    return time.localtime(stamp)[:3]
