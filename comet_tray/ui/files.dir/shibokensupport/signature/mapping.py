"""Stands in for PySide's own module of this name: its library looks up names in here."""

from __future__ import annotations

from shibokensupport.signature.own import own_loader


def update_mapping() -> None:
    """Take over the names that PySide's own module has by now."""
    own = own_loader().mapping
    own.update_mapping()
    globals().update({**vars(own), "update_mapping": update_mapping, "own_loader": own_loader})
