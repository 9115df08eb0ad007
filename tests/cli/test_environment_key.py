"""The key in COMETAPI_KEY: polled like the others, stored nowhere, never changed."""

import json

import pytest

from comet_tray.demo.scenario import secret_of
from comet_tray.demo.server import DemoServer
from tests.cli.conftest import Cli
from tests.support.builders import usage

WORK = secret_of("work")


def test_it_is_polled_without_a_keyring_and_stored_nowhere(cli: Cli, server: DemoServer) -> None:
    environment = {"COMETAPI_KEY": f" {WORK}\n", "COMETAPI_BASE_URL": f"{server.base_url}/v1"}

    cli.succeed("settings", "set", "debug=on")
    shown = cli.succeed("status", "--fetch", "--line", **environment)

    assert shown.startswith("environment: 12 % left")
    assert [each.label for each in server.requests] == ["work"]
    assert "keys.toml" not in cli.files()
    assert [name for name, content in cli.files().items() if WORK.encode() in content] == []


def test_it_stands_in_the_list_as_read_only_beside_the_others(cli: Cli) -> None:
    cli.keep("work", usage())

    shown = cli.succeed("keys", "list", COMETAPI_KEY=WORK).splitlines()
    listed = json.loads(cli.succeed("keys", "list", "--json", COMETAPI_KEY=WORK))

    assert shown == [
        "work         https://api.cometapi.com",
        "environment  https://api.cometapi.com  (from COMETAPI_KEY, read only)",
    ]
    assert [each["read_only"] for each in listed] == [False, True]
    assert cli.succeed("keys", "list").splitlines() == ["work  https://api.cometapi.com"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("keys", "rename", "environment", "mine"),
        ("keys", "remove", "environment"),
        ("keys", "set", "Environment", "--low-percent", "30"),
    ],
)
def test_it_cannot_be_changed_from_here(cli: Cli, arguments: tuple[str, ...]) -> None:
    said = cli.fail(2, *arguments, COMETAPI_KEY=WORK)

    assert "comes from COMETAPI_KEY and cannot be changed here" in said


def test_another_key_in_the_variable_does_not_inherit_the_readings(
    cli: Cli, server: DemoServer
) -> None:
    server_of = {"COMETAPI_BASE_URL": server.base_url}
    cli.succeed("status", "--fetch", COMETAPI_KEY=WORK, **server_of)

    shown = cli.succeed("status", "--line", COMETAPI_KEY=secret_of("ci"), **server_of)

    assert shown == "environment: no reading yet\n"


def test_a_bad_server_beside_it_is_said_and_the_other_keys_are_shown(cli: Cli) -> None:
    cli.keep("work", usage())

    done = cli.run("status", COMETAPI_KEY=WORK, COMETAPI_BASE_URL="https://me:hunter2@x")

    assert done.returncode == 0
    assert done.stdout.startswith("work: 90 % left")
    assert "The key in COMETAPI_KEY is left out" in done.stderr
    assert "hunter2" not in done.stderr
