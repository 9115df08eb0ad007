from collections.abc import Iterator
from contextlib import closing

import pytest
from jeepney import (  # type: ignore[import-untyped] # jeepney ships no types
    DBusAddress,
    Message,
    new_signal,
)
from PySide6.QtDBus import QDBusConnection, QDBusServiceWatcher
from pytestqt.qtbot import QtBot

from comet_tray.desktop.keyring_watch import KeyringWatch
from tests.support.bus import BUS, PROPERTIES, Bus
from tests.support.desk import Desk


def changed(kind: str, **properties: tuple[str, object]) -> Message:
    thing = DBusAddress("/org/freedesktop/secrets/x", interface=PROPERTIES)
    body: tuple[object, ...] = (f"org.freedesktop.Secret.{kind}", properties, [])
    return new_signal(thing, "PropertiesChanged", "sa{sv}as", body)


@pytest.fixture
def session_bus(desk: Desk) -> Iterator[QDBusConnection]:
    address = desk.env["DBUS_SESSION_BUS_ADDRESS"]
    yield QDBusConnection.connectToBus(address, address)
    QDBusConnection.disconnectFromBus(address)


def test_unlocking_is_told_and_locking_is_not(
    qtbot: QtBot, desk: Desk, session_bus: QDBusConnection
) -> None:
    watch = KeyringWatch(session_bus)
    opened: list[bool] = []
    watch.opened.connect(lambda: opened.append(desk.keyring_is_locked()))
    desk.lock_keyring()
    with qtbot.waitSignal(watch.opened):
        desk.unlock_keyring()
    assert opened == [False]


def test_a_keyring_service_that_starts_is_told(
    qtbot: QtBot, desk: Desk, session_bus: QDBusConnection
) -> None:
    desk.kill("keyring")
    watch = KeyringWatch(session_bus)
    with qtbot.waitSignal(watch.opened):
        desk.start("keyring")


def test_an_unlock_is_told_also_by_a_service_that_started_later(
    qtbot: QtBot, desk: Desk, session_bus: QDBusConnection
) -> None:
    desk.kill("keyring")
    watch = KeyringWatch(session_bus)
    with qtbot.waitSignal(watch.opened):
        desk.start("keyring")
    desk.lock_keyring()
    with qtbot.waitSignal(watch.opened):
        desk.unlock_keyring()


def test_of_what_a_service_tells_only_an_open_collection_counts(
    qtbot: QtBot, connection: QDBusConnection, bus_address: str
) -> None:
    watch = KeyringWatch(connection)
    with closing(Bus(bus_address)) as service:
        with qtbot.waitSignal(watch.opened):
            service.call(*BUS, "RequestName", "su", "org.freedesktop.secrets", 0)
        opened: list[bool] = []
        watch.opened.connect(lambda: opened.append(True))
        service.emit(changed("Item", Locked=("b", False)))
        service.emit(changed("Collection", Locked=("b", True)))
        service.emit(changed("Collection", Label=("s", "Login")))
        service.emit(changed("Collection", Locked=("b", False)))
        last = QDBusServiceWatcher("org.example.Last", connection)
        # The bus answers in order: after this it knows what is waited for.
        assert not connection.interface().isServiceRegistered("org.example.Last").value()
        with qtbot.waitSignal(last.serviceRegistered):
            service.call(*BUS, "RequestName", "su", "org.example.Last", 0)
    assert opened == [True]


def test_without_a_session_bus_nothing_is_watched_and_nothing_complained_of(qtbot: QtBot) -> None:
    watch = KeyringWatch(QDBusConnection("no such connection"))
    with qtbot.assertNotEmitted(watch.opened):
        assert watch.children() == []
