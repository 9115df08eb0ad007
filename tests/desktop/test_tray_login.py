"""The first run, and the start at login, on a whole desktop."""

import os
import sys

import pytest

from comet_tray.demo.server import DemoServer
from tests.support.accessible import Node, Screen
from tests.support.desk import Desk
from tests.support.running_tray import PROGRAM, RunningTray, sample
from tests.support.tray_item import TrayItem
from tests.support.wait import wait_until

pytestmark = pytest.mark.desktop

NAME = "Start at login"


def entries(desk: Desk) -> list[str]:
    folder = f"{desk.env['XDG_CONFIG_HOME']}/autostart"
    return [f"{folder}/{name}" for name in os.listdir(folder)] if os.path.isdir(folder) else []


def becomes(screen: Screen, tick: Node, *, on: bool) -> None:
    wait_until(lambda: ("checked" in screen.states(tick)) is on, 5, f"the tick to be {on}")


def test_the_first_window_offers_it_and_the_entry_starts_this_very_tray(desk: Desk) -> None:
    tray = RunningTray(desk)
    tray.start()
    screen = Screen(desk)
    tick = screen.find(screen.program(), name=NAME)
    assert "checked" not in screen.states(tick)
    assert not entries(desk)

    screen.do_action(tick)

    (entry,) = wait_until(lambda: entries(desk), 5, "the entry")
    becomes(screen, tick, on=True)
    tray.must("quit")
    assert tray.process.wait(1) == 0
    # What a desktop does at login.
    desk.popen("gio", "launch", entry)
    TrayItem(desk)
    assert tray.run("show").returncode == 0, "it has the same data dir"
    tray.must("quit")


def test_window_and_settings_follow_each_other_and_the_desktop(desk: Desk) -> None:
    process = desk.popen(*PROGRAM)
    item = TrayItem(desk)
    screen = Screen(desk)
    program = screen.program()
    screen.find(program, name=NAME)
    item.click_menu("Settings…")
    screen.find(program, name="Hide amounts")
    first, second = screen.find_all(program, name=NAME)

    screen.do_action(second)
    becomes(screen, first, on=True)
    (entry,) = entries(desk)
    with open(entry, "a", encoding="utf-8") as file:
        file.write("Hidden=true\n")
    becomes(screen, first, on=False)
    becomes(screen, second, on=False)
    screen.do_action(first)
    becomes(screen, second, on=True)
    os.unlink(entry)
    becomes(screen, first, on=False)
    becomes(screen, second, on=False)

    desk.run(*PROGRAM, "quit")
    assert process.wait(1) == 0
    assert desk.output(process) == ""


def test_it_is_not_offered_where_there_is_a_key_nor_ever_after(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray.add(server, sample())
    tray.must("keys", "remove", "work")

    tray.start("--show")

    screen = Screen(desk)
    screen.find(screen.program(), name="No keys yet")
    assert not list(screen.find_all(screen.program(), name=NAME))


def test_the_demo_offers_it_nowhere(desk: Desk) -> None:
    desk.popen(sys.executable, "-P", "-m", "comet_tray", "--demo")
    item = TrayItem(desk)
    wait_until(lambda: "left" in item.tooltip, 30, "the first reading")
    item.click_menu("Settings…")
    screen = Screen(desk)
    screen.find(screen.program(), name="Hide amounts")
    assert not list(screen.find_all(screen.program(), name=NAME))
