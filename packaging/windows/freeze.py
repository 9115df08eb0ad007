"""Freeze the program on Windows, and check it: `freeze.py FOLDER`.

FOLDER gets `comet-tray`, what the installer holds, and `comet-tray.ico`, the installer's own icon.
Run by the interpreter of an environment that holds what packaging/requirements.lock names.
"""

from __future__ import annotations

import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
PACKAGING = os.path.dirname(HERE)
ROOT = os.path.dirname(PACKAGING)


def main() -> None:
    """Freeze into the folder; the first step that fails ends it."""
    folder = os.path.abspath(sys.argv[1])
    for command in steps(sys.executable, folder, os.path.join(ROOT, "build", "pyinstaller")):
        print("freeze:", *command, flush=True)
        subprocess.run(command, check=True, cwd=ROOT)


def steps(python: str, folder: str, work: str) -> list[list[str]]:
    """Give the commands, in their order. `work` is for all that is on the way."""
    frozen = os.path.join(folder, "comet-tray")
    freeze = [python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    places = ["--distpath", folder, "--workpath", work]
    drawing = os.path.join(ROOT, "resources", "comet-tray.svg")
    icon = os.path.join(folder, "comet-tray.ico")
    notices = os.path.join(frozen, "NOTICES.txt")
    return [
        [*freeze, *places, os.path.join(PACKAGING, "comet-tray.spec")],
        [python, os.path.join(HERE, "icon.py"), drawing, icon],
        [python, os.path.join(PACKAGING, "licences.py"), "text", notices],
        # The twin with a console prints; the one without is started by try.ps1.
        [os.path.join(frozen, "comet-tray.com"), "--self-check"],
    ]


if __name__ == "__main__":
    main()
