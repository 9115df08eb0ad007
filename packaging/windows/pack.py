"""Pack the installer for Windows, by makensis: `pack.py FROZEN ICON FOLDER`.

FROZEN is what packaging/windows/freeze.py made on Windows, ICON the .ico beside it; the installer
is written into FOLDER. It runs on Debian (`apt install nsis`): Windows' own NSIS has no 64-bit
target.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.dirname(HERE))

from linux import about  # noqa: E402  # found by the line above

SCRIPT = os.path.join(HERE, "comet-tray.nsi")
# All that the uninstaller takes away again.
TOP = {"_internal", "comet-tray.com", "comet-tray.exe", "NOTICES.txt"}


def main() -> None:
    """Pack, and say what was made."""
    frozen, icon, folder = sys.argv[1:]
    print(pack(frozen, icon, folder))


def pack(frozen: str, icon: str, folder: str) -> str:
    """Give the installer's path. Raises SystemExit where the frozen folder is not as expected."""
    if odd := TOP ^ set(os.listdir(frozen)):
        raise SystemExit(f"{frozen} lacks, or has too much: {', '.join(sorted(odd))}")
    os.makedirs(folder, exist_ok=True)
    version = about.version()
    made = os.path.join(os.path.abspath(folder), f"comet-tray-{version}-setup.exe")
    values = {
        "VERSION": version,
        "VERSION4": four_numbers(version),
        "HOMEPAGE": about.homepage(),
        "PAYLOAD": os.path.abspath(frozen),
        "SIZE": str(kilobytes(frozen)),
        "ICON": os.path.abspath(icon),
        "OUT": made,
    }
    defines = [f"-D{name}={value}" for name, value in values.items()]
    # NSIS writes the time of the build into the file, unless told another.
    env = {**os.environ, "SOURCE_DATE_EPOCH": str(about.epoch())}
    command = ["makensis", "-V2", "-WX", "-INPUTCHARSET", "UTF8", *defines, SCRIPT]
    done = subprocess.run(command, env=env, cwd=HERE, check=False)
    if done.returncode:
        raise SystemExit("makensis could not pack the installer")
    return made


def four_numbers(version: str) -> str:
    """Give a version as Windows writes it: `1.2.3.dev4` is 1.2.3.0."""
    numbers = re.match(r"\d+(\.\d+)*", version)
    parts = numbers[0].split(".") if numbers else []
    return ".".join([*parts, "0", "0", "0", "0"][:4])


def kilobytes(folder: str) -> int:
    """Say how much a folder holds, as the list of programs shows it."""
    sizes = [
        os.path.getsize(os.path.join(at, name))
        for at, _, names in os.walk(folder)
        for name in names
    ]
    return (sum(sizes) + 1023) // 1024


if __name__ == "__main__":
    main()
