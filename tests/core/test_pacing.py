"""Which keys are due, who pays, and when the next round is."""

import pytest

from comet_tray.core.budget import PURSES, Plan, Purse, share_out
from comet_tray.core.pacing import Poll, Turn, due_turns, most_urgent, next_round

NOW = 1_800_000_000.0
FEW = share_out(3, 300, 15)
MANY = share_out(40, 300, 15)
FREE: dict[Purse, float] = dict.fromkeys(PURSES, 0.0)


def poll(
    key_id: str, age: float | None, urgency: float | None = None, *, bad: bool = False
) -> Poll:
    attempted_at = None if age is None else NOW - age
    return Poll(key_id=key_id, attempted_at=attempted_at, urgency=urgency, rejected=bad)


@pytest.mark.parametrize(
    ("polls", "plan", "clicked", "turns"),
    [
        pytest.param([], FEW, (), [], id="no key"),
        pytest.param([poll("a", 299)], FEW, (), [], id="before its time"),
        pytest.param([poll("a", 300)], FEW, (), ["a turn"], id="at its time"),
        pytest.param([poll("a", -60)], FEW, (), ["a turn"], id="the clock was set back"),
        pytest.param(
            [poll("b", 400), poll("a", 400), poll("c", 500), poll("d", None)],
            FEW,
            (),
            ["d turn", "c turn", "a turn", "b turn"],
            id="never asked, then oldest, then by id",
        ),
        pytest.param([poll("a", 0)], FEW, (), [], id="only just asked"),
        pytest.param([poll("a", 10)], FEW, ("a",), ["a click"], id="a click before its time"),
        pytest.param(
            [poll("a", 300)], FEW, ("a",), ["a turn", "a click"], id="a click at its time"
        ),
        pytest.param(
            [poll("a", 2000), poll("u", 600, 0.1)],
            MANY,
            (),
            ["u urgent", "a turn"],
            id="the urgent one goes first",
        ),
        pytest.param(
            [poll("a", 2000), poll("u", 1200, 0.1)],
            MANY,
            (),
            ["u urgent", "a turn", "u turn"],
            id="an urgent one keeps its turn",
        ),
        pytest.param([poll("u", 599, 0.1)], MANY, (), [], id="an urgent one has its pause, too"),
        pytest.param(
            [poll("u", 200, 0.1)], FEW, (), [], id="without a purse urgency changes nothing"
        ),
        pytest.param([poll("r", 3599, bad=True)], FEW, (), [], id="rejected: before the hour"),
        pytest.param([poll("r", 3600, bad=True)], FEW, (), ["r turn"], id="rejected: hourly"),
        pytest.param([poll("r", 10, bad=True)], FEW, ("r",), ["r click"], id="rejected: asked for"),
    ],
)
def test_the_keys_that_are_due_stand_in_their_order(
    polls: list[Poll], plan: Plan, clicked: tuple[str, ...], turns: list[str]
) -> None:
    expected = [Turn(key_id, purse) for key_id, purse in (turn.split() for turn in turns)]  # type: ignore[arg-type]  # a purse's name
    assert due_turns(polls, plan, NOW, clicked) == expected


@pytest.mark.parametrize(
    ("polls", "plan", "free", "chance", "seconds"),
    [
        pytest.param([poll("a", None)], FEW, {}, 0.9, 0, id="never asked: now"),
        pytest.param([poll("a", 400)], FEW, {}, 0.9, 0, id="overdue: now"),
        pytest.param([poll("a", -60)], FEW, {}, 0.9, 0, id="the clock was set back: now"),
        pytest.param([poll("a", 100)], FEW, {}, 0, 200, id="when the first is due"),
        pytest.param([poll("a", 100)], FEW, {}, 0.5, 207.5, id="and a little later"),
        pytest.param([poll("a", 100), poll("b", 250)], FEW, {}, 0, 50, id="of several"),
        pytest.param(
            # Due a second sooner, but its pause allows a longer delay.
            [poll("r", 3400, bad=True), poll("a", 99)],
            FEW,
            {},
            0.999,
            215.985,
            id="a rejected key delays no other",
        ),
        pytest.param(
            [poll("a", 1000)], share_out(1, 86_400, 15), {}, 0.5, 85_430, id="at most a minute"
        ),
        pytest.param([poll("a", 2000)], MANY, {"turn": 500}, 0, 500, id="the purse is empty"),
        pytest.param([poll("a", 2000)], MANY, {"turn": 500}, 0.5, 530, id="the same, spread"),
        pytest.param([poll("u", 300, 0.1)], MANY, {}, 0, 300, id="an urgent one"),
        pytest.param([poll("u", 700, 0.1)], MANY, {"urgent": 250}, 0, 250, id="its purse is empty"),
        pytest.param(
            [poll("u", 1100, 0.1)], MANY, {"urgent": 250}, 0, 100, id="its own turn is sooner"
        ),
    ],
)
def test_the_next_round_is_when_the_first_key_may_be_asked(
    polls: list[Poll], plan: Plan, free: dict[Purse, float], chance: float, seconds: float
) -> None:
    purses = FREE | {purse: NOW + wait for purse, wait in free.items()}
    assert next_round(polls, plan, purses, NOW, chance) == pytest.approx(NOW + seconds, abs=1e-3)


def test_without_keys_there_is_no_next_round() -> None:
    assert next_round([], FEW, FREE, NOW, 0.5) is None


@pytest.mark.parametrize(
    ("polls", "urgent"),
    [
        ([], None),
        ([poll("a", 1)], None),
        ([poll("a", 1, 0.2), poll("b", 1, 0.1)], "b"),
        ([poll("b", 1, -1.0), poll("a", 1, -1.0)], "a"),
        ([poll("a", 1, -1.0, bad=True), poll("b", 1, 0.3)], "b"),
    ],
)
def test_the_most_urgent_key_is_the_one_with_least_left(
    polls: list[Poll], urgent: str | None
) -> None:
    assert most_urgent(polls) == urgent
