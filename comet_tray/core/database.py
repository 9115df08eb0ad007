"""The database file: its tables and their migrations, opening, making and mending it."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator

from comet_tray.core.errors import DamagedStore, FileTrouble, NewerFormat, NotWritable
from comet_tray.core.files import locked, make_dir, not_writable, set_aside
from comet_tray.core.words import Sentence

_MIGRATIONS = (
    """
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
    """,
    """
    CREATE TABLE outlook (key_id TEXT PRIMARY KEY, outlook BLOB NOT NULL) WITHOUT ROWID;
    CREATE TABLE rolled_up (until INTEGER NOT NULL);
    """,
)
VERSION = len(_MIGRATIONS)
# We shall never get so far: where a file says so, its bytes were overwritten.
_NO_VERSION = 100
# Seconds that a reader waits for the moment in which a writer begins or ends its log.
_READER_PATIENCE = 2.0
# Rows of this host count for every host: they stand for requests that a lost log no longer names.
EVERY_HOST = "*"
# What a statement raises; the second where SQLite names what is damaged in bytes that are no text.
FAILURES = (sqlite3.DatabaseError, UnicodeDecodeError)


def connect(path: str, now: float, patience: float) -> tuple[sqlite3.Connection, str | None]:
    """Open the database, and make, migrate or mend it where needed.

    `patience` is how many seconds a write waits for another process. With a damaged file, gives
    the name under which it was set aside, too. Raises NewerFormat, NotWritable.
    """
    make_dir(os.path.dirname(path))
    if not _is_there(path):
        with locked(path):
            if not _is_there(path):
                _make(path)
    with contextlib.suppress(DamagedStore):
        return _connect(path, patience), None
    with locked(path):
        try:
            return _connect(path, patience), None  # another process has mended it meanwhile
        except DamagedStore:
            aside = _begin_anew(path, now)
    return _connect(path, patience), aside


def connect_read_only(path: str) -> sqlite3.Connection:
    """Open the database for reading alone; an absent or damaged one reads as empty.

    Raises NewerFormat, and NotWritable where the file cannot be read at all, or another process
    keeps it to itself for more than two seconds.
    """
    if os.path.exists(path):
        address = f"file:{_uri(path)}?mode=ro"
        with contextlib.suppress(DamagedStore):
            try:
                connection = _opened_read_only(path, address)
            except NotWritable as trouble:
                if _is_busy(trouble.__cause__):
                    raise  # the file alone is half of what another process is writing
                # Where SQLite can make no -shm file, in a folder that may not be written or on a
                # full disk, it reads this one only as a file that never changes.
                connection = _opened_read_only(path, address + "&immutable=1")
            if connection:
                return connection
    empty = sqlite3.connect(":memory:", isolation_level=None)
    _upgrade(empty)
    return empty


def mend(path: str, now: float) -> str:
    """Set a database that is damaged inside aside, make an empty one; give the old one's name.

    The requests of the last 20 minutes, lost with it, count as spent. Raises NotWritable.
    """
    with locked(path):
        return _begin_anew(path, now)


def trouble_of(connection: sqlite3.Connection, error: Exception) -> FileTrouble:
    """Say what is wrong with the file, from one of FAILURES.

    OperationalError is what other conditions raise than damage. But of its plain kind, it tells
    that a table is not as we made it, and without a code, that a text is none.
    """
    if isinstance(error, UnicodeDecodeError):
        return DamagedStore(Sentence("The history is damaged: its tables have no readable names."))
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
    if not isinstance(error, sqlite3.OperationalError) or code == sqlite3.SQLITE_ERROR:
        return DamagedStore(Sentence("The history is damaged: {why}.", why=str(error)))
    [(_, _, path)] = connection.execute("PRAGMA database_list").fetchmany(1)
    if not path:
        return NotWritable(Sentence("The history cannot be used: {why}.", why=str(error)))
    return _unusable(path, error)


def _unusable(path: str, error: Exception) -> NotWritable:
    return NotWritable(Sentence("{path} cannot be used: {why}.", path=path, why=str(error)))


def _is_busy(error: BaseException | None) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY


def _begin_anew(path: str, now: float) -> str:
    aside = set_aside(path, now)
    for suffix in ("-wal", "-shm"):
        with contextlib.suppress(OSError):
            os.rename(path + suffix, aside + suffix)
    _make(path, spent_at=now)
    return aside


def _is_there(path: str) -> bool:
    try:
        return os.path.getsize(path) > 0
    except FileNotFoundError:  # or just being set aside by another process
        return False


def _make(path: str, spent_at: float | None = None) -> None:
    """Make an empty database beside, and move it to its place: nobody ever sees half of one.

    SQLite does not wait for another process where it begins a write-ahead log, so that two
    first starts at once would meet a locked file.
    """
    temporary = path + ".new"
    try:
        os.close(os.open(temporary, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600))
        with contextlib.closing(sqlite3.connect(temporary, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode = WAL")
            _migrate(connection, path)
            if spent_at is not None:
                _count_as_spent(connection, spent_at)
        os.replace(temporary, path)
    except OSError as error:
        raise not_writable(path, error) from error
    except sqlite3.Error as error:
        raise NotWritable(
            Sentence("{path} cannot be made: {why}.", path=path, why=str(error))
        ) from error


def _connect(path: str, patience: float) -> sqlite3.Connection:
    with _sound(path, path, patience) as connection:
        connection.execute("PRAGMA synchronous = NORMAL")
        if _version(connection) < VERSION:
            _migrate(connection, path)
        return connection


def _opened_read_only(path: str, address: str) -> sqlite3.Connection | None:
    with _sound(path, address, _READER_PATIENCE) as connection:
        version = _version(connection)
        if version == VERSION:
            return connection
        copy = sqlite3.connect(":memory:", isolation_level=None) if version else None
        if copy is not None:  # one of an older version, until the next round migrates the file
            connection.backup(copy)
            _upgrade(copy)
        connection.close()  # without a version, another process is about to make the tables
        return copy


@contextlib.contextmanager
def _sound(path: str, address: str, patience: float) -> Iterator[sqlite3.Connection]:
    """Open the file; it is closed again where it, or what is done with it, is not in order."""
    try:
        connection = sqlite3.connect(
            address, uri=address != path, isolation_level=None, timeout=patience
        )
    except sqlite3.OperationalError as error:
        raise _unusable(path, error) from error
    try:
        _check_version(path, connection)
        yield connection
    except FAILURES as error:
        trouble = trouble_of(connection, error)
        connection.close()
        raise trouble from error
    except BaseException:
        connection.close()
        raise


def _migrate(connection: sqlite3.Connection, path: str) -> None:
    connection.execute("BEGIN IMMEDIATE")
    version = _version(connection)
    # Two starts at once after an update: the second finds the work done, and the copy stays.
    if 0 < version < VERSION:
        _back_up(path, f"{path}.v{version}.bak")
    try:
        _upgrade(connection)
    except sqlite3.OperationalError as error:
        # A fault of ours, perhaps, and no reason to begin anew.
        raise _unusable(path, error) from error
    connection.execute("COMMIT")


def _back_up(path: str, target: str) -> None:
    """Copy the database beside, and move the copy to its place, whatever was there before."""
    temporary = target + ".new"
    try:
        os.close(os.open(temporary, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600))
        with (
            contextlib.closing(sqlite3.connect(path)) as source,  # one that writes cannot be copied
            contextlib.closing(sqlite3.connect(temporary)) as copy,
        ):
            source.backup(copy)
        os.replace(temporary, target)
    except OSError as error:
        raise not_writable(target, error) from error


def _upgrade(connection: sqlite3.Connection) -> None:
    for script in _MIGRATIONS[_version(connection) :]:
        for statement in script.split(";"):
            connection.execute(statement)
    connection.execute(f"PRAGMA user_version = {VERSION}")


def _version(connection: sqlite3.Connection) -> int:
    [(version,)] = connection.execute("PRAGMA user_version")
    return int(version)


def _check_version(path: str, connection: sqlite3.Connection) -> None:
    version = _version(connection)
    if VERSION < version < _NO_VERSION:
        raise NewerFormat(
            Sentence("{path} was written by a newer version of Comet Tray.", path=path)
        )
    tables = "SELECT 1 FROM sqlite_master"
    if not 0 <= version < _NO_VERSION or (version == 0 and connection.execute(tables).fetchone()):
        raise DamagedStore(Sentence("The history is damaged: it has tables, and no version."))


def _count_as_spent(connection: sqlite3.Connection, now: float) -> None:
    purses = ["turn"] * 12 + ["click"] * 3
    connection.executemany(
        "INSERT INTO request VALUES (?, ?, ?)", [(EVERY_HOST, now, purse) for purse in purses]
    )


def _uri(path: str) -> str:
    from urllib.parse import quote

    return quote(path)
