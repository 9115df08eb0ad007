"""What `doctor` looks at outside of our files: keyring, desktop, network, clock, versions.

No check raises a prompt, makes a request to a server, or quotes a secret.
"""

from __future__ import annotations

import os
import socket
import ssl
import sys
import time
from collections.abc import Sequence
from contextlib import closing
from typing import TYPE_CHECKING, Any

import msgspec

from comet_tray import __version__
from comet_tray.core import wording
from comet_tray.core.errors import NotTrusted, Unreachable, VaultLocked
from comet_tray.core.paths import Paths
from comet_tray.core.settings import Settings

if TYPE_CHECKING:
    from comet_tray.access.vault import Vault

_PATIENCE = 3.0
_WATCHER = ("org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher")
_POPUPS = ("org.freedesktop.Notifications", "/org/freedesktop/Notifications")
_NO_BUS = "Start Comet Tray from within a desktop session."


class Finding(msgspec.Struct, frozen=True):
    """What a check found: `ok` is None where it could not be told."""

    name: str
    ok: bool | None
    sentence: str
    remedy: str = ""


def check_keyring(paths: Paths, *, demo: bool) -> Sequence[Finding]:
    """See whether the keyring answers and is open. Raises VaultTrouble."""
    vault = _open_vault(paths, demo=demo)
    if vault.is_locked():
        sentence = f"{vault.describe()} is locked."
        return [Finding("keyring", False, sentence, VaultLocked.default_remedy)]
    return [Finding("keyring", True, f"{vault.describe()} is open.")]


def _open_vault(paths: Paths, *, demo: bool) -> Vault:
    if demo:
        from comet_tray.demo.vault import DemoVault

        return DemoVault(paths.data)
    from comet_tray.access.vault import open_vault

    return open_vault(may_prompt=False, patience=_PATIENCE)


def check_tray() -> Sequence[Finding]:
    """See whether the desktop has a tray, as the StatusNotifierItem specification tells it."""
    if sys.platform != "linux":
        return [Finding("tray", True, "Every desktop of this system has one.")]
    properties = "org.freedesktop.DBus.Properties"
    wanted = (_WATCHER[0], "IsStatusNotifierHostRegistered")
    try:
        reply = _ask_bus(*_WATCHER, properties, "Get", "ss", wanted)
    except OSError:
        return [Finding("tray", False, "There is no session bus, so there is no tray.", _NO_BUS)]
    if reply is not None and reply[0][1]:
        return [Finding("tray", True, "The desktop has a tray.")]
    return [
        Finding(
            "tray",
            False,
            "The desktop has no tray.",
            "Add a tray to the panel; on GNOME, install the extension"
            " “AppIndicator and KStatusNotifierItem Support”.",
        )
    ]


def check_notifications() -> Sequence[Finding]:
    """See who shows popups (Desktop Notifications Specification 1.2)."""
    if sys.platform != "linux":
        return [Finding("notifications", True, "This system shows them itself.")]
    try:
        reply = _ask_bus(*_POPUPS, _POPUPS[0], "GetServerInformation")
    except OSError:
        sentence = "There is no session bus, so there are no popups."
        return [Finding("notifications", False, sentence, _NO_BUS)]
    if reply is None:
        sentence, remedy = "No service shows popups.", "Install one (Debian: apt install dunst)."
        return [Finding("notifications", False, sentence, remedy)]
    name, vendor, version, specification = reply
    sentence = f"{name} {version} ({vendor}) shows popups, by specification {specification}."
    return [Finding("notifications", True, sentence)]


def _ask_bus(
    service: str, path: str, interface: str, method: str, signature: str = "", body: Any = ()
) -> tuple[Any, ...] | None:
    """Call on the session bus; None for an error. Raises OSError without a bus or an answer."""
    from jeepney import (  # type: ignore[import-untyped]  # jeepney ships no types
        DBusAddress,
        MessageType,
        new_method_call,
    )
    from jeepney.io.blocking import (  # type: ignore[import-untyped]  # the same
        open_dbus_connection,
    )

    try:
        bus = open_dbus_connection("SESSION")
    except (KeyError, RuntimeError, ValueError) as error:  # what jeepney says of an address
        raise ConnectionError(str(error)) from error
    with closing(bus):
        address = DBusAddress(path, bus_name=service, interface=interface)
        call = new_method_call(address, method, signature or None, body)
        reply = bus.send_and_get_reply(call, timeout=_PATIENCE)
    return None if reply.header.message_type is MessageType.error else tuple(reply.body)


def check_network(settings: Settings, base_urls: Sequence[str]) -> Sequence[Finding]:
    """Connect to each server and greet it, without a request, so that nothing is spent.

    Raises NotTrusted for a `ca_file` that cannot be used.
    """
    return [_check_host(settings, base_url) for base_url in base_urls]


def _check_host(settings: Settings, base_url: str) -> Finding:
    import requests

    from comet_tray.access.session import open_session, proxies_for

    session = open_session(settings.ca_file or None, settings.proxy or None)
    request = requests.Request("GET", base_url).prepare()
    # TODO-PLACE
    proxies = proxies_for(session, request, base_url)
    if requests.utils.select_proxy(base_url, proxies):
        sentence = f"{base_url} is reached through a proxy, which is not tried here."
        return Finding("network", None, sentence, "See whether readings come in.")
    try:
        _greet(session, request)
    except socket.gaierror:
        sentence = f"No address is known for {base_url}."
    except ssl.SSLError as error:
        why = getattr(error, "verify_message", "") or error.reason or "no way to encrypt"
        sentence = f"{base_url} is not trusted: {why}."
        return Finding("network", False, sentence, NotTrusted.default_remedy)
    except OSError as error:
        sentence = f"There is no connection to {base_url}: {error.strerror or error}."
    else:
        return Finding("network", True, f"{base_url} answers.")
    return Finding("network", False, sentence, Unreachable.default_remedy)
