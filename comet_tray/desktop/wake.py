"""Waking from sleep, and the network coming and going."""

from __future__ import annotations

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection
from PySide6.QtNetwork import QNetworkInformation

_LOGIN = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")


class Wake(QObject):
    """Tells when the machine has woken up, and when the network came or went.

    It asks nobody again and again: both are told by the system. Sleep is known where the bus
    `system_bus` has logind; the network wherever Qt has a back end for it.

    Source: the documentation of org.freedesktop.login1.Manager, signal PrepareForSleep.
    """

    woke = Signal()
    online_changed = Signal(bool)

    def __init__(self, system_bus: QDBusConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        slot = SLOT("_on_prepare_for_sleep(bool)")
        system_bus.connect(*_LOGIN, "PrepareForSleep", self, slot)  # type: ignore[call-overload] # the stubs say bytes, which it refuses
        self._network = (
            QNetworkInformation.instance() if QNetworkInformation.loadDefaultBackend() else None
        )
        self._online = self.online()
        if self._network is not None:
            self._network.reachabilityChanged.connect(self._on_reachability)

    def online(self) -> bool:
        """Whether a request may reach the server; where nobody knows, it may."""
        if self._network is None:
            return True
        return self._network.reachability() != QNetworkInformation.Reachability.Disconnected

    @Slot(bool)
    def _on_prepare_for_sleep(self, falling_asleep: bool) -> None:
        if not falling_asleep:
            self.woke.emit()

    def _on_reachability(self) -> None:
        if self._online != self.online():
            self._online = self.online()
            self.online_changed.emit(self._online)
