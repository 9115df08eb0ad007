"""The icon and its tooltip, as the panel of a real desktop gets them."""

import os
from contextlib import closing

import pytest

from comet_tray.demo.server import DemoServer
from tests.support.accessible import Screen
from tests.support.bus_service import DARK, LIGHT, Portal
from tests.support.desk import Desk
from tests.support.running_tray import RunningTray, sample, serve
from tests.support.tray_item import TrayItem
from tests.support.wait import wait_until

pytestmark = pytest.mark.desktop


def test_the_icon_is_there_under_its_own_id_and_as_pictures(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray.add(server, sample())

    tray.start()
    item = TrayItem(desk, "comet-tray")

    assert (item.title, item.status, item.icon_name) == ("comet-tray", "Active", "")
    assert {16, 22, 24, 32} <= {picture.width for picture in item.pixmaps}


def test_each_level_has_a_picture_of_its_own(tray: RunningTray, server: DemoServer) -> None:
    tray.add(server, sample(90))
    item = tray.start_reading()
    pictures = [item.pixmaps]

    for percent, headline in ((15, "15 % left"), (4, "4 % left"), (0, "nothing left")):
        serve(server, sample(percent))
        tray.refresh()
        assert item.tooltip.startswith(f"work: {headline}")
        pictures.append(item.pixmaps)

    assert all(one != other for n, one in enumerate(pictures) for other in pictures[:n])


def test_equal_figures_cost_no_message_on_the_bus(tray: RunningTray, server: DemoServer) -> None:
    tray.add(server, sample(40))
    item = tray.start_reading()
    before = item.signals()

    tray.refresh()
    assert item.signals() == before

    serve(server, sample(15))
    tray.refresh()
    assert item.signals() - before == {"NewIcon": 1, "NewToolTip": 1}


def test_the_tooltip_says_what_status_says(tray: RunningTray, server: DemoServer) -> None:
    tray.add(server, sample(90, "good"), sample(4, "R&D <b>_x_</b>"), sample(40, "gone"))
    server.switches.set("server_error_502", "gone")

    item = tray.start_reading()

    status = tray.must("status").rstrip("\n")
    assert item.tooltip == status
    headline, *keys = status.splitlines()
    assert headline == "R&D <b>_x_</b>: 4 % left"
    assert [line.partition(":")[0] for line in keys] == ["good", "R&D <b>_x_</b>", "gone"]


def test_damaged_files_are_named_in_the_tooltip_and_the_tray_goes_on(
    tray: RunningTray, server: DemoServer
) -> None:
    tray.add(server, sample(40))
    item = tray.start_reading()

    with open(f"{tray.data_dir}/settings.toml", "w", encoding="utf-8") as settings:
        settings.write("low_percent = [")
    tray.refresh()

    assert item.tooltip.startswith("work: 40 % left")
    assert "settings.toml.damaged-" in item.tooltip


def test_files_that_cannot_be_read_are_named_in_the_tooltip_until_they_can(
    tray: RunningTray, server: DemoServer
) -> None:
    tray.add(server, sample(40))
    item = tray.start_reading()
    settings = f"{tray.data_dir}/settings.toml"
    # The end of the first round is not yet read when its process is gone: it reads the settings.
    wait_until(lambda: item.tooltip.startswith("work: 40 % left"), 5, "the reading")

    os.mkdir(settings)
    tray.must("refresh")
    wait_until(lambda: settings in item.tooltip, 5, "the trouble")
    assert item.tooltip.startswith("work: 40 % left")

    os.rmdir(settings)
    tray.refresh()
    assert settings not in item.tooltip


@pytest.mark.parametrize("dark", [True, False])
def test_the_picture_suits_the_panel_and_follows_it(*, dark: bool, server: DemoServer) -> None:
    with Desk(dark=dark) as desk:
        tray = RunningTray(desk)
        tray.add(server, sample())
        item = tray.start_reading()
        first = item.pixmaps

        desk.set_dark(not dark)
        wait_until(lambda: item.pixmaps != first, 5, "the other palette")
        other = item.pixmaps
        desk.set_dark(dark)
        wait_until(lambda: item.pixmaps == first, 5, "the first palette")

        tray.must("settings", "set", f"panel={'light' if dark else 'dark'}")
        wait_until(lambda: item.pixmaps == other, 5, "the palette of the setting")
        desk.set_dark(not dark)
        tray.must("settings", "set", f"panel={'dark' if dark else 'light'}")
        wait_until(lambda: item.pixmaps == first, 5, "the other palette of the setting")


@pytest.mark.parametrize("theme", ["gnome", "gtk3"])
def test_the_picture_and_the_window_follow_a_desktop_that_tells_by_the_portal(
    tray: RunningTray, desk: Desk, theme: str
) -> None:
    desk.env.update(XDG_CURRENT_DESKTOP="XFCE", QT_QPA_PLATFORMTHEME=theme)
    with closing(Portal(desk.env["DBUS_SESSION_BUS_ADDRESS"])) as portal:
        tray.start("--show")
        item = TrayItem(desk)
        Screen(desk).find(Screen(desk).program(), name="Add your first key")
        light = item.pixmaps

        portal.set_scheme(DARK)
        wait_until(lambda: item.pixmaps != light, 5, "the picture for a dark panel")
        wait_until(lambda: lightness(desk) < 0.3, 5, "a dark window")

        portal.set_scheme(LIGHT)
        wait_until(lambda: item.pixmaps == light, 5, "the picture for a light panel")
        wait_until(lambda: lightness(desk) > 0.7, 5, "a light window")


def test_a_desktop_that_was_dark_before_is_met_dark(tray: RunningTray, desk: Desk) -> None:
    desk.env.update(XDG_CURRENT_DESKTOP="XFCE", QT_QPA_PLATFORMTHEME="gnome")
    with closing(Portal(desk.env["DBUS_SESSION_BUS_ADDRESS"], DARK)):
        tray.start("--show")
        wait_until(lambda: lightness(desk) > 0.01, 5, "the window")
        wait_until(lambda: lightness(desk) < 0.3, 5, "a dark window")


def lightness(desk: Desk) -> float:
    """How light the middle of the screen is, 0 to 1."""
    path = f"{desk.root}/screen.png"
    desk.screenshot(path)
    shown = ("-crop", "400x400+440+300", "-resize", "1x1!", "-colorspace", "gray")
    return float(desk.run("convert", path, *shown, "-format", "%[fx:u]", "info:").stdout)
