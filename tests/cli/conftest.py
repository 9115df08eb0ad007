"""The program as a user runs it: a process of its own, a data dir of its own."""

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from comet_tray.core.paths import Paths, find_paths
from comet_tray.core.registry import add_key
from comet_tray.core.store import Problem, open_store
from comet_tray.core.usage import KeyUsage
from comet_tray.demo.scenario import scenario
from comet_tray.demo.server import DemoServer
from tests.access.conftest import KeyringSession
from tests.support.builders import key

PROGRAM = (sys.executable, "-P", "-W", "error", "-m", "comet_tray")


class Cli:
    """Runs `comet-tray` on one data dir, and furnishes that."""

    def __init__(self, folder: Path) -> None:
        self.data_dir = folder / "data"
        self.runtime = folder
        self.env = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "LANG": "C.UTF-8",
            # So that a measured run counts the children, too.
            **{name: os.environ[name] for name in os.environ if name.startswith("COVERAGE_")},
        }

    @property
    def paths(self) -> Paths:
        """The files of the data dir."""
        return find_paths(str(self.data_dir))._replace(runtime=str(self.runtime))

    def argv(self, *arguments: str) -> list[str]:
        """Give the command line, the data dir named before the subcommand."""
        return [*PROGRAM, "--data-dir", str(self.data_dir), *arguments]

    def run(
        self, *arguments: str, stdin: str | bytes = "", **env: str
    ) -> subprocess.CompletedProcess[str]:
        """Run a command to its end; what it says is read as UTF-8."""
        given = stdin.encode() if isinstance(stdin, str) else stdin
        done = subprocess.run(
            self.argv(*arguments),
            input=given,
            capture_output=True,
            timeout=30,
            env={**self.env, **env},
            cwd=self.runtime,
            check=False,
        )
        out, err = done.stdout.decode(), done.stderr.decode()
        return subprocess.CompletedProcess(done.args, done.returncode, out, err)

    def shell(self, command: str) -> subprocess.CompletedProcess[str]:
        """Run a line of bash."""
        return subprocess.run(
            ["bash", "-c", command],
            capture_output=True,
            text=True,
            timeout=30,
            env=self.env,
            check=False,
        )

    def succeed(self, *arguments: str, stdin: str = "", **env: str) -> str:
        """Run a command that succeeds in silence on standard error, and give its output."""
        done = self.run(*arguments, stdin=stdin, **env)
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    def fail(self, code: int, *arguments: str, stdin: str | bytes = "", **env: str) -> str:
        """Run a command that fails with this code, and give its one line on standard error."""
        done = self.run(*arguments, stdin=stdin, **env)
        assert done.returncode == code, done
        assert done.stderr.startswith("comet-tray: ")
        assert done.stderr.endswith("\n")
        assert done.stderr.count("\n") == 1
        return done.stderr

    def keep(
        self,
        label: str,
        reading: KeyUsage | None = None,
        trouble: Problem | None = None,
        *,
        age: int = 0,
        base_url: str = "https://api.cometapi.com",
    ) -> None:
        """Put a key on the list, with a reading that is `age` seconds old and a problem."""
        now = time.time()
        key_id = f"id-{len(label)}-{label.encode().hex()[:40]}"
        add_key(self.paths.registry, key(id=key_id, label=label, base_url=base_url), now)
        with open_store(self.paths.store, now) as store:
            if reading is not None:
                store.record_reading(key_id, reading, int(now) - age)
            if trouble is not None:
                store.record_problem(key_id, trouble)

    def files(self) -> dict[str, bytes]:
        """Read every file of the data dir."""
        return {
            str(path.relative_to(self.data_dir)): path.read_bytes()
            for path in sorted(self.data_dir.rglob("*"))
            if path.is_file()
        }


@pytest.fixture
def cli(tmp_path: Path) -> Cli:
    """The program in a session without bus and keyring."""
    return Cli(tmp_path)


@pytest.fixture(scope="session")
def shared_keyring(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KeyringSession]:
    """A session bus with an open keyring, for all tests of the command line."""
    with ExitStack() as on_end:
        session = KeyringSession(tmp_path_factory.mktemp("bus"), on_end)
        session.start_daemon()
        yield session


@pytest.fixture
def with_keyring(cli: Cli, shared_keyring: KeyringSession) -> Cli:
    """The program in a session whose keyring is open."""
    cli.env["DBUS_SESSION_BUS_ADDRESS"] = shared_keyring.address
    return cli


@pytest.fixture
def locked_keyring(with_keyring: Cli, shared_keyring: KeyringSession) -> Iterator[Cli]:
    """The program in a session whose keyring is locked, and whose prompts cannot be shown."""
    shared_keyring.lock()
    yield with_keyring
    shared_keyring.unlock()


@pytest.fixture
def server() -> Iterator[DemoServer]:
    """The demo server with its default keys, as they stand at this moment.

    Nothing is burnt meanwhile: `work` has 12 % left, and `old laptop` is rejected.
    """
    anchor = int(time.time())
    with DemoServer(scenario("default", anchor), now=lambda: anchor) as server:
        yield server
