"""Speaks to the running tray of the same data dir."""

from __future__ import annotations

import sys
import time
from argparse import Namespace

from comet_tray.core.errors import NotRunning
from comet_tray.core.paths import Paths, find_paths, running_socket

_PATIENCE = 5.0
_PAUSE = 0.05


def run_tell(args: Namespace) -> int:
    """Say one word to the tray: refresh, show or quit."""
    tell(find_paths(args.data_dir), args.word)
    return 0


def tell(paths: Paths, word: str) -> None:
    """Say a word to the running tray, and wait until it heard it. Raises NotRunning."""
    heard = ask(paths, word)
    if heard is None:
        raise NotRunning("No tray is running here.")
    if not heard:
        raise NotRunning("The tray did not answer.", "Quit it, and start it again.")


def tell_if_running(paths: Paths, word: str) -> None:
    """Say a word to the tray where there is one."""
    ask(paths, word)


def ask(paths: Paths, word: str) -> bool | None:
    """Say a word, and tell whether the tray heard it; None where no tray runs."""
    try:
        answer = _over_pipe(paths, word) if sys.platform == "win32" else _over_socket(paths, word)
    except (TimeoutError, ConnectionResetError):
        return False
    except OSError:
        return None
    return answer == b"ok\n"


def _over_socket(paths: Paths, word: str) -> bytes:
    import socket

    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as line:
        line.settimeout(_PATIENCE)
        line.connect(running_socket(paths))
        line.sendall(word.encode() + b"\n")
        return line.recv(16)


def _over_pipe(paths: Paths, word: str) -> bytes:
    """Speak on a thread that can be left behind: a file has no bound of time."""
    from queue import Empty, SimpleQueue
    from threading import Thread

    answers: SimpleQueue[bytes | OSError] = SimpleQueue()

    def speak() -> None:
        try:
            answers.put(_say(rf"\\.\pipe\{paths.socket}", word))
        except OSError as error:
            answers.put(error)

    Thread(target=speak, daemon=True).start()
    try:
        answer = answers.get(timeout=_PATIENCE)
    except Empty:
        raise TimeoutError from None
    if isinstance(answer, OSError):
        raise answer
    return answer


def _say(pipe: str, word: str) -> bytes:
    """Say a word to a named pipe. Raises FileNotFoundError where nobody listens, and OSError."""
    deadline = time.monotonic() + _PATIENCE
    while True:
        try:
            line = open(pipe, "r+b", buffering=0)  # noqa: SIM115  # closed below
        except FileNotFoundError:
            raise
        except OSError:
            # For a moment each end of the pipe may be in use (Microsoft, ERROR_PIPE_BUSY).
            if time.monotonic() > deadline:
                raise
            time.sleep(_PAUSE)
        else:
            break
    with line:
        try:
            line.write(word.encode() + b"\n")
            return line.readline()
        except OSError:
            return b""  # it hung up
