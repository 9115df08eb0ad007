"""The pipe of Windows, tried here as what Qt makes of one on this system."""

import os
import tempfile
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from comet_tray.ui import pipe as module
from comet_tray.ui.instance import listen

NAME = f"comet-tray-test-{os.getpid()}"


class Tray(QObject):
    """Listens as the tray does on Windows, and notes what it hears."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.pipe = listen(NAME, self.words.append, self)


@pytest.fixture
def tray(qapp: QObject, monkeypatch: pytest.MonkeyPatch) -> Iterator[Tray]:
    assert qapp
    monkeypatch.setattr("sys.platform", "win32")
    tray = Tray()
    monkeypatch.undo()
    yield tray
    tray.pipe.deleteLater()
    tray.deleteLater()


def caller(qtbot: QtBot, said: bytes) -> QLocalSocket:
    line = QLocalSocket()
    with qtbot.waitSignal(line.connected):
        line.connectToServer(NAME)
    line.write(said)
    line.flush()
    return line


def test_a_word_is_done_once_its_caller_has_the_answer_and_is_gone(
    qtbot: QtBot, tray: Tray
) -> None:
    line = caller(qtbot, b"quit\n")
    with qtbot.waitSignal(line.readyRead):
        pass
    assert line.canReadLine()
    assert tray.words == []
    assert line.readAll().data() == b"ok\n"
    line.abort()
    qtbot.waitUntil(lambda: tray.words == ["quit"])


def test_callers_at_once_are_all_heard(qtbot: QtBot, tray: Tray) -> None:
    words = ["show", "look", "refresh"]
    lines = [caller(qtbot, f"{word}\n".encode()) for word in words]
    for line in lines:
        qtbot.waitUntil(line.canReadLine)
        line.abort()
    qtbot.waitUntil(lambda: sorted(tray.words) == sorted(words))


def test_a_caller_who_stays_keeps_nothing_from_happening(
    qtbot: QtBot, tray: Tray, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_PATIENCE", 50)
    line = caller(qtbot, b"show\nshow\n")
    with qtbot.waitSignal(line.disconnected):
        pass
    assert tray.words == ["show"]


@pytest.mark.parametrize("said", [b"x" * 40, b"x" * 40 + b"\n", b"x" * 5000])
def test_what_is_no_word_is_neither_answered_nor_done(
    qtbot: QtBot, tray: Tray, said: bytes
) -> None:
    line = caller(qtbot, said)
    if line.state() is not QLocalSocket.LocalSocketState.UnconnectedState:
        with qtbot.waitSignal(line.disconnected):
            pass
    assert line.readAll().isEmpty()
    assert tray.words == []


def test_a_caller_who_says_nothing_is_heard_with_nothing(qtbot: QtBot, tray: Tray) -> None:
    line = caller(qtbot, b"sho")
    line.abort()
    other = caller(qtbot, b"look\n")
    qtbot.waitUntil(other.canReadLine)
    other.abort()
    qtbot.waitUntil(lambda: tray.words == ["look"])


def test_a_name_that_cannot_be_had_is_an_error(
    qapp: QObject, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert qapp
    monkeypatch.setattr("sys.platform", "win32")
    parent = QObject()
    with pytest.raises(OSError, match=r"\S"):
        listen(os.path.join(tempfile.gettempdir(), "absent", NAME), lambda _: None, parent)
