"""One answer of the usage endpoint, validated."""

from __future__ import annotations

from typing import Annotated

import msgspec

from comet_tray.core.errors import BadReply
from comet_tray.core.model_limits import pack
from comet_tray.core.words import Sentence

# Real values reach about 5·10^14; beyond this bound a number is nonsense, and would
# overflow SQLite's integers.
_LIMIT = 10**18
Units = Annotated[int, msgspec.Meta(ge=-_LIMIT, le=_LIMIT)]
_MILLISECONDS_FROM = 10**12
_LATEST_DATE = 253_402_300_799  # the last second of the year 9999


class KeyUsage(msgspec.Struct, frozen=True, kw_only=True):
    """What the server says of one key.

    Quota figures are integer units; `total_available` may be negative (the key overran),
    `total_granted` may be 0 (a query-only key). `expires_at` is in Unix seconds, or None
    for never. `name` and the ids of models are any text: hostile until shown as plain text.
    `model_limits` is JSON, which `core/model_limits.py` reads.

    Source: the vendor's OpenAPI description of `GET /api/usage/token`.
    """

    name: str
    total_granted: int
    total_used: int
    total_available: int
    unlimited_quota: bool
    model_limits: msgspec.Raw
    model_limits_enabled: bool
    expires_at: int | None


# Servers written in Go send null for an empty text or map.
class _Data(msgspec.Struct, kw_only=True):
    object: str
    name: str
    total_granted: Units
    total_used: Units
    total_available: Units
    unlimited_quota: bool
    model_limits: dict[str, bool] | None
    model_limits_enabled: bool
    expires_at: Units


class _Answer(msgspec.Struct, kw_only=True):
    code: bool | None = None
    success: bool | None = None
    message: str | None = ""
    data: msgspec.Raw = msgspec.Raw()


class _Refusal(msgspec.Struct, kw_only=True):
    message: str | None = ""
    error: object = None


def decode_usage(body: bytes) -> KeyUsage:
    """Read the body of a 200 answer.

    Raises BadReply for anything that is not a reading: no JSON, wrong types, `code` or
    `success` false (even with data beside it), figures out of all proportion. The error's
    `server_message` holds the server's own words, where it sent some.
    """
    try:
        answer = msgspec.json.decode(body, type=_Answer)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise BadReply(Sentence("The server's answer is not a usage reading.")) from error
    if answer.code is not True or answer.success is False:
        raise BadReply(
            Sentence("The server answered, and said that the call failed."),
            server_message=answer.message or None,
        )
    try:
        data = msgspec.json.decode(answer.data, type=_Data)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise BadReply(
            Sentence("The server's answer lacks figures, or they are malformed.")
        ) from error
    return KeyUsage(
        name=data.name,
        total_granted=data.total_granted,
        total_used=data.total_used,
        total_available=data.total_available,
        unlimited_quota=data.unlimited_quota,
        model_limits=pack(data.model_limits or {}),
        model_limits_enabled=data.model_limits_enabled,
        expires_at=_expiry(data.expires_at),
    )


def decode_refusal(body: bytes) -> str | None:
    """Give the server's own words from an error body, or None where it holds none.

    Two shapes occur: `{"message": …}` and `{"error": {"message": …}}`.
    """
    try:
        refusal = msgspec.json.decode(body, type=_Refusal)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    error = refusal.error
    inner = error.get("message") if isinstance(error, dict) else error
    return (inner if isinstance(inner, str) else "") or refusal.message or None


def _expiry(stamp: int) -> int | None:
    """Unix seconds, or None for never: 0 and -1 say so, and 13 digits are milliseconds."""
    if stamp <= 0:
        return None
    seconds = stamp // 1000 if stamp >= _MILLISECONDS_FROM else stamp
    return min(seconds, _LATEST_DATE)
