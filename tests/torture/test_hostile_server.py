"""After each thing that a server can do: alive, the last good reading kept, the right problem."""

import gzip
import json
import socket
import threading
import zlib
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from comet_tray.access.client import ROUTES
from comet_tray.access.exchange import Bounds
from comet_tray.core.model_limits import listed
from comet_tray.core.standing import Standing
from tests.support.authority import Authority
from tests.support.builders import answer, body, usage
from tests.support.cuts import cuts
from tests.support.siege import Siege
from tests.support.wire import Act, Wire, cut, raw, repeat, reply, reset

MIB = 1024 * 1024
HEAD = b"HTTP/1.1 200 OK\r\n"
BOMB = gzip.compress(b" " * (64 * MIB), 1)
LOGIN = b"<!doctype html><html><body><form>Sign in to Cafe WiFi</form></body></html>"
WHOLE = HEAD + b"Content-Length: %d\r\n\r\n" % len(body()) + body()
BEFORE = usage(total_used=77, total_available=923)
PLAIN, SLASHED = ROUTES
PATIENT = Bounds(connect=2.0, read=5.0, total=10.0)
HASTY = Bounds(connect=0.3, read=0.3, total=0.4)


def refusal(**fields: object) -> bytes:
    return json.dumps(fields).encode()


class Healing(Wire):
    """Does its one ill act until `healed` is set, and answers well from then on."""

    def __init__(self, ill: Act, **more: Any) -> None:
        self.healed = threading.Event()
        well = reply(200, body(name="healed"))

        def act(wire: Wire, connection: socket.socket) -> None:
            (well if self.healed.is_set() else ill)(wire, connection)

        super().__init__(act, **more)


def ask_after_a_reading(siege: Siege) -> Standing:
    """Put a good reading into the store, let the key's next turn come, and see how it stands."""
    with siege.store() as store:
        store.record_reading("k00", BEFORE, int(siege.now))
    [standing] = siege.ask_all().standings
    return standing


def assert_kept(siege: Siege, standing: Standing, kind: str, words: str) -> None:
    """The reading from before is still the one that is shown, and the problem is said."""
    assert standing.problem is not None
    assert standing.problem.kind == kind
    assert words in f"{standing.problem.text} {standing.problem.remedy}"
    assert siege.stored()["k00"].usage == BEFORE
    assert (standing.used, standing.available) == (77, 923)
    assert standing.age_seconds == 1_201
    secret = siege.vault.secrets["k00"]
    assert secret not in repr(standing)
    for file in Path(siege.paths.data).iterdir():
        assert secret.encode() not in file.read_bytes()


@pytest.fixture
def elsewhere() -> Iterator[Wire]:
    """Another server, to which no key may come."""
    with Wire(reply(200, body(name="elsewhere"))) as other:
        yield other
        assert other.heads == []


FAILURES = {
    "200, success false": (reply(200, refusal(success=False, message="no")), "bad_reply", "failed"),
    "200, code false": (reply(200, refusal(code=False, message="no")), "bad_reply", "failed"),
    "200, code false and data": (
        reply(200, refusal(code=False, message="no", data=answer())),
        "bad_reply",
        "failed",
    ),
    "200, login page": (reply(200, LOGIN, Content_Type="text/html"), "bad_reply", "sign in"),
    "200, login page as JSON": (reply(200, LOGIN), "bad_reply", "sign in"),
    "200, truncated": (reply(200, body()[:-30]), "bad_reply", "not a usage reading"),
    "200, empty": (reply(200), "bad_reply", "not a usage reading"),
    "200, wrong types": (reply(200, body(total_used="1")), "bad_reply", "malformed"),
    "200, numbers without end": (
        reply(200, body(total_used=10**4000)),
        "bad_reply",
        "malformed",
    ),
    "200, a nest": (reply(200, b'{"data":' * 100_000), "bad_reply", "not a usage reading"),
    "204": (reply(204), "bad_reply", "204"),
    "301 without a place": (reply(301, LOGIN), "bad_reply", "301"),
    "401": (reply(401, refusal(success=False, message="no such")), "rejected", "does not accept"),
    "401, other shape": (
        reply(401, refusal(error={"message": "no", "type": "t"})),
        "rejected",
        "does not accept",
    ),
    "403": (reply(403, refusal(message="banned")), "blocked", "refuses"),
    "404": (reply(404, LOGIN), "bad_reply", "404"),
    "429, empty": (reply(429), "rate_limited", "pause"),
    "429, seconds": (reply(429, Retry_After="120"), "rate_limited", "pause"),
    "429, a date": (
        reply(429, Retry_After="Wed, 21 Oct 2065 07:28:00 GMT"),
        "rate_limited",
        "pause",
    ),
    "500, JSON": (reply(500, refusal(message="oh")), "server", "status 500"),
    "502, HTML": (reply(502, LOGIN), "server", "status 502"),
    "503": (reply(503), "server", "status 503"),
    "504": (reply(504), "server", "status 504"),
    "524": (reply(524, LOGIN), "server", "status 524"),
    "a bomb": (reply(200, BOMB, Content_Encoding="gzip"), "bad_reply", "too large"),
    "a deflated bomb": (
        reply(200, zlib.compress(b" " * (64 * MIB), 1), Content_Encoding="deflate"),
        "bad_reply",
        "too large",
    ),
    "a bomb beside a 401": (reply(401, BOMB, Content_Encoding="gzip"), "rejected", ""),
    "a body without end": (repeat(HEAD + b"\r\n", b" " * 65536), "bad_reply", "too large"),
    "chunks without end": (
        repeat(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"10000\r\n" + b" " * 65536 + b"\r\n"),
        "bad_reply",
        "too large",
    ),
    "headers without end": (repeat(HEAD, b"X: 1\r\n"), "bad_reply", "whole answer"),
    "no HTTP": (cut(b"SSH-2.0-OpenSSH_9.2\r\n"), "bad_reply", "whole answer"),
    "gone": (cut(b""), "offline", "broke off"),
    "a circle": (reply(301, Location=PLAIN), "bad_reply", "circle"),
    "there and back": (
        lambda wire, connection: reply(
            301, Location=(SLASHED, PLAIN)[wire.heads[-1].startswith(f"GET {SLASHED} ")]
        )(wire, connection),
        "bad_reply",
        "circle",
    ),
    "on and on": (
        lambda wire, connection: reply(302, Location=f"/{len(wire.heads)}")(wire, connection),
        "bad_reply",
        "too many times",
    ),
}


@pytest.mark.parametrize("ill", FAILURES)
def test_a_failure_is_told_the_reading_stays_and_the_next_good_answer_ends_it(
    tmp_path: Path, ill: str
) -> None:
    act, kind, words = FAILURES[ill]
    with Healing(act) as server:
        siege = Siege(tmp_path, server.base_url, bounds=PATIENT)
        with closing(siege.session):
            assert_kept(siege, ask_after_a_reading(siege), kind, words)
            server.healed.set()
            siege.now += 86_400  # beyond any rest, and a rejected key's longer pause
            [standing] = siege.ask_all().standings
    assert (standing.problem, standing.name) == (None, "healed")


@pytest.mark.parametrize(
    "drip",
    [
        repeat(b"", b"H", 0.1),
        repeat(HEAD, b"X", 0.1),
        repeat(HEAD + b"Content-Length: 400\r\n\r\n", b" ", 0.1),
        repeat(HEAD + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\n \r\n", 0.1),
        repeat(b"HTTP/1.1 301 Moved\r\nLocation: /a\r\n\r\n", b" ", 0.1),
        raw(b""),
        raw(HEAD),
    ],
    ids=["status", "header", "body", "chunks", "redirect", "silence", "silence in the middle"],
)
def test_one_byte_at_a_time_is_given_up_in_time(tmp_path: Path, drip: Act) -> None:
    """The bounds are a fiftieth of the product's, and so is the pause between two bytes."""
    with Healing(drip) as server:
        siege = Siege(tmp_path, server.base_url, bounds=HASTY)
        with closing(siege.session):
            assert_kept(siege, ask_after_a_reading(siege), "offline", "in time")
            server.healed.set()
            siege.bounds = PATIENT
            [standing] = siege.ask_all().standings
    assert (standing.problem, standing.name) == (None, "healed")


@cuts("step", 41, 1)
def test_an_answer_that_is_reset_at_any_byte_leaves_the_reading(tmp_path: Path, step: int) -> None:
    offsets = iter(range(0, len(WHOLE), step))
    sent = []

    def act(wire: Wire, connection: socket.socket) -> None:
        sent.append(next(offsets))
        (reset if len(sent) % 2 else cut)(WHOLE[: sent[-1]])(wire, connection)

    with Wire(act) as server:
        siege = Siege(tmp_path, server.base_url, bounds=PATIENT)
        with closing(siege.session):
            for number, offset in enumerate(range(0, len(WHOLE), step)):
                standing = ask_after_a_reading(siege)
                # What was reset is the network's doing; what ended in order, the server's.
                kind = "bad_reply" if number % 2 else "offline"
                assert standing.problem is not None
                assert standing.problem.kind == kind, (offset, standing.problem)
                assert_kept(siege, standing, kind, "" if number % 2 else "broke off")
                assert sent[-1] == offset
    assert len(sent) == len(range(0, len(WHOLE), step))


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("http://127.0.0.1:{other}{path}", "another address"),
        ("//127.0.0.1:{other}{path}", "another address"),
        ("http://localhost:{port}{path}", "another address"),
        ("https://127.0.0.1:{port}{path}", "another address"),
        ("http://127.0.0.1:{other}\\@127.0.0.1:{port}{path}", "another address"),
        ("http://127.0.0.1:{port}@127.0.0.1:{other}{path}", "another address"),
    ],
)
def test_a_redirect_elsewhere_is_told_and_no_key_goes_there(
    tmp_path: Path, elsewhere: Wire, place: str, words: str
) -> None:
    def act(wire: Wire, connection: socket.socket) -> None:
        target = place.format(port=wire.port, other=elsewhere.port, path=SLASHED)
        reply(301, Location=target)(wire, connection)

    with Healing(act) as server:
        siege = Siege(tmp_path, server.base_url, bounds=PATIENT)
        with closing(siege.session):
            assert_kept(siege, ask_after_a_reading(siege), "bad_reply", words)
        assert len(server.heads) == 1


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"), "comet tests")


@pytest.mark.parametrize(
    ("trusted", "names", "days", "words"),
    [
        (False, ("127.0.0.1",), 30, "not signed by anyone"),
        (True, ("127.0.0.1",), -1, "has expired"),
        (True, ("127.0.0.2",), 30, "another address"),
        (True, ("api.cometapi.com",), 30, "another address"),
    ],
    ids=["signed by itself", "expired", "other address", "other host"],
)
def test_a_certificate_that_is_wrong_is_told_and_no_key_is_sent(
    tmp_path: Path,
    authority: Authority,
    *,
    trusted: bool,
    names: tuple[str, ...],
    days: int,
    words: str,
) -> None:
    tls = authority.server_context(*names, days=days)
    ca_file = authority.ca_file if trusted else ""
    with Wire(reply(200, body()), tls=tls) as server:
        siege = Siege(tmp_path, server.base_url, bounds=PATIENT, ca_file=ca_file)
        with closing(siege.session):
            assert_kept(siege, ask_after_a_reading(siege), "offline", words)
        assert server.heads == []


def test_a_redirect_from_https_to_http_is_told_and_no_key_goes_there(
    tmp_path: Path, authority: Authority, elsewhere: Wire
) -> None:
    for target in (f"http://127.0.0.1:{elsewhere.port}", "http://127.0.0.1:{port}"):

        def act(wire: Wire, connection: Any, target: str = target) -> None:
            reply(301, Location=target.format(port=wire.port) + SLASHED)(wire, connection)

        folder = tmp_path / str(len(target))
        folder.mkdir()
        with Wire(act, tls=authority.server_context("127.0.0.1")) as server:
            siege = Siege(folder, server.base_url, bounds=PATIENT, ca_file=authority.ca_file)
            with closing(siege.session):
                standing = ask_after_a_reading(siege)
                assert_kept(siege, standing, "bad_reply", "another address")
            assert len(server.heads) == 1


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("<b>bold</b><img src=http://127.0.0.1/>", "<b>bold</b><img src=http://127.0.0.1/>"),
        ("\u202etxt.exe\u2066", "�txt.exe�"),
        ("\x1b[31mred\x07", "�[31mred�"),
        ("two\nlines\r\n\tand more", "two lines   and more"),
        ("x" * 10_000, "x" * 199 + "…"),
        ("\u202e" * 10_000, "�" * 199 + "…"),
        ("\x00", "�"),
    ],
)
def test_a_hostile_name_is_a_reading_whose_name_is_plain_text(
    tmp_path: Path, name: str, shown: str
) -> None:
    told = body(name=name, model_limits={name: True}, model_limits_enabled=True)
    with Wire(reply(200, told)) as server:
        siege = Siege(tmp_path, server.base_url, bounds=PATIENT)
        with closing(siege.session):
            standing = ask_after_a_reading(siege)
    assert (standing.problem, standing.name) == (None, shown)
    assert listed(standing.model_limits) == ((shown, True),)
    assert siege.stored()["k00"].usage.name == name
