"""`comet-tray`, and `python -m comet_tray`."""

from __future__ import annotations

import gc
import os
import sys
from contextlib import suppress


def main() -> None:
    """Run the command line and exit with its code."""
    # Most commands end before there is any garbage: looking for it while all is loaded, and taking
    # all apart at the end, would take a sixth of what `status` takes. The tray looks again.
    gc.disable()
    from comet_tray.cli import run

    code = run(sys.argv[1:])
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:  # as Windows has it for programs without a console
            with suppress(OSError):
                stream.flush()
    os._exit(code)


if __name__ == "__main__":
    main()
