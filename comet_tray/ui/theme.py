"""Whether the panel, and whether our own windows, are dark: what the desktop says."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QGuiApplication, QPalette

from comet_tray.core.settings import Settings

# The top bar of these desktops is dark under a light theme, too.
_DARK_BARS = {"GNOME", "UNITY", "PANTHEON", "BUDGIE"}


def dark_windows() -> bool:
    """Whether windows and menus have a dark background."""
    colours = QGuiApplication.palette()
    window, text = colours.color(QPalette.ColorRole.Window), colours.color(QPalette.ColorRole.Text)
    return window.lightness() < text.lightness()


def dark_panel(settings: Settings, environment: Mapping[str, str]) -> bool:
    """Whether the panel is dark: as the user set it, else as the desktop has it."""
    if settings.panel != "auto":
        return settings.panel == "dark"
    desktops = environment.get("XDG_CURRENT_DESKTOP", "").upper().split(":")
    return not _DARK_BARS.isdisjoint(desktops) or dark_windows()
