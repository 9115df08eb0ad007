"""How often a torture is repeated: a little in every run, and in full with `make torture`."""

from collections.abc import Callable
from typing import Any

import pytest


def cuts(name: str, short: Any, whole: Any) -> Callable[..., Any]:
    """Run a test with the short cut of this argument, and only when asked for with the whole."""
    return pytest.mark.parametrize(name, [short, pytest.param(whole, marks=pytest.mark.torture)])
