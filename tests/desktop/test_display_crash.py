"""The display breaks while a window is being made: Xlib then ends the process in midst of it."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.desk import Desk

pytestmark = pytest.mark.desktop

# Makes windows for ever, as an icon and a bus make a tray of it.
PROGRAM = """if True:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QWidget
    from comet_tray.ui.app import App

    def make(app):
        print("made", flush=True)
        while True:
            app._parts.windows.add_key()
            QWidget().show()

    class Busy(App):
        def __init__(self, *arguments, **named):
            super().__init__(*arguments, **named)
            QTimer.singleShot(0, lambda: make(self))

    import comet_tray.ui.app, sys
    from comet_tray.core.paths import find_paths
    from comet_tray.core.tray_options import TrayOptions
    from comet_tray.ui.start import run_tray
    comet_tray.ui.app.App = Busy
    run_tray(find_paths(sys.argv[1]), TrayOptions(data_dir=sys.argv[1], prompted=True))
"""


def test_the_tray_is_gone_within_a_second_nevertheless(desk: Desk, tmp_path: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, str(tmp_path)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env={**desk.env, "PYTHONPATH": ":".join(sys.path)},
    ) as process:
        try:
            assert process.stdout
            assert process.stdout.readline() == b"made\n"
            desk.display.kill()
            process.wait(1)
        finally:
            process.kill()
