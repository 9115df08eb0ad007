"""`history`: the stored readings."""

from __future__ import annotations

import csv
import json
import sys
import time
from argparse import Namespace

from comet_tray.cli import no_key_yet
from comet_tray.cli.spans import parse_span
from comet_tray.core import wording
from comet_tray.core.paths import find_paths
from comet_tray.core.registry import find_key, load_registry, process_environment
from comet_tray.core.settings import load_settings
from comet_tray.core.store import Span, read_store

_COLUMNS = ("label", "from", "until", "used", "available")


def run_history(args: Namespace) -> int:
    """Print one line for each stretch of unchanged figures, oldest first."""
    now = time.time()
    paths = find_paths(args.data_dir)
    keys = load_registry(paths.registry, now, {} if args.demo else process_environment()).keys
    if not keys:
        raise no_key_yet()
    wanted = find_key(keys, args.label).id if args.label else None
    since = now - parse_span("--since", args.since) if args.since else 0
    labels = {key.id: key.label for key in keys}
    with read_store(paths.store) as store:
        spans = [span for span in store.history(wanted, since) if span.key_id in labels]
    hidden = load_settings(paths.settings, now).settings.hide_amounts
    rows = [_row(span, labels[span.key_id], hidden=hidden) for span in spans]
    if args.json:
        documents = [dict(zip(_COLUMNS, row, strict=True)) for row in rows]
        print(json.dumps(documents, ensure_ascii=False, indent=2))
    elif args.csv:
        writer = csv.writer(sys.stdout, lineterminator="\n")
        writer.writerows([_COLUMNS, *rows])
    else:
        for label, begin, _, used, available in rows:
            amounts = "amounts hidden" if hidden else f"used {used}, available {available}"
            print(f"{begin}  {label}  {amounts}")
    return 0


def _row(span: Span, label: str, *, hidden: bool) -> tuple[object, ...]:
    amounts = (None, None) if hidden else (span.used, span.available)
    return (label, wording.iso(span.at), wording.iso(span.until), *amounts)
