"""The command line's grammar: every command, its arguments and its help."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from typing import TYPE_CHECKING, NoReturn

from comet_tray import __version__
from comet_tray.core.plain import plain
from comet_tray.core.registry import Rules, Thresholds

_VERSION = f"comet-tray {__version__}"
# Where argparse begins to quote an argument, and what is said in place of all that follows: the
# argument may be a key that was pasted where none belongs.
_UNQUOTED = {
    "invalid choice: ": "there is nothing of this name",
    "ignored explicit argument ": "it takes no value",
    "ambiguous option: ": "an option is cut too short",
}


class _Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, as all other commands do."""

    def error(self, message: str) -> NoReturn:
        for begins, instead in _UNQUOTED.items():
            before, found, _ = message.partition(begins)
            message = before + instead if found else message
        self.exit(2, f"comet-tray: {message}. See: {self.prog} --help\n")


if TYPE_CHECKING:
    Commands = argparse._SubParsersAction[_Parser]  # noqa: SLF001  # it has no public name


def parse(arguments: Sequence[str]) -> argparse.Namespace:
    """Read the command line; a wrong one ends the process with exit code 2.

    An argument too many is not quoted: it may be a key that belongs on standard input.
    """
    if list(arguments) == ["--self-check"]:
        return argparse.Namespace(command="self_check:run_self_check")
    top = parser()
    args, rest = top.parse_known_args(arguments)
    unknown = [each.partition("=")[0] for each in rest if each.startswith("--")]
    if unknown:
        top.error(f"there is no option {plain(unknown[0], 40)} here")
    if rest:
        top.error("there is an argument too many (a key is never one: it is read from a prompt)")
    if args.demo and args.data_dir is None:
        top.error("--demo goes with the tray alone, or with --data-dir")
    return args


def parser() -> _Parser:
    """Build the parser of all commands."""
    top = _Parser(
        prog="comet-tray",
        description="How much quota your API keys have left. Without a command: the tray.",
        epilog=(
            "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 no such key or no key at all,"
            " 4 keyring locked or absent, 5 key refused by the server, 6 not reachable or no"
            " usable answer, 7 request budget used up."
        ),
    )
    top.add_argument("--version", action="version", version=_VERSION)
    top.add_argument("--data-dir", metavar="DIR", help="keep and find all files below DIR")
    top.add_argument(
        "--demo", action="store_true", help="run on the built-in server, with sample keys"
    )
    top.add_argument("--show", action="store_true", help=argparse.SUPPRESS)
    commands = top.add_subparsers(metavar="COMMAND", title="commands", required=True)
    _keys(commands)
    _readings(commands)
    _settings(commands)
    for name, summary in (
        ("refresh", "tell the running tray to ask the server now"),
        ("show", "tell the running tray to open its window"),
        ("quit", "tell the running tray to end"),
    ):
        _command(commands, name, "running:run_tell", summary).set_defaults(word=name)
    summary = "check keyring, tray, network and files"
    doctor = _command(commands, "doctor", "doctor:run_doctor", summary)
    doctor.add_argument("--json", action="store_true", help="for programs")
    server = _command(commands, "demo-server", "demo:run_server", "run the built-in server alone")
    server.add_argument("--port", type=_port, default=8765, metavar="N", help="default 8765")
    server.add_argument("--scenario", default="default", metavar="NAME", help="its sample keys")
    hand = _command(commands, "round", "round:run_round_command", None)
    hand.add_argument("--click", action="append", default=[], metavar="ID")
    hand.add_argument("--click-all", action="store_true")
    hand.add_argument("--may-prompt", action="store_true")
    hand.add_argument("--offline", action="store_true")
    return top


def _port(text: str) -> int:
    """Read a TCP port, 0 to 65,535; at 0 the system chooses one."""
    if not text.isdecimal() or int(text) > 65_535:
        raise argparse.ArgumentTypeError("it takes a whole number from 0 to 65535")
    return int(text)


def _command(commands: Commands, name: str, target: str | None, summary: str | None) -> _Parser:
    """Add a command that runs `target`, a module of this package and its function.

    One without a summary is for the program's own use, and stands in no list.
    """
    common = _Parser(add_help=False)
    common.add_argument(
        "--data-dir", metavar="DIR", default=argparse.SUPPRESS, help="keep and find all files there"
    )
    common.add_argument("--version", action="version", version=_VERSION, help=argparse.SUPPRESS)
    if summary is None:
        made = commands.add_parser(name, parents=[common])
    else:
        made = commands.add_parser(name, parents=[common], help=summary, description=summary)
    if target is not None:
        made.set_defaults(command=target)
    return made


def _keys(commands: Commands) -> None:
    keys = _command(commands, "keys", None, "add, list, rename, remove keys")
    acts = keys.add_subparsers(metavar="ACTION", required=True)
    summary = "add a key: read from a hidden prompt, checked, kept in the keyring"
    add = _command(acts, "add", "keys:run_add", summary)
    add.add_argument("label", metavar="LABEL", help="a short name for it")
    add.add_argument("--stdin", action="store_true", help="read the key from standard input")
    add.add_argument("--base-url", metavar="URL", help="the gateway that it belongs to")
    add.add_argument("--no-check", action="store_true", help="store it without asking the server")
    listing = _command(acts, "list", "keys:run_list", "list the keys")
    listing.add_argument("--json", action="store_true", help="for programs")
    rename = _command(acts, "rename", "keys:run_rename", "give a key another label")
    rename.add_argument("old", metavar="OLD")
    rename.add_argument("new", metavar="NEW")
    summary = "remove a key, its secret and its history"
    remove = _command(acts, "remove", "keys:run_remove", summary)
    remove.add_argument("label", metavar="LABEL")
    own = _command(acts, "set", "keys:run_set", "give a key its own warning levels")
    own.add_argument("label", metavar="LABEL")
    for name in Thresholds.__struct_fields__:
        own.add_argument(f"--{name.replace('_', '-')}", metavar="NUMBER", help="or default")
    for name in Rules.__struct_fields__:
        own.add_argument(f"--{name.replace('_', '-')}", metavar="on|off", help="or default")
    summary = "keep silent about a key: for 1 hour, until tomorrow, until it changes"
    quiet = _command(acts, "snooze", "keys:run_snooze", summary)
    quiet.add_argument("label", metavar="LABEL")
    quiet.add_argument("span", choices=("1h", "tomorrow", "change", "off"))
    summary = "import the key of the cometapi command-line client"
    bring = _command(acts, "import", "keys:run_import", summary)
    bring.add_argument("label", metavar="LABEL", nargs="?", default="cometapi")
    bring.add_argument("--no-check", action="store_true", help="store it without asking the server")


def _readings(commands: Commands) -> None:
    summary = "how all keys stand, from the last readings"
    status = _command(commands, "status", "status:run_status", summary)
    form = status.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="for programs")
    form.add_argument("--waybar", action="store_true", help="one line for waybar")
    form.add_argument("--line", action="store_true", help="one line for tmux and shells")
    form.add_argument("--openmetrics", action="store_true", help="for Prometheus")
    status.add_argument("--fetch", action="store_true", help="ask the server first")
    history = _command(commands, "history", "history:run_history", "the stored readings")
    # With a file, the first word is `import`; alone, it may be a key's label all the same.
    history.usage = (
        "%(prog)s [LABEL] [--since SPAN] [--csv | --json]\n       %(prog)s import FILE.csv"
    )
    history.add_argument("label", metavar="LABEL", nargs="?", help="default: all keys")
    help_ = "after the word import: a CSV to take back in, or - for standard input"
    history.add_argument("file", metavar="FILE", nargs="?", help=help_)
    history.add_argument("--since", metavar="SPAN", help="such as 12h, 7d or 2w")
    form = history.add_mutually_exclusive_group()
    form.add_argument("--csv", action="store_true")
    form.add_argument("--json", action="store_true")
    summary = "succeed where enough is left, for scripts"
    guard = _command(commands, "guard", "guard:run_guard", summary)
    guard.add_argument("label", metavar="LABEL", nargs="?", help="default: all keys")
    guard.add_argument("--min", metavar="PERCENT", default="10%", help="default 10%%")
    guard.add_argument("--runway", metavar="SPAN", help="such as 12h or 1d")


def _settings(commands: Commands) -> None:
    settings = _command(commands, "settings", "settings:run_list", "show or change settings")
    acts = settings.add_subparsers(metavar="ACTION")
    change = _command(acts, "set", "settings:run_set", "change settings: NAME=VALUE …")
    change.add_argument("changes", metavar="NAME=VALUE", nargs="+")
