"""Imports requests without what no round needs, though each would wait for it: 5 % of its CPU.

urllib3 imports `importlib.metadata`, to ask for the version of h2 should anyone want HTTP/2.
requests imports a library that guesses the encoding of texts, which is asked for `Response.text`
alone, `idna` for hosts in other scripts, and `zipfile` for certificates within an archive. See
https://github.com/urllib3/urllib3/blob/main/src/urllib3/http2/__init__.py,
https://github.com/psf/requests/blob/main/src/requests/compat.py, packages.py and utils.py there
"""

from __future__ import annotations

import warnings

from comet_tray.core.late_module import ABSENT, import_without, late_module


def import_requests() -> None:
    """Import requests. Its texts are taken for UTF-8, and it is not warned of that.

    Whoever imports those libraries afterwards gets them. Raises ImportError.
    """
    warnings.filterwarnings("ignore", "Unable to find acceptable character detection")
    import_without(
        "requests",
        {
            "chardet": ABSENT,
            "charset_normalizer": ABSENT,
            "idna": late_module("idna"),
            "importlib.metadata": late_module("importlib.metadata", ["version"]),
            "zipfile": late_module("zipfile"),
        },
    )
