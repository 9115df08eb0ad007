"""Starts the tray: its icon first, which says that nothing is known yet, then all the rest."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QLoggingCategory
from PySide6.QtWidgets import QApplication

from comet_tray.ui.menu import Menu
from comet_tray.ui.theme import dark_panel
from comet_tray.ui.tray import Tray

if TYPE_CHECKING:
    from collections.abc import Sequence

    from comet_tray.core.paths import Paths


def run_tray(paths: Paths, options: Sequence[str], *, demo: bool, show: bool) -> int:
    """Run the tray until it is told to quit; give the exit code.

    `options` are handed to every child; `demo` keeps COMETAPI_KEY out; `show` opens the window
    at once. The caller holds the data dir's lock.
    """
    # Without a portal, as outside a sandbox, Qt would complain at each start.
    QLoggingCategory.setFilterRules("qt.qpa.services.warning=false")
    application = QApplication(["comet-tray"])
    application.setApplicationName("comet-tray")
    application.setApplicationDisplayName("Comet Tray")
    application.setDesktopFileName("comet-tray")
    application.setQuitOnLastWindowClosed(False)
    menu = Menu()
    tray = Tray(menu, dark_panel=dark_panel("auto", os.environ))

    from comet_tray.ui.app import App

    app = App(application, tray, menu, paths, options, demo=demo, show=show)
    code = application.exec()
    app.shut_down()
    return code
