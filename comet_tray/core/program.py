"""How this very program is started once more."""

from __future__ import annotations

import sys


def program() -> list[str]:
    """The command line that starts this very program, frozen or not."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    # -P: a file of the same name in the folder that we were started from is none of ours.
    return [sys.executable, "-P", "-m", "comet_tray"]
