"""Between two rounds the tray sleeps."""

from pathlib import Path

import pytest

from comet_tray.demo.server import DemoServer
from tests.support.running_tray import RunningTray, sample
from tests.support.wait import wait_until

pytestmark = pytest.mark.desktop

POLL = 7  # its number among the system calls of x86-64
A_MINUTE = 60_000


def test_nothing_wakes_the_tray_within_a_minute_after_a_round(
    tray: RunningTray, server: DemoServer
) -> None:
    tray.add(server, sample())

    tray.start_reading()

    wait_until(lambda: sleeps_for(tray.process.pid) > A_MINUTE, 30, "its sleep")


def sleeps_for(pid: int) -> int:
    """Milliseconds for which the main thread lay down; 0 while it is up."""
    call, *rest = Path(f"/proc/{pid}/syscall").read_text(encoding="ascii").split()
    return int(rest[2], 16) if call == str(POLL) else 0
