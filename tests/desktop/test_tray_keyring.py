"""The running tray beside a keyring that is locked, absent, or comes late."""

from collections.abc import Iterator

import pytest

from comet_tray.demo.server import DemoServer
from tests.support.accessible import Screen
from tests.support.desk import Desk
from tests.support.prompts import Prompts
from tests.support.running_tray import RunningTray, sample, serve
from tests.support.tray_item import TrayItem
from tests.support.wait import wait_until

pytestmark = pytest.mark.desktop


@pytest.fixture
def prompts(desk: Desk) -> Iterator[Prompts]:
    prompts = Prompts(desk)
    yield prompts
    prompts.close()


def wait_for(item: TrayItem, words: str) -> None:
    wait_until(lambda: words in item.tooltip, 10, f"{words!r} in the tooltip")


def test_a_locked_keyring_is_waited_for_and_its_opening_brings_the_first_reading(
    tray: RunningTray, desk: Desk, server: DemoServer, prompts: Prompts
) -> None:
    tray.add(server, sample(40))
    desk.lock_keyring()

    tray.start()
    item = TrayItem(desk)
    unknown = item.pixmaps
    wait_for(item, "work: no reading yet")
    wait_for(item, "Waiting for the keyring")
    wait_until(prompts.stands, 10, "the prompt's window")
    assert prompts.count == 1
    assert not server.requests

    # The prompt of gnome-keyring 42.1 stays on the screen, and its asker would wait for ever.
    desk.unlock_keyring()

    wait_for(item, "work: 40 % left")
    wait_until(lambda: "Waiting" not in item.tooltip, 5, "the end of waiting")
    assert item.pixmaps != unknown
    assert prompts.count == 1


def test_a_prompt_that_was_closed_does_not_come_again_until_the_user_asks(
    tray: RunningTray, desk: Desk, server: DemoServer, prompts: Prompts
) -> None:
    tray.add(server, sample(40))
    desk.lock_keyring()
    tray.start()
    item = TrayItem(desk)
    wait_until(lambda: prompts.count == 1, 10, "the prompt")

    prompts.dismiss()
    wait_until(lambda: tray.rounds() and tray.at_rest(), 5, "the end of the round")
    assert "Waiting" not in item.tooltip
    assert "keyring" in item.tooltip

    before = tray.rounds()
    tray.must("settings", "set", "interval_minutes=6")  # the tray looks for what is due, unasked
    wait_until(lambda: tray.rounds() > before and tray.at_rest(), 10, "another round")
    assert prompts.count == 1
    assert "The keyring is locked" in item.tooltip

    tray.must("refresh")
    wait_until(lambda: prompts.count == 2, 10, "the prompt that was asked for")
    desk.unlock_keyring()
    wait_for(item, "work: 40 % left")


def test_a_keyring_that_opens_long_after_its_prompt_was_closed_is_used_at_once(
    tray: RunningTray, desk: Desk, server: DemoServer, prompts: Prompts
) -> None:
    tray.add(server, sample(40))
    desk.lock_keyring()
    tray.start()
    item = TrayItem(desk)
    prompts.dismiss()
    wait_until(lambda: tray.rounds() and tray.at_rest(), 5, "the end of the round")

    desk.unlock_keyring()

    wait_for(item, "work: 40 % left")
    assert prompts.count == 1


def test_a_keyring_that_was_away_is_used_as_soon_as_it_comes(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray.add(server, sample(40))
    desk.kill("keyring")
    item = tray.start_reading()
    assert "work: no reading yet (No keyring answers in this session)" in item.tooltip
    item.activate()
    screen = Screen(desk)
    window = screen.dump(screen.find(screen.program(), name="Comet Tray"))
    assert "gnome-keyring" in window
    assert "COMETAPI_KEY" in window

    desk.start("keyring")

    wait_for(item, "work: 40 % left")


def test_without_a_keyring_the_window_says_what_to_do_and_the_environments_key_works(
    server: DemoServer,
) -> None:
    key = sample(40)
    with Desk(keyring="none") as desk:
        variables = {"COMETAPI_KEY": key.secret, "COMETAPI_BASE_URL": server.base_url}
        tray = RunningTray(desk, env=variables)

        refused = tray.run("keys", "add", "work", "--stdin", "--no-check", stdin=key.secret)
        assert refused.returncode == 4
        assert "COMETAPI_KEY" in refused.stderr

        serve(server, key)
        item = tray.start_reading()
        assert item.tooltip.splitlines()[0] == "environment: 40 % left"
        assert tray.must("status").rstrip("\n") == item.tooltip
