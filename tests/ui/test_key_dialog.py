from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QColor, QGuiApplication, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from comet_tray.ui.child import Outcome
from comet_tray.ui.form import Disclosure, Remark
from comet_tray.ui.key_dialog import AddKeyDialog, describe_secret, suggest_label
from comet_tray.ui.palette import palette
from comet_tray.ui.secret_field import SecretField
from tests.support.recorded_runs import RecordedRuns
from tests.support.windows import close_all, opened

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

SECRET = "sk-" + "Zz9" * 16
VENDOR = "https://api.cometapi.com"
REFUSED = Outcome(5, err="comet-tray: The server refused the key. Check the key.\n")
NO_ANSWER = Outcome(6, err="comet-tray: The server did not answer. Check the network.\n")


@pytest.fixture(autouse=True)
def no_window_is_left() -> Iterator[None]:
    yield
    close_all()


@pytest.fixture
def runs() -> RecordedRuns:
    return RecordedRuns()


@pytest.fixture
def dialog(qtbot: QtBot, runs: RecordedRuns) -> AddKeyDialog:
    return opened(qtbot, AddKeyDialog(runs, ["home"], VENDOR))


@pytest.fixture(autouse=True)
def the_secret_is_in_no_argument(runs: RecordedRuns) -> Iterator[None]:
    yield
    assert not any(SECRET in argument for command in runs.commands for argument in command)


def labelled(dialog: QWidget, text: str) -> QLineEdit:
    """Give the field that a label belongs to, as a mnemonic and a screen reader find it."""
    label = next(one for one in dialog.findChildren(QLabel) if one.text().replace("&", "") == text)
    field = label.buddy()
    assert isinstance(field, QLineEdit)
    return field


def button(dialog: QWidget, text: str) -> QAbstractButton:
    return next(
        one for one in dialog.findChildren(QAbstractButton) if one.text().replace("&", "") == text
    )


def complaints(dialog: QWidget) -> list[str]:
    remarks = dialog.findChildren(Remark)
    return [remark.text() for remark in remarks if remark.wrong and remark.isVisible()]


def secret_field(dialog: QWidget) -> SecretField:
    return dialog.findChildren(SecretField)[0]


def paste(dialog: QWidget, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(secret_field(dialog), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def press_add(dialog: QWidget) -> None:
    QTest.keyClick(secret_field(dialog), Qt.Key.Key_Return)


def everything_accessible(top: QAccessibleInterface) -> Iterator[str]:
    for kind in (
        QAccessible.Text.Name,
        QAccessible.Text.Description,
        QAccessible.Text.Value,
        QAccessible.Text.Help,
    ):
        yield top.text(kind)
    text = top.textInterface()
    if text:
        yield text.text(0, text.characterCount())
    for index in range(top.childCount()):
        yield from everything_accessible(top.child(index))


def test_a_pasted_key_and_enter_add_it_by_the_command_line(
    dialog: AddKeyDialog, runs: RecordedRuns
) -> None:
    paste(dialog, f"  {SECRET}\n")
    press_add(dialog)

    assert runs.commands == [["keys", "add", "work", "--stdin", "--base-url", VENDOR]]
    assert runs.inputs == [SECRET]


def test_while_the_key_is_checked_the_fields_rest_and_a_line_says_so(
    dialog: AddKeyDialog, runs: RecordedRuns
) -> None:
    paste(dialog, SECRET)
    press_add(dialog)

    assert not any(
        field.isEnabled() for field in dialog.findChildren(QLineEdit) if field.isVisible()
    )
    assert not button(dialog, "Add").isEnabled()
    shown = [remark.text() for remark in dialog.findChildren(Remark) if remark.isVisible()]
    assert any(text.startswith("Checking the key with api.cometapi.com…") for text in shown)
    assert runs.running == 1


def test_an_accepted_key_closes_the_dialog_and_is_forgotten(
    qtbot: QtBot, dialog: AddKeyDialog, runs: RecordedRuns
) -> None:
    field = secret_field(dialog)
    left = []
    dialog.accepted.connect(lambda: left.append((field.secret(), field.text())))
    paste(dialog, SECRET)
    press_add(dialog)

    runs.answer()

    assert left == [("", "")]
    qtbot.waitUntil(lambda: not isValid(dialog))


@pytest.mark.parametrize("close", [QDialog.reject, QDialog.close])
def test_closing_forgets_the_key(
    qtbot: QtBot, dialog: AddKeyDialog, close: Callable[[QDialog], None]
) -> None:
    left = []
    field = secret_field(dialog)
    dialog.finished.connect(lambda _: left.append(field.secret()))
    paste(dialog, SECRET)

    close(dialog)

    assert left == [""]
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_a_dialog_that_is_closed_early_does_not_mind_the_answer(
    qtbot: QtBot, dialog: AddKeyDialog, runs: RecordedRuns
) -> None:
    paste(dialog, SECRET)
    press_add(dialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not isValid(dialog))

    runs.answer(REFUSED)

    assert runs.running == 0


def test_a_refused_key_is_said_beneath_the_key_which_has_the_focus(
    dialog: AddKeyDialog, runs: RecordedRuns
) -> None:
    paste(dialog, SECRET)
    press_add(dialog)

    runs.answer(REFUSED)

    assert complaints(dialog) == ["The server refused the key. Check the key."]
    assert secret_field(dialog).hasFocus()
    assert secret_field(dialog).accessibleDescription() == complaints(dialog)[0]
    assert not button(dialog, "Add without checking").isVisible()

    paste(dialog, SECRET)
    assert complaints(dialog) == []


def test_a_label_that_was_taken_meanwhile_is_said_beneath_the_label(
    dialog: AddKeyDialog, runs: RecordedRuns
) -> None:
    paste(dialog, SECRET)
    press_add(dialog)

    runs.answer(Outcome(2, err="comet-tray: The label “work” is taken. Choose another.\n"))

    assert complaints(dialog) == ["The label “work” is taken. Choose another."]
    assert labelled(dialog, "Label").hasFocus()


@pytest.mark.parametrize("code", [6, 7])
def test_a_key_that_cannot_be_checked_now_can_be_added_without(
    dialog: AddKeyDialog, runs: RecordedRuns, code: int
) -> None:
    paste(dialog, SECRET)
    press_add(dialog)
    runs.answer(Outcome(code, err=NO_ANSWER.err))
    assert complaints(dialog) == ["The server did not answer. Check the network."]
    assert button(dialog, "Add").hasFocus()

    button(dialog, "Add without checking").click()

    assert runs.commands[-1] == [
        *("keys", "add", "work", "--stdin", "--base-url", VENDOR, "--no-check")
    ]
    assert runs.inputs[-1] == SECRET


def test_trouble_with_the_keyring_is_said_and_add_is_tried_again(
    dialog: AddKeyDialog, runs: RecordedRuns
) -> None:
    paste(dialog, SECRET)
    press_add(dialog)

    runs.answer(Outcome(4, err="comet-tray: The keyring is locked. Unlock the keyring.\n"))

    assert complaints(dialog) == ["The keyring is locked. Unlock the keyring."]
    assert not button(dialog, "Add without checking").isVisible()
    assert button(dialog, "Add").hasFocus()
    button(dialog, "Add").click()
    assert len(runs.commands) == 2


def test_a_child_that_says_nothing_is_no_riddle(dialog: AddKeyDialog, runs: RecordedRuns) -> None:
    paste(dialog, SECRET)
    press_add(dialog)

    runs.answer(Outcome(1))

    assert complaints(dialog) == ["Comet Tray could not do that, and does not know why. Try again."]


def test_what_a_child_says_is_never_markup(dialog: AddKeyDialog, runs: RecordedRuns) -> None:
    paste(dialog, SECRET)
    press_add(dialog)

    runs.answer(Outcome(5, err="comet-tray: <b>no</b>\x1b[31m\n"))

    remark = next(one for one in dialog.findChildren(Remark) if one.wrong)
    assert remark.text() == "<b>no</b>\ufffd[31m"
    assert remark.textFormat() is Qt.TextFormat.PlainText


def test_nothing_is_said_to_be_wrong_before_a_field_is_left(dialog: AddKeyDialog) -> None:
    field = labelled(dialog, "Label")
    field.setFocus()
    field.clear()
    QTest.keyClicks(field, "-x")
    assert complaints(dialog) == []

    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert complaints(dialog) == ["A label cannot begin with a hyphen. Put a letter first."]

    QTest.keyClick(field, Qt.Key.Key_Home)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert complaints(dialog) == []


def test_an_empty_field_is_wrong_only_once_add_is_pressed(
    dialog: AddKeyDialog, runs: RecordedRuns
) -> None:
    QTest.keyClick(secret_field(dialog), Qt.Key.Key_Tab)
    assert complaints(dialog) == []

    press_add(dialog)

    assert complaints(dialog)[0].startswith("The API key is empty.")
    assert secret_field(dialog).hasFocus()
    assert runs.commands == []


@pytest.mark.parametrize("pasted", ["sk-one\nsk-two", "sk-ключ", "sk-a\x07"])
def test_a_key_that_no_header_can_carry_is_refused_at_once(
    dialog: AddKeyDialog, runs: RecordedRuns, pasted: str
) -> None:
    paste(dialog, pasted)
    press_add(dialog)

    assert complaints(dialog)[0].startswith("The API key has ")
    assert runs.commands == []


def test_a_taken_label_is_refused_at_once(dialog: AddKeyDialog, runs: RecordedRuns) -> None:
    labelled(dialog, "Label").setText("HOME")
    paste(dialog, SECRET)
    press_add(dialog)

    assert complaints(dialog) == ["The label “HOME” is taken. Choose another, or rename that key."]
    assert runs.commands == []


def test_a_wrong_base_url_unfolds_its_field(dialog: AddKeyDialog, runs: RecordedRuns) -> None:
    field = labelled(dialog, "Base URL")
    assert not field.isVisible()
    field.setText("ftp://example.com")
    paste(dialog, SECRET)

    press_add(dialog)

    assert field.isVisible()
    assert field.hasFocus()
    assert complaints(dialog)[0].startswith("The base URL must begin with https://.")
    assert runs.commands == []


def test_the_base_url_is_sent_normalised(dialog: AddKeyDialog, runs: RecordedRuns) -> None:
    button(dialog, "Advanced").click()
    labelled(dialog, "Base URL").setText(" https://Gateway.example/v1 ")
    paste(dialog, SECRET)
    press_add(dialog)

    assert runs.commands[0][-2:] == ["--base-url", "https://gateway.example"]


def test_the_line_below_says_what_was_pasted_with_nothing_of_the_key(
    dialog: AddKeyDialog,
) -> None:
    paste(dialog, SECRET)

    assert secret_field(dialog).accessibleDescription() == (
        "51 characters, begins like an API key."
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ""),
        (" \n", ""),
        ("x", "1 character, does not begin with “sk-” as most API keys do."),
        ("sk-" + "y" * 1997, "2,000 characters, begins like an API key."),
    ],
)
def test_a_key_in_words(text: str, words: str) -> None:
    assert describe_secret(text) == words


@pytest.mark.parametrize(
    ("taken", "label"),
    [([], "work"), (["Work"], "work 2"), (["work", "work 2"], "work 3"), (["work 2"], "work")],
)
def test_a_free_label_is_suggested(taken: list[str], label: str) -> None:
    assert suggest_label(taken) == label


def test_the_accessibility_tree_has_none_of_the_key(dialog: AddKeyDialog) -> None:
    paste(dialog, SECRET)

    texts = list(everything_accessible(QAccessible.queryAccessibleInterface(dialog)))

    assert "API key" in texts
    assert not any("Zz9" in text or "sk-Z" in text for text in texts)


def test_tab_goes_through_the_fields_from_top_to_bottom(dialog: AddKeyDialog) -> None:
    button(dialog, "Advanced").click()
    expected: list[QWidget] = [
        secret_field(dialog),
        labelled(dialog, "Label"),
        button(dialog, "Advanced"),
        labelled(dialog, "Base URL"),
        button(dialog, "Add"),
        button(dialog, "Cancel"),
    ]

    reached = []
    secret_field(dialog).setFocus()
    for _ in expected:
        focused = dialog.focusWidget()
        assert focused
        reached.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)

    assert reached == expected


def test_every_mnemonic_is_used_once(dialog: AddKeyDialog) -> None:
    texts = [label.text() for label in dialog.findChildren(QLabel) if label.buddy()]
    texts += [one.text() for one in dialog.findChildren(QAbstractButton)]
    letters = [text[text.index("&") + 1].lower() for text in texts]

    assert len(letters) == len(set(letters)) == 7


def test_it_closes_on_the_window_key_and_add_is_the_default(
    qtbot: QtBot, dialog: AddKeyDialog
) -> None:
    add = button(dialog, "Add")
    assert isinstance(add, QPushButton)
    assert add.isDefault()

    QTest.keyClick(dialog, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: not isValid(dialog))


def test_what_is_wrong_is_coloured_for_the_theme_that_holds_now(dialog: AddKeyDialog) -> None:
    press_add(dialog)
    remark = next(one for one in dialog.findChildren(Remark) if one.wrong)
    before = QApplication.palette()

    for dark, window in ((False, "#eff0f1"), (True, "#2e3440"), (False, "#ffffff")):
        QApplication.setPalette(QPalette(QColor(window)))
        QApplication.processEvents()
        critical = QColor(palette(dark).fresh["critical"])
        assert remark.palette().windowText().color() == critical
    QApplication.setPalette(before)


def test_the_arrow_of_advanced_turns_with_its_state_and_the_direction_of_reading(
    dialog: AddKeyDialog,
) -> None:
    advanced = dialog.findChildren(Disclosure)[0]
    pictures = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        dialog.setLayoutDirection(direction)
        for unfolded in (False, True):
            advanced.setChecked(unfolded)
            pictures.append(advanced.grab().toImage())

    assert all(one != other for n, one in enumerate(pictures) for other in pictures[:n])
