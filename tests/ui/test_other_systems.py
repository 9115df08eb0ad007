"""The whole program on what looks like Windows and like macOS: see support/pretend.

What those systems bring along themselves, their keyrings and trays, only they can show.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from comet_tray.cli.demo import furnish
from comet_tray.core.paths import find_paths, running_socket
from comet_tray.core.store import read_store
from comet_tray.demo.scenario import scenario, secret_of
from comet_tray.demo.server import DemoServer
from tests.support.wait import wait_until

ROOT = Path(__file__).parents[2]
PRETEND = ROOT / "tests" / "support" / "pretend"
PROGRAM = (sys.executable, "-P", "-W", "error", "-m", "comet_tray")
# What Qt says of its platform without a screen.
OFFSCREEN = ("This plugin does not support", "systemTrayWindowChanged")
TROUBLE_BOX = """if True:
    import sys
    from comet_tray.cli import run
    from comet_tray.ui import trouble_box
    def show(error):
        with open(sys.argv[1], "w") as shown:
            shown.write(error.whole)
    trouble_box.show_trouble = show
    sys.exit(run(sys.argv[2:]))
"""


class Elsewhere:
    """Runs `comet-tray` on one data dir, on a system of that name."""

    def __init__(self, system: str, folder: Path) -> None:
        self.system = system
        self.folder = folder
        # As long as a socket's path may be on no system.
        self.data_dir = folder / ("data " + "x" * 120)
        self.data_dir.mkdir()
        self.env = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "TMPDIR": str(folder),
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
            "PRETEND": system,
            "PYTHONPATH": f"{PRETEND}{os.pathsep}{ROOT}",
            # So that a measured run counts the children, too.
            **{name: os.environ[name] for name in os.environ if name.startswith("COVERAGE_")},
        }

    def run(self, *arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
        return self._start([*PROGRAM, "--data-dir", str(self.data_dir), *arguments], env)

    def succeed(self, *arguments: str, **env: str) -> str:
        done = self.run(*arguments, **env)
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    def shell(self, command: str, **env: str) -> subprocess.CompletedProcess[str]:
        """Run a line of a shell, in which $COMET is the program with this data dir."""
        comet = f'{" ".join(PROGRAM)} --data-dir "{self.data_dir}"'
        return self._start(["sh", "-c", command.replace("$COMET", comet)], env)

    def _start(
        self, argv: Sequence[str], env: Mapping[str, str]
    ) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            argv,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=30,
            env={**self.env, **env},
            check=False,
        )

    def rounds(self) -> list[str]:
        """The lines of the log that tell of a round."""
        log = self.data_dir / "comet-tray.log"
        lines = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
        return [line for line in lines if " round: " in line]

    @contextmanager
    def tray(self) -> Iterator[subprocess.Popen[str]]:
        """Run the demo's tray on the data dir."""
        with subprocess.Popen(
            [*PROGRAM, "--demo", "--data-dir", str(self.data_dir)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            env=self.env,
        ) as tray:
            try:
                yield tray
            finally:
                tray.kill()


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder with a short path, as the temporary ones of those systems have."""
    made = tempfile.mkdtemp(prefix="comet-")
    yield Path(made)
    shutil.rmtree(made)


@pytest.fixture(params=["win32", "darwin"])
def elsewhere(request: pytest.FixtureRequest, folder: Path) -> Iterator[Elsewhere]:
    made = Elsewhere(request.param, folder)
    yield made
    # For such a long path the socket lies elsewhere, and a tray that is killed leaves it there.
    socket = running_socket(find_paths(str(made.data_dir)))
    if os.path.isabs(socket):
        Path(socket).unlink(missing_ok=True)


@pytest.fixture
def windows(folder: Path) -> Elsewhere:
    return Elsewhere("win32", folder)


@pytest.fixture
def base_url() -> Iterator[str]:
    with DemoServer(scenario("default", int(time.time()))) as server:
        yield server.base_url


def test_the_tray_polls_hears_and_quits(elsewhere: Elsewhere, base_url: str) -> None:
    furnish(str(elsewhere.data_dir), base_url)
    with elsewhere.tray() as tray:
        wait_until(elsewhere.rounds, 20, "a round")
        [first] = elsewhere.rounds()
        assert " round: 0 readings" not in first
        assert first.endswith("vault open")

        assert elsewhere.succeed("refresh") == ""
        wait_until(lambda: len(elsewhere.rounds()) > 1, 20, "a round on demand")
        assert elsewhere.succeed("show") == ""
        second = elsewhere.run("--demo")
        assert (second.returncode, second.stdout, second.stderr) == (0, "", "")
        found = json.loads(elsewhere.run("doctor", "--json").stdout)
        [running] = [each for each in found if each["name"] == "running tray"]
        assert running["sentence"].startswith("Comet Tray is running, and answers")

        assert elsewhere.succeed("quit") == ""
        assert tray.wait(10) == 0
        assert tray.stdout is not None
        said = tray.stdout.read().splitlines()
        assert [line for line in said if not any(each in line for each in OFFSCREEN)] == []

    done = elsewhere.run("quit")
    assert done.returncode == 1
    assert done.stderr.startswith("comet-tray: No tray is running here.")
    keys = json.loads(elsewhere.succeed("status", "--json"))["keys"]
    assert len([key for key in keys if key["fresh"]]) > 2
    assert not list(elsewhere.data_dir.glob("*.new"))


def test_a_tray_that_was_killed_leaves_nothing_in_the_way_of_the_next(
    elsewhere: Elsewhere,
) -> None:
    for _ in range(2):
        with elsewhere.tray() as tray:
            wait_until(lambda: elsewhere.run("show").returncode == 0, 20, "the tray")
            tray.kill()
            tray.wait()
    assert elsewhere.run("show").returncode == 1


def test_a_round_reads_with_the_key_of_the_environment(elsewhere: Elsewhere, base_url: str) -> None:
    elsewhere.succeed(
        "status", "--fetch", COMETAPI_KEY=secret_of("work"), COMETAPI_BASE_URL=base_url
    )

    with read_store(str(elsewhere.data_dir / "history.sqlite3")) as store:
        assert len(store.readings()) == 1


def test_at_a_start_without_a_terminal_trouble_is_shown_in_a_window(windows: Elsewhere) -> None:
    (windows.folder / "file").touch()
    shown = windows.folder / "shown"
    (windows.folder / "start.py").write_text(TROUBLE_BOX)
    arguments = f"{windows.folder}/start.py {shown} --data-dir {windows.folder}/file/data"

    done = windows.shell(f"exec {sys.executable} {arguments} <&- >&- 2>&-")

    assert done.returncode == 1
    assert shown.read_text().startswith(f"{windows.folder}/file/data cannot be written: ")
    shown.unlink()
    assert windows.shell(f"{sys.executable} {arguments}").stderr.startswith("comet-tray: ")
    assert not shown.exists()


@pytest.mark.parametrize(
    ("command", "code"),
    [
        ("status", 3),
        ("status --json", 3),
        ("history --csv", 3),
        ("history import -", 3),
        ("keys add work", 2),
        ("keys add work --stdin", 2),
        ("status --fetch", 3),
        ("show", 1),
        ("doctor", 1),
        ("nonsense", 2),
    ],
)
def test_without_streams_each_command_ends_as_ever(
    windows: Elsewhere, command: str, code: int
) -> None:
    with_streams = windows.shell(f"$COMET {command}")

    done = windows.shell(f"exec $COMET {command} <&- >&- 2>&-")

    assert (done.returncode, done.stdout, done.stderr) == (with_streams.returncode, "", "")
    assert done.returncode == code


def test_to_a_pipe_windows_gets_utf_8_as_json_must_be(windows: Elsewhere, base_url: str) -> None:
    furnish(str(windows.data_dir), base_url)
    country = {"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}

    windows.succeed("keys", "rename", "work", "größer ☄", **country)

    said = json.loads(windows.succeed("status", "--json", **country))
    assert "größer ☄" in [key["label"] for key in said["keys"]]
