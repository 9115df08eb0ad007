"""What a command complains of, as one line for the window that runs it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comet_tray.core.complaint import complaint_line, heard
from comet_tray.core.errors import FileTrouble, NotWritable
from comet_tray.core.words import ENGLISH, Sentence
from tests.support.marked import MARKED


def test_a_complaint_is_said_in_the_readers_language() -> None:
    error = NotWritable(Sentence("{path} is full.", path="/disk"))
    line = complaint_line(error)
    assert heard(line, ENGLISH) == "/disk is full. Free some space, or make the directory writable."
    assert heard(line, MARKED) == (
        "⟦⟦/disk is full.⟧ ⟦Free some space, or make the directory writable.⟧⟧"
    )


@given(st.text(alphabet=st.characters()), st.text(alphabet=st.characters()))
def test_it_is_one_line_of_ascii_and_what_is_heard_is_plain(value: str, text: str) -> None:
    error = FileTrouble(Sentence("It is {value}.", value=value), text)
    line = complaint_line(error)
    assert line.isascii()
    assert len(line.splitlines()) == 1
    said = heard(line, MARKED)
    assert said is not None
    assert len(said) <= 1000
    assert len(said.splitlines()) <= 1
    assert not set("\x1b\x00\u202e\u2028") & set(said)


@pytest.mark.parametrize(
    "line",
    [
        *("", "comet-tray: The disk is full.", "{}", "[]", "null", "\udcff"),
        *('{"sentence": {}}', '{"sentence": "x", "remedy": "y"}', '{"sentence": {"source": 1}}'),
        '{"kind": "report", "next_at": null}',
    ],
)
def test_what_is_no_complaint_is_left_alone(line: str) -> None:
    assert heard(line, MARKED) is None


def test_an_endless_complaint_is_cut() -> None:
    line = complaint_line(FileTrouble(Sentence("It is {value}.", value="x" * 5000), ""))
    assert heard(line, ENGLISH) == "It is " + "x" * 993 + "…"
