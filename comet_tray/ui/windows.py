"""Opens and closes the window and its dialogs, each imported when it is first needed."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication, QIcon

from comet_tray.core.neighbour_path import neighbour_config
from comet_tray.core.paths import Paths, resource
from comet_tray.core.settings import Settings
from comet_tray.core.standing import Overview, Standing
from comet_tray.core.tray_options import TrayOptions
from comet_tray.desktop.display_end import end_with_the_display
from comet_tray.ui.child import Outcome, Runner
from comet_tray.ui.give_back import give_back
from comet_tray.ui.theme import keep_quiet_text_readable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QDialog, QWidget

    from comet_tray.core.store import Span
    from comet_tray.desktop.autostart import Autostart
    from comet_tray.ui.app import App
    from comet_tray.ui.details.window import DetailsWindow

_A_MINUTE = 60_000


class Windows(QObject):
    """At most one window and one dialog of each kind; what is closed is deleted."""

    def __init__(self, app: App, paths: Paths, run: Runner, options: TrayOptions) -> None:
        super().__init__(app)
        self._demo = options.demo
        self._data_dir = options.data_dir
        self._app = app
        self._paths = paths
        self._run = run
        self._overview: Overview | None = None
        self._settings = Settings()
        self._window: DetailsWindow | None = None
        self._dialogs: dict[type[QDialog], QDialog] = {}
        # While somebody looks, “12 minutes ago” must not stay so.
        self._minute = QTimer(self, interval=_A_MINUTE)
        self._minute.timeout.connect(app.look)
        self._afterwards = QTimer(self, singleShot=True, interval=0)
        self._afterwards.timeout.connect(self._give_back)

    def make_ready(self) -> None:
        """Do what takes long and is needed once, so that the first click need not wait for it.

        PySide makes all of Qt's enumerations when one is first named: 26 ms and 1.1 MB. What
        minds the end of the display takes 3 ms. The window's parts take 10 ms and 1.8 MB,
        in two turns of the loop, and what waits meanwhile has its turn before each.
        """
        from PySide6.QtCore import Qt  # noqa: F401  # this names one

        end_with_the_display(QGuiApplication.platformName())
        QTimer.singleShot(1, self, self._load_list)

    def _load_list(self) -> None:
        from comet_tray.ui.details import key_list  # noqa: F401

        QTimer.singleShot(1, self, _load_window)

    def is_open(self) -> bool:
        """Whether the window is there."""
        return self._window is not None

    def show(self, key_id: str | None) -> None:
        """Open the window, or raise it, with a key chosen."""
        if self._window is None:
            self._window = self._make_window()
            self._minute.start()
        window = self._window
        if self._overview is not None:
            window.show_overview(self._overview, self._settings, busy=False)
        if key_id is not None:
            window.select(key_id)
        _to_front(window)

    def show_overview(self, overview: Overview, settings: Settings, *, busy: bool) -> None:
        """Show an overview in the window, where one is open."""
        self._overview, self._settings = overview, settings
        if self._window is not None:
            self._window.show_overview(overview, settings, busy=busy)

    def say(self, sentence: str) -> None:
        """Say something in passing, where the user asked for it."""
        if self._window is not None:
            self._window.say(sentence)

    def close(self) -> None:
        """Close all, so that sizes are remembered."""
        for dialog in list(self._dialogs.values()):
            dialog.close()
        if self._window is not None:
            self._window.close()

    def add_key(self) -> None:
        """Open the dialog that adds a key."""
        from comet_tray.core.errors import InvalidBaseUrl
        from comet_tray.core.registry import DEFAULT_BASE_URL, default_base_url
        from comet_tray.ui.key_dialog import AddKeyDialog

        try:
            base_url = default_base_url(dict(os.environ))
        except InvalidBaseUrl:
            base_url = DEFAULT_BASE_URL
        self._open(
            AddKeyDialog, lambda: AddKeyDialog(self._run, self._labels(), base_url, self._window)
        )

    def edit_key(self, key_id: str) -> None:
        """Open the dialog that renames a key and sets its own warning levels."""
        from comet_tray.ui.edit_key_dialog import EditKeyDialog

        standing = self._standing(key_id)
        if standing is not None:
            self._open(
                EditKeyDialog,
                lambda: EditKeyDialog(
                    self._run, standing, self._settings, self._labels(), self._window
                ),
            )

    def show_settings(self) -> None:
        """Open the settings."""
        from comet_tray.ui.settings_dialog import SettingsDialog

        autostart = self._autostart()
        self._open(
            SettingsDialog,
            lambda: SettingsDialog(self._run, self._settings, autostart, self._window),
        )

    def _make_window(self) -> DetailsWindow:
        from PySide6.QtCore import Qt

        from comet_tray.ui.details.window import DetailsWindow

        # Not until a first key was added is there a registry.
        first_run = not os.path.exists(self._paths.registry)
        window = DetailsWindow(
            os.path.join(self._paths.state, "window.ini"),
            can_import=lambda: not self._demo and _neighbour_exists(),
            history=self._history,
            autostart=self._autostart() if first_run else None,
            first_run=first_run,
        )
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.destroyed.connect(self._window_gone)
        # What was known is shown at once, what has changed since a moment later.
        window.painted.connect(self._app.look)
        window.refresh_requested.connect(self._app.refresh)
        window.add_requested.connect(self.add_key)
        window.import_requested.connect(lambda: self._do(["keys", "import"]))
        window.edit_requested.connect(self.edit_key)
        window.remove_requested.connect(self._remove)
        window.snooze_requested.connect(self._snooze)
        window.settings_requested.connect(self.show_settings)
        return window

    def _history(self, key_id: str, since: float) -> Sequence[Span]:
        """Read a key's history; one that cannot be read is as none."""
        from comet_tray.core.errors import FileTrouble
        from comet_tray.core.store import read_store

        try:
            with read_store(self._paths.store) as store:
                return store.history(key_id, since)
        except FileTrouble:
            return ()

    def _autostart(self) -> Autostart | None:
        return None if self._demo else _autostart(self._data_dir)

    def _window_gone(self) -> None:
        self._window = None
        self._minute.stop()
        self._afterwards.start()

    def _give_back(self) -> None:
        if self._window is None:
            give_back()

    def _open(self, kind: type[QDialog], make: Callable[[], QDialog]) -> None:
        """Open a dialog; one of its kind that is there already comes to the front as it is."""
        dialog = self._dialogs.get(kind)
        if dialog is None:
            keep_quiet_text_readable()
            dialog = self._dialogs[kind] = make()

            def gone() -> None:
                if self._dialogs.get(kind) is dialog:
                    del self._dialogs[kind]

            dialog.finished.connect(gone)
            dialog.finished.connect(lambda *_: self._afterwards.start())
            # With the window, its dialogs go, and say so in no other way.
            dialog.destroyed.connect(gone)
        _to_front(dialog)

    def _remove(self, key_id: str) -> None:
        standing = self._standing(key_id)
        if standing is not None:
            self._do(["keys", "remove", standing.label])

    def _snooze(self, key_id: str, span: str) -> None:
        standing = self._standing(key_id)
        if standing is not None:
            self._do(["keys", "snooze", standing.label, span])

    def _do(self, arguments: Sequence[str]) -> None:
        def finished(outcome: Outcome) -> None:
            if outcome.code:
                from comet_tray.ui.form import sentence

                self._app.say(sentence(outcome))
            self._app.look()

        self._run(arguments, "", finished)

    def _standing(self, key_id: str) -> Standing | None:
        standings = self._overview.standings if self._overview else ()
        return next((one for one in standings if one.key_id == key_id), None)

    def _labels(self) -> tuple[str, ...]:
        return tuple(one.label for one in self._overview.standings) if self._overview else ()


def _to_front(window: QWidget) -> None:
    end_with_the_display(QGuiApplication.platformName())
    if window.windowIcon().isNull():
        # Not the drawing: to paint it, Qt loads a library and keeps it.
        window.setWindowIcon(QIcon(resource("comet-tray.png")))
    if window.isMinimized():
        window.showNormal()
    window.show()
    window.raise_()
    window.activateWindow()


def _neighbour_exists() -> bool:
    """Whether the vendor's own command-line client has settings here; they are not read."""
    return os.path.exists(neighbour_config(os.path.expanduser("~"), dict(os.environ)))


def _autostart(data_dir: str | None) -> Autostart | None:

    from comet_tray.core.program import program
    from comet_tray.desktop.autostart import login_command, make_autostart
    from comet_tray.ui import words

    search = os.environ.get("PATH", "")
    command = login_command(program(), sys.argv[0], sys.platform, search, data_dir)
    home = os.path.expanduser("~")
    return make_autostart(sys.platform, os.environ, home, command, data_dir, words.here())


def _load_window() -> None:
    from comet_tray.ui.details import window  # noqa: F401
