"""Each language fits where its texts stand, and its access keys do not collide."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from comet_tray.core.outlook import Outlook
from comet_tray.core.settings import Settings
from comet_tray.core.standing import survey
from comet_tray.core.store import Span
from comet_tray.ui import words
from comet_tray.ui.details.labels import ElidedLabel
from comet_tray.ui.details.window import DetailsWindow
from comet_tray.ui.edit_key_dialog import EditKeyDialog
from comet_tray.ui.form import Disclosure
from comet_tray.ui.key_dialog import AddKeyDialog
from comet_tray.ui.settings_dialog import SettingsDialog
from tests.support.builders import DAY, NOW, lasting, left, problem, standing, usage
from tests.support.login import Login
from tests.support.recorded_runs import RecordedRuns
from tests.support.windows import close_all

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

LANGUAGES = {"de": "de_DE", "es": "es_ES", "fr": "fr_FR", "ja": "ja_JP", "zh_CN": "zh_CN"}
URL = "https://api.cometapi.com"


@pytest.fixture(autouse=True, params=LANGUAGES)
def _language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    before = QLocale()
    words.choose_language(qapp, QLocale(LANGUAGES[request.param]))
    assert words.tr("Cl&ose") != "Cl&ose"
    yield
    close_all()
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(before)


def shown(widget: QWidget) -> list[QWidget]:
    return [each for each in widget.findChildren(QWidget) if each.isVisible()]


def text_of(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def collisions(texts: list[str]) -> list[str]:
    marks = Counter(
        text[text.index("&") + 1].casefold() for text in texts if "&" in text.replace("&&", "")
    )
    return [f"{mark}: {texts}" for mark, count in marks.items() if count > 1]


def cut_off(widget: QWidget) -> list[tuple[str, int, int]]:
    """Find texts that have less room than they need: with their width, and the needed one."""
    return [
        (text_of(each), each.width(), each.sizeHint().width())
        for each in shown(widget)
        if text_of(each)
        and not isinstance(each, ElidedLabel)
        and not (isinstance(each, QLabel) and each.wordWrap())
        and each.width() < each.sizeHint().width()
    ] + [
        (each.currentText(), each.width(), each.sizeHint().width())
        for each in shown(widget)
        if isinstance(each, QComboBox) and each.width() < each.sizeHint().width()
    ]


def placeholders_cut_off(widget: QWidget) -> list[tuple[str, int, int]]:
    return [
        (each.placeholderText(), each.width(), room)
        for each in shown(widget)
        if isinstance(each, QLineEdit)
        and each.width()
        < (room := each.fontMetrics().horizontalAdvance(each.placeholderText()) + 8)
    ]


def check(widget: QWidget) -> None:
    for _ in range(3):  # a layout may lead to another
        QApplication.processEvents()
    assert cut_off(widget) == []
    assert placeholders_cut_off(widget) == []
    assert collisions([text_of(each) for each in shown(widget)]) == []


def test_the_settings_fit(qtbot: QtBot) -> None:
    dialog = SettingsDialog(RecordedRuns(), Settings(quiet_from="22:00"), Login())
    qtbot.addWidget(dialog)
    dialog.show()
    [unfold] = dialog.findChildren(Disclosure)
    unfold.click()
    check(dialog)


def test_the_dialog_for_a_new_key_fits(qtbot: QtBot) -> None:
    dialog = AddKeyDialog(RecordedRuns(), (), URL)
    qtbot.addWidget(dialog)
    dialog.show()
    check(dialog)


def test_the_dialog_of_a_key_fits(qtbot: QtBot) -> None:
    key = standing(left(900), words=words.here())
    dialog = EditKeyDialog(RecordedRuns(), key, Settings(), ("work",))
    qtbot.addWidget(dialog)
    dialog.show()
    for unfold in dialog.findChildren(Disclosure):
        unfold.click()
    check(dialog)


def test_the_window_fits(qtbot: QtBot, tmp_path: Path) -> None:
    here = words.here()
    history = [Span("id-work", at, at, at // 3600, 10**6) for at in range(NOW - 5 * DAY, NOW, 3600)]
    made = DetailsWindow(str(tmp_path / "window.ini"), lambda: True, lambda *_: history)
    made.complete()
    qtbot.addWidget(made)
    made.show()
    keys = (
        standing(left(900, model_limits={"a": True}), outlook=lasting(2), words=here),
        standing(left(123_456_789, 10**9), outlook=Outlook(gathered_days=1), label="b", words=here),
        standing(usage(unlimited_quota=True), label="c", words=here),
        standing(left(0, expires_at=NOW + DAY), problem("rejected"), label="d", words=here),
        standing(left(30), label="e", age=DAY, words=here),
    )
    made.show_overview(survey(keys, NOW, words=here), Settings(), busy=False)
    for key in keys:
        made.select(key.key_id)
        check(made)
    assert made.minimumSizeHint().width() <= 800
    [snoozes] = [menu for menu in made.findChildren(QMenu) if len(menu.actions()) == 5]
    assert collisions([action.text() for action in snoozes.actions()]) == []


def test_the_empty_window_fits(qtbot: QtBot, tmp_path: Path) -> None:
    made = DetailsWindow(str(tmp_path / "window.ini"), lambda: True, lambda *_: ())
    made.complete()
    qtbot.addWidget(made)
    made.show()
    made.show_overview(survey((), NOW, words=words.here()), Settings(), busy=False)
    check(made)
