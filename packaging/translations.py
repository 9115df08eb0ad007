"""Bring the translations up to date: new texts into the .ts files, and the .qm files from them.

A folder that is given holds them in place of resources/translations.

A text that is gone is dropped, a new one stands there unfinished: the tests fail until it is
translated (with Qt Linguist, or any editor).
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es", "fr", "ja", "zh_CN")
_BIN = Path(sys.executable).parent


def update(folder: Path) -> None:
    """Collect the texts of all sources into each language's .ts file."""
    sources = [str(path.relative_to(ROOT)) for path in sorted((ROOT / "comet_tray").rglob("*.py"))]
    files = [str(folder / f"comet-tray_{language}.ts") for language in LANGUAGES]
    subprocess.run(
        [
            *(_BIN / "pyside6-lupdate", "-silent", "-no-obsolete", "-locations", "none"),
            *("-tr-function-alias", "tr+=Sentence", "-source-language", "en"),
            *(*sources, "-ts", *files),
        ],
        cwd=ROOT,
        check=True,
    )


def release(folder: Path) -> None:
    """Compile each .ts file beside itself; what is unfinished is left out."""
    for path in sorted(folder.glob("*.ts")):
        subprocess.run(
            [_BIN / "pyside6-lrelease", "-silent", path, "-qm", path.with_suffix(".qm")], check=True
        )


if __name__ == "__main__":
    place = Path(sys.argv[1]) if sys.argv[1:] else FOLDER
    update(place)
    release(place)
