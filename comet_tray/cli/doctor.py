"""`doctor`: what works around the program, what does not, and how to mend it."""

from __future__ import annotations

import json
import threading
import time
from argparse import Namespace
from collections.abc import Callable, Sequence
from queue import Empty, SimpleQueue
from typing import NamedTuple

import msgspec

from comet_tray.cli import checks, complain, desktop_checks, file_checks, network_checks
from comet_tray.cli.checks import Finding
from comet_tray.core.errors import CometTrayError
from comet_tray.core.paths import Paths, find_paths
from comet_tray.core.plain import plain
from comet_tray.core.registry import process_environment

PATIENCE = 8.0

_WORDS = {True: "ok", False: "trouble", None: "unknown"}


class Check(NamedTuple):
    """Something to look at. `look` may take its time and raise what it likes."""

    name: str
    look: Callable[[], Sequence[Finding]]


def run_doctor(args: Namespace) -> int:
    """Print what each check found; exit 0 where none found trouble.

    Where the keyring alone is in trouble it is 4, else 1.
    """
    findings = examine(_checks(args, find_paths(args.data_dir), time.time()), PATIENCE)
    print(_as_json(findings) if args.json else _as_text(findings))
    troubled = list(dict.fromkeys(each.name for each in findings if each.ok is False))
    if not troubled:
        return 0
    complain(CometTrayError(f"There is trouble with: {', '.join(troubled)}."))
    return 4 if troubled == ["keyring"] else 1


def examine(wanted: Sequence[Check], patience: float) -> list[Finding]:
    """Make all checks at once; one that takes longer than `patience` seconds is in trouble.

    It is left behind on its thread: a look-up of a name, for one, cannot be called back.
    """
    deadline = time.monotonic() + patience
    findings: list[Finding] = []
    for name, answers in [(check.name, _begin(check)) for check in wanted]:
        try:
            findings += answers.get(timeout=max(0.0, deadline - time.monotonic()))
        except Empty:
            sentence = f"No answer within {patience:g} seconds."
            findings.append(Finding(name, False, sentence, "Try again later."))
    return findings


def _begin(check: Check) -> SimpleQueue[Sequence[Finding]]:
    answers: SimpleQueue[Sequence[Finding]] = SimpleQueue()

    def look() -> None:
        try:
            answers.put(check.look())
        except CometTrayError as error:
            answers.put([Finding(check.name, False, error.sentence, error.remedy)])
        except Exception as error:  # noqa: BLE001  # one check that fails must not hide the others
            sentence = f"This could not be checked ({type(error).__name__})."
            answers.put([Finding(check.name, None, sentence)])

    threading.Thread(target=look, name=check.name, daemon=True).start()
    return answers


def _checks(args: Namespace, paths: Paths, now: float) -> list[Check]:
    environment = {} if args.demo else process_environment()
    known = file_checks.read_files(paths, now, environment)
    return [
        Check("keyring", lambda: checks.check_keyring(paths, demo=args.demo)),
        Check("tray", desktop_checks.check_tray),
        Check("notifications", desktop_checks.check_notifications),
        Check("network", lambda: _network(known, environment)),
        Check("clock", lambda: checks.check_clock(now)),
        Check("files", lambda: known.findings),
        Check("history", lambda: file_checks.check_history(paths.store)),
        Check("folders", lambda: file_checks.check_folders(paths)),
        Check("permissions", lambda: file_checks.check_permissions(paths)),
        Check("set aside", lambda: file_checks.check_set_aside(paths, now)),
        Check("running tray", lambda: checks.check_running(paths)),
        Check("versions", checks.check_versions),
    ]


def _network(known: file_checks.Known, environment: dict[str, str]) -> Sequence[Finding]:
    servers = file_checks.servers(known.keys, environment)
    return network_checks.check_network(known.settings, servers)


def _as_json(findings: Sequence[Finding]) -> str:
    return json.dumps([msgspec.structs.asdict(each) for each in findings], indent=2)


def _as_text(findings: Sequence[Finding]) -> str:
    width = max(len(each.name) for each in findings)
    lines = []
    for each in findings:
        lines.append(f"{_WORDS[each.ok]:<7}  {each.name:<{width}}  {plain(each.sentence, 1000)}")
        if each.remedy:
            lines.append(f"{'':<{width + 11}}{plain(each.remedy, 1000)}")
    return "\n".join(lines)
