"""The rest of a host after a 429: longer after each in a row, ended by the first success."""

from __future__ import annotations

import time

from comet_tray.core.budget import rest_seconds
from comet_tray.core.errors import CallFailed, RateLimited, ServerTrouble, Unreachable
from comet_tray.core.store import HostState, Store
from comet_tray.core.wording import clock
from comet_tray.core.words import Sentence

_MONTHS = (
    *(Sentence("Jan"), Sentence("Feb"), Sentence("Mar"), Sentence("Apr"), Sentence("May")),
    *(Sentence("Jun"), Sentence("Jul"), Sentence("Aug"), Sentence("Sep"), Sentence("Oct")),
    *(Sentence("Nov"), Sentence("Dec")),
)


def settle_rest(
    store: Store, host: str, failure: CallFailed | None, now: float, chance: float
) -> float | None:
    """Begin, prolong or end a host's rest by what came of a call; give the end of a new one.

    A 429 begins one; after it, the first call is a probe, and trouble of the server prolongs the
    rest. Any other answer ends it; where none came, all stays as it was. `now` and the end are
    in Unix seconds, `chance` in [0, 1) spreads the probes.
    """
    state = store.host(host)
    if isinstance(failure, RateLimited) or (isinstance(failure, ServerTrouble) and state.refusals):
        return _begin(store, host, failure, now, chance)
    if state.refusals and not isinstance(failure, Unreachable):
        store.set_host(host, HostState(path=state.path))
    return None


def resting_until(state: HostState, now: float) -> float:
    """The end of a host's rest, or 0: of one that began ahead, the clock cannot tell the end."""
    return state.rest_until if state.rested_at <= now else 0.0


def end_of_pause(until: float, now: float) -> str:
    """Say when a pause ends as `wording.clock` does, so that it can be said in other languages."""
    end = time.localtime(until)
    if end[:3] == time.localtime(now)[:3]:
        return clock(until, now)
    return Sentence(
        "{day} {month} {year}, {time}",
        day=end.tm_mday,
        month=_MONTHS[end.tm_mon - 1],
        year=str(end.tm_year),
        time=clock(until, until),
    )


def _begin(store: Store, host: str, failure: CallFailed, now: float, chance: float) -> float:
    state = store.host(host)
    retry_after = failure.retry_after if isinstance(failure, RateLimited) else None
    until = now + rest_seconds(state.refusals, retry_after, chance)
    store.set_host(
        host,
        HostState(path=state.path, rested_at=now, rest_until=until, refusals=state.refusals + 1),
    )
    return until
