"""A virtual stretch of time in a `World`: the tray's timer, a user who clicks, a terminal."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from comet_tray.access.enrol import enrol
from comet_tray.access.round import Clicked
from comet_tray.core.budget import WINDOW
from comet_tray.core.errors import BudgetSpent
from comet_tray.core.pacing import JITTER
from comet_tray.core.report import Report
from tests.support.virtual import HOST, START, World

HOUR = 3600.0


class Span(msgspec.Struct):
    """The seconds between two readings of a key, and the longest that was promised."""

    key_id: str
    began: float
    seconds: float
    promised: float


class Day:
    """What happened: `vain` counts rounds of the timer that found nothing to do."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.rounds = 0
        self.vain = 0
        self.first: Report | None = None
        self.clicks = 0
        self.dishonest: list[str] = []
        self.changed_at = 0.0
        self._moments: list[tuple[float, str]] = []
        self.spans: list[Span] = []
        self._promised: dict[str, float] = {}
        self._read: dict[str, float] = {}
        self._plan()

    def run(self, hours: float, *, clicks: int = 0, fetches: int = 0, adds: int = 0) -> None:
        """Live through the hours; the user acts at random moments."""
        world = self.world
        end = START + hours * HOUR
        acts = [*["click"] * clicks, *["fetch"] * fetches, *["add"] * adds]
        moments = self._moments
        moments += sorted((world.random.uniform(START, end), act) for act in acts)
        timer = START
        # While another process has the store open, as the tray's look does at times, closing it
        # costs no write to the disk.
        keeper = world.store()
        while timer < end or moments:
            if moments and moments[0][0] < timer:
                at, act = moments.pop(0)
                world.now = max(world.now, at)
                timer = self._act(act) or timer
            else:
                world.now = max(world.now, timer)
                timer = self._tick()
        keeper.close()
        for key_id, at in self._read.items():
            self._span(key_id, at, world.now)

    def overdue(self, slack: float) -> list[Span]:
        """The spans that were longer than promised."""
        return [span for span in self.spans if span.seconds > span.promised + slack]

    def _act(self, act: str) -> float | None:
        world = self.world
        if act == "add":
            return self._add()
        everything = act == "fetch" or world.random.random() < 0.3
        ids = [key.id for key in world.keys]
        asked = ids if everything else [world.random.choice(ids)]
        self.clicks += 1
        report = self._round("all" if everything else asked)
        self._check_answer(asked, report)
        # A round in the terminal is none of the tray's: its timer stands.
        return None if act == "fetch" else report.next_at

    def _add(self) -> float | None:
        world = self.world
        number = len(world.keys)
        self._note()
        try:
            enrol(world.paths, f"key {number}", f"sk-{number}", HOST, world.means, check=True)
        except BudgetSpent as spent:
            self._moments.append((spent.until, "add"))
            self._moments.sort()
            return None
        self.changed_at = world.now
        world.keys = world.registry()
        world.read = [(at, world.keys[-1].id) for at, _ in world.read]
        self._plan()
        self._note()
        return world.now  # the tray is told to look

    def _tick(self) -> float:
        asked = len(self.world.asked)
        report = self._round(())
        self.vain += len(self.world.asked) == asked
        assert report.next_at is not None
        return max(report.next_at, self.world.now + 1)

    def _round(self, clicked: Clicked) -> Report:
        self.rounds += 1
        report = self.world.round(clicked)
        self.first = self.first or report
        self._note()
        return report

    def _check_answer(self, asked: Sequence[str], report: Report) -> None:
        """A click is answered with readings, or with a time at which one is served."""
        if report.readings + report.failures + report.denied < len(asked):
            self.dishonest.append(f"{len(asked)} asked, and {report}")
        if report.denied_until is None:
            return
        now = self.world.now
        if report.denied_until <= now or report.denied_until > now + WINDOW + 1:
            self.dishonest.append(f"denied at {now} until {report.denied_until}")

    def _plan(self) -> None:
        for key in self.world.keys:
            promised = self.world.plan(key.base_url).interval * (1 + JITTER)
            self._promised[key.id] = promised

    def _note(self) -> None:
        for at, key_id in self.world.read:
            if key_id in self._read:
                self._span(key_id, self._read[key_id], at)
            self._read[key_id] = at
        self.world.read.clear()

    def _span(self, key_id: str, began: float, ended: float) -> None:
        # A new key takes from all: so long they may wait once.
        grace = WINDOW if began <= self.changed_at <= ended else 0.0
        self.spans.append(Span(key_id, began, ended - began, self._promised[key_id] + grace))
