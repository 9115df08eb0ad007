"""The rest of a host after a 429: longer after each in a row, ended by the first success."""

from __future__ import annotations

from comet_tray.core.budget import rest_seconds
from comet_tray.core.errors import CallFailed, RateLimited
from comet_tray.core.store import HostState, Store


def begin_rest(store: Store, host: str, failure: CallFailed, now: float, chance: float) -> float:
    """Let a host rest after its 429, or a probe that failed; give the end of the rest.

    `now` and the end are in Unix seconds, `chance` in [0, 1) spreads the probes.
    """
    state = store.host(host)
    retry_after = failure.retry_after if isinstance(failure, RateLimited) else None
    until = now + rest_seconds(state.refusals, retry_after, chance)
    store.set_host(
        host,
        HostState(path=state.path, rested_at=now, rest_until=until, refusals=state.refusals + 1),
    )
    return until


def resting_until(state: HostState, now: float) -> float:
    """The end of a host's rest, or 0: of one that began ahead, the clock cannot tell the end."""
    return state.rest_until if state.rested_at <= now else 0.0
