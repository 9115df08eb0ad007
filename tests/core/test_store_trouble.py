"""A store that is damaged, newer, in the way, full or shared: nothing is lost, all is told."""

import os
import socket
import sqlite3
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import msgspec
import pytest

from comet_tray.core import database
from comet_tray.core.budget import share_out
from comet_tray.core.database import VERSION, mend
from comet_tray.core.errors import DamagedStore, NewerFormat, NotWritable
from comet_tray.core.outlook import Outlook
from comet_tray.core.store import (
    HostState,
    Reading,
    Span,
    Store,
    open_store,
    read_store,
    write_quickly,
)
from tests.support.builders import NOW, aside, left, problem, usage
from tests.support.untraced import untraced

HOST = "https://api.cometapi.com"
WITH_A_REASON = r"^The history is damaged: (?!None).+\.$"
MALFORMED = r"^The history is damaged: database disk image is malformed\.$"
READ_ONLY = r"^The history cannot be used: attempt to write a readonly database\.$"
PLAN = share_out(1, 300, 15)
# As the first version made it.
FIRST_VERSION = """
    PRAGMA journal_mode = WAL;
    CREATE TABLE series (id INTEGER PRIMARY KEY, key_id TEXT NOT NULL UNIQUE);
    CREATE TABLE reading (
        series INTEGER NOT NULL, at INTEGER NOT NULL, until INTEGER NOT NULL,
        used INTEGER NOT NULL, available INTEGER NOT NULL,
        PRIMARY KEY (series, at)
    ) WITHOUT ROWID;
    CREATE TABLE latest (key_id TEXT PRIMARY KEY, at INTEGER NOT NULL, usage BLOB NOT NULL)
        WITHOUT ROWID;
    CREATE TABLE problem (key_id TEXT PRIMARY KEY, problem BLOB NOT NULL) WITHOUT ROWID;
    CREATE TABLE attempt (key_id TEXT PRIMARY KEY, at REAL NOT NULL) WITHOUT ROWID;
    CREATE TABLE request (host TEXT NOT NULL, at REAL NOT NULL, purse TEXT NOT NULL);
    CREATE INDEX request_by_host ON request (host, at);
    CREATE TABLE host (host TEXT PRIMARY KEY, state BLOB NOT NULL) WITHOUT ROWID;
    CREATE TABLE told (key_id TEXT PRIMARY KEY, told BLOB NOT NULL) WITHOUT ROWID;
    PRAGMA user_version = 1;
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "history.sqlite3"


@pytest.fixture
def filled(path: Path) -> Path:
    with open_store(str(path), NOW) as store:
        store.record_reading("k1", usage(), NOW)
        store.record_problem("k1", problem())
        store.set_host(HOST, HostState(path="/x"))
    return path


def _sql(path: Path, statement: str) -> None:
    with closing(sqlite3.connect(path)) as database:
        database.execute(statement)
        database.commit()


def _asides(path: Path) -> list[Path]:
    return [each for each in path.parent.iterdir() if ".damaged-" in each.name]


@pytest.mark.parametrize("content", [b"not a database" * 100, b"\x00" * 5000])
def test_a_damaged_file_is_set_aside_told_and_begun_anew(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    with read_store(str(path)) as reader:
        assert reader.readings() == {}
    assert path.read_bytes() == content
    with open_store(str(path), NOW) as store:
        assert aside(path).read_bytes() == content
        assert store.notices == (f"The history was damaged. It is kept as {aside(path)}.",)
        store.record_reading("k1", usage(), NOW)
    with open_store(str(path), NOW) as store:
        assert (set(store.readings()), store.notices) == ({"k1"}, ())


def test_the_budget_that_was_lost_with_a_damaged_file_counts_as_spent(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("not a database")
    with open_store(str(path), NOW) as store:
        assert Counter(purse for _, purse in store.requests(HOST, NOW)) == {"turn": 12, "click": 3}
        for purse in ("turn", "click"):
            assert store.spend(HOST, "k1", purse, PLAN, NOW + 1) == NOW + 1200
        assert store.spend("https://other.example", "k2", "turn", PLAN, NOW + 1) == NOW + 1200
        assert store.spend(HOST, "k1", "turn", PLAN, NOW + 1200) == NOW + 1200


def test_a_file_that_is_damaged_inside_is_mended_on_request(filled: Path) -> None:
    pages = bytearray(filled.read_bytes())
    pages[4096:] = b"\xa5" * (len(pages) - 4096)
    filled.write_bytes(pages)
    with open_store(str(filled), NOW) as store:
        with pytest.raises(DamagedStore, match=MALFORMED):
            store.readings()
        with pytest.raises(DamagedStore):
            store.record_reading("k1", usage(), NOW)
    assert Path(mend(str(filled), NOW)) == aside(filled)
    assert aside(filled).read_bytes()[4096:] == pages[4096:]
    with open_store(str(filled), NOW) as store:
        assert store.readings() == {}
        assert store.spend(HOST, "k1", "turn", PLAN, NOW + 1) == NOW + 1200


def test_the_log_of_a_damaged_file_goes_aside_with_it(filled: Path) -> None:
    for suffix in ("-wal", "-shm"):
        Path(f"{filled}{suffix}").write_text(f"half of {suffix}")
    mend(str(filled), NOW)
    for suffix in ("-wal", "-shm"):
        assert Path(f"{aside(filled)}{suffix}").read_text() == f"half of {suffix}"
        assert not Path(f"{filled}{suffix}").exists()


@pytest.mark.parametrize(
    ("table", "column", "read"),
    [
        ("latest", "usage", Store.readings),
        ("problem", "problem", Store.problems),
        ("problem", "problem", lambda store: store.record_problem("k1", problem())),
        ("host", "state", lambda store: store.host(HOST)),
    ],
)
@pytest.mark.parametrize("value", ["X'FF'", "'{}x'", "'[]'"])
def test_a_row_that_cannot_be_read_is_damage(
    filled: Path, table: str, column: str, read: Callable[[Store], object], value: str
) -> None:
    _sql(filled, f"UPDATE {table} SET {column} = {value}")  # noqa: S608  # a test's own names
    with open_store(str(filled), NOW) as store, pytest.raises(DamagedStore, match=WITH_A_REASON):
        read(store)


def test_a_store_of_a_newer_version_is_refused_and_left_untouched(filled: Path) -> None:
    _sql(filled, f"PRAGMA user_version = {VERSION + 1}")
    before = filled.read_bytes()
    for opening in (partial(open_store, now=NOW), read_store):
        with pytest.raises(NewerFormat) as refused:
            opening(str(filled))
        assert refused.value.sentence == f"{filled} was written by a newer version of Comet Tray."
        assert refused.value.remedy == "Update Comet Tray."
    assert filled.read_bytes() == before
    assert _asides(filled) == []


def test_an_older_store_is_migrated_and_its_copy_kept(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scripts = (*database._MIGRATIONS, "CREATE TABLE added (x); INSERT INTO added VALUES (7)")
    monkeypatch.setattr(database, "_MIGRATIONS", scripts)
    monkeypatch.setattr(database, "VERSION", VERSION + 1)
    with open_store(str(filled), NOW) as store:
        assert set(store.readings()) == {"k1"}
    backup = Path(f"{filled}.v{VERSION}.bak")
    with closing(sqlite3.connect(filled)) as new, closing(sqlite3.connect(backup)) as old:
        assert new.execute("SELECT x FROM added").fetchall() == [(7,)]
        assert new.execute("PRAGMA user_version").fetchall() == [(VERSION + 1,)]
        assert old.execute("PRAGMA user_version").fetchall() == [(VERSION,)]
    assert backup.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("in_the_way", [b"", b"no copy" * 1000])
def test_the_first_versions_store_keeps_its_readings_and_gains_the_outlook(
    path: Path, in_the_way: bytes
) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as old:
        old.executescript(FIRST_VERSION)
        old.execute("INSERT INTO series VALUES (4, 'k1')")
        old.execute("INSERT INTO reading VALUES (4, ?, ?, 100, 900)", (NOW - 600, NOW))
        old.execute("INSERT INTO latest VALUES ('k1', ?, ?)", (NOW, msgspec.json.encode(usage())))
    with read_store(str(path)) as unwritten:
        assert (set(unwritten.readings()), unwritten.outlooks()) == ({"k1"}, {})
    backup = Path(f"{path}.v1.bak")
    assert not backup.exists()
    if in_the_way:
        backup.write_bytes(in_the_way)
    with open_store(str(path), NOW) as store:
        assert store.notices == ()
        assert store.readings() == {"k1": Reading(usage(), NOW)}
        assert store.history() == [Span("k1", NOW - 600, NOW, 100, 900)]
        assert store.outlooks() == {}
        store.record_outlook("k1", Outlook(gathered_days=2))
        store.roll_up(NOW)
    with read_store(str(path)) as store:
        assert store.outlooks() == {"k1": Outlook(gathered_days=2)}
    assert not Path(f"{backup}.new").exists()
    assert backup.stat().st_mode & 0o777 == 0o600
    with closing(sqlite3.connect(backup)) as kept:
        assert kept.execute("PRAGMA user_version").fetchall() == [(1,)]
        assert kept.execute("SELECT until FROM reading").fetchall() == [(NOW,)]


def test_a_copy_that_cannot_be_made_is_told_and_nothing_is_migrated(path: Path) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as old:
        old.executescript(FIRST_VERSION)
    Path(f"{path}.v1.bak.new").mkdir()
    with pytest.raises(NotWritable, match=r"v1\.bak cannot be written: Is a directory\.$"):
        open_store(str(path), NOW)
    with closing(sqlite3.connect(path)) as kept:
        assert kept.execute("PRAGMA user_version").fetchall() == [(1,)]


def test_a_database_that_cannot_be_made_is_told(path: Path) -> None:
    """There is room for the file's name, and none for the name of what SQLite puts beside it."""
    long = path.parent / ("x" * 250)
    with pytest.raises(NotWritable, match=r"cannot be made: unable to open database file\.$"):
        open_store(str(long), NOW)


def test_a_trouble_with_what_is_in_no_file_names_none(path: Path) -> None:
    with read_store(str(path)) as store:
        store._db.execute("PRAGMA query_only = ON")
        with pytest.raises(NotWritable, match=READ_ONLY):
            store.record_reading("k1", usage(), NOW)


def test_a_migration_that_fails_changes_nothing(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scripts = (*database._MIGRATIONS, "CREATE TABLE added (x); CREATE TABLE latest (x)")
    monkeypatch.setattr(database, "_MIGRATIONS", scripts)
    monkeypatch.setattr(database, "VERSION", VERSION + 1)
    with pytest.raises(NotWritable, match=f"^{filled} cannot be used: table latest already exists"):
        open_store(str(filled), NOW)
    monkeypatch.undo()
    with open_store(str(filled), NOW) as store:
        assert set(store.readings()) == {"k1"}


def test_a_file_without_tables_reads_as_empty(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    with read_store(str(path)) as reader:
        assert reader.readings() == {}


def test_an_empty_file_becomes_a_store_whose_readers_wait_for_no_writer(path: Path) -> None:
    path.parent.mkdir()
    path.touch()
    with open_store(str(path), NOW) as store:
        store.record_reading("k1", usage(), NOW)
        assert Path(f"{path}-wal").stat().st_size > 0


def test_reading_the_first_versions_store_leaves_no_copy_of_it_behind(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.parent.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as old:
        old.executescript(FIRST_VERSION)
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    with read_store(str(path)) as reader:
        assert reader.readings() == {}
    assert os.listdir() == []


def test_a_read_that_was_broken_off_names_the_file(filled: Path) -> None:
    with open_store(str(filled), NOW) as store:
        answers = iter([1])  # breaks off what is read, and not the question for its file
        store._db.set_progress_handler(lambda: next(answers, 0), 1)
        with pytest.raises(NotWritable, match=f"^{filled} cannot be used: interrupted"):
            store.readings()


def test_a_folder_in_place_of_the_file_is_told(path: Path) -> None:
    path.mkdir(parents=True)
    for attempt in (partial(open_store, now=NOW), read_store):
        with pytest.raises(NotWritable) as refused:
            attempt(str(path))
        said = str(refused.value).removeprefix(f"{path} cannot be used: ")
        assert said in {"unable to open database file.", "disk I/O error."}


def test_a_socket_in_place_of_the_file_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with closing(socket.socket(socket.AF_UNIX)) as other:
        other.bind("history.sqlite3")
        with pytest.raises(NotWritable, match="cannot be used: unable to open database file"):
            read_store("history.sqlite3")


def test_a_store_that_vanishes_while_it_is_opened_is_told(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.path.exists", lambda _: True)
    with pytest.raises(NotWritable, match="cannot be used: unable to open database file"):
        read_store(str(path))


def test_a_store_that_another_process_makes_meanwhile_is_used(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    @contextmanager
    def made_meanwhile(_: str) -> Iterator[None]:
        monkeypatch.undo()
        with open_store(str(path), NOW) as other:
            other.record_reading("k1", usage(), NOW)
        yield

    monkeypatch.setattr(database, "locked", made_meanwhile)
    with open_store(str(path), NOW) as store:
        assert set(store.readings()) == {"k1"}


def test_a_store_that_another_process_mends_meanwhile_is_used(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    @contextmanager
    def mended_meanwhile(_: str) -> Iterator[None]:
        monkeypatch.undo()
        mend(str(path), NOW)
        yield

    path.parent.mkdir()
    path.write_text("not a database")
    monkeypatch.setattr(database, "locked", mended_meanwhile)
    with open_store(str(path), NOW) as store:
        assert store.notices == ()
    assert len(_asides(path)) == 1


def test_a_file_in_place_of_the_folder_is_told(path: Path) -> None:
    path.parent.write_text("in the way")
    with pytest.raises(NotWritable, match="File exists"):
        open_store(str(path), NOW)


def test_a_folder_that_another_owns_can_still_be_read() -> None:
    """Root may write everywhere, so the reader is another user, in a folder open to all."""
    code = """if True:
        import os, sys, urllib.parse  # as long as root's own Python can be read
        from comet_tray.core.errors import NotWritable
        from comet_tray.core.store import open_store, read_store
        path = sys.argv[1]
        if os.getuid() == 0:
            os.setuid(65534)
        with read_store(path) as store:
            print(*store.readings())
        try:
            open_store(path, 0)
        except NotWritable as trouble:
            print(trouble.sentence)
    """
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "history.sqlite3")
        with open_store(path, NOW) as store:
            store.record_reading("k1", usage(), NOW)
        os.chmod(path, 0o444)
        os.chmod(folder, 0o555)  # noqa: S103  # the point of the test
        run = subprocess.run(
            [sys.executable, "-c", code, path],
            env=untraced(),
            capture_output=True,
            text=True,
            check=True,
        )
        os.chmod(folder, 0o700)
    assert run.stdout == f"k1\n{path} cannot be used: attempt to write a readonly database.\n"


def test_a_full_disk_is_told_and_nothing_half_written(filled: Path) -> None:
    """RLIMIT_FSIZE ends each file a little beyond its present size, as a full disk would."""
    code = """if True:
        import os, resource, signal, sys
        from comet_tray.core.errors import NotWritable
        from comet_tray.core.store import open_store
        from comet_tray.core.usage import KeyUsage
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        store = open_store(sys.argv[1], 0)
        resource.setrlimit(resource.RLIMIT_FSIZE, (65536, 65536))
        limits = {str(n): True for n in range(50_000)}
        usage = KeyUsage(
            name="", total_granted=1, total_used=1, total_available=1, unlimited_quota=False,
            model_limits=limits, model_limits_enabled=False, expires_at=None)
        try:
            store.record_reading("k2", usage, 7)
        except NotWritable as trouble:
            print(trouble.sentence, trouble.remedy)
        print(*store.readings())
    """
    run = subprocess.run(
        [sys.executable, "-c", code, str(filled)],
        env=untraced(),
        capture_output=True,
        text=True,
        check=True,
    )
    sentence, known = run.stdout.splitlines()
    assert sentence.startswith(f"{filled} cannot be used: ")
    assert sentence.endswith("Free some space, or make the directory writable.")
    assert known == "k1"
    with open_store(str(filled), NOW) as store:
        assert set(store.readings()) == {"k1"}


def test_a_disk_that_is_full_at_the_first_start_leaves_no_half_store(path: Path) -> None:
    code = """if True:
        import resource, signal, sys
        from comet_tray.core.errors import NotWritable
        from comet_tray.core.store import open_store
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (4096, 4096))
        try:
            open_store(sys.argv[1], 0)
        except NotWritable as trouble:
            print(trouble.sentence)
    """
    run = subprocess.run(
        [sys.executable, "-c", code, str(path)],
        env=untraced(),
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.startswith(f"{path} cannot be made: ")
    assert not path.exists()
    with open_store(str(path), NOW) as store:
        assert store.readings() == {}
    assert sorted(os.listdir(path.parent)) == [path.name, f"{path.name}.lock"]


def test_a_store_that_cannot_be_made_is_told(path: Path) -> None:
    Path(f"{path}.new").mkdir(parents=True)
    with pytest.raises(NotWritable, match=rf"^{path} cannot be written: Is a directory\.$"):
        open_store(str(path), NOW)


def test_a_store_that_another_process_keeps_too_long_is_told(filled: Path) -> None:
    with closing(sqlite3.connect(filled, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with open_store(str(filled), NOW, patience=0) as store:
            with pytest.raises(NotWritable, match=f"^{filled} cannot be used: database is locked"):
                store.record_reading("k1", left(1), NOW)
            assert store.readings()["k1"].usage == usage()


def test_a_row_of_flipped_bytes_is_damage_and_no_crash(filled: Path) -> None:
    with closing(sqlite3.connect(filled)) as connection:
        connection.execute("UPDATE latest SET usage = ?", (b'{"name":"\xb5\xff"}',))
        connection.commit()
    undecodable = r"^The history is damaged: .*can't decode byte 0xb5"
    with open_store(str(filled), NOW) as store, pytest.raises(DamagedStore, match=undecodable):
        store.readings()


def test_before_a_store_is_closed_all_is_in_the_file(filled: Path) -> None:
    """SQLite would write it while it closes, under a lock that keeps readers out meanwhile."""
    store = open_store(str(filled), NOW)
    store.record_problem("k2", problem())
    real = store._db
    known: list[str] = []

    class Spy:
        def execute(self, *call: Any) -> Any:
            return real.execute(*call)

        def close(self) -> None:
            alone = f"file:{filled}?mode=ro&immutable=1"
            with closing(sqlite3.connect(alone, uri=True)) as file:
                known.extend(key for (key,) in file.execute("SELECT key_id FROM problem"))
            real.close()

    store._db = Spy()  # type: ignore[assignment]  # all that closing needs
    store.close()
    assert known == ["k1", "k2"]


def test_a_quick_write_leaves_the_flushing_to_the_next_who_closes_the_store(filled: Path) -> None:
    before = filled.read_bytes()
    with write_quickly(str(filled), NOW, patience=0) as quick:
        assert quick._db.execute("PRAGMA synchronous").fetchall() == [(0,)]
        quick.set_told({"k1": b"quick"})
    assert filled.read_bytes() == before
    with read_store(str(filled)) as store:
        assert store.told() == {"k1": b"quick"}
    open_store(str(filled), NOW).close()
    assert filled.read_bytes() != before
    assert not Path(f"{filled}-wal").exists()
    with read_store(str(filled)) as store:
        assert store.told() == {"k1": b"quick"}


def test_a_quick_write_to_a_store_that_is_kept_by_another_is_told(filled: Path) -> None:
    with closing(sqlite3.connect(filled, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with write_quickly(str(filled), NOW, patience=0) as quick, pytest.raises(NotWritable):
            quick.set_told({"k1": b"quick"})


def test_a_store_that_another_process_locks_is_not_read_as_if_nobody_wrote_it(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """For a moment at its end a writer keeps all out; what the file alone holds then is half."""
    monkeypatch.setattr(database, "_READER_PATIENCE", 0.05)
    with closing(sqlite3.connect(filled, isolation_level=None)) as other:
        other.execute("PRAGMA locking_mode = EXCLUSIVE")
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(NotWritable, match="database is locked"):
            read_store(str(filled))
    with read_store(str(filled)) as store:
        assert set(store.readings()) == {"k1"}


def test_what_is_known_can_be_read_on_a_full_disk(filled: Path) -> None:
    """RLIMIT_FSIZE lets no file be made, and SQLite wants to make one beside the database."""
    code = """if True:
        import resource, signal, sys
        from comet_tray.core.store import read_store
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
        with read_store(sys.argv[1]) as store:
            sys.exit(0 if set(store.readings()) == {"k1"} else 1)
    """
    assert not Path(f"{filled}-shm").exists()
    run = subprocess.run(
        [sys.executable, "-c", code, str(filled)],
        env=untraced(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert (run.returncode, run.stderr) == (0, "")


@pytest.mark.parametrize(
    "statement",
    [
        "ALTER TABLE reading RENAME TO other",
        "ALTER TABLE latest RENAME COLUMN usage TO other",
        "UPDATE latest SET usage = CAST(X'B5FF' AS TEXT)",
        "UPDATE reading SET until = 'soon'",
        "UPDATE reading SET at = 1 << 60",
        "UPDATE latest SET at = 1 << 60",
    ],
)
def test_tables_and_texts_that_are_not_as_they_were_made_are_damage(
    filled: Path, statement: str
) -> None:
    _sql(filled, statement)
    with open_store(str(filled), NOW) as store, pytest.raises(DamagedStore, match=WITH_A_REASON):
        (store.readings(), store.history())


@pytest.mark.parametrize("version", [0, -1, 100, 1 << 24])
def test_tables_without_a_version_are_damage(filled: Path, version: int) -> None:
    _sql(filled, f"PRAGMA user_version = {version}")
    with read_store(str(filled)) as reader:
        assert reader.readings() == {}
    with open_store(str(filled), NOW) as store:
        assert (store.readings(), len(store.notices)) == ({}, 1)


def test_a_schema_of_flipped_bytes_is_damage_and_no_crash(filled: Path) -> None:
    """What SQLite says of it names the bytes, and Python cannot read them."""
    pages = filled.read_bytes()
    filled.write_bytes(pages.replace(b"CREATE TABLE latest", b"CREATE TABLE \xef\xb5\xff \xef\xb5"))
    unread = r"^The history is damaged: its tables have no readable names\.$"
    with read_store(str(filled)) as reader, pytest.raises(DamagedStore, match=unread):
        reader.readings()
    with open_store(str(filled), NOW) as store:
        assert (store.readings(), len(store.notices)) == ({}, 1)
