"""Starting at login on macOS: an agent of launchd.

Sources: launchd.plist(5), launchctl(1). What `launchctl disable` says is kept in a file of
launchd's own, which overrules the agent. What is switched off under Login Items in the system's
settings is kept where no program may read it: it is not seen here.
"""

from __future__ import annotations

import contextlib
import os
import plistlib
from collections.abc import Callable, Sequence
from typing import Any
from xml.parsers.expat import ExpatError

from comet_tray.core.files import not_writable, write_whole
from comet_tray.desktop.autostart import is_program

_OVERRIDES = "/var/db/com.apple.xpc.launchd/disabled.{uid}.plist"


class LaunchAgent:
    """The agent `name` in the user's own folder of agents.

    `launchctl` runs that program with arguments, and is not waited for.
    """

    def __init__(
        self,
        home: str,
        uid: int,
        name: str,
        command: Sequence[str],
        launchctl: Callable[[Sequence[str]], object],
        overrides: str = _OVERRIDES,
    ) -> None:
        self._path = os.path.join(home, "Library", "LaunchAgents", f"{name}.plist")
        self._overrides = overrides.format(uid=uid)
        self._uid = uid
        self._name = name
        self._command = command
        self._launchctl = launchctl

    def is_enabled(self) -> bool:
        """Whether the agent is there, not disabled, and its program, too."""
        agent = _read(self._path)
        disabled = _read(self._overrides).get(self._name, agent.get("Disabled", False))
        return agent.get("RunAtLoad") is True and not disabled and is_program(_program(agent))

    def set_enabled(self, on: bool) -> None:
        """Write the agent anew, or take it away. Raises NotWritable.

        It is not started now: it runs already.
        """
        if on:
            agent = {
                "Label": self._name,
                "ProgramArguments": list(self._command),
                "RunAtLoad": True,
                "LimitLoadToSessionType": "Aqua",
                "ProcessType": "Interactive",
            }
            write_whole(self._path, plistlib.dumps(agent).decode())
            if _read(self._overrides).get(self._name):
                self._launchctl(["enable", f"gui/{self._uid}/{self._name}"])
            return
        try:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(self._path)
        except OSError as error:
            raise not_writable(self._path, error) from error

    def files(self) -> tuple[str, ...]:
        """Name the agent, and what overrules it."""
        return self._path, self._overrides


def launchctl(arguments: Sequence[str]) -> None:
    """Run it, without waiting: what it changes is seen in its file."""
    from PySide6.QtCore import QProcess

    QProcess.startDetached("/bin/launchctl", list(arguments))


def _read(path: str) -> dict[str, Any]:
    """Read a property list; one that is absent, damaged or not ours to read says nothing."""
    try:
        with open(path, "rb") as file:
            said = plistlib.load(file)
    except (OSError, ValueError, ExpatError):
        return {}
    return said if isinstance(said, dict) else {}


def _program(agent: dict[str, Any]) -> str:
    arguments = agent.get("ProgramArguments")
    first = arguments[0] if isinstance(arguments, list) and arguments else ""
    program = agent.get("Program", first)
    return program if isinstance(program, str) else ""
