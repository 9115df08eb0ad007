"""Starting at login on Windows: a value of the user's Run key.

Sources: Microsoft, Run and RunOnce Registry Keys; Parsing C Command-Line Arguments; Raymond Chen,
The Old New Thing. StartupApproved is what Task Manager and Settings write, and not documented:
the first byte of its values is even where a program may start, and odd where the user said no.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from typing import Any

from comet_tray.core.errors import NotWritable
from comet_tray.core.words import Sentence

_RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
_APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"
_LONGEST = 260


class RunKey:
    """The value `name` below HKEY_CURRENT_USER, with the command as Windows runs it.

    `registry` is the module `winreg`, or what stands in for it.
    """

    def __init__(self, registry: Any, name: str, command: Sequence[str]) -> None:
        self._registry = registry
        self._name = name
        self._command = command

    def is_enabled(self) -> bool:
        """Whether the value is there, not switched off by the user, and its program, too."""
        line = self._read(_RUN)
        if not isinstance(line, str) or not any(map(os.path.isfile, _programs(line))):
            return False
        approved = self._read(_APPROVED)
        return not (isinstance(approved, bytes) and approved and approved[0] & 1)

    def set_enabled(self, on: bool) -> None:
        """Write the value anew, or take it away. Raises NotWritable."""
        try:
            # A no that was said in Task Manager would outlive the value.
            self._delete(_APPROVED)
            if on:
                self._write(command_line(self._command))
            else:
                self._delete(_RUN)
        except OSError as error:
            reason = error.strerror or str(error)
            raise NotWritable(
                Sentence("The start at login cannot be changed: {reason}.", reason=reason),
                Sentence("Change it in the settings of Windows, under Apps, Startup."),
            ) from error

    def files(self) -> tuple[str, ...]:
        """Name none: no file tells. The window asks again when the user comes back to it."""
        return ()

    def _read(self, key: str) -> object:
        try:
            with self._registry.OpenKey(self._registry.HKEY_CURRENT_USER, key) as opened:
                value: object = self._registry.QueryValueEx(opened, self._name)[0]
                return value
        except OSError:
            return None

    def _write(self, line: str) -> None:
        if len(line) > _LONGEST:
            raise NotWritable(
                Sentence("Windows starts no command at login that is as long as this one."),
                Sentence("Choose a data folder with a shorter path."),
            )
        with self._registry.CreateKey(self._registry.HKEY_CURRENT_USER, _RUN) as opened:
            # Not REG_EXPAND_SZ: a percent sign in a path stands for itself.
            self._registry.SetValueEx(opened, self._name, 0, self._registry.REG_SZ, line)

    def _delete(self, key: str) -> None:
        registry = self._registry
        try:
            with registry.OpenKey(
                registry.HKEY_CURRENT_USER, key, 0, registry.KEY_SET_VALUE
            ) as opened:
                registry.DeleteValue(opened, self._name)
        except FileNotFoundError:
            return


def command_line(command: Sequence[str]) -> str:
    """Quote a command as programs on Windows take it apart.

    The program is always quoted: without, one below “Program Files” may start “Program”.
    """
    program, *arguments = command
    return " ".join([f'"{program}"', *map(_quoted, arguments)])


def _quoted(argument: str) -> str:
    """Double the backslashes before a quote, and escape the quote; others stand for themselves."""
    if argument and not re.search(r'[\s"]', argument):
        return argument
    escaped = re.sub(r'(\\*)"', r'\1\1\\"', argument)
    return '"' + re.sub(r"(\\+)$", r"\1\1", escaped) + '"'


def _programs(line: str) -> Iterator[str]:
    """Yield what Windows takes for the program, in its order."""
    if line.startswith('"'):
        yield line[1:].partition('"')[0]
        return
    words = line.split(" ")
    for count in range(1, len(words) + 1):
        yield " ".join(words[:count])
