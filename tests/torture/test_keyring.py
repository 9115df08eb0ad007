"""Whatever the keyring does, the tray's loop turns, and no prompt comes twice without a click."""

import os
import resource
import signal
import time
from collections.abc import Iterator

import pytest

from comet_tray.demo.server import DemoServer
from tests.support.cuts import cuts
from tests.support.desk import Desk
from tests.support.heartbeat import WatchedTray
from tests.support.prompts import Prompts
from tests.support.running_tray import sample, serve
from tests.support.tray_item import TrayItem
from tests.support.wait import wait_until

pytestmark = pytest.mark.desktop

BLOCKED = 50.0  # milliseconds: longer the loop may never be kept from turning
READ = "work: 40 % left"


@pytest.fixture
def tray(desk: Desk, server: DemoServer) -> Iterator[WatchedTray]:
    """A watched tray with one key, not started yet."""
    tray = WatchedTray(desk)
    tray.add(server, sample(40))
    yield tray
    block, beside = tray.longest_block(), tray.longest_wait_of_a_bystander()
    print(f"blocked for {block} ms; a bystander waited for {beside} ms")
    # On a busy machine, so much longer as others had to wait there, too.
    assert block < BLOCKED + beside
    assert tray.process.poll() is None


@pytest.fixture
def prompts(desk: Desk) -> Iterator[Prompts]:
    prompts = Prompts(desk)
    yield prompts
    prompts.close()


def wait_for(item: TrayItem, words: str, seconds: float = 10) -> None:
    wait_until(lambda: words in item.tooltip, seconds, f"{words!r} in the tooltip")


def more_rounds(tray: WatchedTray, count: int) -> None:
    """Have the tray look for what is due so many times, as its timer would, unasked."""
    for number in range(count):
        before = tray.rounds()
        tray.must("settings", "set", f"interval_minutes={6 + number % 5}")
        wait_until(lambda: tray.rounds() > before and tray.at_rest(), 20, "a round")  # noqa: B023


def start_locked(tray: WatchedTray, desk: Desk, prompts: Prompts) -> TrayItem:
    """Start with a locked keyring, whose prompt is dismissed; give the icon after the round."""
    desk.lock_keyring()
    tray.start()
    item = TrayItem(desk)
    prompts.dismiss()
    wait_until(lambda: tray.rounds() and tray.at_rest(), 5, "the end of the round")
    return item


@cuts("rounds", 2, 20)
def test_locked_dismissed_looked_at_again_and_unlocked_late(
    tray: WatchedTray, desk: Desk, prompts: Prompts, rounds: int
) -> None:
    item = start_locked(tray, desk, prompts)
    assert prompts.count == 1

    more_rounds(tray, rounds)
    assert "The keyring is locked" in item.tooltip
    assert prompts.count == 1

    tray.must("refresh")  # a click, and so a prompt
    prompts.dismiss()
    wait_until(tray.at_rest, 5, "the end of the round")
    more_rounds(tray, 1)
    assert prompts.count == 2

    desk.unlock_keyring()
    wait_for(item, READ)
    assert prompts.count == 2


@cuts("times", 1, 8)
def test_killed_and_restarted_while_the_tray_runs(
    tray: WatchedTray, desk: Desk, server: DemoServer, prompts: Prompts, times: int
) -> None:
    item = tray.start_reading()
    wait_for(item, READ)
    for number in range(times):
        desk.kill("keyring")
        tray.must("refresh")
        wait_for(item, "No keyring answers in this session")
        assert READ.partition(":")[0] in item.tooltip
        assert f"{40 - number} % left" in item.tooltip  # the last good reading stays

        serve(server, sample(39 - number))
        desk.start("keyring")
        wait_for(item, f"work: {39 - number} % left")
        wait_until(lambda: "No keyring" not in item.tooltip, 5, "the end of the problem")
    assert prompts.count == 0


@cuts("seconds", 3, 60)
def test_a_keyring_that_answers_late_is_waited_for_and_its_answer_used(
    tray: WatchedTray, desk: Desk, prompts: Prompts, seconds: int
) -> None:
    pid = desk.pid("keyring")
    os.kill(pid, signal.SIGSTOP)
    began = time.monotonic()
    tray.start()
    item = TrayItem(desk)
    wait_for(item, "Waiting for the keyring")
    wait_until(lambda: time.monotonic() - began > seconds, seconds + 5, "so long a pause")
    assert [entry.label for entry in item.menu()]
    assert "work: no reading yet" in item.tooltip

    os.kill(pid, signal.SIGCONT)
    wait_for(item, READ)
    assert prompts.count == 0


@pytest.mark.torture
def test_a_keyring_that_hangs_amid_its_work_is_given_up_in_time(
    tray: WatchedTray, desk: Desk, server: DemoServer, prompts: Prompts
) -> None:
    """A round that nobody clicked waits for at most 20 seconds."""
    item = start_locked(tray, desk, prompts)
    os.kill(desk.pid("keyring"), signal.SIGSTOP)
    before = tray.rounds()
    tray.must("settings", "set", "interval_minutes=6")
    wait_until(lambda: tray.rounds() > before and tray.at_rest(), 30, "the end of patience")
    assert "did not answer within 20 seconds" in item.tooltip
    assert not server.requests

    os.kill(desk.pid("keyring"), signal.SIGCONT)
    desk.unlock_keyring()
    wait_for(item, READ)
    assert prompts.count == 1


def test_a_keyring_that_refuses_writes_gets_no_key_half_added(
    tray: WatchedTray, desk: Desk, server: DemoServer, prompts: Prompts
) -> None:
    item = tray.start_reading()
    wait_for(item, READ)
    _, allowed = resource.prlimit(desk.pid("keyring"), resource.RLIMIT_FSIZE)
    resource.prlimit(desk.pid("keyring"), resource.RLIMIT_FSIZE, (0, allowed))

    more = sample(70, label="more")
    serve(server, sample(40), more)
    url = ("--base-url", server.base_url)
    refused = tray.run("keys", "add", "more", "--stdin", *url, stdin=more.secret)
    assert refused.returncode == 4, refused
    assert len(refused.stderr.splitlines()) == 1
    assert more.secret not in refused.stderr
    assert tray.must("keys", "list").count("\n") == 1
    tray.refresh()
    assert READ in item.tooltip
    assert "more" not in item.tooltip

    resource.prlimit(desk.pid("keyring"), resource.RLIMIT_FSIZE, (allowed, allowed))
    tray.must("keys", "add", "more", "--stdin", *url, stdin=more.secret)
    wait_for(item, "more: 70 % left")
    assert prompts.count == 0
