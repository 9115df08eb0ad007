"""A bus of one's own, and real desktops, for the tests of what differs between systems."""

import os
import shutil
import tempfile
from collections.abc import Iterator

import pytest
from PySide6.QtDBus import QDBusConnection

from tests.support.desk_files import SESSION_BUS
from tests.support.processes import Processes, ReadyLine


@pytest.fixture
def bus_address() -> Iterator[str]:
    """The address of a private bus on which nothing runs yet."""
    # Not pytest's folder: the path of a socket has room for about 100 characters.
    root = tempfile.mkdtemp(prefix="comet-bus-")
    config = os.path.join(root, "bus.conf")
    with open(config, "w", encoding="utf-8") as file:
        file.write(SESSION_BUS.format(run=root))
    processes = Processes({**os.environ, "COMET_BUS": root}, root, root)
    with ReadyLine() as ready:
        processes.start(
            "dbus-daemon",
            "--nofork",
            "--nopidfile",
            f"--config-file={config}",
            f"--print-address={ready.fd}",
            keep=(ready.fd,),
        )
        address = ready.read("the bus")
    yield address
    processes.end()
    shutil.rmtree(root)


@pytest.fixture
def connection(bus_address: str) -> Iterator[QDBusConnection]:
    """Qt's connection to the private bus."""
    yield QDBusConnection.connectToBus(bus_address, bus_address)
    QDBusConnection.disconnectFromBus(bus_address)
