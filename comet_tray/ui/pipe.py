"""The same as `instance.UnixSocket`, for Windows, whose named pipes Qt speaks to."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from comet_tray.ui.instance import Heard

_LONGEST_WORD = 32


class Pipe(QObject):
    """A named pipe for the user's own processes. Raises OSError."""

    def __init__(self, name: str, heard: Heard, parent: QObject) -> None:
        super().__init__(parent)
        self._heard = heard
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._accept)
        QLocalServer.removeServer(name)
        if not self._server.listen(name):
            raise OSError(self._server.errorString())

    def _accept(self) -> None:
        line = self._server.nextPendingConnection()
        line.readyRead.connect(lambda: self._read(line))
        line.disconnected.connect(line.deleteLater)

    def _read(self, line: QLocalSocket) -> None:
        if line.canReadLine():
            word = bytes(line.readLine(_LONGEST_WORD).data()).decode("ascii", "replace")
            line.write(b"ok\n")
            line.disconnectFromServer()
            self._heard(word.strip())
        elif line.bytesAvailable() >= _LONGEST_WORD:
            line.abort()
