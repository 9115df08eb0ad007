"""The tray itself, or word to the one that runs already."""

from __future__ import annotations

from argparse import Namespace

from comet_tray.core.files import try_lock
from comet_tray.core.paths import find_paths
from comet_tray.core.registry import process_environment


def run_tray(args: Namespace) -> int:
    """Start the tray; where one runs for this data dir, raise its window instead."""
    if args.demo and args.data_dir is None:
        from comet_tray.cli.demo import run_demo

        return run_demo(args)
    paths = find_paths(args.data_dir)
    lock = try_lock(paths.lock)
    if lock is None:
        return _raise_window(args)
    from comet_tray.ui.app import run_app

    options = [] if args.data_dir is None else ["--data-dir", args.data_dir]
    environment = {} if args.demo else process_environment()
    return run_app(paths, options + ["--demo"] * args.demo, environment, show=args.show)


def _raise_window(args: Namespace) -> int:
    """Ask the first tray to show its window; it may only just be starting."""
    import time

    from comet_tray.cli.running import tell
    from comet_tray.core.errors import NotRunning

    paths = find_paths(args.data_dir)
    for _ in range(100):
        try:
            tell(paths, "show")
        except NotRunning:
            time.sleep(0.1)
        else:
            return 0
    raise NotRunning(
        "Comet Tray is running here, but does not answer.", "End it in your task manager."
    )
