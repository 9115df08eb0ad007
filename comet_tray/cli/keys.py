"""`keys`: what a user does with keys, for terminal and window alike."""

from __future__ import annotations

import json
import os
import sys
import time
from argparse import Namespace
from collections.abc import Callable
from typing import Any

import msgspec

from comet_tray.cli import complain, no_key_yet
from comet_tray.cli.running import tell_if_running
from comet_tray.core import wording
from comet_tray.core.errors import CometTrayError, InvalidInput, InvalidLabel, InvalidSetting
from comet_tray.core.levels import effective
from comet_tray.core.paths import find_paths
from comet_tray.core.plain import plain
from comet_tray.core.registry import (
    Key,
    Rules,
    Thresholds,
    default_base_url,
    find_key,
    load_registry,
    process_environment,
    rename_key,
    set_own,
)
from comet_tray.core.settings import check_order, load_settings, parse_setting
from comet_tray.core.words import Sentence


def run_add(args: Namespace) -> int:
    """Add a key: from a hidden prompt, or from standard input."""
    from comet_tray.core.base_url import normalise

    environment = process_environment()
    base_url = normalise(args.base_url) if args.base_url else default_base_url(environment)
    secret = _from_stdin() if args.stdin else _from_prompt()
    return _add(args, args.label, secret, base_url)


def run_import(args: Namespace) -> int:
    """Import the key of the vendor's own command-line client."""
    from comet_tray.access.neighbour import read_neighbour

    found = read_neighbour(os.path.expanduser("~"), dict(os.environ))
    return _add(args, args.label, found.secret, found.base_url)


def run_list(args: Namespace) -> int:
    """List labels and base URLs. The registry holds no secret to print."""
    registry = load_registry(find_paths(args.data_dir).registry, time.time(), _environment(args))
    keys = registry.keys
    for notice in registry.notices:
        complain(CometTrayError(notice))
    if args.json:
        print(json.dumps([_as_json(key) for key in keys], ensure_ascii=False, indent=2))
    width = max((len(key.label) for key in keys), default=0)
    for key in () if args.json else keys:
        origin = "  (from COMETAPI_KEY, read only)" if key.read_only else ""
        print(f"{key.label:<{width}}  {key.base_url}{origin}")
    if not keys:
        raise no_key_yet()
    return 0


def run_rename(args: Namespace) -> int:
    """Give a key another label."""
    paths = find_paths(args.data_dir)
    _own(args, args.old)
    rename_key(paths.registry, args.old, args.new, time.time())
    tell_if_running(paths, "look")
    return 0


def run_remove(args: Namespace) -> int:
    """Remove a key: from the list, then its history, then its secret."""
    from comet_tray.access.enrol import withdraw
    from comet_tray.cli.round import means_of

    paths = find_paths(args.data_dir)
    key = _own(args, args.label)
    withdraw(paths, key, means_of(args, paths, may_prompt=True))
    tell_if_running(paths, "look")
    return 0


def run_set(args: Namespace) -> int:
    """Give a key its own warning levels and popup rules; `default` takes one back."""
    now, paths = time.time(), find_paths(args.data_dir)
    key = _own(args, args.label)
    own = msgspec.structs.replace(key.thresholds, **_changes(args, Thresholds, _number))
    rules = msgspec.structs.replace(key.rules, **_changes(args, Rules, _choice))
    check_order(msgspec.structs.asdict(effective(own, load_settings(paths.settings, now).settings)))
    set_own(paths.registry, key.label, own, rules, now)
    tell_if_running(paths, "look")
    return 0


def run_snooze(args: Namespace) -> int:
    """Keep silent about a key for a while; `off` ends that."""
    from comet_tray.core.snooze import snooze
    from comet_tray.core.store import open_store
    from comet_tray.core.survey import look
    from comet_tray.core.told import decode_told, snooze_text

    now, paths = time.time(), find_paths(args.data_dir)
    survey = look(paths, now, _environment(args))
    key = find_key(survey.keys, args.label)
    [standing] = [one for one in survey.overview.standings if one.key_id == key.id]
    with open_store(paths.store, now) as store:
        told = snooze(decode_told(store.told().get(key.id)), standing, args.span, now)
        store.set_told({key.id: msgspec.json.encode(told)})
    tell_if_running(paths, "look")
    print(f"{key.label}: {snooze_text(told, now) or 'no longer silent'}.")
    return 0


def _changes(args: Namespace, kind: type[msgspec.Struct], read: Callable[[str, str], Any]) -> Any:
    given = {name: getattr(args, name) for name in kind.__struct_fields__}
    return {name: read(name, text) for name, text in given.items() if text is not None}


def _choice(name: str, text: str) -> bool | None:
    if text.strip().lower() == "default":
        return None
    chosen: bool = parse_setting(name, text)
    return chosen


def _from_stdin() -> str:
    # Not as text: an error of decoding would carry the key.
    return sys.stdin.buffer.read(65_536).decode("utf-8", "replace")


def _from_prompt() -> str:
    if not sys.stdin.isatty():
        raise InvalidInput(
            "There is no terminal to type the key in.",
            "Give it on standard input, with --stdin.",
        )
    import getpass

    try:
        return getpass.getpass("API key (not shown): ")
    except EOFError:
        return ""


def _add(args: Namespace, label: str, secret: str, base_url: str) -> int:
    from comet_tray.access.enrol import enrol
    from comet_tray.cli.round import means_of

    if secret.strip() and secret.strip() in label:
        raise InvalidLabel(
            Sentence("The label is the key itself."), Sentence("Give a short name, such as work.")
        )
    paths = find_paths(args.data_dir)
    means = means_of(args, paths, may_prompt=True)
    usage = enrol(paths, label, secret, base_url, means, check=not args.no_check)
    tell_if_running(paths, "look")
    if usage is None:
        print(f"Added {label.strip()}, unchecked.")
    else:
        print(f"Added {label.strip()}: the server knows it as “{plain(usage.name)}”.")
    return 0


def _own(args: Namespace, label: str) -> Key:
    """Find a key that stands in the registry. Raises NoSuchKey and InvalidInput."""
    key = find_key(
        load_registry(find_paths(args.data_dir).registry, time.time(), _environment(args)).keys,
        label,
    )
    if key.read_only:
        raise InvalidInput(
            Sentence("This key comes from COMETAPI_KEY and cannot be changed here."),
            Sentence("Change or unset that variable."),
        )
    return key


def _environment(args: Namespace) -> dict[str, str]:
    return {} if args.demo else process_environment()


def _number(name: str, text: str) -> float | None:
    if text == "default":
        return None
    try:
        number = float(text)
        msgspec.convert({name: number}, Thresholds)
    except ValueError:
        raise InvalidSetting(
            Sentence(
                "{option} cannot be {value}.",
                option=f"--{name.replace('_', '-')}",
                value=plain(text, 40),
            ),
            Sentence(
                "Give a number in its range: a percentage from 0 to 100, or days from 0 to 3650;"
                " or the word default."
            ),
        ) from None
    return int(number) if number.is_integer() else number


def _as_json(key: Key) -> dict[str, object]:
    return {
        "label": key.label,
        "id": key.id,
        "base_url": key.base_url,
        "added_at": wording.iso(key.added_at) if key.added_at else None,
        "read_only": key.read_only,
        "thresholds": msgspec.to_builtins(key.thresholds),
        "rules": msgspec.to_builtins(key.rules),
    }
