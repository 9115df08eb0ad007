import gzip
import http.client
import json
import signal
import socket
import subprocess
import sys
import threading
import time
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

import msgspec
import pytest

from comet_tray.core.errors import BadReply
from comet_tray.core.usage import decode_refusal, decode_usage
from comet_tray.demo.limiter import Limiter
from comet_tray.demo.replies import ROUTE, FailureMode
from comet_tray.demo.scenario import answer_at, scenario, secret_of, team
from comet_tray.demo.server import DemoServer, run

ANCHOR = 1_795_446_000
SCENARIO = scenario("default", ANCHOR)
WORK = next(key for key in SCENARIO.keys if key.label == "work")


class Clock:
    def __init__(self) -> None:
        self.now = float(ANCHOR)

    def __call__(self) -> float:
        return self.now


class Got(msgspec.Struct, frozen=True):
    status: int
    body: bytes
    headers: dict[str, str]

    @property
    def json(self) -> Any:
        return json.loads(self.body)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def server(clock: Clock) -> Iterator[DemoServer]:
    with DemoServer(SCENARIO, now=clock, pause=lambda _seconds: None) as running:
        yield running


def dial(server: DemoServer, source: str = "127.0.0.1") -> http.client.HTTPConnection:
    host = urlsplit(server.base_url).netloc
    return http.client.HTTPConnection(host, timeout=5, source_address=(source, 0))


def call(
    server: DemoServer,
    path: str = ROUTE,
    *,
    key: str = "work",
    method: str = "GET",
    source: str = "127.0.0.1",
    **headers: str,
) -> Got:
    connection = dial(server, source)
    try:
        sent = {"Authorization": f"Bearer {secret_of(key)}"} | headers
        connection.request(method, path, headers=sent)
        answer = connection.getresponse()
        return Got(answer.status, answer.read(), dict(answer.getheaders()))
    finally:
        connection.close()


@pytest.mark.parametrize("path", [ROUTE, ROUTE + "/"])
def test_both_routes_answer_with_the_key_at_this_moment(
    server: DemoServer, clock: Clock, path: str
) -> None:
    clock.now += 3_600

    got = call(server, path)

    assert got.status == 200
    assert got.json == {"code": True, "message": "ok", "data": answer_at(WORK, ANCHOR + 3_600)}
    assert got.headers["Content-Type"].startswith("application/json")
    assert got.headers["X-Cometapi-Request-Id"]
    assert parsedate_to_datetime(got.headers["Date"]) == datetime.fromtimestamp(clock.now, UTC)
    assert decode_usage(got.body).name == "production"


@pytest.mark.parametrize(
    "authorization", ["", "Bearer", "Bearer ", "Basic d29yazo=", "Bearer sk-unknown", "nonsense"]
)
def test_a_missing_malformed_or_unknown_key_is_rejected(
    server: DemoServer, authorization: str
) -> None:
    got = call(server, Authorization=authorization)

    assert got.status == 401
    assert got.json == {"success": False, "message": "Invalid token"}


def test_a_call_without_authorization_is_rejected(server: DemoServer) -> None:
    connection = dial(server)
    connection.request("GET", ROUTE)

    assert connection.getresponse().status == 401
    connection.close()


def test_the_rejected_sample_key_is_rejected_and_the_bad_one_answers_with_a_page(
    server: DemoServer,
) -> None:
    assert call(server, key="old laptop").status == 401
    page = call(server, key="gateway")
    assert page.status == 200
    with pytest.raises(BadReply):
        decode_usage(page.body)


def test_messages_follow_the_language_that_is_asked_for(server: DemoServer) -> None:
    messages = {
        call(server, key="old laptop", **{"Accept-Language": language}).json["message"]
        for language in ("zh-CN,zh;q=0.9", "de", "en")
    }

    assert messages == {"Invalid token", "无效的令牌"}


@pytest.mark.parametrize("path", ["/", "/api/usage", "/api/usage/token/more", "/api/status"])
def test_another_path_is_not_found(server: DemoServer, path: str) -> None:
    assert call(server, path).status == 404


def test_a_post_to_the_endpoint_is_not_found(server: DemoServer) -> None:
    assert call(server, method="POST").status == 404


@pytest.mark.parametrize(
    ("mode", "status", "body"),
    [
        ("rejected", 401, b'{"success": false, "message": "Invalid token"}'),
        ("rejected_alternative", 401, b'{"error": {"message": "Invalid token", "type": "auth"}}'),
        ("blocked", 403, b'{"success": false, "message": "Your IP is not allowed"}'),
        ("rate_limited", 429, b""),
        ("server_error_503", 503, b""),
        ("code_false", 200, b'{"code": false, "message": "Busy"}'),
        ("success_false", 200, b'{"success": false, "message": "Busy"}'),
    ],
)
def test_a_switched_failure_answers_as_the_field_does(
    server: DemoServer, mode: FailureMode, status: int, body: bytes
) -> None:
    server.switches.set(mode)

    got = call(server)

    assert (got.status, got.body) == (status, body)
    assert "Retry-After" not in got.headers
    assert ("X-Cometapi-Request-Id" in got.headers) == bool(body)


@pytest.mark.parametrize(
    ("mode", "status", "kind"),
    [
        ("server_error_500", 500, "application/json"),
        ("server_error_502", 502, "text/html"),
        ("server_error_504", 504, "text/html"),
        ("server_error_524", 524, "text/html"),
        ("html", 200, "text/html"),
    ],
)
def test_the_servers_trouble_and_strangers_pages_have_their_own_types(
    server: DemoServer, mode: FailureMode, status: int, kind: str
) -> None:
    server.switches.set(mode)

    got = call(server)

    assert got.status == status
    assert got.headers["Content-Type"].startswith(kind)
    assert got.body


@pytest.mark.parametrize(
    "mode",
    ["truncated", "wrong_types", "code_false", "code_false_with_data", "success_false", "html"],
)
def test_a_spoilt_answer_is_no_reading(server: DemoServer, mode: FailureMode) -> None:
    server.switches.set(mode)

    got = call(server)

    assert got.status == 200
    with pytest.raises(BadReply):
        decode_usage(got.body)


def test_a_false_code_may_stand_beside_the_data(server: DemoServer) -> None:
    server.switches.set("code_false_with_data")

    got = call(server).json

    assert got["code"] is False
    assert got["data"] == answer_at(WORK, ANCHOR)


def test_extra_fields_leave_the_reading_as_it_was(server: DemoServer) -> None:
    plain = call(server)
    server.switches.set("extra_fields")

    got = call(server)

    assert len(got.json["data"]) > len(plain.json["data"])
    assert len(got.json) > len(plain.json)
    assert decode_usage(got.body) == decode_usage(plain.body)


def test_an_unknown_key_stays_rejected_under_a_mode_that_bends_data(server: DemoServer) -> None:
    server.switches.set("wrong_types")

    assert decode_refusal(call(server, Authorization="Bearer sk-x").body) == "Invalid token"


def test_the_bare_route_redirects_to_the_slashed_one(server: DemoServer) -> None:
    server.switches.set("redirect")

    got = call(server)

    assert got.status == 301
    assert got.headers["Location"] == ROUTE + "/"
    assert b"<a href=" in got.body
    assert call(server, got.headers["Location"]).status == 200


def test_a_redirect_loop_leads_back_and_forth(server: DemoServer) -> None:
    server.switches.set("redirect_loop")

    there = call(server).headers["Location"]
    back = call(server, there).headers["Location"]

    assert (there, back) == (ROUTE + "/", ROUTE)


@pytest.mark.parametrize("target", ["", "https://other.example/api/usage/token"])
def test_a_redirect_may_lead_to_another_origin(server: DemoServer, target: str) -> None:
    server.switches.set("redirect_elsewhere", argument=target)

    got = call(server)

    assert got.status == 301
    assert got.headers["Location"] == (target or "http://elsewhere.invalid" + ROUTE)


@pytest.mark.parametrize("wait", ["120", "Mon, 23 Nov 2026 15:00:00 GMT"])
def test_a_429_may_tell_how_long_to_wait(server: DemoServer, wait: str) -> None:
    server.switches.set("rate_limited_retry_after", argument=wait)

    got = call(server)

    assert (got.status, got.body, got.headers["Retry-After"]) == (429, b"", wait)


@pytest.mark.parametrize("mode", ["drip", "drip_headers"])
def test_a_drip_comes_byte_by_byte_and_arrives_whole(clock: Clock, mode: FailureMode) -> None:
    pauses: list[float] = []
    with DemoServer(SCENARIO, now=clock, pause=pauses.append) as server:
        whole = call(server)
        server.switches.set(mode)

        got = call(server)

    assert got.body == whole.body
    assert len(pauses) == len(whole.body) if mode == "drip" else len(pauses) > len(whole.body)
    assert set(pauses) == {1.0}


def test_a_cut_off_answer_ends_before_its_promised_length(server: DemoServer) -> None:
    server.switches.set("cut_off")

    with pytest.raises(http.client.IncompleteRead):
        call(server)


def test_an_endless_answer_goes_on_until_the_caller_leaves(server: DemoServer) -> None:
    server.switches.set("endless")
    connection = dial(server)
    connection.request("GET", ROUTE)
    answer = connection.getresponse()

    read = answer.read(5 * 2**20)

    assert answer.getheader("Content-Length") is None
    assert len(read) == 5 * 2**20
    answer.close()
    connection.close()


def test_a_bomb_is_small_on_the_wire_and_huge_unpacked(server: DemoServer) -> None:
    server.switches.set("bomb")

    got = call(server)
    member = zlib.decompressobj(wbits=31)
    first = member.decompress(got.body)

    assert got.headers["Content-Encoding"] == "gzip"
    assert len(got.body) < 2 * 2**20
    assert len(first) == 2**20
    members = len(got.body) / (len(got.body) - len(member.unused_data))
    assert members * len(first) == 2**30
    assert gzip.decompress(got.body[: len(got.body) // 512]) == first * 2


def test_a_reset_is_a_reset_connection(server: DemoServer) -> None:
    server.switches.set("reset")

    with pytest.raises(ConnectionResetError):
        call(server)

    assert [exchange.status for exchange in server.requests] == [0]


def test_a_switch_for_one_key_goes_before_the_one_for_all_and_both_end(server: DemoServer) -> None:
    server.switches.set("server_error_503")
    server.switches.set("blocked", "ci")
    both = call(server).status, call(server, key="ci").status
    server.switches.clear()
    one = call(server).status, call(server, key="ci").status
    server.switches.clear("ci")
    none = call(server).status, call(server, key="ci").status

    assert (both, one, none) == ((503, 403), (200, 403), (200, 200))


def test_a_hand_may_switch_from_outside_the_process(server: DemoServer) -> None:
    shown = call(server, "/demo/switch?mode=html&key=work", method="POST").json
    page = call(server)
    call(server, "/demo/switch?mode=redirect_elsewhere&argument=http://a.example/b", method="POST")
    moved = call(server, key="ci").headers["Location"]
    call(server, "/demo/switch?mode=none&key=work", method="POST")
    cleared = call(server, "/demo/switch?mode=none", method="POST").json

    assert shown == {"work": "html"}
    assert page.headers["Content-Type"].startswith("text/html")
    assert moved == "http://a.example/b"
    assert cleared == call(server, "/demo/switch").json == {}
    assert call(server).status == 200


@pytest.mark.parametrize("query", ["mode=hmtl", "mode=html&key=wrok"])
def test_a_misspelt_switch_is_refused_and_changes_nothing(server: DemoServer, query: str) -> None:
    got = call(server, f"/demo/switch?{query}", method="POST")

    assert got.status == 400
    assert call(server, "/demo/switch").json == {}


def test_a_hand_may_look_up_the_sample_keys(server: DemoServer) -> None:
    assert call(server, "/demo/keys").json["work"] == secret_of("work")


def test_the_twenty_first_request_in_twenty_minutes_is_refused_in_silence(
    server: DemoServer, clock: Clock
) -> None:
    allowed = [call(server).status for _ in range(20)]
    refused = call(server)
    clock.now += 1_199
    still = call(server).status
    clock.now += 1
    again = call(server).status

    assert set(allowed) == {200}
    assert (refused.status, refused.body) == (429, b"")
    assert "Retry-After" not in refused.headers
    assert (still, again) == (429, 200)


def test_rejected_keys_other_paths_and_redirects_spend_but_the_demos_own_do_not(
    server: DemoServer,
) -> None:
    for _ in range(30):
        call(server, "/demo/switch")
    for _ in range(10):
        call(server, key="old laptop")
    for _ in range(9):
        call(server, "/api/user/login")
    server.switches.set("redirect")
    last, refused = call(server).status, call(server).status

    assert (last, refused) == (301, 429)


def test_the_window_slides_and_refused_requests_spend_nothing(clock: Clock) -> None:
    limiter = Limiter()
    for _ in range(20):
        assert limiter.spend("a", clock.now) == 0
        clock.now += 30

    waits = [limiter.spend("a", clock.now) for _ in range(50)]
    clock.now += waits[0]

    assert set(waits) == {600}
    assert limiter.spend("a", clock.now) == 0
    assert limiter.spend("a", clock.now) == 30


def test_each_client_address_has_its_own_budget(server: DemoServer) -> None:
    for _ in range(21):
        call(server)

    assert call(server).status == 429
    assert call(server, source="127.0.0.2").status == 200


@pytest.mark.parametrize("kind", ["seconds", "date"])
def test_the_limiter_may_tell_the_time_to_wait(clock: Clock, kind: Any) -> None:
    with DemoServer(SCENARIO, now=clock, retry_after=kind) as server:
        for _ in range(20):
            call(server)
        clock.now += 200

        told = call(server).headers["Retry-After"]

    when = datetime.fromtimestamp(ANCHOR + 1_200, UTC)
    assert told == "1000" if kind == "seconds" else parsedate_to_datetime(told) == when


def test_without_a_limiter_nothing_is_refused(clock: Clock) -> None:
    with DemoServer(SCENARIO, now=clock, limiter=False) as server:
        statuses = {call(server).status for _ in range(30)}

    assert statuses == {200}


def test_the_log_tells_time_path_key_and_status_but_no_secret(
    server: DemoServer, clock: Clock
) -> None:
    call(server)
    clock.now += 5
    call(server, "/elsewhere", Authorization="Bearer sk-x")
    call(server, "/demo/switch")

    log = [msgspec.structs.astuple(exchange) for exchange in server.requests]

    assert log == [(ANCHOR, ROUTE, "work", 200), (ANCHOR + 5, "/elsewhere", None, 404)]
    assert "sk-" not in repr(server.requests)


def test_a_connection_is_kept_for_the_next_call(server: DemoServer) -> None:
    connection = dial(server)
    ports = set()
    for key in ("work", "research"):
        connection.request("GET", ROUTE, headers={"Authorization": f"Bearer {secret_of(key)}"})
        assert connection.getresponse().read()
        ports.add(connection.sock.getsockname()[1])

    assert len(ports) == 1
    connection.close()


def test_many_callers_at_once_are_all_answered(clock: Clock) -> None:
    fleet = team(ANCHOR, 40)
    with DemoServer(msgspec.structs.replace(SCENARIO, keys=fleet), now=clock) as server:
        threads = [
            threading.Thread(target=call, args=(server,), kwargs={"key": key.label})
            for key in fleet
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

        statuses = sorted(exchange.status for exchange in server.requests)

    assert statuses == [200] * 20 + [429] * 20


def ask_and_wait(server: DemoServer, mode: FailureMode | None) -> http.client.HTTPConnection:
    """Leave a connection idle, or in the midst of an answer."""
    if mode is not None:
        server.switches.set(mode)
    connection = dial(server)
    connection.request("GET", ROUTE)
    if mode is None:
        connection.getresponse().read()
    else:
        connection.sock.recv(1)
    return connection


@pytest.mark.parametrize("mode", [None, "drip", "drip_headers", "endless"])
def test_it_stops_at_once_and_leaves_no_thread(mode: FailureMode | None) -> None:
    before = threading.active_count()
    with DemoServer(SCENARIO) as server:
        connection = ask_and_wait(server, mode)
        began = time.perf_counter()

    assert time.perf_counter() - began < 0.2
    assert threading.active_count() == before
    connection.close()
    with pytest.raises(ConnectionRefusedError):
        call(server)


def test_it_listens_on_the_loopback_address_alone(server: DemoServer) -> None:
    assert server.base_url.startswith("http://127.0.0.1:")
    port = urlsplit(server.base_url).port
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.2", port), timeout=5)


def test_a_port_that_is_taken_is_an_error_and_leaves_the_first_alone(server: DemoServer) -> None:
    taken = urlsplit(server.base_url).port or 0

    with pytest.raises(OSError, match="in use"), DemoServer(SCENARIO, port=taken):
        pass

    assert call(server).status == 200


def test_it_says_nothing_of_clients_that_leave(capfd: pytest.CaptureFixture[str]) -> None:
    with DemoServer(SCENARIO) as server:
        ask_and_wait(server, "endless").close()
        ask_and_wait(server, "drip").close()
        call(server, "/nowhere")

    assert capfd.readouterr() == ("", "")


def test_the_command_names_its_address_serves_and_ends_on_an_interrupt() -> None:
    line = "from comet_tray.demo.server import run; run('single', 0)"
    with subprocess.Popen([sys.executable, "-c", line], stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        said = child.stdout.readline()
        host = urlsplit(said.split()[-1]).netloc
        connection = http.client.HTTPConnection(host, timeout=5)
        connection.request("GET", "/demo/keys")
        keys = json.load(connection.getresponse())
        connection.close()
        child.send_signal(signal.SIGINT)

    assert child.returncode == 0
    assert keys == {"team-001": secret_of("team-001")}
    assert "sk-" not in said


def test_the_command_refuses_an_unknown_scenario() -> None:
    with pytest.raises(ValueError, match="busy"):
        run("busy", 0)
