"""Where the frozen program begins."""

import os
import sys


def _give_children_their_own_libraries() -> None:
    """Take our libraries out of the path that other programs inherit.

    PyInstaller's boot loader puts them in front of the system's, and the browser that opens
    a link would load them. For ourselves the path was read when this process began.
    """
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if before is None:
        os.environ.pop("LD_LIBRARY_PATH", None)
    else:
        os.environ["LD_LIBRARY_PATH"] = before


if __name__ == "__main__":
    if sys.platform.startswith("linux"):
        _give_children_their_own_libraries()
    from comet_tray.__main__ import main

    main()
