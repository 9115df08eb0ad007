"""Runs our own command line as a child process: the window does what a script can do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import QObject, QProcess, QTimer

from comet_tray.core.program import program

# Longer than `keys add` waits for a keyring's prompt, which is 300 s, and then for the server.
LONGEST_SECONDS = 360


class Outcome(msgspec.Struct, frozen=True):
    """How a command ended: its exit code (see `core.errors`) and what it said."""

    code: int
    out: str = ""
    err: str = ""


_TOO_LATE = Outcome(1, err="comet-tray: The command took too long and was ended. Try again.")
Finished = Callable[[Outcome], None]
# Runs `comet-tray ARGUMENTS`, with a text for its standard input, and tells how it ended.
Runner = Callable[[Sequence[str], str, Finished], None]


def make_runner(owner: QObject, options: Sequence[str]) -> Runner:
    """Give the function that runs commands with our own `--data-dir` and `--demo`.

    A child that takes longer than six minutes is ended, and so are all with their `owner`.
    """

    def run(arguments: Sequence[str], stdin: str, finished: Finished) -> None:
        process = QProcess(owner)
        bound = QTimer(process, singleShot=True)
        bound.timeout.connect(process.kill)

        def end() -> None:
            late = not bound.isActive()
            bound.stop()
            code = process.exitCode()
            if process.exitStatus() is QProcess.ExitStatus.CrashExit or code < 0:
                code = 1
            out, err = (
                bytes(part.data()).decode("utf-8", "replace")
                for part in (process.readAllStandardOutput(), process.readAllStandardError())
            )
            process.deleteLater()
            finished(_TOO_LATE if late else Outcome(code, out, err))

        process.finished.connect(end)
        process.errorOccurred.connect(
            lambda error: end() if error is QProcess.ProcessError.FailedToStart else None
        )
        command = [*program(), *options, *arguments]
        bound.start(int(LONGEST_SECONDS * 1000))
        process.start(command[0], command[1:])
        process.write(stdin.encode())
        process.closeWriteChannel()

    return run
