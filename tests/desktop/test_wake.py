import os
import subprocess
import sys
from contextlib import closing

import pytest
from jeepney import (  # type: ignore[import-untyped] # jeepney ships no types
    DBusAddress,
    Message,
    new_signal,
)
from PySide6.QtCore import QObject, Signal
from PySide6.QtDBus import QDBusConnection
from PySide6.QtNetwork import QNetworkInformation
from pytestqt.qtbot import QtBot

from comet_tray.desktop.wake import Wake
from tests.support.bus import BUS, Bus

LOGIN = "org.freedesktop.login1"
NET = QNetworkInformation.Reachability


class Network(QObject):
    """Stands in for Qt's view of the network."""

    reachabilityChanged = Signal(object)  # noqa: N815 # Qt's name

    def __init__(self) -> None:
        super().__init__()
        self._reachability = NET.Online

    def reachability(self) -> QNetworkInformation.Reachability:
        return self._reachability

    def becomes(self, reachability: QNetworkInformation.Reachability) -> None:
        self._reachability = reachability
        self.reachabilityChanged.emit(reachability)


@pytest.fixture
def network(monkeypatch: pytest.MonkeyPatch) -> Network:
    network = Network()
    monkeypatch.setattr(QNetworkInformation, "loadDefaultBackend", lambda: True)
    monkeypatch.setattr(QNetworkInformation, "instance", lambda: network)
    return network


def prepare_for_sleep(*, falling_asleep: bool) -> Message:
    manager = DBusAddress("/org/freedesktop/login1", interface=f"{LOGIN}.Manager")
    return new_signal(manager, "PrepareForSleep", "b", (falling_asleep,))


def test_waking_up_is_told_and_falling_asleep_is_not(
    qtbot: QtBot, connection: QDBusConnection, bus_address: str
) -> None:
    wake = Wake(connection)
    woken: list[bool] = []
    wake.woke.connect(lambda: woken.append(True))
    with closing(Bus(bus_address)) as logind:
        logind.call(*BUS, "RequestName", "su", LOGIN, 0)
        logind.emit(prepare_for_sleep(falling_asleep=True))
        with qtbot.waitSignal(wake.woke):
            logind.emit(prepare_for_sleep(falling_asleep=False))
    assert woken == [True]


def test_a_stranger_on_the_bus_cannot_pretend_that_the_machine_woke(
    qtbot: QtBot, connection: QDBusConnection, bus_address: str
) -> None:
    wake = Wake(connection)
    woken: list[bool] = []
    wake.woke.connect(lambda: woken.append(True))
    with closing(Bus(bus_address)) as stranger, closing(Bus(bus_address)) as logind:
        stranger.emit(prepare_for_sleep(falling_asleep=False))
        stranger.call(*BUS, "GetId")  # the bus has passed the stranger's signal on
        logind.call(*BUS, "RequestName", "su", LOGIN, 0)
        with qtbot.waitSignal(wake.woke):
            logind.emit(prepare_for_sleep(falling_asleep=False))
    assert woken == [True]


def test_the_system_bus_is_the_one_the_environment_names(bus_address: str) -> None:
    program = (
        "import sys;"
        "from PySide6.QtCore import QCoreApplication;"
        "from PySide6.QtDBus import QDBusConnection;"
        "from comet_tray.desktop.wake import Wake;"
        "app = QCoreApplication(sys.argv);"
        "wake = Wake(QDBusConnection.systemBus());"
        "wake.woke.connect(app.quit);"
        "print('listening', flush=True);"
        "sys.exit(app.exec())"
    )
    env = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": bus_address}
    with (
        closing(Bus(bus_address)) as logind,
        subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, env=env) as tray,
    ):
        logind.call(*BUS, "RequestName", "su", LOGIN, 0)
        assert tray.stdout is not None
        assert tray.stdout.readline() == b"listening\n"
        logind.emit(prepare_for_sleep(falling_asleep=False))
        assert tray.wait(timeout=10) == 0


def test_without_a_system_bus_and_without_news_of_the_network_it_counts_as_online(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QNetworkInformation, "loadDefaultBackend", lambda: False)
    assert Wake(QDBusConnection("no such connection")).online()


def test_only_the_coming_and_going_of_the_network_is_told(
    network: Network,
) -> None:
    wake = Wake(QDBusConnection("no such connection"))
    told: list[bool] = []
    wake.online_changed.connect(told.append)
    assert wake.online()
    for reachability in (NET.Site, NET.Disconnected, NET.Disconnected, NET.Local, NET.Online):
        network.becomes(reachability)
    assert told == [False, True]


def test_a_network_that_is_down_at_the_start_is_known_as_down(network: Network) -> None:
    network.becomes(NET.Disconnected)
    wake = Wake(QDBusConnection("no such connection"))
    assert not wake.online()
