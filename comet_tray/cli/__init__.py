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
from io import BytesIO, TextIOWrapper
from typing import TYPE_CHECKING

from comet_tray.core.crash import keep_memory_private
from comet_tray.core.errors import CometTrayError, NoSuchKey

if TYPE_CHECKING:
    from argparse import Namespace
    from types import SimpleNamespace

# The disk is full, or the user's share of it.
_NO_ROOM = (ENOSPC, EDQUOT, EFBIG)


def run(arguments: Sequence[str]) -> int:
    """Run one command and give its exit code: see the errors' tree for their meaning."""
    unread = _is_unread()
    _prepare_streams()
    keep_memory_private()
    try:
        code = _run(arguments, unread=unread)
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


def _is_unread() -> bool:
    """Whether what goes to standard error reaches nobody: a start by a click on other systems."""
    if not sys.stderr:  # Windows gives none to programs without a console
        return True
    frozen = getattr(sys, "frozen", False)
    return sys.platform == "darwin" and frozen and not sys.stderr.isatty()


def _prepare_streams() -> None:
    for name in ("stdin", "stdout", "stderr"):
        if not getattr(sys, name):
            setattr(sys, name, TextIOWrapper(BytesIO()))  # which leads nowhere
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # A name in a script that this terminal cannot show is no reason to show nothing.
            stream.reconfigure(errors="replace")
            if sys.platform == "win32" and not stream.isatty():
                # To a pipe or a file Python would write in the encoding of the country there.
                stream.reconfigure(encoding="utf-8")


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


def _run_tray(arguments: Sequence[str], *, unread: bool) -> int | None:
    """Run the tray where nothing but its own options is given, else give None.

    The parser of all commands would cost the icon 20 ms. What fails is shown in a window where
    standard error goes `unread`, too.
    """
    from comet_tray.cli.tray import run_tray, show_trouble
    from comet_tray.core.tray_options import tray_options

    options = tray_options(arguments)
    if options is None:
        return None
    try:
        return run_tray(options)
    except CometTrayError as error:
        if unread:
            show_trouble(error)
        raise


def _run(arguments: Sequence[str], *, unread: bool) -> int:
    from comet_tray.cli.quick import quick

    args: Namespace | SimpleNamespace | None = quick(arguments)
    if args is None:
        code = _run_tray(arguments, unread=unread)
        if code is not None:
            return code
    from comet_tray.core.lean_msgspec import import_msgspec

    import_msgspec()
    args = args or _parsed(arguments)
    module, _, function = args.command.partition(":")
    done: int = getattr(import_module(f"comet_tray.cli.{module}"), function)(args)
    return done


def _parsed(arguments: Sequence[str]) -> Namespace:
    from comet_tray.cli.parser import parse

    return parse(arguments)
