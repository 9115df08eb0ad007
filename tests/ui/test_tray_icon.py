"""The icon in the tray, as each system wants it."""

import pytest
from PySide6.QtWidgets import QMenu, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from comet_tray.core.standing import Overview
from comet_tray.ui.icon import look_of
from comet_tray.ui.tray import Tray, tray_icon

SYSTEMS = ("linux", "win32", "darwin")

# Qt's offscreen platform lacks the trays of X11.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged")


@pytest.fixture
def menu(qtbot: QtBot) -> QMenu:
    menu = QMenu()
    qtbot.addWidget(menu)
    return menu


@pytest.mark.parametrize("platform", SYSTEMS)
def test_the_menu_bar_of_macos_alone_colours_it_itself(menu: QMenu, platform: str) -> None:
    template = platform == "darwin"
    tray = Tray(menu, dark_panel=False, platform=platform)
    assert tray.item.icon().isMask() is template

    tray.show_overview(Overview(at=0, level="low", fresh=True, text="low"), dark_panel=True)

    assert tray.item.icon().isMask() is template
    assert tray_icon(look_of("good", 0.5, fresh=True, dark_panel=False), platform).isMask() is (
        template
    )


@pytest.mark.parametrize("platform", SYSTEMS)
def test_a_click_opens_the_window_but_for_macos_where_it_opens_the_menu(
    menu: QMenu, platform: str
) -> None:
    tray, clicks = Tray(menu, dark_panel=False, platform=platform), list[None]()
    tray.on_click(lambda: clicks.append(None))

    tray.item.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    tray.item.activated.emit(QSystemTrayIcon.ActivationReason.Context)

    assert len(clicks) == (platform != "darwin")
