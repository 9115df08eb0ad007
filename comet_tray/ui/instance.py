"""One tray for each data dir: later starts and the command line speak to it over a socket.

A word is one line: show, refresh, look or quit; the answer is `ok`.
"""

from __future__ import annotations

import os
import socket
import struct
import sys
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QSocketNotifier

Heard = Callable[[str], None]
_LONGEST_WORD = 32
_CREDENTIALS = struct.Struct("3i")


def listen(name: str, heard: Heard, parent: QObject) -> QObject:
    """Listen on `name`, a socket's path or on Windows a pipe, for as long as the parent lives.

    The caller holds the data dir's lock, so that a socket that lies there already is the
    left-over of a crash. Raises OSError.
    """
    if sys.platform == "win32":
        from comet_tray.ui.pipe import Pipe

        return Pipe(name, heard, parent)
    return UnixSocket(name, heard, parent)


class UnixSocket(QObject):
    """A socket for the user's own processes. QtNetwork's would cost the tray 2.6 MB."""

    def __init__(self, path: str, heard: Heard, parent: QObject) -> None:
        super().__init__(parent)
        self._heard = heard
        os.makedirs(os.path.dirname(path), mode=0o700, exist_ok=True)
        if os.stat(os.path.dirname(path)).st_uid != os.getuid():
            raise PermissionError(f"{os.path.dirname(path)} belongs to somebody else")
        with suppress(FileNotFoundError):
            os.unlink(path)
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.setblocking(False)
        self._socket.bind(path)
        os.chmod(path, 0o600)
        self._socket.listen()
        notifier = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        notifier.activated.connect(self._accept)
        self.destroyed.connect(self._socket.close)

    def _accept(self) -> None:
        with suppress(BlockingIOError):
            line, _ = self._socket.accept()
            line.setblocking(False)
            _Caller(line, self._heard, self)


class _Caller(QObject):
    """One connection, which says one word."""

    def __init__(self, line: socket.socket, heard: Heard, parent: QObject) -> None:
        super().__init__(parent)
        self._line = line
        self._heard = heard
        self._notifier = QSocketNotifier(line.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def _read(self) -> None:
        word = b""
        with suppress(OSError):
            if _is_ours(self._line):
                word = self._line.recv(_LONGEST_WORD)
                self._line.send(b"ok\n")
        self._notifier.setEnabled(False)
        self._line.close()
        self.deleteLater()
        if word.endswith(b"\n"):
            self._heard(word.decode("ascii", "replace").strip())


def _is_ours(line: socket.socket) -> bool:
    """Whether the process at the other end runs as our user; Linux alone tells."""
    if not sys.platform.startswith("linux"):
        return True
    told = line.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _CREDENTIALS.size)
    return bool(_CREDENTIALS.unpack(told)[1] == os.getuid())
