"""The desk proves itself, with a program of its own that has all that a tray program has."""

import os
import subprocess
import sys
import tempfile

import pytest

from tests.support.accessible import Screen
from tests.support.bus import BusError
from tests.support.desk import Desk
from tests.support.tray_item import Pixmap, TrayItem
from tests.support.wait import wait_until

pytestmark = pytest.mark.desktop

PROGRAM = """
import sys
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import *

def icon(colour):
    pixmap = QPixmap(22, 22)
    pixmap.fill(QColor(colour))
    return QIcon(pixmap)

app = QApplication(sys.argv)
app.setApplicationName("comet-tray")
app.setQuitOnLastWindowClosed(False)
window, layout = QWidget(), QVBoxLayout()
window.setWindowTitle("Proof")
window.setLayout(layout)
field, secret, label, bar = QLineEdit(), QLineEdit("hunter2"), QLabel("12 % left"), QProgressBar()
field.setAccessibleName("Label")
secret.setEchoMode(QLineEdit.EchoMode.Password)
bar.setValue(12)
button = QPushButton("Rename")
button.clicked.connect(lambda: label.setText(field.text()))
for widget in (field, secret, label, bar, button):
    layout.addWidget(widget)
tray, menu = QSystemTrayIcon(icon("red")), QMenu()
def turn_green():
    tray.setIcon(icon("lime"))
    tray.setToolTip("all is well")
menu.addAction("Turn &green").triggered.connect(turn_green)
menu.addSeparator()
menu.addAction("Not now").setEnabled(False)
tray.setContextMenu(menu)
tray.setToolTip("work: 12 % left")
tray.activated.connect(lambda reason: window.show())
hints = app.styleHints()
say = lambda: print("scheme", hints.colorScheme().name, app.devicePixelRatio(), flush=True)
hints.colorSchemeChanged.connect(say)
say()
tray.show()
if "show" in sys.argv:
    window.show()
sys.exit(app.exec())
"""

RED, LIME = b"\xff\xff\x00\x00", b"\xff\x00\xff\x00"
NOTIFICATIONS = (
    "org.freedesktop.Notifications",
    "/org/freedesktop/Notifications",
    "org.freedesktop.Notifications",
)


def start(desk: Desk, *arguments: str) -> subprocess.Popen[bytes]:
    return desk.popen(sys.executable, "-c", PROGRAM, *arguments)


def notify(desk: Desk, summary: str, actions: list[str]) -> int:
    """Ask for a popup that wants to vanish after a millisecond; return its id."""
    hints = {"urgency": ("y", 2)}
    arguments = ("Comet Tray", 0, "", summary, "12 % left", actions, hints, 1)
    return int(desk.bus.call(*NOTIFICATIONS, "Notify", "susssasa{sv}i", *arguments))


def keyring(desk: Desk, code: str) -> str:
    """Run a line that uses the keyring library; return what it printed."""
    done = desk.run(sys.executable, "-c", f"import keyring; {code}")
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def scheme(desk: Desk, program: subprocess.Popen[bytes]) -> str:
    """Return the last colour scheme and pixel ratio that the program reported."""
    lines = [line for line in desk.output(program).splitlines() if line.startswith("scheme")]
    return lines[-1] if lines else ""


def environments() -> list[bytes]:
    """Return the environments of all processes that this user may look into."""
    found = []
    for pid in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{pid}/environ", "rb") as environ:
                found.append(environ.read())
        except OSError:  # it ended, or is another user's
            continue
    return found


def test_a_desk_leaves_no_process_and_no_file_behind() -> None:
    with Desk() as desk:
        start(desk)
        TrayItem(desk)
        marker = desk.root.encode()
        assert sum(marker in environment for environment in environments()) > 8

    assert not any(marker in environment for environment in environments())
    assert not os.path.exists(desk.root)
    assert not os.path.exists(f"{tempfile.gettempdir()}/.X{desk.env['DISPLAY'][1:]}-lock")


def test_two_desks_stand_beside_each_other() -> None:
    with Desk() as one, Desk() as other:
        start(one)

        assert TrayItem(one).tooltip == "work: 12 % left"
        assert one.env["DISPLAY"] != other.env["DISPLAY"]
        with pytest.raises(TimeoutError, match="tray item comet-tray"):
            TrayItem(other, timeout=0.1)


def test_a_failure_on_a_desk_carries_the_logs() -> None:
    def fail() -> None:
        with Desk(tray=False) as desk:
            desk.popen("sh", "-c", "echo what went wrong; echo told >&2").wait(5)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError) as caught:
        fail()

    (note,) = caught.value.__notes__
    assert "-sh.log\nwhat went wrong\ntold" in note


def test_the_item_is_read_as_the_panel_reads_it(desk: Desk) -> None:
    start(desk)
    item = TrayItem(desk)

    assert (item.title, item.status, item.icon_name) == ("comet-tray", "Active", "")
    assert item.tooltip == "work: 12 % left"
    assert Pixmap(22, 22, RED * 22 * 22) in item.pixmaps


def test_choosing_from_the_menu_changes_the_icon_and_says_so_once(desk: Desk) -> None:
    start(desk)
    item = TrayItem(desk)
    lines = [(entry.label, entry.enabled) for entry in item.menu()]
    assert lines == [("Turn green", True), ("", True), ("Not now", False)]
    before = item.signals()

    item.click_menu("Turn green")

    wait_until(lambda: item.tooltip == "all is well", 5, "the new tooltip")
    assert Pixmap(22, 22, LIME * 22 * 22) in item.pixmaps
    assert item.signals() - before == {"NewIcon": 1, "NewToolTip": 1}
    with pytest.raises(LookupError, match="Turn green"):
        item.click_menu("Not now")


def test_the_item_comes_back_with_a_new_panel(desk: Desk) -> None:
    start(desk)
    TrayItem(desk)

    desk.kill("tray")
    with pytest.raises(TimeoutError):
        TrayItem(desk, timeout=0.1)
    desk.start("tray")

    assert TrayItem(desk).tooltip == "work: 12 % left"


def test_the_window_that_a_click_on_the_item_opens_reads_whole(desk: Desk) -> None:
    start(desk)
    item, screen = TrayItem(desk), Screen(desk)
    program = screen.program()

    item.activate()

    window = screen.find(program, name="Proof")
    field = screen.find(window, name="Label")
    label = screen.find(window, name="12 % left")
    bar = screen.find(window, role="progress bar")
    assert screen.value(bar) == 12
    assert "showing" in screen.states(label)
    assert "editable" in screen.states(field)
    assert "12 % left" in screen.dump(window)
    assert "hunter2" not in screen.dump(program)

    screen.set_text(field, "høme")
    button = screen.find(window, name="Rename")
    assert screen.actions(button)[0] == "Press"
    screen.do_action(button)

    assert screen.text(field) == "høme"
    screen.find(window, role="label", name="høme")
    with pytest.raises(LookupError, match="progress bar"):
        screen.find(window, name="nowhere", timeout=0)


def test_keyboard_and_mouse_reach_the_window(desk: Desk) -> None:
    start(desk, "show")
    screen = Screen(desk)
    window = screen.find(screen.program(), name="Proof")
    field = screen.find(window, name="Label")
    wait_until(lambda: "focused" in screen.states(field), 5, "the focus")

    desk.type_text("Size_5 %")
    wait_until(lambda: screen.text(field) == "Size_5 %", 5, "the typed text")
    desk.key("Tab", "Tab", "space")

    screen.find(window, role="label", name="Size_5 %")


def test_each_popup_is_seen_and_its_buttons_can_be_pressed(desk: Desk) -> None:
    pressed = desk.bus.queue(interface=NOTIFICATIONS[0], member="ActionInvoked")
    first = notify(desk, "first", ["default", "Open", "later", "Later"])

    (popup,) = desk.popups()
    assert (popup.app_name, popup.summary, popup.body) == ("Comet Tray", "first", "12 % left")
    assert popup.actions == {"default": "Open", "later": "Later"}
    assert popup.hints == {"urgency": 2}

    desk.press_popup()
    wait_until(lambda: desk.popups() and pressed, 5, "the default action")
    second = notify(desk, "second", ["default", "Open", "later", "Later"])
    desk.press_popup("Later")
    wait_until(lambda: desk.popups() and len(pressed) == 2, 5, "the button")

    assert [signal.body for signal in pressed] == [(first, "default"), (second, "later")]
    assert [popup.summary for popup in desk.popups()] == ["first", "second"]


def test_without_a_notification_service_asking_fails_until_one_starts() -> None:
    with Desk(notifications=False, keyring="none", tray=False) as desk:
        with pytest.raises(BusError, match="ServiceUnknown"):
            notify(desk, "unheard", [])

        desk.start("notifications")

        assert notify(desk, "heard", []) > 0
        assert [popup.summary for popup in desk.popups()] == ["unheard", "heard"]


def test_the_keyring_keeps_a_secret_over_locking_and_a_crash(desk: Desk) -> None:
    keyring(desk, "keyring.set_password('proof', 'one', 'pass')")

    desk.lock_keyring()
    assert desk.keyring_is_locked()
    desk.unlock_keyring()
    assert not desk.keyring_is_locked()
    desk.kill("keyring")
    desk.start("keyring")

    assert keyring(desk, "print(keyring.get_password('proof', 'one'))") == "pass"


def test_a_locked_keyring_asks_on_the_screen_and_answers_once_it_is_open() -> None:
    with Desk(keyring="locked", tray=False) as desk:
        code = "import keyring; print(keyring.get_password('proof', 'one'))"
        asking = desk.popen(sys.executable, "-c", code)
        prompt = "org.gnome.keyring.SystemPrompter"

        wait_until(lambda: desk.bus.has(prompt), 10, "the prompt")
        wait_until(
            lambda: (
                desk.run("xdotool", "search", "--onlyvisible", "--class", "gcr-prompter").stdout
            ),
            10,
            "the prompt's window",
        )
        assert asking.poll() is None
        desk.unlock_keyring()
        assert not desk.keyring_is_locked()


def test_without_a_keyring_none_is_started_by_asking() -> None:
    with Desk(keyring="none", tray=False) as desk:
        code = "print(type(keyring.get_keyring()).__module__)"
        assert keyring(desk, code) == "keyring.backends.fail"


def test_a_program_follows_the_desk_between_dark_and_light() -> None:
    with Desk(dark=True) as desk:
        program = start(desk)
        wait_until(lambda: scheme(desk, program) == "scheme Dark 1.0", 5, "dark")

        desk.set_dark(False)

        wait_until(lambda: scheme(desk, program) == "scheme Light 1.0", 5, "light")


def test_a_scaled_desk_of_another_size_gives_a_picture_of_that_size() -> None:
    with Desk(size=(640, 480), scale=2, notifications=False) as desk:
        program = start(desk)
        picture = f"{desk.home}/screen.png"

        wait_until(lambda: scheme(desk, program) == "scheme Unknown 2.0", 5, "the scale")
        desk.screenshot(picture)

        with open(picture, "rb") as file:
            header = file.read(24)
        assert header[:4] == b"\x89PNG"
        size = int.from_bytes(header[16:20]), int.from_bytes(header[20:24])
        assert size == (640, 480)
