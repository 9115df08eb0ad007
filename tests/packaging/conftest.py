"""The packages, built once for all tests that look at them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


class Packages:
    """The built files in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def one(self, pattern: str) -> Path:
        """Give the one file that a pattern names."""
        (found,) = self.folder.glob(pattern)
        return found

    @property
    def deb(self) -> Path:
        """The Debian package."""
        return self.one("*.deb")

    @property
    def rpm(self) -> Path:
        """The package for Fedora and its kin."""
        return self.one("*.rpm")

    @property
    def archive(self) -> Path:
        """The portable archive."""
        return self.one("comet-tray-*-linux-*.tar.gz")


def build_packages(out: Path, work: Path, *kinds: str) -> Packages:
    """Build as `make packages` does."""
    script = ROOT / "packaging" / "build.py"
    options = ("--out", str(out), "--work", str(work))
    done = subprocess.run(
        [sys.executable, script, *options, *kinds], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return Packages(out)


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Packages:
    """All packages of this source; with COMET_TRAY_PACKAGES, those that are in that folder."""
    if made := os.environ.get("COMET_TRAY_PACKAGES"):
        return Packages(Path(made))
    folder = tmp_path_factory.mktemp("packages")
    return build_packages(folder / "out", folder / "work")
