"""`--self-check`, for who builds or packs the program: whether all its parts came along.

`doctor` asks what is wrong around the program; this asks whether the program is whole. It reads
and changes none of the user's files.
"""

from __future__ import annotations

import os
import platform
import sqlite3
import sys
import tempfile
import time
from argparse import Namespace
from collections.abc import Callable, Sequence

from comet_tray import __version__
from comet_tray.cli import complain
from comet_tray.core.errors import CometTrayError

Proof = tuple[str, Callable[[], str]]


def run_self_check(_args: Namespace) -> int:
    """Try each part, and print its version; at the first that fails say so, and exit 1."""
    return report(
        [
            ("program", _prove_program),
            ("history", _prove_history),
            ("tls", _prove_tls),
            ("keyring", _prove_keyring),
            ("qt", _prove_qt),
            ("screen", _prove_screen),
        ]
    )


def report(proofs: Sequence[Proof]) -> int:
    """Print what each proof says; the first that raises anything ends this with exit code 1."""
    for name, prove in proofs:
        try:
            found = prove()
        except CometTrayError as error:
            return _failed(name, error.sentence, error.remedy)
        except Exception as error:  # noqa: BLE001  # a library that is not whole raises what it likes
            return _failed(name, f"{type(error).__name__}: {error}.", "Install Comet Tray anew.")
        print(f"ok  {name:<8}  {found}", flush=True)
    return 0


def _failed(name: str, reason: str, remedy: str) -> int:
    complain(CometTrayError(f"The self-check of “{name}” failed: {reason}", remedy))
    return 1


def _prove_program() -> str:
    kind = "frozen" if getattr(sys, "frozen", False) else "not frozen"
    return f"comet-tray {__version__}, Python {platform.python_version()}, {kind}"


def _prove_history() -> str:
    from comet_tray.core.store import Problem, open_store, read_store

    now = int(time.time())
    problem = Problem(kind="offline", text="a trial", remedy="", since=now)
    with tempfile.TemporaryDirectory(prefix="comet-tray-check-") as folder:
        path = os.path.join(folder, "history.sqlite3")
        with open_store(path, now) as store:
            store.record_problem("trial", problem)
        with read_store(path) as store:
            found = store.problems()
        mode = _journal_mode(path)
    if found != {"trial": problem} or mode != "wal":
        raise CometTrayError(f"SQLite did not keep what was written (journal: {mode}).")
    return f"SQLite {sqlite3.sqlite_version}; written with a WAL, and read"


def _journal_mode(path: str) -> str:
    connection = sqlite3.connect(path)
    try:
        return str(connection.execute("PRAGMA journal_mode").fetchone()[0])
    finally:
        connection.close()


def _prove_tls() -> str:
    from comet_tray.access.proof import prove_tls

    return prove_tls()


def _prove_keyring() -> str:
    from comet_tray.access.proof import prove_keyring

    return prove_keyring()


def _prove_qt() -> str:
    from comet_tray.ui.proof import prove_qt

    return prove_qt()


def _prove_screen() -> str:
    from comet_tray.ui.proof import prove_screen

    return prove_screen()
