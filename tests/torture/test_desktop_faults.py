"""A desktop that breaks down again and again under a tray that runs."""

import os
import signal
import subprocess

import pytest

from comet_tray.demo.server import DemoServer
from tests.support.cuts import cuts
from tests.support.desk import Desk
from tests.support.running_tray import RunningTray, sample, serve
from tests.support.tray_item import TrayItem, matching
from tests.support.wait import wait_until

pytestmark = pytest.mark.desktop


def descriptors(process: subprocess.Popen[bytes]) -> int:
    return len(os.listdir(f"/proc/{process.pid}/fd"))


@cuts("times", 2, 25)
def test_popups_and_icon_come_back_each_time_their_services_do(
    tray: RunningTray, desk: Desk, server: DemoServer, times: int
) -> None:
    tray.must("settings", "set", "budget_requests=20")
    tray.add(server, sample(40))
    tray.start_reading()
    held: list[int] = []

    for turn in range(times):
        left = (4, 60)[turn % 2]
        desk.kill("notifications")
        desk.kill("tray")
        serve(server, sample(left))
        desk.start("notifications")
        if turn < 8:  # afterwards the budget of requests is used up, and nothing new is read
            tray.refresh()
        desk.start("tray")

        item = TrayItem(desk)
        wait_until(lambda: len(list(matching(desk.connect(), "comet-tray"))) == 1, 5, "one icon")
        if turn < 8:
            assert item.tooltip.startswith(f"work: {left} % left")
        assert item.pixmaps
        held.append(descriptors(tray.process))

    assert tray.process.poll() is None
    assert held[-1] == held[1]
    assert desk.popups()[0].summary == "work is nearly used up"
    assert desk.output(tray.process) == ""
    tray.must("quit")
    assert tray.process.wait(1) == 0


@cuts("times", 1, 12)
def test_ten_starts_at_once_leave_one_however_the_last_one_ended(
    tray: RunningTray, desk: Desk, server: DemoServer, times: int
) -> None:
    tray.add(server, sample(40))
    for turn in range(times):
        started = [desk.popen(*tray.command) for _ in range(10)]
        wait_until(lambda: sum(one.poll() is None for one in started) == 1, 30, "nine ends")  # noqa: B023  # called at once

        (survivor,) = (one for one in started if one.poll() is None)
        others = [one.returncode for one in started if one is not survivor]
        assert others == [0] * 9
        wait_until(lambda: len(list(matching(desk.connect(), "comet-tray"))) == 1, 5, "one icon")
        assert "".join(map(desk.output, started)) == ""
        survivor.send_signal((signal.SIGKILL, signal.SIGTERM)[turn % 2])
        survivor.wait(5)
