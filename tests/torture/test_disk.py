"""Full, read-only, slow, damaged or killed amid a write: nothing that was said done is lost."""

import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import threading
import time
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from comet_tray.cli.round import run
from comet_tray.core.errors import FileTrouble, NotWritable
from comet_tray.core.files import DAMAGED
from comet_tray.core.paths import Paths
from comet_tray.core.registry import load_registry
from comet_tray.core.settings import load_settings, save_settings
from comet_tray.core.store import open_store, read_store
from comet_tray.core.survey import look
from tests.support.builders import NOW, problem, usage
from tests.support.cuts import cuts
from tests.support.killed import REPOSITORY, Said, write_and_die
from tests.support.virtual import World

BLOCKED = 0.05  # seconds: longer may the tray never wait


def assert_sound(path: str) -> None:
    with closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@cuts("kills", 8, 300)
def test_a_process_that_is_killed_at_any_moment_loses_nothing_that_it_said_was_done(
    tmp_path: Path, kills: int
) -> None:
    chance = random.Random(7)  # noqa: S311  # instants of a test, no secret
    folder = str(tmp_path / "data")
    paths = Paths(*[folder] * 4)
    said = Said()
    for _ in range(kills):
        write_and_die(folder, said, chance.uniform(0, 0.06))
        now = NOW + said.latest * 60
        assert_sound(paths.store)
        with open_store(paths.store, now) as store:
            assert store.notices == ()
            stored = {span.used for span in store.history("k1", since=now - 86_400)}
            assert set(range(max(1, said.reading - 1_000), said.reading + 1)) <= stored
            assert len(stored) in {said.reading, said.reading + 1} or said.reading > 1_000
            if said.reading:
                assert store.readings()["k1"].usage.total_used in {said.reading, said.reading + 1}
            told = int(store.told().get("k1", 0))
            assert not said.told or told in {said.told, said.told + 1}
            host = int((store.host("h").path or "/0").removeprefix("/"))
            assert not said.host or host in {said.host, said.host + 1}
        settings = load_settings(paths.settings, now)
        registry = load_registry(paths.registry, now)
        assert (settings.notices, registry.notices) == ((), ())
        # Old or new: what was said done, or what was under way when its writer was killed.
        figure = settings.settings.units_per_dollar
        assert not said.settings or said.settings <= figure <= said.latest + 1
        ids = [int(key.id[1:]) for key in registry.keys]
        assert not said.key or said.key in ids
        assert all(number % 4 == 0 and number <= said.latest + 1 for number in ids)
        assert not said.gone or said.gone - 12 not in ids
        # What the killed process was about has its own number: the next goes on from there.
        said.settings = figure if said.settings else 0
        said.key = max(ids, default=0)
        said.reading = max(stored, default=0)
        said.told, said.host = told, host
    assert said.acts > 3 * kills
    assert [name for name in os.listdir(folder) if DAMAGED in name] == []


def spoilt(chance: random.Random, data: bytes) -> bytes:
    """Overwrite random bytes, a whole sector, or the end of a file."""
    spoilt = bytearray(data)
    match chance.randrange(6):
        case 0:
            del spoilt[chance.randrange(len(spoilt)) :]
        case 1:
            at = chance.randrange(len(spoilt)) // 512 * 512
            spoilt[at : at + 512] = bytes(len(spoilt[at : at + 512]))
        case 2:
            at = chance.randrange(len(spoilt)) // 4096 * 4096
            spoilt[at : at + 4096] = chance.randbytes(len(spoilt[at : at + 4096]))
        case _:
            for _ in range(chance.choice((1, 1, 4, 30))):
                spoilt[chance.randrange(len(spoilt))] = chance.randrange(256)
    return bytes(spoilt)


@pytest.fixture
def lived_in(tmp_path: Path) -> World:
    """Three keys with a history, a problem, and settings; the log of the database not yet in it."""
    root = tmp_path / "before"
    root.mkdir()
    world = World(root)
    world.add_keys(3)
    save_settings(world.paths.settings, {"interval_minutes": 7, "quiet_from": "22:00"}, world.now)
    for number in range(60):
        world.now += 420
        for key in world.keys:
            world.answers[key.id] = usage(total_used=number * 10, total_available=1000 - number)
        world.round()
    with world.store() as store:
        store.record_problem("k02", problem())
        store.set_told({"k00": b"{}"})
    return world


@cuts("count", 40, 500)
def test_files_damaged_at_random_bytes_are_told_kept_and_outlived(
    tmp_path: Path, lived_in: World, count: int
) -> None:
    chance = random.Random(8)  # noqa: S311  # repeatable, not secret
    names = ["history.sqlite3"] * 3 + ["settings.toml", "keys.toml"]
    outcomes: Counter[str] = Counter()
    for number in range(count):
        root = tmp_path / "now"
        shutil.copytree(lived_in.paths.data, root)
        name = chance.choice(names)
        before = (root / name).read_bytes()
        after = spoilt(chance, before)
        (root / name).write_bytes(after)
        world = World(root, seed=number)
        world.now = lived_in.now + 86_400  # a day later, so that the daily check is due
        world.vault = lived_in.vault
        # The tray looks first. It tells of what it cannot read, and touches nothing.
        seen = looked(world)
        outcomes["look: " + seen] += 1
        if seen == "NewerFormat":  # the one byte that says so was hit, and all stays as it is
            assert (root / name).read_bytes() == after
            shutil.rmtree(root)
            continue
        run(world.paths, world.means, "all")
        world.now += 1_201  # where the history was lost, its requests count as spent
        report = run(world.paths, world.means, "all")
        assert_sound(world.paths.store)
        listed = load_registry(world.paths.registry, world.now).keys
        assert report.readings == len(listed), (number, name)
        overview = look(world.paths, world.now, {}).overview
        assert [one.fetched_at for one in overview.standings] == [int(world.now)] * len(listed)
        asides = {
            path.read_bytes() for path in root.iterdir() if f"{name}{DAMAGED}" in path.name
        } - {b""}
        kept = after in asides or name == "history.sqlite3" or (root / name).read_bytes() == after
        assert kept, (number, name)
        if name == "history.sqlite3" and asides:
            outcomes["history begun anew"] += 1
        if asides:
            # Files are dated by the real clock.
            notices = look(world.paths, time.time(), {}).overview.notices
            assert any(DAMAGED in notice for notice in notices), (number, name)
        save_settings(world.paths.settings, {"interval_minutes": 9}, world.now)
        assert load_settings(world.paths.settings, world.now).settings.interval_minutes == 9
        shutil.rmtree(root)
    assert outcomes["look: well"] > count / 10, outcomes
    assert outcomes["history begun anew"] > count / 10, outcomes


def looked(world: World) -> str:
    """Look as the tray does; a file that is damaged is a value, too."""
    try:
        look(world.paths, world.now, {})
    except FileTrouble as trouble:
        return type(trouble).__name__
    return "well"


# Runs in a mount namespace of its own, as root there: argv is a folder, and steps in KiB.
FULL = """if True:
    import json, os, subprocess, sys
    from pathlib import Path
    from comet_tray.cli.round import run
    from comet_tray.core.errors import NotWritable
    from comet_tray.core.settings import load_settings, save_settings
    from comet_tray.core.survey import look
    from tests.support.builders import usage
    from tests.support.virtual import World
    folder, steps = sys.argv[1], [int(step) for step in sys.argv[2:]]
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder], check=True)
    world = World(Path(folder))
    world.add_keys(3)
    save_settings(world.paths.settings, {"interval_minutes": 7}, world.now)
    world.round()
    ballast = os.path.join(folder, "ballast")

    def fill(free):
        with open(ballast, "wb", buffering=0) as file:
            try:
                while file.write(bytes(4096)):
                    pass
            except OSError:
                pass
            file.truncate(max(0, os.path.getsize(ballast) // 4096 * 4096 - free * 1024))

    def attempt(act):
        try:
            act()
        except NotWritable as trouble:
            return trouble.sentence
        return "done"

    def one(free):
        number = len(told) + 8
        limits = {str(n): True for n in range(3_000)}
        for key in world.keys:
            world.answers[key.id] = usage(total_used=number, model_limits=limits)
        world.now += 1201
        fill(free)
        saved = attempt(lambda: save_settings(
            world.paths.settings, {"interval_minutes": number % 19 + 1}, world.now))
        before = look(world.paths, world.now, {}).overview
        asked = attempt(lambda: run(world.paths, world.means, ()))
        overview = look(world.paths, world.now, {}).overview
        minutes = load_settings(world.paths.settings, world.now).settings.interval_minutes
        os.unlink(ballast)
        with world.store() as store:
            used = [reading.usage.total_used for reading in store.readings().values()]
            whole = store._db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return {"number": number, "saved": saved, "asked": asked, "minutes": minutes,
                "used": used, "whole": whole, "before": len(before.standings),
                "fresh": sum(one.fresh for one in overview.standings),
                "shown": [one.used for one in overview.standings]}

    told = []
    for free in steps:
        told.append(one(free))
    subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
    world.now += 1201
    told.append({
        "saved": attempt(lambda: save_settings(
            world.paths.settings, {"interval_minutes": 5}, world.now)),
        "asked": attempt(lambda: run(world.paths, world.means, ())),
        "shown": [one.used for one in look(world.paths, world.now, {}).overview.standings],
        "files": sorted(os.listdir(folder)),
    })
    subprocess.run(["mount", "-o", "remount,rw", folder], check=True)
    told.append({"asked": attempt(lambda: run(world.paths, world.means, ()))})
    print(json.dumps(told))
"""


@cuts("step", 79, 4)
def test_a_disk_that_is_full_or_read_only_is_told_and_nothing_half_done(
    tmp_path: Path, step: int
) -> None:
    """A small disk with so many KiB left, from none to what is plenty; then it is read-only."""
    disk = tmp_path / "disk"
    disk.mkdir()
    steps = [str(free) for free in range(0, 480, step)]
    as_root = [] if os.getuid() == 0 else ["--user", "--map-root-user"]
    ran = subprocess.run(
        ["unshare", *as_root, "--mount", sys.executable, "-c", FULL, str(disk), *steps],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
    )
    assert ran.returncode == 0, ran.stderr
    *cases, read_only, again = json.loads(ran.stdout)
    known = [100, 100, 100]
    minutes = 7
    for case in cases:
        number = case["number"]
        assert case["whole"], case
        assert case["before"] == 3, case
        assert set(case["used"]) <= {*known, number}, case
        assert case["shown"] == case["used"], case
        if case["asked"] == "done":
            assert case["used"] == [number] * 3, case
        else:
            assert "cannot be" in case["asked"], case
        if case["saved"] == "done":
            minutes = number % 19 + 1
        else:
            assert "No space left on device" in case["saved"], case
        assert case["minutes"] == minutes, case
        known = case["used"]
    assert cases[0]["asked"] != "done"
    assert cases[-1]["asked"] == "done"
    assert "Read-only file system" in read_only["saved"]
    assert "cannot be" in read_only["asked"]
    assert read_only["shown"] == known
    assert set(read_only["files"]) <= {
        *("history.sqlite3", "history.sqlite3.lock", "settings.toml", "settings.toml.lock"),
        *("keys.toml", "comet-tray.log", "history.sqlite3-wal", "history.sqlite3-shm"),
    }
    assert again["asked"] == "done"


def test_a_writer_that_hangs_amid_its_write_keeps_no_reader_waiting(tmp_path: Path) -> None:
    """As on a slow disk: all can be looked at meanwhile, and other writers give up in time."""
    path = str(tmp_path / "history.sqlite3")
    with open_store(path, NOW) as slow, open_store(path, NOW, patience=0.05) as other:
        slow.record_reading("k1", usage(), NOW)
        with slow._transaction():
            slow._db.execute("UPDATE latest SET at = at + 1")
            began = time.monotonic()
            with read_store(path) as reader:
                assert set(reader.readings()) == {"k1"}
            assert time.monotonic() - began < 10 * BLOCKED
            with pytest.raises(NotWritable, match="locked"):
                other.record_reading("k1", usage(), NOW + 60)
        other.record_reading("k1", usage(), NOW + 60)
        assert slow.readings()["k1"].at == NOW + 60


def test_settings_are_the_old_ones_while_a_slow_disk_takes_the_new(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = str(tmp_path / "settings.toml")
    save_settings(path, {"interval_minutes": 7}, NOW)
    begun, go_on, real = threading.Event(), threading.Event(), os.fsync

    def slow(handle: int) -> None:
        begun.set()
        assert go_on.wait(10)
        real(handle)

    monkeypatch.setattr("os.fsync", slow)
    writer = threading.Thread(target=save_settings, args=(path, {"interval_minutes": 9}, NOW))
    writer.start()
    assert begun.wait(10)
    assert load_settings(path, NOW).settings.interval_minutes == 7
    go_on.set()
    writer.join()
    assert load_settings(path, NOW).settings.interval_minutes == 9


SLOW = """if True:
    import sys
    from comet_tray.core.store import open_store
    from tests.support.builders import NOW, usage
    with open_store(sys.argv[1], NOW) as store:
        store.record_reading("k1", usage(), NOW)
"""


@pytest.mark.torture
def test_while_a_really_slow_disk_takes_what_a_round_wrote_a_look_is_quick(tmp_path: Path) -> None:
    """Every flush to the disk takes a second; strace makes it so."""
    path = str(tmp_path / "history.sqlite3")
    with open_store(path, NOW) as store:
        store.record_reading("k1", usage(), NOW)
    slowed = ["strace", "--follow-forks", "--output=/dev/null", "--trace=fsync,fdatasync"]
    slowed += ["--inject=fsync,fdatasync:delay_enter=1000000"]
    env: dict[str, Any] = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    began = time.monotonic()
    looks = []
    with subprocess.Popen([*slowed, sys.executable, "-c", SLOW, path], env=env) as writer:
        while writer.poll() is None:
            now = time.monotonic()
            with read_store(path) as reader:
                assert set(reader.readings()) == {"k1"}
            looks.append(time.monotonic() - now)
    assert writer.returncode == 0
    assert time.monotonic() - began > 2
    assert max(looks) < 10 * BLOCKED
    assert sorted(looks)[len(looks) * 99 // 100] < BLOCKED
