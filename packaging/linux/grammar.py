"""The command line's grammar as plain values, read from its parser: for manual and completion."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import NamedTuple

from comet_tray.cli.parser import parser


class Option(NamedTuple):
    """An option: `value` names what follows it, or is empty."""

    name: str
    value: str
    help: str


class Command(NamedTuple):
    """A command, as the words that call it: ("keys", "add"); the program itself has none.

    `choices` are the words that may follow, and `runs` is false where one of them must.
    """

    words: tuple[str, ...]
    summary: str
    usage: str
    options: tuple[Option, ...]
    arguments: tuple[Option, ...]
    choices: tuple[str, ...]
    runs: bool


def commands() -> list[Command]:
    """Give the program and all commands that it tells of, each before those below it."""
    return list(_walk(parser(), (), ""))


def _walk(
    source: argparse.ArgumentParser, words: tuple[str, ...], summary: str
) -> Iterator[Command]:
    below: list[tuple[str, argparse.ArgumentParser, str]] = []
    options: list[Option] = []
    arguments: list[Option] = []
    choices: list[str] = []
    for action in source._actions:  # noqa: SLF001  # argparse offers no other way to look
        if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001  # the same
            told = {each.dest: each.help or "" for each in action._choices_actions}  # noqa: SLF001
            below = [
                (name, each, told[name]) for name, each in action.choices.items() if name in told
            ]
            choices += [name for name, _, _ in below]
        elif action.help is not argparse.SUPPRESS or action.option_strings == ["--version"]:
            given = _option(action)
            (options if action.option_strings else arguments).append(given)
            if not action.option_strings and action.choices:
                choices += [str(each) for each in action.choices]
    usage = " ".join(source.format_usage().split()).removeprefix("usage: ")
    runs = source.get_default("command") is not None
    yield Command(words, summary, usage, tuple(options), tuple(arguments), tuple(choices), runs)
    for name, each, help_ in below:
        yield from _walk(each, (*words, name), help_)


def _option(action: argparse.Action) -> Option:
    name = next(iter(reversed(action.option_strings)), action.dest)
    value = "" if action.nargs == 0 else str(action.metavar or action.dest.upper())
    if action.option_strings == ["--version"]:
        return Option(name, "", "show the version and exit")
    return Option(
        name if action.option_strings else value, value, (action.help or "").replace("%%", "%")
    )
