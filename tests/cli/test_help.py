"""`--help` and `--version` everywhere, and how little the quick commands import."""

import json
import subprocess
import sys

import pytest

from comet_tray import __version__
from tests.cli.conftest import Cli
from tests.support.builders import usage

COMMANDS = (
    "",
    *("keys", "keys add", "keys list", "keys rename", "keys remove", "keys set", "keys import"),
    *("status", "history", "guard", "settings", "settings set"),
    *("refresh", "show", "quit", "doctor", "demo-server"),
)
HEAVY = {"PySide6", "shiboken6", "requests", "urllib3", "keyring", "secretstorage", "ssl"}
LOADED = """
import json, sys
from comet_tray.cli import run
try:
    code = run(sys.argv[1:])
except SystemExit as end:
    code = end.code
print(json.dumps([code, sorted({name.partition(".")[0] for name in sys.modules})]))
"""


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself_and_names_the_version(cli: Cli, command: str) -> None:
    words = command.split()

    assert cli.succeed(*words, "--help").startswith(f"usage: comet-tray {command}".rstrip())
    assert cli.succeed(*words, "--version") == f"comet-tray {__version__}\n"


def test_the_help_names_the_exit_codes_and_hides_what_is_for_the_program_alone(cli: Cli) -> None:
    shown = cli.succeed("--help")

    assert "7 request budget used up" in " ".join(shown.split())
    assert "round" not in shown.replace("rounds", "")
    assert "--show" not in shown


@pytest.mark.parametrize(
    "arguments",
    [
        ("--help",),
        ("status",),
        ("status", "--json"),
        ("status", "--waybar"),
        ("status", "--openmetrics"),
        ("guard",),
        ("history",),
        ("keys", "list"),
    ],
)
def test_what_only_reads_loads_neither_qt_nor_network_nor_keyring(
    cli: Cli, arguments: tuple[str, ...]
) -> None:
    cli.keep("work", usage())

    done = subprocess.run(
        [sys.executable, "-P", "-c", LOADED, "--data-dir", str(cli.data_dir), *arguments],
        capture_output=True,
        text=True,
        env=cli.env,
        check=True,
    )
    code, modules = json.loads(done.stdout.splitlines()[-1])

    assert code == 0
    assert "comet_tray" in modules
    assert HEAVY.intersection(modules) == set()
