"""The command line: the parser, and one small file for each group of subcommands.

Each subcommand's module is imported when it runs, so that `status` and `--help` load
neither Qt nor requests nor keyring.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from errno import EDQUOT, EFBIG, ENOSPC
from importlib import import_module
from io import TextIOWrapper

from comet_tray.core.crash import keep_memory_private
from comet_tray.core.errors import CometTrayError, NoSuchKey

# The disk is full, or the user's share of it.
_NO_ROOM = (ENOSPC, EDQUOT, EFBIG)


def run(arguments: Sequence[str]) -> int:
    """Run one command and give its exit code: see the errors' tree for their meaning."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # A name in a script that this terminal cannot show is no reason to show nothing.
            stream.reconfigure(errors="replace")
    keep_memory_private()
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
        # The reader has what it wanted.
        _write_no_more()
        return 0
    except OSError as error:
        if error.errno not in _NO_ROOM:
            raise
        _write_no_more()
        complain(
            CometTrayError(f"The output cannot be written: {error.strerror}.", "Free some space.")
        )
        return 1
    except KeyboardInterrupt:
        return 130
    return code


def _write_no_more() -> None:
    """Let go of standard output: another flush at exit would complain once more."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def complain(error: CometTrayError) -> None:
    """Say on standard error, in one line, what is wrong and the way out."""
    from comet_tray.core.complaint import JSON, VARIABLE, complaint_line
    from comet_tray.core.plain import plain

    if os.environ.get(VARIABLE) == JSON:
        print(complaint_line(error), file=sys.stderr)
    else:
        print(f"comet-tray: {plain(error.whole, 1000)}", file=sys.stderr)


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
