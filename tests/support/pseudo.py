"""A language that nobody speaks: ⟦IN BRACKETS AND CAPITALS⟧, so that all other texts show."""

import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

from comet_tray.core.words import Words, in_english

_TRANSLATED = Path(__file__).parents[2] / "resources" / "translations" / "comet-tray_de.ts"

_LETTERS = re.compile(r"\{\w+\}|[^{]+")


@cache
def _known() -> frozenset[tuple[str, str]]:
    """Give the texts that the translators know, each with its comment: one finds them by both."""
    messages = ET.parse(_TRANSLATED).iter("message")  # noqa: S314 - a file of ours
    return frozenset(
        (each.findtext("source", ""), each.findtext("comment", "")) for each in messages
    )


def bracketed(source: str, comment: str = "", n: int = -1) -> str:
    """Translate a text that a translator knows: one with another comment is another text."""
    assert (source, comment) in _known(), (source, comment)
    return f"⟦{_LETTERS.sub(_upper, in_english(source, comment, n))}⟧"


def _upper(found: re.Match[str]) -> str:
    return found[0] if found[0].startswith("{") else found[0].upper()


PSEUDO = Words(
    translate=bracketed,
    months=tuple(f"⟦{month}⟧" for month in range(1, 13)),
    group="’",
    point="·",
)


def untranslated(text: str) -> str:
    """Give what of a text stands outside all brackets and holds a letter; else nothing."""
    depth, outside = 0, ""
    for character in text:
        depth += (character == "⟦") - (character == "⟧")
        if depth == 0 and character != "⟧":
            outside += character
    return outside if any(character.isalpha() for character in outside) else ""


def english(text: str) -> str:
    """Give what of a text is English, even within another: small letters, or a full stop alone."""
    small = "".join(character for character in text if character.islower())
    return small + "".join(re.findall(r"⟧\.(?!⟧)", text))
