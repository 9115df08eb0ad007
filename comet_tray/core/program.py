"""How this very program is started once more."""

from __future__ import annotations

import sys


def program() -> list[str]:
    """The command line that starts this very program, frozen or not."""
    if getattr(sys, "frozen", False):
        return [without_console(sys.executable)]
    # -P: a file of the same name in the folder that we were started from is none of ours.
    return [sys.executable, "-P", "-m", "comet_tray"]


def without_console(executable: str) -> str:
    """Name the twin that opens no console.

    On Windows a program either has a console or has none. Terminals find the one that has,
    `comet-tray.com`, first; beside it is `comet-tray.exe`, for the session and for children.
    """
    stem, dot, ending = executable.rpartition(".")
    return f"{stem}.exe" if dot and ending.lower() == "com" else executable
