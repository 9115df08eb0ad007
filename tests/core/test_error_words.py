"""Every error that a window may show can be said in its reader's language."""

import ast
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from comet_tray.core import errors
from comet_tray.core.errors import CometTrayError
from comet_tray.core.words import Sentence

PACKAGE = Path(errors.__file__).parents[1]
# The proofs speak to those who make the packages, by the command line and in English alone.
SOURCES = sorted(each for each in PACKAGE.rglob("*.py") if each.name != "proof.py")
# Whose errors reach a window: at once, through the store, or through a command that it runs.
ROOMS = ("core", "access", "demo", "desktop")
# What is no `Sentence(…)` where it is handed on, and why it is one all the same.
ELSEWHERE = {
    "access/exchange.py: _distrust(causes, host)": "gives a Sentence",
    "access/neighbour.py: remedy": "a Sentence, for three errors",
    "access/round.py: sentence": "a Sentence, in the line before",
    "core/complaint.py: unpacked(complaint.remedy)": "a Sentence from another process",
    "core/complaint.py: unpacked(complaint.sentence)": "a Sentence from another process",
    "core/history_file.py: remedy": "of _Wrong, whose texts are looked through as well",
    "core/secret.py: trouble": "a Sentence or None, says its function",
    "core/settings.py: sentence": "from a table of Sentences",
}


def _descendants(cls: type[CometTrayError]) -> Iterator[type[CometTrayError]]:
    yield cls
    for child in cls.__subclasses__():
        yield from _descendants(child)


CLASSES = list(_descendants(CometTrayError))
NAMES = {cls.__name__ for cls in CLASSES} | {"_Wrong"}


def _calls(source: Path) -> Iterator[tuple[str, ast.Call]]:
    """Yield the calls of plain names in a file."""
    for node in ast.walk(ast.parse(source.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node.func.id, node


def _can_be_said(text: ast.expr) -> bool:
    if isinstance(text, ast.Call) and isinstance(text.func, ast.Name):
        return text.func.id == "Sentence"
    if isinstance(text, ast.Attribute):
        return text.attr in {"sentence", "remedy", "default_remedy"}
    return isinstance(text, ast.Constant) and text.value == ""


def _texts() -> Iterator[tuple[str, ast.expr]]:
    """Yield sentence and remedy of each error that is made, and the file."""
    for source in SOURCES:
        relative = source.relative_to(PACKAGE)
        # What `--self-check` finds stands on a terminal.
        if relative.parts[0] in ROOMS and relative.name != "proof.py":
            for name, call in _calls(source):
                if name in NAMES:
                    yield from ((relative.as_posix(), text) for text in call.args[:2])


def test_who_makes_an_error_gives_it_sentences() -> None:
    bare = [f"{file}: {ast.unparse(text)}" for file, text in _texts() if not _can_be_said(text)]
    assert sorted(set(bare)) == sorted(ELSEWHERE)


@pytest.mark.parametrize("cls", CLASSES)
def test_a_usual_remedy_can_be_said(cls: type[CometTrayError]) -> None:
    assert isinstance(cls.default_remedy, Sentence) or not cls.default_remedy


def _sentences() -> Iterator[tuple[str, ast.Call]]:
    for source in SOURCES:
        if source.name not in {"words.py", "said.py"}:  # where they are taken apart
            for name, call in _calls(source):
                if name == "Sentence":
                    yield f"{source.relative_to(PACKAGE)}:{call.lineno}", call


SENTENCES = list(_sentences())


@pytest.mark.parametrize("call", [call for _, call in SENTENCES], ids=[at for at, _ in SENTENCES])
def test_a_sentence_is_a_literal_that_names_its_values(call: ast.Call) -> None:
    [text] = call.args
    assert isinstance(text, ast.Constant)
    assert isinstance(text.value, str)
    fields = [
        (name, spec, conversion)
        for _, name, spec, conversion in string.Formatter().parse(text.value)
        if name is not None
    ]
    assert [(spec, conversion) for _, spec, conversion in fields] == [("", None)] * len(fields)
    assert {name for name, _, _ in fields} == {keyword.arg for keyword in call.keywords}
