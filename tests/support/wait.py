"""Waiting for what another process does: the only place in the tests where time passes."""

import subprocess
import sys
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


_QUIET = 0.02  # seconds that an empty Python takes on a machine that has nothing else to do
_FAR_TOO_LONG = 20


def takes_at_most(seconds: float, wait: Callable[[float], object]) -> None:
    """Fail where a wait, which takes a timeout, is longer than so many seconds of a quiet machine.

    On a busy one it may be as many times longer as Python takes to start meanwhile.
    """
    before, began = _slowness(), time.monotonic()
    wait(_FAR_TOO_LONG * seconds)
    took = time.monotonic() - began
    assert took <= seconds * max(1.0, before, _slowness())


def _slowness() -> float:
    began = time.monotonic()
    subprocess.run([sys.executable, "-I", "-S", "-c", ""], check=True)
    return (time.monotonic() - began) / _QUIET
