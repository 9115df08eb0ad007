"""The tree of errors: as its docstring draws it, and with a way out wherever one is raised."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from comet_tray.core import errors
from comet_tray.core.errors import BudgetSpent, CallFailed, CometTrayError

SOURCES = Path(errors.__file__).parents[1]
# INTERFACES: the kinds of problem that `status --json` may name.
KINDS = {
    *("offline", "rate_limited", "rejected", "blocked", "server", "bad_reply"),
    *("keyring_locked", "keyring_absent"),
}


def _descendants(cls: type[CometTrayError]) -> Iterator[type[CometTrayError]]:
    yield cls
    for child in cls.__subclasses__():
        yield from _descendants(child)


CLASSES = list(_descendants(CometTrayError))


def _drawn() -> list[tuple[str, str, str]]:
    """Read the docstring's tree: (name, its parent, what stands beside it)."""
    path: list[str] = []
    rows = []
    for line in (errors.__doc__ or "").splitlines():
        found = re.fullmatch(r"    ([│ ]*)(?:[├└]── )?(\w+)(?:\s{2,}(.*))?", line)
        if found:
            depth = 0 if "──" not in line else len(found[1]) // 4 + 1
            path[depth:] = [found[2]]
            rows.append((found[2], path[depth - 1] if depth else "", found[3] or ""))
    return rows


def _made(cls: type[CometTrayError]) -> CometTrayError:
    return cls("It failed.", until=7.0) if issubclass(cls, BudgetSpent) else cls("It failed.")


def test_the_docstring_draws_the_tree_that_is() -> None:
    drawn = [(name, parent) for name, parent, _ in _drawn()]
    real = [(cls.__name__, cls.__bases__[0].__name__) for cls in CLASSES[1:]]
    assert drawn == [("CometTrayError", ""), *real]


@pytest.mark.parametrize("name", [name for name, _, _ in _drawn()])
def test_exit_code_and_kind_are_those_of_the_docstring(name: str) -> None:
    said = {name: (parent, text) for name, parent, text in _drawn()}
    cls: type[CometTrayError] = getattr(errors, name)
    codes: list[int] = []
    kinds: list[str] = []
    at = name
    while at:
        at, text = said[at]
        codes += map(int, re.findall(r"exit (\d)", text))
        kinds += [word for word in re.findall(r"\w+", text) if word in KINDS]
    assert cls.exit_code == (codes[0] if codes else cls.exit_code)
    assert cls.kind == (kinds[0] if kinds else None)


@pytest.mark.parametrize("cls", CLASSES)
def test_each_class_carries_its_sentence_an_exit_code_and_a_known_kind(
    cls: type[CometTrayError],
) -> None:
    error = _made(cls)
    assert (str(error), error.sentence) == ("It failed.", "It failed.")
    assert error.exit_code in range(1, 8)
    assert error.kind is None or error.kind in KINDS
    assert cls.__doc__


@pytest.mark.parametrize("cls", CLASSES)
def test_a_remedy_of_its_own_takes_the_place_of_the_usual_one(cls: type[CometTrayError]) -> None:
    usual = _made(cls)
    assert usual.remedy == cls.default_remedy
    usual.__init__("Oh.", "Do this.", **({"until": 1.0} if cls is BudgetSpent else {}))  # type: ignore[misc]
    assert usual.remedy == "Do this."


def test_each_kind_of_problem_has_a_class() -> None:
    assert {cls.kind for cls in CLASSES} - {None} == KINDS


def test_a_failed_call_keeps_what_support_asks_for() -> None:
    error = CallFailed("No.", status=502, request_id="r-1", server_message="busy")
    assert (error.status, error.request_id, error.server_message) == (502, "r-1", "busy")
    assert (CallFailed("No.").status, CallFailed("No.").request_id) == (None, None)


def test_a_spent_budget_says_until_when() -> None:
    assert BudgetSpent("Spent.", until=12.5).until == 12.5


def _raised() -> Iterator[tuple[str, ast.Call]]:
    """Yield each place in the program where an error of ours without a usual remedy is made."""
    bare = {cls.__name__ for cls in CLASSES if not cls.default_remedy}
    for source in sorted(SOURCES.rglob("*.py")):
        if source.name in {"proof.py", "self_check.py"}:  # what they prove is ours to mend
            continue
        for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
                call = node.exc
                if isinstance(call.func, ast.Name) and call.func.id in bare:
                    yield f"{source.relative_to(SOURCES)}:{call.lineno}", call


def test_who_raises_an_error_without_a_usual_remedy_gives_one() -> None:
    places = list(_raised())
    assert places
    assert [place for place, call in places if len(call.args) < 2] == []
