"""Where the program's files lie."""

from __future__ import annotations

import os
import sys
from typing import NamedTuple

APP = "comet-tray"
# A socket's path may have 107 bytes, and on macOS 103: sun_path in xnu's bsd/sys/un.h. The name in
# the folder has 25.
_LONGEST_SOCKET_DIR = 78


class Paths(NamedTuple):
    """The folders of one data dir, or of the platform's own places.

    `config` holds settings and registry, `data` the history, `state` the log, `runtime`
    the socket of the running tray.
    """

    config: str
    data: str
    state: str
    runtime: str

    @property
    def settings(self) -> str:
        """The settings, hand-editable TOML."""
        return os.path.join(self.config, "settings.toml")

    @property
    def registry(self) -> str:
        """Labels, ids and base URLs: no secret."""
        return os.path.join(self.config, "keys.toml")

    @property
    def store(self) -> str:
        """The SQLite database."""
        return os.path.join(self.data, "history.sqlite3")

    @property
    def log(self) -> str:
        """The log; one older part lies beside it with `.1` at its end."""
        return os.path.join(self.state, "comet-tray.log")

    @property
    def lock(self) -> str:
        """Held by the running tray for as long as it lives."""
        return os.path.join(self.data, "tray.lock")

    @property
    def socket(self) -> str:
        """What the running tray listens on: a socket, or on Windows the name of a pipe."""
        import zlib

        # A data dir's path may be longer than a socket's: hence a checksum.
        name = f"{APP}-{zlib.crc32(os.fsencode(os.path.realpath(self.data))):08x}"
        return name if sys.platform == "win32" else os.path.join(self.runtime, name + ".sock")


def find_paths(data_dir: str | None = None) -> Paths:
    """Name the folders; none is made here."""
    if data_dir is not None:
        root = os.path.abspath(os.path.expanduser(data_dir))
        return Paths(root, root, root, _runtime_dir(root))
    import platformdirs

    dirs = platformdirs.PlatformDirs(APP, appauthor=False)
    return Paths(
        dirs.user_config_dir,
        dirs.user_data_dir,
        dirs.user_state_dir,
        _runtime_dir(dirs.user_data_dir),
    )


def _runtime_dir(fallback: str) -> str:
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    sandbox = os.environ.get("FLATPAK_ID")
    if runtime and sandbox:
        # Each start in Flatpak has a sandbox of its own, and they share this folder alone.
        runtime = os.path.join(runtime, "app", sandbox)
    runtime = runtime or fallback
    if len(os.fsencode(runtime)) <= _LONGEST_SOCKET_DIR or sys.platform == "win32":
        return runtime
    return f"/tmp/{APP}-{os.getuid()}"  # noqa: S108  # made for its owner alone, or not used


def note_socket(lock: int, paths: Paths) -> None:
    """Write into the lock file, which the running tray holds as `lock`, what it listens on.

    XDG_RUNTIME_DIR is another one for cron, ssh and sudo. The name of a pipe does not depend
    on it, and on Windows nobody else could read a locked file.
    """
    if sys.platform != "win32":
        os.ftruncate(lock, 0)
        os.pwrite(lock, os.fsencode(paths.socket), 0)


def running_socket(paths: Paths) -> str:
    """Give what the tray of this data dir listens on, or would listen on if we started it."""
    try:
        with open(paths.lock, "rb") as lock:
            noted = lock.read()
    except OSError:
        noted = b""
    # A crash of the whole computer may leave zeros in place of what was written.
    return os.fsdecode(noted) if noted.startswith(b"/") and b"\0" not in noted else paths.socket


def resource(name: str) -> str:
    """Name a file that comes with the program: in the package, or beside it in a checkout."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    installed = os.path.join(package, "resources", name)
    if os.path.exists(installed):
        return installed
    return os.path.join(os.path.dirname(package), "resources", name)
