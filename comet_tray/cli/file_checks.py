"""What `doctor` looks at in our own files: settings, list of keys, history, who may read them."""

from __future__ import annotations

import os
import sqlite3
import stat
import sys
from collections.abc import Sequence
from contextlib import closing
from urllib.parse import quote

import msgspec

from comet_tray.cli.checks import Finding
from comet_tray.core.errors import CometTrayError, DamagedStore, NotWritable
from comet_tray.core.files import recently_set_aside
from comet_tray.core.paths import Paths
from comet_tray.core.registry import Key, Registry, default_base_url, load_registry
from comet_tray.core.settings import Loaded, Settings, load_settings
from comet_tray.core.store import read_store

_EVER = float("inf")
_OTHERS = stat.S_IRWXG | stat.S_IRWXO


class Known(msgspec.Struct, frozen=True):
    """Settings and keys as the files name them, and what was found on the way."""

    findings: tuple[Finding, ...]
    settings: Settings
    keys: tuple[Key, ...]


def read_files(paths: Paths, now: float, environment: dict[str, str]) -> Known:
    """Read settings and list of keys as every other command does: damage is set aside."""
    findings = []
    loaded, registry = Loaded(Settings()), Registry()
    try:
        loaded = load_settings(paths.settings, now)
        findings.append(_read("settings", "The settings are in order.", loaded.notices))
    except CometTrayError as error:
        findings.append(Finding("settings", False, error.sentence, error.remedy))
    try:
        registry = load_registry(paths.registry, now, environment)
        sentence = f"The list of keys is in order, and names {len(registry.keys)}."
        findings.append(_read("keys", sentence, registry.notices))
    except CometTrayError as error:
        findings.append(Finding("keys", False, error.sentence, error.remedy))
    return Known(tuple(findings), loaded.settings, registry.keys)


def servers(keys: Sequence[Key], environment: dict[str, str]) -> Sequence[str]:
    """Name the keys' servers, or the one that a first key would have. Raises InvalidBaseUrl."""
    named = dict.fromkeys(key.base_url for key in keys)
    return tuple(named) or (default_base_url(environment),)


def check_history(path: str) -> Sequence[Finding]:
    """See whether the history opens and is whole. Raises FileTrouble."""
    if not os.path.exists(path):
        return [Finding("history", True, "There is no history yet.")]
    with read_store(path) as store:
        store.readings()
        store.problems()
    try:
        with closing(sqlite3.connect(f"file:{quote(path)}?mode=ro", uri=True)) as connection:
            [(verdict,)] = connection.execute("PRAGMA quick_check(1)")
    except sqlite3.OperationalError as error:
        raise NotWritable(f"{path} cannot be used: {error}.") from error
    except sqlite3.DatabaseError as error:
        verdict = str(error)
    if verdict == "ok":
        return [Finding("history", True, "The history is whole.")]
    sentence = f"The history is damaged: {verdict}."
    return [Finding("history", False, sentence, DamagedStore.default_remedy)]


def check_folders(paths: Paths) -> Sequence[Finding]:
    """See whether our folders, or those in which they will be made, can be written."""
    folders = dict.fromkeys((paths.config, paths.data, paths.state))
    shut = [folder for folder in folders if not _is_writable(folder)]
    return [
        Finding("folders", False, f"{folder} cannot be written.", NotWritable.default_remedy)
        for folder in shut
    ] or [Finding("folders", True, f"{', '.join(folders)} can be written.")]


def check_permissions(paths: Paths) -> Sequence[Finding]:
    """See whether our files are their owner's alone."""
    if sys.platform == "win32":
        return [Finding("permissions", True, "On this system the folder's own ones hold.")]
    ours = (paths.settings, paths.registry, paths.store, paths.log)
    parts = [path + end for path in ours for end in ("", "-wal", "-shm", ".1", ".lock")]
    return [
        Finding("permissions", False, f"Others may use {path}.", f"Close it: chmod 600 {path}")
        for path in parts
        if os.path.exists(path) and os.stat(path).st_mode & _OTHERS
    ] or [Finding("permissions", True, "The files are yours alone.")]


def check_set_aside(paths: Paths, now: float) -> Sequence[Finding]:
    """List the damaged files that are kept, whenever they were set aside."""
    kept = recently_set_aside({paths.config, paths.data}, now, seconds=_EVER)
    return [
        Finding(
            "set aside",
            True,
            f"A damaged file is kept as {path}.",
            "Mend it or delete it; it is not in use.",
        )
        for path in kept
        if not path.endswith(("-wal", "-shm"))
    ] or [Finding("set aside", True, "No damaged file is kept.")]


def _read(name: str, sentence: str, notices: tuple[str, ...]) -> Finding:
    if not notices:
        return Finding(name, True, sentence)
    return Finding(name, False, " ".join(notices), "Correct it, or take it out.")


def _is_writable(folder: str) -> bool:
    # The root itself is absent where a drive of Windows is.
    while not os.path.lexists(folder) and folder != os.path.dirname(folder):
        folder = os.path.dirname(folder)
    return os.path.isdir(folder) and os.access(folder, os.W_OK | os.X_OK)
