"""Hostile text becomes one harmless line."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comet_tray.core.plain import plain


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("work", "work"),
        ("  spaced  ", "spaced"),
        ("XL", "XL"),
        ("Ключ 鍵 🔑", "Ключ 鍵 🔑"),
        ("<b>bold</b> & co", "<b>bold</b> & co"),  # its markup stays, as text
        ("two\nlines\r\nand\ttabs", "two lines  and tabs"),
        ("\x1b[31mred\x07", "�[31mred�"),
        ("\x9b31m\x7f", "�31m�"),
        ("abc\u202egnp.exe", "abc�gnp.exe"),
        ("\u2066a\u2069\u200e\u200f\u061c", "�a����"),
        ("a\u2028b\u2029c\ufeff", "a�b�c�"),
        ("lone \ud800 half", "lone ? half"),
        ("", ""),
    ],
)
def test_a_text_is_shown_harmlessly(text: str, shown: str) -> None:
    assert plain(text) == shown


@pytest.mark.parametrize("letter", ["x", "ж"])
def test_a_long_text_is_cut_with_an_ellipsis(letter: str) -> None:
    assert plain(letter * 10, 10) == letter * 10
    assert plain(letter * 11, 10) == letter * 9 + "…"


@given(st.text(st.characters(codec=None), max_size=300), st.integers(1, 250))
def test_whatever_comes_in_one_short_printable_line_comes_out(text: str, longest: int) -> None:
    shown = plain(text, longest)
    assert len(shown) <= longest
    assert len(shown.splitlines()) <= 1
    assert not {"Cc", "Zl", "Zp", "Cs"} & {unicodedata.category(sign) for sign in shown}
    assert not {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"} & {
        unicodedata.bidirectional(sign) for sign in shown
    }
