"""`settings`, and `settings set`: all changes or none."""

import pytest

from tests.cli.conftest import Cli
from tests.support.builders import usage


def test_all_settings_are_listed_as_they_apply(cli: Cli) -> None:
    listed = dict(line.split(" = ", 1) for line in cli.succeed("settings").splitlines())

    assert listed["interval_minutes"] == "5"
    assert listed["budget_requests"] == "15"
    assert listed["notifications"] == "true"
    assert listed["figures"] == "dollars"
    assert listed["runway_low_days"] == "7"
    assert listed["tell_recovered"] == "true"
    assert listed["quiet_from"] == ""
    assert listed["proxy"] == ""


def test_a_change_applies_and_keeps_all_else_in_the_file(cli: Cli) -> None:
    cli.data_dir.mkdir()
    (cli.data_dir / "settings.toml").write_text('# mine\nlow_percent = 30\nfuture = "x"\n')

    cli.succeed("settings", "set", "low_percent=25.5", "hide_amounts = on", "figures=units")

    assert (
        (cli.data_dir / "settings.toml").read_text().startswith("# mine\nlow_percent = 25.5\nfut")
    )
    listed = cli.succeed("settings").splitlines()
    assert {"low_percent = 25.5", "hide_amounts = true", "figures = units"} <= set(listed)


def test_quiet_hours_are_set_and_taken_back(cli: Cli) -> None:
    cli.succeed("settings", "set", "quiet_from=22:00", "quiet_until = 07:00", "tell_low=off")
    set_to = cli.succeed("settings").splitlines()
    cli.succeed("settings", "set", "quiet_from=", "quiet_until=")
    taken_back = cli.succeed("settings").splitlines()

    assert {"quiet_from = 22:00", "quiet_until = 07:00", "tell_low = false"} <= set(set_to)
    assert {"quiet_from = ", "quiet_until = ", "tell_low = false"} <= set(taken_back)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ("interval_minutes=0", "a number from 1 to 1,440"),
        ("budget_requests=21", "a whole number from 5 to 20"),
        ("budget_requests=7.5", "a whole number from 5 to 20"),
        ("low_percent=nan", "a number from 0 to 100"),
        ("figures=euros", "dollars or units"),
        ("notifications=perhaps", "on or off"),
        ("colour=red", "There is no setting 'colour'."),
        ("low_percent", "names no value"),
        ("proxy=http://me:pw@proxy.example:3128", "password cannot be kept here. Set HTTPS_PROXY"),
        ("proxy=me:p/w@proxy.example", "password cannot be kept here. Set HTTPS_PROXY"),
        (f"proxy=http://me:{'pw' * 600}@proxy.example", "password cannot be kept here."),
        ("quiet_from=24:00", "a time of day such as 22:00, or nothing"),
        ("tell_low=default", "on or off"),
        ("runway_critical_days=8", "The critical days are more than the low ones."),
        ("critical_percent=21", "The critical share is above the low one."),
        ("expiring_soon_days=8", "before the first"),
    ],
)
def test_a_change_that_cannot_be_leaves_the_others_undone(cli: Cli, change: str, said: str) -> None:
    told = cli.fail(2, "settings", "set", "debug=on", change)

    assert said in told
    assert "me:p" not in told

    assert "debug = false" in cli.succeed("settings")


@pytest.mark.parametrize("proxy", ["http://proxy.example:3128", "http://me@proxy.example:3128"])
def test_a_proxy_without_a_password_is_kept(cli: Cli, proxy: str) -> None:
    cli.succeed("settings", "set", f"proxy={proxy}")

    assert f"proxy = {proxy}" in cli.succeed("settings").splitlines()


def test_damaged_settings_are_set_aside_and_said_so(cli: Cli) -> None:
    cli.keep("work", usage())
    (cli.data_dir / "settings.toml").write_text("low_percent = ")

    done = cli.run("status")

    assert done.returncode == 0
    assert "The settings were damaged. They are kept as " in done.stderr
    assert [content for name, content in cli.files().items() if ".damaged-" in name] == [
        b"low_percent = "
    ]
