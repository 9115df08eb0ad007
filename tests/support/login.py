"""Starting at login, without a system."""

from collections.abc import Sequence

from comet_tray.core.errors import NotWritable


class Login:
    """Starting at login, on a disk that may be full; `file` is where it would be written."""

    def __init__(self, file: str = "", *, full: bool = False) -> None:
        self.enabled = False
        self._files = [file] if file else []
        self._full = full

    def is_enabled(self) -> bool:
        """Whether it was switched on."""
        return self.enabled

    def set_enabled(self, on: bool) -> None:
        """Switch it. Raises NotWritable where the disk is full."""
        if self._full:
            raise NotWritable("The disk is full.")
        self.enabled = on

    def files(self) -> Sequence[str]:
        """Name the file."""
        return self._files
