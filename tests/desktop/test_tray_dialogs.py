"""The window and its dialogs, opened and closed in every order."""

import pytest

from comet_tray.demo.server import DemoServer
from tests.support.accessible import Screen
from tests.support.desk import Desk
from tests.support.running_tray import RunningTray, sample
from tests.support.wait import wait_until

pytestmark = pytest.mark.desktop


@pytest.mark.parametrize("entry", ["Add key…", "Settings…"])
def test_a_window_that_closes_under_its_dialog_leaves_nothing_dead_behind(
    tray: RunningTray, desk: Desk, server: DemoServer, entry: str
) -> None:
    tray.add(server, sample(40))
    item = tray.start_reading()
    item.activate()
    screen = Screen(desk)
    screen.find(screen.program(), name="Comet Tray")
    item.click_menu(entry)
    title = f"^{entry.removesuffix('…')}"
    wait_until(lambda: windows(desk, title), 5, "the dialog")

    desk.run("xdotool", "search", "--onlyvisible", "--name", "^Comet Tray$", "windowclose")
    wait_until(lambda: not windows(desk, "^Comet Tray$"), 5, "the end of the window")
    item.click_menu(entry)

    wait_until(lambda: windows(desk, title), 5, "the dialog, anew")
    tray.must("quit")
    assert tray.process.wait(3) == 0
    assert desk.output(tray.process) == ""


def test_a_dialog_that_is_open_comes_to_the_front_with_what_was_typed(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray.add(server, sample(40))
    item = tray.start_reading()
    item.click_menu("Add key…")
    screen = Screen(desk)
    label = screen.find(screen.program(), role="text", name="Label")
    screen.set_text(label, "half typed")

    item.click_menu("Settings…")
    wait_until(lambda: windows(desk, "Settings"), 5, "the settings")
    item.click_menu("Add key…")

    assert len(windows(desk, "Add key")) == 1
    assert screen.text(screen.find(screen.program(), role="text", name="Label")) == "half typed"


def windows(desk: Desk, title: str) -> list[str]:
    return desk.run("xdotool", "search", "--onlyvisible", "--name", title).stdout.split()
