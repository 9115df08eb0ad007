"""Stands in for PySide's own module of this name, and fetches it once it has something to do.

PySide's library calls what is here by name. See comet_tray/ui/late_signatures.py.
"""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType
from typing import Any

import shiboken6

from shibokensupport.signature import mapping  # noqa: F401  # the library looks for it there
from shibokensupport.signature.own import own_loader

# Whose library is known to need no more than this. Any other gets its own modules at once.
KNOWN = ((6, 11, 3), (6, 12, 0))


def finish_import(_module: ModuleType) -> None:
    """Add no deprecated name to a module of PySide's."""


def post_init() -> None:
    """Leave `import` as it is, for nothing here asks for PySide's other names."""


def _later(name: str) -> Callable[..., Any]:
    return lambda *args: getattr(own_loader(), name)(*args)


pyside_type_init = _later("pyside_type_init")
create_signature = _later("create_signature")
seterror_argument = _later("seterror_argument")
make_helptext = _later("make_helptext")
feature_import = _later("feature_import")
feature_imported = _later("feature_imported")

if shiboken6.__version_info__[:3] not in KNOWN:
    own_loader()
