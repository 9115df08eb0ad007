"""`demo-server`, and the product on it."""

import http.client
import json
import signal
import socket
import subprocess

import pytest

from comet_tray.cli.demo import _base_url, furnish
from comet_tray.core.errors import NotRunning
from comet_tray.demo.scenario import secret_of
from tests.cli.conftest import Cli


def started(cli: Cli, *arguments: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        cli.argv("demo-server", *arguments),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env=cli.env,
    )


def base_url_of(process: subprocess.Popen[bytes]) -> str:
    assert process.stdout
    return process.stdout.readline().decode().split()[-1]


@pytest.mark.parametrize("ending", [signal.SIGINT, signal.SIGTERM])
def test_it_says_where_it_answers_and_ends_in_good_order(cli: Cli, ending: int) -> None:
    with started(cli, "--port", "0", "--scenario", "single") as process:
        host = base_url_of(process).removeprefix("http://")
        connection = http.client.HTTPConnection(host, timeout=10)
        connection.request(
            *("GET", "/api/usage/token"),
            headers={"Authorization": f"Bearer {secret_of('team-001')}"},
        )
        answer = json.load(connection.getresponse())
        connection.close()
        process.send_signal(ending)

        assert process.wait(10) == 0
    assert host.startswith("127.0.0.1:")
    assert (answer["code"], answer["data"]["name"]) == (True, "team 1")


def test_it_ends_with_whoever_started_it_for_the_demo(cli: Cli) -> None:
    with started(cli, "--port", "0", "--until-eof") as process:
        assert base_url_of(process)
        assert process.stdin
        process.stdin.close()

        assert process.wait(10) == 0


def test_a_port_that_is_taken_is_said_in_a_sentence(cli: Cli) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        said = cli.fail(1, "demo-server", "--port", str(port))

    assert f"Port {port} cannot be used" in said
    assert "Choose another with --port." in said


def test_a_server_that_ends_without_a_word_is_said_in_a_sentence() -> None:
    with (
        subprocess.Popen(["true"], stdout=subprocess.PIPE) as process,
        pytest.raises(NotRunning, match="The server of the demo did not start"),
    ):
        _base_url(process)


def test_the_sample_keys_of_a_furnished_folder_are_polled_without_the_users_keyring(
    cli: Cli,
) -> None:
    cli.data_dir.mkdir()
    with started(cli, "--port", "0", "--until-eof") as process:
        furnish(str(cli.data_dir), base_url_of(process))
        own = {"COMETAPI_KEY": "sk-of-the-user", "COMETAPI_BASE_URL": "https://api.cometapi.com"}

        shown = cli.succeed("--demo", "status", "--fetch", **own)

        assert process.stdin
        process.stdin.close()
    assert "work: 1" in shown
    assert "old laptop: key not accepted" in shown
    assert "environment" not in shown
    assert not any(b"sk-" in content for content in cli.files().values())
