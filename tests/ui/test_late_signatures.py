"""PySide's signatures come when an error is worded with them, and then as PySide words it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.untraced import untraced

ROOT = Path(__file__).parents[2]
LOADER = Path("comet_tray/ui/files.dir/shibokensupport/signature/loader.py")

# Wrong in each way that PySide tells apart, on types of two of its libraries, known and not yet
# known when the first error is worded; then what else is read from signatures.
MISTAKES = """
from PySide6.QtCore import QPoint, QTimer
def tell(act):
    try:
        act()
    except Exception as error:
        print(type(error).__name__, error)
tell(lambda: QTimer().setInterval("soon"))
tell(lambda: QPoint("here"))
tell(lambda: QPoint(1, 2, 3))
tell(lambda: QTimer(nothing=1))
from PySide6.QtGui import QColor, QPen
tell(lambda: QColor.fromRgb("red", 2))
tell(lambda: QPen().setWidth("wide"))
print(QTimer.__doc__, QTimer.start.__doc__)
"""
OURS = "import comet_tray.ui\n"
# Without the rest of the package, which would import PySide, too.
BY_ITSELF = """
import runpy, sys
runpy.run_path("comet_tray/ui/late_signatures.py")["put_off_signatures"]()
print("shiboken6" in sys.modules)
"""
STATE = """
import sys
print("shibokensupport.signature.parser" in sys.modules, __import__.__name__)
"""


def run(code: str, folder: Path = ROOT, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        env=untraced() | environment,
        capture_output=True,
        text=True,
        check=True,
    )
    assert not done.stderr
    return done.stdout


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """A folder with a copy of what puts the signatures off, to be changed or damaged."""
    for each in ("comet_tray/__init__.py", "comet_tray/ui/__init__.py"):
        (tmp_path / each).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / each, tmp_path / each)
    shutil.copy(ROOT / "comet_tray/ui/late_signatures.py", tmp_path / "comet_tray/ui")
    shutil.copytree(ROOT / "comet_tray/ui/files.dir", tmp_path / "comet_tray/ui/files.dir")
    return tmp_path


@pytest.fixture(scope="module")
def pysides_own_words() -> str:
    return run(MISTAKES)


def test_nothing_of_them_is_read_at_a_start_and_import_stays_pythons() -> None:
    told = run(f"{OURS}from PySide6.QtWidgets import QLabel, QMenu, QApplication\n{STATE}")

    assert told.split()[0] == "False"
    assert told.split()[1] != "__feature_import__"


def test_pyside_alone_would_read_them(pysides_own_words: str) -> None:
    told = run(f"from PySide6.QtWidgets import QApplication\n{STATE}")

    assert told.split() == ["True", "__feature_import__"]
    assert "called with wrong argument types" in pysides_own_words


def test_a_mistake_is_worded_as_pyside_words_it(pysides_own_words: str) -> None:
    assert run(OURS + MISTAKES) == pysides_own_words


def test_a_pyside_that_nobody_has_looked_at_reads_its_own_at_once(
    copied: Path, pysides_own_words: str
) -> None:
    loader = copied / LOADER
    loader.write_text(re.sub(r"KNOWN = .*", "KNOWN = ()", loader.read_text()))

    assert run(f"{OURS}from PySide6.QtCore import QPoint\n{STATE}", copied).startswith("True")
    assert run(OURS + MISTAKES, copied) == pysides_own_words


def test_without_the_folder_pyside_is_as_ever(copied: Path, pysides_own_words: str) -> None:
    shutil.rmtree(copied / LOADER.parents[2])

    assert run(OURS + MISTAKES, copied) == pysides_own_words


@pytest.mark.parametrize("wish", ["0", "1"])
def test_what_a_developer_asks_of_pyside_is_not_done_to_our_folder(copied: Path, wish: str) -> None:
    # PySide would write to that folder, or remove it, as soon as shiboken6 is imported.
    assert run(BY_ITSELF, copied, SBK_EMBED=wish) == "False\n"

    assert run(BY_ITSELF, copied) == "True\n"


def test_the_pysides_that_the_packages_are_built_of_are_known() -> None:
    lock = (ROOT / "packaging/requirements.lock").read_text()
    known = re.search(r"^KNOWN = (.*)$", (ROOT / LOADER).read_text(), re.MULTILINE)

    assert known
    for version in re.findall(r"^shiboken6==([\d.]+)", lock, re.MULTILINE):
        assert f"({version.replace('.', ', ')})" in known[1]


def test_what_cannot_be_imported_so_is_left_to_pyside(copied: Path) -> None:
    (copied / "shiboken6").mkdir()
    (copied / "shiboken6/__init__.py").write_text("raise ImportError('broken')")

    assert run(BY_ITSELF, copied) == "False\n"


def test_a_shiboken_that_breaks_leaves_no_half_of_it(copied: Path) -> None:
    (copied / "shiboken6").mkdir()
    (copied / "shiboken6/__init__.py").write_text("raise OSError('broken')")

    code = f"try:\n    exec({BY_ITSELF!r})\nexcept OSError: pass\nprint('shiboken6' in sys.modules)"
    assert run(code, copied) == "False\n"


@pytest.mark.parametrize("first", ["", OURS])
def test_import_reads_no_sources_whoever_is_imported_first(first: str) -> None:
    code = f"{first}import PySide6.QtCore\n{OURS}print(__import__.__name__)"
    assert run(code) != "__feature_import__\n"


@pytest.mark.parametrize(
    "trouble",
    [
        "sys.modules['argparse'] = None",  # as where an upgrade takes the files away meanwhile
        "sys.path.clear(); sys.path_importer_cache.clear(); sys.modules.pop('argparse', None)",
        "resource.setrlimit(resource.RLIMIT_NOFILE, (3, 3))",
    ],
)
def test_an_error_that_cannot_be_worded_is_an_error_all_the_same(trouble: str) -> None:
    code = f"{OURS}import resource, sys\nfrom PySide6.QtCore import QPoint\n{trouble}\n"
    assert run(f"{code}try:\n    QPoint('here')\nexcept TypeError as error:\n    print(error)\n")


def test_an_error_of_what_nobody_can_name_is_worded_as_pyside_words_it() -> None:
    code = """
from shiboken6 import Shiboken
try:
    Shiboken.wrapInstance("x", 3)
except Exception as error:
    print(type(error).__name__, error)
"""
    assert run(OURS + code) == run(code)
