"""The tray itself, or word to the one that runs already."""

from __future__ import annotations

from comet_tray.core.files import try_lock
from comet_tray.core.paths import Paths, find_paths
from comet_tray.core.tray_options import TrayOptions

_TRIES = 100


def run_tray(options: TrayOptions) -> int:
    """Start the tray; where one runs for this data dir, raise its window instead."""
    if options.demo and options.data_dir is None:
        from comet_tray.cli.demo import run_demo

        return run_demo(show=options.show)
    paths = find_paths(options.data_dir)
    lock = try_lock(paths.lock)
    if lock is None:
        return _raise_window(paths)
    from comet_tray.ui import start

    return start.run_tray(paths, options)


def _raise_window(paths: Paths) -> int:
    """Ask the first tray to show its window; it may only just be starting."""
    import time

    from comet_tray.cli.running import tell
    from comet_tray.core.errors import NotRunning

    for _ in range(_TRIES):
        try:
            tell(paths, "show")
        except NotRunning:
            time.sleep(0.1)
        else:
            return 0
    raise NotRunning(
        "Comet Tray is running here, but does not answer.", "End it in your task manager."
    )
