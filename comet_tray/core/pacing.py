"""Which keys are due, in which order, and when the next round is. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

import msgspec

from comet_tray.core.budget import REJECTED_PAUSE, WINDOW, Plan, Purse

JITTER = 0.05


class Poll(msgspec.Struct, frozen=True, kw_only=True):
    """What pacing knows of a key.

    `attempted_at` is the Unix time of the last request, None where there was none. `urgency`
    is None for a key that is well, else smaller for one nearer to its end; `rejected` tells
    that the server refused the key.
    """

    key_id: str
    attempted_at: float | None
    urgency: float | None = None
    rejected: bool = False


class Turn(msgspec.Struct, frozen=True):
    """A request to make, and the purse that pays for it."""

    key_id: str
    purse: Purse


def due_turns(
    polls: Collection[Poll], plan: Plan, now: float, clicked: Collection[str] = ()
) -> list[Turn]:
    """List the requests to make now, in their order: nearest to its end, never asked, oldest.

    `clicked` holds the ids that the user asked for: where their own turn has not come, they
    are paid from the user's purse. Whether a purse still holds anything is the budget's word.
    """
    urgent = most_urgent(polls)
    turns = []
    for poll in sorted(polls, key=lambda poll: _order(poll, urgent)):
        purse = _purse(poll, plan, urgent)
        if now >= _due_at(poll, purse, plan, now):
            turns.append(Turn(poll.key_id, purse))
        elif poll.key_id in clicked:
            turns.append(Turn(poll.key_id, "click"))
    return turns


def next_round(
    polls: Collection[Poll],
    plan: Plan,
    free: Mapping[Purse, float],
    now: float,
    chance: float,
) -> float | None:
    """The Unix time of the next round, or None without keys; never before `now`.

    `free` is when each purse allows its next request. `chance` in [0, 1) delays the round by up
    to a twentieth of the pause, at most a minute, so that a fleet of clients does not knock
    together.
    """
    urgent = most_urgent(polls)
    times = []
    for poll in polls:
        purse = _purse(poll, plan, urgent)
        due = _due_at(poll, purse, plan, now)
        jitter = JITTER * chance * min(_pause(poll, purse, plan), WINDOW)
        never = poll.attempted_at is None
        times.append(max(due + (0.0 if never else jitter), free[purse]))
    return max(now, min(times)) if times else None
