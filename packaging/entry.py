"""Where the frozen program begins."""

import os
import sys
from collections.abc import MutableMapping


def forget_the_boot_loader(environment: MutableMapping[str, str]) -> None:
    """Take out of the environment what PyInstaller's boot loader left in it for this process.

    It puts our libraries before the system's, and the browser that opens a link would load them;
    for ourselves the path was read when the process began. And with the loader's own notes gone, a
    child that is this program again begins as we did, our libraries first.
    """
    for name in [each for each in environment if each.startswith("_PYI_")]:
        del environment[name]
    before = environment.pop("LD_LIBRARY_PATH_ORIG", None)
    environment.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        environment["LD_LIBRARY_PATH"] = before


if __name__ == "__main__":
    if sys.platform.startswith("linux"):
        forget_the_boot_loader(os.environ)
    from comet_tray.__main__ import main

    main()
