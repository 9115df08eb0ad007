"""The answer of the server is read strictly, and each oddity as the field has taught it."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comet_tray.core.errors import BadReply
from comet_tray.core.model_limits import NO_LIMITS, pack, unpack
from comet_tray.core.usage import KeyUsage, decode_refusal, decode_usage
from tests.support.builders import answer, body, usage
from tests.support.pseudo import PSEUDO, untranslated


def test_the_documented_answer_is_read_whole() -> None:
    limits = {"gpt-4.1": True, "o3": False}
    read = decode_usage(
        body(
            name="ключ <b>",
            total_granted=150_000,
            total_used=132_000,
            total_available=18_000,
            unlimited_quota=True,
            model_limits=limits,
            model_limits_enabled=True,
            expires_at=1_796_083_200,
        )
    )
    assert read == KeyUsage(
        name="ключ <b>",
        total_granted=150_000,
        total_used=132_000,
        total_available=18_000,
        unlimited_quota=True,
        model_limits=pack(limits),
        model_limits_enabled=True,
        expires_at=1_796_083_200,
    )


@pytest.mark.parametrize(
    ("sent", "read"),
    [
        (0, None),
        (-1, None),
        (1, 1),
        (1_500_000_000, 1_500_000_000),  # the past stays the past
        (999_999_999_999, 253_402_300_799),  # 12 digits are seconds, capped at the year 9999
        (1_000_000_000_000, 1_000_000_000),  # 13 digits are milliseconds
        (1_796_083_200_123, 1_796_083_200),
        (10**18, 253_402_300_799),
    ],
)
def test_an_expiry_is_in_seconds_whatever_was_sent(sent: int, read: int | None) -> None:
    assert decode_usage(body(expires_at=sent)).expires_at == read


@pytest.mark.parametrize(
    "figures",
    [
        {"total_granted": 500_000_000_000_001, "total_available": 499_999_999_999_999},
        {"total_available": -7},
        {"total_granted": 0, "total_used": 0, "total_available": 0},
        {"total_granted": 10**18, "total_used": -(10**18)},
    ],
)
def test_figures_are_exact(figures: dict[str, int]) -> None:
    assert decode_usage(body(**figures)) == usage(**figures)


@pytest.mark.parametrize("limits", [{}, {"a": True}, {"a": False, "b": True}])
@pytest.mark.parametrize("enabled", [True, False])
def test_the_list_of_models_and_its_switch_are_two_facts(
    limits: dict[str, bool], *, enabled: bool
) -> None:
    read = decode_usage(body(model_limits=limits, model_limits_enabled=enabled))
    assert (unpack(read.model_limits), read.model_limits_enabled) == (limits, enabled)


def test_unknown_fields_are_ignored_wherever_they_stand() -> None:
    sent = {"code": True, "new": [1], "data": answer(plan={"deep": [None]}), "success": True}
    assert decode_usage(json.dumps(sent).encode()) == usage()


@pytest.mark.parametrize(
    ("sent", "words"),
    [
        ({"success": False, "message": "quota gone"}, "quota gone"),
        ({"code": False, "message": "no"}, "no"),
        ({"code": False, "message": "no", "data": answer()}, "no"),
        ({"code": True, "success": False, "message": "no", "data": answer()}, "no"),
        ({"code": False}, None),
        ({"data": answer()}, None),
        ({}, None),
    ],
)
def test_a_failed_call_is_no_reading_even_with_data_beside_it(
    sent: dict[str, Any], words: str | None
) -> None:
    with pytest.raises(BadReply) as refused:
        decode_usage(json.dumps(sent).encode())
    assert refused.value.server_message == words
    assert str(refused.value) == "The server answered, and said that the call failed."


@pytest.mark.parametrize(
    "sent",
    [
        b"",
        b"<!doctype html><title>Sign in</title>",
        b"null",
        b"[]",
        b"\xff\xfe",
        body()[:-5],
        b'{"code": true, "message": "\xff"}',
        body().replace(b"production", b"\xff\xfe"),
        body().replace(b"production", b"\\ud800"),
        body(model_limits={"id": True}).replace(b'"id"', b'"\xff"'),
        b'{"code": true}',
        b'{"code": true, "data": null}',
        b'{"code": true, "data": []}',
        b'{"code": "true", "data": {}}',
        b"[" * 100_000,
        b'{"code": true, "data": ' + b'{"a":' * 100_000,
    ],
)
def test_what_is_no_reading_is_a_bad_reply(sent: bytes) -> None:
    with pytest.raises(BadReply) as refused:
        decode_usage(sent)
    assert not untranslated(PSEUDO.say(refused.value.sentence))


def test_the_null_that_go_sends_for_an_empty_map_and_an_empty_text_is_taken_for_it() -> None:
    sent = {"code": True, "message": None, "data": answer(model_limits=None)}
    assert decode_usage(json.dumps(sent).encode()).model_limits == NO_LIMITS
    assert decode_refusal(b'{"message": null, "error": {"message": "No."}}') == "No."
    assert decode_refusal(b'{"message": null}') is None


@pytest.mark.parametrize("field", answer())
def test_each_field_must_be_there(field: str) -> None:
    lacking = {name: value for name, value in answer().items() if name != field}
    with pytest.raises(BadReply):
        decode_usage(json.dumps({"code": True, "data": lacking}).encode())


@pytest.mark.parametrize(
    "wrong",
    [
        {"name": None},
        {"total_granted": "1000"},
        {"total_granted": 0.5},
        {"total_used": None},
        {"total_available": True},
        {"total_available": 10**18 + 1},
        {"total_available": -(10**18) - 1},
        {"expires_at": 10**30},
        {"unlimited_quota": 1},
        {"model_limits": {"a": "yes"}},
        {"model_limits": ["a"]},
        {"model_limits_enabled": "false"},
    ],
)
def test_wrong_types_and_figures_out_of_proportion_are_a_bad_reply(wrong: dict[str, Any]) -> None:
    with pytest.raises(
        BadReply, match=r"^The server's answer lacks figures, or they are malformed"
    ):
        decode_usage(body(**wrong))


def _survives(sent: bytes) -> bool:
    """Read what was sent; whatever it is, a reading or a BadReply comes of it."""
    try:
        read = decode_usage(sent)
    except BadReply as bad:
        return bool(bad.sentence and bad.remedy)
    return isinstance(read, KeyUsage)


@given(st.binary())
def test_arbitrary_bytes_raise_nothing_but_a_bad_reply(sent: bytes) -> None:
    assert _survives(sent)


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)


@given(st.sampled_from(sorted(answer())), _JSON)
def test_a_field_of_any_value_raises_nothing_but_a_bad_reply(field: str, value: object) -> None:
    assert _survives(body(**{field: value}))


@given(st.integers(0, len(body()) - 1), st.binary(max_size=3), st.integers(0, 8))
def test_a_damaged_answer_raises_nothing_but_a_bad_reply(
    at: int, instead: bytes, length: int
) -> None:
    good = body()
    assert _survives(good[:at] + instead + good[at + length :])


@pytest.mark.parametrize(
    ("sent", "words"),
    [
        (b'{"success": false, "message": "Invalid token"}', "Invalid token"),
        (b'{"error": {"message": "No such key", "type": "auth"}}', "No such key"),
        (b'{"error": {"message": 7}, "message": "outer"}', "outer"),
        (b'{"error": "plain"}', "plain"),
        (b'{"error": {}}', None),
        (b'{"message": ""}', None),
        (b'{"message": 5}', None),
        (b"", None),
        (b"<html>", None),
        (b"\xff", None),
        (b"[" * 100_000, None),
    ],
)
def test_a_refusal_gives_the_servers_own_words(sent: bytes, words: str | None) -> None:
    assert decode_refusal(sent) == words
