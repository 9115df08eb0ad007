"""The command line: the parser, and one small file for each group of subcommands.

Each subcommand's module is imported when it runs, so that `status` and `--help` load
neither Qt nor requests nor keyring.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib import import_module
from io import TextIOWrapper

from comet_tray.core.errors import CometTrayError, NoSuchKey


def run(arguments: Sequence[str]) -> int:
    """Run one command and give its exit code: see the errors' tree for their meaning."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # A name in a script that this terminal cannot show is no reason to show nothing.
            stream.reconfigure(errors="replace")
    try:
        code = _run_tray(arguments)
        if code is None:
            code = _run_command(arguments)
        if sys.stdout:  # Windows gives none to programs without a console
            sys.stdout.flush()
    except CometTrayError as error:
        complain(error)
        return error.exit_code
    except BrokenPipeError:
        # The reader has what it wanted; a second flush at exit would complain once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    return code


def complain(error: CometTrayError) -> None:
    """Say on standard error, in one line, what is wrong and the way out."""
    from comet_tray.core.plain import plain

    sentence = " ".join(part for part in (error.sentence, error.remedy) if part)
    print(f"comet-tray: {plain(sentence, 1000)}", file=sys.stderr)


def no_key_yet() -> NoSuchKey:
    """Say that there is nothing to show, and how to begin."""
    return NoSuchKey("There is no key yet.", "Add one with: comet-tray keys add LABEL")


def _run_tray(arguments: Sequence[str]) -> int | None:
    """Run the tray where nothing but its own options is given, else give None.

    The parser of all commands would cost the icon 20 ms.
    """
    from comet_tray.cli.tray import run_tray
    from comet_tray.core.tray_options import tray_options

    options = tray_options(arguments)
    return None if options is None else run_tray(options)


def _run_command(arguments: Sequence[str]) -> int:
    from comet_tray.cli.parser import parse

    args = parse(arguments)
    module, _, function = args.command.partition(":")
    code: int = getattr(import_module(f"comet_tray.cli.{module}"), function)(args)
    return code
