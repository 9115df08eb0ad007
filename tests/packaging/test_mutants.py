"""What `make mutants` makes of what mutmut wrote: a score, and the survivors that are new."""

import json
from pathlib import Path

import mutants
import pytest

CHANGED = """
def x_least__mutmut_orig(a, b):
    return a if a < b else b

def x_least__mutmut_1(a, b):
    return a if a <= b else b

def x_least__mutmut_2(a, b):
    return a if a > b else b

def x_query__mutmut_orig():
    return "SELECT at"

def x_query__mutmut_1():
    return "select at"

class Purse:
    def xǁPurseǁsize__mutmut_orig(self):
        return 3

    def xǁPurseǁsize__mutmut_1(self):
        return 4
"""
EQUAL = "purse.least: return a if a < b else b ⇒ return a if a <= b else b"
SIZE = "purse.Purse.size: return 3 ⇒ return 4"
LISTED = f"Both are the same where a is b.\n{EQUAL}\n"


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Have mutmut run already, over a module of three mutants, and one of SQL."""
    core = tmp_path / "mutants" / mutants.CORE
    core.mkdir(parents=True)
    core.joinpath("purse.py").write_text(CHANGED, encoding="utf-8")
    names = [line.split()[1].partition("(")[0] for line in CHANGED.splitlines() if "def" in line]
    begins = [at for at, line in enumerate(CHANGED.splitlines(), 1) if "def" in line]
    spans = {name: [begin, begin + 2] for name, begin in zip(names, begins, strict=True)}
    core.joinpath("purse.py.spans").write_text(json.dumps({"spans": spans}), encoding="utf-8")
    known = tmp_path / "survivors.txt"
    known.write_text(LISTED, encoding="utf-8")
    monkeypatch.setattr(mutants, "ROOM", str(tmp_path))
    monkeypatch.setattr(mutants, "KNOWN", str(known))
    monkeypatch.setattr(mutants, "_furnish", lambda: None)
    monkeypatch.setattr(mutants, "_start_anew", lambda: None)
    monkeypatch.setattr(mutants, "_run", lambda _: 0)
    return core


def ended(room: Path, *codes: int) -> None:
    """Let the runs of the three mutants end so."""
    names = ("x_least__mutmut_1", "x_least__mutmut_2", "xǁPurseǁsize__mutmut_1")
    keys = [f"comet_tray.core.purse.{name}" for name in (*names, "x_query__mutmut_1")]
    meta = {"exit_code_by_key": dict(zip(keys, (*codes, 0), strict=True))}
    room.joinpath("purse.py.meta").write_text(json.dumps(meta), encoding="utf-8")


@pytest.mark.parametrize("code", [1, -24], ids=["a test fails", "no end in time"])
def test_what_is_listed_may_live(
    room: Path, code: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(mutants, "GOAL", 60)
    ended(room, 0, 1, code)
    assert mutants.main([]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "module            mutants   killed  survived    score",
        "purse                   3        2         1    66.7%",
        "all                     3        2         1    66.7%",
    ]


@pytest.mark.parametrize("code", [0, 33], ids=["all tests pass", "no test reaches it"])
def test_a_survivor_that_is_new_is_shown(
    room: Path, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    ended(room, 1, 1, code)
    assert mutants.main([]) == 1
    assert capsys.readouterr().out.splitlines()[-2:] == [
        f"NEW: {SIZE}",
        f"GONE, strike it from the list: {EQUAL}",
    ]


def test_a_score_below_the_goal_fails(room: Path) -> None:
    ended(room, 0, 0, 1)
    assert mutants.main([]) == 1
    ended(room, 1, 1, 1)
    assert mutants.main([]) == 0


def test_modules_by_name_are_seen_alone(room: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ended(room, 1, 1, 1)
    assert mutants.main(["past"]) == 1
    assert "GONE" not in capsys.readouterr().out


def test_the_real_list_has_a_word_on_each() -> None:
    """A word stands above the changes to which it applies, after an empty line."""
    text = Path(mutants.KNOWN).read_text(encoding="utf-8")
    for group in text.strip().split("\n\n")[1:]:
        word, *changes = group.splitlines()
        assert not mutants.listed(word)
        assert mutants.listed(group) == set(changes)
