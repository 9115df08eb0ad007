"""The desktop portal's settings, served by a thread."""

import socket
import threading

from jeepney import (  # type: ignore[import-untyped] # jeepney ships no types
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    new_error,
    new_method_call,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import (  # type: ignore[import-untyped] # the same
    open_dbus_connection,
)

from tests.support.bus import BUS
from tests.support.desk import Desk
from tests.support.wait import wait_until

_NAME = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_SETTINGS = "org.freedesktop.portal.Settings"
_SCHEME = ("org.freedesktop.appearance", "color-scheme")
DARK, LIGHT = 1, 2


class Portal:
    """Tells programs whether the desktop is dark; it begins light.

    Source: the XDG desktop portal's interface org.freedesktop.portal.Settings.
    """

    def __init__(self, desk: Desk) -> None:
        self._scheme = LIGHT
        self._connection = open_dbus_connection(desk.env["DBUS_SESSION_BUS_ADDRESS"])
        bus = DBusAddress(BUS[1], bus_name=BUS[0], interface=BUS[2])
        self._connection.send(new_method_call(bus, "RequestName", "su", (_NAME, 0)))
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()
        wait_until(lambda: desk.bus.has(_NAME), 5, "the portal")

    def close(self) -> None:
        """End it."""
        self._connection.sock.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._connection.close()

    def set_scheme(self, scheme: int) -> None:
        """Change it, and tell."""
        self._scheme = scheme
        portal = DBusAddress(_PATH, interface=_SETTINGS)
        body = (*_SCHEME, ("u", scheme))
        self._connection.send(new_signal(portal, "SettingChanged", "ssv", body))

    def _serve(self) -> None:
        try:
            while True:
                message = self._connection.receive()
                if message.header.message_type is MessageType.method_call:
                    self._connection.send(self._answer(message))
        except OSError:
            return

    def _answer(self, message: Message) -> Message:
        value = ("u", self._scheme)
        method = message.header.fields[HeaderFields.member]
        if method == "ReadAll":
            return new_method_return(message, "a{sa{sv}}", ({_SCHEME[0]: {_SCHEME[1]: value}},))
        if method in {"Read", "ReadOne"} and message.body == _SCHEME:
            inner = ("v", value) if method == "Read" else value
            return new_method_return(message, "v", (inner,))
        return new_error(message, "org.freedesktop.DBus.Error.NotFound")
