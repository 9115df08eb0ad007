"""What the tray may be started with."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class TrayOptions(NamedTuple):
    """The tray's own options.

    `demo` keeps COMETAPI_KEY and the keyring out, `show` opens the window at once, `prompted`
    tells that the user has been asked for the keyring's password in this session.
    """

    data_dir: str | None = None
    demo: bool = False
    show: bool = False
    prompted: bool = False

    def for_children(self) -> list[str]:
        """The options that every child needs, too."""
        data_dir = [] if self.data_dir is None else ["--data-dir", self.data_dir]
        return data_dir + ["--demo"] * self.demo


def tray_options(arguments: Sequence[str]) -> TrayOptions | None:
    """Read the tray's own options; None where there is anything else."""
    options = TrayOptions()
    rest = list(arguments)
    while rest:
        name = rest.pop(0)
        if name == "--demo":
            options = options._replace(demo=True)
        elif name == "--show":
            options = options._replace(show=True)
        elif name == "--prompted":
            options = options._replace(prompted=True)
        elif name.startswith("--data-dir="):
            options = options._replace(data_dir=name.partition("=")[2])
        elif name == "--data-dir" and rest:
            options = options._replace(data_dir=rest.pop(0))
        else:
            return None
    return options
