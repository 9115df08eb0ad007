"""Popups of the desktop, and the clicks on them."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import Literal, Protocol

import msgspec
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QSystemTrayIcon

from comet_tray.core.alerts import MOST_LINES
from comet_tray.core.plain import plain

DETAILS = "details"

# The ids of the popup's keys, and the id of the chosen action.
Activated = Callable[[tuple[str, ...], str], None]
# Whether the desktop asks not to be disturbed; None where that cannot be known.
Asked = Callable[[bool | None], None]


class Notification(msgspec.Struct, frozen=True, kw_only=True):
    """One popup, about the keys with these ids.

    `title` and `body` are plain text, and may hold what a server sent.

    `urgency` "critical" is for a desktop that is known to be ready for disturbance: GNOME and
    Xfce show such a popup although they were asked for silence, Plasma where it is so set.
    Source: their messageTray.js, xfce-notify-daemon.c and criticalPopupsInDoNotDisturbMode.

    `actions` are pairs of id and label, in the order of the buttons. Clicking the popup
    itself is always the action "details".
    """

    title: str
    body: str
    urgency: Literal["low", "normal", "critical"] = "normal"
    keys: tuple[str, ...] = ()
    actions: tuple[tuple[str, str], ...] = ()


class Notifier(Protocol):
    """Shows popups; it never waits and never raises."""

    def send(self, notification: Notification) -> None:
        """Show a popup, in place of an older one about the same keys where that can be done."""

    def ask_for_quiet(self, answered: Asked) -> None:
        """Ask whether the desktop wants no popups now; the answer comes at once or later."""

    def close(self) -> None:
        """Send no more, and hear of no more clicks."""


class TrayMessageNotifier:
    """Popups by way of the tray icon: without buttons, and the last one takes the clicks."""

    def __init__(self, tray: QSystemTrayIcon, activated: Activated) -> None:
        self._tray = tray
        self._activated = activated
        self._last: Notification | None = None
        tray.messageClicked.connect(self._on_clicked)

    def send(self, notification: Notification) -> None:
        """Show a popup."""
        self._last = notification
        icons = QSystemTrayIcon.MessageIcon
        icon = {"low": icons.Information, "normal": icons.Warning, "critical": icons.Critical}
        # Where Qt hands the text on to a D-Bus service it does not escape it, and elsewhere an
        # escaped text would be shown as such: a look-alike of the bracket is right in both.
        body = plain_lines(notification.body).replace("<", "‹")
        self._tray.showMessage(plain(notification.title), body, icon[notification.urgency])

    def ask_for_quiet(self, answered: Asked) -> None:
        """Answer that popups are welcome: the system holds these back by itself."""
        answered(False)

    def close(self) -> None:
        """Hear of no more clicks."""
        self._tray.messageClicked.disconnect(self._on_clicked)

    def _on_clicked(self) -> None:
        if self._last is not None:
            self._activated(self._last.keys, DETAILS)


def make_notifier(
    platform: str,
    environ: Mapping[str, str],
    tray: QSystemTrayIcon,
    activated: Activated,
    calmed: Callable[[], None],
    image: Callable[[], QImage],
) -> Notifier:
    """Choose how popups are shown; `platform` is as in `sys.platform`.

    `calmed` is called when a desktop that wanted no popups may want them again; `image` gives
    the picture beside the text, where there can be one.
    """
    fallback = TrayMessageNotifier(tray, activated)
    address = session_address(environ) if platform == "linux" else None
    if address is None:
        return fallback
    from comet_tray.desktop.freedesktop_notifier import FreedesktopNotifier

    return FreedesktopNotifier(address, activated, calmed, fallback, image)


def session_address(environ: Mapping[str, str]) -> str | None:
    """Give the address of the session bus, or None where there is none.

    Source: the D-Bus specification, and systemd's socket for sessions that set no variable.
    """
    if address := environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return address
    path = os.path.join(environ.get("XDG_RUNTIME_DIR", ""), "bus")
    return f"unix:path={path}" if os.path.isabs(path) and os.path.exists(path) else None


def plain_lines(text: str) -> str:
    """Make hostile text harmless, and keep its first 20 lines."""
    return "\n".join(plain(line) for line in text.splitlines()[:MOST_LINES])
