"""A month of several keys, looked at every five minutes, with all that comes in between.

The tray is started anew thirty times, the nights are quiet, one afternoon nobody may disturb,
and each kind of snooze is used once: yet each crossing is told exactly once, and none too early.
"""

import csv
import time
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import msgspec
import pytest

from comet_tray.core.alerts import tell, tell_all
from comet_tray.core.outlook import Outlook, Spike
from comet_tray.core.quiet_hours import quiet_until
from comet_tray.core.remember import outlook
from comet_tray.core.snooze import Span, snooze
from comet_tray.core.standing import Standing
from comet_tray.core.store import Problem, Store, open_store
from comet_tray.core.told import Told, decode_told
from comet_tray.core.usage import KeyUsage
from tests.support.builders import DAY, lasting, problem, standing, usage

START = 1_764_547_200  # 1 December 2025, 00:00 UTC
HOUR = 3600
STEP = 300
RESTARTS = 30
GRANTED = 1_000_000
# What a key says at so many days since the start: the reading, its outlook, what went wrong.
Answer = tuple[KeyUsage, Outlook, Problem | None]


@pytest.fixture(autouse=True)
def _utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "UTC")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def _day(day: int, clock: str) -> float:
    hours, minutes = map(int, clock.split(":"))
    return day + (hours + minutes / 60) / 24


def _holds(available: float, granted: int = GRANTED, expires_at: int | None = None) -> KeyUsage:
    left = max(0, round(available))
    return usage(
        total_granted=granted,
        total_used=granted - left,
        total_available=left,
        expires_at=expires_at,
    )


def _steady(day: float) -> Answer:
    """Spend 4 % a day, so that nothing is left after 25 days."""
    return _holds(GRANTED - 40_000 * day), Outlook(), None


def _topped_up(day: float) -> Answer:
    """Spend a tenth a day, and have as much added by day, and again in a night."""
    added = (day >= _day(9, "15:00")) + (day >= _day(20, "03:00"))
    granted = GRANTED * (1 + added)
    return _holds(min(granted - 100_000 * day, granted), granted), Outlook(), None


def _refunded(day: float) -> Answer:
    """Go low, and get back what was spent, with no more granted."""
    low = _day(3, "10:00") <= day < _day(5, "11:00")
    return _holds(150_000 if low else 600_000), Outlook(), None


def _expiring(_: float) -> Answer:
    return _holds(900_000, expires_at=int(START + _day(15, "16:00") * DAY)), Outlook(), None


def _refused(day: float) -> Answer:
    """Be refused once from an afternoon into the night, and once within a night."""
    refused = _day(10, "14:00") <= day < _day(11, "03:00")
    refused |= _day(18, "02:00") <= day < _day(18, "05:00")
    return _holds(900_000), Outlook(), problem("rejected") if refused else None


def _leaking(day: float) -> Answer:
    """Spike once in the night, and once for longer than a day."""
    spikes = _day(12, "03:00") <= day < _day(12, "05:00")
    spikes |= _day(20, "11:00") <= day < _day(21, "12:00")
    spike = Spike(units=2_050_000, usual_units=256_250) if spikes else None
    return _holds(900_000), Outlook(spike=spike), None


# How many days the bursty key lasts, from each noon to the next.
_LASTS = (20, 18, 12, 9, 6.5, 8, 12, 13, 6, 16, 9, 6, 3, 0.9, 1.5, 0.8, 2.5, 0.9, 5, 30, 30, 8, 30)


def _bursty(day: float) -> Answer:
    return _holds(GRANTED / 2), lasting(_LASTS[min(int(day + 0.5), len(_LASTS) - 1)]), None


def _flaky() -> Callable[[float], Answer]:
    """Go low, with a network that fails half of the time and figures that sway and dip."""
    random = Random(5)  # noqa: S311  # no secret

    def answer(day: float) -> Answer:
        if day < 3:
            return _holds(500_000 if day < _day(2, "10:00") else 180_000), Outlook(), None
        dips = random.random() < 0.2
        left = 180_000 if dips else random.choice((180_000, 199_000, 215_000))
        kind = random.choice(("offline", "server", "rate_limited", "bad_reply"))
        failed = problem(kind) if random.random() < 0.5 else None
        return _holds(left, 600_000 if dips else GRANTED), Outlook(), failed

    return answer


KEYS: dict[str, Callable[[float], Answer]] = {
    "steady": _steady,
    "topped_up": _topped_up,
    "refunded": _refunded,
    "expiring": _expiring,
    "refused": _refused,
    "leaking": _leaking,
    "bursty": _bursty,
    "flaky": _flaky(),
}
SNOOZES: tuple[tuple[float, str, Span], ...] = (
    (_day(2, "10:05"), "flaky", "1h"),
    (_day(8, "17:00"), "expiring", "change"),
    (_day(23, "18:30"), "steady", "tomorrow"),
)
# What a person hears, worked out by hand. The nights are quiet from 22:00 to 07:00; nobody may
# disturb on day 15 from 13:00 to 18:00.
HEARD = [
    (2, "10:00", "flaky", "low"),
    (2, "11:05", "flaky", "low"),  # the end of the hour of silence
    (3, "10:00", "refunded", "low"),
    (3, "12:00", "bursty", "low"),  # 6.5 days; 8 to 13 days are no recovery
    (5, "11:00", "refunded", "recovered"),
    (8, "07:00", "topped_up", "low"),  # since midnight
    (8, "12:00", "bursty", "recovered"),
    (8, "16:00", "expiring", "expiring"),
    (9, "12:00", "topped_up", "critical"),
    (9, "15:00", "topped_up", "topped_up"),
    (10, "12:00", "bursty", "low"),
    (10, "14:00", "refused", "rejected"),
    (11, "07:00", "refused", "recovered"),  # since 03:00
    (12, "07:00", "leaking", "spike"),  # of 03:00
    (12, "12:00", "bursty", "critical"),  # 1.5 days, and 0.8 again, are no crossings
    (14, "16:00", "expiring", "expiring_soon"),  # it changed
    (15, "18:00", "expiring", "expired"),  # at 16:00
    (16, "07:00", "topped_up", "low"),
    (16, "12:00", "bursty", "critical"),  # after 2.5 days
    (18, "12:00", "bursty", "recovered"),
    (19, "07:00", "topped_up", "critical"),
    (20, "07:00", "topped_up", "topped_up"),  # at 03:00, and it was empty at midnight
    (20, "07:00", "steady", "low"),
    (20, "11:00", "leaking", "spike"),
    (21, "11:00", "leaking", "spike"),  # a day later it goes on
    (23, "18:00", "steady", "critical"),
    (24, "07:00", "topped_up", "low"),
    (24, "08:00", "steady", "critical"),  # the end of the silence until tomorrow
    (25, "07:00", "steady", "empty"),
    (28, "12:00", "topped_up", "critical"),
]


class Month:
    """The looks of a tray, whose memory is in the store alone."""

    def __init__(self, path: Path) -> None:
        self._path = str(path / "history.sqlite3")
        self._store = self._opened()
        self._last: dict[str, tuple[KeyUsage, float]] = {}
        self.heard: list[tuple[int, str, str, str]] = []

    def start_anew(self) -> None:
        self._store.close()
        self._store = self._opened()

    def look(self, now: float) -> None:
        day = (now - START) / DAY
        looks = [self._judge(label, answer(day), now) for label, answer in KEYS.items()]
        for at, label, span in SNOOZES:
            if round(at * DAY) == now - START:
                self._snooze(next(one for one in looks if one.label == label), span, now)
        hushed = quiet_until("22:00", "07:00", now) is not None
        hushed |= _day(15, "13:00") <= day < _day(15, "18:00")
        told = {key_id: decode_told(row) for key_id, row in self._store.told().items()}
        alerts, changed = tell_all(told, looks, now, hushed=hushed)
        self._store.set_told({key: msgspec.json.encode(one) for key, one in changed.items()})
        clock = time.strftime("%H:%M", time.gmtime(now))
        self.heard += [(int(day), clock, alert.label, alert.news) for alert in alerts]

    def close(self) -> None:
        self._store.close()

    def _opened(self) -> Store:
        return open_store(self._path, START)

    def _judge(self, label: str, answer: Answer, now: float) -> Standing:
        reading, foreseen, trouble = answer
        if trouble is None:
            self._last[label] = reading, now
        reading, taken = self._last[label]
        return standing(
            reading, trouble, label=label, age=now - taken, now=int(now), outlook=foreseen
        )

    def _snooze(self, look: Standing, span: Span, now: float) -> None:
        told = snooze(decode_told(self._store.told().get(look.key_id)), look, span, now)
        self._store.set_told({look.key_id: msgspec.json.encode(told)})


def test_over_a_month_each_crossing_is_told_exactly_once(tmp_path: Path) -> None:
    month = Month(tmp_path)
    moments = range(START, START + 30 * DAY, STEP)
    restarts = set(Random(1).sample(moments, RESTARTS))  # noqa: S311  # no secret
    for now in moments:
        if now in restarts:
            month.start_anew()
        month.look(now)
    month.close()
    assert sorted(month.heard) == sorted(HEARD)


TRACES = Path(__file__).parents[2] / "packaging" / "traces"


@pytest.mark.parametrize("name", ["ship_daily", "weekends"])
def test_real_work_on_a_monthly_quota_is_told_of_a_few_times_a_month(name: str) -> None:
    """Read once an hour a key that gets a month's quota as soon as one is used up."""
    with (TRACES / f"{name}.csv").open(encoding="ascii") as file:
        rows = [(int(row["time"]), int(row["used"])) for row in csv.DictReader(file)]
    times = [at for at, _ in rows]
    month = rows[-1][1] * 30 * DAY // (times[-1] - times[0])
    news = Counter[str]()
    trace: list[tuple[int, int, int]] = []
    told, granted = Told(), month
    begin, days = times[0] // HOUR * HOUR, 60
    for now in range(begin, begin + days * DAY, HOUR):
        used = rows[max(0, bisect_right(times, now) - 1)][1]
        if used >= granted + month // 100:
            granted += month
        used = min(used, granted)
        trace.append((now, used, granted - used))
        reading = _holds(granted - used, granted)
        look = standing(reading, now=now, outlook=outlook(trace, now))
        alerts, told = tell(told, look, now)
        news.update(alert.news for alert in alerts)
    assert 0 < news.total() * 30 / days <= 6
