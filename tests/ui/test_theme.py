"""Dark or light, as the desktop has it."""

import sys

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QPalette, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from comet_tray.ui import theme
from comet_tray.ui.theme import dark_panel, dark_windows, follow_scheme
from tests.support.winreg import Winreg

PERSONALIZE = r"Software\Microsoft\Windows\CurrentVersion\Themes\Personalize"
DARK, LIGHT, UNKNOWN = Qt.ColorScheme.Dark, Qt.ColorScheme.Light, Qt.ColorScheme.Unknown


@pytest.mark.parametrize(
    ("values", "dark"),
    [
        ({"SystemUsesLightTheme": (0, 4)}, True),
        ({"SystemUsesLightTheme": (1, 4)}, False),
        ({}, True),
        (None, True),
    ],
)
def test_on_windows_the_taskbar_counts_and_not_the_windows(
    monkeypatch: pytest.MonkeyPatch, values: dict[str, tuple[int, int]] | None, *, dark: bool
) -> None:
    winreg = Winreg()
    if values is not None:
        winreg.keys[PERSONALIZE] = values
    monkeypatch.setitem(sys.modules, "winreg", winreg)

    assert dark_panel("auto", {}, "win32") is dark
    assert dark_panel("dark", {}, "win32")
    assert not dark_panel("light", {}, "win32")


def test_a_scheme_that_qt_only_notes_is_followed_and_its_own_colours_come_back(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    standard = QPalette(QColor("#323232"))
    standard.setColor(QPalette.ColorRole.WindowText, QColor("white"))
    monkeypatch.setattr(qapp.style(), "standardPalette", lambda: standard)
    follow_scheme(qapp, {})
    changed = QGuiApplication.styleHints().colorSchemeChanged
    own = qapp.palette()

    with qtbot.waitSignal(qapp.paletteChanged):
        changed.emit(DARK)
    assert dark_windows()
    changed.emit(LIGHT)
    assert qapp.palette() == own
    changed.emit(DARK)
    changed.emit(UNKNOWN)
    assert qapp.palette() == own
    changed.disconnect()


@pytest.mark.parametrize(
    ("environment", "asked"),
    [
        ({}, False),
        ({"XDG_CURRENT_DESKTOP": "LXQt"}, False),
        ({"XDG_CURRENT_DESKTOP": "KDE"}, False),
        ({"XDG_CURRENT_DESKTOP": "ubuntu:GNOME"}, True),
        ({"XDG_CURRENT_DESKTOP": "XFCE"}, True),
        ({"QT_QPA_PLATFORMTHEME": "gtk3"}, True),
    ],
)
def test_the_scheme_is_asked_for_at_the_start_where_qts_palette_may_not_suit(
    qapp: QApplication, environment: dict[str, str], asked: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    suited: list[object] = []
    monkeypatch.setattr(theme, "_suit", lambda _application, scheme: suited.append(scheme))

    follow_scheme(qapp, environment)

    assert bool(suited) == asked
