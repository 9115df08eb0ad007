"""Which keys are due, in which order, and when the next round is. Pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable

import msgspec

from comet_tray.core.budget import REJECTED_PAUSE, Plan, Purse

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
        since = _since(poll, now)
        if since >= _pause(poll, plan, None):
            turns.append(Turn(poll.key_id, "turn"))
        elif since >= _pause(poll, plan, urgent):
            turns.append(Turn(poll.key_id, "urgent"))
        elif poll.key_id in clicked:
            turns.append(Turn(poll.key_id, "click"))
    return turns


def next_round(polls: Collection[Poll], plan: Plan, now: float, chance: float) -> float | None:
    """The Unix time of the next round, or None without keys; never before `now`.

    `chance` in [0, 1) delays it by up to a twentieth of the pause, so that a fleet of clients
    does not knock together.
    """
    urgent = most_urgent(polls)
    times = [
        (poll.attempted_at + pause, pause)
        if poll.attempted_at is not None and poll.attempted_at <= now
        else (now, 0.0)
        for poll in polls
        for pause in [_pause(poll, plan, urgent)]
    ]
    if not times:
        return None
    at, pause = min(times)
    return max(now, at + JITTER * chance * pause)


def most_urgent(polls: Iterable[Poll]) -> str | None:
    """The id of the key that is nearest to its end, or None where all are well."""
    urgent = [
        (poll.urgency, poll.key_id)
        for poll in polls
        if poll.urgency is not None and not poll.rejected
    ]
    return min(urgent)[1] if urgent else None


def _order(poll: Poll, urgent: str | None) -> tuple[bool, bool, float, str]:
    never = poll.attempted_at is None
    return (poll.key_id != urgent, not never, poll.attempted_at or 0.0, poll.key_id)


def _since(poll: Poll, now: float) -> float:
    """Seconds since the last request; for ever where there was none, or the clock went back."""
    if poll.attempted_at is None or poll.attempted_at > now:
        return float("inf")
    return now - poll.attempted_at


def _pause(poll: Poll, plan: Plan, urgent: str | None) -> float:
    if poll.rejected:
        return max(plan.interval, REJECTED_PAUSE)
    return plan.urgent_interval if poll.key_id == urgent and plan.urgent else plan.interval
