"""A reading as it comes in: into the history, and the outlook that follows from it."""

from __future__ import annotations

from comet_tray.core.outlook import HISTORY_SECONDS, outlook
from comet_tray.core.store import Store
from comet_tray.core.usage import KeyUsage


def remember(store: Store, key_id: str, usage: KeyUsage, at: int) -> None:
    """Store a reading and what it lets foresee. Raises NotWritable, DamagedStore."""
    store.record_reading(key_id, usage, at)
    look_ahead(store, key_id, at)


def look_ahead(store: Store, key_id: str, at: float) -> None:
    """Store what the history lets foresee at a moment. Raises NotWritable, DamagedStore."""
    trace = store.trace(key_id, at - HISTORY_SECONDS)
    store.record_outlook(key_id, outlook(trace, at))
