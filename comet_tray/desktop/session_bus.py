"""A connection to a D-Bus bus that never makes the event loop wait.

PySide6's QtDBus cannot call what takes an unsigned number, such as the Notify of
org.freedesktop.Notifications: a Python int goes out as int32, through QDBusArgument as
uint16 (measured with 6.11.3). So jeepney writes and reads the messages here, and Qt says
when the socket is ready.
"""

from __future__ import annotations

import socket
from collections.abc import Callable
from itertools import count
from typing import Any

from jeepney import (  # type: ignore[import-untyped] # jeepney ships no types
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    Parser,
    new_method_call,
)
from jeepney.auth import BEGIN, make_auth_external  # type: ignore[import-untyped] # the same
from jeepney.bus import get_bus  # type: ignore[import-untyped] # the same
from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Signal

_BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")
_READ_AT_ONCE = 65_536

Answered = Callable[[tuple[Any, ...] | None], None]


class SessionBus(QObject):
    """A connection to the bus at `address`, a D-Bus address of a Unix socket.

    A call is answered once, within `timeout` milliseconds: with the values of the reply, or
    with None for an error, for no reply in time, and for a bus that went away.
    Raises ConnectionError where nothing listens at the address.
    """

    # Interface, name and values (a tuple) of a signal that was subscribed to.
    signalled = Signal(str, str, object)
    # The bus went away; nothing can be called any more.
    closed = Signal()

    def __init__(self, address: str, *, timeout: int = 5000) -> None:
        super().__init__()
        self._socket = _connected(address)
        self._timeout = timeout
        self._parser = Parser()
        self._serials = count(1)
        self._waiting: dict[int, Answered] = {}
        self._greeting = b""
        self._unsent = bytearray(b"\0" + make_auth_external())
        # A bus would take the first calls with the handshake; a Flatpak's proxy ends such a
        # connection (xdg-dbus-proxy 0.1.4), so that they wait for its reply.
        self._held = bytearray(BEGIN)
        descriptor = self._socket.fileno()
        self._readable = QSocketNotifier(descriptor, QSocketNotifier.Type.Read, self)
        self._readable.activated.connect(self._receive)
        self._writable = QSocketNotifier(descriptor, QSocketNotifier.Type.Write, self)
        self._writable.activated.connect(self._flush)
        self.call(_BUS, "Hello", "", (), _ignore)

    def subscribe(self, rule: str) -> None:
        """Ask for the signals that fit a D-Bus match rule."""
        self.call(_BUS, "AddMatch", "s", (rule,), _ignore)

    def call(
        self,
        peer: tuple[str, str, str],
        method: str,
        signature: str,
        body: tuple[Any, ...],
        answered: Answered,
    ) -> None:
        """Call a method of `peer`: its bus name, object path and interface.

        A variant among the arguments is a pair of signature and value.
        """
        service, path, interface = peer
        address = DBusAddress(path, bus_name=service, interface=interface)
        message = new_method_call(address, method, signature or None, body)
        serial = next(self._serials)
        self._held += message.serialise(serial=serial)
        self._waiting[serial] = answered
        QTimer.singleShot(self._timeout, self, lambda: self._answer(serial, None))
        self._release()

    def close(self) -> None:
        """End the connection; what is still waiting is answered with None."""
        if not self._is_open():
            return
        self._readable.setEnabled(False)
        self._writable.setEnabled(False)
        self._socket.close()
        self.closed.emit()
        for serial in list(self._waiting):
            self._answer(serial, None)

    def _is_open(self) -> bool:
        return self._socket.fileno() >= 0

    def _release(self) -> None:
        """Let out what was held, once the bus has greeted."""
        if self._greeting.endswith(b"\n") and self._is_open():
            self._unsent += self._held
            self._held.clear()
            self._writable.setEnabled(True)

    def _flush(self) -> None:
        try:
            sent = self._socket.send(self._unsent)
        except BlockingIOError:
            return
        except OSError:
            self.close()
            return
        del self._unsent[:sent]
        self._writable.setEnabled(bool(self._unsent))

    def _receive(self) -> None:
        try:
            data = self._socket.recv(_READ_AT_ONCE)
            if not data:
                raise ConnectionResetError
            self._parser.add_data(self._after_greeting(data))
            while self._is_open() and (message := self._parser.get_next_message()) is not None:
                self._dispatch(message)
        except BlockingIOError:
            return
        # ValueError and KeyError: what jeepney says of messages newer than itself, or malformed.
        except (OSError, ValueError, KeyError):
            self.close()

    def _after_greeting(self, data: bytes) -> bytes:
        """Drop the line that answers the handshake. Raises ValueError where it is a refusal."""
        if self._greeting.endswith(b"\n"):
            return data
        line, end, rest = (self._greeting + data).partition(b"\n")
        self._greeting = line + end
        if end and not line.startswith(b"OK "):
            raise ValueError("The bus refused the connection.")
        self._release()
        return rest

    def _dispatch(self, message: Message) -> None:
        kind, fields = message.header.message_type, message.header.fields
        if kind is MessageType.signal:
            self.signalled.emit(
                fields[HeaderFields.interface], fields[HeaderFields.member], message.body
            )
        elif HeaderFields.reply_serial in fields:
            succeeded = kind is MessageType.method_return
            self._answer(fields[HeaderFields.reply_serial], message.body if succeeded else None)

    def _answer(self, serial: int, body: tuple[Any, ...] | None) -> None:
        if answered := self._waiting.pop(serial, None):
            answered(body)


def _connected(address: str) -> socket.socket:
    """Open a socket that never blocks; a Unix socket connects at once or not at all."""
    connection = socket.socket(socket.AF_UNIX)
    connection.setblocking(False)
    try:
        connection.connect(get_bus(address))
    # RuntimeError, ValueError and KeyError: what jeepney says of an address it cannot read.
    except (OSError, RuntimeError, ValueError, KeyError) as error:
        connection.close()
        raise ConnectionError("There is no session bus.") from error
    return connection


def _ignore(_: tuple[Any, ...] | None) -> None:
    """Take an answer that says nothing."""
