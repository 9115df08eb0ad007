"""Popups by way of the notification service of a Linux desktop."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QImage

from comet_tray.core.plain import plain
from comet_tray.desktop.notifier import (
    DETAILS,
    Activated,
    Asked,
    Notification,
    Notifier,
    plain_lines,
)

if TYPE_CHECKING:
    from comet_tray.desktop.session_bus import SessionBus

_SERVICE = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_PEER = (_SERVICE, _PATH, _SERVICE)
_PROPERTIES = "org.freedesktop.DBus.Properties"
_CHANGES = (
    f"type='signal',sender='{_SERVICE}',path='{_PATH}',interface='{_PROPERTIES}',"
    "member='PropertiesChanged'"
)
# Where Plasma and dunst say that they hold popups back: interface and property, a boolean. Others
# say it nowhere on the bus.
_QUIET = ((_SERVICE, "Inhibited"), ("org.dunstproject.cmd0", "paused"))
_SIGNALS = f"type='signal',sender='{_SERVICE}',interface='{_SERVICE}'"
_OWNER = (
    "type='signal',sender='org.freedesktop.DBus',interface='org.freedesktop.DBus',"
    f"member='NameOwnerChanged',arg0='{_SERVICE}'"
)
_URGENCY = {"low": 0, "normal": 1, "critical": 2}
_LEFT_TO_THE_DESKTOP = -1


class FreedesktopNotifier:
    """Popups by way of the notification service of the session bus at `address`.

    The connection is made with the first popup. What the service cannot show, because it is
    missing, ended or takes longer than `timeout` milliseconds to answer, goes to `fallback`;
    the next popup asks the service again. `calmed` is called when a service that held popups back
    no longer does, or is gone; `image` gives the picture beside the text.

    Source: the Desktop Notifications Specification 1.2.
    """

    def __init__(
        self,
        address: str,
        activated: Activated,
        calmed: Callable[[], None],
        fallback: Notifier,
        image: Callable[[], QImage],
        *,
        timeout: int = 5000,
    ) -> None:
        self._address = address
        self._activated = activated
        self._calmed = calmed
        self._fallback = fallback
        self._image = image
        self._timeout = timeout
        self._bus: SessionBus | None = None
        self._features: frozenset[str] | None = None  # of the service that runs now
        self._unsent: deque[Notification] = deque()
        self._asking = False
        self._shown: dict[int, Notification] = {}
        self._quiet: bool | None = None

    def send(self, notification: Notification) -> None:
        """Show a popup."""
        self._unsent.append(notification)
        self._proceed()

    def ask_for_quiet(self, answered: Asked) -> None:
        """Ask Plasma and dunst; any other service leaves it unknown."""
        bus = self._bus or self._connect()
        if bus is None:
            answered(None)
            return
        answers: list[bool | None] = []

        def on_answer(answer: tuple[Any, ...] | None) -> None:
            answers.append(_boolean(answer))
            if len(answers) == len(_QUIET):
                known = [each for each in answers if each is not None]
                self._quiet = any(known) if known else None
                answered(self._quiet)

        for interface, name in _QUIET:
            peer = (_SERVICE, _PATH, _PROPERTIES)
            bus.call(peer, "Get", "ss", (interface, name), on_answer)

    def close(self) -> None:
        """End the connection; popups on the screen stay, as far as the service lets them."""
        self._unsent.clear()
        self._quiet = None
        if self._bus is not None:
            self._bus.close()
        self._fallback.close()

    def _proceed(self) -> None:
        """Make the next call, one at a time: the id to replace comes with the last answer."""
        if self._asking or not self._unsent:
            return
        bus = self._bus or self._connect()
        if bus is None:
            self._fall_back()
            return
        self._asking = True
        if self._features is None:
            bus.call(_PEER, "GetCapabilities", "", (), self._on_capabilities)
        else:
            arguments = notify_arguments(
                self._unsent[0], self._replaced(), self._features, self._image()
            )
            bus.call(_PEER, "Notify", "susssasa{sv}i", arguments, self._on_notified)

    def _connect(self) -> SessionBus | None:
        from comet_tray.desktop.session_bus import SessionBus  # 1 MB, for the first popup

        try:
            bus = SessionBus(self._address, timeout=self._timeout)
        except ConnectionError:
            return None
        bus.closed.connect(self._on_closed)
        bus.signalled.connect(self._on_signal)
        bus.subscribe(_OWNER)
        bus.subscribe(_SIGNALS)
        bus.subscribe(_CHANGES)
        self._bus = bus
        return bus

    def _replaced(self) -> int:
        """Find the popup on the screen that is about the same keys; 0 for none."""
        keys = self._unsent[0].keys
        same = (number for number, shown in self._shown.items() if shown.keys == keys)
        return next(same, 0) if keys else 0

    def _fall_back(self) -> None:
        while self._unsent:
            self._fallback.send(self._unsent.popleft())

    def _on_capabilities(self, answer: tuple[Any, ...] | None) -> None:
        self._asking = False
        if answer is None:
            self._fall_back()
        else:
            self._features = frozenset(answer[0])
            self._proceed()

    def _on_notified(self, answer: tuple[Any, ...] | None) -> None:
        self._asking = False
        if answer is None:
            self._fall_back()
        else:
            self._shown[answer[0]] = self._unsent.popleft()
            self._proceed()

    def _on_signal(self, _interface: str, name: str, values: tuple[Any, ...]) -> None:
        if name == "NameOwnerChanged":
            self._forget_service()
        elif name == "PropertiesChanged":
            self._on_changes(values[1])
        elif name == "NotificationClosed":
            self._shown.pop(values[0], None)
        elif name == "ActionInvoked" and values[0] in self._shown:
            self._act(self._shown[values[0]], values[1])

    def _on_changes(self, changes: dict[str, tuple[str, Any]]) -> None:
        if any(changes.get(name) == ("b", False) for _, name in _QUIET):
            self._be_calm()

    def _be_calm(self) -> None:
        if self._quiet:
            self._quiet = None
            self._calmed()

    def _act(self, notification: Notification, action: str) -> None:
        if action == "default":
            self._activated(notification.keys, DETAILS)
        elif action in dict(notification.actions):
            self._activated(notification.keys, action)

    def _on_closed(self) -> None:
        self._bus = None
        self._forget_service()

    def _forget_service(self) -> None:
        self._features = None
        self._shown.clear()
        self._be_calm()


def notify_arguments(
    notification: Notification, replaces: int, features: frozenset[str], image: QImage
) -> tuple[Any, ...]:
    """Build the arguments of Notify (D-Bus signature susssasa{sv}i).

    `features` are the service's capabilities: without "actions" there are no buttons, and
    with "body-markup" the body is escaped, because a key's name is whatever a server sent.
    """
    body = plain_lines(notification.body)
    if "body-markup" in features:
        body = body.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    offered = notification.actions if "actions" in features else ()
    default = ("default", dict(offered).get(DETAILS, notification.title))
    hints: dict[str, tuple[str, Any]] = {
        "desktop-entry": ("s", "comet-tray"),
        "category": ("s", "x-comet-tray.quota"),
        "urgency": ("y", _URGENCY[notification.urgency]),
    }
    if not image.isNull():
        hints["image-data"] = ("(iiibiiay)", _image_data(image))
    return (
        "Comet Tray",
        replaces,
        "comet-tray",
        plain(notification.title),
        body,
        [text for action in (default, *offered) for text in action] if offered else [],
        hints,
        _LEFT_TO_THE_DESKTOP,
    )


def _boolean(answer: tuple[Any, ...] | None) -> bool | None:
    """Read the answer of Get, a variant; None where it is no boolean."""
    value = answer[0] if answer else None
    return next((each for each in (True, False) if value == ("b", each)), None)


def _image_data(image: QImage) -> tuple[int, int, int, bool, int, int, bytes]:
    """Give width, height, bytes a row, alpha, bits a sample, samples, and the RGBA pixels."""
    rgba = image.convertToFormat(QImage.Format.Format_RGBA8888)
    return rgba.width(), rgba.height(), rgba.bytesPerLine(), True, 8, 4, bytes(rgba.constBits())
