"""What a closed window keeps, given back to the system."""

from __future__ import annotations

import gc
import sys

from PySide6.QtGui import QPixmapCache


def give_back() -> None:
    """Collect garbage, forget the style's pictures, and return freed memory; some 10 ms.

    Qt keeps up to 10 MB of pictures, under names that hold the window's own palette: the next
    window has another one, and finds none of them. What lies free between pieces that are in use
    is returned on Linux with glibc.
    """
    gc.collect()
    QPixmapCache.clear()
    if not sys.platform.startswith("linux"):
        return
    import ctypes

    libc = ctypes.CDLL(None)
    if hasattr(libc, "malloc_trim"):
        libc.malloc_trim(ctypes.c_size_t(0))
