"""A host that answered 429 rests; one probe at a time finds out when it is over."""

import re
from pathlib import Path

import pytest

from comet_tray.access.rest import end_of_pause
from comet_tray.core.errors import BadReply, RateLimited, Rejected, ServerTrouble, Unreachable
from comet_tray.core.wording import clock
from tests.support.marked import MARKED
from tests.support.virtual import HOST, OTHER_HOST, START, World


@pytest.fixture
def world(tmp_path: Path) -> World:
    world = World(tmp_path)
    world.chance = lambda: 0.5
    return world


def refuse(world: World, retry_after: float | None = None) -> None:
    limited = RateLimited("Too many requests.")
    limited.retry_after = retry_after
    world.answers[HOST] = limited


def test_pauses_grow_with_one_probe_each_and_the_first_success_ends_the_rest(
    world: World,
) -> None:
    world.add_keys(3)
    refuse(world)
    pauses = []
    for _ in range(7):
        began = world.now
        report = world.round()
        assert len(world.ids_asked()) == 1
        assert report.next_at is not None
        pauses.append((report.next_at - began) / 1.05)
        world.now = report.next_at
    assert pauses == pytest.approx([60, 120, 300, 600, 1200, 1200, 1200])
    world.answers.clear()
    assert world.round().readings == 3
    assert (world.host().refusals, world.host().rest_until) == (0, 0)
    assert world.problems() == {}


def test_the_only_key_is_the_probe_though_its_turn_has_not_come(world: World) -> None:
    world.add_keys(1)
    refuse(world)
    for _ in range(4):
        world.now = world.round().next_at or 0
    times = [at - START for at, _, _ in world.asked]
    assert times == pytest.approx([0, 63, 63 + 126, 63 + 126 + 315])


def test_a_rest_asks_nothing_and_says_until_when(world: World) -> None:
    world.add_keys(3)
    refuse(world)
    world.round()
    world.ids_asked()
    world.now += 30
    report = world.round("all")
    assert world.ids_asked() == []
    assert (report.denied, report.denied_until) == (3, START + 63)
    assert report.next_at == START + 63
    assert {one.kind for one in world.problems().values()} == {"rate_limited"}


def test_the_server_may_ask_for_a_longer_pause(world: World) -> None:
    world.add_keys(1)
    refuse(world, retry_after=7200)
    assert world.round().next_at == START + 7200


def test_another_host_goes_on(world: World) -> None:
    world.add_keys(2, HOST)
    world.add_keys(2, OTHER_HOST)
    refuse(world)
    world.round()
    assert world.ids_asked() == ["k00", "k02", "k03"]
    world.now += 30
    world.round("all")
    assert world.ids_asked() == ["k02", "k03"]


def test_a_refusal_in_mid_round_spares_the_keys_that_are_left(world: World) -> None:
    world.add_keys(3)
    world.answers["k01"] = RateLimited("Too many requests.")
    report = world.round("all")
    assert world.ids_asked() == ["k00", "k01"]
    assert (report.readings, report.failures, report.denied) == (1, 2, 2)
    assert set(world.problems()) == {"k01", "k02"}


def test_a_probe_that_meets_a_broken_server_proves_nothing(world: World) -> None:
    world.add_keys(3)
    refuse(world)
    world.now = world.round().next_at or 0
    world.ids_asked()
    world.answers[HOST] = ServerTrouble("It has trouble.", status=503)
    report = world.round()
    assert len(world.ids_asked()) == 1
    assert report.next_at == pytest.approx(world.now + 126)
    assert sorted(one.kind for one in world.problems().values()) == [
        "rate_limited",
        "rate_limited",
        "server",
    ]


def test_a_probe_that_reaches_nobody_leaves_the_rest_as_it_was(world: World) -> None:
    world.add_keys(2)
    refuse(world)
    world.now = world.round().next_at or 0
    world.answers[HOST] = Unreachable("No route.")
    world.round()
    assert world.host().refusals == 1


@pytest.mark.parametrize("answer", [Rejected("No."), BadReply("Not figures.")])
def test_any_other_answer_shows_that_the_limit_is_over(
    world: World, answer: Rejected | BadReply
) -> None:
    world.add_keys(2)
    refuse(world)
    world.now = world.round().next_at or 0
    world.answers = {HOST: answer}
    world.round()
    assert world.host().refusals == 0


@pytest.mark.parametrize("hours", [0, 1, 23, 24, 24 * 40])
def test_the_end_of_a_pause_is_said_as_everywhere_and_in_other_languages(hours: int) -> None:
    until = START + hours * 3600
    said = end_of_pause(until, START)
    assert said == clock(until, START)
    date = re.fullmatch(r"⟦(\d+) ⟦(\w+)⟧ (\d+), (\d\d:\d\d)⟧", MARKED.say(said))
    assert (date is None) == (len(said) == len("09:05"))
