"""What other users of the machine could get at: files, the socket, and what a crash leaves."""

import os
import stat
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from comet_tray.demo.scenario import Scenario, scenario, secret_of
from comet_tray.demo.server import DemoServer
from tests.cli.conftest import Cli
from tests.support.wait import wait_until

WORK = secret_of("work")


@pytest.fixture
def _open_to_all() -> Iterator[None]:
    """A user whose files everybody may read and write, but for those who see to it themselves."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.mark.usefixtures("_open_to_all")
def test_all_that_is_written_is_the_owners_alone(with_keyring: Cli, server: DemoServer) -> None:
    cli = with_keyring
    cli.data_dir.parent.chmod(0o755)
    cli.succeed("settings", "set", "debug=on")
    url = ("--base-url", server.base_url)
    cli.succeed("keys", "add", "work", "--stdin", *url, stdin=WORK)
    cli.succeed("status", "--fetch")
    (cli.data_dir / "keys.toml").write_text("[[", encoding="utf-8")
    cli.succeed("keys", "add", "work", "--stdin", "--no-check", *url, stdin=WORK)
    cli.succeed("round", "--click-all")

    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in below(cli.data_dir)}

    assert {"settings.toml", "keys.toml", "history.sqlite3", "comet-tray.log"} <= set(modes)
    assert any("damaged" in name for name in modes)
    assert {name for name, mode in modes.items() if mode & 0o077} == set()


def below(folder: Path) -> list[Path]:
    """Give a folder and all that is in it."""
    return [folder, *folder.rglob("*")]


@pytest.mark.parametrize(
    ("command", "stdin"),
    [
        (("round", "--click-all"), b""),
        (("keys", "add", "home", "--stdin"), b"sk-home"),
    ],
)
def test_a_process_that_holds_a_key_leaves_no_memory_behind_when_it_crashes(
    with_keyring: Cli, command: tuple[str, ...], stdin: bytes
) -> None:
    seen = threading.Event()
    keys = Scenario(scenario("default", int(time.time())).keys)
    with DemoServer(keys, pause=lambda _: seen.wait(20)) as server:
        url = ("--base-url", server.base_url)
        with_keyring.succeed("keys", "add", "work", "--stdin", "--no-check", *url, stdin=WORK)
        server.switches.set("drip")
        with subprocess.Popen(
            with_keyring.argv(*command, *(url if "add" in command else ())),
            stdin=subprocess.PIPE,
            env=with_keyring.env,
        ) as process:
            assert process.stdin
            process.stdin.write(stdin)
            process.stdin.close()
            wait_until(lambda: server.requests, 20, "the request")
            limits = Path(f"/proc/{process.pid}/limits").read_text(encoding="ascii")
            process.kill()
            seen.set()

    (core,) = (line for line in limits.splitlines() if line.startswith("Max core file size"))
    assert core.split()[4:6] == ["0", "0"]
