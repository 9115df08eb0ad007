"""Files that are whole or absent, readable by their owner alone."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Iterator
from errno import EACCES, EWOULDBLOCK

from comet_tray.core.errors import NotWritable
from comet_tray.core.words import Sentence

DAMAGED = ".damaged-"


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
        os.replace(temporary, path)
    except OSError as error:
        with contextlib.suppress(OSError):
            os.unlink(temporary)
        raise not_writable(path, error) from error


def read_text(path: str) -> str | None:
    """Give a file's text, or None where there is no such file.

    Raises UnicodeDecodeError for what is not UTF-8, and NotWritable for what may not be read.
    """
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
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
        os.rename(path, target)
    except FileNotFoundError as error:
        name = os.path.basename(path) + DAMAGED
        for earlier in reversed(recently_set_aside({os.path.dirname(path)}, now)):
            if os.path.basename(earlier).startswith(name):
                return earlier
        raise not_writable(path, error) from error
    except OSError as error:
        raise not_writable(path, error) from error
    return target


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
        yield
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


def _why(error: OSError) -> str:
    return error.strerror or str(error)


def _open_lock(path: str) -> int:
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise not_writable(path, error) from error


if sys.platform == "win32":
    import msvcrt

    def _acquire(handle: int, *, wait: bool) -> None:
        msvcrt.locking(handle, msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _acquire(handle: int, *, wait: bool) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)


def _lock(handle: int, path: str, *, wait: bool) -> bool:
    """Whether the lock is ours; a folder on a network may have no locks at all."""
    try:
        _acquire(handle, wait=wait)
    except OSError as error:
        if not wait and error.errno in {EWOULDBLOCK, EACCES}:
            return False
        raise not_writable(path, error) from error
    return True
