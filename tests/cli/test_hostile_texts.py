"""What a server sends as text never reaches a terminal as a command to it."""

import json
import time
import unicodedata

import pytest

from comet_tray.demo.scenario import SampleKey, Scenario, secret_of
from comet_tray.demo.server import DemoServer
from tests.cli.conftest import Cli

ESCAPE = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202egnp.exe\u2066\r\nroot# \u2028"
FORMS: tuple[tuple[str, ...], ...] = (
    ("status",),
    ("status", "--line"),
    ("status", "--json"),
    ("status", "--waybar"),
    ("status", "--openmetrics"),
    ("history",),
    ("keys", "list"),
    ("doctor",),
    ("guard",),
)


def harmless(text: str) -> bool:
    """Whether nothing but printable characters and the ends of lines is in it."""
    return not any(
        unicodedata.category(each) in {"Cc", "Cf", "Zl", "Zp"} for each in text if each != "\n"
    )


@pytest.fixture
def hostile(with_keyring: Cli) -> Cli:
    """A data dir that has read a key whose name and models are an attack."""
    anchor = int(time.time())
    sample = SampleKey(
        label="work",
        name=ESCAPE,
        anchor=anchor,
        available=90,
        model_limits={f"gpt{ESCAPE}": True},
        model_limits_enabled=True,
    )
    with DemoServer(Scenario((sample,))) as server:
        with_keyring.succeed("settings", "set", "debug=on")
        added = with_keyring.succeed(
            *("keys", "add", "work", "--stdin", "--base-url", server.base_url),
            stdin=secret_of("work"),
        )
    assert harmless(added)
    assert added.count("\n") == 1
    return with_keyring


def test_no_form_sends_a_control_character_to_the_terminal(hostile: Cli) -> None:
    shown = {form: hostile.run(*form) for form in FORMS}

    assert [form for form, done in shown.items() if not done.stdout] == [("guard",)]
    assert [form for form, done in shown.items() if not harmless(done.stdout)] == []
    assert [form for form, done in shown.items() if not harmless(done.stderr)] == []
    [one] = json.loads(shown["status", "--json"].stdout)["keys"]
    assert "owned" in one["name"]
    assert "gnp.exe" in one["models"]["limits"][0]["id"]
    assert harmless(hostile.files()["comet-tray.log"].decode())


@pytest.mark.parametrize(
    "arguments",
    [
        ("status", f"--{ESCAPE}"),
        ("keys", "remove", ESCAPE),
        ("settings", "set", f"{ESCAPE}=1"),
        ("settings", "set", ESCAPE),
        ("settings", "set", f"figures={ESCAPE}"),
        ("guard", "--min", ESCAPE),
        ("history", "--since", ESCAPE),
        ("demo-server", "--scenario", ESCAPE),
        (ESCAPE,),
    ],
)
def test_what_is_quoted_of_a_wrong_argument_is_harmless(
    cli: Cli, arguments: tuple[str, ...]
) -> None:
    cli.keep("work")

    done = cli.run(*arguments)

    assert done.returncode in {2, 3}
    assert harmless(done.stderr)
    assert done.stderr.count("\n") == 1
