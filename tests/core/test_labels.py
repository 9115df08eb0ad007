"""What a key may be called."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comet_tray.core.errors import InvalidLabel, NoSuchKey
from comet_tray.core.registry import check_label, find_key, folded
from tests.support.builders import key
from tests.support.pseudo import PSEUDO, untranslated

WORK, CAFE = key(id="1", label="Work"), key(id="2", label="caf\u00e9")


@pytest.mark.parametrize(
    ("typed", "label"),
    [
        ("work", "work"),
        ("  my key ", "my key"),
        ("Ключ 鍵 🔑", "Ключ 鍵 🔑"),
        ("cafe\u0301", "caf\u00e9"),  # composed
        ("<b>bold</b>", "<b>bold</b>"),
        ("x" * 60, "x" * 60),
        ("environment 2", "environment 2"),
        ("sk-" + 17 * "a", "sk-" + 17 * "a"),
    ],
)
def test_a_label_is_any_short_printable_text(typed: str, label: str) -> None:
    assert check_label(typed) == label


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("", "The label is empty."),
        (" \t\n ", "The label is empty."),
        ("x" * 61, "The label has 61 characters."),
        ("x" * 10_000, "The label has 10,000 characters."),
        ("two\nlines", "The label holds characters that cannot be shown."),
        ("a\tb", "The label holds characters that cannot be shown."),
        ("nul\x00", "The label holds characters that cannot be shown."),
        ("red\x1b[31m", "The label holds characters that cannot be shown."),
        ("abc\u202ecba", "The label holds characters that cannot be shown."),
        ("\u2066abc", "The label holds characters that cannot be shown."),
        ("zero\u200bwidth", "The label holds characters that cannot be shown."),
        ("half \ud800", "The label holds characters that cannot be shown."),
        ("--json", "A label cannot begin with a hyphen."),
        ("-", "A label cannot begin with a hyphen."),
        ("sk-" + 18 * "a", "The label looks like an API key."),
        ("sk-" + 48 * "a", "The label looks like an API key."),
        ("environment", "The label “environment” belongs to the key in COMETAPI_KEY."),
        ("Environment", "The label “Environment” belongs to the key in COMETAPI_KEY."),
        ("Work", "The label “Work” is taken."),
        (" wORK", "The label “wORK” is taken."),
        ("CAFE\u0301", "The label “CAFÉ” is taken."),
    ],
)
def test_any_other_label_is_refused_with_the_way_out(typed: str, sentence: str) -> None:
    with pytest.raises(InvalidLabel) as refused:
        check_label(typed, folded((WORK.label, CAFE.label)))
    assert refused.value.sentence == sentence.replace("Environment", "environment")
    assert not untranslated(PSEUDO.say(refused.value.remedy))
    assert refused.value.remedy
    assert refused.value.exit_code == 2


def test_a_label_that_is_too_long_is_told_how_long_it_may_be() -> None:
    with pytest.raises(InvalidLabel) as refused:
        check_label("x" * 61)
    assert refused.value.remedy == "Use at most 60."


@given(st.text(st.characters(codec=None), max_size=80))
def test_a_label_that_is_taken_as_good_stays_good(typed: str) -> None:
    try:
        label = check_label(typed)
    except InvalidLabel:
        return
    assert check_label(label) == label == unicodedata.normalize("NFC", label)
    assert label.isprintable()
    assert 0 < len(label) <= 60


@pytest.mark.parametrize(
    ("typed", "found"),
    [("Work", WORK), (" work ", WORK), ("café", CAFE), ("cafe\u0301", CAFE), ("CAFÉ", CAFE)],
)
def test_a_key_is_found_by_its_label_however_it_is_typed(typed: str, found: object) -> None:
    assert find_key((WORK, CAFE), typed) == found


def test_a_label_that_no_key_has_is_told_harmlessly() -> None:
    with pytest.raises(NoSuchKey) as refused:
        find_key((WORK,), "\x1b[2Jplay" + " x" * 10_000)
    assert refused.value.exit_code == 3
    assert refused.value.sentence.startswith("There is no key with the label “�[2Jplay x x")
    assert len(refused.value.sentence) < 130
