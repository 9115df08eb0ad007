"""What was learned: readings, problems, the request log, what the user was told. SQLite.

Rounds and the command line write it, the tray and `status` read it; it is their only meeting
place. Times are Unix seconds.
"""

from __future__ import annotations

import contextlib
import itertools
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Annotated, Any, Self, TypeVar

import msgspec

from comet_tray.core.budget import WINDOW, Plan, Purse, allowed_at
from comet_tray.core.database import EVERY_HOST, FAILURES, connect, connect_read_only, trouble_of
from comet_tray.core.errors import DamagedStore
from comet_tray.core.outlook import Outlook
from comet_tray.core.said import Said
from comet_tray.core.stretches import GAP_SECONDS, Stretch, joined, missing, thinned
from comet_tray.core.usage import KeyUsage
from comet_tray.core.words import Sentence

_DAY = 86_400
_FULL_DAYS = 14
_HOURLY_DAYS = 365
T = TypeVar("T")
# As far as a calendar goes: beyond its years 1 and 9999 a stored time is damage.
_Time = Annotated[int, msgspec.Meta(ge=-62_135_596_800, le=253_402_300_799)]


class Reading(msgspec.Struct, frozen=True):
    """A key's usage, and when the server told it."""

    usage: KeyUsage
    at: int


class Problem(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """Why a key has no newer reading. `since` is when this kind of trouble began.

    `text` and `remedy` are English; `said` is what they were made of, None where an older
    version wrote it: see `problems.in_words`.
    """

    kind: str
    text: str
    remedy: str = ""
    since: int
    status: int | None = None
    request_id: str | None = None
    server_message: str | None = None
    said: tuple[Said, Said] | None = None


class HostState(msgspec.Struct, frozen=True, omit_defaults=True):
    """What a host taught us: the route it answers on, and its rest after a 429.

    `refusals` counts the 429s in a row; `rest_until` is 0 where it does not rest. Where
    `rested_at`, its beginning, lies ahead, the clock was set back since.
    """

    path: str | None = None
    rested_at: float = 0
    rest_until: float = 0
    refusals: int = 0


class Span(msgspec.Struct, frozen=True, gc=False):
    """One stored reading: the figures were these from `at` to `until`."""

    key_id: str
    at: int
    until: int
    used: int
    available: int


class Store:
    """An open database. Use it as a context manager, or close it.

    Every method may raise NotWritable (full disk, read-only folder, locked for too long), and
    DamagedStore: then `database.mend` starts a new one.
    """

    def __init__(self, connection: sqlite3.Connection, notices: tuple[str, ...] = ()) -> None:
        self._db = connection
        self.notices = notices

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the file.

        What the log holds goes into it before: SQLite would do so while it closes, under a lock
        that keeps readers, and with them the tray, waiting for as long as a slow disk takes.
        """
        with contextlib.suppress(*FAILURES):  # the log stays then, and is as good
            self._db.execute("PRAGMA wal_checkpoint(PASSIVE)")
        self._db.close()

    def readings(self) -> dict[str, Reading]:
        """The last good reading of each key."""
        return {
            key_id: Reading(_decoded(usage, KeyUsage), at)
            for key_id, at, usage in self._rows(
                tuple[str, _Time, bytes], "SELECT key_id, at, usage FROM latest"
            )
        }

    def problems(self) -> dict[str, Problem]:
        """What keeps each key from a newer reading."""
        return {
            key_id: _decoded(problem, Problem)
            for key_id, problem in self._rows(
                tuple[str, bytes], "SELECT key_id, problem FROM problem"
            )
        }

    def outlooks(self) -> dict[str, Outlook]:
        """What was foreseen for each key at its last reading."""
        return {
            key_id: _decoded(outlook, Outlook)
            for key_id, outlook in self._rows(
                tuple[str, bytes], "SELECT key_id, outlook FROM outlook"
            )
        }

    def attempts(self) -> dict[str, float]:
        """When each key was last asked for."""
        return dict(self._rows(tuple[str, float], "SELECT key_id, at FROM attempt"))

    def host(self, host: str) -> HostState:
        """What is known of a host."""
        query = "SELECT state FROM host WHERE host = ?"
        for (state,) in self._rows(tuple[bytes], query, host):
            return _decoded(state, HostState)
        return HostState()

    def requests(self, host: str, now: float) -> list[tuple[float, str]]:
        """The host's requests of the last 20 minutes: (time, purse)."""
        return self._rows(
            tuple[float, str],
            "SELECT at, purse FROM request WHERE host IN (?, ?) AND at > ?",
            host,
            EVERY_HOST,
            now - WINDOW,
        )

    def told(self) -> dict[str, bytes]:
        """What the user was told of each key, as alerts encoded it."""
        return dict(self._rows(tuple[str, bytes], "SELECT key_id, told FROM told"))

    def history(self, key_id: str | None = None, since: float = 0) -> list[Span]:
        """The stored readings that reach beyond `since`, oldest first, of one key or all."""
        if key_id is not None:
            return [Span(key_id, *row) for row in self._readings_of(key_id, since)]
        return [
            Span(*row)
            for row in self._rows(
                tuple[str, _Time, _Time, int, int],
                "SELECT key_id, at, until, used, available FROM series"
                " CROSS JOIN reading ON reading.series = series.id"
                " WHERE until >= ? ORDER BY at, key_id",
                since,
            )
        ]

    def trace(self, key_id: str, since: float) -> list[tuple[int, int, int]]:
        """A key's readings as (Unix seconds, used, available): both ends of each stretch."""
        rows = self._readings_of(key_id, since)
        return [
            (moment, used, available)
            for at, until, used, available in rows
            for moment in ((at, until) if until > at else (at,))
        ]

    def _readings_of(self, key_id: str, since: float) -> list[tuple[int, int, int, int]]:
        return self._rows(
            tuple[_Time, _Time, int, int],
            "SELECT at, until, used, available FROM reading"
            " WHERE series = (SELECT id FROM series WHERE key_id = ?) AND until >= ? ORDER BY at",
            key_id,
            since,
        )

    def spend(self, host: str, key_id: str, purse: Purse, plan: Plan, now: float) -> float:
        """Log a request before it goes out, if the budget allows it.

        Gives `now` where it was logged, else the Unix time of the next one that is allowed.
        """
        with self._transaction():
            # What lies ahead was logged before the clock was set back.
            self._db.execute("UPDATE request SET at = ? WHERE at > ?", (now, now))
            free = allowed_at(self.requests(host, now), purse, plan, now)
            if free <= now:
                self._db.execute("DELETE FROM request WHERE at < ?", (now - 3 * WINDOW,))
                self._db.execute("INSERT INTO request VALUES (?, ?, ?)", (host, now, purse))
                self._db.execute("REPLACE INTO attempt VALUES (?, ?)", (key_id, now))
        return free

    def record_reading(self, key_id: str, usage: KeyUsage, at: int) -> None:
        """Store a reading and end the key's problem. An unchanged one prolongs the last."""
        with self._transaction():
            self._append(self._series(key_id), at, (usage.total_used, usage.total_available))
            self._db.execute(
                "REPLACE INTO latest VALUES (?, ?, ?)", (key_id, at, msgspec.json.encode(usage))
            )
            self._db.execute("DELETE FROM problem WHERE key_id = ?", (key_id,))

    def record_outlook(self, key_id: str, outlook: Outlook) -> None:
        """Store what was foreseen at the last reading."""
        with self._transaction():
            self._db.execute(
                "REPLACE INTO outlook VALUES (?, ?)", (key_id, msgspec.json.encode(outlook))
            )

    def merge_history(self, imported: Mapping[str, Sequence[Stretch]]) -> int:
        """Take in stretches by the ids of their keys, all or none; give how many told new things.

        Where they contradict what is stored, that stays. They are thinned at the next roll-up,
        however old they are. The last readings as such stay.
        """
        taken = 0
        with self._transaction():
            for key_id, stretches in imported.items():
                series = self._series(key_id)
                own = self._stretches("series = ? ORDER BY at", series)
                parts = missing(own, stretches)
                taken += len(parts)
                if parts:
                    self._rewrite(series, own, joined([*own, *itertools.chain(*parts)]))
            if taken:
                self._db.execute("DELETE FROM rolled_up")
        return taken

    def roll_up(self, now: float) -> None:
        """Thin what is older than 14 days to one reading an hour, past a year to one a day.

        It is done once a day; each other time costs one look. After the clock was set back,
        all is looked through again. So that damage to what is seldom read does not stay for
        years, the file is checked before.
        """
        [(done,)] = self._rows(tuple[int], "SELECT coalesce(max(until), 0) FROM rolled_up")
        today = int(now // _DAY) * _DAY
        if done == today:
            return
        [(verdict,)] = self._rows(tuple[str], "PRAGMA integrity_check(1)")
        if verdict != "ok":
            raise DamagedStore(Sentence("The history is damaged: {why}.", why=verdict))
        since = done if done < today else 0
        with self._transaction():
            for (series,) in self._db.execute("SELECT id FROM series").fetchall():
                for days, slot in ((_FULL_DAYS, 3600), (_HOURLY_DAYS, _DAY)):
                    self._thin(series, since - days * _DAY, today - days * _DAY, slot)
            self._db.execute("DELETE FROM rolled_up")
            self._db.execute("INSERT INTO rolled_up VALUES (?)", (today,))

    def _thin(self, series: int, since: int, until: int, slot: int) -> None:
        """Thin the stretches that begin from `since` to before `until`, amid their neighbours."""
        rows = self._stretches(
            "series = ?1 AND at < ?3 AND at >="
            " coalesce((SELECT max(at) FROM reading WHERE series = ?1 AND at < ?2), ?2)"
            " ORDER BY at",
            series,
            since,
            until,
        )
        rows += self._stretches("series = ? AND at >= ? ORDER BY at LIMIT 1", series, until)
        self._rewrite(series, rows, thinned(rows, slot, since, until))

    def _series(self, key_id: str) -> int:
        self._db.execute("INSERT OR IGNORE INTO series (key_id) VALUES (?)", (key_id,))
        [(series,)] = self._db.execute("SELECT id FROM series WHERE key_id = ?", (key_id,))
        return int(series)

    def _append(self, series: int, at: int, figures: tuple[int, int]) -> None:
        # Not the last of all: that one may lie ahead of a clock that was set back.
        before = self._stretches("series = ? AND at <= ? ORDER BY at DESC LIMIT 1", series, at)
        for began, until, *known in before:
            if figures == tuple(known) and at <= until + GAP_SECONDS:
                self._db.execute(
                    "UPDATE reading SET until = ? WHERE series = ? AND at = ?",
                    (max(at, until), series, began),
                )
                return
        self._db.execute("REPLACE INTO reading VALUES (?, ?, ?, ?, ?)", (series, at, at, *figures))

    def _stretches(self, where: str, *values: int) -> list[Stretch]:
        query = f"SELECT at, until, used, available FROM reading WHERE {where}"  # noqa: S608  # clauses of our own
        return self._rows(tuple[_Time, _Time, int, int], query, *values)

    def _rewrite(self, series: int, rows: Sequence[Stretch], wanted: Sequence[Stretch]) -> None:
        """Make a key's stored rows the wanted ones, and touch none that stays."""
        stored, stay = set(rows), set(wanted)
        self._db.executemany(
            "DELETE FROM reading WHERE series = ? AND at = ?",
            [(series, row[0]) for row in rows if row not in stay],
        )
        self._db.executemany(
            "INSERT INTO reading VALUES (?, ?, ?, ?, ?)",
            [(series, *row) for row in wanted if row not in stored],
        )

    def record_problem(self, key_id: str, problem: Problem) -> None:
        """Store why there is no newer reading; the beginning of the same kind is kept.

        A refusal by the server stays until the server says otherwise: a key that is refused and
        then cannot be asked is refused all the same.
        """
        with self._transaction():
            for (known,) in self._db.execute(
                "SELECT problem FROM problem WHERE key_id = ?", (key_id,)
            ):
                earlier = _decoded(known, Problem)
                if earlier.kind == problem.kind:
                    since = min(earlier.since, problem.since)
                    problem = msgspec.structs.replace(problem, since=since)
                elif earlier.kind == "rejected" and problem.kind != "blocked":
                    problem = earlier
            self._db.execute(
                "REPLACE INTO problem VALUES (?, ?)", (key_id, msgspec.json.encode(problem))
            )

    def set_host(self, host: str, state: HostState) -> None:
        """Store what a host taught us."""
        with self._transaction():
            self._db.execute("REPLACE INTO host VALUES (?, ?)", (host, msgspec.json.encode(state)))

    def set_told(self, told: dict[str, bytes]) -> None:
        """Store what the user was told, for the given keys."""
        with self._transaction():
            self._db.executemany("REPLACE INTO told VALUES (?, ?)", told.items())

    def forget(self, key_id: str) -> None:
        """Delete all that is known of a key."""
        with self._transaction():
            self._db.execute(
                "DELETE FROM reading WHERE series IN (SELECT id FROM series WHERE key_id = ?)",
                (key_id,),
            )
            for table in ("series", "latest", "outlook", "problem", "attempt", "told"):
                self._db.execute(f"DELETE FROM {table} WHERE key_id = ?", (key_id,))  # noqa: S608  # names of our own

    def _rows(self, kind: type[T], query: str, *values: Any) -> list[T]:
        """Give what a query finds; SQLite itself takes any value for any column."""
        found = _guarded(self._db, lambda: self._db.execute(query, values).fetchall())
        try:
            return msgspec.convert(found, list[kind])  # type: ignore[valid-type]  # known when it runs
        except msgspec.ValidationError as error:
            raise DamagedStore(
                Sentence("The history is damaged: {why}.", why=str(error))
            ) from error

    @contextlib.contextmanager
    def _transaction(self) -> Iterator[None]:
        _guarded(self._db, lambda: self._db.execute("BEGIN IMMEDIATE"))
        try:
            yield
            self._db.execute("COMMIT")
        except BaseException as error:
            with contextlib.suppress(sqlite3.Error):
                self._db.execute("ROLLBACK")
            if isinstance(error, FAILURES):
                raise trouble_of(self._db, error) from error
            raise


def open_store(path: str, now: float, *, patience: float = 10) -> Store:
    """Open the store for reading and writing; see `database.connect` for what it may raise.

    A damaged file is set aside under another name, with a notice.
    """
    connection, aside = connect(path, now, patience)
    return Store(connection, (damage_notice(aside),) if aside else ())


@contextlib.contextmanager
def write_quickly(path: str, now: float, *, patience: float) -> Iterator[Store]:
    """Open the store for a small write by one who may not wait for the disk; see `open_store`.

    Nothing is flushed: a power cut may take this write, and takes nothing else. The next who
    closes the store flushes it.
    """
    connection, _ = connect(path, now, patience)
    # SQLite flushes when the last one closes a file, unless that one may only read.
    with contextlib.ExitStack() as keeper, contextlib.closing(connection):
        keeper.enter_context(contextlib.closing(connect_read_only(path)))
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA wal_autocheckpoint = 0")
        yield Store(connection)


def damage_notice(aside: str) -> str:
    """Say that a damaged history was set aside under this name."""
    return Sentence("The history was damaged. It is kept as {path}.", path=aside)


def read_store(path: str) -> Store:
    """Open the store for reading alone; see `database.connect_read_only`."""
    return Store(connect_read_only(path))


def _guarded(connection: sqlite3.Connection, action: Callable[[], T]) -> T:
    try:
        return action()
    except FAILURES as error:
        raise trouble_of(connection, error) from error


def _decoded(stored: bytes, kind: type[T]) -> T:
    try:
        return msgspec.json.decode(stored, type=kind)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise DamagedStore(Sentence("The history is damaged: {why}.", why=str(error))) from error
