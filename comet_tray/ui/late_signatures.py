"""Has PySide read its signatures when an error is worded with them, not at each start.

Whenever it is imported, PySide compiles 3,400 lines from a zip within its library: a parser of
signatures, a generator of stubs, and what these import. It is half the time of `import
PySide6.QtCore`, and 2.3 MB; it serves `help()`, `__doc__` and the words of a TypeError. But a
folder `files.dir` beside shiboken6 goes before that zip: see `find_incarnated_files` in
https://github.com/qtproject/pyside-pyside-setup/blob/dev/sources/shiboken6/libshiboken/embed/signature_bootstrap.py
Ours, beside this file, stands in for what is in the zip, and fetches it once it is asked for.
"""

from __future__ import annotations

import os
import sys
from importlib.util import find_spec, module_from_spec


def put_off_signatures() -> None:
    """Import shiboken6 so that it finds our `files.dir`, unless it is imported already."""
    # By SBK_EMBED, a developer has PySide write that folder, or remove it: never ours.
    if "shiboken6" in sys.modules or "SBK_EMBED" in os.environ:
        return
    spec = find_spec("shiboken6")
    if spec is None or spec.loader is None:
        return
    shiboken = sys.modules["shiboken6"] = module_from_spec(spec)
    shiboken.__file__ = __file__
    try:
        spec.loader.exec_module(shiboken)
    except BaseException as error:
        del sys.modules["shiboken6"]
        # PySide looks for libraries in more places, on Windows, and else says what is wrong.
        if not isinstance(error, ImportError):
            raise
    else:
        shiboken.__file__ = spec.origin
