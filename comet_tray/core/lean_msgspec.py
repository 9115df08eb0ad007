"""Imports msgspec without what nothing here needs of it: 4 of the 50 ms that `status` takes.

That is its JSON schemas, which take `textwrap` and a look into types along; `platform`, which
`uuid` asks for the system's name up to Python 3.12; and `typing_extensions`, where it happens to
be installed, which takes 16 ms more. See
https://github.com/jcrist/msgspec/blob/main/src/msgspec/json.py and
https://github.com/python/cpython/blob/3.11/Lib/uuid.py
"""

from __future__ import annotations

import os
from types import ModuleType

from comet_tray.core.late_module import ABSENT, import_without, late_module


def import_msgspec() -> None:
    """Import msgspec. Whoever asks for what was left out gets it. Raises ImportError."""
    import_without(
        "msgspec",
        {
            "msgspec.inspect": late_module("msgspec.inspect"),
            "msgspec._json_schema": late_module(
                "msgspec._json_schema", ("schema", "schema_components")
            ),
            "platform": late_platform(),
            "typing_extensions": ABSENT,
        },
    )


def late_platform() -> ModuleType:
    """Stand in for `platform`, but for the system's name, where the system itself tells it."""
    platform = late_module("platform")
    if hasattr(os, "uname"):
        platform.__dict__["system"] = lambda: os.uname().sysname
    return platform
