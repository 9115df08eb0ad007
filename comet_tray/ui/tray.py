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
    """Shows an overview in the tray; `clicked` hears of a left click.

    It begins with the picture of what is not known yet.
    """

    def __init__(self, menu: QMenu, clicked: Callable[[], None], *, dark_panel: bool) -> None:
        self._look: Look = look_of("unknown", None, fresh=True, dark_panel=dark_panel)
        self._tooltip = "Comet Tray"
        self._clicked = clicked
        self.item = QSystemTrayIcon(icon(self._look))
        self.item.setToolTip(self._tooltip)
        self.item.setContextMenu(menu)
        self.item.activated.connect(self._activated)
        self.item.show()

    def show_overview(self, overview: Overview, *, dark_panel: bool) -> None:
        """Show the headline's level as the picture, and a line a key as the tooltip.

        Setting an equal icon again would leak, and cost a message on the bus.
        """
        first = overview.headline
        fraction = None if first is None else first.fraction_left
        look = look_of(overview.level, fraction, overview.fresh, dark_panel)
        if look != self._look:
            self._look = look
            self.item.setIcon(icon(look))
        tooltip = "\n".join([*overview.lines(_MOST_LINES), *overview.notices])
        if tooltip != self._tooltip:
            self._tooltip = tooltip
            self.item.setToolTip(tooltip)

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self._clicked()
