"""The tray's menu: a line a key with its level, then what can be done."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu

from comet_tray.ui.icon import Look, look_of, pixmap

if TYPE_CHECKING:
    from collections.abc import Callable

    from comet_tray.core.standing import Overview, Standing

MOST_KEYS = 20
_ICON_SIZE = 16


class Commands(NamedTuple):
    """What the menu's entries do. `details` takes a key's id, or None for the headline's."""

    details: Callable[[str | None], None]
    refresh: Callable[[], None]
    add: Callable[[], None]
    settings: Callable[[], None]
    quit: Callable[[], None]


class Menu(QMenu):
    """Keeps one line for each key, changed in place and only where it differs."""

    def __init__(self) -> None:
        super().__init__()
        self._details: Callable[[str | None], None] = lambda _: None
        self._lines: list[_Line] = []
        self._keys_end = self.addSeparator()
        self._keys_end.setVisible(False)

    def fill(self, commands: Commands) -> None:
        """Add what can be done; until then the menu is empty."""
        from comet_tray.ui import words

        self._details = commands.details
        self.addAction(words.tr("Refresh now"), commands.refresh)
        self.addAction(words.tr("Details…"), lambda: commands.details(None))
        self.addAction(words.tr("Add key…"), commands.add)
        self.addAction(words.tr("Settings…"), commands.settings)
        self.addSeparator()
        self.addAction(words.tr("Quit"), commands.quit)

    def show_overview(self, overview: Overview, *, dark: bool) -> None:
        """Show a line a key, at most `MOST_KEYS` of them.

        `dark` tells whether menus have a dark background.
        """
        shown = overview.first(MOST_KEYS)
        hidden = len(overview.standings) - len(shown)
        count = len(shown) + bool(hidden)
        while len(self._lines) > count:
            self._lines.pop().action.deleteLater()
        while len(self._lines) < count:
            self._lines.append(_Line(QAction(self), self._details))
            self.insertAction(self._keys_end, self._lines[-1].action)
        for line, standing in zip(self._lines, shown, strict=False):
            line.show_key(standing, dark=dark)
        if hidden:
            self._lines[-1].show_rest(hidden)
        self._keys_end.setVisible(bool(count))


class _Line:
    """One entry: a key, or how many more there are. It opens the window there."""

    def __init__(self, action: QAction, details: Callable[[str | None], None]) -> None:
        self.action = action
        self._look: Look | None = None
        self._key_id: str | None = None
        action.triggered.connect(lambda: details(self._key_id))

    def show_key(self, standing: Standing, *, dark: bool) -> None:
        from comet_tray.core.standing import of_key
        from comet_tray.ui import words

        self._key_id = standing.key_id
        look = look_of(standing.level, standing.fraction_left, standing.fresh, dark)
        if look != self._look:
            self._look = look
            self.action.setIcon(QIcon(pixmap(look, _ICON_SIZE, 2)))
        self._set_text(of_key(standing.label, standing.shown.with_level, words.here()))

    def show_rest(self, count: int) -> None:
        from comet_tray.core.standing import more_keys
        from comet_tray.ui import words

        self._key_id = self._look = None
        self.action.setIcon(QIcon())
        self._set_text(more_keys(count, words.here()))

    def _set_text(self, text: str) -> None:
        text = escaped(text, sys.platform)
        if self.action.text() != text:
            self.action.setText(text)


def escaped(text: str, platform: str) -> str:
    """Write a text so that the menu shows it as it is; `platform` is as in `sys.platform`.

    On Linux the panel draws the menu, and there an underscore marks the access key. Qt turns the
    first ampersand into that mark and hands on all else as it stands:
    https://github.com/hluk/CopyQ/issues/764. So that first one is ours.
    """
    if platform != "linux":
        return text.replace("&", "&&")
    return f"{'&' * ('&' in text)}{text.replace('_', '__')}"
