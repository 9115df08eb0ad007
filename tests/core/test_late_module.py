"""A stand-in keeps the place of a module while a library is imported, and no longer."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from comet_tray.core.late_module import ABSENT, import_without, late_module

# Libraries made up for these tests, and what they import.
LIBRARY, NEEDED, EXTRA = "made_up_library", "made_up_needed", "made_up_extra"


@pytest.fixture(autouse=True)
def made_up(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three modules, each of which says so when it is loaded."""
    needed = f"""
import sys
sys.loaded_{NEEDED} = True
VALUE = 7
def double(value, *, plus=0):
    return 2 * value + plus
"""
    library = f"""
import {NEEDED} as needed
from {NEEDED} import double
try:
    import {EXTRA}
    extra = {EXTRA}.VALUE
except ImportError:
    extra = None
"""
    (tmp_path / f"{NEEDED}.py").write_text(needed)
    (tmp_path / f"{EXTRA}.py").write_text("VALUE = 'extra'")
    (tmp_path / f"{LIBRARY}.py").write_text(library)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delattr(sys, f"loaded_{NEEDED}", raising=False)
    for name in (LIBRARY, NEEDED, EXTRA):
        monkeypatch.delitem(sys.modules, name, raising=False)
    return tmp_path


def is_loaded() -> bool:
    return hasattr(sys, f"loaded_{NEEDED}")


def library() -> object:
    import_without(LIBRARY, {NEEDED: late_module(NEEDED, ["double"]), EXTRA: ABSENT})
    return sys.modules[LIBRARY]


def test_the_library_is_loaded_without_the_module() -> None:
    library()

    assert not is_loaded()


def test_the_module_comes_with_the_first_attribute() -> None:
    assert library().needed.VALUE == 7  # type: ignore[attr-defined]

    assert is_loaded()
    assert sys.modules[NEEDED].__file__


def test_the_module_comes_with_the_first_call() -> None:
    assert library().double(4, plus=1) == 9  # type: ignore[attr-defined]

    assert is_loaded()


def test_the_module_comes_while_the_library_is_imported_if_that_asks_for_it(made_up: Path) -> None:
    (made_up / f"{LIBRARY}.py").write_text(f"import {NEEDED} as needed\nvalue = needed.VALUE\n")

    assert library().value == 7  # type: ignore[attr-defined]

    assert sys.modules[NEEDED].__file__


def test_who_imports_the_module_afterwards_gets_it() -> None:
    library()

    import made_up_needed  # type: ignore[import-not-found]

    assert made_up_needed.VALUE == 7


def test_what_the_module_lacks_is_lacking() -> None:
    with pytest.raises(AttributeError, match="nothing_of_it"):
        _ = library().needed.nothing_of_it  # type: ignore[attr-defined]


def test_the_library_takes_the_absent_for_absent_and_others_do_not() -> None:
    assert library().extra is None  # type: ignore[attr-defined]

    import made_up_extra  # type: ignore[import-not-found]

    assert made_up_extra.VALUE == "extra"


def test_a_module_that_is_loaded_already_is_what_the_library_gets() -> None:
    import made_up_extra
    import made_up_needed

    assert library().needed is made_up_needed  # type: ignore[attr-defined]
    assert library().extra == "extra"  # type: ignore[attr-defined]
    assert sys.modules[EXTRA] is made_up_extra


def test_a_library_that_is_loaded_already_stays_as_it_is() -> None:
    first = library()
    before = dict(sys.modules)

    assert library() is first
    assert sys.modules == before


def test_where_the_library_cannot_be_imported_no_stand_in_is_left(made_up: Path) -> None:
    (made_up / f"{LIBRARY}.py").write_text("raise ImportError('broken')")

    with pytest.raises(ImportError, match="broken"):
        library()

    assert not {NEEDED, EXTRA} & set(sys.modules)
