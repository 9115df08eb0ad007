"""The colours of the levels, one set for dark panels and windows, one for light ones."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping


class Palette(NamedTuple):
    """Colours as "#rrggbb", by level.

    `fresh` holds the full colours, `stale` the same hues faded towards the panel; `badge` is the
    colour of the clock that marks a stale reading. Each has a contrast of at least 3:1 to the
    panels it is meant for. Good, low, critical and empty lie at least 20 CIEDE2000 apart, also
    for eyes that lack one kind of cone, which is why they differ in lightness as well as in hue.
    """

    fresh: Mapping[str, str]
    stale: Mapping[str, str]
    badge: str


_FOR_LIGHT = Palette(
    fresh=MappingProxyType(
        {
            "good": "#00897b",
            "low": "#c46f00",
            "critical": "#99000d",
            "empty": "#6a1b9a",
            "unlimited": "#1f6fd1",
            "no_quota": "#5a6b7b",
            "expired": "#8a5a44",
            "rejected": "#99000d",
            "unknown": "#5f6368",
        }
    ),
    stale=MappingProxyType(
        {
            "good": "#4f9088",
            "low": "#a97f4d",
            "critical": "#b5676c",
            "empty": "#9a72b2",
            "unlimited": "#5f8abf",
            "no_quota": "#7b8792",
            "expired": "#9c7f72",
            "rejected": "#b5676c",
            "unknown": "#83868a",
        }
    ),
    badge="#3c4043",
)

_FOR_DARK = Palette(
    fresh=MappingProxyType(
        {
            "good": "#5eebc8",
            "low": "#ffd84a",
            "critical": "#f8566a",
            "empty": "#b18cff",
            "unlimited": "#7cc4ff",
            "no_quota": "#b3c0cc",
            "expired": "#dba98c",
            "rejected": "#f8566a",
            "unknown": "#c3c7cb",
        }
    ),
    stale=MappingProxyType(
        {
            "good": "#6da899",
            "low": "#b5a263",
            "critical": "#c46673",
            "empty": "#9384bd",
            "unlimited": "#7394af",
            "no_quota": "#929ca5",
            "expired": "#a5897d",
            "rejected": "#c46673",
            "unknown": "#999da1",
        }
    ),
    badge="#eceff4",
)


def palette(dark: bool) -> Palette:
    """Give the colours for a dark or a light panel or window."""
    return _FOR_DARK if dark else _FOR_LIGHT
