"""The end of the desktop session, where nobody sends a signal."""

from __future__ import annotations

from PySide6.QtCore import SLOT, QObject, Signal, Slot
from PySide6.QtDBus import QDBusConnection

_LOCAL = ("/org/freedesktop/DBus/Local", "org.freedesktop.DBus.Local")


class SessionEnd(QObject):
    """Tells when the session bus went away, and the session with it.

    Without its bus the program could never be seen in a tray again. A bus that is not
    connected, such as on systems without D-Bus, tells nothing. Other ends need nothing of ours:
    Qt ends the program with its display, and Windows and macOS ask it to quit. Qt's own builds
    for X11 do not speak to session managers (XSMP).

    Source: the D-Bus specification. A library tells its program of the lost connection by
    this signal, and no message from outside may look like it.
    """

    ended = Signal()

    def __init__(self, session_bus: QDBusConnection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        if session_bus.isConnected():
            slot = SLOT("_on_disconnected()")
            session_bus.connect("", *_LOCAL, "Disconnected", self, slot)  # type: ignore[call-overload] # the stubs say bytes, which it refuses

    @Slot()
    def _on_disconnected(self) -> None:
        self.ended.emit()
