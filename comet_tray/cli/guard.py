"""`guard`: an exit code for scripts that should not start on a nearly empty key."""

from __future__ import annotations

import time
from argparse import Namespace

from comet_tray.cli import complain, no_key_yet
from comet_tray.cli.spans import parse_span
from comet_tray.core.errors import CometTrayError, InvalidInput
from comet_tray.core.paths import find_paths
from comet_tray.core.registry import find_key, process_environment
from comet_tray.core.standing import Standing
from comet_tray.core.survey import look


def run_guard(args: Namespace) -> int:
    """Exit 0 where every key asked for has enough left and a fresh reading, else 1.

    Without a label, query-only keys are passed over: they are made to hold nothing.
    """
    share = _share(args.min)
    wanted = None if args.runway is None else parse_span("--runway", args.runway)
    now = time.time()
    paths = find_paths(args.data_dir)
    survey = look(paths, now, {} if args.demo else process_environment())
    standings = survey.overview.standings
    if not standings:
        raise no_key_yet()
    if args.label is not None:  # an empty one is a script's unset variable, and no key
        key = find_key(survey.keys, args.label)
        standings = tuple(one for one in standings if one.key_id == key.id)
    else:
        standings = tuple(one for one in standings if one.level != "no_quota")
    if not standings:
        raise CometTrayError("Every key is query only: there is nothing to judge.", "Name a key.")
    failures = [
        f"{one.label}: {reason}"
        for one in standings
        if (reason := shortcoming(one, share) or (shortness(one, wanted, now) if wanted else ""))
    ]
    if failures:
        complain(CometTrayError("; ".join(failures)))
    return 1 if failures else 0


def shortcoming(standing: Standing, share: float) -> str:
    """Say why a key does not suffice, or nothing where it does.

    `share` is the fraction that must be exceeded. What is not known does not suffice.
    """
    if standing.level in {"rejected", "unknown", "expired", "empty", "no_quota"}:
        return standing.shown.headline
    if standing.problem and standing.problem.kind == "blocked":
        return standing.shown.problem
    if not standing.fresh:
        return f"the last reading is from {standing.shown.age}"
    if standing.fraction_left is not None and standing.fraction_left <= share:
        return standing.shown.headline
    return ""


def shortness(standing: Standing, wanted: float, now: float) -> str:
    """Say why a key may not last `wanted` seconds, or nothing where it should.

    It should where it expires later, and where the forecast gives an even chance of more.
    """
    if standing.expires_at is not None and standing.expires_at - now <= wanted:
        return standing.shown.expiry
    if standing.unlimited:
        return ""
    if standing.runway is None:
        return f"there is no forecast ({standing.shown.runway})"
    if standing.runway.p50_seconds > wanted:
        return ""
    return f"it may last {standing.shown.runway}"


def _share(text: str) -> float:
    try:
        percent = float(text.strip().removesuffix("%"))
    except ValueError:
        percent = -1.0
    if not 0 <= percent <= 100:
        raise InvalidInput(f"--min cannot be {text[:40]!r}.", "Give a percentage, such as 10%.")
    return percent / 100
