"""Reading and using a tray item as a panel does: StatusNotifierItem and com.canonical.dbusmenu.

Source: the freedesktop.org StatusNotifierItem specification, and libdbusmenu's interface file.
"""

from collections import Counter
from collections.abc import Iterator
from typing import Any

import msgspec

from tests.support.bus import Bus, BusError, member_of, unwrapped
from tests.support.desk import WATCHER, Desk
from tests.support.wait import wait_until

ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"


class Pixmap(msgspec.Struct, frozen=True):
    """A picture of the icon: `argb` holds 4 bytes a pixel, alpha first, row by row."""

    width: int
    height: int
    argb: bytes


class MenuEntry(msgspec.Struct, frozen=True):
    """A line of the menu, without the mnemonic's underscore; a separator has no label."""

    id: int
    label: str
    enabled: bool
    checked: bool
    visible: bool
    children: tuple["MenuEntry", ...]


class TrayItem:
    """The item with this Id, waited for at most `timeout` seconds.

    It has a connection of its own, which counts signals from the moment it exists.
    """

    def __init__(self, desk: Desk, item_id: str = "comet-tray", timeout: float = 10) -> None:
        self._bus = desk.connect()
        self._signals = self._bus.queue(interface=ITEM)
        self._peer, self._path = wait_until(
            lambda: next(matching(self._bus, item_id), None), timeout, f"the tray item {item_id}"
        )

    def _get(self, name: str) -> Any:
        return self._bus.get(self._peer, self._path, ITEM, name)

    @property
    def title(self) -> str:
        """What the panel shows where it lists items."""
        return str(self._get("Title"))

    @property
    def tooltip(self) -> str:
        """The tooltip's title and text, one below the other."""
        _, _, title, text = self._get("ToolTip")
        return "\n".join(part for part in (title, text) if part)

    @property
    def status(self) -> str:
        """Passive, Active or NeedsAttention."""
        return str(self._get("Status"))

    @property
    def icon_name(self) -> str:
        """The icon's name in the theme; empty where the item gives pictures alone."""
        return str(self._get("IconName"))

    @property
    def pixmaps(self) -> list[Pixmap]:
        """The icon's pictures, the smallest first."""
        pictures = [Pixmap(*picture) for picture in self._get("IconPixmap")]
        return sorted(pictures, key=lambda picture: picture.width)

    def signals(self) -> Counter[str]:
        """Count the signals that the item has sent so far, such as NewIcon and NewToolTip."""
        self._get("Status")  # its answer comes behind all signals that were sent before it
        return Counter(map(member_of, self._signals))

    def activate(self) -> None:
        """Click the item with the left button."""
        self._bus.call(self._peer, self._path, ITEM, "Activate", "ii", 0, 0)

    def menu(self) -> list[MenuEntry]:
        """Return what the menu would show if it were opened now."""
        path = self._get("Menu")
        self._bus.call(self._peer, path, MENU, "AboutToShow", "i", 0)
        _, root = self._bus.call(self._peer, path, MENU, "GetLayout", "iias", 0, -1, [])
        return list(menu_entry(root).children)

    def click_menu(self, label: str) -> None:
        """Choose an entry by its whole label, at any depth. Raises LookupError with the menu."""
        entries = list(flat(self.menu()))
        for entry in entries:
            if entry.label == label and entry.enabled:
                event = (entry.id, "clicked", ("s", ""), 0)
                self._bus.call(self._peer, self._get("Menu"), MENU, "Event", "isvu", *event)
                return
        raise LookupError(f"{label!r} is not to be chosen in {[e.label for e in entries]}")


def matching(bus: Bus, item_id: str) -> Iterator[tuple[str, str]]:
    """Yield bus name and path of the registered items with this Id."""
    if not bus.has(WATCHER[0]):
        return
    for registered in bus.get(*WATCHER, WATCHER[0], "RegisteredStatusNotifierItems"):
        peer, slash, path = registered.partition("/")
        try:
            if bus.get(peer, slash + path or "/StatusNotifierItem", ITEM, "Id") == item_id:
                yield peer, slash + path or "/StatusNotifierItem"
        except BusError:  # it went away in between
            continue


def menu_entry(item: tuple[int, dict[str, Any], list[Any]]) -> MenuEntry:
    """Read one item of a layout; what is not said has the default of the specification."""
    number, properties, children = item
    said = unwrapped(properties)
    label = said.get("label", "").replace("__", "\0").replace("_", "").replace("\0", "_")
    return MenuEntry(
        id=number,
        label=label,
        enabled=bool(said.get("enabled", True)),
        checked=said.get("toggle-state") == 1,
        visible=bool(said.get("visible", True)),
        children=tuple(menu_entry(child) for _, child in children),
    )


def flat(entries: list[MenuEntry] | tuple[MenuEntry, ...]) -> Iterator[MenuEntry]:
    """Yield the entries and those below them."""
    for entry in entries:
        yield entry
        yield from flat(entry.children)
