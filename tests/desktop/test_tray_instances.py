"""One tray for each data dir, however often and however roughly it is started and ended."""

import os
import signal
import socket
import subprocess

import pytest

from comet_tray.demo.server import DemoServer
from tests.support.accessible import Screen
from tests.support.desk import Desk
from tests.support.running_tray import RunningTray, children, is_alive, sample, serve
from tests.support.tray_item import TrayItem, matching
from tests.support.wait import wait_until

pytestmark = pytest.mark.desktop


def active_pid(desk: Desk) -> int:
    """The process whose window is in front; 0 where there is none."""
    said = desk.run("xdotool", "getactivewindow", "getwindowpid").stdout
    return int(said or 0)


def window_size(desk: Desk) -> str:
    return desk.run("xdotool", "getactivewindow", "getwindowgeometry").stdout.splitlines()[-1]


def socket_paths(desk: Desk) -> list[str]:
    folder = desk.env["XDG_RUNTIME_DIR"]
    return [f"{folder}/{name}" for name in os.listdir(folder) if name.startswith("comet-tray-")]


def wait_for_window(desk: Desk, process: subprocess.Popen[bytes]) -> None:
    wait_until(lambda: active_pid(desk) == process.pid, 5, "the window in front")


def test_a_left_click_on_the_icon_opens_the_window(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray.add(server, sample())
    item = tray.start_reading()
    assert active_pid(desk) != tray.process.pid

    item.activate()

    wait_for_window(desk, tray.process)


def test_a_second_start_raises_the_window_of_the_first_and_ends(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    other = RunningTray(desk, "another")
    tray.add(server, sample())
    item = tray.start_reading()
    item.activate()
    wait_for_window(desk, tray.process)
    other.start("--show")
    wait_for_window(desk, other.process)

    assert tray.must() == ""

    wait_for_window(desk, tray.process)
    assert tray.process.poll() is None


def test_of_ten_starts_at_the_same_instant_one_lives_and_all_others_end_well(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray.add(server, sample())

    started = [desk.popen(*tray.command) for _ in range(10)]

    wait_until(lambda: sum(one.poll() is None for one in started) == 1, 15, "nine ends")
    codes = sorted(one.poll() or 0 for one in started if one.poll() is not None)
    (survivor,) = (one for one in started if one.poll() is None)
    assert codes == [0] * 9
    wait_for_window(desk, survivor)
    assert len(list(matching(desk.connect(), "comet-tray"))) == 1
    assert "".join(map(desk.output, started)) == ""


def test_two_data_dirs_are_two_trays(tray: RunningTray, desk: Desk, server: DemoServer) -> None:
    other = RunningTray(desk, "another")
    tray.add(server, sample())
    tray.start_reading()

    other.start()

    bus = desk.connect()
    wait_until(lambda: len(list(matching(bus, "comet-tray"))) == 2, 5, "two icons")
    other.must("quit")
    assert other.process.wait(1) == 0
    assert tray.process.poll() is None


def test_the_command_line_reaches_the_running_tray(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray.add(server, sample(40))
    item = tray.start_reading()
    serve(server, sample(39))

    tray.must("refresh")
    wait_until(lambda: item.tooltip.startswith("work: 39 %"), 5, "the new share")
    tray.must("show")
    wait_for_window(desk, tray.process)
    tray.must("quit")
    assert tray.process.wait(1) == 0

    for word in ("refresh", "show", "quit"):
        done = tray.run(word)
        assert done.returncode == 1
        assert done.stderr.startswith("comet-tray: No tray is running here.")


def test_the_command_line_reaches_it_from_outside_its_session(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray.add(server, sample(40))
    tray.start_reading()
    outside = {"XDG_RUNTIME_DIR": f"{desk.root}/elsewhere", "DISPLAY": "", "WAYLAND_DISPLAY": ""}
    caller = RunningTray(desk, env=outside)

    assert caller.must() == ""
    wait_for_window(desk, tray.process)
    caller.must("quit")

    assert tray.process.wait(1) == 0


def test_nonsense_on_the_socket_and_silence_hold_nobody_up(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray.add(server, sample())
    tray.start_reading()
    (path,) = socket_paths(desk)

    with socket.socket(socket.AF_UNIX) as silent, socket.socket(socket.AF_UNIX) as loud:
        silent.connect(path)
        loud.connect(path)
        loud.sendall(b"\xff" * 10_000)
        tray.must("show")
        wait_for_window(desk, tray.process)

    assert tray.process.poll() is None
    assert desk.output(tray.process) == ""


def test_what_a_killed_tray_leaves_behind_hurts_nobody(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray.add(server, sample(40))
    server.switches.set("drip")
    tray.start()
    wait_until(lambda: server.requests, 5, "a round under way")

    tray.process.send_signal(signal.SIGKILL)
    tray.process.wait(1)

    assert len(socket_paths(desk)) == 1
    server.switches.clear()
    item = tray.start_reading()
    tray.refresh()
    assert item.tooltip.startswith("work: 40 % left")
    tray.must("quit")
    assert tray.process.wait(1) == 0


def test_sigterm_ends_the_tray_in_good_order(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray.add(server, sample(40))
    tray.start_reading().activate()
    wait_for_window(desk, tray.process)
    desk.run("xdotool", "getactivewindow", "windowsize", "--sync", "1003", "607")
    size = window_size(desk)
    server.switches.set("drip")
    tray.must("refresh")
    (child,) = wait_until(lambda: children(tray.process.pid), 5, "a round under way")

    tray.process.terminate()

    assert tray.process.wait(1) == 0
    wait_until(lambda: not is_alive(child), 1, "the end of the child")
    assert desk.output(tray.process) == ""
    server.switches.clear()
    tray.start("--show")
    wait_for_window(desk, tray.process)
    assert "1003x607" in size
    wait_until(lambda: window_size(desk) == size, 5, "the same size")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGHUP])
def test_other_ways_to_ask_for_an_end_end_it_as_well(
    number: signal.Signals, tray: RunningTray, desk: Desk
) -> None:
    tray.start()
    TrayItem(desk)
    wait_for_window(desk, tray.process)

    tray.process.send_signal(number)

    assert tray.process.wait(1) == 0
    assert desk.output(tray.process) == ""


def test_the_first_start_of_all_shows_the_window(tray: RunningTray, desk: Desk) -> None:
    tray.start()

    wait_for_window(desk, tray.process)
    screen = Screen(desk)
    label = screen.find(screen.program(), name="Add your first key")
    assert "showing" in screen.states(label)
