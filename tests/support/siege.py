"""A `World` before a real server: the real client, a real store, and a virtual clock."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import requests

from comet_tray.access.client import ROUTES, fetch_usage
from comet_tray.access.exchange import Bounds
from comet_tray.access.round import Ask
from comet_tray.access.session import open_session
from comet_tray.core.model_limits import unpack
from comet_tray.core.settings import Settings
from comet_tray.core.standing import Overview
from comet_tray.core.store import Reading
from comet_tray.core.survey import look
from comet_tray.core.usage import KeyUsage
from tests.support.virtual import World

# After so many seconds, each of up to twelve keys is due again, and the budget is whole.
PACE = 1_201
KEYS = 12


class Siege(World):
    """Keys of one server, asked by the real client within `bounds`."""

    def __init__(
        self, root: Path, base_url: str, *, keys: int = 1, bounds: Bounds, ca_file: str = ""
    ) -> None:
        super().__init__(root)
        self.bounds = bounds
        self.session: requests.Session = open_session(ca_file or None)
        self.add_keys(keys, base_url)

    def open_line(self, _: Settings) -> Ask:
        """Give the real client, on the virtual clock."""

        def ask(
            base_url: str, secret: str, path: str | None, spend: Callable[[], None]
        ) -> tuple[KeyUsage, str]:
            answer = fetch_usage(
                self.session,
                base_url,
                secret,
                spend=spend,
                now=self.now,
                path=path or ROUTES[0],
                bounds=self.bounds,
            )
            return answer.usage, answer.path

        return ask

    def ask_all(self) -> Overview:
        """Let every key's turn come, and give what a user is shown then."""
        self.now += PACE
        self.round()
        return self.look()

    def look(self) -> Overview:
        """Give what the tray and `status` show now."""
        return look(self.paths, self.now, {}).overview

    def stored(self) -> dict[str, Reading]:
        """Give the last good reading of each key."""
        with self.store() as store:
            return store.readings()


def is_told(body: bytes, usage: KeyUsage) -> bool:
    """Whether Python's own JSON parser finds this reading in an answer, too.

    It is more lenient than we are: what it does not find is invented. Bytes that are no text
    may stand where nobody reads, in the names of unknown fields.
    """
    answer = json.loads(body.decode("utf-8", "surrogateescape"))
    data: dict[str, Any] = answer["data"]
    return (
        answer["code"] is True
        and answer.get("success") is not False
        and usage.name == data["name"]
        and all(
            type(data[name]) is int and data[name] == getattr(usage, name)
            for name in ("total_granted", "total_used", "total_available")
        )
        and data["unlimited_quota"] is usage.unlimited_quota
        and data["model_limits_enabled"] is usage.model_limits_enabled
        and (data["model_limits"] or {}) == unpack(usage.model_limits)
        and type(data["expires_at"]) is int
    )
