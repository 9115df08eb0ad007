"""What `--self-check` tries of Qt: its plug-ins, the pictures, the tray."""

from __future__ import annotations

import glob
import os
import sys
import time
from collections.abc import Callable

import PySide6
from PySide6.QtCore import QEventLoop, QLibraryInfo, QPluginLoader, QTimer, qVersion
from PySide6.QtDBus import QDBusConnection, QDBusInterface
from PySide6.QtGui import QGuiApplication, QIcon, QImage
from PySide6.QtWidgets import QApplication, QMenu

from comet_tray.core.errors import CometTrayError
from comet_tray.core.paths import resource
from comet_tray.ui.start import TRAY_WATCHER, tray_is_there
from comet_tray.ui.tray import Tray

_SIZE = 64
_PATIENCE = 5.0
_PAUSE = 500
# Those that one desktop or another needs: Qt loads them by name, and ends where one is missing.
_LINUX = (
    "platforms/libqxcb.so",
    "platforms/libqwayland.so",
    "platforms/libqoffscreen.so",
    "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
)
_PICTURES = ("comet-tray.svg", "comet-tray-symbolic.svg")


def prove_qt() -> str:
    """Load the plug-ins, each with all libraries that it needs. Raises CometTrayError."""
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)
    if sys.platform.startswith("linux"):
        for name in _LINUX:
            _load(os.path.join(folder, name))
    for path in sorted(glob.glob(os.path.join(folder, "*", "*svg*"))):
        _load(path)
    return f"Qt {qVersion()}, PySide6 {PySide6.__version__}"


def prove_screen() -> str:
    """Draw the icons and put one into the tray, where there are a screen and a tray.

    Raises CometTrayError.
    """
    display = any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")))
    if sys.platform.startswith("linux") and not display:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication.instance() or QApplication(["comet-tray"])
    for name in _PICTURES:
        if not _has_colour(QIcon(resource(name)).pixmap(_SIZE, _SIZE).toImage()):
            raise CometTrayError(f"The picture {name} cannot be drawn.")
    platform = QGuiApplication.platformName()
    there = tray_is_there() and platform != "offscreen"
    menu = QMenu()
    tray = Tray(menu, dark_panel=False)
    shown = there and _wait_for(_registered)
    tray.item.hide()
    application.processEvents()  # the tray hears that its icon is gone
    if there and not shown:
        raise CometTrayError("The icon does not appear in the tray.")
    where = "the icon is in the tray" if there else "there is no tray here to show the icon in"
    return f"SVG icons drawn on {platform}; {where}"


def _registered() -> bool:
    """Whether the desktop's tray has an icon of this process; elsewhere it always has."""
    if not sys.platform.startswith("linux"):
        return True
    bus = QDBusConnection.sessionBus()
    watcher = QDBusInterface(TRAY_WATCHER, "/StatusNotifierWatcher", TRAY_WATCHER, bus)
    items = watcher.property("RegisteredStatusNotifierItems") or ()
    pids = (bus.interface().servicePid(item.partition("/")[0]).value() for item in items)
    return os.getpid() in pids


def _wait_for(met: Callable[[], bool]) -> bool:
    """Let Qt work until something is so, at most five seconds.

    Half a second passes before each look: a panel that is asked while it asks us stands still.
    """
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline:
        work = QEventLoop()
        QTimer.singleShot(_PAUSE, work.quit)
        work.exec()
        if met():
            return True
    return False


def _load(path: str) -> None:
    loader = QPluginLoader(path)
    if not loader.load():
        raise CometTrayError(f"A part of Qt cannot be loaded: {loader.errorString()}")


def _has_colour(picture: QImage) -> bool:
    middle = picture.width() // 2
    return any(picture.pixelColor(x, middle).alpha() > 0 for x in range(picture.width()))
