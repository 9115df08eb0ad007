"""A forecast that stands beside a reading, without the weeks of use that lead to it."""

import time

from comet_tray.core.outlook import Outlook, Runway
from comet_tray.core.paths import Paths
from comet_tray.core.registry import find_key, load_registry
from comet_tray.core.store import open_store


def foresee(paths: Paths, label: str, runway: Runway) -> None:
    """Keep a runway beside the last reading of a key."""
    now = time.time()
    found = find_key(load_registry(paths.registry, now).keys, label)
    with open_store(paths.store, now) as store:
        store.record_outlook(found.id, Outlook(runway=runway))
