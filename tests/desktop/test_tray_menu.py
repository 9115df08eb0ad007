"""The tray's menu, as the panel of a real desktop gets it."""

import pytest

from comet_tray.demo.server import DemoServer
from comet_tray.ui.menu import escaped
from tests.support.accessible import Screen
from tests.support.desk import Desk
from tests.support.running_tray import RunningTray, children, is_alive, sample, serve
from tests.support.tray_item import TrayItem, flat
from tests.support.wait import wait_until

pytestmark = pytest.mark.desktop


def labels(item: TrayItem) -> list[str]:
    return [entry.label for entry in flat(item.menu()) if entry.visible]


def test_the_menu_has_a_line_a_key_with_its_level_and_all_that_can_be_done(
    tray: RunningTray, server: DemoServer
) -> None:
    tray.add(server, sample(90, "good"), sample(15, "R&D_a & b_&c"), sample(0, "gone"))

    item = tray.start_reading()

    assert labels(item) == [
        "good: 90 % left (good)",
        "R&D_a & b_&c: 15 % left (low)",
        "gone: nothing left (used up)",
        "",
        "Refresh now",
        "Details…",
        "Add key…",
        "Settings…",
        "",
        "Quit",
    ]


@pytest.mark.parametrize(
    ("text", "platform", "written"),
    [
        ("R&D_a & b", "linux", "&R&D__a & b"),
        ("my_key", "linux", "my__key"),
        ("R&D_a & b", "win32", "R&&D_a && b"),
        ("my_key", "darwin", "my_key"),
    ],
)
def test_a_label_is_written_as_each_systems_menus_want_it(
    text: str, platform: str, written: str
) -> None:
    assert escaped(text, platform) == written


def test_refresh_now_asks_the_server_and_shows_the_answer(
    tray: RunningTray, server: DemoServer
) -> None:
    tray.add(server, sample(40))
    item = tray.start_reading()
    serve(server, sample(39))

    item.click_menu("Refresh now")

    wait_until(lambda: item.tooltip.startswith("work: 39 % left"), 5, "the new share")
    assert "work: 39 % left (good)" in labels(item)


@pytest.mark.parametrize(
    ("entry", "window"),
    [
        ("Details…", "Comet Tray"),
        ("Add key…", "Add key — Comet Tray"),
        ("Settings…", "Settings — Comet Tray"),
    ],
)
def test_each_entry_opens_its_window(
    entry: str, window: str, tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray.add(server, sample())
    item = tray.start_reading()

    item.click_menu(entry)

    screen = Screen(desk)
    opened = screen.find(screen.program(), name=window)
    wait_until(lambda: "active" in screen.states(opened), 5, f"{window} in front")


def test_a_line_of_a_key_opens_the_window_on_this_key(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray.add(server, sample(4, "first"), sample(90, "second"))
    item = tray.start_reading()

    item.click_menu("second: 90 % left (good)")

    screen = Screen(desk)
    screen.find(screen.program(), name="Key: second")


def test_quit_ends_a_round_under_way_at_once(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray.add(server, sample())
    server.switches.set("drip")
    process = tray.start()
    item = TrayItem(desk)
    wait_until(lambda: server.requests, 5, "a round under way")
    (child,) = children(process.pid)

    item.click_menu("Quit")

    assert process.wait(1) == 0
    wait_until(lambda: not is_alive(child), 1, "the end of the child")
    assert desk.output(process) == ""


def test_quit_ends_a_key_being_added_at_once(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray = RunningTray(desk, env={"COMETAPI_BASE_URL": server.base_url})
    serve(server, sample())
    server.switches.set("drip")
    process = tray.start()
    item, screen = TrayItem(desk), Screen(desk)
    item.click_menu("Add key…")
    dialog = screen.find(screen.program(), name="Add key — Comet Tray")
    field = screen.find(dialog, role="text", name="API key")
    screen.set_text(field, sample().secret)
    screen.do_action(screen.find(dialog, role="push button", name="Add"))
    wait_until(lambda: server.requests, 5, "the check under way")
    (child,) = children(process.pid)

    item.click_menu("Quit")

    assert process.wait(1) == 0
    wait_until(lambda: not is_alive(child), 1, "the end of the child")
    assert desk.output(process) == ""
    assert tray.run("keys", "list", "--json").stdout.strip() == "[]"
