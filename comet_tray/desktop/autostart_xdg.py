"""Starting at login on Linux: a desktop entry.

Sources: the Desktop Application Autostart Specification 0.5, the Desktop Entry Specification 1.5.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator, Sequence

from comet_tray.core.errors import NotWritable
from comet_tray.core.files import not_writable, read_text, write_whole
from comet_tray.core.words import ENGLISH, Words
from comet_tray.desktop.autostart import is_program

_GROUP = "[Desktop Entry]"
# By TryExec, desktops pass over the entry of a program that was removed.
_ENTRY = f"""\
{_GROUP}
Type=Application
Name=Comet Tray
Comment=%s
Icon=comet-tray
TryExec=%s
Exec=%s
Terminal=false
X-GNOME-Autostart-enabled=true
"""
_RESERVED = frozenset(" \t\n\r\"'\\><~|&;$*?#()`")
_ESCAPED_IN_QUOTES = frozenset('"`$\\')
_UNNAMEABLE = frozenset("%=")
_STRING_ESCAPES = {ord("\\"): r"\\", ord("\n"): r"\n", ord("\t"): r"\t", ord("\r"): r"\r"}
_ESCAPED = {"\\": "\\", "n": "\n", "t": "\t", "r": "\r", "s": " "}
_BLANK = frozenset(" \t\r\n")
_TRUE = {"true", "1"}
_FALSE = {"false", "0"}


class DesktopEntry:
    """The entry `name` in the folder `autostart` below `config_home`.

    `search` is the variable PATH, `command` the program and its arguments, as they are run. The
    desktop lists the entry with a comment in the reader's language, `words`.
    """

    def __init__(
        self,
        config_home: str,
        search: str,
        name: str,
        command: Sequence[str],
        words: Words = ENGLISH,
    ) -> None:
        self._path = os.path.join(config_home, "autostart", f"{name}.desktop")
        self._search = search
        self._command = command
        self._words = words

    def is_enabled(self) -> bool:
        """Whether the entry is there, not switched off by the desktop, and its program, too."""
        try:
            text = read_text(self._path)
        except (NotWritable, UnicodeDecodeError):
            return False
        if text is None:
            return False
        entry = dict(_entries(text))
        hidden = entry.get("Hidden", "").lower() in _TRUE
        off = entry.get("X-GNOME-Autostart-enabled", "").lower() in _FALSE
        return not hidden and not off and self._can_start(entry)

    def set_enabled(self, on: bool) -> None:
        """Write the entry anew, or take it away. Raises NotWritable."""
        if on:
            words = self._words
            comment = words.tr("How much quota your API keys have left")
            program = self._command[0].translate(_STRING_ESCAPES)
            line = exec_line(_startable(self._command))
            write_whole(self._path, _ENTRY % (comment, program, line))
            return
        try:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(self._path)
        except OSError as error:
            raise not_writable(self._path, error) from error

    def files(self) -> tuple[str, ...]:
        """Name the entry."""
        return (self._path,)

    def _can_start(self, entry: dict[str, str]) -> bool:
        needed = [*exec_words(entry.get("Exec", ""))[:1]]
        if not needed:
            return False
        if "TryExec" in entry:
            needed.append(_unescaped(entry["TryExec"]))
        return all(is_program(program, self._search) for program in needed)


def exec_line(command: Sequence[str]) -> str:
    """Quote a command as the value of Exec in a desktop entry.

    An argument is quoted as a whole, a percent sign is doubled, and the value is escaped once
    more as any string of an entry is.
    """
    line = " ".join(_quoted(argument) for argument in command).replace("%", "%%")
    return line.translate(_STRING_ESCAPES)


def exec_words(value: str) -> list[str]:
    """Read a command back from a value of Exec; what it says of files and icons is left out."""
    words: list[str] = []
    word, quoted, begun = "", False, False
    rest = iter(_unescaped(value))
    for char in rest:
        if char == '"':
            quoted, begun = not quoted, True
        elif char in _BLANK and not quoted:
            words, word, begun = [*words, word] if begun else words, "", False
        elif char == "%":
            code = next(rest, "")
            word += "%" if code == "%" else ""
            begun = begun or code == "%"
        else:
            word += next(rest, "") if char == "\\" and quoted else char
            begun = True
    return [*words, word] if begun else words


def _startable(command: Sequence[str]) -> list[str]:
    """Let a shell start a program that an entry cannot name.

    The specification forbids the equals sign there, and GLib 2.74 does not find a percent sign.
    """
    plain = _UNNAMEABLE.isdisjoint(command[0])
    return [*command] if plain else ["/bin/sh", "-c", 'exec "$0" "$@"', *command]


def _quoted(argument: str) -> str:
    if argument and _RESERVED.isdisjoint(argument):
        return argument
    return '"' + "".join("\\" * (c in _ESCAPED_IN_QUOTES) + c for c in argument) + '"'


def _unescaped(value: str) -> str:
    rest = iter(value)
    return "".join(
        _ESCAPED.get(code := next(rest, ""), "\\" + code) if char == "\\" else char for char in rest
    )


def _entries(text: str) -> Iterator[tuple[str, str]]:
    """Yield the keys and values of the group that counts."""
    inside = False
    for line in text.splitlines():
        if line.startswith("["):
            inside = line.strip() == _GROUP
        elif inside and "=" in line and not line.startswith("#"):
            key, _, value = line.partition("=")
            yield key.strip(), value.strip()
