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

    A key stands there once for each purse that may pay for it, the user's own last: `clicked`
    holds the ids that the user asked for. One request is enough for a key, and whether a purse
    still holds anything is the budget's word.
    """
    oldest_first = sorted(polls, key=_age_order)
    urgent = most_urgent(polls)
    return [
        *(
            Turn(poll.key_id, "urgent")
            for poll in oldest_first
            if poll.key_id == urgent and plan.urgent and _since(poll, now) >= plan.urgent_interval
        ),
        *(
            Turn(poll.key_id, "turn")
            for poll in oldest_first
            if _since(poll, now) >= _pause(poll, plan)
        ),
        *(Turn(poll.key_id, "click") for poll in oldest_first if poll.key_id in clicked),
    ]


def next_round(
    polls: Collection[Poll], plan: Plan, free: Mapping[Purse, float], now: float, chance: float
) -> float | None:
    """The Unix time of the next round, or None without keys; never before `now`.

    `free` is when each purse allows its next request. `chance` in [0, 1) delays the round by up
    to a twentieth of the pause, and at most a minute, so that a fleet of clients does not knock
    together.
    """
    urgent = most_urgent(polls)
    times = []
    for poll in polls:
        pauses: list[tuple[Purse, float]] = [("turn", _pause(poll, plan))]
        if poll.key_id == urgent and plan.urgent:
            pauses.append(("urgent", plan.urgent_interval))
        for purse, pause in pauses:
            left = pause - min(_since(poll, now), pause)
            jitter = JITTER * chance * min(pause, WINDOW)
            at = max(now + left, free[purse])
            times.append(at + jitter if at > now else now)
    return min(times, default=None)


def most_urgent(polls: Iterable[Poll]) -> str | None:
    """The id of the key that is nearest to its end, or None where all are well."""
    urgent = [
        (poll.urgency, poll.key_id)
        for poll in polls
        if poll.urgency is not None and not poll.rejected
    ]
    return min(urgent)[1] if urgent else None


def _age_order(poll: Poll) -> tuple[bool, float, str]:
    return (poll.attempted_at is not None, poll.attempted_at or 0.0, poll.key_id)


def _since(poll: Poll, now: float) -> float:
    """Seconds since the last request; for ever where there was none, or the clock went back."""
    if poll.attempted_at is None or poll.attempted_at > now:
        return float("inf")
    return now - poll.attempted_at


def _pause(poll: Poll, plan: Plan) -> float:
    return max(plan.interval, REJECTED_PAUSE) if poll.rejected else plan.pause
