"""`status`: text, one line, waybar's line, and the documented JSON."""

import json
import re
import time
from typing import Literal

import msgspec
import pytest

from comet_tray.cli.demo import furnish
from comet_tray.core.usage import KeyUsage
from comet_tray.demo.server import DemoServer
from tests.cli.conftest import Cli
from tests.support.builders import left, problem, usage

DAY = 86_400
STAMP = r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ"


class Strict(msgspec.Struct, forbid_unknown_fields=True):
    """Neither a field more nor one less than is documented."""


class Headline(Strict):
    label: str
    level: str
    text: str


class Trouble(Strict):
    kind: Literal[
        "offline",
        "rate_limited",
        "rejected",
        "blocked",
        "server",
        "bad_reply",
        "keyring_locked",
        "keyring_absent",
    ]
    text: str
    since: str


class Units(Strict):
    granted: int | None
    used: int | None
    available: int | None


class Dollars(Strict):
    granted: float | None
    used: float | None
    available: float | None


class Limit(Strict):
    id: str
    allowed: bool


class Models(Strict):
    enabled: bool | None
    limits: list[Limit] | None


class Runway(Strict):
    p10_hours: float
    p50_hours: float
    p90_hours: float


class OneKey(Strict):
    label: str
    name: str | None
    base_url: str
    level: Literal[
        "good",
        "low",
        "critical",
        "empty",
        "unlimited",
        "no_quota",
        "expired",
        "rejected",
        "unknown",
    ]
    fresh: bool
    fetched_at: str | None
    age_seconds: int | None
    problem: Trouble | None
    units: Units
    usd: Dollars
    fraction_left: float | None
    unlimited: bool | None
    models: Models
    expires_at: str | None
    runway: Runway | None


class Document(Strict):
    version: Literal[1]
    generated_at: str
    headline: Headline | None
    keys: list[OneKey]


def read(text: str) -> Document:
    """Decode what `--json` printed; anything undocumented is an error."""
    return msgspec.json.decode(text, type=Document)


def test_the_json_of_a_key_that_is_read_is_the_documented_one(cli: Cli) -> None:
    expires = int(time.time()) + 400 * DAY
    reading = left(18_000, 150_000, expires_at=expires, model_limits={"gpt-4.1": True, "x": False})
    cli.keep("work", reading, problem(), age=180)

    document = read(cli.succeed("status", "--json"))
    [one] = document.keys

    assert re.fullmatch(STAMP, document.generated_at)
    assert document.headline == Headline("work", "low", "work: 12 % left")
    assert (one.label, one.name, one.level, one.fresh) == ("work", "production", "low", True)
    assert one.base_url == "https://api.cometapi.com"
    assert one.problem == Trouble("offline", "It is offline.", "2025-11-24T15:59:00Z")
    assert one.units == Units(150_000, 132_000, 18_000)
    assert one.usd == Dollars(0.3, 0.264, 0.036)
    assert (one.fraction_left, one.unlimited) == (0.12, False)
    assert one.models == Models(False, [Limit("gpt-4.1", True), Limit("x", False)])
    assert one.expires_at == time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(expires))
    assert one.age_seconds in range(180, 200)
    assert re.fullmatch(STAMP, one.fetched_at or "")


def test_what_is_not_known_of_a_key_is_null_and_never_0(cli: Cli) -> None:
    cli.keep("work")

    [one] = read(cli.succeed("status", "--json")).keys

    assert (one.level, one.fresh, one.name, one.problem) == ("unknown", False, None, None)
    assert (one.fetched_at, one.age_seconds, one.fraction_left, one.unlimited) == (None,) * 4
    assert (one.units, one.usd) == (Units(None, None, None), Dollars(None, None, None))
    assert (one.models, one.expires_at, one.runway) == (Models(None, None), None, None)


def test_without_any_key_the_json_is_whole_all_the_same(cli: Cli) -> None:
    done = cli.run("status", "--json")

    assert done.returncode == 3
    assert (read(done.stdout).headline, read(done.stdout).keys) == (None, [])


def test_every_sample_key_has_its_level_in_the_json(cli: Cli, server: DemoServer) -> None:
    cli.data_dir.mkdir()
    furnish(str(cli.data_dir), server.base_url)

    document = read(cli.succeed("--demo", "status", "--fetch", "--json"))

    assert {each.label: each.level for each in document.keys} == {
        "work": "low",
        "ci": "critical",
        "research": "good",
        "newsletter": "empty",
        "assistant": "unlimited",
        "weekend": "good",
        "trial": "low",
        "sandbox": "good",
        "hackathon": "expired",
        "old laptop": "rejected",
        "dashboard": "no_quota",
        "gateway": "unknown",
    }
    shares = {each.label: each.fraction_left for each in document.keys}
    assert (shares["newsletter"], shares["assistant"], shares["dashboard"]) == (0, None, None)
    assert document.headline
    assert document.headline.text == "old laptop: key not accepted"


def test_a_reading_older_than_two_intervals_is_no_longer_fresh(cli: Cli) -> None:
    cli.keep("work", usage(), age=700)

    [one] = read(cli.succeed("status", "--json")).keys

    assert (one.fresh, one.level) == (False, "good")
    assert cli.succeed("status", "--line") == "work: 90 % left, as of 11 minutes ago\n"


def test_the_text_has_the_headline_and_a_line_a_key_with_its_problem(cli: Cli) -> None:
    cli.keep("work", usage())
    cli.keep("ci", left(30), problem("server"))

    assert cli.succeed("status").splitlines() == [
        "ci: 3 % left",
        "work: 90 % left",
        "ci: 3 % left (It is server)",
    ]
    assert cli.succeed("status", "--line") == "ci: 3 % left\n"


def test_waybars_line_is_one_of_json_with_markup_escaped(cli: Cli) -> None:
    cli.keep("<b>R&D</b>", left(30), age=700)
    cli.keep("work", usage())

    line = cli.succeed("status", "--waybar")
    form = json.loads(line)

    assert line.count("\n") == 1
    assert form == {
        "text": "&lt;b&gt;R&amp;D&lt;/b&gt;: 3 % left, as of 11 minutes ago",
        "tooltip": "&lt;b&gt;R&amp;D&lt;/b&gt;: 3 % left, as of 11 minutes ago\nwork: 90 % left",
        "class": ["critical", "stale"],
        "percentage": 3,
    }


@pytest.mark.parametrize(
    ("reading", "level", "percentage"),
    [
        (usage(), "good", 90),
        (left(290), "good", 29),
        (left(0), "empty", 0),
        (usage(unlimited_quota=True), "unlimited", None),
        (None, "unknown", None),
    ],
)
def test_waybars_class_is_the_level_and_its_percentage_is_null_where_none_is_known(
    cli: Cli, reading: KeyUsage | None, level: str, percentage: int | None
) -> None:
    cli.keep("work", reading)

    form = json.loads(cli.succeed("status", "--waybar"))

    assert (form["class"][0], form["percentage"]) == (level, percentage)


def test_output_that_nobody_reads_any_more_is_no_error(cli: Cli) -> None:
    cli.keep("work", usage())
    argv = " ".join(cli.argv("status", "--json"))

    done = cli.shell(f"{argv} | true; echo ${{PIPESTATUS[0]}}")

    assert (done.stdout, done.stderr) == ("0\n", "")


def test_a_terminal_that_cannot_show_a_letter_shows_another(cli: Cli) -> None:
    cli.keep("Übung", usage())

    assert cli.succeed("status", "--line", PYTHONIOENCODING="ascii") == "?bung: 90 % left\n"
