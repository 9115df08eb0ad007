"""A text that can be said in another language, as it is stored or sent to another process."""

from __future__ import annotations

import msgspec

from comet_tray.core.words import Sentence, Value


class Said(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a `Sentence` was made of; `text` alone where nothing can be translated."""

    source: str = ""
    values: dict[str, str | int | Said] = {}
    text: str = ""


def packed(text: str) -> Said:
    """Make a text ready to be stored."""
    if isinstance(text, Sentence):
        values = {name: _packed_value(value) for name, value in text.values.items()}
        return Said(source=text.source, values=values)
    return Said(text=_storable(text))


def unpacked(said: Said) -> str:
    """Give the text back; its bare source, where that and the values do not fit together.

    No version of ours leaves such a thing, and yet it must not end the program.
    """
    if not said.source:
        return said.text
    values = {
        name: unpacked(value) if isinstance(value, Said) else value
        for name, value in said.values.items()
    }
    try:
        return Sentence(said.source, **values)
    except (LookupError, ValueError, AttributeError, TypeError):
        return said.source


def _packed_value(value: Value) -> str | int | Said:
    if isinstance(value, Sentence):
        return packed(value)
    return _storable(value) if isinstance(value, str) else value


def _storable(text: str) -> str:
    """Replace what is no Unicode, as in the name of a file that is not UTF-8: JSON has none."""
    return text.encode(errors="replace").decode()
