"""The tray itself, or word to the one that runs already."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from comet_tray.core.files import try_lock
from comet_tray.core.paths import Paths, find_paths

_TRIES = 100


class TrayOptions(NamedTuple):
    """What the tray may be started with."""

    data_dir: str | None = None
    demo: bool = False
    show: bool = False


def tray_options(arguments: Sequence[str]) -> TrayOptions | None:
    """Read the tray's own options; None where there is anything else."""
    options = TrayOptions()
    rest = list(arguments)
    while rest:
        name = rest.pop(0)
        if name == "--demo":
            options = options._replace(demo=True)
        elif name == "--show":
            options = options._replace(show=True)
        elif name.startswith("--data-dir="):
            options = options._replace(data_dir=name.partition("=")[2])
        elif name == "--data-dir" and rest:
            options = options._replace(data_dir=rest.pop(0))
        else:
            return None
    return options


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

    for_children = [] if options.data_dir is None else ["--data-dir", options.data_dir]
    for_children += ["--demo"] * options.demo
    return start.run_tray(paths, for_children, demo=options.demo, show=options.show)


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
