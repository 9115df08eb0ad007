"""The tray program once its icon is up: connects what the user sees with what rounds learn."""

from __future__ import annotations

import os
import sys
import time

import msgspec
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from comet_tray.core.errors import FileTrouble
from comet_tray.core.paths import Paths
from comet_tray.core.program import program
from comet_tray.core.registry import process_environment
from comet_tray.core.report import Report
from comet_tray.core.settings import Settings
from comet_tray.core.standing import Overview
from comet_tray.core.survey import look
from comet_tray.core.tray_options import TrayOptions
from comet_tray.core.wording import clock
from comet_tray.core.words import Sentence
from comet_tray.ui import words
from comet_tray.ui.menu import Commands, Menu
from comet_tray.ui.parts import Parts
from comet_tray.ui.start import tray_is_there
from comet_tray.ui.theme import dark_panel, dark_windows, follow_scheme
from comet_tray.ui.tray import Tray

# At login the panel may start after us: so long its absence means nothing.
_TRAY_GRACE = 2000
_NO_TRAY = Sentence(
    "This desktop shows no tray icons at the moment. On GNOME, the extension AppIndicator adds"
    " them. The icon appears as soon as there is a tray."
)


class App(QObject):
    """Connects what the user sees with what the rounds learned."""

    def __init__(
        self,
        application: QApplication,
        tray: Tray,
        menu: Menu,
        paths: Paths,
        options: TrayOptions,
        *,
        tray_was_there: bool,
    ) -> None:
        super().__init__()
        first_run = not os.path.exists(paths.registry)
        self._tray = tray
        self._menu = menu
        self._paths = paths
        self._options = options
        self._tray_was_there = tray_was_there
        self._environment = {} if options.demo else process_environment()
        self._settings = Settings()
        self._overview = Overview(
            at=time.time(), fresh=False, text=words.tr("The keys cannot be read")
        )
        self._notices: dict[str, str] = {}
        self._quit = application.quit
        menu.fill(
            Commands(self.show_details, self.refresh, self.add_key, self.show_settings, self._quit)
        )
        menu.aboutToShow.connect(self.look)
        tray.on_click(lambda: self.show_details(None))
        self._parts = Parts(self, paths, options, tray.item)
        self._after_round = QTimer(self, singleShot=True, interval=0)
        self._after_round.timeout.connect(self._render)
        self._after_round.timeout.connect(self._parts.windows.make_ready)
        self._parts.rounds.ended.connect(self._round_ended)
        self._parts.rounds.waiting_changed.connect(self._waiting_changed)
        self._parts.tray_came.connect(self._start_anew)
        self._parts.interrupted.connect(self._quit)
        application.paletteChanged.connect(self._render)
        follow_scheme(application, os.environ)
        if not tray_was_there:
            self._parts.watch_for_tray()
        self.look()
        self._parts.rounds.start()
        if options.show or (first_run and "COMETAPI_KEY" not in self._environment):
            self.show_details(None)
        QTimer.singleShot(_TRAY_GRACE, self._check_tray)

    def look(self) -> None:
        """Read the files, show what changed, tell what crossed a line."""
        self._read()
        self._render()

    def _read(self) -> None:
        try:
            survey = look(self._paths, time.time(), self._environment, words.here())
            self._settings, self._overview = survey.settings, survey.overview
            self._parts.ageing.set(self._overview)
            self._parts.popups.tell(self._overview, self._settings)
        except FileTrouble as trouble:
            self._notices["files"] = words.of_error(trouble)
        else:
            self._notices.pop("files", None)
        self._parts.rounds.look_at_the_clock()

    def say(self, sentence: str) -> None:
        """Say something in passing, where the user asked for it."""
        self._parts.say(sentence)

    def refresh(self, key_id: str | None = None) -> None:
        """Ask for one key, or all, on the user's behalf."""
        self._parts.rounds.click(["all"] if key_id is None else [key_id])
        self._render()

    def show_details(self, key_id: str | None) -> None:
        """Open the window, on one key or on the one that ends first.

        A new one asks to look once it is painted.
        """
        if self._parts.windows.is_open():
            self.look()
        first = self._overview.headline
        self._parts.windows.show(key_id or (first.key_id if first else None))
        self._render()

    def add_key(self) -> None:
        """Open the dialog that adds a key."""
        self._parts.windows.add_key()

    def show_settings(self) -> None:
        """Open the settings."""
        self._parts.windows.show_settings()

    def heard(self, word: str) -> None:
        """Do what a later start or the command line says."""
        if word == "show":
            self.show_details(None)
        elif word == "refresh":
            self.refresh()
        elif word == "quit":
            self._quit()
        elif word == "look":
            self.look()
            self._parts.rounds.start()

    def shut_down(self) -> None:
        """End the child and hide the icon, without waiting for anything."""
        self._parts.close()
        self._tray.item.hide()

    def _round_ended(self, report: Report | None) -> None:
        rounds = self._parts.rounds
        if rounds.trouble:
            self._notices["round"] = rounds.trouble
        else:
            self._notices.pop("round", None)
        self._read()
        # In an open window, reading and showing in one breath could be felt.
        if not self._parts.windows.is_open():
            self._render()
        self._after_round.start()
        self._parts.mind_the_network(self._overview)
        if report is not None and report.denied_until is not None:
            at = clock(report.denied_until, time.time(), words.here())
            self.say(words.tr("The next refresh is allowed at {time}.").format(time=at))

    def _waiting_changed(self) -> None:
        if self._parts.rounds.waiting:
            self._notices["keyring"] = words.tr(
                "Waiting for the keyring: it may be asking for its password."
            )
        else:
            self._notices.pop("keyring", None)
        self._render()

    def _render(self) -> None:
        """Show the overview everywhere; each part changes only what differs."""
        overview = msgspec.structs.replace(
            self._overview,
            notices=tuple(dict.fromkeys((*self._overview.notices, *self._notices.values()))),
        )
        panel = dark_panel(self._settings.panel, os.environ)
        self._tray.show_overview(overview, dark_panel=panel)
        self._menu.show_overview(overview, dark=dark_windows())
        self._parts.windows.show_overview(overview, self._settings, busy=self._parts.rounds.running)

    def _check_tray(self) -> None:
        if self._tray_was_there:
            return
        if tray_is_there():
            self._start_anew()
        elif not self._tray.item.isSystemTrayAvailable():
            self._notices["tray"] = words.here().say(_NO_TRAY)
            print(f"comet-tray: {_NO_TRAY}", file=sys.stderr)
            self.show_details(None)

    def _start_anew(self) -> None:
        """Start the program anew in its place, now that there is a tray.

        Qt decides when an icon is made which kind of tray there is: see isDBusTrayAvailable in
        qtbase/src/gui/platform/unix/qgenericunixtheme.cpp.
        """
        shown = ["--show"] if self._parts.windows.is_open() else []
        self.shut_down()
        command = [*program(), *self._options.for_children(), *shown, "--prompted"]
        os.execv(command[0], command)  # noqa: S606  # ourselves
