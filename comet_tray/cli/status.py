"""`status`: how all keys stand, from disk: no network, no keyring, no Qt."""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

from comet_tray.cli import complain, no_key_yet
from comet_tray.core.errors import CometTrayError
from comet_tray.core.paths import Paths, find_paths
from comet_tray.core.registry import process_environment
from comet_tray.core.store import Problem
from comet_tray.core.survey import Survey, look
from comet_tray.core.wording import clock

if TYPE_CHECKING:
    from argparse import Namespace

    from comet_tray.core.report import Report

_EXIT_CODES = {
    "rejected": 5,
    "blocked": 5,
    "rate_limited": 7,
    "keyring_locked": 4,
    "keyring_absent": 4,
}


def run_status(args: Namespace) -> int:
    """Print the overview in the form that was asked for; with --fetch, poll first."""
    paths = find_paths(args.data_dir)
    report = _fetch(args, paths) if args.fetch else None
    survey = look(paths, time.time(), {} if args.demo else process_environment())
    print(_rendered(args, survey))
    for notice in survey.overview.notices:
        complain(CometTrayError(notice))
    if not survey.keys:
        raise no_key_yet()
    return 0 if report is None else _outcome(report, survey)


def _rendered(args: Namespace, survey: Survey) -> str:
    from comet_tray.cli import forms

    overview, settings = survey.overview, survey.settings
    if args.json:
        return forms.as_json(overview, settings)
    if args.waybar:
        return forms.as_waybar(overview)
    if args.openmetrics:
        from comet_tray.cli.openmetrics import as_openmetrics

        return as_openmetrics(overview, settings)
    return overview.text if args.line else "\n".join(overview.lines())


def _fetch(args: Namespace, paths: Paths) -> Report:
    from comet_tray.cli.round import means_of, run
    from comet_tray.cli.running import tell_if_running

    report = run(paths, means_of(args, paths, may_prompt=sys.stdin.isatty()), "all")
    tell_if_running(paths, "look")
    return report


def _outcome(report: Report, survey: Survey) -> int:
    """Give the exit code of a poll, and say what was in the way of it.

    With one reading or more it succeeded: what failed beside it stands in the output.
    """
    if report.denied_until is not None:
        at = clock(report.denied_until, survey.overview.at)
        keys = "1 key" if report.denied == 1 else f"{report.denied} keys"
        complain(CometTrayError(f"{keys} had to wait: no request is allowed until {at}."))
    if report.readings:
        return 0
    problems = [each.problem for each in survey.overview.standings if each.problem]
    if report.failures and problems:
        first = min(problems, key=_exit_code)
        if report.denied_until is None:
            complain(CometTrayError(first.text, first.remedy))
        return _exit_code(first)
    return 7 if report.denied else 0


def _exit_code(problem: Problem) -> int:
    return _EXIT_CODES.get(problem.kind, 6)
