"""Takes pictures of the demo on a virtual desktop: pictures.py FOLDER."""

from __future__ import annotations

import os
import sys

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

from tests.support.accessible import Screen
from tests.support.desk import Desk
from tests.support.tray_item import TrayItem, flat
from tests.support.wait import wait_until

VARIANTS = [(dark, scale) for scale in (1, 2) for dark in (False, True)]
WIDTH, HEIGHT = 1280, 800
# Where the desk's panel has the icon, in points.
ICON = (1216, 782)
SHOWN_KEY = "research"
SHOWN_RANGE = "Range: 30 days"


def main(folder: str) -> None:
    """Save tray, menu, window and popup, in light and dark, at one and two pixels a point."""
    os.makedirs(folder, exist_ok=True)
    for dark, scale in VARIANTS:
        name = f"{'dark' if dark else 'light'}-{scale}x"
        size = (WIDTH * scale, HEIGHT * scale)
        with Desk(dark=dark, scale=scale, size=size) as desk:
            take(desk, os.path.join(folder, name), scale)
        print(f"demo: saved {name}-tray, -menu, -details and -popup .png in {folder}", flush=True)


def take(desk: Desk, prefix: str, scale: int) -> None:
    """Run the demo on a desktop, and take its four pictures."""
    desk.popen(sys.executable, "-P", "-m", "comet_tray", "--demo")
    item = TrayItem(desk)
    wait_until(lambda: "left" in item.tooltip, 30, "the first reading")
    wait_until(desk.popups, 10, "the popup")
    wait_until(lambda: visible(desk, "--class", "Dunst"), 10, "the popup on the screen")
    crop(desk, f"{prefix}-popup.png", (420, 300), "northeast", scale)
    crop(desk, f"{prefix}-tray.png", (160, 36), "southeast", scale)
    desk.run("dunstctl", "close-all")
    x, y = ICON
    desk.click(x * scale, y * scale, button=3)
    wait_until(lambda: visible(desk, "--class", "lxqt-panel")[1:], 10, "the menu")
    crop(desk, f"{prefix}-menu.png", (520, 560), "southeast", scale)
    desk.key("Escape")
    line = next(each.label for each in flat(item.menu()) if each.label.startswith(SHOWN_KEY))
    item.click_menu(line)
    [window] = wait_until(lambda: visible(desk, "--class", "comet-tray"), 10, "the window")
    desk.run("xdotool", "windowfocus", "--sync", window)
    screen = Screen(desk)
    shown = screen.find(screen.program(), name=SHOWN_RANGE)
    looks = [picture(desk, window, f"{prefix}-details.png")]
    screen.do_action(shown)

    def settled() -> bool:
        looks.append(picture(desk, window, f"{prefix}-details.png"))
        return looks[-1] == looks[-2] != looks[0]

    # What is pressed is painted a while later, and not all at once.
    wait_until(settled, 20, "the range in the window")


def picture(desk: Desk, window: str, path: str) -> str:
    """Save a window, and give a sum of what it looks like."""
    desk.run("import", "-window", window, path)
    return desk.run("identify", "-format", "%#", path).stdout


def visible(desk: Desk, *search: str) -> list[str]:
    """Find the ids of the windows on the screen."""
    return desk.run("xdotool", "search", "--onlyvisible", *search).stdout.split()


def crop(desk: Desk, path: str, size: tuple[int, int], corner: str, scale: int) -> None:
    """Save a corner of the screen."""
    desk.screenshot(path)
    width, height = (side * scale for side in size)
    desk.run("convert", path, "-gravity", corner, "-crop", f"{width}x{height}+0+0", path)


if __name__ == "__main__":
    main(sys.argv[1])
