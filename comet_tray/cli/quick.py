"""Reads the commands that run often without the parser of all commands, which takes 30 ms of CPU.

Panels and shells ask for `status` every few seconds, and each poll is a `round`. What is not
plainly one of them is left to the parser, which also says what is wrong.
"""

from __future__ import annotations

from collections.abc import Sequence
from types import SimpleNamespace

_FORMS = ("--json", "--waybar", "--line", "--openmetrics")
_SWITCHES = {
    "status": (*_FORMS, "--fetch"),
    "round": ("--click-all", "--may-prompt", "--offline"),
}
_TARGETS = {"status": "status:run_status", "round": "round:run_round_command"}


def quick(arguments: Sequence[str]) -> SimpleNamespace | None:
    """Read a `status` or a `round` as the parser would; None for all else."""
    command, data_dir, demo = "", None, False
    switches: dict[str, bool] = {}
    clicks: list[str] = []
    rest = list(arguments)
    while rest:
        word = rest.pop(0)
        if word in switches:
            switches[word] = True
        elif word.startswith("--data-dir="):
            data_dir = word.partition("=")[2]
        elif word == "--data-dir" and _is_value(rest):
            data_dir = rest.pop(0)
        elif word == "--click" and command == "round" and _is_value(rest):
            clicks.append(rest.pop(0))
        elif word == "--demo" and not command:
            demo = True
        elif word in _SWITCHES and not command:
            command, switches = word, dict.fromkeys(_SWITCHES[word], False)
        else:
            return None
    several_forms = sum(switches.get(form, False) for form in _FORMS) > 1
    if not command or several_forms or (demo and data_dir is None):
        return None
    read: dict[str, object] = {
        name[2:].replace("-", "_"): given for name, given in switches.items()
    }
    if command == "round":
        read["click"] = clicks
    return SimpleNamespace(command=_TARGETS[command], data_dir=data_dir, demo=demo, **read)


def _is_value(rest: Sequence[str]) -> bool:
    """Whether what follows may be an option's value: one that begins like an option is none."""
    return bool(rest) and not rest[0].startswith("-")
