"""Files that are whole or absent, readable by their owner alone."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Callable, Iterator
from errno import EACCES, EWOULDBLOCK
from typing import TypeVar, TypeVarTuple

from comet_tray.core.errors import NotWritable
from comet_tray.core.words import Sentence

DAMAGED = ".damaged-"

# On Windows, how often and how many seconds apart an act is tried on a file that others hold open.
_TRIES = 25
_PAUSE = 0.04

_Given = TypeVarTuple("_Given")
_Result = TypeVar("_Result")


def make_dir(path: str) -> None:
    """Make a folder for its owner alone, and its parents. Raises NotWritable."""
    try:
        os.makedirs(path, mode=0o700, exist_ok=True)
    except OSError as error:
        raise not_writable(path, error) from error


def write_whole(path: str, text: str) -> None:
    """Replace a file in one step: after a crash it is the old one or the new one.

    Raises NotWritable.
    """
    make_dir(os.path.dirname(path))
    temporary = f"{path}.{os.getpid()}.new"
    try:
        handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with open(handle, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        patiently(os.replace, temporary, path)
    except OSError as error:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise not_writable(path, error) from error


def read_text(path: str) -> str | None:
    """Give a file's text, or None where there is no such file.

    Raises UnicodeDecodeError for what is not UTF-8, and NotWritable for what may not be read.
    """
    try:
        return patiently(_read, path)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise NotWritable(
            Sentence("{path} cannot be read: {why}.", path=path, why=_why(error))
        ) from error


def set_aside(path: str, now: float) -> str:
    """Give a damaged file another name, and return that name; nothing is overwritten.

    Where another process was quicker, its name for the file is returned. Raises NotWritable.
    """
    stamp = time.strftime("%Y%m%d-%H%M%S", time.localtime(now))
    target = f"{path}{DAMAGED}{stamp}"
    number = 1
    while os.path.exists(target):
        number += 1
        target = f"{path}{DAMAGED}{stamp}-{number}"
    try:
        patiently(os.rename, path, target)
    except FileNotFoundError as error:
        name = os.path.basename(path) + DAMAGED
        for earlier in reversed(recently_set_aside({os.path.dirname(path)}, now)):
            if os.path.basename(earlier).startswith(name):
                return earlier
        raise not_writable(path, error) from error
    except OSError as error:
        raise not_writable(path, error) from error
    return target


def patiently(act: Callable[[*_Given], _Result], *given: *_Given) -> _Result:
    """Do something with a file; Windows refuses it for as long as another process has it open.

    So there it is tried again for a second: our own processes are done with a file in less, and
    so is a virus scanner. Raises what `act` raises.
    """
    for _ in range(1, _TRIES if sys.platform == "win32" else 1):
        with contextlib.suppress(PermissionError):
            return act(*given)
        time.sleep(_PAUSE)
    return act(*given)


def recently_set_aside(folders: set[str], now: float, *, seconds: float = 86_400) -> list[str]:
    """List the damaged files that were set aside within the last day, oldest first."""
    found = []
    for folder in folders:
        with contextlib.suppress(OSError), os.scandir(folder) as entries:
            found += [
                (entry.stat().st_ctime, entry.path)
                for entry in entries
                if DAMAGED in entry.name and now - entry.stat().st_ctime < seconds
            ]
    return [path for _, path in sorted(found)]


@contextlib.contextmanager
def locked(path: str) -> Iterator[None]:
    """Hold the lock file beside `path`; another process waits until it is free.

    Raises NotWritable.
    """
    make_dir(os.path.dirname(path))
    handle = _open_lock(path + ".lock")
    try:
        _lock(handle, path, wait=True)
        try:
            yield
        finally:
            _release(handle)
    finally:
        os.close(handle)


def try_lock(path: str) -> int | None:
    """Take a lock for as long as the process lives: a handle, or None where it is taken.

    The system frees it when the process ends, however it ends. Raises NotWritable.
    """
    make_dir(os.path.dirname(path))
    handle = _open_lock(path)
    try:
        taken = not _lock(handle, path, wait=False)
    except NotWritable:
        os.close(handle)
        raise
    if taken:
        os.close(handle)
    return None if taken else handle


def not_writable(path: str, error: OSError) -> NotWritable:
    """Say in a sentence why a file could not be written."""
    return NotWritable(Sentence("{path} cannot be written: {why}.", path=path, why=_why(error)))


def _read(path: str) -> str:
    with open(path, encoding="utf-8") as file:
        return file.read()


def _why(error: OSError) -> str:
    return error.strerror or str(error)


def _open_lock(path: str) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise not_writable(path, error) from error


def _acquire(handle: int, *, wait: bool) -> None:
    """Take a lock. Raises OSError where it cannot be had, or not without waiting."""
    if sys.platform == "win32":
        import msvcrt

        # Its own way to wait looks once a second, and gives up after ten.
        while not _acquired(lambda: msvcrt.locking(handle, msvcrt.LK_NBLCK, 1), wait=wait):
            time.sleep(_PAUSE)
    else:
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)


def _acquired(take: Callable[[], None], *, wait: bool) -> bool:
    try:
        take()
    except PermissionError:
        if not wait:
            raise
        return False
    return True


def _release(handle: int) -> None:
    """Let go of a lock: Windows does it by itself for a closed file, but in its own time."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)


def _lock(handle: int, path: str, *, wait: bool) -> bool:
    """Whether the lock is ours; a folder on a network may have no locks at all."""
    try:
        _acquire(handle, wait=wait)
    except OSError as error:
        if not wait and error.errno in {EWOULDBLOCK, EACCES}:
            return False
        raise not_writable(path, error) from error
    return True
