"""Starting with the desktop session."""

from __future__ import annotations

import os
import zlib
from collections.abc import Mapping, Sequence
from importlib import import_module
from typing import Protocol

from comet_tray.core.words import ENGLISH, Words

_NAME = "comet-tray"


class Autostart(Protocol):
    """Whether the program starts with the session, by an entry of this user's.

    The entry is on where the next login really starts something: one that was switched off
    elsewhere, or whose program is gone, is off. Such an entry is left alone until the user
    switches it on: another program's uninstaller, or the same home on another machine, may know
    better, and what starts at login is changed by nobody but its user.
    """

    def is_enabled(self) -> bool:
        """Whether it does now."""

    def set_enabled(self, on: bool) -> None:
        """Change it. Raises NotWritable."""

    def files(self) -> Sequence[str]:
        """The files whose change may change the answer, there or not; none where no file tells."""


def make_autostart(
    platform: str,
    environment: Mapping[str, str],
    home: str,
    command: Sequence[str],
    data_dir: str | None,
    words: Words = ENGLISH,
) -> Autostart | None:
    """Choose how to start with the session; `platform` is as in `sys.platform`.

    `command` is the program and its arguments, as they are run. Each data dir has an entry of
    its own. `words` is the language in which a desktop lists it. None: this program cannot do
    that on this system, or, in a Flatpak, in its sandbox.
    """
    name = _name(data_dir)
    if platform == "win32":
        from comet_tray.desktop.autostart_windows import RunKey

        return RunKey(import_module("winreg"), name, command)
    if platform == "darwin":
        from comet_tray.desktop.autostart_macos import LaunchAgent, launchctl

        return LaunchAgent(home, os.getuid(), name, command, launchctl)
    if platform.startswith("linux") and not environment.get("FLATPAK_ID"):
        from comet_tray.desktop.autostart_xdg import DesktopEntry

        config = environment.get("XDG_CONFIG_HOME") or os.path.join(home, ".config")
        return DesktopEntry(config, environment.get("PATH", ""), name, command, words)
    return None


def login_command(
    program: Sequence[str], started_as: str, platform: str, search: str, data_dir: str | None
) -> list[str]:
    """Give the command that starts this tray at login.

    `program` is how it starts itself: one word where it is frozen, else Python with its
    arguments. `started_as` is `sys.argv[0]`, `search` the variable PATH.

    The names that outlive an upgrade come first: the link on the path that a package made, and
    the script that pip or pipx made. On Windows that script would open a console.
    """
    options = [] if data_dir is None else ["--data-dir", _absolute(data_dir)]
    if len(program) == 1:
        linked = platform.startswith("linux")
        return [_on_path(program[0], search) if linked else program[0], *options]
    if platform == "win32":
        silent = os.path.join(os.path.dirname(program[0]), "pythonw.exe")
        python = silent if os.path.exists(silent) else program[0]
        return [python, *program[1:], *options]
    script = os.path.abspath(started_as)
    if os.path.basename(script) == _NAME and os.access(script, os.X_OK):
        return [script, *options]
    return [*program, *options]


def is_program(path: str, search: str = "") -> bool:
    """Whether a file can be run; a bare name is looked for as a shell does."""
    if os.path.isabs(path):
        return os.path.isfile(path) and os.access(path, os.X_OK)
    return bool(path) and any(
        is_program(os.path.join(folder, path))
        for folder in search.split(os.pathsep)
        if os.path.isabs(folder)
    )


def _on_path(executable: str, search: str) -> str:
    """Give the link to an executable that a shell would find, else the executable itself."""
    for folder in filter(os.path.isabs, search.split(os.pathsep)):
        link = os.path.join(folder, _NAME)
        if os.path.exists(link):
            same = os.path.realpath(link) == os.path.realpath(executable)
            return link if same else executable
    return executable


def _name(data_dir: str | None) -> str:
    if data_dir is None:
        return _NAME
    return f"{_NAME}-{zlib.crc32(os.fsencode(os.path.realpath(_absolute(data_dir)))):08x}"


def _absolute(data_dir: str) -> str:
    return os.path.abspath(os.path.expanduser(data_dir))
