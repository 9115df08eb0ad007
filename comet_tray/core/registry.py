"""The keys that the user added: label, id, base URL, own thresholds. Never a secret."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable, Collection, Iterable
from functools import cache
from typing import TYPE_CHECKING, Annotated, Any

import msgspec

from comet_tray.core.base_url import normalise
from comet_tray.core.errors import (
    InvalidBaseUrl,
    InvalidInput,
    InvalidLabel,
    NoSuchKey,
)
from comet_tray.core.files import locked, read_text, set_aside, write_whole
from comet_tray.core.plain import plain
from comet_tray.core.quick_toml import loads
from comet_tray.core.settings import DAMAGE, Days, Percent
from comet_tray.core.words import Sentence

if TYPE_CHECKING:
    from tomlkit.items import AoT, Table

DEFAULT_BASE_URL = "https://api.cometapi.com"
ENVIRONMENT = "environment"
LONGEST_LABEL = 60
_LATEST_DATE = 253_402_300_799  # the last second of the year 9999
_LONGEST_SK_LABEL = 20


class Thresholds(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """A key's own thresholds; None takes the one of the settings."""

    low_percent: Percent | None = None
    critical_percent: Percent | None = None
    runway_low_days: Days | None = None
    runway_critical_days: Days | None = None
    expiring_days: Days | None = None
    expiring_soon_days: Days | None = None


class Rules(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Which kinds of popup a key has of its own choice; None takes the rule of the settings."""

    tell_low: bool | None = None
    tell_critical: bool | None = None
    tell_empty: bool | None = None
    tell_expiry: bool | None = None
    tell_rejected: bool | None = None
    tell_spike: bool | None = None
    tell_recovered: bool | None = None


class Key(msgspec.Struct, frozen=True, kw_only=True):
    """One key as the registry knows it. `added_at` is in Unix seconds.

    A `read_only` key comes from the environment variable COMETAPI_KEY and stands in no file.
    """

    id: Annotated[str, msgspec.Meta(pattern="^[A-Za-z0-9-]{1,64}$")]
    label: Annotated[str, msgspec.Meta(min_length=1, max_length=LONGEST_LABEL)]
    base_url: str
    added_at: Annotated[int, msgspec.Meta(ge=0, le=_LATEST_DATE)] = 0
    thresholds: Thresholds = Thresholds()
    rules: Rules = Rules()
    read_only: bool = False


class Registry(msgspec.Struct, frozen=True):
    """The keys in the order in which they were added, and a sentence on what was wrong."""

    keys: tuple[Key, ...] = ()
    notices: tuple[str, ...] = ()


def load_registry(path: str, now: float, environment: dict[str, str] | None = None) -> Registry:
    """Read keys.toml, and add the key of `environment` where it holds one.

    A file that is no TOML is set aside under another name; an entry that is no key is left
    out, with a notice. Raises NotWritable.
    """
    try:
        found = _listed(path, _entries(path))
    except DAMAGE:
        with locked(path):
            found = _read_or_set_aside(path, now)
    try:
        own = _from_environment(environment or {})
    except InvalidBaseUrl as error:
        notice = Sentence(
            "The key in COMETAPI_KEY is left out: {why} Correct COMETAPI_BASE_URL.",
            why=error.sentence,
        )
        return Registry(found.keys, (*found.notices, notice))
    return Registry((*found.keys, *own), found.notices)


def _read_or_set_aside(path: str, now: float) -> Registry:
    """Read under the lock, for another process may just have written a good file."""
    try:
        return _listed(path, _entries(path))
    except DAMAGE:
        aside = set_aside(path, now)
        notice = Sentence(
            "The list of keys was damaged. It is kept as {path}."
            " The keys themselves are still in the keyring.",
            path=aside,
        )
        return Registry(notices=(notice,))


def _entries(path: str) -> list[Any]:
    text = read_text(path)
    entries = (loads(text) if text else {}).get("keys", [])
    if not isinstance(entries, list):
        raise ValueError("keys is no list of tables")  # noqa: TRY004  # ends like all damage
    return entries


def _listed(path: str, entries: list[Any]) -> Registry:
    notices: list[str] = []
    keys: list[Key] = []
    labels: set[str] = set()
    ids: set[str] = set()
    # Many keys have few servers, and each address takes longer than all else of an entry.
    normal = cache(normalise)
    for entry in entries:
        try:
            key = _checked(entry, labels, ids, normal)
        except (msgspec.ValidationError, InvalidInput) as error:
            notices.append(
                Sentence(
                    "An entry of {path} is left out, for it is not valid: {why}",
                    path=path,
                    why=_why(error),
                )
            )
        else:
            keys.append(key)
            labels.add(key.label.casefold())
            ids.add(key.id)
    return Registry(tuple(keys), tuple(notices))


def _why(error: msgspec.ValidationError | InvalidInput) -> str:
    return error.sentence if isinstance(error, InvalidInput) else plain(str(error), 120)


def default_base_url(environment: dict[str, str]) -> str:
    """The vendor's address, or that of COMETAPI_BASE_URL. Raises InvalidBaseUrl."""
    return normalise(environment.get("COMETAPI_BASE_URL", "").strip() or DEFAULT_BASE_URL)


def find_key(keys: tuple[Key, ...], label: str) -> Key:
    """Find a key by its label, whatever its case. Raises NoSuchKey."""
    wanted = unicodedata.normalize("NFC", label.strip()).casefold()
    for key in keys:
        if key.label.casefold() == wanted:
            return key
    if wanted.startswith("sk-") or (len(wanted) > 40 and " " not in wanted):
        # It may be a key: not repeated.
        raise NoSuchKey(Sentence("There is no key with this label."))
    raise NoSuchKey(Sentence("There is no key with the label “{label}”.", label=plain(label, 80)))


def check_label(label: str, taken: Collection[str] = ()) -> str:
    """Give the label, trimmed and composed (NFC); `taken` are others, `folded`.

    Raises InvalidLabel for one that is empty, longer than 60 characters, not printable,
    begins like an option, or is taken.
    """
    trimmed = unicodedata.normalize("NFC", label.strip())
    if not trimmed:
        raise InvalidLabel(
            Sentence("The label is empty."), Sentence("Give the key a short name, such as work.")
        )
    if len(trimmed) > LONGEST_LABEL:
        raise InvalidLabel(
            Sentence("The label has {count} characters.", count=len(trimmed)),
            Sentence("Use at most {count}.", count=LONGEST_LABEL),
        )
    if plain(trimmed) != trimmed or not trimmed.isprintable():
        raise InvalidLabel(
            Sentence("The label holds characters that cannot be shown."),
            Sentence("Type it anew, on one line."),
        )
    if trimmed.startswith("sk-") and len(trimmed) > _LONGEST_SK_LABEL:
        raise InvalidLabel(
            Sentence("The label looks like an API key."),
            Sentence("Give a short name, such as work."),
        )
    if trimmed.startswith("-"):
        raise InvalidLabel(
            Sentence("A label cannot begin with a hyphen."), Sentence("Put a letter first.")
        )
    if trimmed.casefold() == ENVIRONMENT:
        raise InvalidLabel(
            Sentence("The label “{label}” belongs to the key in COMETAPI_KEY.", label=ENVIRONMENT),
            Sentence("Choose another."),
        )
    if trimmed.casefold() in taken:
        raise InvalidLabel(
            Sentence("The label “{label}” is taken.", label=trimmed),
            Sentence("Choose another, or rename that key."),
        )
    return trimmed


def folded(labels: Iterable[str]) -> frozenset[str]:
    """Give labels as they are compared, whatever their case."""
    return frozenset(label.casefold() for label in labels)


def add_key(path: str, key: Key, now: float) -> None:
    """Append a key. Raises InvalidLabel where its label is taken meanwhile, and NotWritable."""

    def change(entries: AoT, keys: tuple[Key, ...]) -> None:
        import tomlkit

        check_label(key.label, folded(other.label for other in keys))
        table = tomlkit.table()
        for name in ("id", "label", "base_url", "added_at"):
            table.add(name, getattr(key, name))
        entries.append(table)

    _edit(path, now, change)


def rename_key(path: str, old: str, new: str, now: float) -> None:
    """Give a key another label. Raises NoSuchKey, InvalidLabel, NotWritable."""

    def change(entries: AoT, keys: tuple[Key, ...]) -> None:
        key = find_key(keys, old)
        others = folded(other.label for other in keys if other.id != key.id)
        label = check_label(new, others)
        _entry(entries, key.id)["label"] = label

    _edit(path, now, change)


def remove_key(path: str, key_id: str, now: float) -> None:
    """Take a key off the list; one that is absent is success. Raises NotWritable."""

    def change(entries: AoT, keys: tuple[Key, ...]) -> None:
        if any(key.id == key_id for key in keys):
            entries.remove(_entry(entries, key_id))

    _edit(path, now, change)


def set_own(path: str, label: str, thresholds: Thresholds, rules: Rules, now: float) -> None:
    """Give a key its own thresholds and rules. Raises NoSuchKey, NotWritable."""

    def change(entries: AoT, keys: tuple[Key, ...]) -> None:
        entry = _entry(entries, find_key(keys, label).id)
        own = {**msgspec.structs.asdict(thresholds), **msgspec.structs.asdict(rules)}
        for name, value in own.items():
            if value is None:
                entry.pop(name, None)
            elif entry.get(name) != value:  # as it was typed, 14 stays 14
                entry[name] = value

    _edit(path, now, change)


def _edit(path: str, now: float, change: Callable[[AoT, tuple[Key, ...]], None]) -> None:
    import tomlkit
    from tomlkit.items import AoT

    with locked(path):
        keys = _read_or_set_aside(path, now).keys
        document = tomlkit.parse(read_text(path) or "")
        entries = document.get("keys")
        written_inline = [] if entries is None or isinstance(entries, AoT) else entries
        tables = [entry for entry in written_inline if isinstance(entry, dict)]
        if not isinstance(entries, AoT):
            entries = tomlkit.aot()
            for entry in tables:
                entries.append(tomlkit.item(dict(entry)))
            document["keys"] = entries
        change(entries, keys)
        if not len(entries):
            del document["keys"]
        if len(tables) < len(written_inline):
            set_aside(path, now)  # for what is no table has no place in the new one
        write_whole(path, tomlkit.dumps(document))


def _entry(entries: AoT, key_id: str) -> Table:
    table: Table = next(entry for entry in entries if entry.get("id") == key_id)
    return table


def _checked(
    entry: Any, labels: Collection[str], ids: Collection[str], normal: Callable[[str], str]
) -> Key:
    own = {} if not isinstance(entry, dict) else entry

    def some(names: Iterable[str]) -> dict[str, Any]:
        return {name: own[name] for name in names if name in own}

    key: Key = msgspec.convert(
        {
            **some(("id", "label", "base_url", "added_at")),
            "thresholds": some(Thresholds.__struct_fields__),
            "rules": some(Rules.__struct_fields__),
        },
        Key,
    )
    check_label(key.label, labels)
    if key.id in ids:
        raise InvalidInput(Sentence("The id {id} stands twice.", id=key.id), "")
    return msgspec.structs.replace(key, base_url=normal(key.base_url))


def _from_environment(environment: dict[str, str]) -> list[Key]:
    secret = environment.get("COMETAPI_KEY", "").strip()
    if not secret:
        return []
    import zlib

    # Another key in the same variable must not inherit this one's readings, so the id follows
    # the key; a checksum of 32 bits tells nothing about its 48 random characters.
    tag = f"{zlib.crc32(secret.encode(errors='replace')):08x}"
    return [
        Key(
            id=f"{ENVIRONMENT}-{tag}",
            label=ENVIRONMENT,
            base_url=default_base_url(environment),
            read_only=True,
        )
    ]


def process_environment() -> dict[str, str]:
    """The variables of this process that name a key and its server."""
    return {
        name: os.environ[name]
        for name in ("COMETAPI_KEY", "COMETAPI_BASE_URL")
        if name in os.environ
    }
