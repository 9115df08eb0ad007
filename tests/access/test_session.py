"""Whom connections trust, and which way they take."""

import socket
import ssl
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import requests.adapters

from comet_tray.access.exchange import Bearer, Bounds, Reply, exchange
from comet_tray.access.session import open_session
from comet_tray.core.errors import CallFailed, NotTrusted, Unreachable
from tests.support.authority import Authority
from tests.support.wire import Act, Wire, reply

SECRET = "sk-Zebra0Quagga1Okapi2"
FAR = "https://api.example.test"
OK = reply(200, b"{}")

Ask = Callable[..., Reply]


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("authority"), "comet tests")


@pytest.fixture(scope="module")
def stranger(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("stranger"), "somebody else")


@pytest.fixture
def lookups(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Let no name but this machine's be known, and note who asked for which."""
    names: list[str] = []
    real = socket.getaddrinfo

    def getaddrinfo(host: str, *rest: object, **more: object) -> object:
        if host in {"127.0.0.1", "localhost"}:
            return real(host, *rest, **more)  # type: ignore[arg-type] # handed through
        names.append(host)
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)
    return names


def ask(base_url: str, ca_file: str | None = None, proxy: str | None = None) -> Reply:
    with open_session(ca_file, proxy) as session:
        return exchange(
            session,
            base_url,
            "/",
            Bearer(SECRET),
            bounds=Bounds(connect=2.0, read=5.0),
            ends=time.monotonic() + 10,
        )


def tunnel(tls: ssl.SSLContext) -> Act:
    """Play a proxy: agree to CONNECT, then be the far server oneself."""

    def act(wire: Wire, connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        with tls.wrap_socket(connection, server_side=True) as far:
            wire.read_head(far)
            OK(wire, far)

    return act


def test_a_certificate_that_the_system_does_not_know_is_refused(authority: Authority) -> None:
    with Wire(OK, tls=authority.server_context("127.0.0.1")) as server:
        with pytest.raises(NotTrusted) as failed:
            ask(server.base_url)
        host = server.base_url.removeprefix("https://")
    assert server.heads == []
    assert failed.value.sentence == (
        f"The certificate of {host} is not signed by anyone whom this computer trusts."
    )
    assert "ca_file" in failed.value.remedy


def test_ca_file_is_trusted(authority: Authority) -> None:
    with Wire(OK, tls=authority.server_context("127.0.0.1")) as server:
        assert ask(server.base_url, ca_file=authority.ca_file).status == 200


def test_another_ca_file_does_not_help(authority: Authority, stranger: Authority) -> None:
    with Wire(OK, tls=authority.server_context("127.0.0.1")) as server, pytest.raises(NotTrusted):
        ask(server.base_url, ca_file=stranger.ca_file)


@pytest.mark.parametrize(
    ("names", "days", "words"),
    [
        (("127.0.0.1",), -1, "has expired"),
        (("127.0.0.2",), 30, "another address"),
        (("api.cometapi.com",), 30, "another address"),
    ],
)
def test_a_certificate_that_is_old_or_another_hosts_is_refused(
    authority: Authority, names: tuple[str, ...], days: int, words: str
) -> None:
    tls = authority.server_context(*names, days=days)
    with Wire(OK, tls=tls) as server, pytest.raises(NotTrusted) as failed:
        ask(server.base_url, ca_file=authority.ca_file)
    assert server.heads == []
    assert words in failed.value.sentence


def test_a_certificate_for_another_name_is_refused(authority: Authority) -> None:
    tls = authority.server_context("api.cometapi.com")
    with Wire(OK, tls=tls) as server, pytest.raises(NotTrusted) as failed:
        ask(f"https://localhost:{server.port}", ca_file=authority.ca_file)
    assert "another name" in failed.value.sentence


@pytest.mark.parametrize("content", [None, b"", b"not a certificate"])
def test_a_ca_file_that_cannot_be_used_is_named(tmp_path: Path, content: bytes | None) -> None:
    ca_file = tmp_path / "company.pem"
    if content is not None:
        ca_file.write_bytes(content)
    with pytest.raises(NotTrusted) as failed:
        open_session(str(ca_file))
    assert str(ca_file) in failed.value.sentence
    assert "ca_file" in failed.value.remedy


@pytest.mark.parametrize("ca_file", ["company\0.pem", "/"])
def test_a_ca_file_that_is_no_file_is_refused(ca_file: str) -> None:
    with pytest.raises(NotTrusted):
        open_session(ca_file)


@pytest.mark.parametrize("variable", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE"])
def test_the_usual_variables_add_authorities(
    authority: Authority, stranger: Authority, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    monkeypatch.setenv(variable, stranger.ca_file)
    for trusted in (authority, stranger):
        with Wire(OK, tls=trusted.server_context("127.0.0.1")) as server:
            assert ask(server.base_url, ca_file=authority.ca_file).status == 200


@pytest.mark.parametrize("variable", ["REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_DIR"])
def test_a_variable_may_name_a_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, variable: str
) -> None:
    hashed = Authority(tmp_path, "in a folder")
    monkeypatch.setenv(variable, hashed.hashed_folder())
    with Wire(OK, tls=hashed.server_context("127.0.0.1")) as server:
        assert ask(server.base_url).status == 200


def test_the_systems_authorities_stay_trusted_beside_the_variables(
    authority: Authority, stranger: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    system = ssl.get_default_verify_paths()._replace(openssl_cafile=authority.ca_file)
    monkeypatch.setattr(ssl, "get_default_verify_paths", lambda: system)
    monkeypatch.setenv("SSL_CERT_FILE", stranger.ca_file)
    with Wire(OK, tls=authority.server_context("127.0.0.1")) as server:
        assert ask(server.base_url).status == 200


def test_a_variable_left_over_from_another_program_does_no_harm(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/cacert.pem")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", __file__)
    with Wire(OK, tls=authority.server_context("127.0.0.1")) as server:
        assert ask(server.base_url, ca_file=authority.ca_file).status == 200


def test_the_bundle_that_requests_brings_is_not_trusted(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(requests.adapters, "DEFAULT_CA_BUNDLE_PATH", authority.ca_file)
    with Wire(OK, tls=authority.server_context("127.0.0.1")) as server, pytest.raises(NotTrusted):
        ask(server.base_url)


def test_a_netrc_does_not_replace_the_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login somebody password something\ndefault login a\n")
    netrc.chmod(0o600)
    monkeypatch.setenv("NETRC", str(netrc))
    with Wire(OK) as server:
        ask(server.base_url)
    assert f"Authorization: Bearer {SECRET}\r\n" in server.heads[0]
    with open_session() as session:
        request = session.prepare_request(requests.Request("GET", server.base_url))
    assert "Authorization" not in request.headers


@pytest.mark.parametrize("variable", ["HTTPS_PROXY", "https_proxy", "ALL_PROXY"])
def test_a_proxy_of_the_environment_is_used_and_never_sees_the_key(
    authority: Authority, monkeypatch: pytest.MonkeyPatch, lookups: list[str], variable: str
) -> None:
    with Wire(tunnel(authority.server_context("api.example.test"))) as proxy:
        monkeypatch.setenv(variable, proxy.base_url)
        assert ask(FAR, ca_file=authority.ca_file).status == 200
    connect, call = proxy.heads
    assert connect.startswith("CONNECT api.example.test:443 ")
    assert SECRET not in connect
    assert f"Bearer {SECRET}" in call
    assert lookups == []


def test_a_proxy_of_the_settings_goes_before_the_environment(
    authority: Authority, monkeypatch: pytest.MonkeyPatch, lookups: list[str]
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://nowhere.example.test:3128")
    with Wire(tunnel(authority.server_context("api.example.test"))) as proxy:
        assert ask(FAR, ca_file=authority.ca_file, proxy=proxy.base_url).status == 200
    assert lookups == []


def test_a_proxy_cannot_pass_off_a_certificate(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Wire(tunnel(authority.server_context("api.example.test"))) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.base_url)
        with pytest.raises(NotTrusted):
            ask(FAR)
    assert len(proxy.heads) == 1


def test_a_proxy_may_be_called_by_https(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(wire: Wire, connection: socket.socket) -> None:
        reply(403)(wire, connection)

    with Wire(refuse, tls=authority.server_context("127.0.0.1")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.base_url)
        with pytest.raises(Unreachable):
            ask(FAR, ca_file=authority.ca_file)
    assert proxy.heads[0].startswith("CONNECT ")


def test_no_proxy_names_hosts_that_are_called_directly(
    monkeypatch: pytest.MonkeyPatch, lookups: list[str]
) -> None:
    with Wire(OK) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.base_url)
        monkeypatch.setenv("NO_PROXY", "localhost, .example.test")
        with pytest.raises(Unreachable):
            ask(FAR)
    assert proxy.heads == []
    assert lookups == ["api.example.test"]


def test_a_loopback_address_is_called_directly(monkeypatch: pytest.MonkeyPatch) -> None:
    with Wire(OK) as proxy, Wire(OK) as server:
        for variable in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy"):
            monkeypatch.setenv(variable, proxy.base_url)
        ask(server.base_url, proxy=proxy.base_url)
    assert len(server.heads) == 1
    assert proxy.heads == []


@pytest.mark.parametrize(
    "proxy",
    [
        "http://127.0.0.1:{closed}",
        "socks5://127.0.0.1:1080",
        "gopher://127.0.0.1",
        "http://",
        "http://[::1",
        "http://a..b:3128",
        "http://127.0.0.1:99999",
        "::::",
        "http://user:pä€ss@127.0.0.1:3128",
    ],
)
def test_a_proxy_that_gives_no_way_is_offline_and_named(proxy: str, lookups: list[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as gone:
        closed = gone.getsockname()[1]
    with pytest.raises(CallFailed) as failed:
        ask(FAR, proxy=proxy.format(closed=closed))
    assert type(failed.value) is Unreachable
    assert "proxy" in failed.value.sentence
    assert "HTTPS_PROXY" in failed.value.remedy
    assert "api.example.test" not in lookups


@pytest.mark.parametrize("status", [403, 407, 502])
def test_a_proxy_that_refuses_is_offline_and_its_password_stays_secret(
    lookups: list[str], status: int
) -> None:
    with Wire(reply(status)) as proxy, pytest.raises(Unreachable) as failed:
        ask(FAR, proxy=proxy.base_url.replace("http://", "http://user:hunter2@"))
    assert "Proxy-Authorization: Basic " in proxy.heads[0]
    assert "hunter2" not in failed.value.sentence + failed.value.remedy
    assert lookups == []
