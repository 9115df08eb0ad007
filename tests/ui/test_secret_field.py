import re
import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from comet_tray.ui.secret_field import SecretField
from tests.support.accessible import ROOT, Screen
from tests.support.desk import Desk
from tests.support.wait import wait_until

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

PROGRAM = """
import sys
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication
from comet_tray.ui.key_dialog import AddKeyDialog
from comet_tray.ui.secret_field import SecretField
app = QApplication(sys.argv)
app.setApplicationName("comet-tray")
QGuiApplication.clipboard().setText("sk-PASTED")
QGuiApplication.clipboard().setText("sk-PASTED", QClipboard.Mode.Selection)
dialog = AddKeyDialog(lambda *_: None, [], "https://api.cometapi.com", None)
dialog.show()
field = dialog.findChildren(SecretField)[0]
def tell():
    place = field.mapToGlobal(field.rect().center())
    print(len(field.secret()), "characters at", place.x(), place.y(), flush=True)
field.edited.connect(tell)
sys.exit(app.exec())
"""


@pytest.fixture
def field(qtbot: QtBot) -> SecretField:
    field = SecretField()
    qtbot.addWidget(field)
    field.show()
    return field


def paste(field: SecretField, text: str) -> None:
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(field, Qt.Key.Key_V, CONTROL)


def test_what_is_typed_and_pasted_is_the_secret_and_qt_holds_bullets(field: SecretField) -> None:
    QTest.keyClicks(field, "sk-A")
    paste(field, "bc9")

    assert field.secret() == "sk-Abc9"
    assert field.text() == "•••••••"


def test_editing_in_the_middle_takes_out_and_puts_in_the_right_characters(
    field: SecretField,
) -> None:
    QTest.keyClicks(field, "0123456789")

    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClick(field, Qt.Key.Key_Home)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Right)
    assert field.secret() == "12345678"

    QTest.keyClick(field, Qt.Key.Key_Right, SHIFT)
    QTest.keyClick(field, Qt.Key.Key_Right, SHIFT)
    paste(field, "ab")
    assert field.secret() == "1ab45678"

    QTest.keyClick(field, Qt.Key.Key_Left, SHIFT)
    QTest.keyClick(field, Qt.Key.Key_Delete)
    assert field.secret() == "1a45678"
    assert field.text() == "•••••••"


def test_a_pasted_line_break_is_kept_for_the_check_to_see(field: SecretField) -> None:
    paste(field, "sk-one\nsk-two")

    assert field.secret() == "sk-one\nsk-two"


def test_an_input_method_and_an_assistive_program_can_fill_it(field: SecretField) -> None:
    event = QInputMethodEvent("", [])
    event.setCommitString("sk-im")
    QApplication.sendEvent(field, event)
    assert field.secret() == "sk-im"

    interface = QAccessible.queryAccessibleInterface(field)
    interface.setText(QAccessible.Text.Value, "sk-at")
    assert field.secret() == "sk-at"
    assert field.text() == "•••••"


def test_its_menu_pastes_and_clears(field: SecretField) -> None:
    QGuiApplication.clipboard().setText("sk-menu")

    choose(field, "Paste")
    assert field.secret() == "sk-menu"
    assert field.text() == "•••••••"

    choose(field, "Clear")
    assert field.secret() == field.text() == ""


def choose(field: SecretField, text: str) -> None:
    """Open the menu with the mouse, and choose from it."""
    middle = field.rect().center()
    reason = QContextMenuEvent.Reason.Mouse
    event = QContextMenuEvent(reason, middle, field.mapToGlobal(middle))
    QApplication.sendEvent(field, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == ["&Paste", "&Clear"]
    next(action for action in menu.actions() if action.text().replace("&", "") == text).trigger()
    menu.close()


def test_undo_brings_nothing_back(field: SecretField) -> None:
    paste(field, "sk-secret")
    field.forget()

    QTest.keyClick(field, Qt.Key.Key_Z, CONTROL)

    assert field.secret() == field.text() == ""


def test_the_key_can_neither_be_copied_nor_cut(field: SecretField) -> None:
    paste(field, "sk-secret")
    QGuiApplication.clipboard().setText("what was there before")

    QTest.keyClick(field, Qt.Key.Key_A, CONTROL)
    QTest.keyClick(field, Qt.Key.Key_C, CONTROL)
    QTest.keyClick(field, Qt.Key.Key_X, CONTROL)

    assert QGuiApplication.clipboard().text() == "what was there before"


def test_its_accessible_text_has_none_of_the_key(field: SecretField) -> None:
    paste(field, "sk-secret")

    interface = QAccessible.queryAccessibleInterface(field)

    assert interface.state().passwordEdit
    for kind in QAccessible.Text:
        if kind is not QAccessible.Text.UserText:
            assert not set(interface.text(kind)) & set("sk-secret")
    assert not set(interface.textInterface().text(0, 9)) & set("sk-secret")


def wait_for_characters(desk: Desk, program: subprocess.Popen[bytes], count: int) -> list[int]:
    """Wait until the program's field holds this many, and give its place on the screen."""

    def place() -> list[int] | None:
        told = re.findall(f"^{count} characters at (.*)", desk.output(program), re.MULTILINE)
        return [int(number) for number in told[-1].split()] if told else None

    return wait_until(place, 5, f"{count} characters")


def blocks(output: str) -> list[str]:
    """Split what dbus-monitor wrote into messages."""
    return re.split("^(?=signal|method|error)", output, flags=re.MULTILINE)


# What is typed is seen all the same as single key presses, by the bus's registry alone: Qt asks
# it first, for each key in each window, whether a screen reader has a shortcut of that key.
@pytest.mark.desktop
def test_listeners_on_the_accessibility_bus_are_told_bullets_only() -> None:
    with Desk(keyring="none", tray=False, notifications=False) as desk:
        address = desk.bus.call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
        listener = desk.connect(address)
        registry = (ROOT[0], "/org/a11y/atspi/registry", ROOT[0])
        listener.call(*registry, "RegisterEvent", "s", "object:")
        monitor = desk.popen("dbus-monitor", "--address", address)
        wait_until(lambda: "NameAcquired" in desk.output(monitor), 5, "the monitor")
        program = desk.popen(sys.executable, "-c", PROGRAM)
        screen = Screen(desk)
        secret = screen.find(screen.program(), role="text", name="API key")
        wait_until(lambda: "focused" in screen.states(secret), 5, "the field for the key")

        desk.type_text("ZXQ")
        x, y = wait_for_characters(desk, program, 3)
        desk.click(x, y, button=2)
        wait_for_characters(desk, program, 3 + len("sk-PASTED"))
        desk.key("BackSpace", "shift+Home", "BackSpace", "ctrl+v")
        wait_for_characters(desk, program, len("sk-PASTED"))
        desk.key("Tab")
        desk.type_text("WVU")
        wait_until(lambda: '"U"' in desk.output(monitor), 5, "the label on the bus")
        desk.key("Escape")
        program.wait(10)

        heard = desk.output(monitor)
        told = "".join(block for block in blocks(heard) if "member=TextChanged" in block)
        assert '"W"' in told  # so the rest would be there, too
        assert '"•"' in told
        assert not re.search('"[ZXQ]|sk-|PASTE', told)
        assert "PASTE" not in heard
