"""The socket on which the tray hears the command line: for its user's own processes alone."""

import os
import socket
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from comet_tray.ui import instance
from comet_tray.ui.instance import listen


@pytest.fixture
def path() -> Iterator[str]:
    # Not pytest's folder: the path of a socket has room for about 100 characters.
    with tempfile.TemporaryDirectory() as folder:
        yield f"{folder}/run/tray.sock"


@pytest.fixture
def owner(qapp: QObject) -> Iterator[QObject]:
    owner = QObject(qapp)
    yield owner
    for made in owner.findChildren(instance.UnixSocket):
        if hasattr(made, "_socket"):  # else it was not made
            made._socket.close()
    owner.deleteLater()


def say(qtbot: QtBot, path: str, word: bytes) -> bytes:
    """Say a word, and give the answer."""
    with socket.socket(socket.AF_UNIX) as line:
        line.connect(path)
        line.setblocking(False)
        line.sendall(word)
        answers: list[bytes] = []

        def closed() -> bool:
            try:
                answers.append(line.recv(32))
            except BlockingIOError:
                return False
            except ConnectionResetError:  # closed with our word unread
                return True
            return not answers[-1]

        qtbot.waitUntil(closed)
    return b"".join(answers)


def test_it_and_its_folder_are_the_users_alone(path: str, owner: QObject) -> None:
    before = os.umask(0)
    try:
        listen(path, print, owner)
    finally:
        os.umask(before)
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o600
    assert stat.S_IMODE(os.stat(os.path.dirname(path)).st_mode) == 0o700


def test_a_word_of_the_users_own_process_is_heard(path: str, owner: QObject, qtbot: QtBot) -> None:
    heard: list[str] = []
    listen(path, heard.append, owner)

    assert say(qtbot, path, b"show\n") == b"ok\n"
    assert heard == ["show"]


def test_a_word_of_another_users_process_is_neither_heard_nor_answered(
    path: str, owner: QObject, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """We cannot become another user everywhere, so for a moment the tray is one."""
    heard: list[str] = []
    listen(path, heard.append, owner)
    me = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: me + 1)

    assert say(qtbot, path, b"quit\n") == b""
    assert heard == []


def test_in_a_folder_of_somebody_else_it_is_not_made(
    path: str, owner: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    me = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: me + 1)
    with pytest.raises(PermissionError, match="belongs to somebody else"):
        listen(path, print, owner)
    assert not os.path.exists(path)


@pytest.mark.parametrize("word", [b"show", b"x" * 40 + b"\n"])
def test_what_is_no_line_is_not_heard(path: str, owner: QObject, qtbot: QtBot, word: bytes) -> None:
    heard: list[str] = []
    listen(path, heard.append, owner)

    say(qtbot, path, word)

    assert heard == []


def test_the_leftover_of_a_crash_is_replaced(path: str, owner: QObject, qtbot: QtBot) -> None:
    Path(path).parent.mkdir(mode=0o700)
    with socket.socket(socket.AF_UNIX) as crashed:
        crashed.bind(path)
    heard: list[str] = []
    listen(path, heard.append, owner)

    say(qtbot, path, b"look\n")

    assert heard == ["look"]
