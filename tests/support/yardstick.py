"""How long something takes beside plain work of this machine, which may be slow or busy."""

import time
from collections.abc import Callable

_RUNS = 10


def in_yardsticks(action: Callable[[], object]) -> float:
    """Give the CPU time of an action in sums of 100,000 squares, which are 5 ms on a good day.

    Both are the best of ten runs, side by side.
    """
    runs = [(_seconds(action), _seconds(_squares)) for _ in range(_RUNS)]
    return min(own for own, _ in runs) / min(beside for _, beside in runs)


def _seconds(action: Callable[[], object]) -> float:
    begin = time.process_time()
    action()
    return time.process_time() - begin


def _squares() -> int:
    return sum(number * number for number in range(100_000))
