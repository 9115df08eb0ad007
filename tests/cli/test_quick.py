"""The quick reading of `status` and `round` agrees with the parser of all commands."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comet_tray.cli.parser import parse
from comet_tray.cli.quick import quick

WORDS = (
    *("status", "round", "keys", "--json", "--waybar", "--line", "--openmetrics", "--fetch"),
    *("--click", "--click-all", "--may-prompt", "--offline", "--data-dir", "--data-dir=here"),
    *("--demo", "--show", "--jso", "--", "-", "-x", "--data-dir=", "here", "", "--help"),
)


def _parsed(arguments: Sequence[str]) -> dict[str, object]:
    read = vars(parse(arguments))
    read.pop("show")
    return read


@pytest.mark.parametrize(
    "line",
    [
        "status",
        "status --json",
        "status --waybar --fetch",
        "--data-dir here status --line",
        "--data-dir=here status --openmetrics --data-dir=there",
        "--demo --data-dir here round --click one --click two --offline",
        "round --click-all --may-prompt --data-dir here",
    ],
)
def test_what_runs_often_is_read_at_once(line: str) -> None:
    read = quick(line.split())
    assert read is not None
    assert vars(read) == _parsed(line.split())


@given(st.lists(st.sampled_from(WORDS), max_size=6))
@settings(max_examples=500, deadline=None)
def test_it_reads_nothing_in_another_way_than_the_parser(arguments: list[str]) -> None:
    read = quick(arguments)
    if read is not None:
        assert vars(read) == _parsed(arguments)


@pytest.mark.parametrize(
    "line",
    [
        "",
        "--demo",
        "keys list",
        "status --json --line",
        "status --jso",
        "status --help",
        "status --data-dir",
        "status --data-dir --json",
        "status here",
        "status --click one",
        "round --json",
        "round --click",
        "round status",
        "--demo status",
        "status --demo --data-dir here",
    ],
)
def test_all_else_is_left_to_the_parser(line: str) -> None:
    assert quick(line.split()) is None
