"""What the usage endpoint says: the good answer, and each way in which it fails.

====================================  ====================================================
redirect                              301 from the bare route to the slashed one
redirect_loop                         301 from each route to the other
redirect_elsewhere                    301 to the address given as the argument
rejected, rejected_alternative        401, in the two shapes of its JSON
blocked                               403
rate_limited                          429, empty
rate_limited_retry_after              429 with the argument (seconds or a date) to wait for
server_error_500, 502, 503, 504, 524  JSON, HTML or nothing
html                                  200 with a sign-in page
truncated                             200, the first half of the JSON
cut_off                               200, and the connection ends before the promised length
wrong_types                           200, figures as text
code_false, code_false_with_data      200, and `code` is false
success_false                         200, `success` is false, neither code nor data
drip, drip_headers                    the body, or all of it, one byte at a time
endless                               a body of white space that never ends
bomb                                  1 MB of gzip that unpacks to 1 GiB
reset                                 the connection is reset without an answer
extra_fields                          200, a good answer with unknown fields at every depth
====================================  ====================================================

A mode that concerns the good answer's data leaves the refusal of an unknown key as it is.
"""

import gzip
import json
from http.client import responses
from typing import Any, Literal, cast, get_args

import msgspec
from msgspec.structs import replace

FailureMode = Literal[
    "redirect",
    "redirect_loop",
    "redirect_elsewhere",
    "rejected",
    "rejected_alternative",
    "blocked",
    "rate_limited",
    "rate_limited_retry_after",
    "server_error_500",
    "server_error_502",
    "server_error_503",
    "server_error_504",
    "server_error_524",
    "html",
    "truncated",
    "cut_off",
    "wrong_types",
    "code_false",
    "code_false_with_data",
    "success_false",
    "drip",
    "drip_headers",
    "endless",
    "bomb",
    "reset",
    "extra_fields",
]
MODES: tuple[FailureMode, ...] = get_args(FailureMode)
Manner = Literal["whole", "drip", "drip_headers", "cut_off", "endless", "reset"]

ROUTE = "/api/usage/token"
JSON = {"Content-Type": "application/json; charset=utf-8"}
HTML = {"Content-Type": "text/html; charset=utf-8"}
_WORDS = {
    "en": {"rejected": "Invalid token", "blocked": "Your IP is not allowed", "failed": "Busy"},
    "zh": {"rejected": "无效的令牌", "blocked": "您的 IP 不在允许列表中", "failed": "系统繁忙"},
}


class Switch(msgspec.Struct, frozen=True):
    """A failure that is switched on; some take an argument."""

    mode: FailureMode
    argument: str = ""


class Switches:
    """The failures that are on, each for one sample key's label or, under None, for all."""

    def __init__(self) -> None:
        # Each use below is a single operation of the dict, and so safe among threads.
        self._on: dict[str | None, Switch] = {}

    def set(self, mode: FailureMode, label: str | None = None, *, argument: str = "") -> None:
        """Make calls fail from now on; a key's own switch goes before the one for all."""
        self._on[label] = Switch(mode, argument)

    def clear(self, label: str | None = None) -> None:
        """End what `set` began with the same label; the other switches stay."""
        self._on.pop(label, None)

    def of(self, label: str | None) -> Switch | None:
        """Tell what holds for a key, or for a caller without one."""
        return self._on.get(label) or self._on.get(None)

    def shown(self) -> dict[str, str]:
        """List the modes by label; `*` stands for all."""
        return {label or "*": switch.mode for label, switch in self._on.copy().items()}


class Reply(msgspec.Struct, frozen=True):
    """What goes over the wire, and in what manner; the status is 0 for a reset alone."""

    status: int
    body: bytes = b""
    headers: dict[str, str] = {}
    manner: Manner = "whole"


def head_of(reply: Reply, headers: dict[str, str]) -> bytes:
    """Write the status line and all headers: the reply's own, and those given."""
    phrase = responses.get(reply.status, "")
    lines = [f"{name}: {value}" for name, value in {**headers, **reply.headers}.items()]
    return "\r\n".join([f"HTTP/1.1 {reply.status} {phrase}", *lines, "", ""]).encode("latin-1")


def json_reply(status: int, value: object) -> Reply:
    """Put a value into a JSON reply."""
    return Reply(status, json.dumps(value, ensure_ascii=False).encode(), JSON)


def _page(status: int, text: str) -> Reply:
    return Reply(status, f"<!doctype html><title>{text}</title><h1>{text}</h1>\n".encode(), HTML)


def _moved(location: str) -> Reply:
    body = f'<a href="{location}">Moved Permanently</a>.\n\n'.encode()
    return Reply(301, body, {**HTML, "Location": location})


_FIXED: dict[FailureMode, Reply] = {
    "rate_limited": Reply(429),
    "server_error_500": json_reply(
        500, {"error": {"message": "internal error", "type": "api_error"}}
    ),
    "server_error_502": _page(502, "502 Bad Gateway"),
    "server_error_503": Reply(503),
    "server_error_504": _page(504, "504 Gateway Time-out"),
    "server_error_524": _page(524, "A timeout occurred"),
    "html": _page(200, "Sign in to the guest network"),
}


def reply_to(data: dict[str, Any] | None, switch: Switch | None, path: str, lang: str) -> Reply:
    """Answer a call of the usage route; `data` is None where the server rejects the key."""
    word = _WORDS["zh" if lang.startswith("zh") else "en"]
    rejected = json_reply(401, {"success": False, "message": word["rejected"]})
    good = {"code": True, "message": "ok", "data": data}
    plain = rejected if data is None else json_reply(200, good)
    if switch is None:
        return plain
    mode, bare, other = switch.mode, path == ROUTE, ROUTE + "/" if path == ROUTE else ROUTE
    if mode.startswith("redirect"):
        elsewhere = switch.argument or "http://elsewhere.invalid" + ROUTE
        location = elsewhere if mode == "redirect_elsewhere" else other
        return plain if mode == "redirect" and not bare else _moved(location)
    if mode in get_args(Manner):
        status = 0 if mode == "reset" else plain.status
        return replace(plain, status=status, manner=cast("Manner", mode))
    if mode == "bomb":
        packed = gzip.compress(b" " * 2**20) * 1_024
        return Reply(200, packed, {**JSON, "Content-Encoding": "gzip"})
    if data is not None and mode in ("wrong_types", "code_false_with_data", "extra_fields"):
        return json_reply(200, _bent(mode, good, data))
    worded = {
        "rejected": rejected,
        "rejected_alternative": json_reply(
            401, {"error": {"message": word["rejected"], "type": "auth"}}
        ),
        "blocked": json_reply(403, {"success": False, "message": word["blocked"]}),
        "rate_limited_retry_after": Reply(429, b"", {"Retry-After": switch.argument or "30"}),
        "code_false": json_reply(200, {"code": False, "message": word["failed"]}),
        "success_false": json_reply(200, {"success": False, "message": word["failed"]}),
        "truncated": replace(plain, body=plain.body[: len(plain.body) // 2]),
    }
    return worded.get(mode) or _FIXED.get(mode, plain)


def _bent(mode: FailureMode, good: dict[str, Any], data: dict[str, Any]) -> dict[str, Any]:
    if mode == "code_false_with_data":
        return good | {"code": False, "message": "failed"}
    if mode == "wrong_types":
        return good | {"data": data | {"total_used": str(data["total_used"])}}
    return good | {"trace": [1, None], "data": data | {"remain": {"quota": 1.5}}}
