"""A process that is killed at any instant: the store stays sound, and holds what was said done."""

import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from comet_tray.core.store import open_store
from tests.support.builders import DAY, NOW, usage
from tests.support.untraced import untraced

# Each reading is said after it was stored, and each tenth is followed by a roll-up, as in a round.
APPEND = f"""if True:
    import os, sys
    from comet_tray.core.remember import remember
    from comet_tray.core.store import open_store
    from comet_tray.core.usage import KeyUsage
    at = int(sys.argv[2])
    with open_store(sys.argv[1], {NOW}) as store:
        os.write(1, b"ready\\n")
        while True:
            at += 300
            remember(store, "k1", KeyUsage(
                name="", total_granted=0, total_used=at, total_available=-at, unlimited_quota=False,
                model_limits={{}}, model_limits_enabled=False, expires_at=None), at)
            os.write(1, b"%d\\n" % at)
            if at % 3000 == 0:
                store.roll_up(at)
"""
# Takes the same readings in again and again, each time in place of none.
IMPORT = f"""if True:
    import os, sys
    from comet_tray.core.store import open_store
    rows = [(at, at, at, -at) for at in range({NOW}, {NOW} + 2_000 * 300, 300)]
    with open_store(sys.argv[1], {NOW}) as store:
        os.write(1, b"ready\\n")
        while True:
            store.merge_history({{"k1": rows}})
            store.forget("k1")
"""


@pytest.fixture
def path(tmp_path: Path) -> str:
    return str(tmp_path / "data" / "history.sqlite3")


@contextmanager
def running(code: str, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    """Run a process; it is killed at the end of the block, whatever it does then."""
    command = [sys.executable, "-c", code, *arguments]
    with subprocess.Popen(command, env=untraced(), stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
        try:
            yield process
        finally:
            process.kill()


def assert_sound(path: str) -> None:
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_a_killed_process_loses_at_most_the_reading_under_way(path: str) -> None:
    chance = random.Random(9)  # noqa: S311 - instants of a test, no secret
    said = [NOW - 5 * DAY]
    for _ in range(15):
        with running(APPEND, path, str(said[-1])) as process:
            time.sleep(chance.uniform(0, 0.05))  # it must be at work: nothing can be waited for
            process.kill()
            assert process.stdout
            lines = process.stdout.read().splitlines(keepends=True)
        said += [int(line) for line in lines if line.endswith("\n")]
        assert_sound(path)
        with open_store(path, NOW) as store:
            assert store.notices == ()
            stored = [span.at for span in store.history("k1")]
            if stored:
                assert store.readings()["k1"].usage == usage(
                    name="", total_granted=0, total_used=stored[-1], total_available=-stored[-1]
                )
        assert set(said[1:]) <= set(stored)
        assert len(stored) <= len(said) + 14
    assert len(said) > 100


def test_an_import_that_is_killed_leaves_all_of_it_or_nothing(path: str) -> None:
    chance = random.Random(9)  # noqa: S311 - instants of a test, no secret
    found = set()
    for _ in range(6):
        with running(IMPORT, path):
            time.sleep(chance.uniform(0, 0.05))  # it must be at work: nothing can be waited for
        assert_sound(path)
        with open_store(path, NOW) as store:
            found.add(len(store.history("k1")))
    assert found <= {0, 2_000}
