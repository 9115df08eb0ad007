"""Popups of the running tray: once for each crossing, whatever happens in between."""

import time

import pytest

from comet_tray.core.paths import find_paths
from comet_tray.core.store import read_store
from comet_tray.core.told import Told, decode_told
from comet_tray.demo.replies import FailureMode
from comet_tray.demo.server import DemoServer
from tests.support.accessible import Screen
from tests.support.desk import Desk
from tests.support.popups import Popup
from tests.support.running_tray import GRANTED, RunningTray, sample, serve
from tests.support.tray_item import TrayItem
from tests.support.wait import wait_until

pytestmark = pytest.mark.desktop


def summaries(desk: Desk) -> list[str]:
    return [popup.summary for popup in desk.popups()]


def memory(tray: RunningTray) -> list[Told]:
    """Read what the tray remembers of each key to have told."""
    with read_store(find_paths(tray.data_dir).store) as store:
        return [decode_told(row) for row in store.told().values()]


def wait_for_popups(desk: Desk, *expected: str) -> Popup:
    """Wait for the popups that there should be in all, and return the last one."""
    wait_until(lambda: len(desk.popups()) >= len(expected), 5, f"a popup like {expected[-1]}")
    assert summaries(desk) == list(expected)
    return desk.popups()[-1]


def test_a_key_that_is_low_from_the_first_is_told_once_and_not_after_a_restart(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray.add(server, sample(15))

    tray.start_reading()

    popup = wait_for_popups(desk, "work is low")
    assert (popup.app_name, popup.body) == ("Comet Tray", "15 % left ($0.300).")
    assert popup.actions == {
        "default": "Details",
        "1h": "Silent for 1 hour",
        "tomorrow": "Until tomorrow",
        "change": "Until it changes",
        "details": "Details",
    }

    serve(server, sample(14))
    tray.refresh()
    tray.must("quit")
    tray.process.wait(1)
    item = tray.start_reading()
    tray.refresh()
    assert item.tooltip.startswith("work: 14 % left")
    assert summaries(desk) == ["work is low"]


def test_a_key_is_told_of_at_each_crossing_and_when_it_is_topped_up(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray.add(server, sample(90))
    tray.start_reading()
    told = []

    for percent, title, urgency in (
        (15, "work is low", 1),
        (4, "work is nearly used up", 2),
        (0, "work is used up", 2),
    ):
        serve(server, sample(percent))
        tray.refresh()
        told.append(title)
        assert wait_for_popups(desk, *told).hints["urgency"] == urgency

    serve(server, sample(100, used=GRANTED, available=3 * GRANTED))
    tray.refresh()
    popup = wait_for_popups(desk, *told, "work was topped up")
    assert popup.body == "75 % left ($6.00)."
    assert popup.actions == {"default": "Details", "details": "Details"}


def test_a_flaky_network_neither_tells_nor_arms_anew(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray.add(server, sample(15))
    item = tray.start_reading()
    wait_for_popups(desk, "work is low")
    modes: tuple[FailureMode, ...] = ("server_error_502", "reset", "html")

    for mode in modes:
        server.switches.set(mode)
        tray.refresh()
        assert item.tooltip.splitlines()[1].startswith("work: 15 % left (")
        server.switches.clear()
        tray.refresh()
        assert item.tooltip.splitlines()[1] == "work: 15 % left"

    assert summaries(desk) == ["work is low"]


def test_several_keys_that_cross_in_one_round_share_a_popup(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray.add(server, sample(15, "one"), sample(0, "two"), sample(90, "three"))

    tray.start_reading()

    popup = wait_for_popups(desk, "2 keys need you")
    assert popup.body.splitlines() == [
        "one: 15 % left ($0.300).",
        "two: Nothing is left.",
    ]


def test_a_click_on_a_popup_opens_the_details_of_its_key(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray.add(server, sample(15, "first"), sample(90, "second"))
    tray.start_reading()
    wait_for_popups(desk, "first is low")

    desk.press_popup()

    screen = Screen(desk)
    screen.find(screen.program(), name="Key: first")
    serve(server, sample(14, "first"), sample(15, "second"))
    tray.refresh()
    wait_for_popups(desk, "first is low", "second is low")
    desk.press_popup()
    screen.find(screen.program(), name="Key: second")


def test_a_popup_can_be_snoozed_and_what_still_holds_afterwards_is_told_once(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray.add(server, sample(15))
    tray.start_reading()
    wait_for_popups(desk, "work is low")

    desk.press_popup("Silent for 1 hour")
    wait_until(lambda: memory(tray)[0].silent_until is not None, 5, "the snooze")
    # The tray was told to look, and asks what is due meanwhile: nothing, but that is a round.
    wait_until(tray.at_rest, 5, "the end of the command")
    serve(server, sample(4))
    tray.refresh()
    assert summaries(desk) == ["work is low"]

    tray.must("keys", "snooze", "work", "off")
    wait_for_popups(desk, "work is low", "work is nearly used up")
    tray.refresh()
    assert len(desk.popups()) == 2


def test_a_snooze_of_a_popup_on_several_keys_concerns_them_all(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray.add(server, sample(15, "one"), sample(15, "two"), sample(90, "three"))
    tray.start_reading()
    wait_for_popups(desk, "2 keys changed")

    desk.press_popup("Until it changes")
    wait_until(lambda: sum(one.until_change for one in memory(tray)) == 2, 5, "both snoozes")
    wait_until(tray.at_rest, 5, "the end of both commands")
    serve(server, sample(14, "one"), sample(4, "two"), sample(15, "three"))
    tray.refresh()

    popup = wait_for_popups(desk, "2 keys changed", "2 keys need you")
    assert [line.partition(":")[0] for line in popup.body.splitlines()] == ["two", "three"]


def test_while_the_desktop_wants_no_popups_they_wait_and_are_then_told_once(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray.add(server, sample(90))
    tray.start_reading()
    desk.run("dunstctl", "set-paused", "true")
    for percent in (15, 4):
        serve(server, sample(percent))
        tray.refresh()
    tray.must("quit")
    tray.process.wait(1)
    tray.start_reading()
    assert desk.popups() == []

    desk.run("dunstctl", "set-paused", "false")

    popup = wait_for_popups(desk, "work is nearly used up")
    assert popup.hints["urgency"] == 2
    tray.refresh()
    assert len(desk.popups()) == 1


def test_in_quiet_hours_nothing_is_told_and_after_them_what_still_holds(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    hour = time.localtime().tm_hour
    tray.must("settings", "set", f"quiet_from={hour:02}:00", f"quiet_until={(hour + 2) % 24:02}:00")
    tray.add(server, sample(15))
    tray.start_reading()
    assert desk.popups() == []

    tray.must("settings", "set", "quiet_from=", "quiet_until=")

    wait_for_popups(desk, "work is low")


def test_a_refresh_beyond_the_budget_says_when_the_next_one_is_allowed(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray.must("settings", "set", "budget_requests=5")
    tray.add(server, sample(40))
    item = tray.start_reading()
    tray.refresh()
    assert len(server.requests) == 2
    assert desk.popups() == []

    tray.refresh()
    popup = wait_for_popups(desk, "Comet Tray")
    assert popup.body.startswith("The next refresh is allowed at ")

    item.activate()
    screen = Screen(desk)
    window = screen.find(screen.program(), name="Comet Tray")
    tray.refresh()
    screen.find(window, name=popup.body)
    assert len(desk.popups()) == 1
    assert len(server.requests) == 2


def test_whoever_wants_no_popups_gets_none_and_none_of_the_old_ones_later(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray.must("settings", "set", "notifications=off")
    tray.add(server, sample(15))
    tray.start_reading()

    tray.must("settings", "set", "notifications=on")
    serve(server, sample(4))
    tray.refresh()

    wait_for_popups(desk, "work is nearly used up")


def test_the_tray_outlives_the_notification_service(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray.add(server, sample(15))
    tray.start_reading()
    wait_for_popups(desk, "work is low")

    desk.kill("notifications")
    desk.start("notifications")
    serve(server, sample(4))
    tray.refresh()

    wait_for_popups(desk, "work is low", "work is nearly used up")
    desk.press_popup()
    screen = Screen(desk)
    screen.find(screen.program(), name="Key: work")


def test_without_a_notification_service_the_tray_goes_on_until_one_comes(
    server: DemoServer,
) -> None:
    with Desk(notifications=False) as desk:
        tray = RunningTray(desk)
        tray.add(server, sample(15))
        item: TrayItem = tray.start_reading()
        assert item.tooltip.startswith("work: 15 % left")

        desk.start("notifications")
        serve(server, sample(4))
        tray.refresh()

        wait_until(lambda: "work is nearly used up" in summaries(desk), 5, "the next popup")
        assert tray.process.poll() is None
        assert desk.output(tray.process) == ""
