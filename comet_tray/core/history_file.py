"""A history as CSV, as `history --csv` writes it, read with care. Pure."""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from functools import reduce

from comet_tray.core.errors import InvalidInput
from comet_tray.core.stretches import Stretch
from comet_tray.core.words import Sentence

COLUMNS = ("label", "from", "until", "used", "available")
LARGEST_BYTES = 100_000_000
MOST_LINES = 2_000_000
# As in `usage`: beyond this a number is nonsense.
_LIMIT = 10**18
# Another machine's clock may be a little ahead.
_SKEW = 60
# The end of the year 9999. What lies beyond is given in milliseconds, or no time.
_LAST = 253_402_300_799
_CORRECT = Sentence("Nothing was taken in: correct the line, or take it out.")
_INTEGER = re.compile(r"-?[0-9]{1,19}")


class _Wrong(Exception):
    """What is wrong in a line, as the end of a sentence, and the way out."""

    def __init__(self, sentence: str, remedy: str = _CORRECT) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.remedy = remedy


def parse_history(lines: Iterable[str]) -> dict[str, list[Stretch]]:
    """Read the stretches of each label, in the order of the file.

    The columns may stand in any order, beside others; `until` may be absent or empty, and is
    then `from`. Times are Unix seconds or ISO 8601, in UTC where it names no zone. Raises
    InvalidInput, which names the line and quotes nothing: it may not be a history at all.
    """
    reader = csv.reader(lines, strict=True)
    found: dict[str, list[Stretch]] = {}
    try:
        places = _places(next(reader, []))
        for row in reader:
            if reader.line_num > MOST_LINES:
                raise InvalidInput(
                    Sentence("There are more than {count} lines.", count=MOST_LINES),
                    Sentence("Split the file, key by key."),
                )
            if row:
                label, *fields = (row[place] if place < len(row) else "" for place in places)
                found.setdefault(label.strip(), []).append(_stretch(fields))
    except csv.Error as error:
        wrong = Sentence("it is no CSV: {why}", why=str(error))
        raise _in_line(reader.line_num, wrong, _CORRECT) from None
    except _Wrong as error:
        raise _in_line(reader.line_num, error.sentence, error.remedy) from None
    return found


def past_of(
    found: Mapping[str, Sequence[Stretch]], now: float
) -> tuple[dict[str, list[Stretch]], int]:
    """Leave out what lies more than a minute ahead of `now`, and say how many that were.

    A history holds such readings where the clock ran ahead and was set back since.
    """
    latest = math.floor(now) + _SKEW
    past = {
        label: [
            (at, min(until, latest), used, available)
            for at, until, used, available in stretches
            if at <= latest
        ]
        for label, stretches in found.items()
    }
    return past, sum(map(len, found.values())) - sum(map(len, past.values()))


def _in_line(line: int, wrong: str, remedy: str) -> InvalidInput:
    return InvalidInput(Sentence("Line {line}: {wrong}.", line=max(1, line), wrong=wrong), remedy)


def _places(head: list[str]) -> list[int]:
    """Say where each column stands; one beyond all others where there is none."""
    names = [name.strip().strip("\ufeff").lower() for name in head]
    absent = [name for name in COLUMNS if name not in names and name != "until"]
    if absent:
        raise _Wrong(
            Sentence("there is no column {names}", names=_none_of(absent)),
            Sentence("The first line names the columns: label, from, until, used, available."),
        )
    return [names.index(name) if name in names else len(names) for name in COLUMNS]


def _none_of(names: list[str]) -> str:
    return reduce(
        lambda some, other: Sentence("{some} and no column {other}", some=some, other=other), names
    )


def _stretch(fields: list[str]) -> Stretch:
    begin, end, used, available = fields
    if not used.strip() and not available.strip():
        raise _Wrong(
            Sentence("there are no amounts; perhaps they were hidden when the file was written"),
            Sentence("Write it anew, after: comet-tray settings set hide_amounts=off"),
        )
    at = _moment("from", begin)
    until = _moment("until", end) if end.strip() else at
    if until < at:
        raise _Wrong(Sentence("until lies before from"))
    return at, until, _units("used", used, 0), _units("available", available, -_LIMIT)


def _moment(name: str, text: str) -> int:
    """Read a time between the years 1970 and 9999."""
    stamp = _number(text)
    if stamp is None:
        try:
            moment = datetime.fromisoformat(text.strip())
        except ValueError:
            raise _Wrong(
                Sentence("{name} is no time, such as 2026-11-24T15:00:00Z", name=name)
            ) from None
        zoned = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
        stamp = math.floor(zoned.timestamp())
    if stamp < 0:
        raise _Wrong(Sentence("{name} lies before 1970", name=name))
    if stamp > _LAST:
        raise _Wrong(Sentence("{name} lies in the future", name=name))
    return stamp


def _units(name: str, text: str, least: int) -> int:
    number = _number(text)
    if number is None or not least <= number <= _LIMIT:
        raise _Wrong(Sentence("{name} is no whole number of units in its range", name=name))
    return number


def _number(text: str) -> int | None:
    trimmed = text.strip()
    return int(trimmed) if _INTEGER.fullmatch(trimmed) else None
