"""What the first opening of the window makes: all of it is waited for, and none of it is freed."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.support.untraced import untraced

# A program of its own: what another test has made is there for good.
OPENED = """
import gc, linecache
from comet_tray.ui.details.window import DetailsWindow
from PySide6.QtWidgets import QApplication
from comet_tray.core.registry import Key
from comet_tray.core.settings import Settings
from comet_tray.core.standing import judge, survey

application = QApplication([])
key = Key(id="work", label="work", base_url="https://api.cometapi.com")
standing = judge(key, None, None, Settings(), 300, 1_764_000_000)
window = DetailsWindow("/nowhere/window.ini", lambda: False, lambda *_: ())
window.show_overview(survey((standing,), 1_764_000_000, ()), Settings(), busy=False)
window.painted.connect(application.quit)
window.show()
application.exec()
for kind in gc.get_objects():
    if isinstance(kind, type) and kind.__module__.startswith("PySide6"):
        print(kind.__name__)
print(*(path for path in linecache.cache if "comet_tray" in path), sep="\\n")
"""


@pytest.fixture(scope="module")
def made() -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", OPENED], env=untraced(), capture_output=True, text=True, check=True
    )
    return set(done.stdout.splitlines())


@pytest.mark.parametrize("kind", ["QListView", "QLabel", "QPaintEvent"])
def test_the_kinds_that_the_window_is_made_of_are_there(made: set[str], kind: str) -> None:
    assert kind in made


@pytest.mark.parametrize(
    ("kind", "_made_by"),
    [
        ("QTextEdit", "a widget that Qt made, looked for among all kinds of widgets"),
        ("QTabletEvent", "an event, looked for among all kinds of events"),
        ("QStyle", "the state of a row, or the side at which its text begins"),
        ("QAccessible", "an announcement"),
        ("QTableView", "the history and the models, which come later"),
        ("QCheckBox", "the page of no keys"),
    ],
)
def test_no_kind_that_the_window_does_not_need_is_made(
    made: set[str], kind: str, _made_by: str
) -> None:
    assert kind not in made


def test_no_source_of_ours_is_read_and_kept(made: set[str]) -> None:
    assert not [line for line in made if "comet_tray" in line]
