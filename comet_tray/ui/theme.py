"""Whether the panel, and whether our own windows, are dark: what the desktop says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Mapping

# The top bar of these desktops is dark under a light theme, too.
_DARK_BARS = {"GNOME", "UNITY", "PANTHEON", "BUDGIE"}


def dark_windows() -> bool:
    """Whether windows and menus have a dark background.

    Asked of the palette: styleHints().colorScheme() builds all of Qt's enumerations, which
    takes 15 ms and 1.2 MB.
    """
    colours = QGuiApplication.palette()
    return colours.window().color().lightness() < colours.windowText().color().lightness()


def dark_panel(chosen: str, environment: Mapping[str, str]) -> bool:
    """Whether the panel is dark: as chosen (dark, light), or for auto as the desktop has it."""
    if chosen != "auto":
        return chosen == "dark"
    desktops = environment.get("XDG_CURRENT_DESKTOP", "").upper().split(":")
    return not _DARK_BARS.isdisjoint(desktops) or dark_windows()
