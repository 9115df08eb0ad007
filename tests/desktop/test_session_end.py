"""The end of the session: the tray is gone within a second, and its files are sound."""

import os
import signal
import sqlite3
import subprocess
import tomllib
from collections.abc import Callable
from contextlib import suppress

import pytest

from comet_tray.core.files import locked
from comet_tray.demo.server import DemoServer
from tests.support.accessible import Screen
from tests.support.desk import Desk
from tests.support.running_tray import RunningTray, children, sample
from tests.support.tray_item import TrayItem
from tests.support.wait import takes_at_most, wait_until

pytestmark = pytest.mark.desktop

ENDS: dict[str, Callable[[Desk, subprocess.Popen[bytes]], None]] = {
    "SIGTERM": lambda _, tray: tray.terminate(),
    "SIGHUP": lambda _, tray: tray.send_signal(signal.SIGHUP),
    "the display ends": lambda desk, _: desk.display.terminate(),
    "the display crashes": lambda desk, _: desk.display.kill(),
    "the session bus ends": lambda desk, _: desk.session_bus.terminate(),
    "the session bus crashes": lambda desk, _: desk.session_bus.kill(),
}
CRASHES = ("the display crashes", "the session bus crashes")


@pytest.mark.parametrize("end", [ENDS[name] for name in CRASHES], ids=CRASHES)
def test_the_session_ends_while_the_tray_is_at_rest(
    tray: RunningTray, desk: Desk, server: DemoServer, end: Callable[..., None]
) -> None:
    tray.add(server, sample(40))
    tray.start_reading().activate()

    end(desk, tray.process)

    takes_at_most(1, tray.process.wait)
    files_are_sound(tray)


@pytest.mark.parametrize("end", ENDS.values(), ids=ENDS)
def test_the_session_ends_while_a_round_hangs(
    tray: RunningTray, desk: Desk, server: DemoServer, end: Callable[..., None]
) -> None:
    tray.add(server, sample(40))
    tray.start_reading()
    server.switches.set("drip")
    tray.must("refresh")
    (child,) = wait_until(lambda: children(tray.process.pid), 20, "a round under way")

    end(desk, tray.process)

    takes_at_most(1, tray.process.wait)
    wait_until(lambda: not runs(child), 5, "the end of the round")
    files_are_sound(tray)


@pytest.mark.parametrize(
    "end", [ENDS[name] for name in ("SIGTERM", *CRASHES)], ids=("SIGTERM", *CRASHES)
)
def test_the_session_ends_while_a_key_is_being_added(
    tray: RunningTray, desk: Desk, server: DemoServer, end: Callable[..., None]
) -> None:
    tray.add(server, sample(40))
    item = tray.start_reading()
    server.switches.set("drip")
    child = add_a_key(tray, desk, item)

    end(desk, tray.process)

    takes_at_most(1, tray.process.wait)
    wait_until(lambda: not runs(child), 5, "the end of the child")
    files_are_sound(tray)


def test_the_session_ends_while_two_things_that_the_user_asked_for_hang(
    tray: RunningTray, desk: Desk, server: DemoServer
) -> None:
    tray.add(server, sample(40))
    item = tray.start_reading()
    server.switches.set("drip")
    adding = add_a_key(tray, desk, item)
    with locked(f"{tray.data_dir}/settings.toml"):
        item.click_menu("Settings…")
        screen = Screen(desk)
        screen.do_action(screen.find(screen.program(), name="Hide amounts"))
        wait_until(lambda: child_for(tray, "settings"), 20, "a change of the settings")

        tray.process.terminate()

        takes_at_most(1, tray.process.wait)
        wait_until(lambda: not runs(adding), 5, "the end of the child")
    files_are_sound(tray)


def add_a_key(tray: RunningTray, desk: Desk, item: TrayItem) -> int:
    """Fill in the dialog, and give the child that adds the key."""
    item.click_menu("Add key…")
    screen = Screen(desk)
    for name, text in (("Label", "late"), ("API key", "sk-late-0123456789abcdef")):
        screen.set_text(screen.find(screen.program(), role="text", name=name), text)
    desk.key("Return")
    return wait_until(lambda: child_for(tray, "add"), 20, "the child that adds the key")


def child_for(tray: RunningTray, word: str) -> int | None:
    """Give the tray's child that was told a word: a round may run at the same time."""
    for child in children(tray.process.pid):
        with suppress(FileNotFoundError), open(f"/proc/{child}/cmdline", encoding="utf-8") as told:
            if word in told.read().split("\0"):
                return child
    return None


def runs(pid: int) -> bool:
    """Whether a process does anything still; one that is only to be reaped does not."""
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii") as stat:
            return stat.read().rpartition(")")[2].split()[0] != "Z"
    except FileNotFoundError:
        return False


def files_are_sound(tray: RunningTray) -> None:
    """Read what is on the disk as the next tray does."""
    with sqlite3.connect(f"{tray.data_dir}/history.sqlite3") as history:
        assert history.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    for name in ("keys.toml", "settings.toml"):
        path = f"{tray.data_dir}/{name}"
        if os.path.exists(path):
            with open(path, "rb") as file:
                tomllib.load(file)
