"""Imports a library without what it would load for things that nobody here asks of it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable
from importlib import import_module
from types import ModuleType

# A library takes one of these for "there is no such module".
ABSENT = None


def import_without(library: str, stand_ins: dict[str, ModuleType | None]) -> None:
    """Import with stand-ins in the place of modules that are not loaded yet.

    While it is imported, the library may import such a module as `import a` or `from a.b import c`,
    but none within it. Whoever imports it afterwards gets the module. Does nothing where the
    library is loaded already. Raises ImportError.
    """
    if library in sys.modules:
        return
    missing = {name: each for name, each in stand_ins.items() if name not in sys.modules}
    sys.modules.update(missing)  # type: ignore[arg-type]  # None is how Python marks the absent
    try:
        import_module(library)
    finally:
        for name, stand_in in missing.items():
            _take_away(name, stand_in)


def late_module(name: str, functions: Iterable[str] = ()) -> ModuleType:
    """Stand in for a module until an attribute of it is asked for, or one of `functions` called.

    `functions` are those that the library imports by name.
    """
    module = ModuleType(name)

    def attribute(wanted: str) -> object:
        if wanted.startswith("__"):  # which Python looks for while it imports
            raise AttributeError(wanted)
        _take_away(name, module)
        return getattr(import_module(name), wanted)

    def late(wanted: str) -> Callable[..., object]:
        return lambda *args, **kwargs: attribute(wanted)(*args, **kwargs)  # type: ignore[operator]

    module.__dict__.update({each: late(each) for each in functions}, __getattr__=attribute)
    return module


def _take_away(name: str, stand_in: ModuleType | None) -> None:
    if sys.modules.get(name) is stand_in:
        sys.modules.pop(name, None)
