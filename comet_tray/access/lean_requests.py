"""Imports requests without what no round needs, though each would wait for it: 5 % of its CPU.

urllib3 imports `importlib.metadata`, to ask for the version of h2 should anyone want HTTP/2, and
requests a library that guesses the encoding of texts, which is asked for `Response.text` alone. See
https://github.com/urllib3/urllib3/blob/main/src/urllib3/http2/__init__.py and
https://github.com/psf/requests/blob/main/src/requests/compat.py
"""

from __future__ import annotations

import sys
import warnings
from types import ModuleType

_METADATA = "importlib.metadata"
_GUESSERS = ("chardet", "charset_normalizer")


def import_requests() -> None:
    """Import requests. Its texts are taken for UTF-8, and it is not warned of that.

    Whoever imports those libraries afterwards gets them. Raises ImportError.
    """
    absent: dict[str, ModuleType | None] = dict.fromkeys(_GUESSERS)
    stand_ins = {**absent, _METADATA: _late_metadata()}
    missing = {name: each for name, each in stand_ins.items() if name not in sys.modules}
    sys.modules.update(missing)  # type: ignore[arg-type]  # None is "there is no such module"
    warnings.filterwarnings("ignore", "Unable to find acceptable character detection")
    try:
        import requests  # noqa: F401
    finally:
        for name, stand_in in missing.items():
            _take_away(name, stand_in)


def _late_metadata() -> ModuleType:
    module = ModuleType(_METADATA)

    def version(name: str) -> str:
        _take_away(_METADATA, module)
        from importlib.metadata import version

        return version(name)

    module.__dict__["version"] = version
    return module


def _take_away(name: str, stand_in: ModuleType | None) -> None:
    if sys.modules.get(name) is stand_in:
        sys.modules.pop(name, None)
