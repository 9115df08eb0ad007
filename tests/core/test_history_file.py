"""A history as CSV: what is read, and what is refused with its line."""

import contextlib
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comet_tray.core import history_file
from comet_tray.core.errors import InvalidInput
from comet_tray.core.history_file import parse_history, past_of
from comet_tray.core.wording import iso
from tests.support.builders import NOW
from tests.support.pseudo import PSEUDO, english, untranslated

HEAD = "label,from,until,used,available\n"


def one(fields: str, head: str = HEAD) -> Any:
    """Read a file of one line, and give its one stretch."""
    [[stretch]] = parse_history([head, fields]).values()
    return stretch


def test_the_stretches_of_each_label_are_read_in_their_order() -> None:
    lines = ["work,7,9,1,2\n", "home,5,5,3,-4\n", "\n", "work,1,1,5,6"]
    assert parse_history([HEAD, *lines]) == {
        "work": [(7, 9, 1, 2), (1, 1, 5, 6)],
        "home": [(5, 5, 3, -4)],
    }


@pytest.mark.parametrize(
    "written",
    [
        f"{NOW - 60}",
        f" {NOW - 60} ",
        iso(NOW - 60),
        "2025-11-24T15:59:00+00:00",
        "2025-11-24T16:59:00+01:00",
        "2025-11-24 15:59:00",
        "2025-11-24T15:59:00.999Z",
    ],
)
def test_times_are_iso_in_utc_or_unix_seconds(
    monkeypatch: pytest.MonkeyPatch, written: str
) -> None:
    with monkeypatch.context() as in_tokyo:
        in_tokyo.setenv("TZ", "JST-9")
        time.tzset()
        assert one(f"work,{written},,1,2") == (NOW - 60, NOW - 60, 1, 2)
    time.tzset()


@pytest.mark.parametrize(
    ("head", "fields"),
    [
        ("\ufefflabel,from,until,used,available\r\n", "work,5,9,1,2\r\n"),
        ("available,used,until,from,label\n", "2,1,9,5,work\n"),
        ("xlabel,Xlabel,label,from,until,used,available\n", "a,b,work,5,9,1,2\n"),
        ("Used, Available ,note,LABEL,From,Until\n", "1,2,hello,work,5,9,more\n"),
        ('"label","from","until","used","available"\n', '"work","5","9","1","2"\n'),
    ],
)
def test_the_columns_may_be_written_in_many_ways(head: str, fields: str) -> None:
    assert parse_history([head, fields]) == {"work": [(5, 9, 1, 2)]}


def test_without_until_a_stretch_is_one_reading() -> None:
    assert one("work,5,1,2", "label,from,used,available\n") == (5, 5, 1, 2)


def test_nothing_may_have_been_used_and_nothing_be_left() -> None:
    assert one("work,5,9,0,0") == (5, 9, 0, 0)


def test_a_label_may_hold_commas_quotes_and_line_ends() -> None:
    assert parse_history([HEAD, '"a ""b"", c\n', 'd",5,9,1,2\n']) == {'a "b", c\nd': [(5, 9, 1, 2)]}


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        (f"work,{NOW}000,,1,2", "from lies in the future"),
        (f"work,5,{NOW}000,1,2", "until lies in the future"),
        ("work,-1,,1,2", "from lies before 1970"),
        ("work,1969-12-31,,1,2", "from lies before 1970"),
        ("work,9,8,1,2", "until lies before from"),
        ("work,yesterday,,1,2", "from is no time, such as 2026-11-24T15:00:00Z"),
        ("work,,,1,2", "from is no time, such as 2026-11-24T15:00:00Z"),
        ("work,1e3,,1,2", "from is no time, such as 2026-11-24T15:00:00Z"),
        ("work,5,,-1,2", "used is no whole number of units in its range"),
        (f"work,5,,{10**18 + 1},2", "used is no whole number of units in its range"),
        ("work,5,,1_0,2", "used is no whole number of units in its range"),
        ("work,5,,٣,2", "used is no whole number of units in its range"),
        ("work,5,,1.5,2", "used is no whole number of units in its range"),
        ("work,5,,nan,2", "used is no whole number of units in its range"),
        (f"work,5,,1,{-(10**18) - 1}", "available is no whole number of units in its range"),
        ("work,5,,1," + "9" * 9999, "available is no whole number of units in its range"),
        ("work,5,,1,", "available is no whole number of units in its range"),
        ("work", "there are no amounts; perhaps they were hidden when the file was written"),
        ("work,5,9,,", "there are no amounts; perhaps they were hidden when the file was written"),
        ('"work,5,,1,2', "it is no CSV: unexpected end of data"),
        ("x" * 200_000 + ",5,,1,2", "it is no CSV: field larger than field limit (131072)"),
    ],
)
def test_what_is_wrong_is_said_with_its_line_and_not_repeated(fields: str, said: str) -> None:
    with pytest.raises(InvalidInput) as refused:
        parse_history([HEAD, "work,5,9,1,2\n", fields])
    assert refused.value.sentence == f"Line 3: {said}."
    assert not english(
        PSEUDO.say(refused.value.remedy).replace("comet-tray settings set hide_amounts=off", "")
    )


def test_whose_amounts_were_hidden_is_told_how_to_write_them() -> None:
    with pytest.raises(InvalidInput) as refused:
        parse_history([HEAD, "work,5,9,,"])
    assert refused.value.remedy == (
        "Write it anew, after: comet-tray settings set hide_amounts=off"
    )


def test_what_is_no_csv_is_to_be_corrected() -> None:
    with pytest.raises(InvalidInput) as refused:
        parse_history([HEAD, '"work,5,,1,2'])
    assert refused.value.remedy == "Nothing was taken in: correct the line, or take it out."


def test_what_lies_in_the_future_is_parted_from_what_was() -> None:
    lines = [f"work,5,{NOW + 9999},1,2\n", f"work,{NOW + 60},,3,4\n", f"work,{NOW + 61},,5,6\n"]
    lines.append("home,2099-01-01,,7,8\n")
    assert past_of(parse_history([HEAD, *lines]), NOW) == (
        {"work": [(5, NOW + 60, 1, 2), (NOW + 60, NOW + 60, 3, 4)], "home": []},
        2,
    )


@pytest.mark.parametrize("extreme", [f"work,0,{NOW + 60},{10**18},{-(10**18)}"])
def test_the_bounds_themselves_are_accepted(extreme: str) -> None:
    assert one(extreme) == (0, NOW + 60, 10**18, -(10**18))


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ([], "Line 1: there is no column label and no column from and no column used and no"),
        (["label;from;until;used;available\n"], "Line 1: there is no column label"),
        (["label,from,used\n"], "Line 1: there is no column available."),
        (["# some text\n"], "Line 1: there is no column label"),
    ],
)
def test_a_file_that_is_no_history_is_told_what_the_first_line_needs(
    lines: list[str], said: str
) -> None:
    with pytest.raises(InvalidInput) as refused:
        parse_history(lines)
    assert refused.value.sentence.startswith(said)
    assert "label, from, until, used, available" in refused.value.remedy
    assert not untranslated(PSEUDO.say(refused.value.remedy))


def test_a_file_of_too_many_lines_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(history_file, "MOST_LINES", 3)
    lines = [HEAD, "work,5,9,1,2\n", "work,6,9,1,2\n"]
    assert parse_history(lines)
    with pytest.raises(InvalidInput, match=r"^There are more than 3 lines\.$") as refused:
        parse_history([*lines, "work,7,9,1,2\n"])
    assert refused.value.remedy == "Split the file, key by key."


@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=30)))
def test_no_text_is_more_than_wrong_input(lines: list[str]) -> None:
    with contextlib.suppress(InvalidInput):
        parse_history([HEAD, *lines])


@given(st.tuples(*[st.text('0123456789-:TZ+.,"\n WwR', max_size=24)] * 3))
def test_no_field_is_more_than_wrong_input(fields: tuple[str, ...]) -> None:
    begin, end, amount = fields
    with contextlib.suppress(InvalidInput):
        parse_history([HEAD, f"work,{begin},{end},{amount},{amount}"])
