"""Whatever bytes a server sends: a reading that it really told, or a bad reply, and no crash."""

import json
import random
import string
from collections import Counter, deque
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import hypothesis
import pytest
import requests
from hypothesis import strategies as st

from comet_tray.access.client import fetch_usage
from comet_tray.access.exchange import Bounds
from comet_tray.access.session import open_session
from comet_tray.core.errors import BadReply, CallFailed
from comet_tray.core.usage import KeyUsage
from tests.support.builders import answer, body, usage
from tests.support.cuts import cuts
from tests.support.siege import KEYS, Siege, is_told
from tests.support.wire import Wire, cut, reply

SECRET = "sk-Zebra0Quagga1Okapi2Tapir3Gnu4Ibex5Lynx6Puma7"
GOOD = body(
    name="production", model_limits={"gpt-4.1": True, "o3": False}, expires_at=1_796_083_200
)
BOUNDS = Bounds(connect=2.0, read=2.0, total=5.0)
# Every so many bodies one goes the whole way: through a round, into the store, into what is shown.
WHOLE_WAY = 50
TOKENS = [
    *(b"null", b"true", b"false", b"NaN", b"Infinity", b"-0", b"1e999", b"9" * 400, b"1.0"),
    *(b"{", b"}", b"[", b"]", b'"', b"\\", b",", b":", b"\x00", b"\xff\xfe", b"\xef\xbb\xbf"),
    *(b"\\ud800", b"\\u0000", b"\xed\xa0\x80", b"<html>", b"[" * 2_000, b'{"a":' * 2_000),
    *(b'"code":true', b'"data":', b'"success":false', b'"total_used":', SECRET.encode()),
    *("\u202e".encode(), b"<b>", b"-9223372036854775809", b"1000000000000000001"),
]


class Gun(Wire):
    """Answers with the bodies in `load`, one a request, and notes which key was sent which."""

    def __init__(self) -> None:
        super().__init__(self._shoot)
        self.load: deque[bytes] = deque()
        self.sent: dict[str, bytes] = {}

    def read_head(self, connection: Any) -> str:
        """Read in one go: the client sends its next head when it has the answer."""
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            received = connection.recv(65536)
            if not received:
                return ""
            head += received
        self.heads = [head.decode()]
        return self.heads[0]

    def _shoot(self, _: Wire, connection: Any) -> None:
        shot = self.load.popleft()
        self.sent[self.heads[0].partition("Bearer ")[2].partition("\r\n")[0]] = shot
        reply(200, shot)(self, connection)


@pytest.fixture
def gun() -> Iterator[Gun]:
    with Gun() as gun:
        yield gun


@pytest.fixture
def session() -> Iterator[requests.Session]:
    with open_session() as session:
        yield session


@pytest.fixture
def siege(gun: Gun, tmp_path: Path) -> Iterator[Siege]:
    """Twelve keys with a good reading each."""
    siege = Siege(tmp_path, gun.base_url, keys=KEYS, bounds=BOUNDS)
    with closing(siege.session):
        gun.load.extend([GOOD] * KEYS)
        siege.ask_all()
        yield siege


def mutated(chance: random.Random, whole: bytes) -> bytes:
    """Change an answer in one to six places: flip, cut, insert, repeat, swap, or splice in."""
    data = bytearray(whole)
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(data) + 1)
        to = min(len(data), at + chance.choice((1, 1, 2, 8, 60)))
        match chance.randrange(7):
            case 0:
                data[at:to] = chance.randbytes(to - at)
            case 1:
                del data[at:to]
            case 2:
                data[at:at] = chance.choice(TOKENS)
            case 3:
                data[at:at] = data[at:to] * chance.randint(1, 5)
            case 4:
                data[at:to] = chance.choice(TOKENS)
            case 5 if at < len(data):
                data[at] ^= 1 << chance.randrange(8)
            case _:
                del data[at:]
    return bytes(data)


def shaped(chance: random.Random) -> bytes:
    """Give a well-formed answer in which one value is of another kind or size."""
    fields = answer()
    odd: list[object] = [
        *(None, True, 0, -1, 1.5, 10**18, 10**18 + 1, -(2**63), 10**400, "", "x" * 10_000, [], {}),
        *("\u202e<b>", "\ud800", {"a": 1}, {"": False}, [[]], "\x1b[31m", 253_402_300_800_000),
    ]
    fields[chance.choice(list(fields))] = chance.choice(odd)
    whole: dict[str, object] = {"code": True, "message": "ok", "data": fields}
    if chance.random() < 0.2:
        whole[chance.choice(("code", "code", "message", "data", "success"))] = chance.choice(odd)
    if chance.random() < 0.1:
        whole["code"] = False
    return json.dumps(whole).encode()


def fuzzed(count: int) -> Iterator[bytes]:
    """Give so many bodies: mostly mutated, some misshapen, some nothing but noise."""
    chance = random.Random(5)  # noqa: S311  # repeatable, not secret
    for number in range(count):
        match number % 10:
            case 0:
                yield chance.randbytes(chance.choice((0, 1, 16, 300, 5_000)))
            case 1:
                letters = chance.choices(string.printable, k=chance.randrange(300))
                yield chance.choice((b"", b"<", b" <!doctype ")) + "".join(letters).encode()
            case 2 | 3 | 4:
                yield shaped(chance)
            case _:
                yield mutated(chance, GOOD)


def outcome(session: requests.Session, base_url: str) -> KeyUsage | CallFailed:
    """Make one call; whatever else it raises is a bug."""
    try:
        return fetch_usage(
            session, base_url, SECRET, spend=lambda: None, now=0, bounds=BOUNDS
        ).usage
    except CallFailed as failed:
        return failed


def call(session: requests.Session, base_url: str, shot: bytes) -> KeyUsage | CallFailed:
    """Make one call, and check what came of it against what was sent."""
    told = outcome(session, base_url)
    if isinstance(told, KeyUsage):
        assert is_told(shot.replace(SECRET.encode(), b"***"), told), shot
    else:
        assert (type(told), told.status) == (BadReply, 200), shot
        assert SECRET not in f"{told.whole} {told.server_message}", shot
        assert ("web page" in told.sentence) == shot.lstrip().startswith(b"<"), shot
    return told


def assert_kept(siege: Siege, gun: Gun) -> None:
    """Let all keys be asked, and see that each has either what it was told or what it had."""
    before = siege.stored()
    gun.sent.clear()
    overview = siege.ask_all()
    after = siege.stored()
    assert len(overview.lines()) == KEYS + 1
    for standing in overview.standings:
        key = standing.key_id
        shot = gun.sent[siege.vault.secrets[key]]
        if standing.problem is None:
            assert is_told(shot, after[key].usage)
            assert standing.fetched_at == siege.now
        else:
            assert standing.problem.kind == "bad_reply"
            assert after[key] == before[key]
            assert standing.used == before[key].usage.total_used
            assert standing.fetched_at == before[key].at


@cuts("count", 250, 90_000)
def test_any_bytes_are_a_reading_that_was_told_or_a_bad_reply(
    gun: Gun, session: requests.Session, siege: Siege, count: int
) -> None:
    outcomes: Counter[str] = Counter()
    waiting: list[bytes] = []
    for number, shot in enumerate(fuzzed(count)):
        gun.load.append(shot)
        told = call(session, gun.base_url, shot)
        outcomes["a reading" if isinstance(told, KeyUsage) else str(told)] += 1
        if number % WHOLE_WAY == 0 or count < 1_000:
            waiting.append(shot)
        if len(waiting) == KEYS:
            gun.load.extend(waiting)
            waiting.clear()
            assert_kept(siege, gun)
    assert sum(outcomes.values()) == count
    assert len(outcomes) == 5, outcomes
    assert min(outcomes.values()) > count / 1_000, outcomes
    # And after all of it, a good answer is a good answer.
    gun.load.extend([GOOD] * KEYS)
    assert {standing.problem for standing in siege.ask_all().standings} == {None}


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)
UNITS = st.integers(-(10**18), 10**18)
READINGS = st.fixed_dictionaries(
    {
        "object": st.just("token_usage"),
        "name": st.text(),
        "total_granted": UNITS,
        "total_used": UNITS,
        "total_available": UNITS,
        "unlimited_quota": st.booleans(),
        "model_limits": st.none() | st.dictionaries(st.text(), st.booleans(), max_size=4),
        "model_limits_enabled": st.booleans(),
        "expires_at": UNITS,
    }
)
ODD = st.tuples(READINGS, st.sampled_from(list(answer())), JSON).map(
    lambda parts: {**parts[0], parts[1]: parts[2]}
)
BODIES = st.one_of(
    st.binary(max_size=200),
    JSON.map(lambda value: json.dumps(value).encode()),
    st.fixed_dictionaries(
        {"code": st.just(value=True) | JSON, "message": st.text() | JSON, "data": READINGS | ODD},
        optional={"success": st.booleans() | JSON},
    ).map(lambda value: json.dumps(value).encode()),
)


@cuts("count", 50, 7_000)
def test_what_hypothesis_thinks_of_is_a_reading_that_was_told_or_a_bad_reply(
    gun: Gun, session: requests.Session, count: int
) -> None:
    @_often(count)
    @hypothesis.given(BODIES)
    def attempt(shot: bytes) -> None:
        gun.load.append(shot)
        call(session, gun.base_url, shot)

    attempt()


@cuts("count", 50, 3_000)
def test_every_reading_within_its_bounds_is_taken_and_shown_exactly(
    gun: Gun, session: requests.Session, tmp_path: Path, count: int
) -> None:
    siege = Siege(tmp_path, gun.base_url, bounds=BOUNDS)
    siege.session.close()

    @_often(count)
    @hypothesis.given(READINGS)
    def attempt(told: dict[str, Any]) -> None:
        shot = json.dumps({"code": True, "data": told}).encode()
        gun.load.append(shot)
        read = call(session, gun.base_url, shot)
        assert isinstance(read, KeyUsage), read
        with siege.store() as store:
            store.record_reading("k00", read, int(siege.now))
        [standing] = siege.look().standings
        assert (standing.used, standing.available) == (read.total_used, read.total_available)
        assert len(standing.name) <= 200
        assert standing.name.isprintable() or set(standing.name).isdisjoint("\n\r\t\x1b\u202e")

    attempt()


@cuts("count", 60, 3_000)
def test_a_whole_answer_that_is_damaged_on_its_way_is_a_failure_or_a_reading(
    session: requests.Session, count: int
) -> None:
    """The head of the answer is fuzzed as well: lengths, status, line ends."""
    chance = random.Random(6)  # noqa: S311  # repeatable, not secret
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
    kinds: Counter[str] = Counter()

    def shoot(wire: Wire, connection: Any) -> None:
        cut(mutated(chance, head % len(GOOD) + GOOD))(wire, connection)

    with Wire(shoot) as server:
        for _ in range(count):
            told = outcome(session, server.base_url)
            kinds["a reading" if isinstance(told, KeyUsage) else str(told.kind)] += 1
            assert isinstance(told, KeyUsage) or SECRET not in told.whole
    assert sum(kinds.values()) == count
    assert kinds["bad_reply"] > count / 3, kinds


def test_what_python_does_not_find_in_an_answer_counts_as_invented() -> None:
    assert is_told(body(), usage())
    assert not is_told(body(), usage(total_used=101))
    assert not is_told(body(name="x"), usage())


def _often(count: int) -> hypothesis.settings:
    return hypothesis.settings(
        max_examples=count,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(hypothesis.HealthCheck),
    )
