"""`guard`: an exit code on which a script may rely."""

import time

import pytest

from comet_tray.core.registry import load_registry
from comet_tray.core.remember import remember
from comet_tray.core.store import Problem, open_store
from comet_tray.core.usage import KeyUsage
from tests.cli.conftest import Cli
from tests.support.builders import left, problem, usage

DAY = 86_400
SOON = int(time.time()) + DAY
UNLIMITED = usage(unlimited_quota=True)


@pytest.mark.parametrize(
    ("reading", "arguments"),
    [
        (left(101), ()),
        (left(101), ("--min", "10%")),
        (left(101), ("--min=10",)),
        (left(1), ("--min", "0")),
        (left(1000), ("--min", " 99.9 % ".strip())),
        (UNLIMITED, ("--min", "100%")),
        (UNLIMITED, ("--runway", "2h")),
        (usage(unlimited_quota=True, expires_at=SOON), ("--runway", "12h")),
    ],
)
def test_a_key_with_enough_left_passes(
    cli: Cli, reading: KeyUsage, arguments: tuple[str, ...]
) -> None:
    cli.keep("work", reading)

    assert cli.succeed("guard", "work", *arguments) == ""


@pytest.mark.parametrize(
    ("reading", "trouble", "arguments", "said"),
    [
        (left(100), None, (), "work: 10 % left"),
        (left(500), None, ("--min", "50%"), "work: 50 % left"),
        (left(0), None, ("--min", "0"), "work: nothing left"),
        (left(-5), None, (), "work: nothing left"),
        (None, None, (), "work: no reading yet"),
        (None, problem("rejected"), (), "work: key not accepted"),
        (usage(), problem("rejected"), (), "work: key not accepted"),
        (usage(), problem("blocked"), (), "work: It is blocked."),
        (usage(expires_at=1), None, (), "work: expired "),
        (usage(total_granted=0, total_available=0), None, (), "work: query only, no quota"),
        (usage(), None, ("--runway", "1d"), "no forecast"),
        (usage(expires_at=SOON), None, ("--runway", "2d"), "work: expires in "),
        (usage(unlimited_quota=True, expires_at=SOON), None, ("--runway", "2d"), "expires in "),
    ],
)
def test_a_key_without_enough_fails_and_says_why(
    cli: Cli,
    reading: KeyUsage | None,
    trouble: Problem | None,
    arguments: tuple[str, ...],
    said: str,
) -> None:
    cli.keep("work", reading, trouble)

    assert said in cli.fail(1, "guard", "work", *arguments)


@pytest.mark.parametrize(
    ("code", "arguments"),
    [
        (2, ("work", "--min", "")),
        (2, ("work", "--runway", "")),
        (2, ("--min", "101%")),
        (2, ("--min=-1%",)),
        (2, ("--min", "nan")),
        (2, ("--runway", "1")),
        (2, ("--runway=-1d",)),
        (2, ("--runway", "soon")),
        (3, ("",)),
        (3, ("home",)),
    ],
)
def test_a_question_that_is_none_is_no_reason_to_go_on(
    cli: Cli, code: int, arguments: tuple[str, ...]
) -> None:
    """A script's variable may be empty."""
    cli.keep("work", usage())

    cli.fail(code, "guard", *arguments)


def test_an_old_reading_is_no_reason_to_go_on(cli: Cli) -> None:
    cli.keep("work", usage(), age=3 * 3600)

    assert "work: the last reading is from 3 hours ago" in cli.fail(1, "guard")


def test_an_offline_moment_does_not_fail_a_fresh_reading(cli: Cli) -> None:
    cli.keep("work", usage(), problem("offline"))

    assert cli.succeed("guard") == ""


def test_all_keys_must_pass_and_those_that_do_not_are_named_in_one_line(cli: Cli) -> None:
    cli.keep("work", usage())
    cli.keep("ci", left(30))
    cli.keep("lab", left(0))

    assert cli.fail(1, "guard") == "comet-tray: ci: 3 % left; lab: nothing left\n"
    assert cli.succeed("guard", "work") == ""


def test_query_only_keys_are_passed_over_unless_they_are_named(cli: Cli) -> None:
    cli.keep("work", usage())
    cli.keep("watch", usage(total_granted=0, total_available=0, total_used=0))

    assert cli.succeed("guard") == ""
    assert "query only" in cli.fail(1, "guard", "watch")


def test_where_there_is_nothing_to_judge_a_script_must_not_go_on(cli: Cli) -> None:
    cli.keep("watch", usage(total_granted=0, total_available=0, total_used=0))

    assert "nothing to judge" in cli.fail(1, "guard")


def test_a_runway_is_judged_by_what_was_used_so_far(cli: Cli) -> None:
    # Ten days at 100 units a day, in even steps, and 2,000 units left.
    cli.keep("work")
    with open_store(cli.paths.store, time.time()) as store:
        [found] = load_registry(cli.paths.registry, time.time()).keys
        for hour in range(240, -1, -4):
            burnt = 1000 - 100 * hour // 24
            figures = usage(total_used=burnt, total_available=3000 - burnt, total_granted=3000)
            remember(store, found.id, figures, int(time.time()) - hour * 3600)

    assert cli.succeed("guard", "work", "--runway", "10d") == ""
    said = cli.fail(1, "guard", "work", "--runway", "40d")

    assert "work: it may last " in said
    assert " days" in said
