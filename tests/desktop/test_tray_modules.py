"""What the tray's process has imported once a round is over, and once its window is open."""

import json
import sys
from subprocess import Popen

import pytest

from comet_tray.demo.server import DemoServer
from tests.support.desk import Desk
from tests.support.running_tray import RunningTray, sample
from tests.support.tray_item import TrayItem
from tests.support.wait import wait_until

pytestmark = pytest.mark.desktop

FORBIDDEN = {
    *("requests", "urllib3", "truststore", "ssl", "http.client", "urllib.request"),
    *("keyring", "secretstorage", "cryptography", "subprocess", "comet_tray.access"),
}

# Runs the program as `python -m comet_tray` does, and lists its modules at the end.
DRIVER = """
import json, sys
from comet_tray.cli import run
try:
    code = run(sys.argv[1:])
finally:
    print("modules", json.dumps(sorted(sys.modules)), flush=True)
sys.exit(code)
"""


def test_the_first_click_waits_for_no_import_of_what_the_window_opens_with(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    process, _ = start_listing(tray, desk, server)

    tray.must("quit")

    assert process.wait(1) == 0
    modules = modules_of(desk.output(process))
    assert {"comet_tray.ui.details.window", "comet_tray.ui.details.key_list"} <= modules
    # What comes after the first paint, or with a click of its own, comes then.
    assert not {"comet_tray.ui.details.model_table", "comet_tray.ui.settings_dialog"} & modules


def test_the_tray_never_imports_what_touches_secrets_or_the_network(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    process, item = start_listing(tray, desk, server)
    wait_until(desk.popups, 5, "a popup")
    for entry in ("Details…", "Add key…", "Settings…"):
        item.click_menu(entry)
        item.menu()  # is answered once the window is there

    tray.must("quit")

    assert process.wait(1) == 0
    modules = modules_of(desk.output(process))
    assert {"comet_tray.ui.settings_dialog", "comet_tray.ui.details.window"} <= modules
    assert FORBIDDEN & modules == set()


def start_listing(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> tuple[Popen[bytes], TrayItem]:
    """Start a tray that lists its modules at the end, and await its first reading."""
    tray.add(server, sample(15))
    process = desk.popen(sys.executable, "-P", "-c", DRIVER, "--data-dir", tray.data_dir)
    item = TrayItem(desk)
    wait_until(lambda: item.tooltip.startswith("work: 15 % left"), 5, "the first reading")
    return process, item


def modules_of(output: str) -> set[str]:
    (line,) = output.splitlines()
    return set(json.loads(line.removeprefix("modules ")))
