"""`demo-server`, and the product on it."""

import http.client
import json
import re
import signal
import socket
import subprocess
from pathlib import Path

import msgspec
import pytest

from comet_tray.cli.demo import furnish, remember_past
from comet_tray.core.levels import LEVELS
from comet_tray.core.paths import Paths, find_paths
from comet_tray.core.registry import load_registry
from comet_tray.core.remember import remember
from comet_tray.core.standing import Standing
from comet_tray.core.store import open_store
from comet_tray.core.survey import look
from comet_tray.core.usage import decode_usage
from comet_tray.demo.scenario import DAY, answer_at, scenario, secret_of
from comet_tray.demo.server import DemoServer
from tests.cli.conftest import Cli

ANCHOR = 1_795_446_000


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


def test_a_port_that_is_taken_is_said_in_a_sentence(cli: Cli) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        said = cli.fail(1, "demo-server", "--port", str(port))

    assert f"Port {port} cannot be used" in said
    assert "Choose another with --port." in said


def test_the_sample_keys_of_a_furnished_folder_are_polled_without_the_users_keyring(
    cli: Cli, server: DemoServer
) -> None:
    cli.data_dir.mkdir()
    furnish(str(cli.data_dir), server.base_url)
    own = {"COMETAPI_KEY": "sk-of-the-user", "COMETAPI_BASE_URL": "https://api.cometapi.com"}

    shown = cli.succeed("--demo", "status", "--fetch", **own)

    assert "work: 12 % left" in shown
    assert "old laptop: key not accepted" in shown
    assert "environment" not in shown
    assert not any(b"sk-" in content for content in cli.files().values())


class Demo(msgspec.Struct):
    """The data dir of a demo that was just started, and its server's answers from then on."""

    paths: Paths

    def poll(self, seconds: int) -> dict[str, Standing]:
        """Ask for every key so long after the anchor; say how each stands then."""
        now = ANCHOR + seconds
        keys = load_registry(self.paths.registry, now).keys
        samples = {key.label: key for key in scenario("default", ANCHOR).keys}
        with open_store(self.paths.store, now) as store:
            for key in keys:
                answer = answer_at(samples[key.label], now)
                if answer and not samples[key.label].failure:
                    usage = decode_usage(json.dumps({"code": True, "data": answer}).encode())
                    remember(store, key.id, usage, now)
        return self.look(now)

    def look(self, now: float) -> dict[str, Standing]:
        """Say how each key stands by what is stored."""
        standings = look(self.paths, now, {}).overview.standings
        return {standing.label: standing for standing in standings}


@pytest.fixture
def demo(tmp_path: Path) -> Demo:
    furnish(str(tmp_path), "http://127.0.0.1:1", ANCHOR)
    remember_past(str(tmp_path), "http://127.0.0.1:1", ANCHOR)
    return Demo(find_paths(str(tmp_path)))


def test_before_its_first_round_the_demo_knows_all_that_a_tray_of_60_days_would(
    demo: Demo,
) -> None:
    known = demo.look(ANCHOR)

    assert {label for label, one in known.items() if one.fresh} == {*known} - {
        "old laptop",
        "gateway",
    }
    assert {one.level for one in known.values()} == {*LEVELS}
    assert known["old laptop"].available
    assert known["old laptop"].problem
    assert known["old laptop"].problem.since == ANCHOR - 2 * DAY


def test_at_the_anchor_every_level_is_there_for_its_own_reason(demo: Demo) -> None:
    shown = {
        label: (one.level, one.shown.headline, one.shown.runway)
        for label, one in demo.poll(0).items()
    }

    assert shown == {
        # Their pace decides: a day, a week, long.
        "ci": ("critical", "1 % left, 5–46 hours", "5–46 hours"),
        "work": ("low", "12 % left, 3–15 days", "3–15 days"),
        "research": ("good", "30 % left, 20–53 days", "20–53 days"),
        "weekend": ("good", "83 % left, more than 60 days", "more than 60 days"),
        # Nothing is foreseen.
        "trial": ("low", "84 % left, expires in 2 days", "gathering: 2 of 3 days"),
        "sandbox": ("good", "80 % left", "too little use to tell"),
        "newsletter": ("empty", "nothing left", ""),
        "assistant": ("unlimited", "unlimited, $1,234.00 used", ""),
        "hackathon": ("expired", "expired 12 days ago", ""),
        "old laptop": ("rejected", "key not accepted", ""),
        "dashboard": ("no_quota", "query only, no quota", ""),
        "gateway": ("unknown", "no reading yet", ""),
    }


@pytest.mark.parametrize("minutes", [0, 20, 60])
def test_one_key_spends_far_more_than_usual_and_goes_on(demo: Demo, minutes: int) -> None:
    for earlier in range(0, minutes, 20):
        demo.poll(earlier * 60)

    spikes = {
        label: one.shown.spike
        for label, one in demo.poll(minutes * 60).items()
        if one.spike is not None
    }

    assert list(spikes) == ["research"]
    assert re.fullmatch(r"\$[12]\.\d\d in 20 minutes: [89] times your usual", spikes["research"])
