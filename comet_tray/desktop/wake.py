"""Waking from sleep."""

from __future__ import annotations

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

_LOGIN = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")


class Wake(QObject):
    """Tells when the machine has woken up, where the bus `system_bus` has logind. It never asks.

    It is needed because a QTimer stands still meanwhile: its clock, CLOCK_MONOTONIC, does not
    count the time for which the machine sleeps, and it rings late by just that time. Windows
    tells by `windows_messages`. Qt has no way to hear it on macOS; there, and where logind is
    missing, `Rounds.look_at_the_clock` makes up for it when somebody looks.

    Source: clock_gettime(2); the documentation of org.freedesktop.login1.Manager, signal
    PrepareForSleep.
    """

    woke = Signal()

    def __init__(self, system_bus: QDBusConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        slot = SLOT("_on_prepare_for_sleep(bool)")
        system_bus.connect(*_LOGIN, "PrepareForSleep", self, slot)  # type: ignore[call-overload] # the stubs say bytes, which it refuses

    @Slot(bool)
    def _on_prepare_for_sleep(self, falling_asleep: bool) -> None:
        if not falling_asleep:
            self.woke.emit()
