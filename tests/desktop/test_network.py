import os
import subprocess
import sys
from contextlib import closing

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation

from comet_tray.desktop.network import Network
from tests.support.bus_service import NetworkManager

NET = QNetworkInformation.Reachability


class QtsNetwork(QObject):
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
def network(monkeypatch: pytest.MonkeyPatch) -> QtsNetwork:
    network = QtsNetwork()
    monkeypatch.setattr(QNetworkInformation, "loadDefaultBackend", lambda: True)
    monkeypatch.setattr(QNetworkInformation, "instance", lambda: network)
    return network


def test_without_news_of_the_network_it_counts_as_online(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QNetworkInformation, "loadDefaultBackend", lambda: False)
    assert Network().online()


def test_only_the_coming_and_going_of_the_network_is_told(
    network: QtsNetwork,
) -> None:
    seen = Network()
    told: list[bool] = []
    seen.online_changed.connect(told.append)
    assert seen.online()
    for reachability in (NET.Site, NET.Disconnected, NET.Disconnected, NET.Local, NET.Online):
        network.becomes(reachability)
    assert told == [False, True]


def test_a_network_that_is_down_at_the_start_is_known_as_down(network: QtsNetwork) -> None:
    network.becomes(NET.Disconnected)
    seen = Network()
    assert not seen.online()


def test_networkmanager_is_heard_over_the_system_bus(bus_address: str) -> None:
    program = (
        "import sys;"
        "from PySide6.QtCore import QCoreApplication;"
        "from comet_tray.desktop.network import Network;"
        "app = QCoreApplication(sys.argv);"
        "network = Network();"
        "network.online_changed.connect(lambda online: print(online, flush=True));"
        "print(network.online(), flush=True);"
        "app.exec()"
    )
    env = {**os.environ, "DBUS_SYSTEM_BUS_ADDRESS": bus_address}
    with (
        closing(NetworkManager(bus_address)) as manager,
        subprocess.Popen(
            [sys.executable, "-c", program], stdout=subprocess.PIPE, env=env, text=True
        ) as tray,
    ):
        assert tray.stdout is not None
        assert tray.stdout.readline() == "True\n"
        manager.set_online(False)
        assert tray.stdout.readline() == "False\n"
        manager.set_online(True)
        assert tray.stdout.readline() == "True\n"
        tray.kill()  # under coverage Python hears SIGTERM, which it cannot in Qt's loop
