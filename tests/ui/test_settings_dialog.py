from collections.abc import Callable, Iterator
from typing import Any

import msgspec
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTime, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from comet_tray.core.settings import Settings, parse_setting
from comet_tray.ui.child import Outcome
from comet_tray.ui.fields import NumberField, TimeField
from comet_tray.ui.form import Remark
from comet_tray.ui.settings_dialog import SettingsDialog
from comet_tray.ui.settings_page import PAUSE_MS
from tests.support.login import Login
from tests.support.recorded_runs import RecordedRuns
from tests.support.windows import close_all, opened

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

REFUSED = Outcome(2, err="comet-tray: The critical share is above the low one. Choose less.\n")


@pytest.fixture(autouse=True)
def no_window_is_left() -> Iterator[None]:
    yield
    close_all()


@pytest.fixture
def runs() -> RecordedRuns:
    return RecordedRuns()


@pytest.fixture
def dialog(qtbot: QtBot, runs: RecordedRuns) -> SettingsDialog:
    return opened(qtbot, SettingsDialog(runs, Settings(), Login()))


def field(dialog: QWidget, text: str) -> Any:
    """Give the field with this label, this text of its own or this accessible name."""
    for time in dialog.findChildren(TimeField):
        if time.accessibleName() == text:
            return time
    for label in dialog.findChildren(QLabel):
        if label.buddy() and label.text().replace("&", "") == text:
            return label.buddy()
    return next(
        one for one in dialog.findChildren(QAbstractButton) if one.text().replace("&", "") == text
    )


def complaints(dialog: QWidget) -> list[str]:
    remarks = dialog.findChildren(Remark)
    return [remark.text() for remark in remarks if remark.wrong and remark.isVisible()]


def changes(runs: RecordedRuns) -> list[str]:
    assert all(command[:2] == ["settings", "set"] for command in runs.commands)
    return [" ".join(command[2:]) for command in runs.commands]


def type_number(number: NumberField, text: str) -> None:
    number.setFocus()
    number.selectAll()
    QTest.keyClicks(number, text)


def let_the_pause_pass(number: QWidget) -> None:
    pause = number.findChildren(QTimer)[-1]
    assert pause.isActive()
    pause.timeout.emit()


def test_it_shows_the_settings_as_they_are(qtbot: QtBot, runs: RecordedRuns) -> None:
    settings = Settings(
        interval_minutes=2.5,
        budget_requests=10,
        runway_low_days=10,
        expiring_soon_days=3,
        notifications=False,
        tell_spike=False,
        quiet_from="23:30",
        quiet_until="06:45",
        figures="units",
        hide_amounts=True,
        panel="dark",
        proxy="http://proxy.example:3128",
    )

    dialog = opened(qtbot, SettingsDialog(runs, settings, None))

    assert field(dialog, "Time between readings").text() == "2.5 minutes"
    assert field(dialog, "Budget").text() == "10 requests"
    assert field(dialog, "Expiring soon within").text() == "3 days"
    assert field(dialog, "Low within").text() == "10 days"
    assert not field(dialog, "Show popups").isChecked()
    assert not field(dialog, "Unusual spending").isChecked()
    assert field(dialog, "Expiry").isChecked()
    assert field(dialog, "Quiet hours").isChecked()
    assert field(dialog, "Quiet hours from").text() == "23:30"
    assert field(dialog, "Quiet hours until").text() == "06:45"
    assert field(dialog, "Show amounts in").currentText() == "Quota units"
    assert field(dialog, "Hide amounts").isChecked()
    assert field(dialog, "Tray icon for").currentText() == "A dark panel"
    assert field(dialog, "Proxy").text() == "http://proxy.example:3128"
    dialog.close()
    assert runs.commands == []


def test_every_setting_has_a_field_but_the_one_for_developers(
    dialog: SettingsDialog, runs: RecordedRuns
) -> None:
    for number in dialog.findChildren(NumberField):
        number.setValue(number.value() + 1)
    for tick in reversed(dialog.findChildren(QCheckBox)):  # no kind of popup goes without all
        if tick.text() != "Start at lo&gin":
            tick.click()
    for choice in dialog.findChildren(QComboBox):
        choice.setCurrentIndex(1)
    field(dialog, "Proxy").setText("http://proxy.example:3128")
    field(dialog, "Certificate file").setText("/etc/ssl/company.pem")

    dialog.close()
    while runs.running:
        runs.answer()

    stored = dict(one.split("=", 1) for change in changes(runs) for one in change.split())
    assert set(stored) == set(Settings.__struct_fields__) - {"debug"}
    values = {name: parse_setting(name, text) for name, text in stored.items()}
    assert msgspec.convert(values, Settings) == Settings(
        interval_minutes=6,
        budget_requests=16,
        low_percent=21,
        critical_percent=6,
        runway_low_days=8,
        runway_critical_days=2,
        expiring_days=8,
        expiring_soon_days=2,
        notifications=False,
        tell_low=False,
        tell_critical=False,
        tell_empty=False,
        tell_expiry=False,
        tell_rejected=False,
        tell_spike=False,
        tell_recovered=False,
        quiet_from="22:00",
        quiet_until="07:00",
        figures="units",
        units_per_dollar=500_001,
        hide_amounts=True,
        panel="dark",
        proxy="http://proxy.example:3128",
        ca_file="/etc/ssl/company.pem",
    )


@pytest.mark.parametrize(
    ("label", "least", "most"),
    [
        ("Time between readings", 1, 1440),
        ("Budget", 5, 20),
        ("Low within", 0, 3650),
        ("Low at or below", 0, 100),
        ("Expiring within", 0, 3650),
        ("Units per dollar", 1, 10**12),
    ],
)
def test_the_range_of_a_number_is_that_of_its_setting(
    dialog: SettingsDialog, label: str, least: float, most: float
) -> None:
    number = field(dialog, label)

    assert (number.minimum(), number.maximum()) == (least, most)


def test_a_tick_and_a_choice_take_effect_at_once(
    dialog: SettingsDialog, runs: RecordedRuns
) -> None:
    field(dialog, "Hide amounts").click()
    runs.answer()
    field(dialog, "Show amounts in").setCurrentIndex(1)
    runs.answer()

    assert changes(runs) == ["hide_amounts=true", "figures=units"]


def test_a_typed_number_takes_effect_when_it_is_finished(
    dialog: SettingsDialog, runs: RecordedRuns
) -> None:
    number = field(dialog, "Time between readings")
    type_number(number, "15")
    assert runs.commands == []

    QTest.keyClick(number, Qt.Key.Key_Return)

    assert changes(runs) == ["interval_minutes=15"]
    assert dialog.isVisible()


def test_steps_take_effect_together_after_a_pause(
    dialog: SettingsDialog, runs: RecordedRuns
) -> None:
    number = field(dialog, "Low at or below")
    number.setFocus()
    for _ in range(3):
        QTest.keyClick(number, Qt.Key.Key_Up)
    assert runs.commands == []
    assert number.findChildren(QTimer)[-1].interval() == PAUSE_MS == 400

    let_the_pause_pass(number)

    assert changes(runs) == ["low_percent=23"]


def test_a_number_that_comes_back_to_what_it_was_is_not_stored(
    dialog: SettingsDialog, runs: RecordedRuns
) -> None:
    number = field(dialog, "Low at or below")
    number.setFocus()
    QTest.keyClick(number, Qt.Key.Key_Up)
    QTest.keyClick(number, Qt.Key.Key_Down)

    let_the_pause_pass(number)

    assert runs.commands == []


@pytest.mark.parametrize("close", [QDialog.reject, QDialog.close])
def test_closing_stores_what_was_typed_last(
    dialog: SettingsDialog, runs: RecordedRuns, close: Callable[[QDialog], None]
) -> None:
    type_number(field(dialog, "Budget"), "12")
    field(dialog, "Proxy").setText("http://proxy.example:3128")

    close(dialog)
    runs.answer()

    assert changes(runs) == ["budget_requests=12", "proxy=http://proxy.example:3128"]


def test_a_refusal_puts_the_field_back_and_says_why_beneath_it(
    dialog: SettingsDialog, runs: RecordedRuns
) -> None:
    number = field(dialog, "Critical at or below")
    type_number(number, "50")
    QTest.keyClick(number, Qt.Key.Key_Tab)

    runs.answer(REFUSED)

    assert number.text() == "5 %"
    assert complaints(dialog) == ["The critical share is above the low one. Choose less."]
    assert number.accessibleDescription() == complaints(dialog)[0]
    let_the_pause_pass(number)
    assert len(runs.commands) == 1

    type_number(number, "4")
    QTest.keyClick(number, Qt.Key.Key_Return)
    assert complaints(dialog) == []
    assert changes(runs)[1:] == ["critical_percent=4"]


def test_a_refused_tick_and_choice_go_back_too(dialog: SettingsDialog, runs: RecordedRuns) -> None:
    field(dialog, "Hide amounts").click()
    runs.answer(REFUSED)
    field(dialog, "Tray icon for").setCurrentIndex(2)
    runs.answer(REFUSED)

    assert not field(dialog, "Hide amounts").isChecked()
    assert field(dialog, "Tray icon for").currentIndex() == 0
    assert len(runs.commands) == 2


def test_changes_are_stored_one_after_the_other(dialog: SettingsDialog, runs: RecordedRuns) -> None:
    field(dialog, "Hide amounts").click()
    field(dialog, "Hide amounts").click()
    field(dialog, "Show popups").click()
    assert changes(runs) == ["hide_amounts=true"]

    runs.answer()
    runs.answer()
    runs.answer()

    assert changes(runs) == ["hide_amounts=true", "hide_amounts=false", "notifications=false"]


def test_an_older_refusal_leaves_a_later_change_alone(
    dialog: SettingsDialog, runs: RecordedRuns
) -> None:
    number = field(dialog, "Critical at or below")
    type_number(number, "50")
    QTest.keyClick(number, Qt.Key.Key_Return)
    type_number(number, "10")
    QTest.keyClick(number, Qt.Key.Key_Return)

    runs.answer(REFUSED)
    assert number.text() == "10 %"
    assert complaints(dialog) == []
    runs.answer()

    assert changes(runs) == ["critical_percent=50", "critical_percent=10"]


def test_what_waits_is_stored_after_the_window_has_gone(
    qtbot: QtBot, dialog: SettingsDialog, runs: RecordedRuns
) -> None:
    field(dialog, "Hide amounts").click()
    field(dialog, "Show popups").click()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(dialog))

    runs.answer()
    runs.answer(REFUSED)

    assert changes(runs) == ["hide_amounts=true", "notifications=false"]


def test_a_kind_of_popup_waits_for_popups_to_be_shown_at_all(
    dialog: SettingsDialog, runs: RecordedRuns
) -> None:
    dependent = [field(dialog, text) for text in ("Low", "Well again or topped up", "Quiet hours")]
    assert all(one.isEnabled() for one in dependent)

    field(dialog, "Show popups").click()
    assert not any(one.isEnabled() for one in dependent)
    runs.answer(REFUSED)

    assert field(dialog, "Show popups").isChecked()
    assert all(one.isEnabled() for one in dependent)


def test_a_refused_kind_of_popup_goes_back_and_says_why(
    dialog: SettingsDialog, runs: RecordedRuns
) -> None:
    field(dialog, "Key not accepted").click()
    assert changes(runs) == ["tell_rejected=false"]

    runs.answer(Outcome(1, err="comet-tray: The disk is full. Free some space.\n"))

    assert field(dialog, "Key not accepted").isChecked()
    assert complaints(dialog) == ["The disk is full. Free some space."]
    assert field(dialog, "Key not accepted").accessibleDescription() == complaints(dialog)[0]


def test_the_first_tick_gives_usual_quiet_hours_in_one_change(
    dialog: SettingsDialog, runs: RecordedRuns
) -> None:
    assert not field(dialog, "Quiet hours from").isEnabled()

    field(dialog, "Quiet hours").click()
    assert field(dialog, "Quiet hours from").isEnabled()
    runs.answer()
    field(dialog, "Quiet hours").click()

    assert changes(runs) == ["quiet_from=22:00 quiet_until=07:00", "quiet_from= quiet_until="]


@pytest.fixture
def quiet(qtbot: QtBot, runs: RecordedRuns) -> SettingsDialog:
    settings = Settings(quiet_from="22:00", quiet_until="07:00")
    return opened(qtbot, SettingsDialog(runs, settings, None))


def test_a_step_of_a_time_stores_both_times_after_a_pause(
    quiet: SettingsDialog, runs: RecordedRuns
) -> None:
    time = field(quiet, "Quiet hours from")
    time.setFocus()
    time.setCurrentSection(TimeField.Section.HourSection)
    for _ in range(2):
        QTest.keyClick(time, Qt.Key.Key_Up)
    assert runs.commands == []

    let_the_pause_pass(time.parent())

    assert changes(runs) == ["quiet_from=00:00 quiet_until=07:00"]


def test_a_typed_time_takes_effect_when_it_is_finished(
    quiet: SettingsDialog, runs: RecordedRuns
) -> None:
    time = field(quiet, "Quiet hours until")
    time.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(time, "0815")
    assert runs.commands == []

    QTest.keyClick(time, Qt.Key.Key_Return)

    assert changes(runs) == ["quiet_from=22:00 quiet_until=08:15"]


def test_refused_quiet_hours_go_back_together(quiet: SettingsDialog, runs: RecordedRuns) -> None:
    field(quiet, "Quiet hours from").setTime(QTime(20, 0))
    let_the_pause_pass(field(quiet, "Quiet hours from").parent())
    runs.answer(REFUSED)
    assert field(quiet, "Quiet hours from").text() == "22:00"

    field(quiet, "Quiet hours").click()
    runs.answer(REFUSED)

    assert field(quiet, "Quiet hours").isChecked()
    assert field(quiet, "Quiet hours from").isEnabled()
    quiet.close()
    assert len(runs.commands) == 2


def test_one_time_alone_makes_no_quiet_hours_and_is_left_as_it_is(
    qtbot: QtBot, runs: RecordedRuns
) -> None:
    dialog = opened(qtbot, SettingsDialog(runs, Settings(quiet_from="21:00"), None))

    assert not field(dialog, "Quiet hours").isChecked()
    dialog.close()
    assert runs.commands == []


@pytest.mark.usefixtures("right_to_left")
def test_a_time_reads_from_left_to_right_in_every_language(
    qtbot: QtBot, runs: RecordedRuns
) -> None:
    dialog = opened(qtbot, SettingsDialog(runs, Settings(), None))

    time = field(dialog, "Quiet hours from")
    assert time.text() == "22:00"
    assert (
        time.mapTo(dialog, QPoint()).x() < field(dialog, "Quiet hours").mapTo(dialog, QPoint()).x()
    )


@pytest.fixture
def right_to_left() -> Iterator[None]:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_start_at_login_is_switched_at_once(qtbot: QtBot, runs: RecordedRuns) -> None:
    login = Login()
    dialog = opened(qtbot, SettingsDialog(runs, Settings(), login))

    field(dialog, "Start at login").click()

    assert login.enabled
    assert runs.commands == []


def test_start_at_login_that_fails_goes_back_and_says_why(qtbot: QtBot, runs: RecordedRuns) -> None:
    dialog = opened(qtbot, SettingsDialog(runs, Settings(), Login(full=True)))

    field(dialog, "Start at login").click()

    assert not field(dialog, "Start at login").isChecked()
    assert complaints(dialog) == [
        "The disk is full. Free some space, or make the directory writable."
    ]


def test_where_the_system_cannot_start_it_at_login_nothing_offers_it(
    qtbot: QtBot, runs: RecordedRuns
) -> None:
    dialog = opened(qtbot, SettingsDialog(runs, Settings(), None))

    assert not any("gin" in tick.text() for tick in dialog.findChildren(QCheckBox))


def test_a_chosen_certificate_file_takes_effect_at_once(
    dialog: SettingsDialog, runs: RecordedRuns
) -> None:
    field(dialog, "Advanced").click()
    field(dialog, "Choose…").click()
    chooser = dialog.findChildren(QFileDialog)[0]

    chooser.fileSelected.emit("/etc/ssl/company.pem")

    assert changes(runs) == ["ca_file=/etc/ssl/company.pem"]
    assert field(dialog, "Certificate file").text() == "/etc/ssl/company.pem"


@pytest.mark.parametrize("text", ["Low at or below", "Show amounts in"])
def test_the_wheel_scrolls_past_a_field_that_is_not_in_use(
    dialog: SettingsDialog, runs: RecordedRuns, text: str
) -> None:
    widget = field(dialog, text)
    field(dialog, "Hide amounts").setFocus()
    before = widget.text() if isinstance(widget, NumberField) else widget.currentText()

    turn_the_wheel(widget)

    assert before == (widget.text() if isinstance(widget, NumberField) else widget.currentText())
    assert runs.commands == []
    widget.setFocus()
    turn_the_wheel(widget)
    assert before != (widget.text() if isinstance(widget, NumberField) else widget.currentText())


def turn_the_wheel(widget: QWidget) -> None:
    middle = QPointF(widget.rect().center())
    QApplication.sendEvent(
        widget,
        QWheelEvent(
            middle,
            widget.mapToGlobal(middle),
            QPoint(),
            QPoint(0, -120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        ),
    )


def test_the_wheel_scrolls_past_a_time_that_is_not_in_use(quiet: SettingsDialog) -> None:
    time = field(quiet, "Quiet hours from")
    field(quiet, "Hide amounts").setFocus()

    turn_the_wheel(time)
    assert time.text() == "22:00"

    time.setFocus()
    turn_the_wheel(time)
    assert time.text() != "22:00"


def test_a_unit_is_singular_after_one(dialog: SettingsDialog) -> None:
    number = field(dialog, "Expiring soon within")
    assert number.text() == "1 day"

    number.setValue(2)

    assert number.text() == "2 days"


def test_the_advanced_part_is_folded_away_at_first(dialog: SettingsDialog) -> None:
    assert not field(dialog, "Proxy").isVisible()

    field(dialog, "Advanced").click()

    assert field(dialog, "Proxy").isVisible()


def test_tab_goes_from_top_to_bottom(dialog: SettingsDialog) -> None:
    field(dialog, "Advanced").click()
    field(dialog, "Quiet hours").click()
    field(dialog, "Time between readings").setFocus()

    places: list[int] = []
    while (focused := dialog.focusWidget()) is not field(dialog, "Close"):
        assert focused
        assert len(places) < 40
        places.append(focused.mapTo(dialog, focused.rect().center()).y() + scrolled(dialog))
        QTest.keyClick(focused, Qt.Key.Key_Tab)

    assert len(places) == 28 + 2  # and in each time, from the hour to the minute
    assert places == sorted(places)


def scrolled(dialog: QWidget) -> int:
    return dialog.findChildren(QScrollArea)[0].verticalScrollBar().value()


def test_every_mnemonic_is_used_once(dialog: SettingsDialog) -> None:
    texts = [label.text() for label in dialog.findChildren(QLabel) if label.buddy()]
    texts += [one.text() for one in dialog.findChildren(QAbstractButton) if "&" in one.text()]
    letters = [text[text.index("&") + 1].lower() for text in texts]

    assert len(letters) == len(set(letters)) == 19


def test_every_field_has_an_accessible_name(dialog: SettingsDialog) -> None:
    buddies = {label.buddy() for label in dialog.findChildren(QLabel)}
    for kind in (NumberField, QComboBox, QLineEdit):
        for widget in dialog.findChildren(kind):
            assert widget in buddies or isinstance(widget.parent(), QAbstractSpinBox)
    assert all(time.accessibleName() for time in dialog.findChildren(TimeField))


@pytest.mark.parametrize("size", [1, 1.7])  # as long words take more room, so do large letters
def test_no_text_is_cut_where_words_are_longer(
    qtbot: QtBot, runs: RecordedRuns, size: float
) -> None:
    usual = QApplication.font()
    larger = QApplication.font()
    larger.setPointSizeF(usual.pointSizeF() * size)
    QApplication.setFont(larger)
    try:
        dialog = opened(qtbot, SettingsDialog(runs, Settings(), Login()))
    finally:
        QApplication.setFont(usual)

    texts = [one for one in dialog.findChildren(QLabel) if one.text() and one.isVisible()]
    for widget in (*texts, *dialog.findChildren(QCheckBox), *dialog.findChildren(TimeField)):
        wanted = widget.heightForWidth(widget.width()) if widget.hasHeightForWidth() else 0
        assert widget.height() >= wanted
        assert wanted or widget.width() >= widget.sizeHint().width()
