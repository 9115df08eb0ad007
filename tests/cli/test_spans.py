import pytest

from comet_tray.cli.spans import parse_span
from comet_tray.core.errors import InvalidInput


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("30m", 1_800),
        ("1.5h", 5_400),
        (" 7D ", 604_800),
        ("2w", 1_209_600),
        ("1y", 31_536_000),
        ("0m", 0),
    ],
)
def test_a_span_is_a_number_and_a_unit(text: str, seconds: float) -> None:
    assert parse_span("--since", text) == seconds


@pytest.mark.parametrize(
    "text", ["", "7", "d", "-1d", "7 days", "nand", "infd", "1e999d", "7s", "1_0d\x1b"]
)
def test_what_is_no_span_is_refused_with_the_options_name(text: str) -> None:
    with pytest.raises(InvalidInput, match=r"^--since cannot be "):
        parse_span("--since", text)
