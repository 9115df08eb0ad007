import os
from pathlib import Path

from pytestqt.qtbot import QtBot

from comet_tray.core.files import write_whole
from comet_tray.desktop.file_watch import FileWatch


def test_a_file_is_seen_to_come_change_and_go_in_every_way(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "config" / "autostart" / "entry"
    watch = FileWatch([str(path)])
    beside = path.with_name("beside")

    def in_place(text: str) -> None:
        path.write_text(text)

    for change in (
        path.parent.parent.mkdir,
        path.parent.mkdir,
        path.touch,
        lambda: in_place("one"),
        lambda: in_place("two"),
        lambda: write_whole(str(path), "three"),
        lambda: write_whole(str(path), "four"),
        lambda: in_place("five"),
        lambda: path.rename(beside),
        lambda: beside.rename(path),
        lambda: in_place("six"),
        path.unlink,
        path.parent.rmdir,
        path.parent.parent.rmdir,
        lambda: os.makedirs(path.parent),
        path.touch,
    ):
        with qtbot.waitSignal(watch.changed):
            change()
        while not_quiet(qtbot, watch):
            pass


def not_quiet(qtbot: QtBot, watch: FileWatch) -> bool:
    """Whether one change was told more than once."""
    with qtbot.waitSignal(watch.changed, timeout=50, raising=False) as more:
        pass
    return bool(more.signal_triggered)


def test_nothing_to_watch_is_no_trouble(qtbot: QtBot, tmp_path: Path) -> None:
    watch = FileWatch([])
    with qtbot.assertNotEmitted(watch.changed, wait=20):
        (tmp_path / "x").touch()
