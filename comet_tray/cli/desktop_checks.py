"""What `doctor` asks a Linux desktop: is there a tray, and who shows popups."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import closing
from typing import Any

from comet_tray.cli.checks import Finding
from comet_tray.core.errors import CometTrayError

_PATIENCE = 3.0
_WATCHER = ("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher")
_POPUPS = ("org.freedesktop.Notifications", "/org/freedesktop/Notifications")


def check_tray() -> Sequence[Finding]:
    """See whether the desktop has a tray, as the StatusNotifierItem specification tells it.

    Raises CometTrayError where there is no desktop to ask.
    """
    if sys.platform != "linux":
        return [Finding("tray", True, "Every desktop of this system has one.")]
    properties, wanted = "org.freedesktop.DBus.Properties", "IsStatusNotifierHostRegistered"
    reply = _ask(*_WATCHER, properties, "Get", "ss", (_WATCHER[0], wanted))
    if reply is not None and reply[0] == ("b", True):
        return [Finding("tray", True, "The desktop has a tray.")]
    remedy = (
        "Add a tray to the panel; on GNOME, install the extension"
        " “AppIndicator and KStatusNotifierItem Support”."
    )
    return [Finding("tray", False, "The desktop has no tray.", remedy)]


def check_notifications() -> Sequence[Finding]:
    """See who shows popups (Desktop Notifications Specification 1.2).

    Raises CometTrayError where there is no desktop to ask.
    """
    if sys.platform != "linux":
        return [Finding("notifications", True, "This system shows them itself.")]
    reply = _ask(*_POPUPS, _POPUPS[0], "GetServerInformation")
    if reply is None:
        sentence, remedy = "No service shows popups.", "Install one (Debian: apt install dunst)."
        return [Finding("notifications", False, sentence, remedy)]
    name, vendor, version, _ = reply
    return [Finding("notifications", True, f"{name} {version} ({vendor}) shows popups.")]


def _ask(
    service: str, path: str, interface: str, method: str, signature: str = "", body: Any = ()
) -> tuple[Any, ...] | None:
    """Call on the session bus; None for an answer that is an error. Raises CometTrayError."""
    from jeepney import (  # type: ignore[import-untyped]  # jeepney ships no types
        DBusAddress,
        MessageType,
        new_method_call,
    )
    from jeepney.io.blocking import (  # type: ignore[import-untyped]  # the same
        open_dbus_connection,
    )

    address = DBusAddress(path, bus_name=service, interface=interface)
    try:
        with closing(open_dbus_connection("SESSION")) as bus:
            call = new_method_call(address, method, signature or None, body)
            reply = bus.send_and_get_reply(call, timeout=_PATIENCE)
    except TimeoutError:
        sentence = f"The desktop did not answer within {_PATIENCE:g} seconds."
        raise CometTrayError(sentence, "Log in again.") from None
    # KeyError, RuntimeError and ValueError: what jeepney says of an address it cannot read.
    except (OSError, KeyError, RuntimeError, ValueError):
        raise CometTrayError(
            "There is no session bus, and so no desktop to ask.",
            "Start Comet Tray within a desktop session.",
        ) from None
    return None if reply.header.message_type is MessageType.error else tuple(reply.body)
