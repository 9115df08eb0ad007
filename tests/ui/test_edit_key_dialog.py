from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from comet_tray.core.registry import Rules, Thresholds
from comet_tray.core.settings import Settings
from comet_tray.core.shown import Shown
from comet_tray.core.standing import Standing
from comet_tray.ui.child import Outcome
from comet_tray.ui.edit_key_dialog import EditKeyDialog
from comet_tray.ui.fields import ChoiceField, NumberField
from comet_tray.ui.form import Disclosure, Remark
from comet_tray.ui.settings_dialog import SettingsDialog
from tests.support.recorded_runs import RecordedRuns
from tests.support.windows import close_all, opened

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture(autouse=True)
def no_window_is_left() -> Iterator[None]:
    yield
    close_all()


@pytest.fixture
def runs() -> RecordedRuns:
    return RecordedRuns()


def edit(
    qtbot: QtBot,
    runs: RecordedRuns,
    own: Thresholds | None = None,
    rules: Rules | None = None,
    *,
    settings: Settings | None = None,
) -> EditKeyDialog:
    """Open the dialog for the key “work”, beside the key “home”."""
    standing = Standing(
        key_id="1",
        label="work",
        base_url="https://api.cometapi.com",
        read_only=False,
        level="good",
        fresh=True,
        shown=Shown(level="Good", headline="80 % left"),
        own_thresholds=own or Thresholds(),
        own_rules=rules or Rules(),
    )
    settings = settings or Settings(expiring_days=14, tell_spike=False)
    return opened(qtbot, EditKeyDialog(runs, standing, settings, ["work", "home"]))


def rename(dialog: QWidget, text: str) -> None:
    field = label_field(dialog)
    field.selectAll()
    QTest.keyClicks(field, text)


def label_field(dialog: QWidget) -> QLineEdit:
    label = next(one for one in dialog.findChildren(QLabel) if one.text() == "&Label")
    field = label.buddy()
    assert isinstance(field, QLineEdit)
    return field


def level(dialog: QWidget, text: str) -> NumberField:
    return next(one for one in dialog.findChildren(NumberField) if one.accessibleName() == text)


def tick(dialog: QWidget, text: str) -> QCheckBox:
    return next(
        one for one in dialog.findChildren(QCheckBox) if one.text().replace("&", "") == text
    )


def rule(dialog: QWidget, text: str) -> ChoiceField:
    label = next(one for one in dialog.findChildren(QLabel) if one.text().replace("&", "") == text)
    field = label.buddy()
    assert isinstance(field, ChoiceField)
    return field


def choose(dialog: QWidget, kind: str, text: str) -> None:
    field = rule(dialog, kind)
    field.setCurrentIndex(field.findText(text))


def popups(dialog: QWidget) -> Disclosure:
    return dialog.findChildren(Disclosure)[0]


def save(dialog: QWidget) -> None:
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "&Save").click()


def complaints(dialog: QWidget) -> list[str]:
    remarks = dialog.findChildren(Remark)
    return [remark.text() for remark in remarks if remark.wrong and remark.isVisible()]


def test_it_shows_the_keys_own_levels_and_the_settings_for_the_rest(
    qtbot: QtBot, runs: RecordedRuns
) -> None:
    dialog = edit(qtbot, runs, Thresholds(low_percent=30))

    assert label_field(dialog).text() == "work"
    assert label_field(dialog).hasFocus()
    assert tick(dialog, "Low at or below").isChecked()
    assert level(dialog, "Low at or below").text() == "30 %"
    assert not tick(dialog, "Expiring within").isChecked()
    assert not level(dialog, "Expiring within").isEnabled()
    assert level(dialog, "Expiring within").text() == "14 days"


def test_saving_without_a_change_runs_nothing(qtbot: QtBot, runs: RecordedRuns) -> None:
    dialog = edit(qtbot, runs, Thresholds(low_percent=30))

    QTest.keyClick(label_field(dialog), Qt.Key.Key_Return)

    assert runs.commands == []
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_a_new_label_renames_the_key(qtbot: QtBot, runs: RecordedRuns) -> None:
    dialog = edit(qtbot, runs)
    rename(dialog, "office")

    save(dialog)

    assert runs.commands == [["keys", "rename", "work", "office"]]
    runs.answer()
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_levels_are_set_under_the_old_label_and_then_the_key_is_renamed(
    qtbot: QtBot, runs: RecordedRuns
) -> None:
    dialog = edit(qtbot, runs, Thresholds(low_percent=30))
    rename(dialog, "office")
    tick(dialog, "Low at or below").setChecked(False)
    tick(dialog, "Critical at or below").setChecked(True)
    level(dialog, "Critical at or below").setValue(7.5)

    save(dialog)
    assert runs.commands == [
        ["keys", "set", "work", "--low-percent", "default", "--critical-percent", "7.5"]
    ]
    runs.answer()

    assert runs.commands[1:] == [["keys", "rename", "work", "office"]]


def test_a_number_that_is_still_being_typed_counts(qtbot: QtBot, runs: RecordedRuns) -> None:
    dialog = edit(qtbot, runs)
    tick(dialog, "Low at or below").setChecked(True)
    field = level(dialog, "Low at or below")
    field.selectAll()
    QTest.keyClicks(field, "35")

    save(dialog)

    assert runs.commands == [["keys", "set", "work", "--low-percent", "35"]]


def test_taking_a_tick_away_clears_the_level(qtbot: QtBot, runs: RecordedRuns) -> None:
    dialog = edit(qtbot, runs, Thresholds(low_percent=30, runway_low_days=14))

    tick(dialog, "Low at or below").setChecked(False)
    assert level(dialog, "Low at or below").text() == "20 %"
    save(dialog)

    assert runs.commands == [["keys", "set", "work", "--low-percent", "default"]]


def test_a_level_with_more_decimals_than_are_shown_is_left_as_it_is(
    qtbot: QtBot, runs: RecordedRuns
) -> None:
    dialog = edit(qtbot, runs, Thresholds(low_percent=33.3333, runway_low_days=14))
    level(dialog, "Low by forecast within").setValue(10)

    save(dialog)

    assert runs.commands == [["keys", "set", "work", "--runway-low-days", "10"]]


def test_every_level_and_every_kind_of_popup_can_be_the_keys_own(
    qtbot: QtBot, runs: RecordedRuns
) -> None:
    dialog = edit(qtbot, runs)
    for own in dialog.findChildren(QCheckBox):
        own.click()
    for choice in dialog.findChildren(ChoiceField):
        choice.setCurrentIndex(2)

    save(dialog)

    [command] = runs.commands
    names = [word.removeprefix("--").replace("-", "_") for word in command[3::2]]
    assert names == [*LEVELS_IN_ORDER, *Rules.__struct_fields__]
    assert set(names) == {*Thresholds.__struct_fields__, *Rules.__struct_fields__}
    assert set(command[-13::2]) == {"off"}


LEVELS_IN_ORDER = (
    *("runway_low_days", "runway_critical_days", "low_percent", "critical_percent"),
    *("expiring_days", "expiring_soon_days"),
)


def test_popups_are_folded_away_where_the_key_has_no_rules_of_its_own(
    qtbot: QtBot, runs: RecordedRuns
) -> None:
    dialog = edit(qtbot, runs)
    assert not rule(dialog, "Low").isVisible()

    popups(dialog).click()

    assert rule(dialog, "Low").isVisible()


def test_it_shows_the_keys_own_rules_and_what_the_settings_say_for_the_rest(
    qtbot: QtBot, runs: RecordedRuns
) -> None:
    dialog = edit(qtbot, runs, rules=Rules(tell_low=False, tell_empty=True))

    assert rule(dialog, "Low").isVisible()
    assert rule(dialog, "Low").currentText() == "Off"
    assert rule(dialog, "Used up").currentText() == "On"
    assert rule(dialog, "Expiry").currentText() == "As in the settings (on)"
    assert rule(dialog, "Unusual spending").currentText() == "As in the settings (off)"


def test_levels_and_rules_are_saved_at_once_and_only_what_changed(
    qtbot: QtBot, runs: RecordedRuns
) -> None:
    dialog = edit(qtbot, runs, rules=Rules(tell_low=False, tell_empty=True))
    tick(dialog, "Expiring within").setChecked(True)
    choose(dialog, "Low", "As in the settings (on)")
    choose(dialog, "Unusual spending", "On")

    save(dialog)

    assert runs.commands == [
        [
            *("keys", "set", "work", "--expiring-days", "14"),
            *("--tell-low", "default", "--tell-spike", "on"),
        ]
    ]


@pytest.mark.parametrize("notifications", [True, False])
def test_it_says_where_the_settings_show_no_popups_at_all(
    qtbot: QtBot, runs: RecordedRuns, notifications: bool
) -> None:
    settings = Settings(notifications=notifications)
    dialog = edit(qtbot, runs, rules=Rules(tell_low=True), settings=settings)

    said = [remark.text() for remark in dialog.findChildren(Remark) if remark.isVisible()]

    assert any("no popups at all" in text for text in said) is not notifications


def test_a_kind_of_popup_is_called_alike_here_and_in_the_settings(
    qtbot: QtBot, runs: RecordedRuns
) -> None:
    dialog = edit(qtbot, runs)
    settings = opened(qtbot, SettingsDialog(runs, Settings(), None))

    here = [
        label.text().replace("&", "")
        for label in dialog.findChildren(QLabel)
        if isinstance(label.buddy(), ChoiceField)
    ]
    there = [one.text() for one in settings.findChildren(QCheckBox)]

    assert len(here) == 7
    assert [text for text in there if text in here] == here


def test_a_refusal_is_said_and_nothing_further_is_run(qtbot: QtBot, runs: RecordedRuns) -> None:
    dialog = edit(qtbot, runs)
    rename(dialog, "office")
    tick(dialog, "Low at or below").setChecked(True)
    save(dialog)

    runs.answer(Outcome(1, err="comet-tray: The disk is full. Free some space.\n"))

    assert len(runs.commands) == 1
    assert complaints(dialog) == ["The disk is full. Free some space."]
    save(dialog)
    assert runs.commands[1] == runs.commands[0]
    assert complaints(dialog) == []


def test_a_label_of_another_key_is_refused_at_once_and_its_own_is_not(
    qtbot: QtBot, runs: RecordedRuns
) -> None:
    dialog = edit(qtbot, runs)

    rename(dialog, "Home")
    save(dialog)
    assert complaints(dialog) == ["The label “Home” is taken. Choose another, or rename that key."]
    assert label_field(dialog).hasFocus()
    assert runs.commands == []

    rename(dialog, "Work")
    save(dialog)
    assert runs.commands == [["keys", "rename", "work", "Work"]]


def test_what_was_begun_goes_on_when_the_dialog_is_closed(qtbot: QtBot, runs: RecordedRuns) -> None:
    dialog = edit(qtbot, runs)
    rename(dialog, "office")
    tick(dialog, "Low at or below").setChecked(True)
    save(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(dialog))

    runs.answer()
    runs.answer()

    assert [command[:2] for command in runs.commands] == [["keys", "set"], ["keys", "rename"]]


def test_every_mnemonic_is_used_once(qtbot: QtBot, runs: RecordedRuns) -> None:
    dialog = edit(qtbot, runs)
    texts = [label.text() for label in dialog.findChildren(QLabel) if label.buddy()]
    texts += [one.text() for one in dialog.findChildren(QAbstractButton)]
    letters = [text[text.index("&") + 1].lower() for text in texts]

    assert len(letters) == len(set(letters)) == 17


def test_tab_goes_from_top_to_bottom(qtbot: QtBot, runs: RecordedRuns) -> None:
    dialog = edit(qtbot, runs, Thresholds(low_percent=30), Rules(tell_low=False))

    stops = []
    for _ in range(18):
        focused = dialog.focusWidget()
        assert focused
        stops.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)

    assert dialog.focusWidget() is label_field(dialog)
    kinds = [QLineEdit, *[QCheckBox] * 3, NumberField, *[QCheckBox] * 3, Disclosure]
    kinds += [ChoiceField] * 7 + [QPushButton] * 2
    assert [type(stop) for stop in stops] == kinds
