"""Files that others may write, remove or put back."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QFileSystemWatcher, QObject, Signal


class FileWatch(QObject):
    """Tells when one of the files may have changed, came or went; none needs to be there.

    The system tells; nothing is asked for. `changed` is a hint to look again: what happens to
    others in their folders is told as well.
    """

    changed = Signal()

    def __init__(self, paths: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paths = paths
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._on_change)
        self._watcher.directoryChanged.connect(self._on_change)
        self._watch()

    def _on_change(self) -> None:
        self._watch()
        self.changed.emit()

    def _watch(self) -> None:
        """Watch each file that is there, and the nearest folder of each.

        All anew, as a file that was replaced by another of its name is watched no longer. And
        again, as one may come just before its folder is watched.
        """
        watched: set[str] = set()
        while watched != (wanted := set(self._wanted())):
            old = [*self._watcher.files(), *self._watcher.directories()]
            if old:
                self._watcher.removePaths(old)
            if wanted:
                self._watcher.addPaths(sorted(wanted))
            watched = wanted

    def _wanted(self) -> Iterator[str]:
        for path in self._paths:
            if os.path.exists(path):
                yield path
            folder = os.path.dirname(path)
            while not os.path.isdir(folder) and folder != os.path.dirname(folder):
                folder = os.path.dirname(folder)
            yield folder
