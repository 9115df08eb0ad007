"""Starting programs with their output in files, and leaving none of them behind."""

import contextlib
import ctypes
import os
import select
import signal
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from types import TracebackType
from typing import Self

from tests.support.wait import wait_until


class Processes:
    """The programs started in one environment.

    `env` has to hold a value that no other program's environment has, `marker`: by it
    `end` finds the children of children, too.
    """

    def __init__(self, env: Mapping[str, str], marker: str, logs: str) -> None:
        adopt_orphans()
        self._env = env
        self._marker = marker.encode()
        self._folder = logs
        self._started: list[subprocess.Popen[bytes]] = []
        self._logs: dict[int, str] = {}

    def start(
        self,
        *argv: str,
        stdin: bytes = b"",
        keep: tuple[int, ...] = (),
        env: Mapping[str, str] | None = None,
    ) -> subprocess.Popen[bytes]:
        """Start a program in the background; `keep` are file descriptors it inherits.

        It gets SIGTERM should the test process die without a word.
        """
        name = f"{len(self._started):02}-{os.path.basename(argv[0])}.log"
        log = os.path.join(self._folder, name)
        with open(log, "wb") as output, tempfile.TemporaryFile() as given:
            given.write(stdin)
            given.seek(0)
            process = subprocess.Popen(
                ["setpriv", "--pdeathsig", "TERM", "--", *argv],
                stdin=given,
                stdout=output,
                stderr=subprocess.STDOUT,
                env={**self._env, **(env or {})},
                pass_fds=keep,
            )
        self._started.append(process)
        self._logs[process.pid] = log
        return process

    def output(self, process: subprocess.Popen[bytes]) -> str:
        """Return what the process has written so far, to both of its streams."""
        with open(self._logs[process.pid], encoding="utf-8", errors="replace") as log:
            return log.read()

    def outputs(self) -> str:
        """Return the output of all, each below its name."""
        parts = [
            f"--- {os.path.basename(self._logs[process.pid])}\n{output}"
            for process in self._started
            if (output := self.output(process))
        ]
        return "\n".join(parts)

    def end(self) -> None:
        """End all that was started, and all that those started, and wait for it.

        SIGTERM comes first, because a killed X server leaves its lock and socket in /tmp.
        """
        children = {process.pid for process in self._started}
        grandchildren = [pid for pid in self._alive() if pid not in children]
        for process in reversed(self._started):
            process.terminate()
        for process in self._started:
            try:
                process.wait(0.2)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait(5)
        wait_until(self._kill_all, 5, "an empty desktop")
        for pid in grandchildren:
            reap(pid)

    def _kill_all(self) -> bool:
        """Whether nothing was left to kill."""
        alive = list(self._alive())
        for pid in alive:
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        for pid in alive:
            reap(pid)
        return not alive

    def _alive(self) -> Iterator[int]:
        for pid in filter(str.isdigit, os.listdir("/proc")):
            try:
                with open(f"/proc/{pid}/environ", "rb") as environ:
                    if self._marker in environ.read():
                        yield int(pid)
            except OSError:  # it ended, or is another user's
                continue


def adopt_orphans() -> None:
    """Become the parent of orphaned grandchildren: a container's init may never reap them."""
    pr_set_child_subreaper = 36  # linux/prctl.h
    ctypes.CDLL(None).prctl(pr_set_child_subreaper, 1, 0, 0, 0)


def reap(pid: int) -> None:
    """Take note of the end of a grandchild that has become a child."""
    with contextlib.suppress(ChildProcessError):  # its parent lives, and sees to it
        os.waitpid(pid, 0)


class ReadyLine:
    """A pipe on which a program says, in one line, that it is ready, and where."""

    def __enter__(self) -> Self:
        self._reader, self.fd = os.pipe()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        os.close(self._reader)
        os.close(self.fd)

    def read(self, what: str, timeout: float = 10) -> str:
        """Return the line without its end. Raises TimeoutError, naming `what`."""
        line = b""
        while not line.endswith(b"\n"):  # an X server writes the end by itself
            ready, _, _ = select.select([self._reader], [], [], timeout)
            if not ready:
                raise TimeoutError(f"Waited {timeout:g} s in vain for {what}")
            line += os.read(self._reader, 4096)
        return line.decode().strip()
