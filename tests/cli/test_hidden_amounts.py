"""The setting hide_amounts, for sharing a screen: no form tells how much money is in play."""

import json

import pytest

from tests.cli.conftest import Cli
from tests.support.builders import usage

AMOUNTS = ("7654321", "7,654,321", "15.3", "1234567", "1,234,567", "2.46", "2.47")


@pytest.mark.parametrize(
    "arguments",
    [
        ("status",),
        ("status", "--line"),
        ("status", "--json"),
        ("status", "--waybar"),
        ("status", "--openmetrics"),
        ("history",),
        ("history", "--csv"),
        ("history", "--json"),
    ],
)
def test_no_form_shows_an_amount_once_they_are_hidden(cli: Cli, arguments: tuple[str, ...]) -> None:
    figures = {"total_granted": 8_888_888, "total_used": 1_234_567, "total_available": 7_654_321}
    cli.keep("lab", usage(**figures, unlimited_quota=True))
    shown = cli.succeed(*arguments)

    (cli.data_dir / "settings.toml").write_text("hide_amounts = true")
    hidden = cli.succeed(*arguments)

    assert any(amount in shown for amount in AMOUNTS)
    assert [amount for amount in AMOUNTS if amount in hidden] == []


def test_hidden_amounts_are_null_for_programs_and_the_share_stays(cli: Cli) -> None:
    cli.keep("work", usage())
    cli.succeed("settings", "set", "hide_amounts=on")

    [one] = json.loads(cli.succeed("status", "--json"))["keys"]
    [row] = json.loads(cli.succeed("history", "--json"))

    nothing = {"granted": None, "used": None, "available": None}
    assert (one["units"], one["usd"], one["fraction_left"]) == (nothing, nothing, 0.9)
    assert (row["used"], row["available"]) == (None, None)


def test_the_text_of_the_history_says_that_amounts_are_hidden(cli: Cli) -> None:
    cli.keep("work", usage())
    cli.succeed("settings", "set", "hide_amounts=on")
    [line] = cli.succeed("history").splitlines()
    assert line.endswith("  work  amounts hidden")
