"""Runs our own command line as a child process: the window does what a script can do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer

from comet_tray.core.complaint import JSON, VARIABLE, heard
from comet_tray.core.program import program
from comet_tray.ui import words

# Longer than `keys add` waits for a keyring's prompt, which is 300 s, and then for the server.
LONGEST_SECONDS = 360


class Outcome(msgspec.Struct, frozen=True):
    """How a command ended: its exit code (see `core.errors`) and what it said.

    What it complained of stands in `err` in the reader's language.
    """

    code: int
    out: str = ""
    err: str = ""


Finished = Callable[[Outcome], None]
# Runs `comet-tray ARGUMENTS`, with a text for its standard input, and tells how it ended.
Runner = Callable[[Sequence[str], str, Finished], None]


def environment() -> QProcessEnvironment:
    """Give our own environment, in which a child complains so that the reader's language can."""
    own = QProcessEnvironment.systemEnvironment()
    own.insert(VARIABLE, JSON)
    return own


def in_readers_words(said: str) -> str:
    """Say each complaint among the lines of a child's standard error; all else stays."""
    here = words.here()
    return "\n".join(heard(line, here) or line for line in said.splitlines())


def make_runner(owner: QObject, options: Sequence[str]) -> Runner:
    """Give the function that runs commands with our own `--data-dir` and `--demo`.

    A child that takes longer than six minutes is ended, and so are all with their `owner`.
    """

    def run(arguments: Sequence[str], stdin: str, finished: Finished) -> None:
        process = QProcess(owner)
        bound = QTimer(process, singleShot=True)
        bound.timeout.connect(lambda: process.kill())

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
            if late:
                err = words.tr("The command took too long and was ended. Try again.")
                finished(Outcome(1, err=err))
            else:
                finished(Outcome(code, out, in_readers_words(err)))

        process.finished.connect(end)
        process.errorOccurred.connect(
            lambda error: end() if error is QProcess.ProcessError.FailedToStart else None
        )
        command = [*program(), *options, *arguments]
        bound.start(int(LONGEST_SECONDS * 1000))
        process.setProcessEnvironment(environment())
        process.start(command[0], command[1:])
        process.write(stdin.encode())
        process.closeWriteChannel()

    return run
