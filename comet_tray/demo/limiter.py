"""The request limit of the gateway family: so many requests of an address in a sliding window.

As in the gateway's source: whole seconds, and what is refused spends nothing.
"""

import threading
from collections import deque


class Limiter:
    """At most `limit` requests of each address in any `window` seconds."""

    def __init__(self, limit: int = 20, window: int = 1_200) -> None:
        self._limit, self._window = limit, window
        self._spent: dict[str, deque[int]] = {}
        self._lock = threading.Lock()

    def spend(self, address: str, now: float) -> int:
        """Spend one request and return 0, or refuse it and return the seconds to wait."""
        with self._lock:
            spent = self._spent.setdefault(address, deque())
            while spent and int(now) - spent[0] >= self._window:
                spent.popleft()
            if len(spent) >= self._limit:
                return self._window - (int(now) - spent[0])
            spent.append(int(now))
            return 0
