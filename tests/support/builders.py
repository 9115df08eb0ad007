"""Values that tests need by the dozen: each builder gives a usual one, but for what is named."""

import json
import time
from pathlib import Path
from typing import Any

from comet_tray.core.model_limits import pack
from comet_tray.core.outlook import Outlook, Runway
from comet_tray.core.registry import Key, Thresholds
from comet_tray.core.settings import Settings
from comet_tray.core.standing import Standing, judge
from comet_tray.core.store import Problem, Reading
from comet_tray.core.usage import KeyUsage
from comet_tray.core.words import ENGLISH, Words

NOW = 1_764_000_000  # 24 November 2025, 16:00 UTC
DAY = 86_400
INTERVAL = 300.0


def usage(**over: Any) -> KeyUsage:
    """Give a reading of a key that is well: 900 of 1,000 units left, no end, no restriction."""
    fields = {
        "name": "production",
        "total_granted": 1000,
        "total_used": 100,
        "total_available": 900,
        "unlimited_quota": False,
        "model_limits": {},
        "model_limits_enabled": False,
        "expires_at": None,
    }
    said = {**fields, **over}
    return KeyUsage(**{**said, "model_limits": pack(said["model_limits"])})


def left(available: int, granted: int = 1000, **over: Any) -> KeyUsage:
    """Give a reading with so many units left of so many."""
    return usage(
        total_available=available, total_granted=granted, total_used=granted - available, **over
    )


def key(**over: Any) -> Key:
    """Give a key of the registry."""
    fields = {"id": "k1", "label": "work", "base_url": "https://api.cometapi.com"}
    return Key(**{**fields, **over})


def problem(kind: str = "offline", **over: Any) -> Problem:
    """Give a problem that began a minute ago."""
    fields = {"text": f"It is {kind}.", "remedy": "Wait.", "since": NOW - 60}
    return Problem(kind=kind, **{**fields, **over})


def lasting(days: float, *, factor: float = 2.5) -> Outlook:
    """Foresee that a key lasts so many days at even odds, and `factor` times less or more."""
    p50 = days * DAY
    return Outlook(Runway(p50 / factor, p50, p50 * factor), gathered_days=10)


def standing(
    reading: KeyUsage | None = None,
    trouble: Problem | None = None,
    *,
    settings: Settings | None = None,
    own: Thresholds | None = None,
    label: str = "work",
    age: float = 0,
    now: float = NOW,
    outlook: Outlook | None = None,
    words: Words = ENGLISH,
) -> Standing:
    """Judge a key whose reading is `age` seconds old; without one where `reading` is None."""
    taken = None if reading is None else Reading(reading, int(now - age))
    asked = key(id=f"id-{label}", label=label, thresholds=own or Thresholds())
    return judge(asked, taken, trouble, settings or Settings(), INTERVAL, now, outlook, words)


def aside(path: Path) -> Path:
    """Name what a damaged file is called once it was set aside at NOW."""
    stamp = time.strftime("%Y%m%d-%H%M%S", time.localtime(NOW))
    return path.with_name(f"{path.name}.damaged-{stamp}")


def answer(**over: Any) -> dict[str, Any]:
    """Give the `data` of a server's answer, as the vendor's document has it."""
    fields = {
        "object": "token_usage",
        "name": "production",
        "total_granted": 1000,
        "total_used": 100,
        "total_available": 900,
        "unlimited_quota": False,
        "model_limits": {},
        "model_limits_enabled": False,
        "expires_at": 0,
    }
    return {**fields, **over}


def body(**over: Any) -> bytes:
    """Give the bytes of a good answer with this `data`."""
    return json.dumps({"code": True, "message": "ok", "data": answer(**over)}).encode()
