"""One round: the due keys, their secrets, one request each, what was learned into the store."""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Literal, NamedTuple

import msgspec

from comet_tray.access.vault import Vault
from comet_tray.core.base_url import is_loopback
from comet_tray.core.budget import Plan, Purse, rest_seconds
from comet_tray.core.errors import (
    BudgetSpent,
    CallFailed,
    CometTrayError,
    InvalidSecret,
    RateLimited,
    Rejected,
    ServerTrouble,
    Unreachable,
    VaultTrouble,
)
from comet_tray.core.pacing import Poll, Turn, due_turns, next_round
from comet_tray.core.plain import plain
from comet_tray.core.registry import Key, load_registry
from comet_tray.core.report import Report
from comet_tray.core.settings import Settings, load_settings
from comet_tray.core.store import Problem, Store, open_store
from comet_tray.core.survey import plan_hosts, polls_of
from comet_tray.core.usage import KeyUsage
from comet_tray.core.wording import clock as at_clock

# A round that meets a slow server ends here, and the keys that are left wait for the next.
LONGEST_SECONDS = 100.0

# (base URL, secret, route or None, spend) → the reading, and the route that gave it.
Ask = Callable[[str, str, str | None, Callable[[], None]], tuple[KeyUsage, str]]


# The ids of the keys that the user asked for.
Clicked = Collection[str] | Literal["all"]


class Means(NamedTuple):
    """What a round works with: the doors to keyring, server, clock and chance.

    `open_vault` may raise VaultTrouble; `clock` gives Unix seconds, `chance` a number in
    [0, 1). `environment` may hold COMETAPI_KEY.
    """

    open_vault: Callable[[], Vault]
    open_line: Callable[[Settings], Ask]
    clock: Callable[[], float]
    chance: Callable[[], float]
    environment: dict[str, str]


def run_round(
    settings_path: str,
    registry_path: str,
    store_path: str,
    means: Means,
    *,
    clicked: Clicked = (),
    offline: bool = False,
) -> Report:
    """Poll what is due and what the user asked for, within the budget.

    `clicked` holds the ids of the keys that the user asked for; `offline` says that only this
    machine can be reached, so that nothing is spent on other hosts. Raises FileTrouble.
    """
    now = means.clock()
    loaded = load_settings(settings_path, now)
    keys = load_registry(registry_path, now, means.environment).keys
    with open_store(store_path, now) as store:
        asked = [key.id for key in keys] if clicked == "all" else clicked
        work = _Round(store, loaded.settings, keys, means, asked, offline)
        return work.run(store.notices)


class _Round:
    """The state of one round: what it spent, met and must not try again."""

    def __init__(
        self,
        store: Store,
        settings: Settings,
        keys: tuple[Key, ...],
        means: Means,
        clicked: Collection[str],
        offline: bool,
    ) -> None:
        self._store = store
        self._settings = settings
        self._keys = {key.id: key for key in keys}
        self._means = means
        self._clicked = clicked
        self._offline = offline
        self._deadline = means.clock() + LONGEST_SECONDS
        self._vault: Vault | None = None
        self._vault_trouble: VaultTrouble | None = None
        self._ask: Ask | None = None
        self._readings = self._failures = self._denied = 0
        self._denied_until: list[float] = []

    def run(self, notices: tuple[str, ...]) -> Report:
        plans = plan_hosts(tuple(self._keys.values()), self._settings)
        next_rounds = [self._poll_host(host, plan) for host, plan in plans.items()]
        trouble = self._vault_trouble
        return Report(
            next_at=min(next_rounds, default=None),
            readings=self._readings,
            failures=self._failures,
            denied=self._denied,
            denied_until=min(self._denied_until, default=None),
            vault="open"
            if trouble is None
            else ("absent" if trouble.kind == "keyring_absent" else "locked"),
            notices=notices,
        )

    def _poll_host(self, host: str, plan: Plan) -> float:
        """Poll one host's keys, and say when its next round is."""
        keys = [key for key in self._keys.values() if key.base_url == host]
        now = self._means.clock()
        turns = due_turns(self._polls(keys, now), plan, now, self._clicked)
        if self._offline and not is_loopback(host):
            for turn in turns:
                self._fail(turn.key_id, Unreachable("This computer is offline."))
            return now + plan.interval
        blocked_until = self._poll_turns(host, plan, turns)
        now = self._means.clock()
        due = next_round(self._polls(keys, now), plan, now, self._means.chance())
        # Where nothing could be asked, the keys are still due, and the next round must wait.
        return max(due or 0.0, blocked_until, now + 1)

    def _poll_turns(self, host: str, plan: Plan, turns: list[Turn]) -> float:
        """Make the requests; give the time before which another round would be in vain."""
        now = self._means.clock()
        rest = self._store.host(host).rest_until
        if rest > now:
            self._rest(turns, rest, now)
            return rest
        blocked_until = 0.0
        # After a rest, the first request is the probe: where it is refused, no other goes out.
        for number, turn in enumerate(turns):
            if self._means.clock() >= self._deadline:
                break
            try:
                blocked_until = max(blocked_until, self._poll_key(turn, plan))
            except RateLimited as limited:
                rest = begin_rest(self._store, host, limited, self._means)
                self._rest(turns[number:], rest, now)
                return rest
            except Unreachable as away:
                # The other keys of this host would only find out the same, and pay for it.
                for other in turns[number:]:
                    self._fail(other.key_id, away)
                return now + plan.interval
        return blocked_until

    def _poll_key(self, turn: Turn, plan: Plan) -> float:
        """Poll one key; give the time before which another try would be in vain, or 0.

        Raises RateLimited and Unreachable, which concern the whole host.
        """
        key = self._keys[turn.key_id]
        in_vain_until = self._means.clock() + plan.interval
        secret = self._secret(key)
        if secret is None:
            return in_vain_until
        try:
            self._read(key, secret, turn, plan)
        except BudgetSpent as spent:
            self._deny(turn, spent)
            return spent.until if turn.purse == "turn" else 0.0
        except InvalidSecret as unusable:
            self._fail(key.id, Rejected(unusable.sentence, unusable.remedy))
            return in_vain_until
        except (RateLimited, Unreachable):
            raise
        except CallFailed as failure:
            self._fail(key.id, failure)
            if isinstance(failure, ServerTrouble):
                return 0.0
        self._end_rest(key.base_url)
        return 0.0

    def _read(self, key: Key, secret: str, turn: Turn, plan: Plan) -> None:
        """Make one request and store its reading. Raises CallFailed and BudgetSpent."""
        known = self._store.host(key.base_url)
        if self._ask is None:
            self._ask = self._means.open_line(self._settings)
        usage, path = self._ask(
            key.base_url, secret, known.path, lambda: self._spend(key, turn, plan)
        )
        if path != known.path:
            self._store.set_host(key.base_url, msgspec.structs.replace(known, path=path))
        self._store.record_reading(key.id, usage, int(self._means.clock()))
        self._readings += 1

    def _spend(self, key: Key, turn: Turn, plan: Plan) -> None:
        """Log a request before it goes out. Raises BudgetSpent where there is none left."""
        now = self._means.clock()
        purses: list[Purse] = [turn.purse]
        if turn.key_id in self._clicked and turn.purse != "click":
            purses.append("click")
        free = [now]
        for purse in purses:
            until = self._store.spend(key.base_url, key.id, purse, plan, now)
            if until <= now:
                return
            free.append(until)
        raise budget_spent(min(free[1:]), now)

    def _secret(self, key: Key) -> str | None:
        """Read a key's secret; where the keyring is in the way, that is the key's problem."""
        if key.read_only:
            return self._means.environment["COMETAPI_KEY"].strip()
        try:
            if self._vault_trouble:
                raise self._vault_trouble
            try:
                self._vault = self._vault or self._means.open_vault()
            except VaultTrouble as trouble:
                self._vault_trouble = trouble
                raise
            return self._vault.get(key.id)
        except VaultTrouble as trouble:
            if trouble.kind == "keyring_locked":
                self._vault_trouble = trouble
            self._fail(key.id, trouble)
            return None

    def _end_rest(self, host: str) -> None:
        state = self._store.host(host)
        if state.refusals:
            self._store.set_host(host, msgspec.structs.replace(state, rest_until=0, refusals=0))

    def _rest(self, turns: list[Turn], until: float, now: float) -> None:
        pause = RateLimited(f"The server asked for a pause until {at_clock(until, now)}.")
        for turn in turns:
            self._fail(turn.key_id, pause)
            if turn.key_id in self._clicked:
                self._deny(turn, budget_spent(until, now))

    def _deny(self, turn: Turn, spent: BudgetSpent) -> None:
        if turn.key_id in self._clicked:
            self._denied += 1
            self._denied_until.append(spent.until)

    def _fail(self, key_id: str, error: CometTrayError) -> None:
        self._failures += 1
        self._store.record_problem(key_id, problem_of(error, self._means.clock()))

    def _polls(self, keys: list[Key], now: float) -> list[Poll]:
        return polls_of(keys, self._store, self._settings, now)


def begin_rest(store: Store, host: str, limited: RateLimited, means: Means) -> float:
    """Let a host rest after its 429, longer after each in a row; give the end of the rest."""
    now = means.clock()
    state = store.host(host)
    until = now + rest_seconds(state.refusals, limited.retry_after, means.chance())
    store.set_host(
        host, msgspec.structs.replace(state, rest_until=until, refusals=state.refusals + 1)
    )
    return until


def problem_of(error: CometTrayError, now: float) -> Problem:
    """Turn an error into the value that is stored and shown."""
    call = error if isinstance(error, CallFailed) else CallFailed("")
    return Problem(
        kind=error.kind or "keyring_locked",
        text=error.sentence,
        remedy=error.remedy,
        since=int(now),
        status=call.status,
        request_id=call.request_id,
        server_message=plain(call.server_message, 300) if call.server_message else None,
    )


def budget_spent(until: float, now: float) -> BudgetSpent:
    """Say when the budget allows the next request."""
    return BudgetSpent(
        f"The request budget is used up until {at_clock(until, now)}.",
        "Wait, or raise budget_requests in the settings (the server allows 20 in 20 minutes).",
        until=until,
    )
