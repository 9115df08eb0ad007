"""The tray program on a desk, with a data dir of its own, and keys whose figures stand still."""

import os
import subprocess
import sys
from collections.abc import Mapping

from comet_tray.demo.scenario import SampleKey, Scenario
from comet_tray.demo.server import DemoServer
from tests.support.desk import Desk
from tests.support.tray_item import TrayItem
from tests.support.wait import wait_until

GRANTED = 1_000_000
PROGRAM = (sys.executable, "-P", "-m", "comet_tray")


def sample(percent: int = 40, label: str = "work", **more: object) -> SampleKey:
    """Give a key with so much left of a million units, which are two dollars."""
    left = GRANTED * percent // 100
    fields = {"name": "production", "anchor": 0, "used": GRANTED - left, "available": left}
    return SampleKey(label=label, **{**fields, **more})  # type: ignore[arg-type]  # a test's own fields


def serve(server: DemoServer, *keys: SampleKey) -> None:
    """Let the server know these keys from now on, and no other."""
    server.scenario = Scenario(keys)


class RunningTray:
    """`comet-tray` with the data dir `folder` in the desk's home: its commands, and its tray.

    `env` is added to the environment of them all.
    """

    def __init__(
        self, desk: Desk, folder: str = "tray data", env: Mapping[str, str] | None = None
    ) -> None:
        self._desk = desk
        self._env = env
        self.data_dir = f"{desk.home}/{folder}"
        self.command = (*PROGRAM, "--data-dir", self.data_dir)

    def run(self, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
        """Run one command to its end."""
        return self._desk.run(*self.command, *arguments, stdin=stdin, env=self._env)

    def must(self, *arguments: str, stdin: str = "") -> str:
        """Run a command that has to succeed, and return what it printed."""
        done = self.run(*arguments, stdin=stdin)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def add(self, server: DemoServer, *keys: SampleKey) -> None:
        """Put keys into keyring and registry, unchecked: the tray reads them first."""
        serve(server, *keys)
        for key in keys:
            url = ("--base-url", server.base_url)
            self.must("keys", "add", key.label, "--stdin", "--no-check", *url, stdin=key.secret)

    def start(self, *options: str) -> subprocess.Popen[bytes]:
        """Start the tray in the background."""
        self.process = self._desk.popen(*self.command, *options, env=self._env)
        return self.process

    def start_reading(self) -> TrayItem:
        """Start the tray and wait until it has shown its first round."""
        self.start()
        item = TrayItem(self._desk)
        wait_until(lambda: self.rounds() and self.at_rest(), 10, "the first round")
        return item

    def refresh(self) -> None:
        """Have all keys asked, and wait until the tray has seen what came of it."""
        before = self.rounds()
        self.must("refresh")
        wait_until(lambda: self.rounds() > before and self.at_rest(), 10, "a round")

    def rounds(self) -> int:
        """Count the rounds that have ended since the data dir was made."""
        try:
            with open(f"{self.data_dir}/comet-tray.log", encoding="utf-8") as log:
                return sum(" round: " in line for line in log)
        except FileNotFoundError:
            return 0

    def at_rest(self) -> bool:
        """Whether the tray has no child.

        It sees to the end of a child and to what that child has written in one go: whatever it
        is asked next, it answers with this in mind.
        """
        return not children(self.process.pid)


def children(pid: int) -> list[int]:
    """List the children of a process that runs."""
    with open(f"/proc/{pid}/task/{pid}/children", encoding="ascii") as listed:
        return [int(child) for child in listed.read().split()]


def is_alive(pid: int) -> bool:
    """Whether there is such a process, be it only to be reaped."""
    return os.path.exists(f"/proc/{pid}")
