"""From an error to the problem that is stored, and from that into the reader's language. Pure."""

from __future__ import annotations

import msgspec

from comet_tray.core.errors import CallFailed, CometTrayError
from comet_tray.core.plain import plain
from comet_tray.core.said import packed, unpacked
from comet_tray.core.store import Problem
from comet_tray.core.words import Words


def problem_of(error: CometTrayError, now: float) -> Problem:
    """Turn an error into the value that is stored and shown."""
    call = error if isinstance(error, CallFailed) else CallFailed("")
    return Problem(
        kind=error.kind or "keyring_locked",
        text=str(error.sentence),
        remedy=str(error.remedy),
        since=int(now),
        status=call.status,
        request_id=call.request_id,
        server_message=plain(call.server_message, 300) if call.server_message else None,
        said=(packed(error.sentence), packed(error.remedy)),
    )


def in_words(problem: Problem, words: Words) -> Problem:
    """Give the problem with text and remedy in the reader's language.

    One that an older version stored stays in English. The server's own words always stay.
    """
    if problem.said is None:
        return problem
    text, remedy = (words.say(unpacked(part)) for part in problem.said)
    return msgspec.structs.replace(problem, text=text, remedy=remedy)
