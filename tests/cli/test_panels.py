"""What panels show: the headline with its runway, and the README's ways to it."""

import json
import re
from pathlib import Path

from comet_tray.core.outlook import Runway
from tests.cli.conftest import Cli
from tests.support.builders import DAY, left, usage
from tests.support.foreseen import foresee

README = Path(__file__).parents[2] / "README.md"
HEADLINE = "work: 12 % left, 2–6 days"


def blocks(language: str) -> list[str]:
    """Give the README's blocks of code in this language."""
    text = README.read_text(encoding="utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.MULTILINE | re.DOTALL)


def test_a_panel_shows_how_long_the_quota_lasts(cli: Cli) -> None:
    cli.keep("work", left(18_000, 150_000))
    foresee(cli.paths, "work", Runway(2 * DAY, 4 * DAY, 6 * DAY))

    form = json.loads(cli.succeed("status", "--waybar"))

    assert (form["text"], form["tooltip"], form["class"]) == (HEADLINE, HEADLINE, ["low"])
    assert cli.succeed("status", "--line") == f"{HEADLINE}\n"


def test_the_readmes_module_for_waybar_is_one() -> None:
    [module] = blocks("json")

    [(name, options)] = json.loads(f"{{{module}}}").items()

    assert name.startswith("custom/")
    assert (options["exec"], options["return-type"]) == ("comet-tray status --waybar", "json")


def test_the_readmes_plugin_for_xbar_gives_a_title_and_a_menu(cli: Cli, tmp_path: Path) -> None:
    cli.keep("a|b", left(100))
    cli.keep("home", usage())
    program = tmp_path / ".local/bin/comet-tray"
    program.parent.mkdir(parents=True)
    program.write_text(f'#!/bin/sh\nexec {" ".join(cli.argv())} "$@"\n')
    program.chmod(0o755)
    [plugin] = [each for each in blocks("sh") if each.startswith("#!")]

    shown = cli.shell(plugin).stdout.splitlines()

    # A vertical bar would begin the parameters of an item.
    assert shown == ["a/b: 10 % left", "---", "a/b: 10 % left", "home: 90 % left"]
