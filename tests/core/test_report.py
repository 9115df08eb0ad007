"""The lines that a round prints and the tray reads."""

import msgspec
import pytest

from comet_tray.core.report import Report, Waiting, read_line


@pytest.mark.parametrize(
    "told",
    [
        Waiting("keyring"),
        Waiting("server"),
        Report(next_at=None),
        Report(
            next_at=12.5,
            readings=3,
            failures=1,
            denied=2,
            denied_until=99.0,
            vault="locked",
        ),
    ],
)
def test_what_is_told_is_read_back(told: Waiting | Report) -> None:
    assert read_line(msgspec.json.encode(told)) == told


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"Traceback (most recent call last):",
        b"{}",
        b'{"kind": "other"}',
        b'{"kind": "waiting", "waiting": "rain"}',
        b'{"kind": "report", "next_at": "soon"}',
        b"\xff",
        b"null",
    ],
)
def test_any_other_line_tells_nothing(line: bytes) -> None:
    assert read_line(line) is None
