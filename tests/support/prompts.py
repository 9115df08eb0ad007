"""The prompts of the keyring on a desk: counted as they are asked for, and dismissed."""

from tests.support.bus import Monitor
from tests.support.desk import Desk
from tests.support.wait import wait_until


class Prompts:
    """Counts how often a keyring was asked to raise its prompt."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        rule = ("org.freedesktop.Secret.Prompt", "Prompt")
        self._monitor = Monitor(desk.env["DBUS_SESSION_BUS_ADDRESS"], rule)
        self._count = 0

    def close(self) -> None:
        """End the watch."""
        self._monitor.close()

    @property
    def count(self) -> int:
        """How often, from the beginning on."""
        self._count += sum(1 for _ in self._monitor.calls(self._desk.bus))
        return self._count

    def stands(self) -> bool:
        """Whether a prompt stands on the screen."""
        search = ("xdotool", "search", "--onlyvisible", "--class", "gcr-prompter")
        return bool(self._desk.run(*search).stdout)

    def dismiss(self) -> None:
        """Wait for the prompt's window, and cancel it as a person does."""
        wait_until(self.stands, 10, "the prompt's window")
        self._desk.key("Escape")
