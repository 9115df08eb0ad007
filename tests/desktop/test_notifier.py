import os
import socket
from collections.abc import Iterator, Mapping
from itertools import count
from typing import Any

import pytest
from jeepney import (  # type: ignore[import-untyped] # jeepney ships no types
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import open_dbus_connection  # type: ignore[import-untyped] # the same
from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QColor, QIcon, QImage, QPixmap
from PySide6.QtWidgets import QSystemTrayIcon
from pytestqt.qtbot import QtBot

from comet_tray.desktop.freedesktop_notifier import FreedesktopNotifier
from comet_tray.desktop.notifier import (
    Asked,
    Notification,
    TrayMessageNotifier,
    make_notifier,
    session_address,
)
from tests.support.desk import Desk

SERVICE = "org.freedesktop.Notifications"
PROPERTIES = "org.freedesktop.DBus.Properties"
ADDRESS = DBusAddress("/org/freedesktop/Notifications", interface=SERVICE)
ALL_FEATURES = ("actions", "body", "body-markup")
BUTTONS = (("1h", "Silent for 1 hour"), ("details", "Details"))
LOW = Notification(title="work is low", body="12 % left", keys=("k1",), actions=BUTTONS)

pytestmark = pytest.mark.usefixtures("qapp")


class Service:
    """A notification service that shows nothing and remembers all; Qt's event loop runs it."""

    def __init__(
        self,
        address: str,
        features: tuple[str, ...] = ALL_FEATURES,
        *,
        answers: bool = True,
        properties: Mapping[str, tuple[str, Any]] | None = None,
    ) -> None:
        self.properties = dict(properties or {})
        self.notified: list[tuple[Any, ...]] = []
        self._features = features
        self._answers = answers
        self._ids = count(7)
        self._connection = open_dbus_connection(address)
        self._connection.send_and_get_reply(message_bus.RequestName(SERVICE), timeout=5)
        descriptor = self._connection.sock.fileno()
        self._readable = QSocketNotifier(descriptor, QSocketNotifier.Type.Read)
        self._readable.activated.connect(self._serve)

    def tell(self, signal: str, signature: str, *values: Any) -> None:
        self._connection.send(new_signal(ADDRESS, signal, signature, values))

    def change(self, name: str, value: Any) -> None:
        """Announce another value of a property, as Plasma and dunst do."""
        self.properties[name] = value
        address = DBusAddress(ADDRESS.object_path, interface=PROPERTIES)
        changes: tuple[str, dict[str, Any], list[str]] = (SERVICE, {name: value}, [])
        self._connection.send(new_signal(address, "PropertiesChanged", "sa{sv}as", changes))

    def end(self) -> None:
        self._readable.setEnabled(False)
        self._connection.close()

    def _serve(self) -> None:
        while True:
            try:
                message = self._connection.receive(timeout=0)
            except TimeoutError:
                return
            if message.header.message_type is MessageType.method_call and self._answers:
                self._connection.send(self._reply(message))

    def _reply(self, call: Message) -> Message:
        if call.header.fields[HeaderFields.member] == "GetCapabilities":
            return new_method_return(call, "as", (list(self._features),))
        if call.header.fields[HeaderFields.member] == "Get":
            if call.body[1] not in self.properties:
                return new_error(call, "org.freedesktop.DBus.Error.InvalidArgs")
            return new_method_return(call, "v", (self.properties[call.body[1]],))
        assert call.header.fields[HeaderFields.signature] == "susssasa{sv}i"
        self.notified.append(call.body)
        return new_method_return(call, "u", (call.body[1] or next(self._ids),))


class Fallback:
    """Remembers what it should have shown."""

    def __init__(self) -> None:
        self.sent: list[Notification] = []

    def send(self, notification: Notification) -> None:
        self.sent.append(notification)

    def ask_for_quiet(self, answered: Asked) -> None:
        answered(False)

    def close(self) -> None:
        self.sent.clear()


class Popups:
    """A notifier, and what came of it."""

    def __init__(self, address: str, image: QImage | None = None, timeout: int = 5000) -> None:
        self.clicks: list[tuple[tuple[str, ...], str]] = []
        self.calms: list[str] = []
        self.quiet: list[bool | None] = []
        self.fallback = Fallback()
        self.notifier = FreedesktopNotifier(
            address,
            lambda keys, action: self.clicks.append((keys, action)),
            lambda: self.calms.append("calm"),
            self.fallback,
            lambda: image or QImage(),
            timeout=timeout,
        )
        self.send = self.notifier.send

    def ask(self) -> None:
        self.notifier.ask_for_quiet(self.quiet.append)


@pytest.fixture
def popups(bus_address: str) -> Iterator[Popups]:
    popups = Popups(bus_address)
    yield popups
    popups.notifier.close()


@pytest.fixture
def service(bus_address: str) -> Iterator[Service]:
    service = Service(bus_address)
    yield service
    service.end()


def wait_for(qtbot: QtBot, things: list[Any], number: int) -> None:
    qtbot.waitUntil(lambda: len(things) >= number)
    assert len(things) == number


def test_the_service_gets_text_urgency_and_buttons(
    qtbot: QtBot, popups: Popups, service: Service
) -> None:
    popups.send(Notification(title="work", body="5 % left", urgency="critical", actions=BUTTONS))
    wait_for(qtbot, service.notified, 1)
    buttons = ["default", "Details", "1h", "Silent for 1 hour", "details", "Details"]
    hints = {
        "desktop-entry": ("s", "comet-tray"),
        "category": ("s", "x-comet-tray.quota"),
        "urgency": ("y", 2),
    }
    assert service.notified == [
        ("Comet Tray", 0, "comet-tray", "work", "5 % left", buttons, hints, -1)
    ]


def test_the_icon_goes_along_as_pixels_even_where_it_is_larger_than_the_socket_takes_at_once(
    qtbot: QtBot, bus_address: str, service: Service
) -> None:
    image = QImage(512, 512, QImage.Format.Format_ARGB32)
    image.fill(QColor(255, 128, 0))
    popups = Popups(bus_address, image)
    popups.send(LOW)
    wait_for(qtbot, service.notified, 1)
    signature, (*shape, pixels) = service.notified[0][6]["image-data"]
    assert (signature, shape) == ("(iiibiiay)", [512, 512, 2048, True, 8, 4])
    assert pixels == bytes((255, 128, 0, 255)) * 512 * 512
    popups.notifier.close()


@pytest.mark.parametrize(
    ("features", "body"),
    [
        (("body", "body-markup"), "&lt;b&gt;R&amp;D&lt;/b&gt;"),
        (("body",), "<b>R&D</b>"),
    ],
)
def test_a_hostile_name_is_shown_as_it_is_and_never_as_markup(
    qtbot: QtBot, popups: Popups, bus_address: str, features: tuple[str, ...], body: str
) -> None:
    service = Service(bus_address, features)
    popups.send(Notification(title="<i>R&D</i>", body="<b>R&D</b>"))
    wait_for(qtbot, service.notified, 1)
    assert service.notified[0][3:5] == ("<i>R&D</i>", body)
    service.end()


def test_characters_that_the_bus_or_the_eye_would_stumble_over_are_replaced(
    qtbot: QtBot, popups: Popups, service: Service
) -> None:
    popups.send(Notification(title="a\0b\nc", body="one\u202e\x1b\ntwo \ud800"))
    wait_for(qtbot, service.notified, 1)
    assert service.notified[0][3:5] == ("a\ufffdb c", "one\ufffd\ufffd\ntwo ?")


def test_a_service_without_buttons_is_given_none(
    qtbot: QtBot, popups: Popups, bus_address: str
) -> None:
    service = Service(bus_address, ("body",))
    popups.send(LOW)
    wait_for(qtbot, service.notified, 1)
    assert service.notified[0][5] == []
    service.end()


def test_a_newer_popup_replaces_the_one_about_the_same_keys_and_no_other(
    qtbot: QtBot, popups: Popups, service: Service
) -> None:
    for keys in (("k1",), ("k2",), (), ("k1",), (), ("k1", "k2"), ("k1", "k2")):
        popups.send(Notification(title="low", body="", keys=keys))
    wait_for(qtbot, service.notified, 7)
    assert [arguments[1] for arguments in service.notified] == [0, 0, 0, 7, 0, 0, 11]


def test_a_popup_that_was_closed_is_not_replaced(
    qtbot: QtBot, popups: Popups, service: Service
) -> None:
    popups.send(LOW)
    popups.send(Notification(title="home is low", body="", keys=("k2",)))
    wait_for(qtbot, service.notified, 2)
    service.tell("NotificationClosed", "uu", 7, 2)
    service.tell("ActionInvoked", "us", 7, "default")
    service.tell("ActionInvoked", "us", 8, "default")
    wait_for(qtbot, popups.clicks, 1)
    popups.send(LOW)
    wait_for(qtbot, service.notified, 3)
    assert service.notified[2][1] == 0
    assert popups.clicks == [(("k2",), "details")]


def test_a_click_on_the_popup_opens_the_details_and_a_button_does_what_it_says(
    qtbot: QtBot, popups: Popups, service: Service
) -> None:
    popups.send(LOW)
    popups.send(Notification(title="2 keys changed", body="", keys=("a", "b"), actions=BUTTONS))
    wait_for(qtbot, service.notified, 2)
    service.tell("ActionInvoked", "us", 7, "default")
    service.tell("ActionInvoked", "us", 7, "1h")
    service.tell("ActionInvoked", "us", 8, "1h")
    wait_for(qtbot, popups.clicks, 3)
    assert popups.clicks == [(("k1",), "details"), (("k1",), "1h"), (("a", "b"), "1h")]


def test_clicks_on_popups_of_others_and_actions_nobody_offered_do_nothing(
    qtbot: QtBot, popups: Popups, service: Service
) -> None:
    popups.send(LOW)
    wait_for(qtbot, service.notified, 1)
    service.tell("ActionInvoked", "us", 99, "default")
    service.tell("ActionInvoked", "us", 7, "quit")
    service.tell("ActionInvoked", "us", 7, "1h")
    wait_for(qtbot, popups.clicks, 1)
    assert popups.clicks == [(("k1",), "1h")]


@pytest.mark.parametrize(
    ("properties", "quiet"),
    [
        ({}, None),
        ({"Inhibited": ("b", False)}, False),
        ({"Inhibited": ("b", True)}, True),
        ({"paused": ("b", False)}, False),
        ({"paused": ("b", True)}, True),
        ({"paused": ("b", True), "Inhibited": ("b", False)}, True),
        ({"Inhibited": ("s", "yes")}, None),
        ({"Inhibited": ("u", 1)}, None),
        ({"Inhibited": ("as", ["b"])}, None),
    ],
)
def test_plasma_and_dunst_say_whether_they_want_popups_and_others_leave_it_open(
    qtbot: QtBot,
    popups: Popups,
    bus_address: str,
    properties: dict[str, tuple[str, Any]],
    quiet: bool | None,
) -> None:
    service = Service(bus_address, properties=properties)
    popups.ask()
    wait_for(qtbot, popups.quiet, 1)
    assert popups.quiet == [quiet]
    service.end()


@pytest.mark.parametrize("name", ["Inhibited", "paused"])
def test_the_end_of_the_quiet_is_heard_of_once(
    qtbot: QtBot, popups: Popups, bus_address: str, name: str
) -> None:
    service = Service(bus_address, properties={name: ("b", True)})
    service.change(name, ("b", False))
    service.change(name, ("b", True))
    popups.ask()
    wait_for(qtbot, popups.quiet, 1)
    service.change("waitingLength", ("u", 0))
    service.change(name, ("b", False))
    service.change(name, ("b", False))
    popups.ask()
    wait_for(qtbot, popups.quiet, 2)
    assert (popups.quiet, popups.calms) == ([True, False], ["calm"])
    service.end()


def test_a_service_that_ends_amid_its_quiet_is_quiet_no_more(
    qtbot: QtBot, popups: Popups, bus_address: str
) -> None:
    service = Service(bus_address, properties={"paused": ("b", True)})
    popups.ask()
    wait_for(qtbot, popups.quiet, 1)
    service.end()
    wait_for(qtbot, popups.calms, 1)


def test_closing_amid_the_quiet_calls_nobody(qtbot: QtBot, bus_address: str) -> None:
    service = Service(bus_address, properties={"paused": ("b", True)})
    popups = Popups(bus_address)
    popups.ask()
    wait_for(qtbot, popups.quiet, 1)
    popups.ask()
    popups.notifier.close()
    assert (popups.quiet, popups.calms) == ([True, None], [])
    service.end()


def test_where_nobody_answers_the_quiet_is_unknown(qtbot: QtBot, bus_address: str) -> None:
    silent = Service(bus_address, answers=False)
    popups = Popups(bus_address, timeout=20)
    popups.ask()
    wait_for(qtbot, popups.quiet, 1)
    nowhere = Popups("unix:path=/nowhere/bus")
    nowhere.ask()
    assert popups.quiet == nowhere.quiet == [None]
    popups.notifier.close()
    silent.end()


def test_without_a_service_the_tray_shows_it_and_the_service_is_found_once_it_is_there(
    qtbot: QtBot, popups: Popups, bus_address: str
) -> None:
    popups.send(LOW)
    wait_for(qtbot, popups.fallback.sent, 1)
    service = Service(bus_address)
    popups.send(LOW)
    wait_for(qtbot, service.notified, 1)
    assert popups.fallback.sent == [LOW]
    service.end()


def test_a_service_that_ends_is_survived_and_its_successor_is_asked_what_it_can(
    qtbot: QtBot, popups: Popups, bus_address: str, service: Service
) -> None:
    popups.send(LOW)
    wait_for(qtbot, service.notified, 1)
    service.end()
    popups.send(LOW)
    wait_for(qtbot, popups.fallback.sent, 1)
    successor = Service(bus_address, ("body",))
    popups.send(LOW)
    wait_for(qtbot, successor.notified, 1)
    assert successor.notified[0][1] == 0
    assert successor.notified[0][5] == []
    successor.end()


def test_a_service_that_never_answers_keeps_no_popup_back(qtbot: QtBot, bus_address: str) -> None:
    service = Service(bus_address, answers=False)
    popups = Popups(bus_address, timeout=20)
    popups.send(LOW)
    popups.send(LOW)
    wait_for(qtbot, popups.fallback.sent, 2)
    popups.notifier.close()
    service.end()


@pytest.mark.parametrize("address", ["unix:path=/nowhere/bus", "tcp:host=::1,port=1", "nonsense"])
def test_without_a_bus_the_tray_shows_it_at_once(address: str) -> None:
    popups = Popups(address)
    popups.send(LOW)
    assert popups.fallback.sent == [LOW]


@pytest.mark.parametrize("greeting", [b"", b"REJECTED EXTERNAL\r\n", b"OK 00\r\n" + b"junk" * 9])
def test_a_bus_that_hangs_up_refuses_or_talks_nonsense_is_left(
    qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory, greeting: bytes
) -> None:
    path = f"{tmp_path_factory.mktemp('b')}/bus"
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(path)
        listener.listen()
        popups = Popups(f"unix:path={path}", timeout=60_000)
        popups.send(LOW)
        peer, _ = listener.accept()
        with peer:
            peer.sendall(greeting)
            if not greeting:
                peer.shutdown(socket.SHUT_RDWR)
            wait_for(qtbot, popups.fallback.sent, 1)


def test_dunst_shows_it_and_a_click_comes_back(qtbot: QtBot) -> None:
    with Desk(keyring="none", tray=False) as desk:
        popups = Popups(desk.env["DBUS_SESSION_BUS_ADDRESS"])
        popups.send(LOW)
        qtbot.waitUntil(lambda: len(desk.popups()) == 1)
        popup = desk.popups()[0]
        desk.press_popup("Silent for 1 hour")
        wait_for(qtbot, popups.clicks, 1)
        popups.notifier.close()
    assert (popup.app_name, popup.summary, popup.body) == ("Comet Tray", LOW.title, LOW.body)
    assert popups.clicks == [(("k1",), "1h")]


class Tray(QSystemTrayIcon):
    """Remembers the messages."""

    def __init__(self) -> None:
        super().__init__()
        self.messages: list[tuple[Any, ...]] = []

    def showMessage(self, *message: Any) -> None:  # Qt's name
        self.messages.append(message)


def test_the_tray_icon_shows_plain_text_and_its_last_message_takes_the_click() -> None:
    tray = Tray()
    clicks: list[tuple[tuple[str, ...], str]] = []
    notifier = TrayMessageNotifier(tray, lambda keys, action: clicks.append((keys, action)))
    tray.messageClicked.emit()
    notifier.send(Notification(title="work", body="<b>x</b>", keys=("k1",)))
    notifier.send(Notification(title="home", body="gone", urgency="critical", keys=("k2",)))
    tray.messageClicked.emit()
    assert tray.messages == [
        ("work", "‹b>x‹/b>", QSystemTrayIcon.MessageIcon.Warning),
        ("home", "gone", QSystemTrayIcon.MessageIcon.Critical),
    ]
    assert clicks == [(("k2",), "details")]
    quiet: list[bool | None] = []
    notifier.ask_for_quiet(quiet.append)
    assert quiet == [False]
    notifier.close()
    tray.messageClicked.emit()
    assert len(clicks) == 1


def filled_icon() -> QIcon:
    pixmap = QPixmap(48, 48)
    pixmap.fill(QColor(255, 128, 0))
    return QIcon(pixmap)


def test_linux_with_a_session_bus_has_the_service_and_all_else_the_tray(
    qtbot: QtBot, bus_address: str, service: Service
) -> None:
    tray = Tray()
    tray.setIcon(filled_icon())
    environ = {"DBUS_SESSION_BUS_ADDRESS": bus_address}
    elsewhere = [
        make_notifier("win32", environ, tray, lambda *_: None, lambda: None, QImage),
        make_notifier("linux", {}, tray, lambda *_: None, lambda: None, QImage),
    ]
    for notifier in elsewhere:
        notifier.send(LOW)
        notifier.close()
    assert len(tray.messages) == 2
    picture = filled_icon().pixmap(48, 48).toImage()
    linux = make_notifier("linux", environ, tray, lambda *_: None, lambda: None, lambda: picture)
    linux.send(LOW)
    wait_for(qtbot, service.notified, 1)
    assert "image-data" in service.notified[0][6]
    linux.close()


def test_the_bus_of_the_session_is_found_without_its_variable(tmp_path: os.PathLike[str]) -> None:
    environ = {"XDG_RUNTIME_DIR": os.fspath(tmp_path)}
    assert session_address(environ) is None
    path = os.path.join(tmp_path, "bus")
    open(path, "w", encoding="utf-8").close()
    assert session_address(environ) == f"unix:path={path}"
    environ["DBUS_SESSION_BUS_ADDRESS"] = "unix:abstract=x"
    assert session_address(environ) == "unix:abstract=x"
    assert session_address({}) is None
