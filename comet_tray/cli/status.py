"""`status`: how all keys stand, from disk: no network, no keyring, no Qt."""

from __future__ import annotations

import sys
import time
from argparse import Namespace

from comet_tray.cli import complain
from comet_tray.core.errors import BudgetSpent, CometTrayError, NoSuchKey
from comet_tray.core.paths import Paths, find_paths
from comet_tray.core.registry import process_environment
from comet_tray.core.survey import Survey, look

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
    code = _fetch(args, paths) if args.fetch else 0
    survey = look(paths, time.time(), {} if args.demo else process_environment())
    print(_rendered(args, survey))
    for notice in survey.overview.notices:
        complain(CometTrayError(notice))
    if not survey.keys:
        raise NoSuchKey("There is no key yet.", "Add one with: comet-tray keys add LABEL")
    return code


def _rendered(args: Namespace, survey: Survey) -> str:
    from comet_tray.cli import forms

    overview, settings = survey.overview, survey.settings
    if args.json:
        return forms.as_json(overview, settings)
    if args.waybar:
        return forms.as_waybar(overview)
    if args.openmetrics:
        return forms.as_openmetrics(overview, settings)
    return overview.text if args.line else "\n".join(overview.lines())


def _fetch(args: Namespace, paths: Paths) -> int:
    from comet_tray.cli.round import means_of, run
    from comet_tray.cli.running import tell_if_running
    from comet_tray.core.store import read_store

    means = means_of(args, paths, may_prompt=sys.stdin.isatty())
    report = run(paths, means, "all")
    tell_if_running(paths, "look")
    if report.denied_until is not None:
        from comet_tray.access.round import budget_spent

        spent = budget_spent(report.denied_until, time.time())
        complain(
            BudgetSpent(
                f"{report.denied} of the keys had to wait. {spent.sentence}",
                spent.remedy,
                until=spent.until,
            )
        )
    if report.readings:
        return 0
    with read_store(paths.store) as store:
        kinds = [problem.kind for problem in store.problems().values()]
    if report.failures and kinds:
        return min(_EXIT_CODES.get(kind, 6) for kind in kinds)
    return 7 if report.denied else 0
