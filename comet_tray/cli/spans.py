"""Lengths of time as a person types them."""

from __future__ import annotations

from comet_tray.core.errors import InvalidInput

_SECONDS = {"m": 60, "h": 3600, "d": 86_400, "w": 7 * 86_400, "y": 365 * 86_400}


def parse_span(option: str, text: str) -> float:
    """Read 30m, 12h, 7d, 2w or 1y as seconds. Raises InvalidInput, naming `option`."""
    trimmed = text.strip().lower()
    try:
        seconds = float(trimmed[:-1]) * _SECONDS[trimmed[-1:]]
    except (KeyError, ValueError):
        seconds = -1.0
    if not 0 <= seconds < float("inf"):
        raise InvalidInput(
            f"{option} cannot be {text[:40]!r}.", "Give a number and a unit: 30m, 12h, 7d, 2w, 1y."
        )
    return seconds
