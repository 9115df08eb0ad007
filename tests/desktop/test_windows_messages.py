import ctypes
from ctypes import wintypes

import pytest
from PySide6.QtCore import QByteArray
from pytestqt.qtbot import QtBot

from comet_tray.desktop.windows_messages import WindowsMessages, windows_messages

POWER_BROADCAST, SETTING_CHANGE, PAINT = 0x218, 0x1A, 0xF
SUSPENDED, RESUMED, RESUMED_BY_THE_USER = 4, 0x12, 7


@pytest.fixture
def messages(qtbot: QtBot) -> WindowsMessages:
    made = windows_messages("win32")
    assert made is not None
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("message", "parameter", "expected"),
    [
        (POWER_BROADCAST, RESUMED, ["woke"]),
        (POWER_BROADCAST, SUSPENDED, []),
        (POWER_BROADCAST, RESUMED_BY_THE_USER, []),  # it follows the other, where one is there
        (SETTING_CHANGE, RESUMED, ["setting"]),
        (PAINT, RESUMED, []),
    ],
)
def test_what_windows_tells_is_told_and_left_to_qt(
    messages: WindowsMessages, message: int, parameter: int, expected: list[str]
) -> None:
    told: list[str] = []
    messages.woke.connect(lambda: told.append("woke"))
    messages.setting_changed.connect(lambda: told.append("setting"))
    record = wintypes.MSG(message=message, wParam=parameter)

    answer = messages.nativeEvent(QByteArray(b"windows_generic_MSG"), ctypes.addressof(record))

    assert (answer, told) == ((False, 0), expected)
    assert not messages.isVisible()


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_other_systems_need_no_such_window(platform: str) -> None:
    assert windows_messages(platform) is None
