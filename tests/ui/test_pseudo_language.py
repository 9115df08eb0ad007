"""No text of a window is left in English where the reader speaks another language."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import cast

import msgspec
import pytest
from PySide6.QtCore import QAbstractItemModel, QLocale, QObject, QPoint, Qt, QTranslator
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QSystemTrayIcon,
    QTableView,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

import comet_tray.desktop.notifier
from comet_tray.core.alerts import Popup
from comet_tray.core.outlook import Outlook, Spike
from comet_tray.core.paths import find_paths
from comet_tray.core.settings import Settings
from comet_tray.core.standing import Overview, Standing, survey
from comet_tray.core.store import Span
from comet_tray.core.told import Told, snooze_text
from comet_tray.desktop.notifier import Asked, Notification
from comet_tray.ui import words
from comet_tray.ui.app import App
from comet_tray.ui.details.facts import as_text
from comet_tray.ui.details.questions import ask_import, ask_remove
from comet_tray.ui.details.window import DetailsWindow
from comet_tray.ui.edit_key_dialog import EditKeyDialog
from comet_tray.ui.fields import HoursField, NumberField
from comet_tray.ui.key_dialog import AddKeyDialog, describe_secret
from comet_tray.ui.menu import MOST_KEYS, Commands, Menu
from comet_tray.ui.popups import Popups
from comet_tray.ui.rounds import _trouble
from comet_tray.ui.secret_field import SecretField
from comet_tray.ui.settings_dialog import SettingsDialog
from tests.support.builders import DAY, NOW, lasting, left, problem, standing, usage
from tests.support.login import Login
from tests.support.pseudo import untranslated
from tests.support.recorded_runs import RecordedRuns
from tests.support.windows import close_all

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

# What stays as it is in every language. The tests' own labels and names hold no letter.
DATA = ("https://api.cometapi.com", "Comet Tray")
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
HISTORY = [Span("id-№", at, at, at // 3600, 10**6) for at in range(NOW - 5 * DAY, NOW, 3600)]


class Pseudo(QTranslator):
    """Puts every text of the program, and of Qt, into brackets."""

    def translate(self, _context: str, text: str, _comment: str | None = None, _n: int = -1) -> str:
        return f"⟦{text}⟧"


@pytest.fixture(autouse=True)
def _pseudo(qapp: QApplication) -> Iterator[None]:
    """Speak a language that is written from right to left, with digits of its own."""
    before = QLocale()
    translator = Pseudo()
    QLocale.setDefault(QLocale("ar_EG"))
    qapp.installTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    close_all()
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def standings() -> tuple[Standing, ...]:
    """Give keys of all kinds, named by signs."""
    here = words.here()
    limits = {"1": True, "2": False}
    spike = Outlook(spike=Spike(2_000_000, 1000))
    refused = problem("rejected", text="⟦!⟧", remedy="⟦!⟧", server_message="!", request_id="7")
    silence = snooze_text(Told(until_change=True), NOW, here)
    plain = (
        standing(left(900, name="№", model_limits=limits), label="№", outlook=spike, words=here),
        standing(left(30, name="№"), label="№2", outlook=lasting(2), age=DAY, words=here),
        standing(usage(unlimited_quota=True, name="№"), label="№3", words=here),
        standing(left(0, name="№", expires_at=NOW + DAY), refused, label="№4", words=here),
        standing(label="№5", words=here),
    )
    return (
        msgspec.structs.replace(plain[0], silence=silence, models_enabled=False),
        msgspec.structs.replace(plain[1], read_only=True),
        *plain[2:],
    )


def overview() -> Overview:
    return survey(standings(), NOW, ("⟦!⟧",), words.here())


def left_in_english(*roots: QWidget) -> list[tuple[str, str]]:
    """Find the texts that are not in brackets: what shows them, and the text."""
    widgets = [widget for root in roots for widget in (root, *root.findChildren(QWidget))]
    actions = [action for root in roots for action in (*root.actions(), *actions_in(root))]
    texts = [(type(widget).__name__, text) for widget in widgets for text in texts_of(widget)]
    texts += [("QAction", text) for each in actions for text in (each.text(), each.toolTip())]
    assert len(texts) > 1
    return [(where, text) for where, text in texts if in_english(text)]


def in_english(text: str) -> str:
    for data in DATA:
        text = text.replace(data, "")
    # A tooltip is written as markup.
    return untranslated(text.replace("<p>", "").replace("</p>", ""))


def actions_in(root: QWidget) -> list[QAction]:
    return root.findChildren(QAction)


def texts_of(widget: QWidget) -> Iterator[str]:
    yield widget.windowTitle()
    yield widget.toolTip()
    if not widget.objectName().startswith("qt_"):  # such as the inside of a spin box
        yield widget.accessibleName()
        yield widget.accessibleDescription()
    if isinstance(widget, HoursField):  # one text, with fields in between
        yield " ".join(label.text() for label in widget.findChildren(QLabel))
    elif isinstance(widget, QLabel | QAbstractButton | QAbstractSpinBox):
        inside = isinstance(widget.parent(), HoursField) and isinstance(widget, QLabel)
        yield "" if inside else widget.text()
    if isinstance(widget, QLineEdit) and not widget.objectName().startswith("qt_"):
        yield widget.placeholderText()
        yield widget.text()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))
    if isinstance(widget, QAbstractItemView):
        columns = widget.model().columnCount() if isinstance(widget, QTableView) else 1
        yield from cells(widget.model(), range(columns))


def cells(model: QAbstractItemModel, columns: Sequence[int]) -> Iterator[str]:
    for column in columns:
        yield str(model.headerData(column, Qt.Orientation.Horizontal))
        for row in range(model.rowCount()):
            yield from (str(model.index(row, column).data(role) or "") for role in ROLES)


def window(qtbot: QtBot, tmp_path: Path) -> DetailsWindow:
    made = DetailsWindow(str(tmp_path / "window.ini"), lambda: True, lambda *_: HISTORY)
    made.complete()
    qtbot.addWidget(made)
    made.show()
    return made


def test_no_text_of_the_window_is_left_in_english(qtbot: QtBot, tmp_path: Path) -> None:
    made = window(qtbot, tmp_path)
    made.show_overview(overview(), Settings(), busy=True)
    found = left_in_english(made)
    for one in standings():
        made.select(one.key_id)
        QApplication.processEvents()
        found += left_in_english(made)
        for name in ("side used", "range 24 hours", "as-table"):
            button = made.findChild(QToolButton, name)
            assert button is not None
            button.click()
            found += left_in_english(made)
    assert found == []


def test_no_text_of_the_empty_window_is_left_in_english(qtbot: QtBot, tmp_path: Path) -> None:
    made = window(qtbot, tmp_path)
    made.show_overview(survey((), NOW, words=words.here()), Settings(), busy=False)
    assert left_in_english(made) == []


def test_nothing_that_the_window_says_or_copies_is_left_in_english(
    qtbot: QtBot, tmp_path: Path
) -> None:
    made = window(qtbot, tmp_path)
    made.show_overview(overview(), Settings(), busy=False)
    for name in ("copy", "find"):
        action = made.findChild(QAction, name)
        assert action is not None
        action.trigger()
        assert left_in_english(made) == []
    search = made.findChild(QLineEdit, "search")
    assert search is not None
    search.setText("3")
    assert left_in_english(made) == []
    for settings in (Settings(), Settings(figures="units"), Settings(hide_amounts=True)):
        assert [text for one in standings() if (text := in_english(as_text(one, settings)))] == []


def test_no_question_is_left_in_english(qtbot: QtBot, tmp_path: Path) -> None:
    made = window(qtbot, tmp_path)
    ask_remove(made, "№", int)
    ask_import(made, int)
    boxes = made.findChildren(QMessageBox)
    assert len(boxes) == 2
    assert left_in_english(*boxes) == []


@pytest.mark.parametrize("notifications", [True, False])
def test_no_text_of_a_keys_dialog_is_left_in_english(qtbot: QtBot, notifications: bool) -> None:
    settings = Settings(notifications=notifications, tell_low=False, runway_low_days=1.5)
    dialog = EditKeyDialog(RecordedRuns(), standings()[0], settings, ("№",))
    qtbot.addWidget(dialog)
    assert left_in_english(dialog) == []


@pytest.mark.parametrize("check", [True, False])
def test_no_text_of_the_dialog_for_a_new_key_is_left_in_english(qtbot: QtBot, check: bool) -> None:
    dialog = AddKeyDialog(RecordedRuns(), (), "https://api.cometapi.com")
    qtbot.addWidget(dialog)
    found = left_in_english(dialog)
    dialog._secret.take("sk-" + "a" * 1000)
    found += left_in_english(dialog)
    dialog._start(check=check)
    found += left_in_english(dialog)
    assert found == []
    assert untranslated(describe_secret("?")) == ""


def test_no_text_of_the_first_window_is_left_in_english(qtbot: QtBot, tmp_path: Path) -> None:
    file = str(tmp_path / "window.ini")
    made = DetailsWindow(file, lambda: True, lambda *_: (), Login(), first_run=True)
    made.complete()
    qtbot.addWidget(made)
    made.show_overview(Overview(at=0), Settings(), busy=False)
    assert left_in_english(made) == []


def test_no_text_of_the_settings_is_left_in_english(qtbot: QtBot) -> None:
    dialog = SettingsDialog(RecordedRuns(), Settings(quiet_from="22:00"), Login())
    qtbot.addWidget(dialog)
    assert left_in_english(dialog) == []
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    assert {number.alignment() for number in dialog.findChildren(NumberField)} == {right}
    dialog._choose_file()
    [chooser] = dialog.findChildren(QFileDialog)
    shown = [chooser.windowTitle(), *(name.split("(")[0] for name in chooser.nameFilters())]
    assert [text for text in shown if in_english(text)] == []


def test_no_text_of_the_menu_is_left_in_english(qtbot: QtBot) -> None:
    menu = Menu()
    qtbot.addWidget(menu)
    menu.fill(Commands(*[lambda *_: None] * 5))
    many = standings() * MOST_KEYS
    menu.show_overview(survey(many, NOW, words=words.here()), dark=False)
    assert len(menu.actions()) > MOST_KEYS
    assert left_in_english(menu) == []


def test_no_text_of_the_fields_own_menu_is_left_in_english(qtbot: QtBot) -> None:
    field = SecretField()
    qtbot.addWidget(field)
    field.show()
    mouse = QContextMenuEvent.Reason.Mouse
    QApplication.sendEvent(field, QContextMenuEvent(mouse, QPoint(), QPoint()))
    [menu] = field.findChildren(QMenu)
    assert left_in_english(menu) == []


def test_no_popup_and_no_button_of_one_is_left_in_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sent: list[Notification] = []

    class Desktop:
        def ask_for_quiet(self, answered: Asked) -> None:
            answered(False)

        def send(self, notification: Notification) -> None:
            sent.append(notification)

    monkeypatch.setattr(comet_tray.desktop.notifier, "make_notifier", lambda *_: Desktop())

    class Surroundings(QObject):
        def look(self) -> None:
            """See nothing."""

    around = Surroundings()
    popups = Popups(
        find_paths(str(tmp_path)),
        QSystemTrayIcon(),
        cast(App, around),
        RecordedRuns(),
        around,
    )
    popups.tell(overview(), Settings())
    popups._send(Popup("⟦!⟧", "⟦!⟧", (), grave=False, bad=True), urgent=False)
    texts = [
        text for one in sent for text in (one.title, one.body, *(label for _, label in one.actions))
    ]
    assert len(texts) > 6
    assert [text for text in texts if in_english(text)] == []


def test_a_round_that_broke_off_is_said_in_the_language() -> None:
    assert untranslated(_trouble("")) == ""
