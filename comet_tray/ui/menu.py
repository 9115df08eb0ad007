"""The tray's menu: a line a key with its level, then what can be done."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu

from comet_tray.core.standing import Overview, Standing
from comet_tray.ui.icon import Look, look_of, pixmap

MOST_KEYS = 20
_ICON_SIZE = 16


class Commands(msgspec.Struct, frozen=True):
    """What the menu's entries do. `details` takes a key's id, or None for the headline's."""

    details: Callable[[str | None], None]
    refresh: Callable[[], None]
    add: Callable[[], None]
    settings: Callable[[], None]
    quit: Callable[[], None]


class Menu(QMenu):
    """Keeps one line for each key, changed in place and only where it differs."""

    def __init__(self, commands: Commands) -> None:
        super().__init__()
        self._commands = commands
        self._lines: list[_Line] = []
        self._keys_end = self.addSeparator()
        self.addAction("Refresh now", commands.refresh)
        self.addAction("Details…", lambda: commands.details(None))
        self.addAction("Add key…", commands.add)
        self.addAction("Settings…", commands.settings)
        self.addSeparator()
        self.addAction("Quit", commands.quit)

    def show_overview(self, overview: Overview, *, dark: bool) -> None:
        """Show a line a key, in the user's order, at most `MOST_KEYS` of them.

        `dark` tells whether menus have a dark background.
        """
        shown = overview.standings[:MOST_KEYS]
        hidden = len(overview.standings) - len(shown)
        count = len(shown) + (1 if hidden else 0)
        while len(self._lines) > count:
            self.removeAction(self._lines.pop().action)
        while len(self._lines) < count:
            action = QAction(self)
            self.insertAction(self._keys_end, action)
            self._lines.append(_Line(action))
        for line, standing in zip(self._lines, shown, strict=False):
            line.show_key(standing, self._commands.details, dark=dark)
        if hidden:
            self._lines[-1].show_rest(hidden, self._commands.details)
        self._keys_end.setVisible(bool(count))


class _Line:
    """One key's entry, and what it shows."""

    def __init__(self, action: QAction) -> None:
        self.action = action
        self._look: Look | None = None
        self._key_id: str | None = None
        self._details: Callable[[str | None], None] = lambda _: None
        action.triggered.connect(lambda: self._details(self._key_id))

    def show_key(
        self, standing: Standing, details: Callable[[str | None], None], *, dark: bool
    ) -> None:
        self._key_id, self._details = standing.key_id, details
        look = look_of(standing.level, standing.fraction_left, standing.fresh, dark)
        if look != self._look:
            self._look = look
            self.action.setIcon(QIcon(pixmap(look, _ICON_SIZE, 2)))
        shown = standing.shown
        self._set_text(f"{standing.label}: {shown.headline}  ({shown.level})")

    def show_rest(self, count: int, details: Callable[[str | None], None]) -> None:
        self._key_id, self._details, self._look = None, details, None
        self.action.setIcon(QIcon())
        self._set_text(f"… and {count:,} more")

    def _set_text(self, text: str) -> None:
        text = text.replace("&", "&&")
        if self.action.text() != text:
            self.action.setText(text)
