"""`round`, as the tray starts it: a bounded child that speaks in JSON lines."""

import sqlite3
import subprocess
import sys
from argparse import Namespace
from pathlib import Path

import pytest

from comet_tray.cli import round as module
from comet_tray.cli.round import means_of, run
from comet_tray.core.errors import DamagedStore
from comet_tray.core.report import Report, Waiting, read_line
from comet_tray.core.settings import Settings
from comet_tray.demo.scenario import secret_of
from comet_tray.demo.server import DemoServer
from comet_tray.demo.vault import DemoVault
from tests.cli.conftest import Cli
from tests.support.virtual import World

WORK = secret_of("work")


def lines(text: str) -> list[Waiting | Report | None]:
    return [read_line(line.encode()) for line in text.splitlines()]


def test_it_says_what_it_waits_for_and_what_came_of_it(cli: Cli, server: DemoServer) -> None:
    environment = {"COMETAPI_KEY": WORK, "COMETAPI_BASE_URL": server.base_url}
    waiting, report = lines(cli.succeed("round", **environment))
    assert waiting == Waiting("server")
    assert isinstance(report, Report)
    assert (report.readings, report.failures) == (1, 0)
    [log] = [text for name, text in cli.files().items() if name.endswith(".log")]
    assert b"round: 1 readings, 0 failures, vault open" in log


def test_without_a_keyring_it_says_so_and_ends_well(cli: Cli) -> None:
    cli.keep("work")
    waiting, report = lines(cli.succeed("round", "--click-all"))
    assert waiting == Waiting("keyring")
    assert isinstance(report, Report)
    assert (report.failures, report.vault) == (1, "absent")


def test_offline_it_waits_for_nobody(cli: Cli) -> None:
    cli.keep("work")
    [report] = lines(cli.succeed("round", "--offline", "--click", "any"))
    assert isinstance(report, Report)
    assert (report.readings, report.failures) == (0, 1)


def test_a_bomb_for_memory_ends_the_child() -> None:
    code = "from comet_tray.cli.round import _bound_memory as b; b(); bytearray(2 << 30)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert done.stderr.rstrip().endswith("MemoryError")


def test_macos_and_windows_know_no_such_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise ValueError("current limit exceeds maximum limit")

    monkeypatch.setattr("resource.setrlimit", refuse)
    for platform in ("darwin", "win32"):
        monkeypatch.setattr("sys.platform", platform)
        module._bound_memory()


def test_a_damaged_history_is_set_aside_and_the_round_begun_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    world = World(tmp_path)
    world.add_keys(1)
    world.round()
    rounds: list[dict[str, object]] = []

    def damaged_once(*_: str, **options: object) -> Report:
        rounds.append(options)
        if len(rounds) == 1:
            raise DamagedStore("The history is damaged: torn.")
        return Report(next_at=None)

    monkeypatch.setattr(module, "run_round", damaged_once)
    assert run(world.paths, world.means, "all", offline=True) == Report(next_at=None)
    assert rounds == [{"clicked": "all", "offline": True}] * 2
    assert "The history is damaged: torn." in Path(world.paths.log).read_text()
    assert any(".damaged-" in file.name for file in tmp_path.iterdir())
    with sqlite3.connect(world.paths.store) as fresh:
        assert fresh.execute("SELECT count(*) FROM latest").fetchone() == (0,)
    fresh.close()


@pytest.mark.parametrize("demo", [True, False])
def test_the_demo_has_a_vault_and_an_environment_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, demo: bool
) -> None:
    monkeypatch.setenv("COMETAPI_KEY", WORK)
    world = World(tmp_path)
    told: list[Waiting] = []
    means = means_of(Namespace(demo=demo), world.paths, may_prompt=False, tell=told.append)
    assert means.environment == ({} if demo else {"COMETAPI_KEY": WORK})
    if demo:
        assert isinstance(means.open_vault(), DemoVault)
        assert told == [Waiting("keyring")]
    means.open_line(Settings())
    assert told[-1] == Waiting("server")
    assert 0 <= means.chance() < 1
