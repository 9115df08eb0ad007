"""The usage endpoint on 127.0.0.1, faithful to its oddities, with switches for its failures.

`server.switches` turns on a failure mode of `comet_tray.demo.replies` for one sample key or for
all, and from outside: `POST /demo/switch?mode=html&key=work&argument=` (without `key`: for all;
`mode=none` ends it). `GET /demo/switch` shows them, `GET /demo/keys` the made-up secrets.

Every request but those of `/demo/` spends from the address's 20 in 20 minutes: a rejected key,
an unknown path and a redirect, too.
"""

import socket
import socketserver
import struct
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from email.utils import formatdate
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Literal, Self, cast
from urllib.parse import parse_qs, urlsplit

import msgspec

from comet_tray.demo.limiter import Limiter
from comet_tray.demo.replies import (
    JSON,
    MODES,
    ROUTE,
    FailureMode,
    Reply,
    Switch,
    Switches,
    head_of,
    json_reply,
    reply_to,
)
from comet_tray.demo.scenario import Scenario, answer_at, scenario


class Exchange(msgspec.Struct, frozen=True):
    """One request: Unix time, path, the sample key's label where it held one, and the status.

    The status is 0 where the connection was reset instead.
    """

    time: float
    path: str
    label: str | None
    status: int


class DemoServer:
    """The server, running while its `with` block runs, on 127.0.0.1 and a free port by default.

    `now` gives Unix seconds to limiter, scenario and log; `pause` takes the seconds between
    two bytes of a drip, and by default waits for them. The limiter's 429 is empty and names no
    time to wait, but for `retry_after`. Raises OSError where the port is taken.
    """

    def __init__(
        self,
        scenario: Scenario,
        *,
        port: int = 0,
        now: Callable[[], float] = time.time,
        limiter: bool = True,
        retry_after: Literal["seconds", "date"] | None = None,
        pause: Callable[[float], object] | None = None,
    ) -> None:
        self.scenario, self.now, self.switches = scenario, now, Switches()
        self.stopping = threading.Event()
        self.pause = pause or self.stopping.wait
        self._port, self._retry_after = port, retry_after
        self._limiter = Limiter() if limiter else None
        self._requests: list[Exchange] = []

    def __enter__(self) -> Self:
        self._listener = _Listener(self, self._port)
        self._thread = threading.Thread(target=self._listener.serve_forever, args=(0.02,))
        self._thread.start()
        return self

    def __exit__(self, *_exception: object) -> None:
        self.stopping.set()
        self._listener.shutdown()
        self._listener.hang_up()
        self._listener.server_close()
        self._thread.join()

    @property
    def base_url(self) -> str:
        """The origin, such as `http://127.0.0.1:8080`."""
        return f"http://127.0.0.1:{self._listener.server_port}"

    @property
    def requests(self) -> tuple[Exchange, ...]:
        """All requests since the start, those refused too, but none of `/demo/`."""
        return tuple(self._requests)

    def answer(self, url: str, authorization: str, language: str, address: str) -> Reply:
        """Answer one GET."""
        path, now = urlsplit(url).path, self.now()
        if path.startswith("/demo/"):
            return self._operate(path, parse_qs(urlsplit(url).query))
        scheme, _, secret = authorization.partition(" ")
        key = self.scenario.key_of(secret.strip()) if scheme.lower() == "bearer" else None
        label = key.label if key else None
        wait = self._limiter.spend(address, now) if self._limiter else 0
        if wait:
            reply = self._too_many(now, wait)
        elif path.rstrip("/") != ROUTE:
            reply = json_reply(404, {"error": {"message": "Invalid URL"}})
        else:
            switch = self.switches.of(label)
            if switch is None and key and key.failure:
                switch = Switch(cast("FailureMode", key.failure))
            data = answer_at(key, int(now)) if key else None
            reply = reply_to(data, switch, path, language)
        self._requests.append(Exchange(now, path, label, reply.status))
        return reply

    def _too_many(self, now: float, wait: int) -> Reply:
        if self._retry_after is None:
            return Reply(429)
        date = formatdate(now + wait, usegmt=True)
        return Reply(429, b"", {"Retry-After": date if self._retry_after == "date" else str(wait)})

    def _operate(self, path: str, query: dict[str, list[str]]) -> Reply:
        if path == "/demo/keys":
            return json_reply(200, {key.label: key.secret for key in self.scenario.keys})
        mode, label, argument = (query.get(name, [""])[0] for name in ("mode", "key", "argument"))
        if label and label not in {key.label for key in self.scenario.keys}:
            return json_reply(400, {"error": f"There is no sample key {label}."})
        if mode in MODES:
            self.switches.set(mode, label or None, argument=argument)
        elif mode == "none":
            self.switches.clear(label or None)
        elif mode:
            return json_reply(400, {"error": f"There is no mode {mode}.", "modes": MODES})
        return json_reply(200, self.switches.shown())


class _Listener(ThreadingHTTPServer):
    daemon_threads = False  # so that closing waits for them
    request_queue_size = 128

    def __init__(self, demo: DemoServer, port: int) -> None:
        self.demo = demo
        self._open: set[socket.socket] = set()
        super().__init__(("127.0.0.1", port), _Handler)

    def server_bind(self) -> None:
        """Bind without HTTPServer's look-up of the host's name, which may take seconds."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = "127.0.0.1", self.server_address[1]

    def get_request(self) -> tuple[socket.socket, Any]:
        request, address = super().get_request()
        self._open.add(request)
        return request, address

    def shutdown_request(self, request: Any) -> None:
        self._open.discard(request)
        super().shutdown_request(request)

    def hang_up(self) -> None:
        """End the connections that are kept alive, or in the midst of a reply."""
        for connection in tuple(self._open):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Pass over clients that went away; all else is a bug, and shown."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


class _Handler(BaseHTTPRequestHandler):
    server: _Listener
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        demo, header = self.server.demo, self.headers.get
        key, language = header("Authorization", ""), header("Accept-Language", "")
        self._send(demo.answer(self.path, key, language, self.client_address[0]))

    def do_POST(self) -> None:
        self.close_connection = True  # a body, where there is one, stays unread
        if self.path.startswith("/demo/"):
            self.do_GET()
        else:
            self._send(Reply(404))

    def log_message(self, *_arguments: object) -> None:
        """Stay silent."""

    def _send(self, reply: Reply) -> None:
        demo, body = self.server.demo, reply.body
        self.close_connection |= reply.manner in ("cut_off", "endless")
        headers = {"Date": formatdate(demo.now(), usegmt=True)}
        if reply.headers.get("Content-Type") == JSON["Content-Type"]:
            headers["X-Cometapi-Request-Id"] = f"demo-{len(demo.requests):06}"
        if reply.manner != "endless":
            headers["Content-Length"] = str(len(body))
        if self.close_connection:
            headers["Connection"] = "close"
        head = head_of(reply, headers)
        if reply.manner == "reset":
            self._reset()
        elif reply.manner == "drip":
            self.wfile.write(head)
            self._drip(body)
        elif reply.manner == "drip_headers":
            self._drip(head + body)
        elif reply.manner == "cut_off":
            self.wfile.write(head + body[: len(body) // 2])
        else:
            self.wfile.write(head + body)
        while reply.manner == "endless" and not demo.stopping.is_set():
            self.wfile.write(b" " * 65_536)

    def _drip(self, data: bytes) -> None:
        for byte in data:
            self.wfile.write(bytes([byte]))
            self.server.demo.pause(1.0)
            if self.server.demo.stopping.is_set():
                return

    def _reset(self) -> None:
        """Close at once and unsent, which the other side sees as a reset connection."""
        self.close_connection = True
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.rfile.close()
        self.connection.close()


def run(scenario_name: str, port: int) -> None:
    """Serve a named scenario, told around this moment, until interrupted.

    The first line of output ends with the base URL. Raises ValueError for an unknown scenario,
    OSError where the port is taken.
    """
    with DemoServer(scenario(scenario_name, int(time.time())), port=port) as server:
        print(f"The demo server answers on {server.base_url}", flush=True)
        with suppress(KeyboardInterrupt):
            server.stopping.wait()
