"""One HTTP request within its bounds: a reply or a failure, both plain values.

Each request runs in a daemon thread, which is left behind when the total bound is over: nothing
else bounds name lookup, TLS handshake, dripping headers and dripping body alike on every system.
The process is short-lived, and what was left behind ends with it. Only values come back from the
thread, so that no error carries a frame in which the secret is readable.
"""

from __future__ import annotations

import queue
import socket
import ssl
import threading
import time
import zlib

import msgspec
import requests
import requests.auth
import urllib3.exceptions

from comet_tray.access.session import proxies_for
from comet_tray.core.errors import BadReply, CallFailed, NotTrusted, TimedOut, Unreachable
from comet_tray.core.words import Sentence

_BODY_CAP = 1024 * 1024  # bytes, packed and unpacked
_CHUNK = 16 * 1024


class Bounds(msgspec.Struct, frozen=True, kw_only=True):
    """How long a call may take, in seconds.

    `connect` is for one address of the host, `read` for one silence of the server, `total` for
    the whole call, redirects included.
    """

    connect: float = 5.0
    read: float = 15.0
    total: float = 30.0


class Reply(msgspec.Struct, frozen=True, kw_only=True):
    """What the server sent. `body` is None where it is over 1 MiB or cannot be unpacked."""

    status: int
    body: bytes | None
    content_type: str
    location: str
    retry_after: str
    request_id: str


class Bearer(requests.auth.AuthBase):
    """The secret, kept out of every repr and out of what the server sends back."""

    def __init__(self, secret: str) -> None:
        self._secret = secret

    def __call__(self, request: requests.PreparedRequest) -> requests.PreparedRequest:
        """Sign the request."""
        request.headers["Authorization"] = f"Bearer {self._secret}"
        return request

    def hide(self, text: str) -> str:
        """Blot the secret out, for servers that quote it in their words."""
        # What is shorter is no key of any gateway, and occurs by chance.
        return text.replace(self._secret, "***") if len(self._secret) >= 8 else text

    def hide_in(self, data: bytes) -> bytes:
        """Do so in what is not decoded yet: the secret is ASCII, and Latin-1 keeps every byte."""
        return self.hide(data.decode("latin-1")).encode("latin-1")


def exchange(
    session: requests.Session,
    base_url: str,
    target: str,
    bearer: Bearer,
    *,
    bounds: Bounds,
    ends: float,
) -> Reply:
    """GET `target`, a path with or without a query, until `ends` on the monotonic clock.

    Raises Unreachable, TimedOut, NotTrusted, or BadReply for what is no whole HTTP answer.
    """
    outcomes: queue.SimpleQueue[Reply | Exception] = queue.SimpleQueue()

    def run() -> None:
        try:
            outcomes.put(_outcome(session, base_url, target, bearer, bounds))
        except Exception as bug:  # noqa: BLE001 - it is raised below, on the caller's thread
            outcomes.put(bug)

    # An executor would wait for its threads at exit.
    threading.Thread(target=run, daemon=True).start()
    try:
        outcome = outcomes.get(timeout=max(0.0, ends - time.monotonic()))
    except queue.Empty:
        outcome = _too_late(base_url)
    if isinstance(outcome, Exception):
        raise outcome
    return outcome


def _outcome(
    session: requests.Session, base_url: str, target: str, bearer: Bearer, bounds: Bounds
) -> Reply | CallFailed:
    try:
        request = session.prepare_request(requests.Request("GET", base_url + target, auth=bearer))
        # Past Session.send, which reads a redirect's body without bound, and keeps cookies.
        with session.get_adapter(base_url).send(
            request,
            stream=True,
            timeout=(bounds.connect, bounds.read),
            proxies=proxies_for(session, request, base_url),
        ) as response:
            return _reply(response, bearer)
    except (OSError, urllib3.exceptions.HTTPError, UnicodeError) as error:
        return _failure(error, base_url)


def _reply(response: requests.Response, bearer: Bearer) -> Reply:
    def header(name: str) -> str:
        value = response.headers.get(name, "").encode("latin-1", "replace")
        return bearer.hide_in(value).decode("latin-1")

    body = _body(response)
    return Reply(
        status=response.status_code,
        body=None if body is None else bearer.hide_in(body),
        content_type=header("Content-Type"),
        location=header("Location"),
        retry_after=header("Retry-After"),
        request_id=header("X-Cometapi-Request-Id"),
    )


def _body(response: requests.Response) -> bytes | None:
    """Read hardly more than the cap, and unpack hardly more than the cap of that."""
    received = bytearray()
    for chunk in response.raw.stream(_CHUNK, decode_content=False):
        received += chunk
        if len(received) > _BODY_CAP:
            return None
    encoding = response.headers.get("Content-Encoding", "").strip().lower()
    if encoding in {"", "identity"}:
        return bytes(received)
    if encoding not in {"gzip", "x-gzip", "deflate"}:
        return None
    try:
        body = zlib.decompressobj(wbits=zlib.MAX_WBITS | 32).decompress(received, _BODY_CAP + 1)
    except zlib.error:
        return None
    return body if len(body) <= _BODY_CAP else None


def _failure(error: Exception, base_url: str) -> CallFailed:
    host = base_url.partition("://")[2]
    causes = _causes(error)

    def caused_by(*kinds: type[BaseException]) -> bool:
        return any(isinstance(cause, kinds) for cause in causes)

    if caused_by(
        urllib3.exceptions.ProxyError,
        UnicodeError,  # a proxy's password outside of Latin-1
        requests.exceptions.InvalidURL,
        requests.exceptions.InvalidSchema,
    ):
        return Unreachable(
            Sentence("The proxy gives no way to {host}.", host=host),
            Sentence("Check the proxy in the settings, or the variables HTTPS_PROXY and NO_PROXY."),
        )
    if caused_by(ssl.SSLError) and not caused_by(ssl.SSLEOFError, ssl.SSLZeroReturnError):
        return NotTrusted(_distrust(causes, host))
    if caused_by(TimeoutError):
        return _too_late(base_url)
    if caused_by(socket.gaierror):
        return Unreachable(Sentence("No address is known for the name {host}.", host=host))
    if any(_is_the_systems(cause) for cause in causes):
        return Unreachable(
            Sentence("There is no connection to {host}, or it broke off.", host=host)
        )
    return BadReply(Sentence("{host} did not send a whole answer.", host=host))


def _causes(error: BaseException) -> list[BaseException]:
    """List the error and all that it wraps, in its arguments, its `reason` and its chain."""
    waiting: list[object] = [error]
    found: list[BaseException] = []
    while waiting:
        cause = waiting.pop(0)
        if isinstance(cause, BaseException) and not any(cause is known for known in found):
            found.append(cause)
            reason = getattr(cause, "reason", None)
            waiting += [*cause.args, reason, cause.__cause__, cause.__context__]
    return found


def _distrust(causes: list[BaseException], host: str) -> Sentence:
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return _certificate_trouble(cause.verify_code, host)
    return Sentence(
        "{host} and this computer agree on no way to encrypt the connection.", host=host
    )


def _certificate_trouble(number: int, host: str) -> Sentence:
    """Say what one of OpenSSL's numbers means: X509_V_ERR_… in x509_vfy.h."""
    match number:
        case 9:
            return Sentence("The certificate of {host} is not yet valid.", host=host)
        case 10:
            return Sentence("The certificate of {host} has expired.", host=host)
        case 62:
            return Sentence("The certificate of {host} was made out to another name.", host=host)
        case 64:
            return Sentence("The certificate of {host} was made out to another address.", host=host)
        case _:
            return Sentence(
                "The certificate of {host} is not signed by anyone whom this computer trusts.",
                host=host,
            )


def _is_the_systems(cause: BaseException) -> bool:
    return isinstance(cause, OSError) and not isinstance(cause, requests.RequestException)


def _too_late(base_url: str) -> TimedOut:
    host = base_url.partition("://")[2]
    return TimedOut(Sentence("{host} did not answer in time.", host=host))
