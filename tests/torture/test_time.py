"""Clocks that jump, days of 23 and 25 hours, long sleep, far years: all goes on as ever."""

import random
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from comet_tray.cli import run
from comet_tray.core.alerts import popup_of, tell_all
from comet_tray.core.budget import WINDOW
from comet_tray.core.chart import SECONDS, make_chart
from comet_tray.core.past import look_back, needed_since
from comet_tray.core.quiet_hours import quiet_until
from comet_tray.core.report import Report
from comet_tray.core.standing import Overview
from comet_tray.core.store import read_store
from comet_tray.core.survey import look
from comet_tray.core.told import Told
from tests.support.builders import usage
from tests.support.cuts import cuts
from tests.support.virtual import HOST, World

HOUR, DAY = 3_600.0, 86_400.0
GRANTED = 10_000_000
Zone = Callable[[str], None]


@pytest.fixture
def zone(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> Zone:
    """Move to another time zone; the old one comes back after the test."""

    def back() -> None:
        monkeypatch.undo()
        time.tzset()

    def move(name: str) -> None:
        monkeypatch.setenv("TZ", name)
        time.tzset()

    request.addfinalizer(back)  # noqa: PT021  # the zone is chosen within the test
    return move


class Life:
    """A tray's life in a `World`: its one timer, and all that it shows and tells after each round.

    `real` is the server's clock, which only goes forward; ours is off by `skew` seconds.
    """

    def __init__(self, root: Path, now: float, keys: int = 3) -> None:
        self.world = World(root)
        self.world.now = self.real = now
        self.world.add_keys(keys)
        self.told: dict[str, Told] = {}
        self.popups: list[str] = []
        self.used = 0
        self.report: Report = self.round()

    def round(self, clicked: str = "") -> Report:
        """Run a round, and look at everything."""
        self.used += 1_000
        spent = usage(
            total_granted=GRANTED,
            total_used=self.used,
            total_available=GRANTED - self.used,
            expires_at=int(self.real + 40 * DAY),
        )
        self.world.answers[HOST] = spent
        before = self.world.now
        self.report = self.world.round("all" if clicked else ())
        self.real += self.world.now - before
        assert self.report.next_at is not None
        # A timer counts from now on, whatever becomes of the clock.
        self.pause = min(max(self.report.next_at - self.world.now, 1), DAY)
        self.show()
        return self.report

    def show(self) -> Overview:
        """Make all that is shown, told and drawn now; none of it may fail."""
        now = self.world.now
        overview = look(self.world.paths, now, {}).overview
        alerts, changed = tell_all(self.told, overview.standings, now)
        self.told |= changed
        popup = popup_of(alerts)
        if popup:
            self.popups.append(popup.body)
        with read_store(self.world.paths.store) as store:
            readings = store.readings()
            for standing in overview.standings[:1] if self.used % 20_000 == 1_000 else ():
                for period, seconds in SECONDS.items():
                    spans = store.history(standing.key_id, needed_since(seconds, now))
                    known = readings[standing.key_id]
                    figures = known.usage.total_used, known.usage.total_available
                    latest = float(known.at), *figures
                    past = look_back(spans, latest, seconds, standing.interval, now)
                    settings = look(self.world.paths, now, {}).settings
                    chart = make_chart(past, standing, period, "left", settings, now)
                    assert chart.start < chart.end
        for standing in overview.standings:
            assert standing.age_seconds is None or standing.age_seconds >= 0
            assert standing.percent_left is None or 0 <= standing.percent_left <= 100
        return overview

    def sleep(self, seconds: float) -> None:
        """Let time pass on both clocks."""
        self.real += seconds
        self.world.now += seconds

    def jump(self, seconds: float) -> None:
        """Set our clock, and not the server's."""
        self.world.now += seconds
        self.world.behind -= seconds

    def tick(self) -> float:
        """Wait for the timer, as `Rounds` sets it, and give how long that was."""
        self.sleep(self.pause)
        self.round()
        return self.pause

    def live(self, seconds: float) -> None:
        """Let the timer do its work for so long."""
        ends = self.real + seconds
        while self.real < ends:
            self.tick()


@cuts("moves", 5, 60)
def test_a_clock_that_jumps_by_days_and_a_machine_that_sleeps_starve_no_key(
    tmp_path: Path, moves: int
) -> None:
    chance = random.Random(10)  # noqa: S311  # repeatable, not secret
    life = Life(tmp_path, 1_800_000_000.0, keys=12)
    world = life.world
    forward = 0
    for _ in range(moves):
        match chance.randrange(5):
            case 0:
                life.jump(-DAY)
            case 1:
                life.jump(DAY)
                forward += 1
            case 2:
                by = chance.choice((-HOUR, HOUR, -60, 60, -7 * DAY, 0.5, -0.5))
                forward += by > 0
                life.jump(by)
            case 3:
                life.sleep(3 * DAY)
            case _:
                life.round("all")
        waited = life.tick()
        assert waited <= 1.05 * WINDOW + 2  # whatever the clock says, the next look is near
        life.live(2.5 * HOUR)
        overview = life.show()
        assert all(one.problem is None and one.fresh for one in overview.standings), overview.text
        now = world.now
        assert all(now - at <= 1.05 * WINDOW + 2 for at in world.readings().values())
    # A clock that is set forth makes spent requests look old; a 429 then is not worth a word.
    assert len(world.refused) <= forward


@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("Europe/Berlin", "2027-03-28T01:00"),
        ("Europe/Berlin", "2027-10-31T01:00"),
        ("America/New_York", "2027-03-14T07:00"),
        ("America/New_York", "2027-11-07T06:00"),
        ("Australia/Lord_Howe", "2027-04-03T15:00"),  # by half an hour
        ("Australia/Lord_Howe", "2027-10-02T15:30"),
        ("America/Santiago", "2027-09-05T04:00"),  # at midnight: 00:00 does not exist
        ("Pacific/Apia", "2011-12-30T10:00"),  # a whole day was left out
    ],
)
def test_the_rounds_do_not_notice_when_the_clocks_change(
    tmp_path: Path, zone: Zone, name: str, change: str
) -> None:
    zone(name)
    at = datetime.fromisoformat(change).replace(tzinfo=UTC).timestamp()
    place = ZoneInfo(name)
    before, after = (datetime.fromtimestamp(at + by, place).utcoffset() for by in (-60, 60))
    assert before != after  # or the table above were wrong
    life = Life(tmp_path, at - 2 * HOUR, keys=1)
    while life.real < at + 26 * HOUR:
        assert life.report.next_at is not None
        assert 0 < life.report.next_at - life.world.now <= 1.05 * 300 + 1
        life.tick()
        if life.real > at + HOUR:
            life.sleep(3 * HOUR)  # all of a day is looked at, and not each minute of it
            life.round("all")
    assert life.world.refused == []
    for minute in range(-36 * 60, 36 * 60, 7):
        now = at + minute * 60
        until = quiet_until("22:00", "07:00", now)
        local = datetime.fromtimestamp(now, place)
        assert (until is not None) == (local.hour >= 22 or local.hour < 7), local
        assert until is None or 0 < until - now <= 11 * HOUR or name == "Pacific/Apia", local


FAR = {
    "2038, 31 bits": 2.0**31,
    "2106, 32 bits": 2.0**32,
    "2262, nanoseconds in 63 bits": 2.0**63 / 1e9,
    "2286, ten digits": 1e10,
    "9997": 253_402_300_799.0 - 900 * DAY,
}


@pytest.mark.parametrize("moment", FAR)
def test_far_years_are_years_like_any_other(
    tmp_path: Path,
    zone: Zone,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    moment: str,
) -> None:
    zone("America/New_York")
    life = Life(tmp_path, FAR[moment] - 1.5 * HOUR, keys=1)
    life.live(3 * HOUR)
    assert life.report.next_at is not None
    assert 0 < life.report.next_at - life.world.now <= 1.05 * 300 + 1
    assert all(one.fresh and one.problem is None for one in life.show().standings)
    life.sleep(3 * DAY - 4 * HOUR)
    life.round("all")
    monkeypatch.setattr("time.time", lambda: life.world.now)
    for command in (
        ("status",),
        ("status", "--json"),
        ("status", "--waybar"),
        ("status", "--openmetrics"),
        ("history", "--csv"),
        ("history", "--json", "--since", "2d"),
        ("guard", "--min", "1%"),
    ):
        assert run(["--data-dir", str(tmp_path), *command]) == 0, command
        told = capsys.readouterr()
        assert told.err == ""
        assert told.out or command[0] == "guard"
