"""The tray itself, or word to the one that runs already."""

from __future__ import annotations

import os
import sys

from comet_tray.core.errors import CometTrayError
from comet_tray.core.files import try_lock
from comet_tray.core.paths import Paths, find_paths, note_socket
from comet_tray.core.tray_options import TrayOptions

_TRIES = 100


def run_tray(options: TrayOptions) -> int:
    """Start the tray; where one runs for this data dir, raise its window instead.

    Raises CometTrayError where there is no display.
    """
    demo = options.demo and options.data_dir is None
    paths = find_paths(options.data_dir)
    if not _display_is_there():
        return _raise_elsewhere(paths, demo=demo)
    if demo:
        from comet_tray.cli.demo import run_demo

        return run_demo(show=options.show)
    lock = try_lock(paths.lock)
    if lock is None:
        return _raise_window(paths)
    note_socket(lock, paths)
    from comet_tray.ui import start

    return start.run_tray(paths, options)


def show_trouble(error: CometTrayError) -> None:
    """Say what is wrong, and the way out, in a window; it waits until the user has read it."""
    if _display_is_there():
        from comet_tray.ui.trouble_box import show_trouble

        show_trouble(error)


def _display_is_there() -> bool:
    """Whether Qt can show anything: on Linux it ends the process where it finds no display."""
    if not sys.platform.startswith("linux"):
        return True
    return any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")))


def _raise_elsewhere(paths: Paths, *, demo: bool) -> int:
    """Ask a tray on a display that this process lacks; the demo never runs already."""
    from comet_tray.cli.running import ask

    if not demo and ask(paths, "show"):
        return 0
    raise CometTrayError(
        "There is no display to show a tray on.",
        "Start it in a desktop session; in a terminal use: comet-tray status --fetch",
    )


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
