"""Whether the panel, and whether our own windows, are dark: what the desktop says."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtCore import Qt
    from PySide6.QtGui import QColor, QPalette
    from PySide6.QtWidgets import QApplication

# The top bar of these desktops is dark under a light theme, too.
_DARK_BARS = {"GNOME", "UNITY", "PANTHEON", "BUDGIE"}
_QUIET_ALPHA = 176
# Where Qt takes its theme for GNOME or GTK: see themeNames in
# qtbase/src/gui/platform/unix/qgenericunixtheme.cpp.
_GTK = {"GNOME", "UNITY", "X-CINNAMON", "MATE", "XFCE", "LXDE", "PANTHEON", "BUDGIE"}


def dark_windows() -> bool:
    """Whether windows and menus have a dark background.

    Asked of the palette: styleHints().colorScheme() builds all of Qt's enumerations, which
    takes 15 ms and 1.2 MB.
    """
    colours = QGuiApplication.palette()
    return colours.window().color().lightness() < colours.windowText().color().lightness()


def dark_panel(chosen: str, environment: Mapping[str, str], platform: str = sys.platform) -> bool:
    """Whether the panel is dark: as chosen (dark, light), or for auto as the desktop has it.

    `platform` is as in `sys.platform`.
    """
    if chosen != "auto":
        return chosen == "dark"
    if platform == "win32":
        from comet_tray.desktop.taskbar import dark_taskbar

        return dark_taskbar()
    return not _DARK_BARS.isdisjoint(_desktops(environment)) or dark_windows()


def follow_scheme(application: QApplication, environment: Mapping[str, str]) -> None:
    """Follow the desktop between dark and light, where Qt knows of it and does nothing.

    Seen with Qt 6.11.3: on desktops that tell by the portal, its themes for GNOME and GTK
    note the new scheme, and keep a palette of the old one.
    """
    hints = application.styleHints()
    hints.colorSchemeChanged.connect(lambda to: _suit(application, to))
    # To ask takes 26 ms of CPU and 1.2 MB; elsewhere Qt's own palette suits from the start.
    if "QT_QPA_PLATFORMTHEME" in environment or not _GTK.isdisjoint(_desktops(environment)):
        _suit(application, hints.colorScheme())


def quiet_colour(colours: QPalette) -> QColor:
    """Give the colour of secondary text, for a contrast above 4.5:1 on what it stands on."""
    colour = colours.windowText().color()
    colour.setAlpha(_QUIET_ALPHA)
    return colour


def keep_quiet_text_readable() -> None:
    """Have labels and fields show secondary text in our colour: Qt's own is at half strength.

    Not by a palette of the window: its buttons would inherit it, and Qt never forgets the names
    under which it has once painted a button, which are made of its palette.
    """
    from PySide6.QtGui import QPalette
    from PySide6.QtWidgets import QApplication

    role = QPalette.ColorRole.PlaceholderText
    for kind in ("QLabel", "QLineEdit"):
        # PySide's own type stubs ask for bytes, which it refuses.
        colours = QApplication.palette(kind)  # type: ignore[call-overload]
        quiet = quiet_colour(colours)
        if colours.color(role) != quiet:
            colours.setColor(role, quiet)
            QApplication.setPalette(colours, kind)  # type: ignore[arg-type]


def on_other_colours(do: Callable[[], object]) -> None:
    """Do something, such as a method of a window, when the colours of the theme change.

    For a window's own changeEvent, PySide makes all kinds of events: 4 ms and 0.3 MB.
    """
    application = QGuiApplication.instance()
    if isinstance(application, QGuiApplication):
        application.paletteChanged.connect(do)


def _desktops(environment: Mapping[str, str]) -> list[str]:
    return environment.get("XDG_CURRENT_DESKTOP", "").upper().split(":")


def _suit(application: QApplication, scheme: Qt.ColorScheme) -> None:
    """Take the desktop's own colours where they suit the scheme, else those of the style."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QPalette

    application.setPalette(QPalette())
    known = scheme is not Qt.ColorScheme.Unknown
    if known and dark_windows() is not (scheme is Qt.ColorScheme.Dark):
        application.setPalette(application.style().standardPalette())
