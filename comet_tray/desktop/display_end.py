"""The end of the display in the midst of a call: gone at once, instead of waiting for ever."""

from __future__ import annotations

import sys
from contextlib import suppress


def end_with_the_display(platform: str) -> None:
    """Let Xlib end the process at once where it finds the display gone; `platform` is Qt's.

    By itself it calls exit(), which waits for Qt's thread of the bus; and that waits for Python,
    which the thread that called exit() holds. What needs saving is on the disk already.
    """
    if sys.platform.startswith("linux") and platform == "xcb":
        import ctypes

        with suppress(OSError, AttributeError):  # without it, Qt could not show a window either
            handler = ctypes.CDLL(None)["_exit"]
            ctypes.CDLL("libX11.so.6").XSetIOErrorHandler(handler)
