"""Hostile text made harmless: one line, no control or direction-changing characters."""

from unicodedata import bidirectional

# Line and paragraph separators, direction marks, embeddings, overrides and isolates, and the
# byte order mark: invisible, and able to make a text read otherwise than it is stored.
_DECEIVING = {0x200E, 0x200F, 0x061C, 0x2028, 0x2029, 0xFEFF, *range(0x202A, 0x202F)} | {
    *range(0x2066, 0x206A)
}
_REPLACED = dict.fromkeys((*range(32), *range(127, 160), *_DECEIVING), "�") | dict.fromkeys(
    (9, 10, 13), " "
)


_RIGHT_TO_LEFT = {"R", "AL", "AN"}


def plain(text: str, longest: int = 200) -> str:
    """Give the text on one line, at most `longest` characters, an ellipsis where it was cut.

    Control codes (and with them terminal escapes) and direction overrides become U+FFFD.
    """
    if len(text) <= longest and text.isascii() and text.isprintable():
        return text.strip()  # as nearly all are, thousands of models among them
    cut = text if len(text) <= longest else text[: longest - 1] + "…"
    return cut.translate(_REPLACED).encode(errors="replace").decode().strip()


def isolated(text: str) -> str:
    """Keep a right-to-left text from turning around the figures beside it.

    Source: Unicode Standard Annex 9, first strong isolate and pop directional isolate.
    """
    turning = any(bidirectional(character) in _RIGHT_TO_LEFT for character in text)
    return f"\u2068{text}\u2069" if turning else text
