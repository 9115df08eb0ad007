"""The moment at which the keyring opens."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher

_SERVICE = "org.freedesktop.secrets"
_COLLECTION = "org.freedesktop.Secret.Collection"


class KeyringWatch(QObject):
    """Tells when a keyring on `session_bus` was unlocked, or a keyring service started.

    `opened` is a hint to look again: a service that has just started may still be locked.
    A bus that is not connected, such as on systems without D-Bus, tells nothing.

    Source: the Secret Service API, and what gnome-keyring 42.1 was seen to send: Locked = false
    in PropertiesChanged of the collection.
    """

    opened = Signal()

    def __init__(self, session_bus: QDBusConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if not session_bus.isConnected():
            return
        started = QDBusServiceWatcher.WatchModeFlag.WatchForRegistration
        watcher = QDBusServiceWatcher(_SERVICE, session_bus, started, self)
        watcher.serviceRegistered.connect(self._on_started)
        session_bus.connect(  # type: ignore[call-overload] # the stubs say bytes, which it refuses
            _SERVICE,
            "",
            "org.freedesktop.DBus.Properties",
            "PropertiesChanged",
            self,
            SLOT("_on_changed(QString,QVariantMap,QStringList)"),
        )

    def _on_started(self) -> None:
        self.opened.emit()

    @Slot(str, "QVariantMap", "QStringList")
    def _on_changed(self, interface: str, changed: dict[str, Any], _stale: list[str]) -> None:
        if interface == _COLLECTION and changed.get("Locked") is False:
            self.opened.emit()
