"""What is read without tomllib is read as tomllib reads it."""

import subprocess
import sys
import tomllib
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from comet_tray.core.quick_toml import loads
from tests.support.untraced import untraced

NAMES = st.sampled_from(["keys", "id", "low_percent", "A1", "_", "é", "a.b", '"q"', "", "a b", "1"])
VALUES = st.one_of(
    st.text(max_size=6).map('"{}"'.format),
    st.integers(-5, 10**17).map(str),
    st.floats(0, 10**6).map(str),
    st.sampled_from(
        ["true", "false", "True", "", '"', "007", "0", "0.0", "1.", ".5", "1_0", "1e3", "٣", "1.٣"]
    ),
)
LINES = st.one_of(
    st.sampled_from(["", "[[keys]]", "[keys]", "[other]", "# a note", "#\x07", " id = 1", "x\r"]),
    st.builds("{}{}{}".format, NAMES, st.sampled_from([" = ", "=", "  =  ", " "]), VALUES),
    st.builds("{} = {} # a note".format, NAMES, VALUES),
)


@given(st.lists(LINES, max_size=6).map("\n".join))
@example('keys = "x"\n[[keys]]')
@example("[[keys]]\nid = 1\nid = 2")
@example('a = "\u202e"')
@example('a = "')
@example('a = "b" # "c"')
@example("a = ٣")
def test_it_says_what_tomllib_says(text: str) -> None:
    try:
        expected = tomllib.loads(text)
    except ValueError:
        with pytest.raises(ValueError, match=r"."):
            loads(text)
    else:
        read = loads(text)
        assert repr(read) == repr(expected) or read == expected


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("", {}),
        ("\n# kept\n#\n", {}),
        ('id = "a-1"\n\nurl = ""', {"id": "a-1", "url": ""}),
        ('text = "a = b"', {"text": "a = b"}),
        ("tell_low = true\ntell_spike = false", {"tell_low": True, "tell_spike": False}),
        ("a = 0\nb = 7\nc = 999999999999999", {"a": 0, "b": 7, "c": 10**15 - 1}),
        ("a = 0.0\nb = 0.5\nc = 12.25", {"a": 0.0, "b": 0.5, "c": 12.25}),
        ("[[keys]]\na = 1\n[[keys]]\na = 2\n", {"keys": [{"a": 1}, {"a": 2}]}),
    ],
)
def test_what_our_own_files_hold_is_read_by_itself(
    monkeypatch: pytest.MonkeyPatch, text: str, read: dict[str, Any]
) -> None:
    monkeypatch.delattr(tomllib, "loads")
    assert repr(loads(text)) == repr(read)


@pytest.mark.parametrize(
    "text", ["ä = 1", "a.b = 1", "a = 1\na = 1", 'a = "\\t"', "a = 1e3", "a = 01"]
)
def test_all_else_is_left_to_tomllib(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(tomllib, "loads", lambda given: {"given": given})
    assert loads(text) == {"given": text}


def test_our_own_files_need_no_tomllib() -> None:
    text = '# kept\n[[keys]]\nid = "a-1"\nlow_percent = 12.5\nadded_at = 0\ntell_low = false\n'
    code = f"""
import sys
from comet_tray.core.quick_toml import loads
print(loads({text!r}), "tomllib" in sys.modules)
"""
    done = subprocess.run(
        [sys.executable, "-c", code], env=untraced(), capture_output=True, text=True, check=True
    )
    key = {"id": "a-1", "low_percent": 12.5, "added_at": 0, "tell_low": False}
    assert done.stdout == f"{ {'keys': [key]} } False\n"
