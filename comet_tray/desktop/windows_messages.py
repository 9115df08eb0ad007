"""What Windows tells all windows: that the machine woke up, that a setting changed."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, Signal
from PySide6.QtWidgets import QWidget

_SETTING_CHANGE = 0x1A
_POWER_BROADCAST = 0x218
_RESUMED = 0x12


class WindowsMessages(QWidget):
    """A window that is never shown: one is needed to be told, and the tray alone has none.

    With it Windows also asks the program to end with the session, as Qt answers for its windows.

    Source: Microsoft, WM_POWERBROADCAST (PBT_APMRESUMEAUTOMATIC), WM_SETTINGCHANGE.
    """

    woke = Signal()
    setting_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.winId()  # this makes it known to the system

    def nativeEvent(
        self, _kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        """Tell what was told, and leave the rest to Qt."""
        from ctypes import wintypes  # 1 MB that other systems do not need

        told = wintypes.MSG.from_address(int(message))
        if told.message == _POWER_BROADCAST and told.wParam == _RESUMED:
            self.woke.emit()
        elif told.message == _SETTING_CHANGE:
            self.setting_changed.emit()
        return False, 0


def windows_messages(platform: str) -> WindowsMessages | None:
    """Listen on Windows; `platform` is as in `sys.platform`."""
    return WindowsMessages() if platform == "win32" else None
