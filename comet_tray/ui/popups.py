"""Sends what the alerts say, once, and remembers it over restarts."""

from __future__ import annotations

import os
import sys
import time
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QSystemTrayIcon

from comet_tray.core.alerts import Alert, Popup, popup_of, tell_all
from comet_tray.core.errors import FileTrouble
from comet_tray.core.paths import Paths
from comet_tray.core.quiet_hours import quiet_until
from comet_tray.core.settings import Settings
from comet_tray.core.standing import Overview
from comet_tray.core.store import read_store, write_quickly
from comet_tray.core.told import Told, decode_told, is_silent
from comet_tray.ui import words
from comet_tray.ui.child import Outcome, Runner
from comet_tray.ui.icon import Look, look_of, tile

if TYPE_CHECKING:
    from comet_tray.desktop.notifier import Notifier
    from comet_tray.ui.app import App

# On the main thread: what another process holds for longer is written at the next look.
_PATIENCE = 0.02
_PICTURE = 64
# GNOME shows three buttons and no more, so Details comes last: a click on the popup does the same.
_SNOOZES = ("1h", "tomorrow", "change")


class Popups(QObject):
    """Compares each overview with what the user was told, and tells the rest.

    In the quiet hours, and while the desktop is known to want no popups, they wait here rather
    than at the notification service, which may forget them. Where that is not known, the service
    gets them, and none is so urgent that it would break a silence.
    """

    def __init__(
        self, paths: Paths, item: QSystemTrayIcon, app: App, run: Runner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._paths = paths
        self._item = item
        self._app = app
        self._run = run
        self._notifier: Notifier | None = None
        self._look = look_of("unknown", None, fresh=True, dark_panel=False)
        self._unsaved: dict[str, Told] = {}
        self._latest = (Overview(at=0), Settings())
        # For the end of a silence.
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(app.look)

    def tell(self, overview: Overview, settings: Settings) -> None:
        """Send one popup of all that crossed a line since the last time.

        The memory is written first: a crash in between loses a popup, and never repeats one.
        Where it cannot be written, the popup is sent all the same. Raises FileTrouble where the
        memory cannot be read.
        """
        self._latest = overview, settings
        if not overview.standings:
            return
        told = self._remembered()
        self._await_the_end_of_silence(told)
        alerts, changed = self._compare(told, quiet=False)
        if alerts:
            self._desktop().ask_for_quiet(self._tell_all)
        else:
            self._save(changed)

    def say(self, sentence: str) -> None:
        """Say something in passing, where the user asked for it."""
        self._send(Popup("Comet Tray", sentence, (), grave=False, bad=False), urgent=False)

    def close(self) -> None:
        """Hear of no more clicks, and tell nothing any more."""
        self._latest = Overview(at=0), Settings()
        if self._notifier is not None:
            self._notifier.close()

    def _tell_all(self, quiet: bool | None) -> None:
        """Tell what there is to tell by now, or note that nothing may be."""
        try:
            alerts, changed = self._compare(self._remembered(), quiet=quiet is True)
        except FileTrouble:
            return  # the next look meets it as well, and says so
        self._save(changed)
        popup = popup_of(alerts, words.here())
        if popup is not None:
            self._look = _look_of(self._latest[0], popup)
            self._send(popup, urgent=popup.grave and quiet is False)

    def _compare(
        self, told: dict[str, Told], *, quiet: bool
    ) -> tuple[list[Alert], dict[str, Told]]:
        overview, settings = self._latest
        hours = quiet_until(settings.quiet_from, settings.quiet_until, overview.at)
        return tell_all(
            told,
            overview.standings,
            overview.at,
            hushed=quiet or hours is not None,
            muted=not settings.notifications,
            words=words.here(),
        )

    def _await_the_end_of_silence(self, told: dict[str, Told]) -> None:
        """See to it that somebody looks when quiet hours or a snooze are over."""
        overview, settings = self._latest
        ends = [quiet_until(settings.quiet_from, settings.quiet_until, overview.at)]
        for standing in overview.standings:
            memory = told.get(standing.key_id, Told())
            ends.append(memory.silent_until if is_silent(memory, overview.at) else None)
        first = min((end for end in ends if end is not None), default=None)
        if first is None:
            self._timer.stop()
        else:
            self._timer.start(int(max(first - overview.at, 1.0) * 1000))

    def _desktop(self) -> Notifier:
        from comet_tray.desktop.notifier import make_notifier

        if self._notifier is None:
            self._notifier = make_notifier(
                sys.platform,
                os.environ,
                self._item,
                self._activated,
                self._app.look,
                lambda: tile(self._look, _PICTURE),
            )
        return self._notifier

    def _send(self, popup: Popup, *, urgent: bool) -> None:
        from comet_tray.desktop.notifier import DETAILS, Notification

        self._desktop().send(
            Notification(
                title=popup.title,
                body=popup.body,
                keys=popup.keys,
                urgency="critical" if urgent else "normal",
                actions=(*(_snoozes() if popup.bad else ()), (DETAILS, words.tr("Details"))),
            )
        )

    def _activated(self, keys: tuple[str, ...], action: str) -> None:
        if action in _SNOOZES:
            self._snooze(keys, action)
        else:
            self._app.show_details(keys[0] if len(keys) == 1 else None)

    def _snooze(self, keys: tuple[str, ...], span: str) -> None:
        for standing in self._latest[0].standings:
            if standing.key_id in keys:
                self._run(["keys", "snooze", standing.label, span], "", self._snoozed)

    def _snoozed(self, outcome: Outcome) -> None:
        if outcome.code:
            from comet_tray.ui.form import sentence

            self._app.say(sentence(outcome))
        self._app.look()

    def _remembered(self) -> dict[str, Told]:
        """Read anew what was told: `keys snooze` may have changed it."""
        with read_store(self._paths.store) as store:
            rows = store.told()
        return {key_id: decode_told(told) for key_id, told in rows.items()} | self._unsaved

    def _save(self, changed: dict[str, Told]) -> None:
        self._unsaved |= changed
        if not self._unsaved:
            return
        rows = {key_id: msgspec.json.encode(told) for key_id, told in self._unsaved.items()}
        try:
            with write_quickly(self._paths.store, time.time(), patience=_PATIENCE) as store:
                store.set_told(rows)
        except FileTrouble:
            return
        self._unsaved.clear()


def _snoozes() -> tuple[tuple[str, str], ...]:
    texts = (
        words.tr("Silent for 1 hour"),
        words.tr("Until tomorrow"),
        words.tr("Until it changes"),
    )
    return tuple(zip(_SNOOZES, texts, strict=True))


def _look_of(overview: Overview, popup: Popup) -> Look:
    """Give the picture of the popup's key, or of the one that ends first."""
    first = overview.headline
    for standing in overview.standings:
        if popup.keys == (standing.key_id,):
            first = standing
    if first is None:
        return look_of("unknown", None, fresh=True, dark_panel=False)
    return look_of(first.level, first.fraction_left, first.fresh, dark_panel=False)
