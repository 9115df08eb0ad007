"""24 virtual hours against the server's limiter: not one 429, no key older than promised."""

from pathlib import Path

import pytest

from comet_tray.core.budget import WINDOW
from tests.support.builders import left
from tests.support.virtual import HOST, OTHER_HOST, START, World
from tests.support.virtual_day import Day

LATENCY = 0.2


@pytest.fixture
def world(tmp_path: Path, request: pytest.FixtureRequest) -> World:
    world = World(tmp_path, seed=len(request.node.name))
    world.latency = lambda: world.random.uniform(0, 2 * LATENCY)
    return world


def in_trouble(world: World) -> None:
    """Let every fifth key be low, each at another share."""
    for number, key in enumerate(world.keys):
        if number % 5 == 1:
            world.answers[key.id] = left(10 + number)


def assert_kept(day: Day) -> None:
    """What must hold whatever was done: the limiter, the promise, honest answers."""
    slack = 2 * LATENCY * len(day.world.keys) + 3
    assert day.world.refused == []
    assert day.dishonest == []
    assert day.overdue(slack) == []
    assert len(day.spans) > len(day.world.keys)
    assert day.vain < day.rounds / 4


@pytest.mark.parametrize("count", [1, 3, 7, 12, 13, 26, 40])
def test_a_day_with_200_clicks_costs_no_429_and_leaves_no_key_behind(
    world: World, count: int
) -> None:
    world.add_keys(count)
    in_trouble(world)
    day = Day(world)
    day.run(24, clicks=200, fetches=3)
    assert_kept(day)
    assert day.clicks == 203
    assert day.first is not None
    assert day.first.readings == (count if count <= 12 else 10)


@pytest.mark.parametrize("count", [n for n in range(1, 41) if n not in {1, 3, 7, 12, 13, 26, 40}])
def test_some_hours_of_hard_clicking_do_no_harm_with_any_number_of_keys(
    world: World, count: int
) -> None:
    world.add_keys(count)
    in_trouble(world)
    day = Day(world)
    day.run(3, clicks=25, fetches=1)
    assert_kept(day)


@pytest.mark.parametrize(
    ("count", "settings"),
    [
        (4, {"budget_requests": 5}),
        (9, {"budget_requests": 5}),
        (11, {"budget_requests": 9, "interval_minutes": 11}),
        (17, {"budget_requests": 20, "interval_minutes": 1}),
        (14, {"interval_minutes": 30}),
        (31, {"interval_minutes": 90}),
        (8, {"interval_minutes": 60}),
    ],
)
def test_the_promise_holds_with_other_settings(
    world: World, count: int, settings: dict[str, float]
) -> None:
    world.set(**settings)
    world.add_keys(count)
    in_trouble(world)
    day = Day(world)
    day.run(8, clicks=66, fetches=2)
    assert_kept(day)


def test_requests_that_are_slow_to_arrive_cost_no_429_with_the_whole_budget(world: World) -> None:
    world.random.seed(0)  # with which all 20 would be one too many
    world.latency = lambda: world.random.uniform(0, 4)
    world.set(budget_requests=20)
    world.add_keys(40)
    in_trouble(world)
    Day(world).run(24, clicks=200, fetches=3)
    assert world.refused == []


def test_two_hosts_have_a_budget_each(world: World) -> None:
    world.add_keys(5, HOST)
    world.add_keys(14, OTHER_HOST)
    day = Day(world)
    day.run(6, clicks=60)
    assert_kept(day)


def test_keys_that_are_added_find_room(world: World) -> None:
    world.add_keys(9)
    day = Day(world)
    day.run(10, clicks=60, adds=5)
    assert_kept(day)
    assert len(world.keys) == 14


def test_keys_in_changing_trouble_keep_no_other_waiting(world: World) -> None:
    world.add_keys(20)
    shares = [left(10), left(50), left(900)]
    latency = world.latency

    def whims() -> float:
        world.answers[world.random.choice(world.keys).id] = world.random.choice(shares)
        return latency()

    world.latency = whims
    day = Day(world)
    day.run(12, clicks=100)
    assert_kept(day)


@pytest.mark.parametrize("count", [2, 12, 30])
def test_a_click_that_is_denied_is_served_when_it_was_said(world: World, count: int) -> None:
    ids = world.add_keys(count)
    world.round()
    for _ in range(20):
        world.now += world.random.uniform(1, 100)
        asked = world.random.choice(ids)
        report = world.round([asked])
        if report.denied_until is None:
            assert report.readings >= 1
            continue
        assert world.now < report.denied_until <= world.now + WINDOW
        world.now = report.denied_until
        world.ids_asked()
        assert world.round([asked]).denied == 0
        assert asked in world.ids_asked()


@pytest.mark.parametrize("count", [1, 12])
def test_after_three_days_of_sleep_every_key_is_asked_at_once_and_once(
    world: World, count: int
) -> None:
    ids = world.add_keys(count)
    world.round()
    world.ids_asked()
    world.now = START + 3 * 86_400
    report = world.round("all")
    assert sorted(world.ids_asked()) == ids
    assert report.denied_until is None
    assert report.next_at is not None
    assert report.next_at >= START + 3 * 86_400 + world.plan().interval


def test_after_sleep_many_keys_are_asked_as_far_as_the_budget_goes(world: World) -> None:
    world.add_keys(40)
    world.round()
    world.ids_asked()
    world.now = START + 3 * 86_400
    world.round("all")
    asked = world.ids_asked()
    assert len(asked) == len(set(asked)) == 13
