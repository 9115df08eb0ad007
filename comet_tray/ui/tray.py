"""The tray icon: its picture and its tooltip, changed only where they differ."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from comet_tray.ui.icon import Look, icon, look_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QIcon

    from comet_tray.core.standing import Overview

_MOST_LINES = 15


class Tray:
    """Shows an overview in the tray; it begins with the picture of what is not known yet.

    `platform` is as in `sys.platform`.
    """

    def __init__(self, menu: QMenu, *, dark_panel: bool, platform: str = sys.platform) -> None:
        self._platform = platform
        self._look: Look = look_of("unknown", None, fresh=True, dark_panel=dark_panel)
        self._tooltip = "Comet Tray"
        self.item = QSystemTrayIcon(tray_icon(self._look, platform))
        self.item.setToolTip(self._tooltip)
        self.item.setContextMenu(menu)
        self.item.show()

    def on_click(self, clicked: Callable[[], None]) -> None:
        """Call `clicked` upon a left click.

        On macOS that opens the menu, as it should there, and Qt tells of a click all the same:
        https://github.com/status-im/status-app/issues/14877.
        """
        if self._platform == "darwin":
            return
        trigger = QSystemTrayIcon.ActivationReason.Trigger
        self.item.activated.connect(lambda reason: clicked() if reason is trigger else None)

    def show_overview(self, overview: Overview, *, dark_panel: bool) -> None:
        """Show the headline's level as the picture, and a line a key as the tooltip.

        Setting an equal icon again would leak, and cost a message on the bus.
        """
        from comet_tray.ui import words  # after the icon, which needs none

        first = overview.headline
        fraction = None if first is None else first.fraction_left
        look = look_of(overview.level, fraction, overview.fresh, dark_panel)
        if look != self._look:
            self._look = look
            self.item.setIcon(tray_icon(look, self._platform))
        tooltip = "\n".join([*overview.lines(_MOST_LINES, words.here()), *overview.notices])
        if tooltip != self._tooltip:
            self._tooltip = tooltip
            self.item.setToolTip(tooltip)


def tray_icon(look: Look, platform: str) -> QIcon:
    """Give the picture as the tray of a system wants it; `platform` is as in `sys.platform`.

    The menu bar of macOS takes its shape alone, as a template, and colours that to suit itself:
    the levels differ in shape, too.
    """
    made = icon(look)
    made.setIsMask(platform == "darwin")
    return made
