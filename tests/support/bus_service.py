"""Services on a bus that stand in for those of a desktop, each served by a thread."""

import socket
import threading
from abc import abstractmethod
from typing import Any

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

from tests.support.bus import BUS, PROPERTIES

DARK, LIGHT = 1, 2


class Service:
    """Owns `name` on the bus at `address`, and answers calls until it is closed."""

    def __init__(self, address: str, name: str) -> None:
        self._connection = open_dbus_connection(address)
        bus = DBusAddress(BUS[1], bus_name=BUS[0], interface=BUS[2])
        request = new_method_call(bus, "RequestName", "su", (name, 0))
        self._connection.send_and_get_reply(request, timeout=10)
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def close(self) -> None:
        """End it."""
        self._connection.sock.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._connection.close()

    def tell(self, path: str, interface: str, signal: str, signature: str, *body: Any) -> None:
        """Send a signal."""
        sender = DBusAddress(path, interface=interface)
        self._connection.send(new_signal(sender, signal, signature, body))

    def _serve(self) -> None:
        try:
            while True:
                message = self._connection.receive()
                if message.header.message_type is MessageType.method_call:
                    self._connection.send(self._reply(message))
        except OSError:
            return

    def _reply(self, message: Message) -> Message:
        answer = self.answer(message.header.fields[HeaderFields.member], message.body)
        if answer is None:
            return new_error(message, "org.freedesktop.DBus.Error.NotFound")
        return new_method_return(message, *answer)

    @abstractmethod
    def answer(self, method: str, body: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]] | None:
        """Give the signature and the values of a reply; None is an error."""


class Portal(Service):
    """Tells programs whether the desktop is dark; it begins light.

    Source: the XDG desktop portal's interface org.freedesktop.portal.Settings.
    """

    _SCHEME = ("org.freedesktop.appearance", "color-scheme")

    def __init__(self, address: str, scheme: int = LIGHT) -> None:
        self._scheme = scheme
        super().__init__(address, "org.freedesktop.portal.Desktop")

    def set_scheme(self, scheme: int) -> None:
        """Change it, and tell."""
        self._scheme = scheme
        path, settings = "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings"
        self.tell(path, settings, "SettingChanged", "ssv", *self._SCHEME, ("u", scheme))

    def answer(self, method: str, body: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]] | None:
        """Answer what Qt and GTK ask for."""
        value = ("u", self._scheme)
        group, name = self._SCHEME
        if method == "ReadAll":
            return "a{sa{sv}}", ({group: {name: value}},)
        if method in {"Read", "ReadOne"} and body == self._SCHEME:
            return "v", (("v", value) if method == "Read" else value,)
        return None


class NetworkManager(Service):
    """Tells whether there is a network; it begins with one.

    Source: the interface org.freedesktop.NetworkManager (NMState, NMConnectivityState).
    """

    _NAME = "org.freedesktop.NetworkManager"

    def __init__(self, address: str) -> None:
        self._known = self._state(online=True)
        super().__init__(address, self._NAME)

    def set_online(self, online: bool) -> None:
        """Change it, and tell."""
        self._known = self._state(online=online)
        path = "/org/freedesktop/NetworkManager"
        self.tell(path, PROPERTIES, "PropertiesChanged", "sa{sv}as", self._NAME, self._known, [])

    def answer(self, method: str, _body: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]] | None:
        """Answer what Qt asks for."""
        return ("a{sv}", (self._known,)) if method == "GetAll" else None

    def _state(self, *, online: bool) -> dict[str, tuple[str, int]]:
        return {"State": ("u", 70 if online else 20), "Connectivity": ("u", 4 if online else 1)}
