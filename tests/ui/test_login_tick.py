"""The tick for starting at login, while others change the same thing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from comet_tray.desktop.autostart_xdg import DesktopEntry
from comet_tray.ui.login_tick import LoginTick
from tests.support.login import Login
from tests.support.windows import close_all, opened

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")


@pytest.fixture(autouse=True)
def no_window_is_left() -> Iterator[None]:
    yield
    close_all()


def follows(qtbot: QtBot, tick: QCheckBox, *, on: bool) -> None:
    qtbot.waitUntil(lambda: tick.isChecked() is on)


def test_it_follows_the_entry_that_others_write_hide_or_remove(
    qtbot: QtBot, tmp_path: Path
) -> None:
    entry = tmp_path / "autostart" / "comet-tray.desktop"
    autostart = DesktopEntry(str(tmp_path), "", "comet-tray", ["/bin/true"])
    tick = opened(qtbot, LoginTick(autostart))
    assert not tick.isChecked()

    autostart.set_enabled(True)
    follows(qtbot, tick, on=True)
    whole = entry.read_text()
    entry.write_text(whole + "Hidden=true\n")
    follows(qtbot, tick, on=False)
    entry.write_text(whole)
    follows(qtbot, tick, on=True)
    entry.write_text(whole.replace("enabled=true", "enabled=false"))
    follows(qtbot, tick, on=False)
    entry.write_text(whole)
    follows(qtbot, tick, on=True)
    entry.unlink()
    follows(qtbot, tick, on=False)

    tick.click()
    assert entry.read_text() == whole


def test_where_no_file_tells_it_looks_again_when_the_user_comes_back(qtbot: QtBot) -> None:
    login = Login()
    tick = opened(qtbot, LoginTick(login))
    other = opened(qtbot, QWidget())
    login.enabled = True
    assert not tick.isChecked()

    with qtbot.waitActive(tick):
        tick.activateWindow()

    assert tick.isChecked()
    assert login.enabled
    other.close()


def test_what_others_change_is_not_changed_back(qtbot: QtBot, tmp_path: Path) -> None:
    entry = tmp_path / "entry"
    login = Login(str(entry))
    tick = opened(qtbot, LoginTick(login))
    login.enabled = True

    entry.touch()
    follows(qtbot, tick, on=True)

    assert login.enabled


def test_a_complaint_goes_once_the_matter_has_settled_itself(qtbot: QtBot, tmp_path: Path) -> None:
    entry = tmp_path / "entry"
    login = Login(str(entry), full=True)
    window = QWidget()
    lines = QVBoxLayout(window)
    tick = LoginTick(login)
    lines.addWidget(tick)
    lines.addWidget(tick.remark)
    opened(qtbot, window)
    tick.click()
    assert tick.remark.wrong
    assert not tick.isChecked()

    login.enabled = True
    entry.touch()
    follows(qtbot, tick, on=True)

    assert tick.remark.text() == ""
