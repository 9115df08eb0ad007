"""`refresh`, `show` and `quit`, and the word to look again after a change."""

import errno
import os
import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from typing import Self

import pytest

from comet_tray.cli.checks import check_running
from comet_tray.cli.running import ask
from comet_tray.core.files import try_lock
from comet_tray.core.paths import note_socket
from comet_tray.demo.scenario import secret_of
from comet_tray.demo.server import DemoServer
from tests.cli.conftest import Cli
from tests.support.builders import usage


class FakeTray:
    """Listens where the tray of a data dir does, and answers each word with `answer`."""

    def __init__(self, path: str) -> None:
        self.words: list[str] = []
        self.answer = b"ok\n"
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(path)
        self._listener.listen()
        self._thread = threading.Thread(target=self._serve)
        self._thread.start()

    def close(self) -> None:
        """Go away, and leave the socket lying there, as a crash does."""
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._thread.join()
        self._listener.close()

    def _serve(self) -> None:
        with suppress(OSError):
            while True:
                line, _ = self._listener.accept()
                with line:
                    self.words.append(line.recv(64).decode())
                    line.sendall(self.answer)


@pytest.fixture
def tray(cli: Cli) -> Iterator[FakeTray]:
    """A tray that runs for the data dir of `cli`."""
    tray = FakeTray(cli.paths.socket)
    yield tray
    tray.close()


def hold_lock(cli: Cli) -> None:
    """Note in the lock file where the tray listens, after a longer note of an earlier one."""
    cli.data_dir.mkdir()
    (cli.data_dir / "tray.lock").write_text(f"/run/{'earlier' * 20}")
    lock = try_lock(cli.paths.lock)
    assert lock is not None
    note_socket(lock, cli.paths)
    os.close(lock)


@pytest.mark.parametrize("word", ["refresh", "show", "quit"])
def test_the_word_reaches_the_tray_of_this_data_dir(cli: Cli, tray: FakeTray, word: str) -> None:
    assert cli.succeed(word) == ""
    assert tray.words == [f"{word}\n"]


def test_a_tray_is_found_from_a_session_of_its_user_with_another_runtime_dir(
    cli: Cli, tray: FakeTray
) -> None:
    hold_lock(cli)

    assert cli.succeed("show", XDG_RUNTIME_DIR="/run/elsewhere") == ""
    assert tray.words == ["show\n"]


def test_a_second_start_without_a_display_still_raises_the_window(cli: Cli, tray: FakeTray) -> None:
    hold_lock(cli)

    assert cli.succeed(XDG_RUNTIME_DIR="/run/elsewhere") == ""
    assert tray.words == ["show\n"]


@pytest.mark.parametrize("noted", [b"", b"/run\0\0", b"elsewhere.sock"])
def test_a_lock_file_that_names_no_socket_hides_no_tray(
    cli: Cli, tray: FakeTray, noted: bytes
) -> None:
    cli.data_dir.mkdir()
    (cli.data_dir / "tray.lock").write_bytes(noted)

    assert cli.succeed("show") == ""
    assert tray.words == ["show\n"]


@pytest.mark.parametrize("answer", [b"", b"what?\n"])
def test_a_tray_that_hears_and_does_not_answer_is_said_so(
    cli: Cli, tray: FakeTray, answer: bytes
) -> None:
    tray.answer = answer

    assert "The tray did not answer. Quit it, and start it again." in cli.fail(1, "show")


def test_a_socket_that_a_crash_left_behind_is_no_tray(cli: Cli, tray: FakeTray) -> None:
    tray.close()

    assert "No tray is running here." in cli.fail(1, "show")


@pytest.mark.parametrize(("answer", "ok"), [(b"ok\n", True), (b"", False)])
def test_the_doctor_tells_a_tray_that_answers_from_one_that_does_not(
    cli: Cli, tray: FakeTray, answer: bytes, ok: bool
) -> None:
    tray.answer = answer

    [finding] = check_running(cli.paths)

    assert finding.ok is ok
    assert finding.sentence.startswith("Comet Tray is running, and ")


def test_to_the_doctor_a_tray_that_does_not_run_is_no_trouble(cli: Cli) -> None:
    [finding] = check_running(cli.paths)

    assert (finding.ok, finding.sentence) == (True, "Comet Tray is not running.")


def test_a_tray_that_hangs_is_waited_for_within_bounds(
    cli: Cli, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("comet_tray.cli.running._PATIENCE", 0.05)
    with socket.socket(socket.AF_UNIX) as listener:
        listener.bind(cli.paths.socket)
        listener.listen()

        assert ask(cli.paths, "look") is False


@pytest.mark.parametrize(
    "arguments",
    [
        ("settings", "set", "low_percent=30"),
        ("keys", "rename", "work", "office"),
        ("keys", "set", "work", "--low-percent", "30"),
    ],
)
def test_after_a_change_the_tray_is_told_to_look(
    cli: Cli, tray: FakeTray, arguments: tuple[str, ...]
) -> None:
    cli.keep("work", usage())

    cli.succeed(*arguments)

    assert tray.words == ["look\n"]


def test_after_a_poll_the_tray_is_told_to_look_and_after_a_look_it_is_not(
    cli: Cli, tray: FakeTray, server: DemoServer
) -> None:
    poll = {"COMETAPI_KEY": secret_of("work"), "COMETAPI_BASE_URL": server.base_url}

    cli.succeed("status", "--fetch", **poll)
    cli.succeed("status", **poll)

    assert tray.words == ["look\n"]


class PipeEnd:
    """What `open` gives of a named pipe: `answer` comes at once, or None never."""

    def __init__(self, answer: bytes | None) -> None:
        self.said = b""
        self._answer = answer
        self.over = threading.Event()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.over.set()

    def write(self, said: bytes) -> None:
        self.said += said

    def readline(self) -> bytes:
        if self._answer is None:
            self.over.wait()
        return self._answer or b""


class Pipes:
    """Windows, where opening a pipe ends as `opened` says, one after another."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.opened: list[PipeEnd | OSError] = []
        self.names: list[str] = []
        self.pauses: list[float] = []
        monkeypatch.setattr("sys.platform", "win32")
        monkeypatch.delattr("socket.AF_UNIX")
        monkeypatch.setattr("builtins.open", self._open)
        monkeypatch.setattr("time.sleep", self.pauses.append)

    def _open(self, name: str, mode: str, *, buffering: int) -> PipeEnd:
        assert (mode, buffering) == ("r+b", 0)
        self.names.append(name)
        opened = self.opened.pop(0)
        if isinstance(opened, OSError):
            raise opened
        return opened


@pytest.fixture
def pipes(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> Pipes:
    assert cli
    return Pipes(monkeypatch)


BUSY = OSError(errno.EINVAL, "All pipe instances are busy")


@pytest.mark.parametrize(("answer", "heard"), [(b"ok\n", True), (b"", False), (b"what?\n", False)])
def test_on_windows_the_word_goes_through_a_pipe(
    cli: Cli, pipes: Pipes, answer: bytes, *, heard: bool
) -> None:
    end = PipeEnd(answer)
    pipes.opened = [end]

    assert ask(cli.paths, "show") is heard
    assert end.said == b"show\n"
    assert pipes.names == [rf"\\.\pipe\{cli.paths.socket}"]


def test_a_pipe_that_is_absent_is_no_tray_and_one_in_use_is_waited_for(
    cli: Cli, pipes: Pipes
) -> None:
    pipes.opened = [FileNotFoundError(errno.ENOENT, "No such file")]
    assert ask(cli.paths, "show") is None
    assert pipes.pauses == []
    pipes.opened = [BUSY, BUSY, PipeEnd(b"ok\n")]
    assert ask(cli.paths, "show") is True
    assert len(pipes.pauses) == 2


def test_a_tray_that_hangs_up_or_hangs_on_windows_did_not_hear(
    cli: Cli, pipes: Pipes, monkeypatch: pytest.MonkeyPatch
) -> None:
    class HungUp(PipeEnd):
        def readline(self) -> bytes:
            raise BrokenPipeError(errno.EPIPE, "Broken pipe")

    pipes.opened = [HungUp(None)]
    assert ask(cli.paths, "look") is False
    monkeypatch.setattr("comet_tray.cli.running._PATIENCE", 0.05)
    end = PipeEnd(None)
    pipes.opened = [end]
    assert ask(cli.paths, "look") is False
    end.over.set()
