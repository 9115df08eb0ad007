"""The details window: what opens in place of a website."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import (
    QAction,
    QCloseEvent,
    QGuiApplication,
    QKeySequence,
    QPaintEvent,
    Qt,
)
from PySide6.QtWidgets import QMenu, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from comet_tray.core.settings import Settings
from comet_tray.core.snooze import Span
from comet_tray.core.standing import Overview
from comet_tray.ui import words
from comet_tray.ui.details import facts
from comet_tray.ui.details.banner import Banner
from comet_tray.ui.details.buttons import button_row
from comet_tray.ui.details.key_list import KeyList
from comet_tray.ui.details.key_page import History, KeyPage, read_only_text
from comet_tray.ui.details.labels import plain_label, put, quiet
from comet_tray.ui.details.remembered import keep, recall
from comet_tray.ui.theme import keep_quiet_text_readable, on_other_colours

if TYPE_CHECKING:
    from comet_tray.desktop.autostart import Autostart
    from comet_tray.ui.details.empty_page import EmptyPage

SAID_MILLISECONDS = 10_000
_FIRST_SIZE = QSize(920, 720)
_LOWEST = 400
_LIST_WIDTH = 288


class DetailsWindow(QWidget):
    """Shows an `Overview`, and tells by its signals what the user wants done.

    `state_file` is an INI file that keeps size, splitter, sort order and the range of the chart.
    `painted` comes once, after the first painting. `can_import` tells whether the vendor's
    command-line client holds a key; `history` reads a key's history since a Unix time, in
    milliseconds. `refresh_requested`, `edit_requested` and `remove_requested` carry a key's id;
    the first one None for all keys. `snooze_requested` carries a key's id and for how long, as
    `keys snooze` takes it. Removing and importing are asked for only once the user has agreed.
    `first_run` tells that no key was ever added: then `autostart`, where it is not None, is
    offered.
    """

    painted = Signal()
    refresh_requested = Signal(object)
    add_requested = Signal()
    import_requested = Signal()
    edit_requested = Signal(object)
    remove_requested = Signal(object)
    snooze_requested = Signal(object, str)
    settings_requested = Signal()

    def __init__(
        self,
        state_file: str,
        can_import: Callable[[], bool],
        history: History,
        autostart: Autostart | None = None,
        *,
        first_run: bool = False,
    ) -> None:
        super().__init__()
        keep_quiet_text_readable()
        self.setObjectName("details")
        self.setWindowTitle("Comet Tray")
        self.setMinimumHeight(_LOWEST)
        self._state_file = state_file
        self._kept = recall(state_file)
        self._can_import = can_import
        self._overview = Overview(at=0)
        self._settings = Settings()
        self._busy = False
        self._said = ""
        self._hush = QTimer(self, singleShot=True, interval=SAID_MILLISECONDS)
        self._hush.timeout.connect(lambda: self.say(""))
        self._make_actions()
        self._empty: EmptyPage | None = None
        self._welcome = (autostart, first_run)
        self._make_widgets(history)
        self._rest = self._after_the_first_paint()
        self._painted = False
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._take_a_step)
        on_other_colours(self._match_theme)
        self._recall()

    def show_overview(self, overview: Overview, settings: Settings, *, busy: bool) -> None:
        """Show how all keys stand now, and whether a round runs; what is unchanged stays."""
        self._overview, self._settings = overview, settings
        self._busy = busy
        self._banner.show_notices(overview.notices)
        self._keys.show_standings(overview.standings)
        self._show_page()
        if overview.standings and self._keys.current() is None:
            self._keys.choose((overview.headline or overview.standings[0]).key_id)
        self._show_current()
        self._show_status()

    def select(self, key_id: str) -> None:
        """Choose a key; one that is not there leaves the choice as it is."""
        self._keys.choose(key_id)

    def say(self, sentence: str) -> None:
        """Say something in passing, for about ten seconds."""
        self._said = sentence
        if sentence:
            from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

            self._hush.start()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))
        self._show_status()

    def complete(self) -> None:
        """Add at once what is still missing of the page."""
        for _ in self._rest:
            """The steps need no pause here."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint nothing, for the parts do; what the first paint did not wait for may come now."""
        if not self._painted:
            self._painted = True
            self._soon.start()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep the size and the order for the next time."""
        parts = {
            "geometry": self.saveGeometry(),
            "splitter": self._splitter.saveState(),
        }
        keep(self._state_file, {**self._kept, **self._page.kept(), **parts})
        super().closeEvent(event)

    def _make_actions(self) -> None:
        def action(name: str, text: str, does: Callable[[], object], *keys: str) -> QAction:
            made = QAction(text, self)
            made.setObjectName(name)
            made.setShortcuts([QKeySequence(key) for key in keys])
            made.triggered.connect(lambda: does())
            self.addAction(made)
            return made

        self._refresh = action("refresh", words.tr("&Refresh"), self._ask_refresh, "Ctrl+R", "F5")
        self._copy = action("copy", words.tr("&Copy details"), self._copy_details, "Ctrl+Shift+C")
        self._rename = action("rename", words.tr("Re&name…"), self._ask_rename, "F2")
        self._remove = action("remove", words.tr("Remo&ve…"), self._ask_remove, "Del")
        self._silence = action("silence", words.tr("S&ilence", "verb"), lambda: None)
        self._silence.setMenu(self._snoozes())
        # Elsewhere in the window, Delete is not meant for the key.
        self._remove.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._add = action("add", words.tr("&Add key…"), self.add_requested.emit, "Ctrl+N")
        self._preferences = action(
            "settings", words.tr("&Settings…"), self.settings_requested.emit, "Ctrl+,"
        )
        action(
            "refresh-all",
            words.tr("Refresh all keys"),
            lambda: self.refresh_requested.emit(None),
            "Ctrl+Shift+R",
        )
        action("find", words.tr("Search models"), self._search, "Ctrl+F")
        action("back", words.tr("Back"), self._leave, "Escape")
        action("close", words.tr("Close"), self.close, "Ctrl+W")

    def _snoozes(self) -> QMenu:
        """Make the menu of how long no popup shall come of the chosen key."""
        menu = QMenu(self)

        def entry(text: str, span: Span) -> QAction:
            made = menu.addAction(text)
            made.triggered.connect(lambda: self._ask_snooze(span))
            return made

        entry(words.tr("No popups for &1 hour"), "1h")
        entry(words.tr("No popups until &tomorrow"), "tomorrow")
        entry(words.tr("No popups until it &changes"), "change")
        menu.addSeparator()
        self._wake = entry(words.tr("&Popups again"), "off")
        return menu

    def _make_widgets(self, history: History) -> None:
        of_the_key = (self._refresh, self._copy, self._silence, self._rename, self._remove)
        self._banner = Banner()
        self._keys = KeyList()
        self._keys.chosen.connect(self._show_current)
        self._keys.addActions(of_the_key)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._keys, 1)
        column.addLayout(button_row((self._add, self._preferences), (), 16))

        self._page = KeyPage(history)
        main = QWidget()
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._page, 1)
        column.addLayout(button_row(of_the_key[:3], of_the_key[3:], 24))

        self._splitter = QSplitter()
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(side)
        self._splitter.addWidget(main)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.setSizes([_LIST_WIDTH, _FIRST_SIZE.width() - _LIST_WIDTH])

        self._pages = QStackedWidget()
        self._pages.addWidget(self._splitter)

        self._status = quiet(plain_label(name="status"))
        self._status.setContentsMargins(16, 0, 16, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._banner)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self._status)

    def _after_the_first_paint(self) -> Iterator[None]:
        self.painted.emit()
        yield
        yield from self._page.whole(self._kept)

    def _take_a_step(self) -> None:
        for _ in self._rest:
            self._soon.start()
            return

    def _show_page(self) -> None:
        """Show the keys, or the page of none, which is made when it is first needed."""
        if self._overview.standings:
            self._pages.setCurrentWidget(self._splitter)
            self._welcome = (None, False)
            if self._empty is not None:
                self._empty.end_welcome()
            return
        if self._empty is None:
            self._empty = self._make_empty_page()
            self._pages.addWidget(self._empty)
        self._pages.setCurrentWidget(self._empty)
        self._empty.offer_import(self._can_import())

    def _make_empty_page(self) -> EmptyPage:
        from comet_tray.ui.details.empty_page import EmptyPage

        autostart, first_run = self._welcome
        page = EmptyPage((self._add, self._preferences), autostart, first_run=first_run)
        page.import_clicked.connect(self._ask_import)
        return page

    def _show_current(self) -> None:
        standing = self._keys.current()
        for action in (self._refresh, self._copy, self._silence, self._rename, self._remove):
            action.setEnabled(standing is not None)
        if standing is None:
            return
        self._wake.setEnabled(bool(standing.silence))
        self._page.show_standing(standing, self._settings, self._overview.at)
        for action in (self._rename, self._remove):
            action.setToolTip(read_only_text() if standing.read_only else "")
            action.setEnabled(not standing.read_only)

    def _show_status(self) -> None:
        doing = words.tr("Reading the keys…") if self._busy else ""
        headline = self._overview.text if self._overview.standings else ""
        # A blank holds the line, so that nothing moves when there is something to say.
        put(self._status, self._said or doing or headline or " ")

    def _ask_refresh(self) -> None:
        standing = self._keys.current()
        if standing is not None:
            self.refresh_requested.emit(standing.key_id)

    def _copy_details(self) -> None:
        standing = self._keys.current()
        if standing is not None:
            QGuiApplication.clipboard().setText(facts.as_text(standing, self._settings))
            self.say(words.tr("The details are on the clipboard, without the key itself."))

    def _ask_rename(self) -> None:
        standing = self._keys.current()
        if standing is not None:
            self.edit_requested.emit(standing.key_id)

    def _ask_snooze(self, span: Span) -> None:
        standing = self._keys.current()
        if standing is not None:
            self.snooze_requested.emit(standing.key_id, span)

    def _ask_remove(self) -> None:
        standing = self._keys.current()
        if standing is not None:
            from comet_tray.ui.details.questions import ask_remove

            key_id = standing.key_id
            ask_remove(self, standing.label, lambda: self.remove_requested.emit(key_id))

    def _ask_import(self) -> None:
        from comet_tray.ui.details.questions import ask_import

        ask_import(self, self.import_requested.emit)

    def _search(self) -> None:
        self.complete()
        self._page.search()

    def _leave(self) -> None:
        if not self._page.leave():
            self.close()

    def _match_theme(self) -> None:
        keep_quiet_text_readable()
        self._page.match_theme(QGuiApplication.palette())

    def _recall(self) -> None:
        kept = self._kept
        self.resize(_FIRST_SIZE.boundedTo(self.screen().availableSize()))
        if "geometry" in kept:
            self.restoreGeometry(kept["geometry"])
        if "splitter" in kept:
            self._splitter.restoreState(kept["splitter"])
