"""`doctor` on our own files: settings, list of keys, history, and who may read them."""

import ntpath
import os
import sqlite3
import sys
import time
from argparse import Namespace
from contextlib import closing

import pytest

from comet_tray.cli.checks import Finding
from comet_tray.cli.doctor import _checks, examine
from comet_tray.cli.file_checks import check_folders, check_permissions
from tests.cli.conftest import Cli
from tests.support.builders import usage


def look(cli: Cli, check: str) -> list[Finding]:
    """Make one check alone, within this process."""
    args = Namespace(data_dir=str(cli.data_dir), demo=False)
    wanted = [each for each in _checks(args, cli.paths, time.time()) if each.name == check]
    return examine(wanted, 10)


def test_settings_that_do_not_apply_and_damaged_lists_are_trouble(cli: Cli) -> None:
    cli.data_dir.mkdir()
    (cli.data_dir / "settings.toml").write_text("low_percent = 200")
    (cli.data_dir / "keys.toml").write_text("[[keys")

    [settings, keys] = look(cli, "files")
    [kept] = look(cli, "set aside")

    assert "low_percent" in settings.sentence
    assert "The list of keys was damaged" in keys.sentence
    assert (settings.ok, keys.ok) == (False, False)
    assert ".damaged-" in kept.sentence


def test_a_file_that_cannot_be_read_is_trouble(cli: Cli) -> None:
    for name in ("settings.toml", "keys.toml"):
        (cli.data_dir / name).mkdir(parents=True)

    assert [each.ok for each in look(cli, "files")] == [False, False]


def test_a_whole_history_is_told_from_a_damaged_one(cli: Cli) -> None:
    cli.keep("work", usage())
    [whole] = look(cli, "history")
    store = cli.data_dir / "history.sqlite3"
    pages = bytearray(store.read_bytes())
    pages[4096:8192] = b"x" * 4096
    store.write_bytes(pages)

    [damaged] = look(cli, "history")

    assert (whole.sentence, whole.ok) == ("The history is whole.", True)
    assert (damaged.sentence[:23], damaged.ok) == ("The history is damaged:", False)


@pytest.mark.parametrize("content", [b"no database at all, but longer than a head" * 9, b"SQLite"])
def test_a_history_that_is_no_database_is_damaged(cli: Cli, content: bytes) -> None:
    cli.data_dir.mkdir()
    (cli.data_dir / "history.sqlite3").write_bytes(content)

    assert [each.ok for each in look(cli, "history")] == [False]


def test_a_history_of_a_newer_version_is_said_so(cli: Cli) -> None:
    cli.data_dir.mkdir()
    with closing(sqlite3.connect(cli.data_dir / "history.sqlite3")) as newer:
        newer.execute("PRAGMA user_version = 99")

    assert "newer version" in look(cli, "history")[0].sentence


def test_files_that_others_may_read_are_named_with_the_command_that_closes_them(cli: Cli) -> None:
    cli.keep("work", usage())
    assert [each.ok for each in look(cli, "permissions")] == [True]
    registry = cli.data_dir / "keys.toml"
    registry.chmod(0o644)

    [finding] = look(cli, "permissions")

    assert finding.ok is False
    assert finding.remedy.endswith(f"chmod 600 {registry}")


def test_on_windows_the_folders_own_permissions_hold(
    cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    cli.keep("work", usage())
    (cli.data_dir / "keys.toml").chmod(0o644)
    monkeypatch.setattr(sys, "platform", "win32")

    assert [each.ok for each in check_permissions(cli.paths)] == [True]


def test_a_folder_that_cannot_be_made_is_trouble(cli: Cli) -> None:
    cli.data_dir.write_text("a file, and no folder")

    assert [each.ok for each in look(cli, "folders")] == [False]


def test_a_drive_that_is_not_there_cannot_be_written(
    cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = r"Z:\comet-tray\data"
    paths = cli.paths._replace(config=folder, data=folder, state=folder)
    monkeypatch.setattr(os, "path", ntpath)

    [finding] = check_folders(paths)

    monkeypatch.undo()
    assert (finding.ok, finding.sentence) == (False, rf"{folder} cannot be written.")
