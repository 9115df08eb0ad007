"""The clock jumps, processes meet, a crash comes: the budget holds all the same."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from comet_tray.core.budget import WINDOW
from comet_tray.core.errors import RateLimited
from tests.support.virtual import HOST, World

DAY = 86_400
REPOSITORY = Path(__file__).parents[2]


@pytest.fixture
def world(tmp_path: Path) -> World:
    return World(tmp_path)


@pytest.mark.parametrize("count", [1, 12, 25])
def test_a_clock_set_back_by_a_day_neither_overspends_nor_starves(world: World, count: int) -> None:
    world.add_keys(count)
    world.round("all")
    asked = len(world.ids_asked())
    world.now += 60 - DAY
    world.behind = DAY
    ends = world.now + WINDOW + 61
    report = world.round()
    assert asked + len(world.ids_asked()) <= 15
    while world.now < ends:
        assert report.next_at is not None
        assert world.now < report.next_at <= world.now + 1.05 * WINDOW + 1
        world.now = report.next_at
        report = world.round()
    assert len(world.ids_asked()) >= min(count, 10)
    assert world.refused == []


def test_a_clock_set_forth_and_back_is_waited_for_no_longer_than_the_window(world: World) -> None:
    world.add_keys(3)
    world.round()
    world.now += DAY
    world.round()
    world.now -= DAY - 30
    world.ids_asked()
    report = world.round()
    assert report.next_at is not None
    assert report.next_at <= world.now + 1.05 * WINDOW
    world.now += WINDOW
    world.round()
    assert set(world.ids_asked()) == {"k00", "k01", "k02"}


def test_a_rest_that_began_ahead_of_the_clock_is_over(world: World) -> None:
    world.add_keys(2)
    world.answers[HOST] = RateLimited("Too many requests.")
    world.round()
    world.ids_asked()
    world.now -= DAY
    world.answers.clear()
    assert world.round().readings == 2
    assert world.host().refusals == 0


@pytest.mark.parametrize("crash", [KeyboardInterrupt(), MemoryError(), RuntimeError("a bug")])
def test_a_crash_between_request_and_answer_has_paid(world: World, crash: BaseException) -> None:
    world.add_keys(1)
    world.answers["k00"] = crash
    for _ in range(12):
        with pytest.raises(type(crash)):
            world.round(["k00"])
        world.now += 1
    assert world.round(["k00"]).denied == 1
    assert len(world.asked) == 12
    assert world.refused == []


def test_a_key_that_another_round_has_just_asked_for_is_passed_over(world: World) -> None:
    world.add_keys(12)
    # Another process runs a whole round while this one waits for the keyring.
    vault = world.open_vault()
    others: list[int] = []

    def slow_vault() -> object:
        if not others:
            others.append(1)
            world.round()
        return vault

    world.open_vault = slow_vault  # type: ignore[method-assign, assignment]  # the stand-in's stand-in
    report = world.round("all")
    assert len(world.ids_asked()) == 12
    assert (report.readings, report.failures, report.denied) == (0, 0, 0)


SPENDER = """
import json, sys, time
from comet_tray.core.budget import share_out
from comet_tray.core.store import open_store
sys.stdin.readline()
plan, got = share_out(1, 300, 15), 0
with open_store(sys.argv[1], 1.8e9) as store:
    for number in range(15):
        for purse in ("turn", "click"):
            now = 1.8e9 + number
            got += store.spend(sys.argv[2], sys.argv[3], purse, plan, now) <= now
print(json.dumps(got))
"""


def test_processes_that_spend_at_once_share_one_budget(world: World) -> None:
    world.add_keys(1)
    world.store().close()
    command = [sys.executable, "-c", SPENDER, world.paths.store, HOST]
    children = [
        subprocess.Popen(
            [*command, f"k{number}"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=REPOSITORY,
        )
        for number in range(3)
    ]
    for child in children:
        assert child.stdin
        child.stdin.write("go\n")
        child.stdin.flush()
    spent = [json.loads(child.communicate(timeout=30)[0]) for child in children]
    assert sum(spent) == 15
