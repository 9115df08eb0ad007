"""`round`, for the tray's own use: one round as a bounded child process."""

from __future__ import annotations

import random
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import msgspec

from comet_tray.access.round import Ask, Clicked, Means, run_round
from comet_tray.access.vault import Vault
from comet_tray.core.database import mend
from comet_tray.core.errors import DamagedStore
from comet_tray.core.logs import log
from comet_tray.core.paths import Paths, find_paths
from comet_tray.core.registry import process_environment
from comet_tray.core.report import Report, Waiting
from comet_tray.core.settings import Settings, load_settings
from comet_tray.core.usage import KeyUsage

if TYPE_CHECKING:
    from argparse import Namespace

_MEMORY = 1 << 30  # of address space: libraries map a third of it


def run_round_command(args: Namespace) -> int:
    """Poll what is due, and print what the tray needs to know as JSON lines."""
    _bound_memory()
    paths = find_paths(args.data_dir)
    means = means_of(args, paths, may_prompt=args.may_prompt, tell=_print_line)
    report = run(paths, means, "all" if args.click_all else args.click, offline=args.offline)
    _print_line(report)
    return 0


def run(paths: Paths, means: Means, clicked: Clicked, *, offline: bool = False) -> Report:
    """Run a round on the files of `paths`, and log what came of it.

    A history that turns out to be damaged inside is set aside, and the round begins anew on
    an empty one. Raises FileTrouble.
    """
    files = (paths.settings, paths.registry, paths.store)
    try:
        report = run_round(*files, means, clicked=clicked, offline=offline)
    except DamagedStore as damage:
        log(paths.log, "error", damage.sentence)
        mend(paths.store, means.clock())
        report = run_round(*files, means, clicked=clicked, offline=offline)
    log(
        paths.log,
        "info",
        f"round: {report.readings} readings, {report.failures} failures, vault {report.vault}",
    )
    return report


def means_of(
    args: Namespace,
    paths: Paths,
    *,
    may_prompt: bool,
    tell: Callable[[Waiting], None] = lambda _: None,
) -> Means:
    """Choose the real keyring and network, or the demo's own vault.

    `tell` hears what is waited for: a prompt of the keyring may stand for a while.
    """
    if load_settings(paths.settings, time.time()).settings.debug:
        _log_libraries(paths)

    def open_vault() -> Vault:
        tell(Waiting("keyring"))
        if args.demo:
            from comet_tray.demo.vault import DemoVault

            return DemoVault(paths.data)
        from comet_tray.access.vault import open_vault

        return open_vault(may_prompt=may_prompt)

    def open_line(settings: Settings) -> Ask:
        tell(Waiting("server"))
        return _open_line(settings)

    return Means(
        open_vault=open_vault,
        open_line=open_line,
        clock=time.time,
        chance=random.random,
        environment={} if args.demo else process_environment(),
    )


def _open_line(settings: Settings) -> Ask:
    from comet_tray.access.lean_requests import import_requests

    import_requests()
    from comet_tray.access.client import ROUTES, fetch_usage
    from comet_tray.access.session import open_session

    session = open_session(settings.ca_file or None, settings.proxy or None)

    def ask(
        base_url: str, secret: str, path: str | None, spend: Callable[[], None]
    ) -> tuple[KeyUsage, str]:
        answer = fetch_usage(
            session, base_url, secret, spend=spend, now=time.time(), path=path or ROUTES[0]
        )
        return answer.usage, answer.path

    return ask


def _print_line(line: Waiting | Report) -> None:
    print(msgspec.json.encode(line).decode(), flush=True)


def _bound_memory() -> None:
    """End a child that takes too much, where the system does: Windows and macOS do not.

    On macOS all that a process maps from its start on counts, and setrlimit refuses any bound of
    use: https://github.com/python/cpython/issues/78783,
    https://github.com/linusg/libjs-test262/pull/68.
    """
    if sys.platform == "win32" or sys.platform == "darwin":  # mypy knows this form
        return
    import resource

    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))


def _log_libraries(paths: Paths) -> None:
    import logging

    class ToLog(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            log(paths.log, record.levelname.lower(), f"{record.name}: {record.getMessage()}")

    logging.basicConfig(level=logging.DEBUG, handlers=[ToLog()])
