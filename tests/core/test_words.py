"""Texts that can be said in the reader's language, here and in another process."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from comet_tray.core.said import Said, packed, unpacked
from comet_tray.core.words import ENGLISH, Sentence, Words, in_turn
from tests.support.marked import MARKED

REASON = Sentence("it has {count} holes", count=3)
NESTED = Sentence("{path} is damaged: {why}.", path="/disk/{x}", why=REASON)
VALUES: st.SearchStrategy[str | int] = st.text() | st.integers(-(2**63), 2**63 - 1)
SENTENCES = st.recursive(
    st.builds(lambda a: Sentence("It is {a}.", a=a), VALUES),
    lambda inner: st.builds(
        lambda a, b: Sentence("{a} beside {b}, {{as}} it is", a=a, b=b), inner | VALUES, VALUES
    ),
)


def through_json(said: Said) -> Said:
    return msgspec.json.decode(msgspec.json.encode(said), type=Said)


def test_a_sentence_is_its_english_text() -> None:
    assert NESTED == "/disk/{x} is damaged: it has 3 holes."
    assert NESTED.source == "{path} is damaged: {why}."
    assert NESTED.values == {"path": "/disk/{x}", "why": REASON}


@given(SENTENCES)
def test_what_was_stored_says_the_same_in_every_language(sentence: Sentence) -> None:
    again = unpacked(through_json(packed(sentence)))
    assert isinstance(again, Sentence)
    assert (again, again.source, again.values) == (sentence, sentence.source, sentence.values)
    assert MARKED.say(again) == MARKED.say(sentence)


@given(st.text())
def test_a_text_of_somebody_else_is_stored_as_it_is_and_stays(text: str) -> None:
    again = unpacked(through_json(packed(text)))
    assert again == text
    assert MARKED.say(again) == text


def test_what_is_no_unicode_can_be_stored_all_the_same() -> None:
    stored = through_json(packed(Sentence("{path} is damaged.", path="/disk/\udcff")))
    assert unpacked(stored) == "/disk/? is damaged."


@pytest.mark.parametrize(
    ("source", "values"),
    [
        ("{path} is gone.", {}),
        ("{} is gone.", {"path": "x"}),
        ("{path is gone.", {"path": "x"}),
        ("{path.name} is gone.", {"path": "x"}),
        ("{path[0]} is gone.", {"path": ""}),
        ("{path[a]} is gone.", {"path": "x"}),
        ("{path:,} is gone.", {"path": "x"}),
    ],
)
def test_a_stored_text_whose_values_do_not_fit_is_shown_bare(
    source: str, values: dict[str, str | int | Said]
) -> None:
    assert unpacked(Said(source=source, values=values)) == source


def test_all_of_a_nested_sentence_is_said_in_the_readers_language() -> None:
    assert MARKED.say(NESTED) == "⟦/disk/{x} is damaged: ⟦it has 3 holes⟧.⟧"
    assert ENGLISH.say(NESTED) == NESTED
    assert type(ENGLISH.say(NESTED)) is str


def test_a_translation_may_put_its_values_in_another_order() -> None:
    turned = Words(translate=lambda source, *_: "{why}: {path}" if "why" in source else source)
    assert turned.say(NESTED) == "it has 3 holes: /disk/{x}"


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [("One.", "Two.", "One. Two."), ("One.", "", "One."), ("", "Two.", "Two."), ("", "", "")],
)
def test_two_texts_stand_in_turn(first: str, second: str, said: str) -> None:
    assert in_turn(first, second) == said


@pytest.mark.parametrize(
    ("n", "said"),
    [(0, "0 days"), (1, "1 day"), (2, "2 days"), (1234, "1,234 days"), (-1, "%Ln day(s)")],
)
def test_english_counts(n: int, said: str) -> None:
    assert ENGLISH.tr("%Ln day(s)", "", n) == said


def test_a_text_of_no_count_stands_as_it_is() -> None:
    assert ENGLISH.tr("Key(s): {label}") == "Key(s): {label}"
    assert MARKED.tr("Key") == "⟦Key⟧"


@pytest.mark.parametrize(
    ("value", "digits", "english", "marked"),
    [
        (1234567.891, 2, "1,234,567.89", "1.234.567,89"),
        (1234567.891, 0, "1,234,568", "1.234.568"),
        (-1234, 0, "-1,234", "-1.234"),
        (0.5, 1, "0.5", "0,5"),
        (10**15, 0, "1,000,000,000,000,000", "1.000.000.000.000.000"),
    ],
)
def test_figures_are_grouped_and_divided_as_the_language_does(
    value: float, digits: int, english: str, marked: str
) -> None:
    assert ENGLISH.number(value, digits) == english
    assert MARKED.number(value, digits) == marked
