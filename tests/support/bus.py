"""Calls on a D-Bus bus, from a test: the one place that knows jeepney."""

from collections import deque
from collections.abc import Iterator, Mapping
from typing import Any

from jeepney import (  # type: ignore[import-untyped] # jeepney ships no types
    DBusAddress,
    DBusErrorResponse,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    message_bus,
    new_method_call,
    new_signal,
)
from jeepney.io.blocking import (  # type: ignore[import-untyped] # the same
    DBusConnection,
    open_dbus_connection,
)

BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
PROPERTIES = "org.freedesktop.DBus.Properties"

BusError = DBusErrorResponse


class Bus:
    """A connection to the bus at `address`; a call waits at most `timeout` seconds."""

    def __init__(self, address: str, timeout: float = 10.0) -> None:
        self._connection: DBusConnection = open_dbus_connection(address)
        self._timeout = timeout

    def close(self) -> None:
        """End the connection; a second time does nothing."""
        self._connection.close()

    @property
    def unique_name(self) -> str:
        """The name the bus gave this connection, such as ":1.7"."""
        return str(self._connection.unique_name)

    def call(
        self, peer: str, path: str, interface: str, method: str, signature: str = "", *body: Any
    ) -> Any:
        """Call and return what came back: None, one value, or a tuple of several.

        A variant is a pair of signature and value. Raises TimeoutError, and `BusError`
        where the peer answers with an error.
        """
        address = DBusAddress(path, bus_name=peer, interface=interface)
        message = new_method_call(address, method, signature or None, body)
        reply = self._connection.send_and_get_reply(message, timeout=self._timeout)
        if reply.header.message_type is MessageType.error:
            raise BusError(reply)
        return reply.body[0] if len(reply.body) == 1 else reply.body or None

    def get(self, peer: str, path: str, interface: str, name: str) -> Any:
        """Read one property."""
        _, value = self.call(peer, path, PROPERTIES, "Get", "ss", interface, name)
        return value

    def has(self, name: str) -> bool:
        """Whether somebody on the bus owns this name."""
        return bool(self.call(*BUS, "NameHasOwner", "s", name))

    def emit(self, message: Message) -> None:
        """Send a message that has no answer."""
        self._connection.send(message)

    def queue(self, interface: str, member: str | None = None) -> deque[Message]:
        """Ask for these signals; they gather in the queue during later calls."""
        queue: deque[Message] = deque()
        match = MatchRule(type="signal", interface=interface, member=member)
        self.call(*BUS, "AddMatch", "s", match.serialise())
        self._connection.filter(match, queue=queue)
        return queue


class Monitor:
    """Sees the method calls between others on the bus at `address` that fit one of `rules`.

    Each rule is the interface and the method, such as ("org.freedesktop.Notifications", "Notify").
    """

    def __init__(self, address: str, *rules: tuple[str, str]) -> None:
        self._connection: DBusConnection = open_dbus_connection(address)
        marker = ("org.freedesktop.DBus.Peer", "Ping")
        match = [
            MatchRule(type="method_call", interface=interface, member=method).serialise()
            for interface, method in (*rules, marker)
        ]
        address_of_bus = DBusAddress(
            message_bus.object_path,
            bus_name=message_bus.bus_name,
            interface="org.freedesktop.DBus.Monitoring",
        )
        message = new_method_call(address_of_bus, "BecomeMonitor", "asu", (match, 0))
        reply = self._connection.send_and_get_reply(message, timeout=10)
        if reply.header.message_type is MessageType.error:
            raise BusError(reply)

    def close(self) -> None:
        """End the connection; a second time does nothing."""
        self._connection.close()

    def calls(self, bus: Bus) -> Iterator[tuple[Any, ...]]:
        """Yield the arguments of all calls that were made before this one, each once.

        A ping over `bus` marks the end of what to read, so that nothing depends on time.
        """
        bus.call(*BUS[:2], "org.freedesktop.DBus.Peer", "Ping")
        while True:
            message = self._connection.receive(timeout=10)
            fields = message.header.fields
            if message.header.message_type is not MessageType.method_call:
                continue
            if member_of(message) != "Ping":
                yield message.body
            elif fields.get(HeaderFields.sender) == bus.unique_name:
                return


def unwrapped(values: Mapping[str, tuple[str, Any]]) -> dict[str, Any]:
    """Return a dictionary of variants (D-Bus type a{sv}) without their signatures."""
    return {name: value for name, (_, value) in values.items()}


def setting_changed(group: str, name: str, value: str) -> Message:
    """Return the signal by which desktops tell programs of a changed setting.

    Source: the XDG desktop portal's interface org.freedesktop.portal.Settings.
    """
    portal = DBusAddress(
        "/org/freedesktop/portal/desktop", interface="org.freedesktop.portal.Settings"
    )
    return new_signal(portal, "SettingChanged", "ssv", (group, name, ("s", value)))


def member_of(message: Message) -> str:
    """Return the name of the signal or method."""
    return str(message.header.fields[HeaderFields.member])
