"""A language that nobody speaks: each translated text stands in ⟦brackets⟧, so that others show."""

from comet_tray.core.words import Words, in_english


def bracketed(source: str, comment: str = "", n: int = -1) -> str:
    """Translate a text."""
    return f"⟦{in_english(source, comment, n)}⟧"


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
