"""The tray icon: its picture and its tooltip, changed only where they differ."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from comet_tray.ui.icon import Look, icon, look_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from comet_tray.core.standing import Overview

_MOST_LINES = 15


class Tray:
    """Shows an overview in the tray; it begins with the picture of what is not known yet."""

    def __init__(self, menu: QMenu, *, dark_panel: bool) -> None:
        self._look: Look = look_of("unknown", None, fresh=True, dark_panel=dark_panel)
        self._tooltip = "Comet Tray"
        self.item = QSystemTrayIcon(icon(self._look))
        self.item.setToolTip(self._tooltip)
        self.item.setContextMenu(menu)
        self.item.show()

    def on_click(self, clicked: Callable[[], None]) -> None:
        """Call `clicked` upon a left click."""
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
            self.item.setIcon(icon(look))
        tooltip = "\n".join([*overview.lines(_MOST_LINES, words.here()), *overview.notices])
        if tooltip != self._tooltip:
            self._tooltip = tooltip
            self.item.setToolTip(tooltip)
