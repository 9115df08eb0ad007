"""Fetches what PySide's library brings along, for which this folder stands in."""

from __future__ import annotations

import functools
import sys
from types import ModuleType

import signature_bootstrap  # type: ignore[import-not-found]  # it is within PySide's library


@functools.cache
def own_loader() -> ModuleType:
    """Import PySide's own modules out of its library; they take the names of those here."""
    for name in [each for each in list(sys.modules) if each.split(".")[0] == "shibokensupport"]:
        del sys.modules[name]
    _, finder = signature_bootstrap.prepare_zipfile()
    sys.meta_path.insert(0, finder)
    try:
        from shibokensupport.signature import loader
    finally:
        sys.meta_path.remove(finder)
    return loader
