"""Stands in for PySide's own module of this name: its library looks up names in here."""

from __future__ import annotations

from contextlib import suppress

from shibokensupport.signature.own import own_loader


def update_mapping() -> None:
    """Take over the names that PySide's own module has by now, if it can be had."""
    with suppress(Exception):
        own = own_loader().mapping
        own.update_mapping()
        ours = {"update_mapping": update_mapping, "own_loader": own_loader, "suppress": suppress}
        globals().update({**vars(own), **ours})
