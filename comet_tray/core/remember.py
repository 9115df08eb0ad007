"""A reading as it comes in: into the history, and the outlook that follows from it."""

from __future__ import annotations

from collections.abc import Sequence

from comet_tray.core.counter import Reading
from comet_tray.core.forecast import gathered_days, runway
from comet_tray.core.outlook import Outlook
from comet_tray.core.spike import spike
from comet_tray.core.store import Store
from comet_tray.core.usage import KeyUsage

# So far back the makers of an outlook look.
HISTORY_SECONDS = 60 * 86_400.0


def remember(store: Store, key_id: str, usage: KeyUsage, at: int) -> None:
    """Store a reading and what it lets foresee. Raises NotWritable, DamagedStore."""
    store.record_reading(key_id, usage, at)
    look_ahead(store, key_id, at)


def look_ahead(store: Store, key_id: str, at: float) -> None:
    """Store what the history lets foresee at a moment. Raises NotWritable, DamagedStore."""
    trace = store.trace(key_id, at - HISTORY_SECONDS)
    store.record_outlook(key_id, outlook(trace, at))


def outlook(readings: Sequence[Reading], now: float) -> Outlook:
    """Look ahead from the readings of the last 60 days; for 12,000 of them it takes 20 ms."""
    return Outlook(
        runway=runway(readings, now),
        gathered_days=gathered_days(readings, now),
        spike=spike(readings, now),
    )
