"""The icon on a desktop whose tray is absent, late, or breaks down."""

import subprocess

import pytest

from comet_tray.demo.server import DemoServer
from tests.support.accessible import Screen
from tests.support.desk import Desk
from tests.support.running_tray import RunningTray, sample, serve
from tests.support.tray_item import TrayItem
from tests.support.wait import wait_until

pytestmark = pytest.mark.desktop

NO_TRAY = "This desktop shows no tray icons at the moment."


def window_of(desk: Desk, process: subprocess.Popen[bytes]) -> str:
    return desk.run("xdotool", "search", "--onlyvisible", "--pid", str(process.pid)).stdout


def test_without_a_tray_the_window_says_so_and_the_icon_comes_with_the_tray(
    server: DemoServer,
) -> None:
    with Desk(tray=False) as desk:
        tray = RunningTray(desk)
        tray.add(server, sample(40))

        process = tray.start()

        screen = Screen(desk)
        window = screen.find(screen.program(), name="Comet Tray")
        wait_until(lambda: NO_TRAY in screen.dump(window), 5, "the notice")
        screen.find(window, name="Available: 400,000 units")
        assert desk.output(process).count(NO_TRAY) == 1
        desk.run("xdotool", "getactivewindow", "windowsize", "--sync", "1003", "607")

        desk.start("tray")

        item = TrayItem(desk)
        wait_until(lambda: item.tooltip.startswith("work: 40 % left"), 5, "the reading")
        assert process.poll() is None
        window = screen.find(screen.program(), name="Comet Tray")
        screen.find(window, name="Key: work")
        assert NO_TRAY not in screen.dump(window)
        geometry = ("xdotool", "getactivewindow", "getwindowgeometry")
        wait_until(lambda: "1003x607" in desk.run(*geometry).stdout, 5, "the size of before")
        assert desk.output(process).count("\n") == 1
        tray.must("quit")
        assert process.wait(1) == 0


def test_a_tray_that_starts_together_with_us_is_joined(server: DemoServer) -> None:
    with Desk(tray=False) as desk:
        tray = RunningTray(desk)
        tray.add(server, sample(40))

        process = tray.start()
        wait_until(tray.rounds, 5, "the first round, within the grace of two seconds")
        desk.start("tray")

        item = TrayItem(desk)
        wait_until(lambda: item.tooltip.startswith("work: 40 % left"), 5, "the reading")
        assert NO_TRAY not in desk.output(process)
        assert not window_of(desk, process)


def test_a_window_that_was_closed_meanwhile_stays_closed_when_the_tray_comes(
    server: DemoServer,
) -> None:
    with Desk(tray=False) as desk:
        tray = RunningTray(desk)
        tray.add(server, sample(40))
        process = tray.start()
        screen = Screen(desk)
        window = screen.find(screen.program(), name="Comet Tray")
        wait_until(lambda: "active" in screen.states(window), 5, "the window in front")
        desk.key("ctrl+w")
        wait_until(lambda: not window_of(desk, process), 5, "the end of the window")

        desk.start("tray")

        item = TrayItem(desk)
        wait_until(lambda: item.tooltip.startswith("work: 40 % left"), 5, "the reading")
        assert not window_of(desk, process)


def test_the_icon_comes_back_with_a_panel_that_broke_down(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray.add(server, sample(40))
    tray.start_reading()

    desk.kill("tray")
    serve(server, sample(15))
    tray.refresh()
    desk.start("tray")

    item = TrayItem(desk)
    assert item.tooltip.startswith("work: 15 % left")
    assert item.pixmaps
    assert not window_of(desk, tray.process)
    assert desk.output(tray.process) == ""
