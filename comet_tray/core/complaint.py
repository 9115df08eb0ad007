"""How a command that the window runs says on standard error what is wrong: a JSON object a line.

The window says it in its reader's language, which the command does not know.
"""

from __future__ import annotations

import msgspec

from comet_tray.core.errors import CometTrayError
from comet_tray.core.plain import plain
from comet_tray.core.said import Said, packed, unpacked
from comet_tray.core.words import Words

# The environment variable that asks for this, and its value; without it, errors are English text.
VARIABLE, JSON = "COMET_TRAY_ERRORS", "json"
_LONGEST = 1000


class Complaint(msgspec.Struct, frozen=True):
    """An error's sentence and remedy."""

    sentence: Said
    remedy: Said


_lines = msgspec.json.Decoder(Complaint)


def complaint_line(error: CometTrayError) -> str:
    """Give the error as one line of ASCII, which no stream's encoding can damage."""
    import json  # not above: the tray hears complaints, and makes none

    complaint = Complaint(packed(error.sentence), packed(error.remedy))
    return json.dumps(msgspec.to_builtins(complaint))


def heard(line: str, words: Words) -> str | None:
    """Say what a line complains of, as plain text; None where it is no complaint."""
    try:
        complaint = _lines.decode(line)
    except (msgspec.DecodeError, UnicodeEncodeError):
        return None
    error = CometTrayError(unpacked(complaint.sentence), unpacked(complaint.remedy))
    return plain(words.say(error.whole), _LONGEST)
