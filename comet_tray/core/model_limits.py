"""The models that a key may use, in the JSON in which they came until somebody looks. Pure.

Gateways list a thousand, for each key: to read those of 50 keys takes 30 ms, and only one key's
are ever on the screen.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec

from comet_tray.core.plain import plain
from comet_tray.core.words import ENGLISH, Words

NO_LIMITS = msgspec.Raw(b"{}")
_limits = msgspec.json.Decoder(dict[str, bool])


def pack(limits: Mapping[str, bool]) -> msgspec.Raw:
    """Give limits, by the id of a model, as JSON: equal ones in equal bytes."""
    return msgspec.Raw(msgspec.json.encode(limits))


def unpack(limits: msgspec.Raw) -> dict[str, bool]:
    """Read limits; what was damaged since it was stored is as none."""
    try:
        return _limits.decode(limits)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return {}


def listed(limits: msgspec.Raw) -> tuple[tuple[str, bool], ...]:
    """Give each model's id as plain text, and whether it is allowed."""
    return tuple((plain(name), allowed) for name, allowed in unpack(limits).items())


def models_text(limits: msgspec.Raw, words: Words = ENGLISH, *, enabled: bool) -> str:
    """Say in words what the two facts, the list and its switch, come to."""
    allowances = unpack(limits).values()
    count, allowed = len(allowances), sum(allowances)
    if not enabled:
        if not count:
            return words.tr("No restriction: every model is allowed.")
        return words.tr(
            "No restriction is in force. %Ln model(s) listed, and not applied.", "", count
        )
    if not allowed:
        return words.tr("Restricted to none: no model is allowed.")
    if allowed == count:
        return words.tr("Restricted to %Ln model(s).", "", allowed)
    return words.tr("Restricted: {allowed} of %Ln model(s) allowed.", "", count).format(
        allowed=words.number(allowed)
    )
