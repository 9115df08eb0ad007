"""What each answer of a server means: a reading, or one kind of failure."""

import json
import logging
import time
import traceback
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import requests

from comet_tray import __version__
from comet_tray.access.client import ROUTES, Answer, fetch_usage
from comet_tray.access.exchange import Bounds
from comet_tray.access.session import open_session
from comet_tray.core.errors import (
    BadReply,
    Blocked,
    BudgetSpent,
    CallFailed,
    InvalidSecret,
    RateLimited,
    Rejected,
    ServerTrouble,
    UnsafeRedirect,
)
from comet_tray.core.model_limits import unpack
from tests.support.wire import Wire, cut, raw, reply

SECRET = "sk-Zebra0Quagga1Okapi2Tapir3Gnu4Ibex5Lynx6Puma7"
NOW = 1_445_412_420.0  # Wed, 21 Oct 2015 07:27:00 GMT
PLAIN, SLASHED = ROUTES
USAGE = {
    "object": "token_usage",
    "name": "production",
    "total_granted": 150_000,
    "total_used": 132_000,
    "total_available": 18_000,
    "unlimited_quota": False,
    "model_limits": {"gpt-4.1": True},
    "model_limits_enabled": True,
    "expires_at": 0,
}
READING = json.dumps({"code": True, "message": "ok", "data": USAGE}).encode()
HTML = b"<!doctype html><html><body>Welcome to Cafe WiFi</body></html>"

Fetch = Callable[..., Answer]


@pytest.fixture
def session() -> Iterator[requests.Session]:
    with open_session() as session:
        yield session


@pytest.fixture
def fetch(session: requests.Session) -> Fetch:
    def fetch(base_url: str, spend: Callable[[], None] = lambda: None, **more: Any) -> Answer:
        return fetch_usage(session, base_url, SECRET, spend=spend, now=NOW, **more)

    return fetch


def test_a_reading_comes_back_with_the_route_that_gave_it(fetch: Fetch) -> None:
    with Wire(reply(200, READING)) as server:
        answer = fetch(server.base_url)
    assert answer.usage.total_available == 18_000
    assert answer.path == PLAIN


def test_the_request_says_who_asks_and_nothing_of_the_user(fetch: Fetch) -> None:
    with Wire(reply(200, READING, Set_Cookie="track=1; Path=/")) as server:
        fetch(server.base_url)
        fetch(server.base_url)
    for head in server.heads:
        request, *headers = head.strip().split("\r\n")
        assert request == f"GET {PLAIN} HTTP/1.1"
        assert set(headers) == {
            "Accept: application/json",
            "Accept-Encoding: gzip",
            f"Authorization: Bearer {SECRET}",
            f"Host: {server.base_url.removeprefix('http://')}",
            f"User-Agent: comet-tray/{__version__}",
        }


def test_the_session_holds_no_secret_after_the_call(
    fetch: Fetch, session: requests.Session
) -> None:
    with Wire(reply(200, READING)) as server:
        fetch(server.base_url)
    assert "Authorization" not in session.headers
    assert not session.cookies


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (401, Rejected),
        (403, Blocked),
        (429, RateLimited),
        (500, ServerTrouble),
        (502, ServerTrouble),
        (503, ServerTrouble),
        (504, ServerTrouble),
        (524, ServerTrouble),
        (204, BadReply),
        (304, BadReply),
        (400, BadReply),
        (404, BadReply),
        (418, BadReply),
    ],
)
@pytest.mark.parametrize(
    ("body", "words"),
    [
        (b"", None),
        (HTML, None),
        (b'{"success": false, "message": "no such token"}', "no such token"),
        (b'{"error": {"message": "no such token", "type": "new_api_error"}}', "no such token"),
        (b"\xff\xfe", None),
    ],
)
def test_a_status_is_one_kind_of_failure_whatever_its_body(
    fetch: Fetch, status: int, kind: type[CallFailed], body: bytes, words: str | None
) -> None:
    if status in {204, 304}:
        body, words = b"", None  # these have none
    with (
        Wire(reply(status, body, X_Cometapi_Request_Id="req-7")) as server,
        pytest.raises(CallFailed) as failed,
    ):
        fetch(server.base_url)
    assert type(failed.value) is kind
    assert failed.value.status == status
    assert failed.value.request_id == "req-7"
    assert failed.value.server_message == words
    assert failed.value.sentence.endswith(".")
    assert failed.value.remedy


@pytest.mark.parametrize(
    "body",
    [
        b'{"success": false, "message": "it is down"}',
        json.dumps({"code": False, "message": "it is down", "data": USAGE}).encode(),
        b"",
        READING[:-40],
        b"[]",
        b'"ok"',
        json.dumps({"code": True, "data": USAGE | {"total_used": "many"}}).encode(),
        b"[" * 100_000,
    ],
)
def test_an_answer_that_is_no_reading_keeps_its_request_id(fetch: Fetch, body: bytes) -> None:
    with (
        Wire(reply(200, body, X_Cometapi_Request_Id="req-8")) as server,
        pytest.raises(BadReply) as failed,
    ):
        fetch(server.base_url)
    assert failed.value.status == 200
    assert failed.value.request_id == "req-8"
    assert failed.value.server_message == ("it is down" if b"it is down" in body else None)


@pytest.mark.parametrize(
    ("body", "content_type"),
    [(HTML, "text/html; charset=utf-8"), (b"\n " + HTML, "application/json"), (b"", "Text/HTML")],
)
def test_a_web_page_hints_at_a_sign_in(fetch: Fetch, body: bytes, content_type: str) -> None:
    with (
        Wire(reply(200, body, Content_Type=content_type)) as server,
        pytest.raises(BadReply) as failed,
    ):
        fetch(server.base_url)
    assert "web page" in failed.value.sentence
    assert "sign in" in failed.value.remedy


def test_an_answer_over_one_mebibyte_is_a_bad_reply(fetch: Fetch) -> None:
    too_large = reply(200, READING + b" " * 1024 * 1024, X_Cometapi_Request_Id="req-8")
    with Wire(too_large) as server, pytest.raises(BadReply) as failed:
        fetch(server.base_url)
    assert "too large" in failed.value.sentence
    assert failed.value.request_id == "req-8"


@pytest.mark.parametrize(
    ("retry_after", "seconds"),
    [
        ("", None),
        ("0", 0.0),
        ("120", 120.0),
        (" 120 ", 120.0),
        ("86401", 86400.0),
        ("9" * 5000, 86400.0),
        ("-5", None),
        ("1.5", None),
        ("1e3", None),
        ("²", None),
        ("soon", None),
        ("Wed, 21 Oct 2015 07:28:00 GMT", 60.0),
        ("Wed, 21 Oct 2015 07:28:00", 60.0),
        ("Wed, 21 Oct 2015 07:27:00 GMT", 0.0),
        ("Wed, 21 Oct 2015 07:26:59 GMT", None),
        ("Thu, 21 Oct 2055 07:28:00 GMT", 86400.0),
        ("Wed, 99 Oct 2015 07:28:00 GMT", None),
        ("Wed, 21 Oct 99999999999999999999 07:28:00 GMT", None),
    ],
)
def test_the_pause_that_a_server_asks_for(
    fetch: Fetch, retry_after: str, seconds: float | None
) -> None:
    with Wire(reply(429, Retry_After=retry_after)) as server, pytest.raises(RateLimited) as failed:
        fetch(server.base_url)
    assert failed.value.retry_after == seconds


def test_a_date_without_a_zone_is_in_universal_time_wherever_the_user_is(
    fetch: Fetch, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    with (
        Wire(reply(429, Retry_After="Wed, 21 Oct 2015 07:28:00")) as server,
        pytest.raises(RateLimited) as failed,
    ):
        fetch(server.base_url)
    monkeypatch.undo()
    time.tzset()
    assert failed.value.retry_after == 60.0


def test_words_and_request_id_are_bounded_and_harmless(fetch: Fetch) -> None:
    words = json.dumps({"message": "\x1b[31mred\u202e" + "x" * 10_000}).encode()
    with (
        Wire(reply(401, words, X_Cometapi_Request_Id="\x1b" + "r" * 1000)) as server,
        pytest.raises(Rejected) as failed,
    ):
        fetch(server.base_url)
    assert failed.value.server_message is not None
    assert failed.value.request_id is not None
    assert len(failed.value.server_message) == 500
    assert len(failed.value.request_id) == 128
    assert "\x1b" not in failed.value.server_message + failed.value.request_id
    assert "\u202e" not in failed.value.server_message


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_to_the_slashed_route_is_followed_paid_and_remembered(
    fetch: Fetch, status: int
) -> None:
    spent: list[None] = []
    moved = reply(status, HTML, Location=SLASHED)
    with Wire(moved, reply(200, READING)) as server:
        answer = fetch(server.base_url, lambda: spent.append(None))
        assert fetch(server.base_url, path=answer.path).path == SLASHED
    assert answer.path == SLASHED
    assert len(spent) == 2
    assert [head.split()[1] for head in server.heads] == [PLAIN, SLASHED, SLASHED]
    assert all(f"Bearer {SECRET}" in head for head in server.heads)


def test_a_path_that_is_no_route_is_never_asked(fetch: Fetch) -> None:
    with Wire(reply(200, READING)) as server:
        answer = fetch(server.base_url, path="/api/log")
    assert server.heads[0].startswith(f"GET {PLAIN} ")
    assert answer.path == PLAIN


def test_an_answer_from_an_unknown_path_is_used_and_not_remembered(fetch: Fetch) -> None:
    moved = reply(307, Location="../../v2/usage ä?key=1#top")
    with Wire(moved, reply(200, READING)) as server:
        answer = fetch(server.base_url)
    assert server.heads[1].startswith("GET /v2/usage%20")
    assert "?key=1 HTTP" in server.heads[1]
    assert answer.path == PLAIN


def test_a_redirect_beyond_the_budget_is_not_followed(fetch: Fetch) -> None:
    allowed = iter([None])

    def spend() -> None:
        if next(allowed, False) is False:
            raise BudgetSpent("Used up.", until=NOW + 60)

    with (
        Wire(reply(301, Location=SLASHED), reply(200, READING)) as server,
        pytest.raises(BudgetSpent),
    ):
        fetch(server.base_url, spend)
    assert len(server.heads) == 1


def test_nothing_is_sent_without_budget(fetch: Fetch) -> None:
    def spend() -> None:
        raise BudgetSpent("Used up.", until=NOW + 60)

    with Wire(reply(200, READING)) as server, pytest.raises(BudgetSpent):
        fetch(server.base_url, spend)
    assert server.heads == []


@pytest.mark.parametrize(
    "location",
    [
        "http://127.0.0.1:{other}{path}",
        "//127.0.0.1:{other}{path}",
        "http://localhost:{port}{path}",
        "http://127.0.0.2:{port}{path}",
        "https://127.0.0.1:{port}{path}",
        "http://user@127.0.0.1:{port}{path}",
        "http://user:password@127.0.0.1:{port}{path}",
        "http://@127.0.0.1:{port}{path}",
        "http://127.0.0.1:{port}@127.0.0.1:{other}{path}",
        "http://127.0.0.1:{other}\\@127.0.0.1:{port}{path}",
        "http://127.0.0.1:99999999{path}",
        "http://127.0.0.1{path}",
        "http://[::1{path}",
        "ftp://127.0.0.1:{port}{path}",
        "javascript:alert(1)",
        "\thttp://127.0.0.1:{other}{path}",
    ],
)
def test_the_key_is_never_sent_to_another_origin(fetch: Fetch, location: str) -> None:
    spent: list[None] = []
    with Wire(reply(200, READING)) as other:

        def redirect(wire: Wire, connection: Any) -> None:
            target = location.format(port=wire.port, other=other.port, path=SLASHED)
            reply(301, Location=target, X_Cometapi_Request_Id="req-9")(wire, connection)

        with Wire(redirect) as server, pytest.raises(UnsafeRedirect) as failed:
            fetch(server.base_url, lambda: spent.append(None))
    assert len(server.heads) == len(spent) == 1
    assert other.heads == []
    assert failed.value.request_id == "req-9"


@pytest.mark.parametrize("location", [PLAIN, "", "/a?b=1"])
def test_a_redirect_in_a_circle_ends(fetch: Fetch, location: str) -> None:
    with Wire(reply(301, Location=location)) as server, pytest.raises(BadReply) as failed:
        fetch(server.base_url)
    assert len(server.heads) == (2 if "?" in location else 1)
    assert isinstance(failed.value, UnsafeRedirect) == bool(location)


def test_three_redirects_are_followed_and_a_fourth_is_not(fetch: Fetch) -> None:
    moves = [reply(301, Location=f"/{number}") for number in range(4)]
    with Wire(*moves[:3], reply(200, READING)) as server:
        assert fetch(server.base_url).usage.name == "production"
    with Wire(*moves, reply(200, READING)) as server, pytest.raises(UnsafeRedirect):
        fetch(server.base_url)
    assert len(server.heads) == 4


def test_redirects_share_one_bound(fetch: Fetch) -> None:
    """A server that is slow on each hop gains no time by it."""

    def slow(wire: Wire, connection: Any) -> None:
        wire.over.wait(0.3)
        reply(301, Location=f"/{len(wire.heads)}")(wire, connection)

    with Wire(slow) as server, pytest.raises(CallFailed) as failed:
        fetch(server.base_url, bounds=Bounds(total=0.5))
    assert type(failed.value).__name__ == "TimedOut"
    assert len(server.heads) == 2


@pytest.mark.parametrize("secret", ["", "sk-with space", "sk-new\nline", "sk-ключ"])
def test_what_no_header_can_carry_is_refused_before_any_request(
    session: requests.Session, secret: str
) -> None:
    with Wire(reply(200, READING)) as server, pytest.raises(InvalidSecret):
        fetch_usage(session, server.base_url, secret, spend=lambda: None, now=NOW)
    assert server.heads == []


# Both are ways to write the same text in JSON; PHP writes the slash so.
ESCAPED = SECRET.replace("-", r"\u002d").replace("Z", r"\u005a")
_TROUBLES = {
    "echoed with escapes": reply(401, b'{"message": "token %s"}' % ESCAPED.encode()),
    "rejected": reply(401, json.dumps({"message": f"token {SECRET} unknown"}).encode()),
    "echoed as a request id": reply(403, X_Cometapi_Request_Id=SECRET),
    "echoed in a page": reply(200, f"<p>{SECRET}</p>".encode()),
    "echoed in a broken reading": reply(200, READING[:-1].replace(b"production", SECRET.encode())),
    "echoed in a redirect": reply(302, Location=f"http://{SECRET}.example/?{SECRET}"),
    "echoed in a header that is none": raw(f"HTTP/1.1 {SECRET}\r\n\r\n".encode()),
    "cut off": cut(b"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"),
    "gone": cut(b""),
}


@pytest.mark.parametrize("trouble", _TROUBLES)
def test_no_error_and_no_log_holds_the_secret(
    session: requests.Session, caplog: pytest.LogCaptureFixture, trouble: str
) -> None:
    caplog.set_level(logging.DEBUG)
    with Wire(_TROUBLES[trouble]) as server, pytest.raises(CallFailed) as failed:
        fetch_usage(session, server.base_url, SECRET, spend=lambda: None, now=NOW)
    told = "".join(traceback.format_exception(failed.value))
    with_locals = traceback.TracebackException.from_exception(failed.value, capture_locals=True)
    frames = [str(frame.locals) for frame in with_locals.stack if "comet_tray" in frame.filename]
    assert frames
    assert server.heads
    details = [failed.value.args, failed.value.server_message, failed.value.request_id]
    for text in (told, *frames, repr(details), failed.value.remedy, caplog.text):
        assert SECRET not in text
    assert failed.value.__cause__ is None


@pytest.mark.parametrize("echo", [SECRET, ESCAPED])
def test_a_reading_that_repeats_the_secret_shows_it_nowhere(fetch: Fetch, echo: str) -> None:
    reading = READING.replace(b"production", echo.encode()).replace(b"gpt-4.1", echo.encode())
    with Wire(reply(200, reading)) as server:
        usage = fetch(server.base_url).usage
    assert (usage.name, unpack(usage.model_limits)) == ("***", {"***": True})


def test_a_secret_with_slashes_is_found_as_php_writes_it(session: requests.Session) -> None:
    secret = "sk-ab/cd/efgh"
    reading = READING.replace(b"production", rb"my sk-ab\/cd\/efgh")
    with Wire(reply(200, reading)) as server:
        answer = fetch_usage(session, server.base_url, secret, spend=lambda: None, now=NOW)
    assert answer.usage.name == "my ***"
