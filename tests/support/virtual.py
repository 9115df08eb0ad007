"""A world with a clock of its own: keys, a keyring, hosts with the gateway's own limiter.

The rounds in it are the real ones, on a real store; only keyring, network, clock and chance are
stand-ins. Every request goes past a `Limiter` that runs on the same virtual clock.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import msgspec

from comet_tray.access.round import Ask, Clicked, Means, run_round
from comet_tray.core.budget import Plan
from comet_tray.core.errors import (
    CallFailed,
    RateLimited,
    SecretMissing,
    VaultTrouble,
)
from comet_tray.core.paths import Paths
from comet_tray.core.registry import Key, load_registry
from comet_tray.core.report import Report
from comet_tray.core.settings import Settings, load_settings
from comet_tray.core.store import HostState, Problem, Store, open_store
from comet_tray.core.survey import plan_hosts
from comet_tray.core.usage import KeyUsage
from comet_tray.demo.limiter import Limiter
from tests.support.builders import usage

START = 1_800_000_000.0
HOST = "https://api.cometapi.com"
OTHER_HOST = "https://gateway.example"


class FakeVault:
    """Holds secrets; raises `trouble`, or that of one key in `troubles`, where it is set."""

    def __init__(self) -> None:
        self.secrets: dict[str, str] = {}
        self.trouble: VaultTrouble | None = None
        self.troubles: dict[str, VaultTrouble] = {}
        self.asked: list[str] = []

    def get(self, key_id: str) -> str:
        self.asked.append(key_id)
        self._refuse(key_id)
        if key_id not in self.secrets:
            raise SecretMissing("The keyring does not hold this key.")
        return self.secrets[key_id]

    def set(self, key_id: str, secret: str) -> None:
        self._refuse(key_id)
        self.secrets[key_id] = secret

    def delete(self, key_id: str) -> None:
        self._refuse(key_id)
        self.secrets.pop(key_id, None)

    def is_locked(self) -> bool:
        return self.trouble is not None

    def describe(self) -> str:
        return "a fake"

    def _refuse(self, key_id: str) -> None:
        trouble = self.troubles.get(key_id, self.trouble)
        if trouble is not None:
            raise trouble


class World:
    """Files below `root`, and the stand-ins. `answers` tells what a key id is answered with.

    `asked` lists the requests (time, base URL, key id), `refused` those that the limiter would
    not have, `read` the readings (time, key id).
    """

    def __init__(self, root: Path, seed: int = 1) -> None:
        self.paths = Paths(*[str(root)] * 4)
        self.now = START
        # So many seconds our clock is behind the server's.
        self.behind = 0.0
        self.random = random.Random(seed)  # noqa: S311  # repeatable, not secret
        self.vault = FakeVault()
        self.vault_trouble: VaultTrouble | None = None
        self.limiter = Limiter()
        self.latency: Callable[[], float] = lambda: 0.0
        self.answers: dict[str, CallFailed | BaseException | KeyUsage] = {}
        self.routes: dict[str, str] = {}
        self.asked: list[tuple[float, str, str]] = []
        self.paths_asked: list[str | None] = []
        self.refused: list[float] = []
        self.read: list[tuple[float, str]] = []
        self.keys: list[Key] = []
        self.environment: dict[str, str] = {}
        self.lines_opened = 0
        self.chance: Callable[[], float] = self.random.random

    @property
    def means(self) -> Means:
        """The stand-ins, as a round takes them."""
        return Means(
            open_vault=self.open_vault,
            open_line=self.open_line,
            clock=lambda: self.now,
            chance=self.chance,
            environment=self.environment,
        )

    def open_vault(self) -> FakeVault:
        if self.vault_trouble is not None:
            raise self.vault_trouble
        return self.vault

    def open_line(self, _: Settings) -> Ask:
        self.lines_opened += 1
        return self._ask

    def add_keys(self, count: int, base_url: str = HOST) -> list[str]:
        """Put keys on the list and their secrets into the keyring, without a check."""
        first = len(self.keys)
        added = [
            Key(id=f"k{number:02}", label=f"key {number:02}", base_url=base_url)
            for number in range(first, first + count)
        ]
        self.keys += added
        self.vault.secrets |= {key.id: f"sk-{key.id}" for key in added}
        self.write_registry()
        return [key.id for key in added]

    def write_registry(self) -> None:
        lines = [
            f'[[keys]]\nid = "{key.id}"\nlabel = "{key.label}"\nbase_url = "{key.base_url}"\n'
            for key in self.keys
        ]
        Path(self.paths.registry).write_text("\n".join(lines), encoding="utf-8")

    def registry(self) -> list[Key]:
        """The keys as they are on disk."""
        return list(load_registry(self.paths.registry, self.now, self.environment).keys)

    def set(self, **settings: float) -> None:
        """Write the settings file."""
        text = "".join(f"{name} = {value}\n" for name, value in settings.items())
        Path(self.paths.settings).write_text(text, encoding="utf-8")

    def round(self, clicked: Clicked = (), *, offline: bool = False) -> Report:
        """Run one real round, now."""
        files = (self.paths.settings, self.paths.registry, self.paths.store)
        return run_round(*files, self.means, clicked=clicked, offline=offline)

    def plan(self, base_url: str = HOST) -> Plan:
        settings = load_settings(self.paths.settings, self.now).settings
        keys = load_registry(self.paths.registry, self.now, self.environment).keys
        return plan_hosts(keys, settings)[base_url]

    def store(self) -> Store:
        return open_store(self.paths.store, self.now)

    def problems(self) -> dict[str, Problem]:
        with self.store() as store:
            return store.problems()

    def readings(self) -> dict[str, int]:
        with self.store() as store:
            return {key_id: reading.at for key_id, reading in store.readings().items()}

    def host(self, base_url: str = HOST) -> HostState:
        with self.store() as store:
            return store.host(base_url)

    def ids_asked(self) -> list[str]:
        """The key ids of all requests since the last call."""
        ids = [key_id for _, _, key_id in self.asked]
        self.asked.clear()
        return ids

    def _ask(
        self, base_url: str, secret: str, path: str | None, spend: Callable[[], None]
    ) -> tuple[KeyUsage, str]:
        key_id = next(
            (k for k, kept in self.vault.secrets.items() if kept == secret), "environment"
        )
        route = self.routes.get(base_url, "/bare")
        self.paths_asked.append(path)
        self._request(base_url, key_id, spend)
        if (path or "/bare") != route:
            self._request(base_url, key_id, spend)
        answer = self.answers.get(key_id, self.answers.get(base_url, usage()))
        if isinstance(answer, BaseException):
            raise answer
        self.read.append((self.now, key_id))
        return msgspec.structs.replace(answer, name=key_id), route

    def _request(self, base_url: str, key_id: str, spend: Callable[[], None]) -> None:
        spend()
        self.asked.append((self.now, base_url, key_id))
        self.now += self.latency()
        if self.limiter.spend(base_url, self.now + self.behind):
            self.refused.append(self.now)
            raise RateLimited("Too many requests.")
