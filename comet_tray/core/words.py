"""The reader's language: sentences that can be said in another one, and how figures are written.

The program is written in English. `Words.tr` says an English text in the reader's language; a
`Sentence` is English made where that language is not known, and can be said in it later. Both
mark their text for `make translations`. Qt-free: the face brings its translator along. Free of
msgspec, too: the errors are made of sentences, and are loaded before the icon is up.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import NamedTuple, Self, TypeAlias

Value: TypeAlias = str | int
# (English text, what tells it from a like one, count or -1) → the text in the reader's language,
# its placeholders untouched but for the count.
Translate: TypeAlias = Callable[[str, str, int], str]
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Sentence(str):
    """An English text that knows what it was made of: `source` with `{names}`, and their values.

    A value may be such a text itself; the digits of a whole number are grouped. The text has to
    be a literal, for the translators.
    """

    __slots__ = ("source", "values")
    source: str
    values: Mapping[str, Value]

    def __new__(cls, source: str, /, **values: Value) -> Self:
        """Make the English text."""
        grouped = {
            name: f"{value:,}" if isinstance(value, int) else value
            for name, value in values.items()
        }
        made = super().__new__(cls, source.format(**grouped))
        made.source, made.values = source, values
        return made


def in_turn(first: str, second: str) -> str:
    """Put one text after another; either may be empty. Not every language has a space there."""
    if not first or not second:
        return first or second
    return Sentence("{first} {second}", first=first, second=second)


def in_english(source: str, _comment: str = "", n: int = -1) -> str:
    """Give an English text as it stands; with a count, “%Ln day(s)” is “1 day” or “2 days”."""
    if n < 0:
        return source
    return source.replace("%Ln", f"{n:,}").replace("(s)", "" if n == 1 else "s")


class Words(NamedTuple):
    """A language, and how it writes figures: months, and what groups and divides digits."""

    translate: Translate = in_english
    months: tuple[str, ...] = _MONTHS
    group: str = ","
    point: str = "."

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """Say a literal English text; `comment` helps the translators, `n` is what %Ln counts."""
        return self.translate(source, comment, n)

    def say(self, text: str) -> str:
        """Say what was made as a `Sentence`; any other text stays as it is."""
        if not isinstance(text, Sentence):
            return text
        values = {
            name: self.number(value) if isinstance(value, int) else self.say(value)
            for name, value in text.values.items()
        }
        return self.translate(text.source, "", -1).format(**values)

    def join(self, *texts: str) -> str:
        """Put sentences one after another; empty ones are left out."""
        joined = ""
        for text in texts:
            joined = self.say(in_turn(joined, text))
        return joined

    def number(self, value: float, digits: int = 0) -> str:
        """Write a number with so many digits after the point: “1,234.50”."""
        written = f"{value:,.{digits}f}" if digits else f"{round(value):,}"
        return written.translate({ord(","): self.group, ord("."): self.point})


ENGLISH = Words()
