"""Sends what the alerts say, once, and remembers it over restarts."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon

from comet_tray.core.alerts import Popup, Told, popup_of, tell_all
from comet_tray.core.errors import FileTrouble
from comet_tray.core.paths import Paths
from comet_tray.core.settings import Settings
from comet_tray.core.standing import Overview
from comet_tray.core.store import open_store
from comet_tray.ui.icon import Look, look_of, tile

if TYPE_CHECKING:
    from comet_tray.desktop.notifier import Notifier
    from comet_tray.ui.app import App

# On the main thread: what another process holds for longer is written at the next look.
_PATIENCE = 0.05
_PICTURE = 64


class Popups(QObject):
    """Compares each overview with what the user was told, and tells the rest."""

    def __init__(self, paths: Paths, item: QSystemTrayIcon, app: App, parent: QObject) -> None:
        super().__init__(parent)
        self._paths = paths
        self._item = item
        self._app = app
        self._notifier: Notifier | None = None
        self._look = look_of("unknown", None, fresh=True, dark_panel=False)
        self._told: dict[str, Told] | None = None
        self._unsaved: dict[str, Told] = {}

    def tell(self, overview: Overview, settings: Settings) -> None:
        """Send one popup of all that crossed a line since the last time.

        The memory is written first: a crash in between loses a popup, and never repeats one.
        Where it cannot be written, the popup is sent all the same. Raises FileTrouble where the
        memory cannot be read.
        """
        if not overview.standings:
            return
        if self._told is None:
            self._told = self._remembered()
        alerts, changed = tell_all(self._told, overview.standings)
        self._told |= changed
        self._unsaved |= changed
        self._save()
        popup = popup_of(alerts)
        self._look = _look_of(overview, popup)
        if popup is not None and settings.notifications:
            self._send(popup)

    def say(self, sentence: str) -> None:
        """Say something in passing, where the user asked for it."""
        self._send(Popup("Comet Tray", sentence, None, grave=False))

    def close(self) -> None:
        """Hear of no more clicks."""
        if self._notifier is not None:
            self._notifier.close()

    def _send(self, popup: Popup) -> None:
        from comet_tray.desktop.notifier import DETAILS, Notification, make_notifier

        if self._notifier is None:
            self._notifier = make_notifier(
                sys.platform,
                os.environ,
                self._item,
                self._activated,
                lambda: tile(self._look, _PICTURE),
            )
        self._notifier.send(
            Notification(
                title=popup.title,
                body=popup.body,
                key_id=popup.key_id,
                urgency="critical" if popup.grave else "normal",
                actions=((DETAILS, "Details"), ("refresh", "Refresh now")),
            )
        )

    def _activated(self, key_id: str | None, action: str) -> None:
        if action == "refresh":
            self._app.refresh(key_id)
        else:
            self._app.show_details(key_id)

    def _remembered(self) -> dict[str, Told]:
        from comet_tray.core.store import read_store

        with read_store(self._paths.store) as store:
            rows = store.told()
        return {key_id: _decoded(told) for key_id, told in rows.items()}

    def _save(self) -> None:
        if not self._unsaved:
            return
        rows = {key_id: msgspec.json.encode(told) for key_id, told in self._unsaved.items()}
        try:
            with open_store(self._paths.store, time.time(), patience=_PATIENCE) as store:
                store.set_told(rows)
        except FileTrouble:
            return
        self._unsaved.clear()


def _decoded(told: bytes) -> Told:
    """Read one memory; a damaged one counts as nothing told."""
    try:
        return msgspec.json.decode(told, type=Told)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return Told()


def _look_of(overview: Overview, popup: Popup | None) -> Look:
    """Give the picture of the popup's key, or of the one that ends first."""
    first = overview.headline
    for standing in overview.standings:
        if popup is not None and standing.key_id == popup.key_id:
            first = standing
    if first is None:
        return look_of("unknown", None, fresh=True, dark_panel=False)
    return look_of(first.level, first.fraction_left, first.fresh, dark_panel=False)
