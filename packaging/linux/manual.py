"""The manual page comet-tray(1), made from the parser and what is written here."""

from __future__ import annotations

import re
import time
from collections.abc import Iterable

from linux import about
from linux.grammar import Command, Option, commands

_BEFORE = """\
.SH DESCRIPTION
Comet Tray asks the server for the usage of each key every few minutes, tints its icon in the
system tray by what is left, and says so in time.
It foresees how long the quota lasts, as a range, and what ends first, the quota or the key, decides
the level.
.PP
Without a command it starts the tray; a second start raises the window of the first.
The keys are kept in the keyring of the desktop, and nowhere else.
All that the window does can be done by a command, too.
"""
_AFTER = """\
.SH EXIT STATUS
.TP
.B 0
done
.TP
.B 1
failed, and said so on standard error
.TP
.B 2
wrong usage
.TP
.B 3
no such key, or no key at all
.TP
.B 4
keyring locked or absent
.TP
.B 5
the server refused the key
.TP
.B 6
not reachable, or no usable answer
.TP
.B 7
the request budget is used up
.SH ENVIRONMENT
.TP
.B COMETAPI_KEY
A key that is shown as \\(lqenvironment\\(rq and stored nowhere: the way for machines without a
keyring.
.TP
.B COMETAPI_BASE_URL
The gateway that new keys belong to.
.TP
.BR HTTPS_PROXY ", " NO_PROXY
The proxy to go through, and what to reach without it.
.TP
.BR XDG_CONFIG_HOME ", " XDG_DATA_HOME ", " XDG_STATE_HOME
Where the files are, in place of the folders below.
.SH FILES
.TP
.I ~/.config/comet-tray/settings.toml
The settings; they may be edited by hand.
.TP
.I ~/.config/comet-tray/keys.toml
The list of keys, without their secrets.
.TP
.I ~/.local/share/comet-tray/history.sqlite3
The readings.
.TP
.I ~/.local/state/comet-tray/comet-tray.log
The log.
.SH EXAMPLES
.TP
.B comet-tray keys add work
Ask for a key, check it with one call, and store it as \\(lqwork\\(rq.
.TP
.B comet-tray guard work \\-\\-min 10% \\-\\-runway 1d || exit
In a script: go on only where more than a tenth is left, and a day's work.
.TP
.B comet-tray doctor
Say what is wrong, and how to mend it.
"""


def manual() -> str:
    """Give the page as the source of man(7)."""
    date = time.strftime("%Y-%m-%d", time.gmtime(about.epoch()))
    every = commands()
    top, rest = every[0], every[1:]
    lines = [
        f'.TH COMET-TRAY 1 "{date}" "comet-tray {about.version()}" "User Commands"',
        ".SH NAME",
        f"comet-tray \\- {_text(about.summary()[:1].lower() + about.summary()[1:])}",
        ".SH SYNOPSIS",
        ".B comet-tray",
        "[\\fB\\-\\-demo\\fR] [\\fB\\-\\-data\\-dir\\fR \\fIDIR\\fR]",
        ".br",
        ".B comet-tray",
        "[\\fB\\-\\-data\\-dir\\fR \\fIDIR\\fR] \\fICOMMAND\\fR ...",
        _BEFORE.rstrip(),
        ".SH OPTIONS",
        *_options(top),
        ".SH COMMANDS",
        *(line for each in rest if each.runs for line in _command(each)),
        _AFTER.rstrip(),
    ]
    return "\n".join(lines) + "\n"


def _command(command: Command) -> list[str]:
    usage = command.usage.removeprefix("comet-tray ").replace("[-h] ", "").replace("[-h]", "")
    usage = re.sub(r"\[--data-dir DIR\] ?", "", usage).replace("[--version] ", "")
    usage = usage.replace("[--version]", "").strip()
    lines = [".TP", f".B {_text(usage)}", f"{_text(command.summary)}."]
    known = [each for each in command.options if each.help and each.name not in _EVERYWHERE]
    if known:
        lines += [".RS", *_terms(known), ".RE"]
    return lines


_EVERYWHERE = {"--help", "--version", "--data-dir"}


def _options(command: Command) -> list[str]:
    return _terms(command.options)


def _terms(options: Iterable[Option]) -> list[str]:
    lines: list[str] = []
    for name, value, help_ in options:
        head = f".BR {_text(name)}" if not value else f'.BI {_text(name)} " {_text(value)}"'
        lines += [".TP", head, f"{_text(help_)}."]
    return lines


def _text(text: str) -> str:
    """Escape what troff would read as its own."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^([.'])", r"\\&\1", escaped).replace("“", "\\(lq").replace("”", "\\(rq")
