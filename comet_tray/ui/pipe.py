"""The same as `instance.UnixSocket`, for Windows, whose named pipes Qt speaks to."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from comet_tray.ui.instance import Heard

_LONGEST_WORD = 32
_PATIENCE = 5000


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
        while (line := self._server.nextPendingConnection()) is not None:
            _Caller(line, self._heard)


class _Caller(QObject):
    """One connection, which says one word.

    The caller ends it: on Windows an answer that nobody has read yet is thrown away with the
    connection (Microsoft, DisconnectNamedPipe). So a word is done once its caller has read the
    answer and is gone, or has not been for five seconds; `quit` ends the program in time.
    """

    def __init__(self, line: QLocalSocket, heard: Heard) -> None:
        super().__init__(line)
        self._line = line
        self._heard = heard
        self._word = ""
        self._bound = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._bound.timeout.connect(self._hang_up)
        self._bound.start()
        line.readyRead.connect(self._read)
        line.disconnected.connect(self._gone)
        self._read()  # what came before us

    def _read(self) -> None:
        if self._word:
            self._line.readAll()  # one word is all
        elif self._line.canReadLine() or self._line.bytesAvailable() >= _LONGEST_WORD:
            word = bytes(self._line.readLine(_LONGEST_WORD).data()).decode("ascii", "replace")
            if not word.endswith("\n"):
                self._line.abort()
                return
            self._word = word.strip()
            self._line.write(b"ok\n")
            self._line.flush()

    def _hang_up(self) -> None:
        self._line.abort()

    def _gone(self) -> None:
        self._bound.stop()
        self._line.deleteLater()
        if self._word:
            self._heard(self._word)
