"""Reading and using a program's windows as a screen reader does: AT-SPI 2 over D-Bus.

Source: the interface files of at-spi2-core (Accessible, Text, Value, Action, EditableText).
"""

from collections import deque
from collections.abc import Iterator
from typing import Any

import msgspec
from jeepney import Message  # type: ignore[import-untyped] # jeepney ships no types

from tests.support.bus import BusError
from tests.support.desk import Desk
from tests.support.wait import wait_until

ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
ACCESSIBLE = "org.a11y.atspi.Accessible"
TEXT = "org.a11y.atspi.Text"
EDITABLE = "org.a11y.atspi.EditableText"
VALUE = "org.a11y.atspi.Value"
ACTION = "org.a11y.atspi.Action"

# The states a test may ask for, by their numbers in atspi-constants.h.
STATES = {
    1: "active",
    4: "checked",
    7: "editable",
    8: "enabled",
    9: "expandable",
    10: "expanded",
    11: "focusable",
    12: "focused",
    16: "modal",
    23: "selected",
    24: "sensitive",
    25: "showing",
    30: "visible",
}


class Node(msgspec.Struct, frozen=True):
    """One thing on the screen, by its address on the accessibility bus."""

    peer: str
    path: str


class Screen:
    """What all programs on the desk show."""

    def __init__(self, desk: Desk) -> None:
        address = desk.bus.call("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")
        self._bus = desk.connect(address)

    def program(self, name: str = "comet-tray", timeout: float = 10) -> Node:
        """Return the program's root, waited for at most `timeout` seconds."""

        def look() -> Node | None:
            programs = self.children(Node(*ROOT))
            return next((node for node in programs if self._name_of(node) == name), None)

        return wait_until(look, timeout, f"the program {name} on the accessibility bus")

    def _name_of(self, node: Node) -> str:
        try:
            return self.name(node)
        except BusError:  # it went away in between
            return ""

    def _call(self, node: Node, interface: str, method: str, *arguments: Any) -> Any:
        return self._bus.call(node.peer, node.path, interface, method, *arguments)

    def _has(self, node: Node, interface: str) -> bool:
        return interface in self._call(node, ACCESSIBLE, "GetInterfaces")

    def children(self, node: Node) -> list[Node]:
        """Return the nodes right below this one."""
        return [Node(*address) for address in self._call(node, ACCESSIBLE, "GetChildren")]

    def role(self, node: Node) -> str:
        """Return the role's name, such as "label" or "table cell"."""
        return str(self._call(node, ACCESSIBLE, "GetRoleName"))

    def name(self, node: Node) -> str:
        """Return the accessible name."""
        return str(self._bus.get(node.peer, node.path, ACCESSIBLE, "Name"))

    def description(self, node: Node) -> str:
        """Return the accessible description."""
        return str(self._bus.get(node.peer, node.path, ACCESSIBLE, "Description"))

    def states(self, node: Node) -> set[str]:
        """Return those of `STATES` that hold."""
        low, high = self._call(node, ACCESSIBLE, "GetState")
        bits = low | high << 32
        return {state for number, state in STATES.items() if bits >> number & 1}

    def text(self, node: Node) -> str | None:
        """Return the text, or None where the node has none."""
        if not self._has(node, TEXT):
            return None
        return str(self._call(node, TEXT, "GetText", "ii", 0, -1))

    def value(self, node: Node) -> float | None:
        """Return the value of a bar, spin box or slider, or None."""
        if not self._has(node, VALUE):
            return None
        return float(self._bus.get(node.peer, node.path, VALUE, "CurrentValue"))

    def listen(self, event: str) -> deque[Message]:
        """Ask for an event such as "object:text-changed"; they gather during later calls.

        The fourth part of such a message holds the text that came or went.
        """
        registry = (ROOT[0], "/org/a11y/atspi/registry", ROOT[0])
        queue = self._bus.queue(interface="org.a11y.atspi.Event.Object")
        self._bus.call(*registry, "RegisterEvent", "s", event)
        return queue

    def walk(self, top: Node, depth: int = 0) -> Iterator[tuple[int, Node]]:
        """Yield the depth and the node, from `top` down, parents first."""
        yield depth, top
        for child in self.children(top):
            yield from self.walk(child, depth + 1)

    def find_all(
        self, top: Node, *, role: str | None = None, name: str | None = None
    ) -> Iterator[Node]:
        """Yield the nodes from `top` down with this role and name, each where given."""
        for _, node in self.walk(top):
            if (role is None or self.role(node) == role) and (
                name is None or self.name(node) == name
            ):
                yield node

    def find(
        self, top: Node, *, role: str | None = None, name: str | None = None, timeout: float = 5
    ) -> Node:
        """Return the first such node, waited for at most `timeout` seconds.

        Raises LookupError with a dump of what is there instead.
        """
        try:
            return wait_until(
                lambda: next(self.find_all(top, role=role, name=name), None), timeout, "a node"
            )
        except TimeoutError:
            message = f"No node with role {role!r} and name {name!r} in:\n{self.dump(top)}"
            raise LookupError(message) from None

    def dump(self, top: Node) -> str:
        """Return a line a node: role, name, description, text and value, indented by depth."""
        return "\n".join("  " * depth + self._line(node) for depth, node in self.walk(top))

    def _line(self, node: Node) -> str:
        parts = [self.role(node), repr(self.name(node))]
        if description := self.description(node):
            parts.append(f"({description})")
        if (text := self.text(node)) is not None:
            parts.append(f"text={text!r}")
        if (value := self.value(node)) is not None:
            parts.append(f"value={value:g}")
        return " ".join(parts)

    def actions(self, node: Node) -> list[str]:
        """Return the names of what can be done with the node, such as "Press"."""
        if not self._has(node, ACTION):
            return []
        return [name for name, _, _ in self._call(node, ACTION, "GetActions")]

    def do_action(self, node: Node, index: int = 0) -> None:
        """Do one of its actions; the first of a button is to press it."""
        if not self._call(node, ACTION, "DoAction", "i", index):
            raise RuntimeError(f"{self._line(node)} refused action {index}")

    def set_text(self, node: Node, text: str) -> None:
        """Replace the text of an editable node."""
        if not self._call(node, EDITABLE, "SetTextContents", "s", text):
            raise RuntimeError(f"{self._line(node)} refused a text")
