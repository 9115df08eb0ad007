"""Who may speak to the tray, and which signals end it, on each system."""

import os
import signal
import socket
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from comet_tray.ui.instance import UnixSocket, _is_ours
from comet_tray.ui.parts import _on_signals


def test_the_user_is_known_by_the_socket_on_linux_and_by_its_file_elsewhere(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    one, other = socket.socketpair()
    with one, other:
        assert _is_ours(one)
        monkeypatch.setattr("os.getuid", lambda: 12345)
        assert not _is_ours(one)
        monkeypatch.setattr("sys.platform", "darwin")
        monkeypatch.delattr("socket.SO_PEERCRED")
        assert _is_ours(one)


def test_the_socket_is_the_users_alone_with_what_macos_has(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.platform", "darwin")
    for name in ("SO_PEERCRED", "SOCK_NONBLOCK", "SOCK_CLOEXEC"):
        monkeypatch.delattr(socket, name)
    words: list[str] = []
    parent = QObject()
    path = str(tmp_path / "run" / "x.sock")
    server = UnixSocket(path, words.append, parent)
    assert (os.stat(path).st_mode & 0o777, os.stat(tmp_path / "run").st_mode & 0o777) == (
        0o600,
        0o700,
    )
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(path)
        line.sendall(b"show\n")
        qtbot.waitUntil(lambda: words == ["show"])
        assert line.recv(16) == b"ok\n"
    server._socket.close()


def test_a_folder_of_somebody_else_holds_no_socket(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("os.getuid", lambda: 12345)
    with pytest.raises(PermissionError, match="belongs to somebody else"):
        UnixSocket(str(tmp_path / "x.sock"), lambda _: None, QObject())


def test_windows_sends_no_signals(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "win32")
    monkeypatch.delattr(signal, "SIGHUP")
    assert _on_signals(lambda: None, QObject()) is None
