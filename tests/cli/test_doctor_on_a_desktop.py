"""`doctor` where all is well, and where one thing is not."""

import json

import pytest

from comet_tray.demo.server import DemoServer
from tests.cli.conftest import Cli
from tests.support.builders import usage
from tests.support.desk import Desk

pytestmark = pytest.mark.desktop


def test_on_a_whole_desktop_all_is_well_and_each_loss_is_named(
    cli: Cli, server: DemoServer, desk: Desk
) -> None:
    cli.keep("work", usage(), base_url=server.base_url)
    doctor = cli.argv("doctor", "--json")

    well = desk.run(*doctor)
    desk.lock_keyring()
    locked = desk.run(*doctor)
    desk.unlock_keyring()
    desk.kill("tray")
    desk.kill("notifications")
    poor = desk.run(*doctor)

    assert (well.returncode, well.stderr) == (0, "")
    sentences = {each["name"]: each["sentence"] for each in json.loads(well.stdout)}
    assert sentences["tray"] == "The desktop has a tray."
    assert sentences["notifications"].startswith("dunst ")
    assert (locked.returncode, locked.stderr) == (
        4,
        "comet-tray: There is trouble with: keyring.\n",
    )
    assert (poor.returncode, poor.stderr) == (
        1,
        "comet-tray: There is trouble with: tray, notifications.\n",
    )
