"""The models that a key may use: kept as JSON, read when they are looked at."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from comet_tray.core.model_limits import NO_LIMITS, listed, models_text, pack, unpack
from tests.support.pseudo import PSEUDO


@given(st.dictionaries(st.text(), st.booleans(), max_size=5))
def test_what_is_packed_comes_out_as_it_was(limits: dict[str, bool]) -> None:
    assert unpack(pack(limits)) == limits


def test_equal_limits_are_equal_while_they_are_packed() -> None:
    assert pack({}) == NO_LIMITS
    assert pack({"a": True}) == pack({"a": True})
    assert pack({"a": True}) != pack({"a": False})


@pytest.mark.parametrize("damaged", [b'{"a": 3}', b"[]", b'{"\xff": true}', b"{", b""])
def test_limits_that_were_damaged_are_as_none(damaged: bytes) -> None:
    assert unpack(msgspec.Raw(damaged)) == {}
    assert listed(msgspec.Raw(damaged)) == ()


def test_the_ids_of_models_become_harmless_text() -> None:
    assert listed(pack({"x\x00y": True, "\u202ez": False})) == (("x�y", True), ("�z", False))


@pytest.mark.parametrize(
    ("limits", "enabled", "words"),
    [
        ({}, False, "No restriction: every model is allowed."),
        ({"a": True}, False, "No restriction is in force. 1 model listed, and not applied."),
        (
            {"a": True, "b": False},
            False,
            "No restriction is in force. 2 models listed, and not applied.",
        ),
        ({}, True, "Restricted to none: no model is allowed."),
        ({"a": False}, True, "Restricted to none: no model is allowed."),
        ({"a": True}, True, "Restricted to 1 model."),
        ({"a": True, "b": True}, True, "Restricted to 2 models."),
        ({"a": True, "b": False}, True, "Restricted: 1 of 2 models allowed."),
        ({str(n): n > 0 for n in range(1001)}, True, "Restricted: 1,000 of 1,001 models allowed."),
    ],
)
def test_the_restriction_to_models_is_said_in_words(
    limits: dict[str, bool], words: str, *, enabled: bool
) -> None:
    assert models_text(pack(limits), enabled=enabled) == words
    said = models_text(pack(limits), PSEUDO, enabled=enabled)
    assert said == f"⟦{words.upper().replace('1,000', '1’000')}⟧"
