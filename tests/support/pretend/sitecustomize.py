"""Lets an interpreter, and all its children, take this machine for the system named by PRETEND.

Python loads this at each start when the folder is in PYTHONPATH. What the other system lacks is
taken away, so that code which needs it fails here as it would fail there; what it has instead is
a stand-in. Libraries that look at the system while they are imported are imported before: they
have to work on this one.
"""

import builtins
import errno
import fcntl
import os
import platform
import resource
import signal
import socket
import ssl
import subprocess
import sys
import tempfile
from collections.abc import Callable
from types import ModuleType
from typing import Any

from tests.support.winreg import Winreg

_READY = (ssl, subprocess)
_LACKS_MODULES = ("fcntl", "grp", "pwd", "resource", "syslog", "termios", "tty")
_LACKS = {
    "win32": (
        (
            os,
            """getuid geteuid getgid getegid getgroups getlogin fork forkpty setsid setuid kill
            killpg pwrite pread fchmod fchown chown lchown mkfifo statvfs uname nice wait pipe2
            set_blocking sched_getaffinity O_NONBLOCK O_CLOEXEC O_NOFOLLOW O_DIRECTORY""",
        ),
        (signal, "SIGHUP SIGKILL SIGQUIT SIGUSR1 SIGUSR2 SIGCHLD SIGPIPE SIGALRM pthread_sigmask"),
        (socket, "AF_UNIX SO_PEERCRED SO_PASSCRED SOCK_NONBLOCK SOCK_CLOEXEC"),
    ),
    "darwin": (
        (os, "pipe2 memfd_create O_TMPFILE O_PATH sched_getaffinity"),
        (socket, "SO_PEERCRED SO_PASSCRED SO_DOMAIN SOCK_NONBLOCK SOCK_CLOEXEC AF_NETLINK"),
    ),
}


def pretend(system: str) -> None:
    """Become the system; from here on `sys.platform` says so."""
    platform.uname()  # it is remembered
    tempfile.gettempdir()
    (_be_windows if system == "win32" else _be_macos)()
    for module, names in _LACKS[system]:
        for name in names.split():
            vars(module).pop(name, None)
    sys.platform = system


def _be_windows() -> None:
    os.add_dll_directory = lambda path: path  # type: ignore[attr-defined]  # PySide6 calls it
    lock, busy = fcntl.flock, (fcntl.LOCK_EX | fcntl.LOCK_NB, fcntl.LOCK_UN)
    msvcrt: Any = ModuleType("msvcrt")
    msvcrt.LK_UNLCK, msvcrt.LK_LOCK, msvcrt.LK_NBLCK = 0, 1, 2

    def locking(handle: int, mode: int, count: int) -> None:
        assert count == 1
        try:
            lock(handle, busy[0] if mode else busy[1])
        except BlockingIOError:
            raise PermissionError(errno.EACCES, "Permission denied") from None

    msvcrt.locking = locking
    sys.modules["msvcrt"] = msvcrt
    sys.modules["winreg"] = Winreg()
    for name in _LACKS_MODULES:
        sys.modules[name] = None  # type: ignore[assignment]  # so an import of it fails
    builtins.open = _with_pipes(builtins.open, socket.AF_UNIX)


def _with_pipes(usual: Callable[..., Any], family: int) -> Callable[..., Any]:
    r"""Give an `open` that knows \\.\pipe\NAME: here Qt's pipes are sockets, beside other files."""
    beginning = "\\\\.\\pipe\\"

    def opened(file: Any, *given: Any, **named: Any) -> Any:
        if not (isinstance(file, str) and file.startswith(beginning)):
            return usual(file, *given, **named)
        line = socket.socket(family)
        try:
            line.connect(os.path.join(tempfile.gettempdir(), file.removeprefix(beginning)))
        except OSError:
            line.close()
            raise FileNotFoundError(errno.ENOENT, "No such file or directory", file) from None
        raw = line.makefile("rwb", buffering=0)
        line.close()  # once `raw` is
        return raw

    return opened


def _be_macos() -> None:
    set_limit, bind = resource.setrlimit, socket.socket.bind

    def setrlimit(which: int, limits: tuple[int, int]) -> None:
        if which == resource.RLIMIT_AS:
            raise ValueError("current limit exceeds maximum limit")
        set_limit(which, limits)

    def bound(self: socket.socket, address: Any) -> None:
        if self.family == socket.AF_UNIX and len(os.fsencode(address)) > 103:
            raise OSError("AF_UNIX path too long")
        bind(self, address)

    proxies: Any = ModuleType("_scproxy")  # the system's settings for them, of which there are none
    proxies._get_proxies = dict
    proxies._get_proxy_settings = lambda: {"exclude_simple": False}
    sys.modules["_scproxy"] = proxies
    resource.setrlimit = setrlimit
    socket.socket.bind = bound  # type: ignore[method-assign,assignment]  # less room


if "PRETEND" in os.environ:
    pretend(os.environ["PRETEND"])
