"""A screen that is shared: with hidden amounts, no surface tells how much money is in play."""

import re

import pytest

from comet_tray.demo.server import DemoServer
from tests.support.accessible import Screen
from tests.support.desk import Desk
from tests.support.running_tray import RunningTray, sample, serve
from tests.support.tray_item import flat
from tests.support.wait import wait_until

pytestmark = pytest.mark.desktop

# Of a million units, which are two dollars; the days and years of a chart's axis are none.
AMOUNT = re.compile(r"\$|\bunits?\b|\d{3},\d{3}")


def test_icon_menu_popups_window_and_command_line_tell_no_amount(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray.must("settings", "set", "figures=units")
    spent = sample(40, "spent", unlimited=True)
    tray.add(server, sample(40), spent)
    item = tray.start_reading()
    assert AMOUNT.search(item.tooltip)

    tray.must("settings", "set", "hide_amounts=on")
    wait_until(lambda: not AMOUNT.search(item.tooltip), 5, "the hidden amounts")
    serve(server, sample(15), spent)
    tray.refresh()
    item.activate()
    screen = Screen(desk)
    window = screen.find(screen.program(), name="Comet Tray")
    screen.find(window, name="Available: hidden")
    wait_until(desk.popups, 5, "a popup")

    surfaces = {
        "tooltip": item.tooltip,
        "title": item.title,
        "menu": "\n".join(entry.label for entry in flat(item.menu())),
        "popups": "\n".join(f"{popup.summary}\n{popup.body}" for popup in desk.popups()),
        "window": screen.dump(window),
        **{form: tray.must("status", form) for form in ("--line", "--waybar")},
        "status": tray.must("status"),
    }
    assert "15 % left" in surfaces["tooltip"]
    assert "15 % left" in surfaces["popups"]
    told = {name: AMOUNT.findall(text) for name, text in surfaces.items()}
    assert {name: found for name, found in told.items() if found} == {}
