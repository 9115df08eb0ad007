"""A session bus and a keyring daemon of their own, without a desktop."""

import os
import resource
import signal
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, closing
from pathlib import Path

import pytest

from tests.support.bus import Bus, Monitor
from tests.support.wait import wait_until

SERVICE_NAME = "org.freedesktop.secrets"
SERVICE = (SERVICE_NAME, "/org/freedesktop/secrets")
LOGIN = "/org/freedesktop/secrets/collection/login"
PASSWORD = "pw"
BUS_CONFIG = """\
<busconfig>
  <type>session</type>
  <listen>unix:path={root}/bus</listen>
  <servicedir>{root}/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class KeyringSession:
    """A bus on which nothing starts by itself, and a gnome-keyring for those who start it.

    There is no prompter: whatever prompt the daemon wants to show counts as dismissed.
    """

    def __init__(self, root: Path, on_end: ExitStack) -> None:
        self.root = root
        self._on_end = on_end
        self.address = f"unix:path={root}/bus"
        self.env = {
            "HOME": str(root),
            "PATH": os.environ["PATH"],
            "DBUS_SESSION_BUS_ADDRESS": self.address,
            "XDG_RUNTIME_DIR": str(root),
            "XDG_CONFIG_HOME": f"{root}/config",
            "XDG_DATA_HOME": f"{root}/data",
            "XDG_CACHE_HOME": f"{root}/cache",
        }
        (root / "services").mkdir()
        (root / "bus.conf").write_text(BUS_CONFIG.format(root=root))
        config = f"--config-file={root}/bus.conf"
        self._bus_daemon = self._start("dbus-daemon", "--nofork", "--print-address", config)
        assert self._bus_daemon.stdout
        self._bus_daemon.stdout.readline()  # comes once it listens
        self.bus = on_end.enter_context(closing(Bus(self.address)))
        prompt = ("org.freedesktop.Secret.Prompt", "Prompt")
        self._prompts = on_end.enter_context(closing(Monitor(self.address, prompt)))

    def start_daemon(self, *, new_account: bool = False) -> None:
        """Start the keyring: open, or on a new account without any collection."""
        unlock = () if new_account else ("--unlock",)
        self._daemon = self._start(
            "gnome-keyring-daemon",
            "--foreground",
            *unlock,
            "--components=secrets",
            stdin=b"" if new_account else PASSWORD.encode(),
        )
        wait_until(lambda: self.bus.has(SERVICE_NAME), 10, "the keyring")

    def lock(self) -> None:
        """Lock the default collection, as a screen locker may."""
        self.bus.call(*SERVICE, "org.freedesktop.Secret.Service", "Lock", "ao", [LOGIN])

    def unlock(self) -> None:
        """Unlock the default collection without a prompt, as logging in does."""
        plain = ("plain", ("s", ""))
        interface = "org.freedesktop.Secret.Service"
        _, session = self.bus.call(*SERVICE, interface, "OpenSession", "sv", *plain)
        self.bus.call(
            *SERVICE,
            "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface",
            "UnlockWithMasterPassword",
            "o(oayays)",
            LOGIN,
            (session, b"", PASSWORD.encode(), "text/plain"),
        )

    def prompts(self) -> int:
        """Return how many prompts were requested since the last call."""
        return sum(1 for _ in self._prompts.calls(self.bus))

    def fill_disk(self) -> None:
        """Let the daemon write no more, as on a full disk."""
        resource.prlimit(self._daemon.pid, resource.RLIMIT_FSIZE, (0, 0))

    def stop_daemon(self) -> None:
        """Make the daemon as silent as one that hangs."""
        self._daemon.send_signal(signal.SIGSTOP)

    def stop_bus(self) -> None:
        """Make the bus itself silent."""
        self._bus_daemon.send_signal(signal.SIGSTOP)

    def kill_daemon(self) -> None:
        """End the daemon as a crash would, and wait until its name is free."""
        self._daemon.kill()
        self._daemon.wait(5)
        wait_until(lambda: not self.bus.has(SERVICE_NAME), 10, "the end of the keyring")

    def _start(self, *argv: str, stdin: bytes = b"") -> subprocess.Popen[bytes]:
        process = self._on_end.enter_context(
            subprocess.Popen(
                argv,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                restore_signals=False,  # SIGXFSZ stays ignored, or `fill_disk` would be deadly
                env=self.env,
            )
        )
        self._on_end.callback(process.kill)
        assert process.stdin
        process.stdin.write(stdin)
        process.stdin.close()
        return process


@pytest.fixture
def bare_session(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[KeyringSession]:
    """A session bus without a keyring, that this process uses too."""
    with ExitStack() as on_end:
        session = KeyringSession(tmp_path, on_end)
        for name, value in session.env.items():
            monkeypatch.setenv(name, value)
        yield session


@pytest.fixture
def keyring_session(bare_session: KeyringSession) -> KeyringSession:
    """A session bus with an open keyring, that this process uses too."""
    bare_session.start_daemon()
    return bare_session
