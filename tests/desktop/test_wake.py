import os
import subprocess
import sys
from contextlib import closing

from jeepney import (  # type: ignore[import-untyped] # jeepney ships no types
    DBusAddress,
    Message,
    new_signal,
)
from PySide6.QtDBus import QDBusConnection
from pytestqt.qtbot import QtBot

from comet_tray.desktop.wake import Wake
from tests.support.bus import BUS, Bus

LOGIN = "org.freedesktop.login1"


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


def test_without_a_system_bus_there_is_no_news_and_no_trouble() -> None:
    Wake(QDBusConnection("no such connection"))
