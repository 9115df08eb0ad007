"""`keys list`, `rename`, `remove`, `set` and `import`."""

import json
from pathlib import Path

import pytest

from comet_tray.demo.scenario import secret_of
from comet_tray.demo.server import DemoServer
from tests.cli.conftest import Cli
from tests.support.builders import usage

WORK = secret_of("work")


def add(cli: Cli, label: str, server: DemoServer) -> None:
    cli.succeed(
        *("keys", "add", label, "--stdin", "--no-check", "--base-url", server.base_url), stdin=WORK
    )


def import_from(folder: Path, text: str) -> None:
    (folder / ".config" / "cometapi").mkdir(parents=True)
    (folder / ".config" / "cometapi" / "config.toml").write_text(text)


def test_the_list_shows_labels_and_servers_and_nothing_of_a_key(cli: Cli) -> None:
    cli.keep("work")
    cli.keep("ältere Übung", base_url="https://gateway.example:8443")

    assert cli.succeed("keys", "list").splitlines() == [
        "work          https://api.cometapi.com",
        "ältere Übung  https://gateway.example:8443",
    ]


def test_the_list_for_programs_names_every_fact_of_the_registry(cli: Cli) -> None:
    cli.keep("work")
    cli.succeed("keys", "set", "work", "--low-percent", "30", "--expiring-days", "2.5")
    cli.succeed("keys", "set", "work", "--tell-low", "off")

    [entry] = json.loads(cli.succeed("keys", "list", "--json"))

    assert entry == {
        "label": "work",
        "id": "id-4-776f726b",
        "base_url": "https://api.cometapi.com",
        "added_at": None,
        "read_only": False,
        "thresholds": {"low_percent": 30, "expiring_days": 2.5},
        "rules": {"tell_low": False},
    }


def test_an_empty_list_for_programs_is_a_list_all_the_same(cli: Cli) -> None:
    done = cli.run("keys", "list", "--json")

    assert (done.returncode, json.loads(done.stdout)) == (3, [])


def test_a_renamed_key_keeps_its_reading(cli: Cli) -> None:
    cli.keep("work", usage())

    cli.succeed("keys", "rename", "WORK", "office")

    assert cli.succeed("status", "--line") == "office: 90 % left\n"


@pytest.mark.parametrize(
    ("new", "said"),
    [
        ("Home", "is taken"),
        ("", "The label is empty."),
        ("x" * 10_000, "10,000 characters"),
        ("--", "required: NEW"),
    ],
)
def test_a_new_label_that_cannot_be_used_changes_nothing(cli: Cli, new: str, said: str) -> None:
    cli.keep("work")
    cli.keep("home")
    before = cli.files()["keys.toml"]

    assert said in cli.fail(2, "keys", "rename", "work", new)
    assert cli.files()["keys.toml"] == before


def test_a_removed_key_leaves_neither_secret_nor_history(
    with_keyring: Cli, server: DemoServer
) -> None:
    add(with_keyring, "work", server)
    add(with_keyring, "spare", server)
    [key_id, _] = [
        each["id"] for each in json.loads(with_keyring.succeed("keys", "list", "--json"))
    ]
    with_keyring.succeed("status", "--fetch")

    with_keyring.succeed("keys", "remove", "work")

    assert with_keyring.succeed("keys", "list").startswith("spare")
    assert "work" not in with_keyring.succeed("history")
    assert all(key_id.encode() not in each for each in with_keyring.files().values())


def test_a_key_that_the_keyring_lacks_can_be_removed(with_keyring: Cli) -> None:
    with_keyring.keep("work")

    assert with_keyring.succeed("keys", "remove", "work") == ""
    assert with_keyring.fail(3, "keys", "list")


def test_a_removal_that_the_keyring_does_not_allow_says_what_is_left(locked_keyring: Cli) -> None:
    locked_keyring.keep("work")

    said = locked_keyring.fail(4, "keys", "remove", "work")

    assert "“work” is off the list, but its secret is still in the keyring" in said
    assert locked_keyring.fail(3, "keys", "list")


def test_a_keys_own_warning_level_applies_and_can_be_taken_back(cli: Cli) -> None:
    cli.keep("work", usage(total_available=300, total_used=700))

    cli.succeed("keys", "set", "work", "--low-percent", "30")
    warned = json.loads(cli.succeed("status", "--json"))["headline"]["level"]
    cli.succeed("keys", "set", "work", "--low-percent", "default")
    unwarned = json.loads(cli.succeed("status", "--json"))["headline"]["level"]

    assert (warned, unwarned) == ("low", "good")


def test_a_keys_own_levels_and_popup_rules_are_kept_and_taken_back_one_by_one(cli: Cli) -> None:
    cli.keep("work")
    before = cli.files()["keys.toml"]

    cli.succeed("keys", "set", "work", "--runway-low-days", "14", "--tell-low", "off")
    cli.succeed("keys", "set", "work", "--tell-spike=on", "--tell-empty", "No")
    kept = cli.files()["keys.toml"].decode()
    cli.succeed("keys", "set", "work", "--tell-low", "default", "--runway-low-days", "default")
    rest = cli.files()["keys.toml"].decode()
    cli.succeed("keys", "set", "work", "--tell-spike", "DEFAULT", "--tell-empty", "default")

    rules = ("tell_low = false", "tell_empty = false", "tell_spike = true")
    assert "\nrunway_low_days = 14" in kept
    assert set(rules) <= set(kept.splitlines())
    assert set(rules[1:]) <= set(rest.splitlines())
    assert "runway" not in rest
    assert "tell_low" not in rest
    assert cli.files()["keys.toml"] == before


def test_a_popup_rule_is_on_or_off_or_default(cli: Cli) -> None:
    cli.keep("work")
    before = cli.files()["keys.toml"]

    told = cli.fail(2, "keys", "set", "work", "--runway-low-days=14", "--tell-low=perhaps")

    assert "on or off" in told
    assert cli.files()["keys.toml"] == before


@pytest.mark.parametrize("number", ["101", "-1", "nan", "many", ""])
def test_a_warning_level_out_of_range_is_refused(cli: Cli, number: str) -> None:
    cli.keep("work")

    assert "--low-percent cannot be" in cli.fail(
        2, "keys", "set", "work", f"--low-percent={number}"
    )


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--low-percent=3",), "The critical share is above the low one."),
        (("--low-percent=50", "--critical-percent=51"), "The critical share is above the low one."),
        (("--runway-low-days=0.5",), "The critical days are more than the low ones."),
        (("--runway-low-days=2", "--runway-critical-days=3"), "The critical days are more"),
        (("--expiring-soon-days=8",), "before the first"),
    ],
)
def test_a_keys_graver_warning_must_come_after_the_other(
    cli: Cli, options: tuple[str, ...], said: str
) -> None:
    cli.keep("work")

    assert said in cli.fail(2, "keys", "set", "work", *options)


def test_the_key_of_the_vendors_client_is_imported_with_its_server(
    with_keyring: Cli, server: DemoServer
) -> None:
    import_from(with_keyring.runtime, f'api_key = "{WORK}"\nbase_url = "{server.base_url}/v1"\n')

    added = with_keyring.succeed("keys", "import")

    assert added == "Added cometapi: the server knows it as “production”.\n"
    assert with_keyring.succeed("keys", "list") == f"cometapi  {server.base_url}\n"


@pytest.mark.parametrize(
    "base_url",
    [
        "http://gateway.example",
        "https://api.cometapi.com@gateway.example",
        "https://api.cometapi.com:sk-x@gateway.example",
        "https://gateway.example/collect",
        "https://gateway.example?to=",
        "https://gateway\\u202e.example",
        "file:///etc",
        "gateway.example",
        "https://127.0.0.1.nip\\n.example",
    ],
)
def test_an_import_that_names_a_server_in_a_crooked_way_sends_and_stores_nothing(
    with_keyring: Cli, base_url: str
) -> None:
    import_from(with_keyring.runtime, f'api_key = "{WORK}"\nbase_url = "{base_url}"\n')

    said = with_keyring.fail(2, "keys", "import", "mine")

    assert WORK not in said
    assert with_keyring.run("keys", "list").returncode == 3


def test_an_imported_key_is_sent_to_the_server_that_its_file_names_and_to_no_other(
    with_keyring: Cli, server: DemoServer
) -> None:
    import_from(with_keyring.runtime, f'api_key = "{WORK}"\nbase_url = "{server.base_url}"\n')
    with DemoServer(server.scenario) as usual:
        environment = {"COMETAPI_BASE_URL": usual.base_url}
        with_keyring.succeed("keys", "import", **environment)
        with_keyring.succeed("status", "--fetch", **environment)

        assert not usual.requests
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        (None, 3, "cometapi has no API key in its settings."),
        ("", 3, "cometapi has no API key in its settings."),
        ("api_key = 7", 3, "cometapi has no API key in its settings."),
        ("api_key = ", 3, "The settings of cometapi are damaged."),
        ('api_key = "sk-a b"', 2, "white space"),
        ('api_key = "sk-ab"\nbase_url = "ftp://x"', 2, "must begin with https://"),
    ],
)
def test_an_import_without_a_usable_key_says_so(
    cli: Cli, text: str | None, code: int, said: str
) -> None:
    if text is not None:
        import_from(cli.runtime, text)

    assert said in cli.fail(code, "keys", "import", "mine", "--no-check")
