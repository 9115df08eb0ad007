"""`history`: the stored readings, as text, CSV and JSON."""

import csv
import io
import json
import time

import pytest

from comet_tray.core.store import open_store
from tests.cli.conftest import Cli
from tests.support.builders import left, usage

DAY = 86_400


@pytest.fixture
def lived(cli: Cli) -> Cli:
    """A data dir with two keys and three readings of the first, one of them ten days old."""
    cli.keep("work", left(900), age=10 * DAY)
    cli.keep("home", usage())
    now = int(time.time())
    with open_store(cli.paths.store, now) as store:
        [key_id] = [each for each in store.readings() if each.startswith("id-4-776f")]
        for ago, available in ((7_200, 800), (3_600, 800), (60, 700)):
            store.record_reading(key_id, left(available), now - ago)
    return cli


def test_each_stretch_of_unchanged_figures_is_one_line_oldest_first(lived: Cli) -> None:
    lines = lived.succeed("history", "WORK").splitlines()

    assert [line.partition("  ")[2] for line in lines] == [
        "work  used 100, available 900",
        "work  used 200, available 800",
        "work  used 300, available 700",
    ]
    assert lines == sorted(lines)


def test_the_csv_has_a_head_and_plain_numbers(lived: Cli) -> None:
    rows = list(csv.DictReader(io.StringIO(lived.succeed("history", "work", "--csv"))))

    assert list(rows[0]) == ["label", "from", "until", "used", "available"]
    assert [row["available"] for row in rows] == ["900", "800", "700"]
    assert rows[1]["from"] < rows[1]["until"]


def test_the_json_has_the_same_columns(lived: Cli) -> None:
    rows = json.loads(lived.succeed("history", "--json"))

    assert [row["label"] for row in rows] == ["work", "work", "work", "home"]
    assert rows[0]["used"] == 100
    assert list(rows[0]) == ["label", "from", "until", "used", "available"]


@pytest.mark.parametrize(
    ("since", "count"),
    [("30m", 1), ("1.5h", 2), ("9D", 2), ("2w", 3)],
)
def test_since_bounds_what_is_shown(lived: Cli, since: str, count: int) -> None:
    assert len(lived.succeed("history", "work", "--since", since).splitlines()) == count


def test_a_key_without_readings_has_an_empty_history(cli: Cli) -> None:
    cli.keep("work")

    assert cli.succeed("history") == ""
    assert cli.succeed("history", "--json") == "[]\n"
    assert cli.succeed("history", "--csv") == "label,from,until,used,available\n"
