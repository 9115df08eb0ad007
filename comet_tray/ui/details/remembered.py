"""What the window looked like when it was closed."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QSettings

from comet_tray.core.errors import NotWritable
from comet_tray.core.files import make_dir


def recall(path: str) -> dict[str, QByteArray]:
    """Read what was kept; a file that is absent or damaged holds nothing."""
    kept = QSettings(path, QSettings.Format.IniFormat)
    values = {name: kept.value(name) for name in kept.allKeys()}
    return {name: value for name, value in values.items() if isinstance(value, QByteArray)}


def keep(path: str, parts: Mapping[str, QByteArray]) -> None:
    """Write it into a file for its owner alone.

    Where it cannot be written it is lost, without a word: a window's size is worth none.
    """
    with contextlib.suppress(OSError, NotWritable):
        make_dir(os.path.dirname(path))
        # QSettings itself would make it readable for all, and keeps the permissions it finds.
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT, 0o600))
        kept = QSettings(path, QSettings.Format.IniFormat)
        for name, value in parts.items():
            kept.setValue(name, value)
        kept.sync()
