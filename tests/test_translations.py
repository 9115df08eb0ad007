"""The translations are whole: nothing new is missing, nothing is lost on the way."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"
FILES = sorted(FOLDER.glob("*.ts"))
_UPDATE = [sys.executable, str(ROOT / "packaging" / "translations.py")]
_PLACEHOLDER = re.compile(r"\{\w+\}")
_ACCESS_KEY = re.compile(r"&\w")


class Message(NamedTuple):
    """A text in English, and in another language: of counted ones, each plural form."""

    source: str
    forms: tuple[str, ...]
    counted: bool
    state: str


def messages(path: Path) -> Iterator[Message]:
    for each in ET.parse(path).iter("message"):  # noqa: S314 - a file of ours
        translation = each.find("translation")
        assert translation is not None
        counted = each.get("numerus") == "yes"
        forms = [form.text or "" for form in translation.findall("numerusform")]
        yield Message(
            each.findtext("source", ""),
            tuple(forms) if counted else (translation.text or "",),
            counted,
            translation.get("type", "finished"),
        )


every_file = pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)


def test_five_languages_are_there() -> None:
    names = [path.stem.removeprefix("comet-tray_") for path in FILES]
    assert names == ["de", "es", "fr", "ja", "zh_CN"]
    assert [path.with_suffix(".qm").exists() for path in FILES] == [True] * 5


@every_file
def test_no_text_is_untranslated(path: Path) -> None:
    missing = [
        one.source for one in messages(path) if one.state != "finished" or not all(one.forms)
    ]
    assert missing == []
    assert sum(1 for _ in messages(path)) > 300


@every_file
def test_no_placeholder_is_lost_or_invented(path: Path) -> None:
    wrong = [
        (one.source, form)
        for one in messages(path)
        for form in one.forms
        if sorted(_PLACEHOLDER.findall(form)) != sorted(_PLACEHOLDER.findall(one.source))
        or set("{}") & set(_PLACEHOLDER.sub("", form))
    ]
    assert wrong == []


@every_file
def test_each_plural_form_has_its_number_but_perhaps_that_of_one(path: Path) -> None:
    wrong = [
        (one.source, form)
        for one in messages(path)
        for place, form in enumerate(one.forms)
        if "%Ln" in one.source
        and form.count("%Ln") != 1
        and not (place == 0 and len(one.forms) > 1)
    ]
    assert wrong == []
    assert [one.source for one in messages(path) if not one.counted and "%L" in one.forms[0]] == []


@every_file
def test_an_access_key_stays_one(path: Path) -> None:
    wrong = [
        (one.source, form)
        for one in messages(path)
        for form in one.forms
        if len(_ACCESS_KEY.findall(form)) != len(_ACCESS_KEY.findall(one.source))
    ]
    assert wrong == []


@every_file
def test_what_surrounds_a_text_stays(path: Path) -> None:
    """A blank at an end, an ellipsis that promises a dialog."""
    wrong = [
        (one.source, form)
        for one in messages(path)
        for form in one.forms
        if _edges(form) != _edges(one.source)
    ]
    assert wrong == []


def _edges(text: str) -> tuple[bool, bool, bool]:
    return text[:1].isspace(), text[-1:].isspace(), text.endswith("…")


def test_the_files_are_in_step_with_the_sources_and_each_other(tmp_path: Path) -> None:
    """Nothing is to do for `make translations`."""
    for path in FOLDER.iterdir():
        shutil.copy(path, tmp_path)
    subprocess.run([*_UPDATE, str(tmp_path)], check=True)
    changed = [
        path.name
        for path in FOLDER.iterdir()
        if path.read_bytes() != (tmp_path / path.name).read_bytes()
    ]
    assert changed == []
