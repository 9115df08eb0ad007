"""Starting with the desktop session."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence
from typing import Protocol

from comet_tray.core.errors import NotWritable
from comet_tray.core.files import not_writable, read_text, write_whole
from comet_tray.core.words import ENGLISH, Words

_GROUP = "[Desktop Entry]"
_ENTRY = f"""\
{_GROUP}
Type=Application
Name=Comet Tray
Comment=%s
Icon=comet-tray
Exec=%s
Terminal=false
X-GNOME-Autostart-enabled=true
"""
_RESERVED = frozenset(" \t\n\r\"'\\><~|&;$*?#()`")
_ESCAPED_IN_QUOTES = frozenset('"`$\\')
_STRING_ESCAPES = {ord("\\"): r"\\", ord("\n"): r"\n", ord("\t"): r"\t", ord("\r"): r"\r"}


class Autostart(Protocol):
    """Whether the program starts with the session."""

    def is_enabled(self) -> bool:
        """Whether it does now."""

    def set_enabled(self, on: bool) -> None:
        """Change it. Raises NotWritable."""


class XdgAutostart:
    """A desktop entry in the folder `autostart` below `config_home`.

    `command` is the program and its arguments, as they are run. The desktop lists the entry with
    a comment in the reader's language, `words`.

    Source: the Desktop Application Autostart Specification 0.5.
    """

    def __init__(self, config_home: str, command: Sequence[str], words: Words = ENGLISH) -> None:
        self._path = os.path.join(config_home, "autostart", "comet-tray.desktop")
        self._command = command
        self._words = words

    def is_enabled(self) -> bool:
        """Whether the entry is there, and neither hidden nor switched off by the desktop."""
        try:
            text = read_text(self._path)
        except (NotWritable, UnicodeDecodeError):
            return False
        if text is None:
            return False
        entry = dict(_entries(text))
        hidden = entry.get("Hidden") == "true"
        return not hidden and entry.get("X-GNOME-Autostart-enabled") != "false"

    def set_enabled(self, on: bool) -> None:
        """Write the entry anew, or take it away. Raises NotWritable."""
        if on:
            words = self._words
            comment = words.tr("How much quota your API keys have left")
            write_whole(self._path, _ENTRY % (comment, exec_line(self._command)))
            return
        try:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(self._path)
        except OSError as error:
            raise not_writable(self._path, error) from error


def make_autostart(
    platform: str, config_home: str, command: Sequence[str], words: Words = ENGLISH
) -> Autostart | None:
    """Choose how to start with the session; `platform` is as in `sys.platform`.

    None: this program cannot do that on this system.
    """
    return XdgAutostart(config_home, command, words) if platform == "linux" else None


def exec_line(command: Sequence[str]) -> str:
    """Quote a command as the value of Exec in a desktop entry.

    Source: the Desktop Entry Specification 1.5: an argument is quoted as a whole, a percent
    sign is doubled, and the value is escaped once more as any string of an entry is.
    """
    line = " ".join(_quoted(argument) for argument in command).replace("%", "%%")
    return line.translate(_STRING_ESCAPES)


def _quoted(argument: str) -> str:
    if argument and _RESERVED.isdisjoint(argument):
        return argument
    return '"' + "".join("\\" * (c in _ESCAPED_IN_QUOTES) + c for c in argument) + '"'


def _entries(text: str) -> Iterator[tuple[str, str]]:
    """Yield the keys and values of the group that counts."""
    inside = False
    for line in text.splitlines():
        if line.startswith("["):
            inside = line.strip() == _GROUP
        elif inside and "=" in line and not line.startswith("#"):
            key, _, value = line.partition("=")
            yield key.strip(), value.strip()
