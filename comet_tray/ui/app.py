"""The tray program: builds its parts, connects them, runs, shuts down.

The icon comes first, showing that nothing is known yet; all else is imported after it.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from comet_tray.core.paths import Paths
from comet_tray.core.settings import Settings
from comet_tray.core.standing import Overview
from comet_tray.ui.menu import Commands, Menu
from comet_tray.ui.theme import dark_panel, dark_windows
from comet_tray.ui.tray import Tray

if TYPE_CHECKING:
    from comet_tray.core.report import Report
    from comet_tray.ui.parts import Parts

# At login the panel may start after us: so long its absence means nothing.
_TRAY_GRACE = 2000
_NO_TRAY = (
    "This desktop shows no tray icons at the moment. On GNOME, the extension AppIndicator adds"
    " them; the icon appears as soon as there is a tray."
)


def run_app(
    paths: Paths, options: Sequence[str], environment: dict[str, str], *, show: bool
) -> int:
    """Run the tray until it is told to quit; give the exit code.

    `options` are handed to every child; `environment` may hold COMETAPI_KEY; `show` opens the
    window at once. The caller holds the data dir's lock.
    """
    application = QApplication(["comet-tray"])
    application.setApplicationName("comet-tray")
    application.setApplicationDisplayName("Comet Tray")
    application.setDesktopFileName("comet-tray")
    application.setQuitOnLastWindowClosed(False)
    app = App(application, paths, options, environment, show=show)
    code = application.exec()
    app.shut_down()
    return code


class App(QObject):
    """Connects what the user sees with what the rounds learned."""

    def __init__(
        self,
        application: QApplication,
        paths: Paths,
        options: Sequence[str],
        environment: dict[str, str],
        *,
        show: bool,
    ) -> None:
        super().__init__()
        self._application = application
        self._paths = paths
        self._options = list(options)
        self._environment = environment
        self._show = show
        self._settings = Settings()
        self._overview = Overview(at=time.time(), fresh=False, text="Reading the keys …")
        self._notices: dict[str, str] = {}
        self._parts: Parts | None = None
        self._menu = Menu(
            Commands(
                self.show_details,
                self.refresh,
                self.add_key,
                self.show_settings,
                application.quit,
            )
        )
        self._tray = Tray(self._menu, lambda: self.show_details(None))
        self._render()
        self._tray.item.show()
        QTimer.singleShot(0, self._begin)

    def look(self) -> None:
        """Read the files, show what changed, tell what crossed a line."""
        if self._parts is None:
            return
        from comet_tray.core.errors import FileTrouble
        from comet_tray.core.survey import look

        try:
            survey = look(self._paths, time.time(), self._environment)
        except FileTrouble as trouble:
            self._notices["files"] = f"{trouble.sentence} {trouble.remedy}".strip()
        else:
            self._notices.pop("files", None)
            self._settings, self._overview = survey.settings, survey.overview
            self._parts.popups.tell(self._overview, self._settings)
        self._render()
        self._parts.ageing.set(self._overview)

    def refresh(self, key_id: str | None = None) -> None:
        """Ask for one key or all on the user's behalf."""
        if self._parts is not None:
            self._parts.rounds.click(["all"] if key_id is None else [key_id])
            self._render()

    def show_details(self, key_id: str | None) -> None:
        """Open the window, on one key or on the one that ends first."""
        if self._parts is not None:
            first = self._overview.headline
            self._parts.windows.show(key_id or (first.key_id if first else None))
            self._render()

    def add_key(self) -> None:
        """Open the dialog that adds a key."""
        if self._parts is not None:
            self._parts.windows.add_key()

    def show_settings(self) -> None:
        """Open the settings."""
        if self._parts is not None:
            self._parts.windows.show_settings()

    def shut_down(self) -> None:
        """End the child and hide the icon, without waiting for anything."""
        if self._parts is not None:
            self._parts.close()
        self._tray.item.hide()

    def _begin(self) -> None:
        """Do all that can come after the icon."""
        from comet_tray.ui.parts import Parts

        first_run = not os.path.exists(self._paths.registry) and not self._environment
        self._parts = Parts(self, self._application, self._paths, self._options, self._tray.item)
        parts = self._parts
        parts.rounds.ended.connect(self._round_ended)
        parts.rounds.waiting_changed.connect(self._waiting_changed)
        parts.theme_changed.connect(self._render)
        parts.tray_came.connect(self._start_anew)
        self.look()
        parts.rounds.start()
        if self._show or first_run:
            self.show_details(None)
        QTimer.singleShot(_TRAY_GRACE, self._check_tray)

    def heard(self, word: str) -> None:
        """Do what a later start or the command line says."""
        if word == "show":
            self.show_details(None)
        elif word == "refresh":
            self.refresh()
        elif word == "look":
            self.look()
            if self._parts is not None:
                self._parts.rounds.start()
        elif word == "quit":
            self._application.quit()

    def _round_ended(self, report: Report | None) -> None:
        parts = self._parts
        if parts is None:
            return
        if parts.rounds.trouble:
            self._notices["round"] = parts.rounds.trouble
        else:
            self._notices.pop("round", None)
        self.look()
        if report is not None and report.denied_until is not None:
            from comet_tray.core.wording import clock

            at = clock(report.denied_until, time.time())
            parts.windows.say(f"The request budget is used up. The next refresh is at {at}.")

    def _waiting_changed(self) -> None:
        if self._parts is not None and self._parts.rounds.waiting:
            self._notices["keyring"] = "Waiting for the keyring: it may be asking for its password."
        else:
            self._notices.pop("keyring", None)
        self._render()

    def _render(self) -> None:
        """Show the overview everywhere; each part changes only what differs."""
        import msgspec

        notices = (*self._overview.notices, *self._notices.values())
        overview = msgspec.structs.replace(self._overview, notices=notices)
        self._tray.render(overview, dark_panel=dark_panel(self._settings, os.environ))
        self._menu.show_overview(overview, dark=dark_windows())
        if self._parts is not None:
            self._parts.windows.render(overview, self._settings, busy=self._parts.rounds.running)

    def _check_tray(self) -> None:
        if self._parts is None or self._tray.item.isSystemTrayAvailable():
            return
        self._notices["tray"] = _NO_TRAY
        print(f"comet-tray: {_NO_TRAY}", file=sys.stderr)
        self._parts.watch_for_tray()
        self.show_details(None)

    def _start_anew(self) -> None:
        """Start the program anew in its place, now that there is a tray.

        Qt decides once in a process which kind of tray there is: see isDBusTrayAvailable in
        qtbase/src/gui/platform/unix/qgenericunixtheme.cpp.
        """
        from comet_tray.ui.child import program

        self.shut_down()
        command = [*program(), *self._options, *(["--show"] if self._window_open() else [])]
        os.execv(command[0], command)  # noqa: S606  # ourselves

    def _window_open(self) -> bool:
        return self._parts is not None and self._parts.windows.is_open()
