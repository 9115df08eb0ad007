"""One request ends in time, in little memory, as a reply or as one kind of failure."""

import gzip
import logging
import os
import socket
import subprocess
import sys
import threading
import time
import tracemalloc
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress

import pytest
import requests

from comet_tray.access.exchange import Bearer, Bounds, Reply, exchange
from comet_tray.access.session import open_session
from comet_tray.core.errors import BadReply, NotTrusted, TimedOut, Unreachable
from tests.support.wire import Act, Wire, cut, raw, repeat, reply, reset

HEAD = b"HTTP/1.1 200 OK\r\n"
MIB = 1024 * 1024
BOMB = gzip.compress(b" " * (32 * MIB), 1)
BOUNDS = Bounds(connect=0.5, read=5.0, total=10.0)

Exchange = Callable[..., Reply]


@contextmanager
def bare(speak: Callable[[threading.Event, socket.socket], None]) -> Iterator[int]:
    """Serve one connection that is no HTTP, and give the port."""
    over = threading.Event()

    def serve() -> None:
        connection, _ = listener.accept()
        with suppress(OSError), connection:
            connection.recv(4096)
            speak(over, connection)

    with socket.create_server(("127.0.0.1", 0)) as listener:
        server = threading.Thread(target=serve)
        server.start()
        try:
            yield listener.getsockname()[1]
        finally:
            over.set()
            server.join()


@pytest.fixture
def session() -> Iterator[requests.Session]:
    with open_session() as session:
        yield session


@pytest.fixture
def ask(session: requests.Session) -> Exchange:
    def ask(base_url: str, bounds: Bounds = BOUNDS) -> Reply:
        ends = time.monotonic() + bounds.total
        return exchange(session, base_url, "/", Bearer("sk-12345678"), bounds=bounds, ends=ends)

    return ask


def test_the_bounds_are_those_of_the_product() -> None:
    assert Bounds() == Bounds(connect=5.0, read=15.0, total=30.0)


@pytest.mark.parametrize(
    "drip",
    [
        repeat(b"", b"H", 0.05),
        repeat(HEAD, b"X-Drip: 1\r\n", 0.05),
        repeat(HEAD + b"X-Drip: ", b"a", 0.05),
        repeat(b"", b"HTTP/1.1 100 Continue\r\n\r\n", 0.05),
        repeat(HEAD + b"Content-Length: 1000000\r\n\r\n", b" ", 0.05),
        repeat(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n", 0.05),
        repeat(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"0", 0.05),
        repeat(HEAD + b"Content-Encoding: gzip\r\n\r\n", b"\x1f", 0.05),
        repeat(b"HTTP/1.1 301 Moved\r\nLocation: /a\r\n\r\n", b" ", 0.05),
    ],
    ids=["status", "headers", "header", "continue", "body", "chunks", "size", "gzip", "redirect"],
)
def test_dripping_bytes_cannot_stretch_the_total_bound(ask: Exchange, drip: Act) -> None:
    started = time.monotonic()
    with Wire(drip) as server, pytest.raises(TimedOut) as failed:
        ask(server.base_url, Bounds(connect=0.2, read=0.2, total=0.25))
    assert time.monotonic() - started < 2
    assert "in time" in failed.value.sentence
    assert failed.value.kind == "offline"


@pytest.mark.parametrize("start", [b"", HEAD, HEAD + b"Content-Length: 9\r\n\r\n{"])
def test_one_long_silence_ends_the_call(ask: Exchange, start: bytes) -> None:
    started = time.monotonic()
    with Wire(raw(start)) as server, pytest.raises(TimedOut):
        ask(server.base_url, Bounds(read=0.2))
    assert time.monotonic() - started < 2


def test_a_name_lookup_that_hangs_ends_in_time(
    ask: Exchange, monkeypatch: pytest.MonkeyPatch
) -> None:
    over = threading.Event()
    looked_up = threading.Event()

    def hang(*_: object, **__: object) -> None:
        over.wait()
        looked_up.set()
        raise socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution")

    monkeypatch.setattr(socket, "getaddrinfo", hang)
    with pytest.raises(TimedOut):
        ask("https://api.example.test", Bounds(total=0.2))
    over.set()
    assert looked_up.wait(5)


def test_a_host_that_never_accepts_ends_in_time(ask: Exchange) -> None:
    with socket.socket() as deaf:
        deaf.bind(("127.0.0.1", 0))
        deaf.listen(0)
        port = deaf.getsockname()[1]
        with socket.create_connection(("127.0.0.1", port)), pytest.raises(TimedOut):
            # The queue holds one; whoever comes next gets no answer from the system.
            ask(f"http://127.0.0.1:{port}", Bounds(connect=0.2, read=0.3, total=5.0))


@pytest.mark.parametrize(
    "endless",
    [
        repeat(HEAD + b"\r\n", b" " * 65536),
        repeat(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"10000\r\n" + b" " * 65536 + b"\r\n"),
        repeat(HEAD + b"Content-Encoding: gzip\r\n\r\n", b"\x1f" * 65536),
        reply(200, b" " * (MIB + 1)),
        reply(200, gzip.compress(b" " * (MIB + 1)), Content_Encoding="gzip"),
        reply(200, BOMB, Content_Encoding="gzip"),
        reply(200, zlib.compress(b" " * (32 * MIB), 1), Content_Encoding="Deflate"),
        reply(401, BOMB, Content_Encoding="x-gzip"),
        reply(301, BOMB, Content_Encoding="gzip", Location="/a"),
    ],
    ids=["body", "chunks", "packed", "1", "gzip 1", "gzip", "deflate", "401", "301"],
)
def test_an_answer_without_end_is_dropped_in_little_memory(ask: Exchange, endless: Act) -> None:
    with Wire(endless) as server:
        tracemalloc.start()
        answer = ask(server.base_url)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert answer.body is None
    assert peak < 5 * MIB


@pytest.mark.parametrize(
    ("packed", "encoding"),
    [
        (b" " * MIB, "identity"),
        (b" " * MIB, ""),
        (gzip.compress(b" " * MIB), "gzip"),
        (gzip.compress(b" " * MIB), "X-GZIP"),
        (zlib.compress(b" " * MIB), "deflate"),
    ],
)
def test_an_answer_within_the_cap_is_unpacked(ask: Exchange, packed: bytes, encoding: str) -> None:
    with Wire(reply(200, packed, Content_Encoding=encoding)) as server:
        assert ask(server.base_url).body == b" " * MIB


@pytest.mark.parametrize("encoding", ["br", "zstd", "gzip", "gzip, gzip", "chocolate"])
def test_what_is_packed_otherwise_is_left_alone(ask: Exchange, encoding: str) -> None:
    with Wire(reply(200, os.urandom(200), Content_Encoding=encoding)) as server:
        assert ask(server.base_url).body is None


def test_keys_of_one_host_share_a_connection(ask: Exchange) -> None:
    peers = []

    def note(wire: Wire, connection: socket.socket) -> None:
        peers.append(connection.getpeername())
        reply(200, b"{}")(wire, connection)

    with Wire(note) as server:
        ask(server.base_url)
        ask(server.base_url)
    assert peers[0] == peers[1]


def test_no_request_is_sent_twice_by_itself(ask: Exchange) -> None:
    """Each costs from the budget."""
    with Wire(reset(b"")) as server, pytest.raises(Unreachable):
        ask(server.base_url)
    assert len(server.heads) == 1


def test_a_refused_connection_is_offline(ask: Exchange) -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        port = gone.getsockname()[1]
    with pytest.raises(Unreachable) as failed:
        ask(f"http://127.0.0.1:{port}")
    assert type(failed.value) is Unreachable
    assert failed.value.sentence == f"There is no connection to 127.0.0.1:{port}, or it broke off."


def test_an_unknown_name_is_offline(ask: Exchange, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(Unreachable) as failed:
        ask("https://api.example.test")
    assert type(failed.value) is Unreachable
    assert failed.value.sentence == "No address is known for the name api.example.test."


@pytest.mark.parametrize(
    ("act", "kind"),
    [
        (cut(b""), Unreachable),
        (reset(b""), Unreachable),
        (reset(HEAD + b"Content-Length: 99\r\n\r\n{"), Unreachable),
        (reset(HEAD + b"Transfer-Encoding: chunked\r\n\r\n5\r\n{"), Unreachable),
        (cut(HEAD + b"Content-Length: 99\r\n\r\n{"), BadReply),
        (cut(HEAD + b"Transfer-Encoding: chunked\r\n\r\n5\r\n{"), BadReply),
        (cut(HEAD + b"Transfer-Encoding: chunked\r\n\r\n1\r\n{\r\n"), BadReply),
        (raw(HEAD + b"Transfer-Encoding: chunked\r\n\r\nlots\r\n{\r\n"), BadReply),
        (raw(HEAD + b"Content-Length: 1\r\nContent-Length: 2\r\n\r\n{}"), BadReply),
        (raw(b"SSH-2.0-OpenSSH_9.2\r\n"), BadReply),
        (raw(b"HTTP/1.1 abc\r\n\r\n"), BadReply),
        (raw(HEAD + b"X: 1\r\n" * 1000 + b"\r\n"), BadReply),
        (raw(HEAD + b"X: " + b"x" * 100_000 + b"\r\n\r\n"), BadReply),
    ],
)
def test_a_broken_connection_is_offline_and_a_broken_answer_a_bad_reply(
    ask: Exchange, act: Act, kind: type[Exception]
) -> None:
    with Wire(act) as server, pytest.raises(kind) as failed:
        ask(server.base_url)
    assert type(failed.value) is kind
    assert failed.value.__cause__ is None
    assert failed.value.__context__ is None


def test_https_to_a_server_that_speaks_http_is_not_trusted(ask: Exchange) -> None:
    with bare(lambda _, connection: connection.sendall(b"HTTP/1.1 400 Bad\r\n\r\n")) as port:
        with pytest.raises(NotTrusted) as failed:
            ask(f"https://127.0.0.1:{port}")
        assert "encrypt" in failed.value.sentence


def test_a_handshake_that_is_broken_off_is_offline(ask: Exchange) -> None:
    with bare(lambda _, __: None) as port, pytest.raises(Unreachable) as failed:
        ask(f"https://127.0.0.1:{port}")
    assert type(failed.value) is Unreachable


def test_a_dripping_handshake_ends_in_time(ask: Exchange) -> None:
    def drip(over: threading.Event, connection: socket.socket) -> None:
        connection.sendall(b"\x16\x03\x03\x40\x00")  # a record of 16 KiB is to follow
        while not over.wait(0.05):
            connection.sendall(b"\x02")

    with bare(drip) as port, pytest.raises(TimedOut):
        ask(f"https://127.0.0.1:{port}", Bounds(connect=0.3, total=5.0))


def test_a_call_that_was_left_behind_does_not_keep_the_process() -> None:
    program = """if True:
        import socket, threading, time
        from comet_tray.access.exchange import Bearer, Bounds, exchange
        from comet_tray.access.session import open_session
        from comet_tray.core.errors import TimedOut
        socket.getaddrinfo = lambda *_, **__: threading.Event().wait()
        try:
            exchange(open_session(), "https://api.example.test", "/", Bearer("sk-12345678"),
                     bounds=Bounds(), ends=time.monotonic() + 0.1)
        except TimedOut as error:
            print(error)
    """
    ran = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True, timeout=10
    )
    assert ran.stdout == "api.example.test did not answer in time.\n"
    assert ran.stderr == ""


def test_the_secret_is_in_no_debug_log(ask: Exchange, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with Wire(reply(200, b"{}")) as server:
        ask(server.base_url)
    assert "GET / HTTP/1.1" in caplog.text
    assert "sk-12345678" not in caplog.text


def test_a_bug_is_raised_as_it_is(session: requests.Session) -> None:
    def broken(_: object) -> None:
        raise ZeroDivisionError

    bearer = Bearer("sk-12345678")
    session.get_adapter = broken  # type: ignore[method-assign,assignment] # what cannot happen
    with pytest.raises(ZeroDivisionError):
        exchange(session, "http://localhost", "/", bearer, bounds=BOUNDS, ends=time.monotonic() + 5)
