"""The command line's grammar: every command, its arguments and its help."""

from __future__ import annotations

import argparse

from comet_tray import __version__


def parser() -> argparse.ArgumentParser:
    """Build the parser of all commands."""
    top = argparse.ArgumentParser(
        prog="comet-tray",
        description="How much quota your API keys have left. Without a command: the tray.",
        epilog=(
            "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 no such key or no key at all,"
            " 4 keyring locked or absent, 5 key refused by the server, 6 not reachable or no"
            " usable answer, 7 request budget used up."
        ),
    )
    top.add_argument("--version", action="version", version=f"comet-tray {__version__}")
    top.add_argument("--data-dir", metavar="DIR", help="keep and find all files below DIR")
    top.add_argument(
        "--demo", action="store_true", help="run on the built-in server, with sample keys"
    )
    top.add_argument("--show", action="store_true", help=argparse.SUPPRESS)
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument(
        "--data-dir", metavar="DIR", default=argparse.SUPPRESS, help=argparse.SUPPRESS
    )
    commands = top.add_subparsers(metavar="COMMAND", title="commands", required=True)

    def command(target: str, name: str, summary: str | None) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser
        # A command without a summary is for the program's own use and stands in no list.
        if summary is None:
            made = commands.add_parser(name, parents=[common])
        else:
            made = commands.add_parser(name, parents=[common], help=summary, description=summary)
        made.set_defaults(command=target)
        return made

    _keys(commands, common)
    _readings(command)
    _settings(commands, common)
    for name, summary in (
        ("refresh", "tell the running tray to ask the server now"),
        ("show", "tell the running tray to open its window"),
        ("quit", "tell the running tray to end"),
    ):
        command("running:run_tell", name, summary).set_defaults(word=name)
    doctor = command("doctor:run_doctor", "doctor", "check keyring, tray, network and files")
    doctor.add_argument("--json", action="store_true", help="for programs")
    server = command("demo:run_server", "demo-server", "run the built-in server alone")
    server.add_argument("--port", type=int, default=8765, metavar="N", help="default 8765")
    server.add_argument("--scenario", default="default", metavar="NAME", help="its sample keys")
    server.add_argument("--until-eof", action="store_true", help=argparse.SUPPRESS)
    server.add_argument("--no-limiter", action="store_true", help=argparse.SUPPRESS)
    hand = command("round:run_round_command", "round", None)
    hand.add_argument("--click", action="append", default=[], metavar="ID")
    hand.add_argument("--click-all", action="store_true")
    hand.add_argument("--may-prompt", action="store_true")
    hand.add_argument("--offline", action="store_true")
    return top


def _keys(commands: argparse._SubParsersAction, common: argparse.ArgumentParser) -> None:  # type: ignore[type-arg]
    keys = commands.add_parser("keys", parents=[common], help="add, list, rename, remove keys")
    acts = keys.add_subparsers(metavar="ACTION", required=True)

    def act(name: str, summary: str) -> argparse.ArgumentParser:
        made: argparse.ArgumentParser = acts.add_parser(
            name, parents=[common], help=summary, description=summary
        )
        made.set_defaults(command=f"keys:run_{name}")
        return made

    add = act("add", "add a key: read from a hidden prompt, checked, kept in the keyring")
    add.add_argument("label", metavar="LABEL", help="a short name for it")
    add.add_argument("--stdin", action="store_true", help="read the key from standard input")
    add.add_argument("--base-url", metavar="URL", help="the gateway that it belongs to")
    add.add_argument("--no-check", action="store_true", help="store it without asking the server")
    listing = act("list", "list the keys")
    listing.add_argument("--json", action="store_true", help="for programs")
    rename = act("rename", "give a key another label")
    rename.add_argument("old", metavar="OLD")
    rename.add_argument("new", metavar="NEW")
    remove = act("remove", "remove a key, its secret and its history")
    remove.add_argument("label", metavar="LABEL")
    own = act("set", "give a key its own warning levels")
    own.add_argument("label", metavar="LABEL")
    for name in ("low-percent", "critical-percent", "expiring-days", "expiring-soon-days"):
        own.add_argument(f"--{name}", metavar="NUMBER", help="or default")
    bring = act("import", "import the key of the cometapi command-line client")
    bring.add_argument("label", metavar="LABEL", nargs="?", default="cometapi")
    bring.add_argument("--no-check", action="store_true", help="store it without asking the server")


def _readings(command) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001  # a closure of parser()
    status = command("status:run_status", "status", "how all keys stand, from the last readings")
    form = status.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="for programs")
    form.add_argument("--waybar", action="store_true", help="one line for waybar")
    form.add_argument("--line", action="store_true", help="one line for tmux and shells")
    form.add_argument("--openmetrics", action="store_true", help="for Prometheus")
    status.add_argument("--fetch", action="store_true", help="ask the server first")
    history = command("history:run_history", "history", "the stored readings")
    history.add_argument("label", metavar="LABEL", nargs="?")
    history.add_argument("--since", metavar="SPAN", help="such as 12h, 7d or 2w")
    form = history.add_mutually_exclusive_group()
    form.add_argument("--csv", action="store_true")
    form.add_argument("--json", action="store_true")
    guard = command("guard:run_guard", "guard", "succeed where enough is left, for scripts")
    guard.add_argument("label", metavar="LABEL", nargs="?", help="default: all keys")
    guard.add_argument("--min", metavar="PERCENT", default="10%", help="default 10%%")
    guard.add_argument("--runway", metavar="SPAN", help="such as 12h or 1d")


def _settings(commands: argparse._SubParsersAction, common: argparse.ArgumentParser) -> None:  # type: ignore[type-arg]
    settings = commands.add_parser("settings", parents=[common], help="show or change settings")
    settings.set_defaults(command="settings:run_list")
    acts = settings.add_subparsers(metavar="ACTION")
    change = acts.add_parser("set", parents=[common], help="change settings: NAME=VALUE …")
    change.set_defaults(command="settings:run_set")
    change.add_argument("changes", metavar="NAME=VALUE", nargs="+")
