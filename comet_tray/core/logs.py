"""The log file: one line an event, rotated, owner-only, shared by all our processes."""

from __future__ import annotations

import contextlib
import os
import time

from comet_tray.core.errors import FileTrouble
from comet_tray.core.files import make_dir
from comet_tray.core.plain import plain

_LARGEST = 512 * 1024
_LONGEST = 2000


def log(path: str, level: str, message: str, *, now: float | None = None) -> None:
    """Append a line; a log that cannot be written is no reason to stop.

    `logging.handlers` would cost the tray 2.5 MB. A line goes out in one `write` with
    O_APPEND, so that the lines of several processes do not mix.
    """
    stamp = time.strftime("%Y-%m-%dT%H:%M:%S%z", time.localtime(now))
    line = f"{stamp} {os.getpid()} {level} {plain(message, _LONGEST)}\n".encode()
    try:
        make_dir(os.path.dirname(path))
        if os.path.exists(path) and os.path.getsize(path) > _LARGEST:
            # On Windows not while another process writes: a later line finds it large as well.
            with contextlib.suppress(PermissionError):
                os.replace(path, path + ".1")
        handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            os.write(handle, line)
        finally:
            os.close(handle)
    except (OSError, FileTrouble):
        return
