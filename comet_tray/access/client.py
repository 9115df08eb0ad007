"""One call: a key's secret in, its usage out, or one of the CallFailed tree."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import quote, urljoin, urlsplit

import msgspec
import requests

from comet_tray.access.exchange import Bearer, Bounds, Reply, exchange
from comet_tray.core.errors import (
    BadReply,
    Blocked,
    RateLimited,
    Rejected,
    ServerTrouble,
    UnsafeRedirect,
)
from comet_tray.core.model_limits import pack, unpack
from comet_tray.core.plain import plain
from comet_tray.core.secret import check_secret
from comet_tray.core.usage import KeyUsage, decode_refusal, decode_usage
from comet_tray.core.words import Sentence

# Some deployments register only the slashed route, and redirect the other one to it.
ROUTES = ("/api/usage/token", "/api/usage/token/")

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_MOST_REDIRECTS = 3
_LONGEST_PAUSE = 86400.0
_BOUNDS = Bounds()
_DEFAULT_PORTS = {"https": 443, "http": 80}


class Answer(msgspec.Struct, frozen=True, kw_only=True):
    """A reading, and the one of ROUTES to ask next time, which saves a redirect."""

    usage: KeyUsage
    path: str


def fetch_usage(
    session: requests.Session,
    base_url: str,
    secret: str,
    *,
    spend: Callable[[], None],
    now: float,
    path: str = ROUTES[0],
    bounds: Bounds = _BOUNDS,
) -> Answer:
    """Ask for the usage of the key that `secret` is.

    `base_url` is normalised. `spend` is called, on this thread, before each request: the first
    and each redirect within the origin, at most 4 in all; what it raises ends the call. `now`,
    in Unix seconds, turns a Retry-After date into a pause. `path` is where the host answered
    last time; what is not one of ROUTES counts as the first of them.

    Raises InvalidSecret, and one of the CallFailed tree for all that the network and the server
    can do. No error holds the secret, even where the server's words repeat it.
    """
    bearer = Bearer(check_secret(secret))
    del secret  # a traceback that shows locals would show it
    ends = time.monotonic() + bounds.total
    targets = [path if path in ROUTES else ROUTES[0]]
    while True:
        spend()
        reply = exchange(session, base_url, targets[-1], bearer, bounds=bounds, ends=ends)
        details = _details(reply, bearer)
        if reply.status not in _REDIRECTS or not reply.location:
            usage = _without_secret(
                _read(reply, base_url.partition("://")[2], now, details), bearer
            )
            return Answer(usage=usage, path=targets[-1] if targets[-1] in ROUTES else targets[0])
        targets.append(_redirected(base_url, targets, reply.location, details))


def _redirected(base_url: str, targets: list[str], location: str, details: dict[str, Any]) -> str:
    """Give the path and query to ask next, or raise UnsafeRedirect."""
    host = base_url.partition("://")[2]
    try:
        place = urlsplit(urljoin(base_url + targets[-1], location))
        same_origin = _origin(base_url) == _origin(place.geturl()) and "@" not in place.netloc
    except ValueError:
        same_origin = False
    if not same_origin:
        raise UnsafeRedirect(
            Sentence(
                "{host} sends the call on to another address. It was not followed.", host=host
            ),
            **details,
        )
    # Only path and query are taken over: no other reading of the address can lead elsewhere.
    query = f"?{quote(place.query, safe='%=&')}" if place.query else ""
    target = quote(place.path or "/", safe="/%") + query
    if target in targets:
        raise UnsafeRedirect(
            Sentence("{host} sends the call round in a circle.", host=host), **details
        )
    if len(targets) > _MOST_REDIRECTS:
        raise UnsafeRedirect(
            Sentence("{host} sends the call on too many times.", host=host), **details
        )
    return target


def _origin(url: str) -> tuple[str, str | None, int | None]:
    place = urlsplit(url)
    return place.scheme, place.hostname, place.port or _DEFAULT_PORTS.get(place.scheme)


def _read(reply: Reply, host: str, now: float, details: dict[str, Any]) -> KeyUsage:
    match reply.status:
        case 200:
            return _usage(reply, host, details)
        case 401:
            raise Rejected(Sentence("{host} does not accept this key.", host=host), **details)
        case 403:
            raise Blocked(
                Sentence("{host} refuses this key or this computer's address.", host=host),
                **details,
            )
        case 429:
            limited = RateLimited(
                Sentence("{host} has had too many requests for now.", host=host), **details
            )
            limited.retry_after = _pause(reply.retry_after, now)
            raise limited
        case status if 500 <= status <= 599:
            raise ServerTrouble(
                Sentence(
                    "{host} has trouble of its own (status {status}).", host=host, status=status
                ),
                **details,
            )
        case status:
            raise BadReply(
                Sentence(
                    "{host} answered with status {status}, not with figures.",
                    host=host,
                    status=status,
                ),
                **details,
            )


def _usage(reply: Reply, host: str, details: dict[str, Any]) -> KeyUsage:
    if reply.body is None:
        raise BadReply(
            Sentence("The answer of {host} is too large, or packed in an unknown way.", host=host),
            **details,
        )
    if "html" in reply.content_type.lower() or reply.body.lstrip().startswith(b"<"):
        raise BadReply(
            Sentence("{host} answered with a web page, not with figures.", host=host),
            Sentence(
                "Open a web browser: the network may want you to sign in first."
                " Otherwise check the key's base URL."
            ),
            **details,
        )
    try:
        return decode_usage(reply.body)
    except BadReply as failed:
        raise BadReply(failed.sentence, failed.remedy, **details) from None


def _details(reply: Reply, bearer: Bearer) -> dict[str, Any]:
    """What an error says of its reply, as plain text within bounds."""
    words = decode_refusal(reply.body or b"") or ""
    return {
        "status": reply.status,
        "request_id": plain(bearer.hide(reply.request_id), 128) or None,
        "server_message": plain(bearer.hide(words), 500) or None,
    }


def _without_secret(usage: KeyUsage, bearer: Bearer) -> KeyUsage:
    """Blot out what the escapes of JSON kept from being found in the bytes."""
    return msgspec.structs.replace(
        usage,
        name=bearer.hide(usage.name),
        model_limits=pack(
            {bearer.hide(name): on for name, on in unpack(usage.model_limits).items()}
        ),
    )


def _pause(retry_after: str, now: float) -> float | None:
    """Seconds to wait, from 0 to a day, out of either form of Retry-After (RFC 9110, 10.2.3)."""
    text = retry_after.strip()
    try:
        seconds = float(text) if text.isascii() and text.isdigit() else _date(text) - now
    except (ValueError, OverflowError):
        return None
    return min(seconds, _LONGEST_PAUSE) if seconds >= 0 else None


def _date(text: str) -> float:
    date = parsedate_to_datetime(text)
    return (date if date.tzinfo else date.replace(tzinfo=UTC)).timestamp()
