"""Starts the tray: its icon first, which says that nothing is known yet, then all the rest."""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QLoggingCategory
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication

from comet_tray.ui.menu import Menu
from comet_tray.ui.theme import dark_panel
from comet_tray.ui.tray import Tray

if TYPE_CHECKING:
    from comet_tray.core.paths import Paths
    from comet_tray.core.tray_options import TrayOptions

TRAY_WATCHER = "org.kde.StatusNotifierWatcher"


def run_tray(paths: Paths, options: TrayOptions) -> int:
    """Run the tray until it is told to quit; give the exit code.

    The caller holds the data dir's lock.
    """
    # Without a portal, as outside a sandbox, Qt would complain at each start.
    QLoggingCategory.setFilterRules("qt.qpa.services.warning=false")
    application = QApplication(["comet-tray"])
    application.setApplicationName("comet-tray")
    application.setApplicationDisplayName("Comet Tray")
    application.setDesktopFileName("comet-tray")
    application.setQuitOnLastWindowClosed(False)
    _keep_no_pictures()
    # Before the icon: one that is made without a tray never finds the one that comes.
    tray_was_there = tray_is_there()
    menu = Menu()
    tray = Tray(menu, dark_panel=dark_panel("auto", os.environ))

    from comet_tray.core.lean_msgspec import import_msgspec

    import_msgspec()
    from comet_tray.ui.app import App
    from comet_tray.ui.words import choose_language

    choose_language(application, QLocale.system())
    app = App(application, tray, menu, paths, options, tray_was_there=tray_was_there)
    # What is here stays: only what comes is looked through, as often as ever.
    gc.freeze()
    gc.enable()
    code = application.exec()
    app.shut_down()
    return code


def _keep_no_pictures() -> None:
    """Let Qt paint buttons and marks anew each time, and lie down in between.

    It would wake up twice a minute to see whether a picture is still in use, and keep up to 10 MB
    of them. See QPMCache in qtbase/src/gui/image/qpixmapcache.cpp.
    """
    QPixmapCache.setCacheLimit(0)


def tray_is_there() -> bool:
    """Whether a tray host can be asked over the session bus; elsewhere it always can."""
    if not sys.platform.startswith("linux"):
        return True
    bus = QDBusConnection.sessionBus()
    return bus.isConnected() and bus.interface().isServiceRegistered(TRAY_WATCHER).value()
