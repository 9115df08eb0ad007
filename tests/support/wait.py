"""Waiting for what another process does: the only place in the tests where time passes."""

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def wait_until(condition: Callable[[], T | None], timeout: float, what: str) -> T:
    """Return the first true value of `condition`, asked every 10 ms.

    Raises TimeoutError, naming `what`, after `timeout` seconds.
    """
    deadline = time.monotonic() + timeout
    while not (value := condition()):
        if time.monotonic() > deadline:
            raise TimeoutError(f"Waited {timeout:g} s in vain for {what}")
        time.sleep(0.01)
    return value
