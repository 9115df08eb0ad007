"""`comet-tray --demo` on a real desktop: every level, and nothing of the user's touched."""

import os
import tempfile
from collections.abc import Iterator

import pytest

from comet_tray.core.levels import LEVELS, level_word
from comet_tray.demo.server import DemoServer
from tests.support.bus import Monitor
from tests.support.desk import Desk
from tests.support.running_tray import PROGRAM, children, is_alive
from tests.support.tray_item import TrayItem
from tests.support.wait import wait_until

pytestmark = pytest.mark.desktop


def files_below(folder: str) -> set[str]:
    return {os.path.join(place, name) for place, _, names in os.walk(folder) for name in names}


@pytest.fixture
def secrets(desk: Desk) -> Iterator[Monitor]:
    """Sees all who begin to speak to the keyring."""
    rule = ("org.freedesktop.Secret.Service", "OpenSession")
    monitor = Monitor(desk.env["DBUS_SESSION_BUS_ADDRESS"], rule)
    yield monitor
    monitor.close()


def test_the_demo_shows_every_level_and_touches_nothing(
    desk: Desk, server: DemoServer, secrets: Monitor
) -> None:
    temporary = tempfile.mkdtemp(dir=desk.root)
    before = files_below(desk.home)
    own = {"COMETAPI_KEY": "sk-not-for-the-demo", "COMETAPI_BASE_URL": server.base_url}

    process = desk.popen(*PROGRAM, "--demo", env={**own, "TMPDIR": temporary})

    item = TrayItem(desk)
    wait_until(lambda: item.tooltip.count("no reading yet") == 1, 20, "all readings but one")
    lines = item.tooltip.splitlines()[1:]
    menu = [entry.label for entry in item.menu()]
    shown = "\n".join(menu).lower()
    assert len(lines) == 12
    assert [word for word in map(level_word, LEVELS) if word.lower() not in shown] == []
    assert "environment" not in shown

    helpers = children(process.pid)
    item.click_menu("Quit")

    assert process.wait(2) == 0
    wait_until(lambda: not any(map(is_alive, helpers)), 2, "the end of the tray")
    assert files_below(desk.home) == before
    assert os.listdir(temporary) == []
    assert list(secrets.calls(desk.bus)) == []
    assert server.requests == ()


def test_in_the_demo_a_new_key_is_asked_of_the_demos_server(desk: Desk, server: DemoServer) -> None:
    own = {"COMETAPI_KEY": "sk-not-for-the-demo", "COMETAPI_BASE_URL": server.base_url}

    process = desk.popen(*PROGRAM, "--demo", env=own)

    TrayItem(desk)
    [tray] = children(process.pid)
    with open(f"/proc/{tray}/environ", encoding="utf-8") as read:
        variables = dict(each.split("=", 1) for each in read.read().split("\0") if each)
    with open(f"/proc/{tray}/cmdline", encoding="utf-8") as read:
        assert "--data-dir" in read.read().split("\0")
    assert "COMETAPI_KEY" not in variables
    assert variables["COMETAPI_BASE_URL"].startswith("http://127.0.0.1:")
    assert variables["COMETAPI_BASE_URL"] != server.base_url


def test_sigterm_ends_the_demo_without_a_trace(desk: Desk) -> None:
    temporary = tempfile.mkdtemp(dir=desk.root)
    process = desk.popen(*PROGRAM, "--demo", env={"TMPDIR": temporary})
    TrayItem(desk)
    helpers = children(process.pid)
    assert len(helpers) == 1

    process.terminate()

    assert process.wait(2) == 0
    wait_until(lambda: not any(map(is_alive, helpers)), 2, "the end of the tray")
    assert os.listdir(temporary) == []
    assert "Traceback" not in desk.output(process)
