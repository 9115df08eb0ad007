"""One round: the due keys, their secrets, one request each, what was learned into the store."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection
from typing import Literal, NamedTuple

import msgspec

from comet_tray.access.rest import end_of_pause, resting_until, settle_rest
from comet_tray.access.vault import Vault
from comet_tray.core.base_url import is_loopback
from comet_tray.core.budget import PURSES, Plan, Purse, allowed_at
from comet_tray.core.errors import (
    BudgetSpent,
    CallFailed,
    CometTrayError,
    InvalidSecret,
    RateLimited,
    Rejected,
    Unreachable,
    VaultTrouble,
)
from comet_tray.core.pacing import Poll, Turn, due_turns, next_round
from comet_tray.core.problems import problem_of
from comet_tray.core.registry import Key, load_registry
from comet_tray.core.remember import remember
from comet_tray.core.report import Report
from comet_tray.core.settings import Settings, load_settings
from comet_tray.core.store import Store, open_store
from comet_tray.core.survey import plan_hosts, polls_of
from comet_tray.core.usage import KeyUsage
from comet_tray.core.words import Sentence

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
        work = _Round(store, loaded.settings, registry_path, keys, means, asked, offline)
        report = work.run()
        store.roll_up(now)
    return report


class _Round:
    """The state of one round: what it met, and must not try again."""

    def __init__(
        self,
        store: Store,
        settings: Settings,
        registry_path: str,
        keys: tuple[Key, ...],
        means: Means,
        clicked: Collection[str],
        offline: bool,
    ) -> None:
        self._store = store
        self._settings = settings
        self._registry_path = registry_path
        self._keys = {key.id: key for key in keys}
        self._means = means
        self._clicked = clicked
        self._offline = offline
        self._deadline = means.clock() + LONGEST_SECONDS
        self._vault: Vault | None = None
        self._vault_trouble: VaultTrouble | None = None
        self._ask: Ask | None = None
        self._listed_at: tuple[int, ...] | None = None
        self._listed: frozenset[str] = frozenset()
        self._readings = self._failures = 0
        # What became of the keys: asked or failed; never asked, for want of a secret; denied.
        self._done: set[str] = set()
        self._unasked: set[str] = set()
        self._denied: dict[str, float] = {}

    def run(self) -> Report:
        plans = plan_hosts(tuple(self._keys.values()), self._settings)
        next_rounds = [self._poll_host(host, plan) for host, plan in plans.items()]
        trouble = self._vault_trouble
        return Report(
            next_at=min(next_rounds, default=None),
            readings=self._readings,
            failures=self._failures,
            denied=len(self._denied),
            denied_until=min(self._denied.values(), default=None),
            vault="open"
            if trouble is None
            else ("absent" if trouble.kind == "keyring_absent" else "locked"),
        )

    def _poll_host(self, host: str, plan: Plan) -> float:
        """Poll one host's keys, and say when its next round is."""
        keys = [key for key in self._keys.values() if key.base_url == host]
        now = self._means.clock()
        attempts = self._store.attempts()
        turns = due_turns(self._polls(keys, now), plan, now, self._clicked)
        if self._offline and not is_loopback(host):
            self._fail_all(turns, Unreachable(Sentence("This computer is offline.")))
            return now + plan.interval
        state = self._store.host(host)
        rest = resting_until(state, now)
        if rest > now:
            return self._rest(turns, rest)
        if state.refusals and not turns:
            # A rest ends with a probe, even where no key's turn has come.
            turns = [Turn(min(keys, key=lambda key: attempts.get(key.id, 0)).id, "turn")]
        in_vain_until = self._poll_turns(plan, turns, attempts)
        now = self._means.clock()
        if in_vain_until is not None:
            return max(in_vain_until, now + 1)
        return self._next_round(host, plan, keys, now)

    def _next_round(self, host: str, plan: Plan, keys: list[Key], now: float) -> float:
        log = self._store.requests(host, now)
        free = {purse: allowed_at(log, purse, plan, now) for purse in PURSES}
        askable = [key for key in keys if key.id not in self._unasked]
        due = next_round(self._polls(askable, now), plan, free, now, self._means.chance())
        # Keys without a secret are still due, and the next look into the keyring must wait.
        again = now + plan.interval if len(askable) < len(keys) else None
        return max(now + 1, min(at for at in (due, again) if at is not None))

    def _poll_turns(
        self, plan: Plan, turns: list[Turn], attempts: dict[str, float]
    ) -> float | None:
        """Make the requests; give the time before which another round would be in vain."""
        began = self._means.clock()
        empty: dict[Purse, BudgetSpent] = {}
        for turn in turns:
            now = self._means.clock()
            if now >= self._deadline:
                self._deny(turns, now)
                break
            if turn.key_id in self._done:
                continue
            try:
                if turn.purse in empty:
                    raise empty[turn.purse]
                rest = self._poll_key(turn, attempts.get(turn.key_id), plan)
                if rest is not None:
                    return self._rest(turns, rest)
            except BudgetSpent as spent:
                empty[turn.purse] = spent
                if turn.purse == "click":
                    self._denied[turn.key_id] = spent.until
            except Unreachable as away:
                # The other keys of this host would only find out the same, and pay for it.
                self._fail_all(turns, away)
                return began + plan.interval
        return None

    def _poll_key(self, turn: Turn, attempted_at: float | None, plan: Plan) -> float | None:
        """Poll one key, unless another process has done so since `attempted_at`.

        Gives the end of the host's rest where the answer calls for one. Raises BudgetSpent, and
        Unreachable, which concerns the whole host.
        """
        key = self._keys[turn.key_id]
        if not self._is_listed(key.id):
            self._done.add(key.id)
            return None
        secret = self._secret(key)
        if secret is None:
            return None
        failure: CallFailed | None = None
        try:
            self._read(key, secret, turn, attempted_at, plan)
        except _Overtaken:
            self._done.add(key.id)
            return None
        except InvalidSecret as unusable:
            self._fail(key.id, Rejected(unusable.sentence, unusable.remedy))
            self._unasked.add(key.id)
            return None
        except Unreachable:
            raise
        except CallFailed as caught:
            failure = caught
            if not isinstance(failure, RateLimited):  # which is the problem of all its keys
                self._fail(key.id, failure)
        chance = self._means.chance
        return settle_rest(self._store, key.base_url, failure, self._means.clock(), chance())

    def _read(
        self, key: Key, secret: str, turn: Turn, attempted_at: float | None, plan: Plan
    ) -> None:
        """Make one request and store its reading. Raises CallFailed and BudgetSpent."""
        # A redirect costs a second request, for which no key's turn has room.
        purses: list[Purse] = [turn.purse]

        def spend() -> None:
            if len(purses) == 1 and self._store.attempts().get(key.id) != attempted_at:
                raise _Overtaken
            self._spend(key, purses, plan)
            purses[:] = ["click", turn.purse]

        known = self._store.host(key.base_url)
        if self._ask is None:
            self._ask = self._means.open_line(self._settings)
        usage, path = self._ask(key.base_url, secret, known.path, spend)
        if path != known.path:
            self._store.set_host(key.base_url, msgspec.structs.replace(known, path=path))
        if self._is_listed(key.id):
            remember(self._store, key.id, usage, int(self._means.clock()))
        self._done.add(key.id)
        self._readings += 1

    def _spend(self, key: Key, purses: list[Purse], plan: Plan) -> None:
        """Log a request before it goes out. Raises BudgetSpent where no purse allows it."""
        now = self._means.clock()
        free = []
        for purse in purses:
            until = self._store.spend(key.base_url, key.id, purse, plan, now)
            if until <= now:
                return
            free.append(until)
        raise budget_spent(min(free), now)

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
            self._unasked.add(key.id)
            return None

    def _is_listed(self, key_id: str) -> bool:
        """Whether a key was not removed meanwhile: what is gone leaves no trace."""
        stamp = _stamp(self._registry_path)
        if stamp != self._listed_at:
            now, environment = self._means.clock(), self._means.environment
            listed = load_registry(self._registry_path, now, environment).keys
            self._listed_at, self._listed = stamp, frozenset(key.id for key in listed)
        return key_id in self._listed

    def _deny(self, turns: list[Turn], until: float) -> None:
        """Let the keys that were clicked, and not asked, wait."""
        for turn in turns:
            if turn.key_id in self._clicked and turn.key_id not in self._done:
                self._denied[turn.key_id] = until

    def _rest(self, turns: list[Turn], until: float) -> float:
        now = self._means.clock()
        self._deny(turns, until)
        sentence = Sentence(
            "The server asked for a pause until {moment}.", moment=end_of_pause(until, now)
        )
        self._fail_all(turns, RateLimited(sentence))
        return until

    def _fail_all(self, turns: list[Turn], error: CometTrayError) -> None:
        for turn in turns:
            if turn.key_id not in self._done:
                self._fail(turn.key_id, error)

    def _fail(self, key_id: str, error: CometTrayError) -> None:
        self._done.add(key_id)
        self._failures += 1
        if self._is_listed(key_id):
            self._store.record_problem(key_id, problem_of(error, self._means.clock()))

    def _polls(self, keys: list[Key], now: float) -> list[Poll]:
        return polls_of(keys, self._store, self._settings, now)


def _stamp(path: str) -> tuple[int, ...]:
    """What differs once a file was changed or replaced; nothing where there is none."""
    try:
        now = os.stat(path)
    except FileNotFoundError:
        return ()
    return now.st_mtime_ns, now.st_size, now.st_ino


class _Overtaken(Exception):
    """The key was asked for by another round since this one began."""


def budget_spent(until: float, now: float) -> BudgetSpent:
    """Say when the budget allows the next request."""
    return BudgetSpent(
        Sentence("The request budget is used up until {moment}.", moment=end_of_pause(until, now)),
        Sentence("Wait until then; the readings go on by themselves."),
        until=until,
    )
