"""An API key is trimmed, and refused for what a header cannot carry."""

import traceback

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comet_tray.core.errors import InvalidSecret
from comet_tray.core.secret import check_secret

_SENDABLE = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1)


@given(_SENDABLE)
def test_every_printable_ascii_text_is_a_key(text: str) -> None:
    assert check_secret(text) == text


@given(_SENDABLE, st.text(" \t\r\n\u00a0"), st.text(" \t\r\n\u00a0"))
def test_white_space_around_a_key_is_dropped(text: str, before: str, after: str) -> None:
    assert check_secret(before + text + after) == text


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "The API key is empty."),
        (" \r\n\t", "The API key is empty."),
        ("sk-abc def", "The API key has white space or a line break inside."),
        ("sk-abc\ndef", "The API key has white space or a line break inside."),
        ("sk-abc\r\nX-Evil: 1", "The API key has white space or a line break inside."),
        ("sk-abc\u00a0def", "The API key has white space or a line break inside."),
        ("sk-abc\x00def", "The API key has invisible control characters inside."),
        ("sk-abc\x7f", "The API key has invisible control characters inside."),
        ("sk-абв", "The API key has characters other than plain letters, digits and signs."),
        ("sk-abc\u200b", "The API key has characters other than plain letters, digits and signs."),
        ("sk-…", "The API key has characters other than plain letters, digits and signs."),
    ],
)
def test_what_a_header_cannot_carry_is_refused_in_words(text: str, sentence: str) -> None:
    with pytest.raises(InvalidSecret) as refused:
        check_secret(text)
    assert refused.value.sentence == sentence
    assert refused.value.remedy
    assert refused.value.exit_code == 2


@given(_SENDABLE.filter(lambda text: len(text) >= 8), st.sampled_from("\n\x00é"))
def test_a_refusal_never_holds_the_key_not_even_in_its_locals(half: str, bad: str) -> None:
    with pytest.raises(InvalidSecret) as refused:
        check_secret(half + bad + half)
    own_frames = refused.tb.tb_next
    rendered = traceback.TracebackException(
        type(refused.value), refused.value, own_frames, capture_locals=True
    )
    assert half not in "".join(
        line for frame in rendered.stack for line in (frame.locals or {}).values()
    )
    assert half not in str(refused.value) + repr(refused.value.args)
