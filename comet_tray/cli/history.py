"""`history`: the stored readings, out and back in."""

from __future__ import annotations

import csv
import io
import json
import sys
import time
from argparse import Namespace

from comet_tray.cli import complain, no_key_yet
from comet_tray.cli.running import tell_if_running
from comet_tray.cli.spans import parse_span
from comet_tray.core import wording
from comet_tray.core.database import mend
from comet_tray.core.errors import CometTrayError, DamagedStore, InvalidInput, NoSuchKey
from comet_tray.core.history_file import COLUMNS, LARGEST_BYTES, parse_history, past_of
from comet_tray.core.paths import Paths, find_paths
from comet_tray.core.registry import Key, find_key, load_registry, process_environment
from comet_tray.core.remember import look_ahead
from comet_tray.core.settings import load_settings
from comet_tray.core.store import Span, damage_notice, open_store, read_store
from comet_tray.core.stretches import Stretch


def run_history(args: Namespace) -> int:
    """Print one line for each stretch of unchanged figures, oldest first; or take a file in."""
    if args.file is not None:
        return _take_in(args)
    now = time.time()
    paths = find_paths(args.data_dir)
    keys = load_registry(paths.registry, now, {} if args.demo else process_environment()).keys
    if not keys:
        raise no_key_yet()
    wanted = _wanted(keys, args.label).id if args.label else None
    since = now - parse_span("--since", args.since) if args.since is not None else 0
    labels = {key.id: key.label for key in keys}
    with read_store(paths.store) as store:
        spans = [span for span in store.history(wanted, since) if span.key_id in labels]
    hidden = load_settings(paths.settings, now).settings.hide_amounts
    rows = [_row(span, labels[span.key_id], hidden=hidden) for span in spans]
    if args.json:
        documents = [dict(zip(COLUMNS, row, strict=True)) for row in rows]
        print(json.dumps(documents, ensure_ascii=False, indent=2))
    elif args.csv:
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerows([COLUMNS, *rows])
    else:
        for label, begin, _, used, available in rows:
            amounts = "amounts hidden" if hidden else f"used {used}, available {available}"
            print(f"{begin}  {label}  {amounts}")
    return 0


def _take_in(args: Namespace) -> int:
    """Take a file that `--csv` wrote into the history, all of it or nothing."""
    if args.label != "import" or args.since is not None or args.csv or args.json:
        raise InvalidInput(
            "There is an argument too many.",
            "To take a history in, give nothing else: comet-tray history import FILE.csv",
        )
    now = time.time()
    paths = find_paths(args.data_dir)
    keys = load_registry(paths.registry, now, {} if args.demo else process_environment()).keys
    if not keys:
        raise no_key_yet()
    found = _by_id(parse_history(io.StringIO(_text(args.file), newline="")), keys)
    past, ahead = past_of(found, now)
    try:
        taken = _merge(paths, past, now)
    except DamagedStore:
        complain(CometTrayError(damage_notice(mend(paths.store, now))))
        taken = _merge(paths, past, now)
    tell_if_running(paths, "look")
    known = sum(map(len, past.values())) - taken
    said = f"{_count(taken, 'reading')} of {_count(len(found), 'key')} taken in"
    if known:
        said += f"; {known:,} {'was' if known == 1 else 'were'} there already"
    if ahead:
        verbs = ("lies", "was") if ahead == 1 else ("lie", "were")
        said += f"; {ahead:,} {verbs[0]} in the future, and {verbs[1]} left out"
    print(f"{said}.")
    return 0


def _merge(paths: Paths, found: dict[str, list[Stretch]], now: float) -> int:
    with open_store(paths.store, now) as store:
        for notice in store.notices:
            complain(CometTrayError(notice))
        taken = store.merge_history(found)
        store.roll_up(now)
        readings = store.readings()
        for key_id in found.keys() & readings.keys():
            look_ahead(store, key_id, readings[key_id].at)
    return taken


def _text(path: str) -> str:
    """Read a file, or standard input for “-”. The path is not quoted: it may be a key."""
    try:
        if path == "-":
            content = sys.stdin.buffer.read(LARGEST_BYTES + 1)
        else:
            with open(path, "rb") as file:
                content = file.read(LARGEST_BYTES + 1)
        if len(content) > LARGEST_BYTES:
            raise InvalidInput(
                f"The file is larger than {LARGEST_BYTES // 10**6} MB.", "Split it, key by key."
            )
        return content.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InvalidInput("The file is not in UTF-8.", "Save it as CSV in UTF-8.") from None
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it has no such name"
        raise InvalidInput(f"The file cannot be read: {reason}.", "Name a CSV file.") from None


def _by_id(found: dict[str, list[Stretch]], keys: tuple[Key, ...]) -> dict[str, list[Stretch]]:
    """Put the id in the place of each label; two ways to write one are the same key."""
    by_id: dict[str, list[Stretch]] = {}
    for label, stretches in found.items():
        try:
            by_id.setdefault(find_key(keys, label).id, []).extend(stretches)
        except NoSuchKey as error:
            raise NoSuchKey(
                error.sentence,
                "Add it first, with: comet-tray keys add LABEL. Nothing was taken in.",
            ) from None
    return by_id


def _wanted(keys: tuple[Key, ...], label: str) -> Key:
    try:
        return find_key(keys, label)
    except NoSuchKey:
        if label != "import":
            raise
    raise InvalidInput("There is no file named.", "As in: comet-tray history import FILE.csv")


def _count(number: int, one: str) -> str:
    return f"{number:,} {one if number == 1 else one + 's'}"


def _row(span: Span, label: str, *, hidden: bool) -> tuple[object, ...]:
    amounts = (None, None) if hidden else (span.used, span.available)
    return (label, wording.iso(span.at), wording.iso(span.until), *amounts)
