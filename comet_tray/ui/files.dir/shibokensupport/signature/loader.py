"""Stands in for PySide's own module of this name, and fetches it once it has something to do.

PySide's library calls what is here by name, and ends the process where that raises: so what words
an error must not, even if nothing can be imported any more. See comet_tray/ui/late_signatures.py.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from types import ModuleType
from typing import Any

import shiboken6

# The library finds it in sys.modules and keeps what is in it, but does not keep it alive.
from shibokensupport.signature import mapping  # noqa: F401
from shibokensupport.signature.own import own_loader

# Whose library is known to need no more than this.
KNOWN = ((6, 11, 3), (6, 12, 0))


def finish_import(_module: ModuleType) -> None:
    """Add no deprecated name to a module of PySide's."""


def post_init() -> None:
    """Leave `import` as it is, for nothing here asks for PySide's other names."""


def seterror_argument(args: Any, func_name: str, info: Any) -> tuple[type[Exception], str]:
    """Give the kind and the words of an error; where they cannot be had, say at least of what."""
    # The library may come with an error that is still set. The first call of anything ends in that,
    # and ends it: so twice, and without a call before the `try`.
    for _ in (1, 2):
        try:
            kind, words = own_loader().seterror_argument(args, func_name, info)
        except Exception:  # noqa: BLE001, S112
            continue
        return kind, words
    return TypeError, f"{func_name}()"


def make_helptext(func: Any) -> str | None:
    """Give the signatures as text, or None where they cannot be had."""
    with suppress(Exception):
        text: str | None = own_loader().make_helptext(func)
        return text
    return None


def _later(name: str) -> Callable[..., Any]:
    return lambda *args: getattr(own_loader(), name)(*args)


pyside_type_init = _later("pyside_type_init")
create_signature = _later("create_signature")
feature_import = _later("feature_import")
feature_imported = _later("feature_imported")

if shiboken6.__version_info__[:3] not in KNOWN:
    own_loader()  # it takes this module's name, and so its place
