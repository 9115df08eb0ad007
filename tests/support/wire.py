"""A loopback server that says, byte by byte, what a test tells it to say."""

import contextlib
import socket
import ssl
import struct
import threading
from collections.abc import Callable
from functools import partial
from types import TracebackType
from typing import Self

Act = Callable[["Wire", socket.socket], None]


class Wire:
    """Answers the n-th request with the n-th act, and all later ones with the last.

    `heads` are the requests as they came in, without bodies. Its end cuts all connections.
    """

    def __init__(self, *acts: Act, tls: ssl.SSLContext | None = None) -> None:
        self._acts = list(acts)
        self._tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._connections: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self.heads: list[str] = []
        self.over = threading.Event()
        self.port: int = self._listener.getsockname()[1]
        self.base_url = f"{'https' if tls else 'http'}://127.0.0.1:{self.port}"

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.over.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        self._threads[0].join()
        for connection in self._connections:
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join()

    def read_head(self, connection: socket.socket) -> str:
        """Read one request's head and note it; empty where the client went away."""
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            received = connection.recv(1)
            if not received:
                return ""
            head += received
        self.heads.append(head.decode())
        return head.decode()

    def _start(self, work: Callable[[], None]) -> None:
        thread = threading.Thread(target=work, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            self._connections.append(connection)
            self._start(partial(self._serve, connection))

    def _serve(self, connection: socket.socket) -> None:
        # A client that refuses the certificate, or goes away in mid-answer, is what tests want.
        with contextlib.suppress(OSError), connection:
            if self._tls:
                connection = self._tls.wrap_socket(connection, server_side=True)
                self._connections.append(connection)
            with connection:
                while self.read_head(connection):
                    self._acts[min(len(self.heads), len(self._acts)) - 1](self, connection)


def reply(status: int = 200, body: bytes = b"", **headers: str) -> Act:
    """Send a whole answer; `Retry_After="5"` becomes the header Retry-After."""
    lines = [f"HTTP/1.1 {status} Whatever", f"Content-Length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return raw("\r\n".join([*lines, "", ""]).encode() + body)


def raw(data: bytes) -> Act:
    """Send these bytes and keep the connection."""
    return lambda _, connection: connection.sendall(data)


def cut(data: bytes) -> Act:
    """Send these bytes and end the connection in order."""

    def act(_: Wire, connection: socket.socket) -> None:
        connection.sendall(data)
        connection.shutdown(socket.SHUT_RDWR)

    return act


def reset(data: bytes) -> Act:
    """Send these bytes and reset the connection."""

    def act(_: Wire, connection: socket.socket) -> None:
        connection.sendall(data)
        connection.settimeout(0.1)  # for a reset throws away what has not been read yet
        with contextlib.suppress(TimeoutError):
            connection.recv(1)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.close()

    return act


def repeat(start: bytes, again: bytes, pause: float = 0.0) -> Act:
    """Send `start`, then `again` without end, a pause in seconds between."""

    def act(wire: Wire, connection: socket.socket) -> None:
        connection.sendall(start)
        while not wire.over.wait(pause):
            connection.sendall(again)

    return act
