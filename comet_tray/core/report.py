"""What a round tells the tray on its standard output, one JSON object a line."""

from __future__ import annotations

from typing import Literal

import msgspec


class Waiting(msgspec.Struct, frozen=True, tag_field="kind", tag="waiting"):
    """What the round waits for from now on. A keyring may ask its user for a password."""

    waiting: Literal["keyring", "server"]


class Report(
    msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True, tag_field="kind", tag="report"
):
    """What a round tells the tray: all else stands in the store.

    `next_at` is the Unix time of the next round, None without keys. `denied_until` is when the
    budget allows the first of the keys that the user asked for and that had to wait.
    `vault` says whether the keyring was in the way.
    """

    next_at: float | None
    readings: int = 0
    failures: int = 0
    denied: int = 0
    denied_until: float | None = None
    vault: Literal["open", "locked", "absent"] = "open"


_lines: msgspec.json.Decoder[Waiting | Report] = msgspec.json.Decoder(Waiting | Report)


def read_line(line: bytes) -> Waiting | Report | None:
    """Read one line of a round; None for what is neither."""
    try:
        return _lines.decode(line)
    except msgspec.DecodeError:
        return None
