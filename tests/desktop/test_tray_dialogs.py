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


def test_on_a_small_screen_a_key_gets_a_popup_rule_of_its_own_by_keyboard(
    server: DemoServer,
) -> None:
    with Desk(size=(800, 600)) as desk:
        tray = RunningTray(desk)
        tray.add(server, sample(40))
        item = tray.start_reading()
        item.activate()
        wait_until(lambda: windows(desk, "^Comet Tray$"), 5, "the window")
        desk.key("F2")
        [dialog] = wait_until(lambda: windows(desk, "^Edit key"), 5, "the dialog")

        desk.key("alt+p")
        wait_until(lambda: is_shown(desk, "Unusual spending"), 5, "the rules")
        desk.key("alt+u", "Down", "Down")
        assert lies_within(desk, dialog, 800, 600)
        desk.key("Return")

        wait_until(lambda: not windows(desk, "^Edit key"), 5, "the end of the dialog")
        with open(f"{tray.data_dir}/keys.toml", encoding="utf-8") as file:
            assert "tell_spike = false" in file.read()


def test_on_a_small_screen_quiet_hours_are_ticked_by_keyboard(server: DemoServer) -> None:
    with Desk(size=(800, 600)) as desk:
        tray = RunningTray(desk)
        tray.add(server, sample(40))
        item = tray.start_reading()
        item.click_menu("Settings…")
        [dialog] = wait_until(lambda: windows(desk, "^Settings"), 5, "the settings")
        desk.run("xdotool", "windowfocus", "--sync", dialog)

        desk.key("alt+q")

        hours = "quiet_from = 22:00\nquiet_until = 07:00\n"
        wait_until(lambda: hours in tray.must("settings"), 5, "the quiet hours")
        wait_until(lambda: is_shown(desk, "Quiet hours until"), 5, "their times in sight")
        assert lies_within(desk, dialog, 800, 600)


def is_shown(desk: Desk, name: str) -> bool:
    screen = Screen(desk)
    found = screen.find_all(screen.program(), name=name)
    return any("showing" in screen.states(node) for node in found)


def lies_within(desk: Desk, window: str, width: int, height: int) -> bool:
    told = desk.run("xdotool", "getwindowgeometry", "--shell", window).stdout.split()
    place = dict(line.split("=") for line in told)
    x, y = int(place["X"]), int(place["Y"])
    across, down = x + int(place["WIDTH"]), y + int(place["HEIGHT"])
    return x >= 0 and y >= 0 and across <= width and down <= height


def windows(desk: Desk, title: str) -> list[str]:
    return desk.run("xdotool", "search", "--onlyvisible", "--name", title).stdout.split()
