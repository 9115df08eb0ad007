"""The network coming and going."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation


class Network(QObject):
    """Tells when the network came or went, wherever Qt has a back end for it; it never asks.

    It costs 3.6 MB, so it is made when a round has met no network, and not before.
    """

    online_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._network = (
            QNetworkInformation.instance() if QNetworkInformation.loadDefaultBackend() else None
        )
        self._online = self.online()
        if self._network is not None:
            self._network.reachabilityChanged.connect(self._on_reachability)

    def online(self) -> bool:
        """Whether a request may reach the server; where nobody knows, it may."""
        if self._network is None:
            return True
        return self._network.reachability() != QNetworkInformation.Reachability.Disconnected

    def _on_reachability(self) -> None:
        if self._online != self.online():
            self._online = self.online()
            self.online_changed.emit(self._online)
