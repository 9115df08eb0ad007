"""One tray for each data dir: later starts and the command line speak to it over a socket."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_LONGEST_WORD = 32


class Instance(QObject):
    """Listens for one-line words (show, refresh, look, quit) and hands each to `heard`.

    Only the user's own processes can connect. The caller holds the data dir's lock, so that a
    socket that lies there already is the left-over of a crash.
    """

    def __init__(self, name: str, heard: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._heard = heard
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._connected)
        QLocalServer.removeServer(name)
        self._server.listen(name)

    def error(self) -> str:
        """Say why it does not listen; empty where it does."""
        return "" if self._server.isListening() else self._server.errorString()

    def _connected(self) -> None:
        line = self._server.nextPendingConnection()
        line.readyRead.connect(lambda: self._read(line))
        line.disconnected.connect(line.deleteLater)

    def _read(self, line: QLocalSocket) -> None:
        if line.canReadLine():
            word = bytes(line.readLine(_LONGEST_WORD).data()).decode("ascii", "replace").strip()
            line.write(b"ok\n")
            line.flush()
            self._heard(word)
        elif line.bytesAvailable() >= _LONGEST_WORD:
            line.abort()
