"""The secret is found nowhere but in the keyring: not in files, outputs, argv, environments."""

import base64
import os
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from comet_tray.demo.scenario import Scenario, scenario, secret_of
from comet_tray.demo.server import DemoServer
from tests.cli.conftest import Cli
from tests.support.wait import wait_until

SECRET = secret_of("work")
TRACES = (
    SECRET.encode(),
    SECRET[8:40].encode(),
    base64.b64encode(SECRET.encode())[:40],
    SECRET.encode().hex().encode(),
)
COMMANDS: tuple[tuple[str, ...], ...] = (
    ("status", "--fetch"),
    ("status", "--json"),
    ("status", "--openmetrics"),
    ("history", "--json"),
    ("keys", "list"),
    ("keys", "list", "--json"),
    ("keys", "rename", "work", "office"),
    ("settings",),
    ("doctor",),
    ("doctor", "--json"),
    ("guard",),
    ("round", "--click-all"),
    ("keys", "remove", "office"),
)


def leaks(content: bytes) -> list[bytes]:
    return [trace for trace in TRACES if trace in content]


def family(pid: int) -> Iterator[int]:
    """Yield a process and all below it."""
    yield pid
    with suppress(OSError):
        for children in Path(f"/proc/{pid}/task").glob("*/children"):
            for child in children.read_text().split():
                yield from family(int(child))


def public_face(pid: int) -> bytes:
    """What other processes of the user can read of these ones with ps."""
    return b"".join(
        Path(f"/proc/{each}/{name}").read_bytes()
        for each in family(pid)
        for name in ("cmdline", "environ")
    )


def add(server: DemoServer) -> tuple[str, ...]:
    return ("keys", "add", "work", "--stdin", "--base-url", server.base_url)


def test_no_command_leaves_the_secret_in_its_output_or_in_a_file(
    with_keyring: Cli, server: DemoServer
) -> None:
    with_keyring.succeed("settings", "set", "debug=on")
    outputs = [with_keyring.succeed(*add(server), stdin=SECRET)]

    for command in COMMANDS:
        done = with_keyring.run(*command)
        outputs += [done.stdout, done.stderr]

    assert len(server.requests) >= 2
    assert leaks("".join(outputs).encode()) == []
    assert b"urllib3" in with_keyring.files()["comet-tray.log"]
    assert {name for name, content in with_keyring.files().items() if leaks(content)} == set()


@pytest.mark.parametrize(
    "mode", ["rejected", "html", "truncated", "redirect_elsewhere", "reset", "code_false"]
)
def test_no_failure_quotes_the_secret(cli: Cli, server: DemoServer, mode: str) -> None:
    cli.succeed("settings", "set", "debug=on")
    server.switches.set(mode)  # type: ignore[arg-type]  # one of them

    done = cli.run(*add(server), stdin=SECRET)

    assert done.returncode in {5, 6}
    assert leaks((done.stdout + done.stderr).encode()) == []
    assert {name for name, content in cli.files().items() if leaks(content)} == set()


def test_no_process_shows_the_secret_while_it_waits_for_a_slow_server(with_keyring: Cli) -> None:
    sampled = threading.Event()
    keys = scenario("default", int(time.time())).keys
    with DemoServer(Scenario(keys), pause=lambda _: sampled.wait(20)) as server:
        with_keyring.succeed("settings", "set", "debug=on")
        with_keyring.succeed(*add(server), "--no-check", stdin=SECRET)
        server.switches.set("drip")
        faces: list[bytes] = []
        for command in (("status", "--fetch"), ("round", "--click-all")):
            sampled.clear()
            with subprocess.Popen(
                with_keyring.argv(*command),
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                env=with_keyring.env,
            ) as process:
                wait_until(lambda: len(server.requests) > len(faces), 20, "the request")
                faces.append(public_face(process.pid))
                sampled.set()
                output, errors = process.communicate(timeout=30)
            assert process.returncode == 0
            assert leaks(output + errors) == []

    assert [b"comet_tray" in face and b"HOME=" in face for face in faces] == [True, True]
    assert leaks(b"".join(faces)) == []


def test_a_key_added_on_standard_input_is_in_no_argv_or_environment(with_keyring: Cli) -> None:
    sampled = threading.Event()
    keys = scenario("default", int(time.time())).keys
    with DemoServer(Scenario(keys), pause=lambda _: sampled.wait(20)) as server:
        server.switches.set("drip")
        with subprocess.Popen(
            with_keyring.argv(*add(server)),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=with_keyring.env,
        ) as process:
            assert process.stdin
            process.stdin.write(SECRET.encode())
            process.stdin.close()
            wait_until(lambda: server.requests, 20, "the request")
            face = public_face(process.pid)
            sampled.set()

            assert process.wait(30) == 0

    assert b"comet_tray" in face
    assert leaks(face) == []
    assert os.path.exists(with_keyring.paths.registry)
