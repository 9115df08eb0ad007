"""Reads the plain TOML that our own files consist of; `tomllib` has the word on all else.

tomllib takes 8 ms of CPU and 1.4 MB to be there at all, in every poll, `status` and tray, and then
a millisecond for a few keys.
"""

from __future__ import annotations

from typing import Any

_LONGEST_NUMBER = 15


def loads(text: str) -> dict[str, Any]:
    """Read a document, as `tomllib.loads` does. Raises ValueError and RecursionError."""
    try:
        return _plain(text)
    except _NotPlainError:
        import tomllib

        return tomllib.loads(text)


class _NotPlainError(Exception):
    """There is more in the text than is read here."""


def _plain(text: str) -> dict[str, Any]:
    """Read texts, numbers and switches, in the document and in its list of `keys`."""
    document: dict[str, Any] = {}
    keys: list[dict[str, Any]] = []
    table = document
    for line in text.split("\n"):
        if not line.isprintable():
            raise _NotPlainError
        if not line or line.startswith("#"):
            continue
        if line == "[[keys]]":
            table = {}
            keys.append(table)
            continue
        name, _, value = line.partition(" = ")
        if name in table or not name.isascii() or not name.replace("_", "").isalnum():
            raise _NotPlainError
        table[name] = _value(value)
    if keys:
        if "keys" in document:
            raise _NotPlainError
        document["keys"] = keys
    return document


def _value(text: str) -> str | float | bool:
    if text[:1] == text[-1:] == '"' and len(text) > 1:
        inner = text[1:-1]
        if '"' not in inner and "\\" not in inner:
            return inner
    elif text in {"true", "false"}:
        return text == "true"
    elif text.isascii() and len(text) <= _LONGEST_NUMBER:
        whole, point, part = text.partition(".")
        if whole.isdecimal() and (whole == "0" or whole[0] != "0"):
            if part.isdecimal():
                return float(text)
            if not point:
                return int(text)
    raise _NotPlainError
