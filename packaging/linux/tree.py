"""What a package puts below /usr: the frozen program, and its manners on a desktop."""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess

from linux import about, completions, manual, metainfo
from linux.icons import SIZES

PLACE = "usr/lib/comet-tray"


def lay(root: str, frozen: str, pictures: str) -> None:
    """Lay all files below `root`/usr, from the frozen folder and the folder of drawn icons.

    Notices and change logs are the packages' own affair.
    """
    shutil.copytree(frozen, os.path.join(root, PLACE), symlinks=True)
    program = os.path.join(root, "usr/bin", about.NAME)
    os.makedirs(os.path.dirname(program))
    os.symlink(f"../lib/comet-tray/{about.NAME}", program)
    for path, text in texts().items():
        write(os.path.join(root, "usr/share", path), text)
    icons = os.path.join(root, "usr/share/icons/hicolor")
    for size in SIZES:
        copy(os.path.join(pictures, f"{size}.png"), f"{icons}/{size}x{size}/apps/comet-tray.png")
    for name, folder in (("comet-tray", "scalable"), ("comet-tray-symbolic", "symbolic")):
        drawing = os.path.join(about.ROOT, "resources", f"{name}.svg")
        copy(drawing, f"{icons}/{folder}/apps/{name}.svg")
    compress(os.path.join(root, "usr/share/man/man1/comet-tray.1"))


def texts() -> dict[str, str]:
    """Give the files below /usr/share that are made from the source, by their place there."""
    return {
        "applications/comet-tray.desktop": about.read("resources", "comet-tray.desktop"),
        f"metainfo/{about.APP_ID}.metainfo.xml": metainfo.metainfo(),
        "man/man1/comet-tray.1": manual.manual(),
        "bash-completion/completions/comet-tray": completions.bash(),
        "zsh/vendor-completions/_comet-tray": completions.zsh(),
        "fish/vendor_completions.d/comet-tray.fish": completions.fish(),
    }


def without_system_libraries(frozen: str) -> list[str]:
    """Take out of a frozen folder the libraries that the distribution has; give their names.

    They are those beside Python's own: PyInstaller puts what comes from packages of Python into
    folders, and what it found on the system into the top one.
    """
    inside = os.path.join(frozen, "_internal")
    taken = [
        name
        for name in sorted(os.listdir(inside))
        if re.match(r"lib.+\.so", name) and not name.startswith("libpython")
    ]
    for name in taken:
        os.unlink(os.path.join(inside, name))
    return taken


def settle(root: str, moment: int) -> None:
    """Give all below `root` the same time and plain permissions, whatever the builder's are."""
    for folder, folders, files in os.walk(root):
        for name in [*folders, *files]:
            path = os.path.join(folder, name)
            if not os.path.islink(path):
                runs = os.path.isdir(path) or _runs(path)
                os.chmod(path, 0o755 if runs else 0o644)
            os.utime(path, (moment, moment), follow_symlinks=False)
    os.chmod(root, 0o755)  # noqa: S103  # what is installed is for all to read
    os.utime(root, (moment, moment))


def write(path: str, text: str) -> None:
    """Write a text file, and the folders above it."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)


def copy(source: str, path: str) -> None:
    """Copy a file, and make the folders above it."""
    os.makedirs(os.path.dirname(path), exist_ok=True)
    shutil.copyfile(source, path)


def compress(path: str) -> None:
    """Compress a file in its place, without a time in it."""
    with open(path, "rb") as file:
        packed = gzip.compress(file.read(), 9, mtime=0)
    with open(f"{path}.gz", "wb") as file:
        file.write(packed)
    os.unlink(path)


def run(*command: str, folder: str | None = None, env: dict[str, str] | None = None) -> str:
    """Run a program and give what it printed. Raises CalledProcessError, its words included."""
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{command[0]} failed:\n{done.stdout}{done.stderr}")
    return done.stdout


def _runs(path: str) -> bool:
    """Whether a file is a program; a library is not, whatever its wheel says."""
    with open(path, "rb") as file:
        elf = file.read(4) == b"\x7fELF"
    return elf and os.path.basename(path) == about.NAME
