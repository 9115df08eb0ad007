"""What all packages say of the program: each fact from the one place where it stands."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from typing import Any, NamedTuple

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
NAME = "comet-tray"
# As AppStream wants it: a domain, reversed. The desktop entry is named like the program.
APP_ID = "io.github.comet_tray.comet_tray"
MAINTAINER = "The Comet Tray authors <comet-tray@users.noreply.github.com>"


class Release(NamedTuple):
    """One version of CHANGELOG.md; `date` is 2026-01-31, or None for one that is to come."""

    version: str
    date: str | None
    paragraphs: tuple[str, ...]
    items: tuple[str, ...]


def read(*path: str) -> str:
    """Read a text file of the project."""
    with open(os.path.join(ROOT, *path), encoding="utf-8") as file:
        return file.read()


def version() -> str:
    """Give the version, from `comet_tray/__init__.py` alone. Raises ValueError."""
    found = re.search(r'^__version__ = "([^"]+)"$', read("comet_tray", "__init__.py"), re.MULTILINE)
    if found is None:
        raise ValueError("comet_tray/__init__.py names no version")
    return found[1]


def summary() -> str:
    """Give the one line that says what it is."""
    return str(_project()["description"])


def homepage() -> str:
    """Give the address of the project."""
    return str(_project()["urls"]["Homepage"])


def epoch() -> int:
    """Give the Unix second that stands for the time of the build: that of the commit.

    SOURCE_DATE_EPOCH goes before it, as the specification of reproducible builds wants it.
    Raises CalledProcessError where this is no clone and nothing is set.
    """
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    command = ["git", "-C", ROOT, "log", "-1", "--format=%ct"]
    return int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)


def releases(changelog: str) -> list[Release]:
    """Read the versions out of CHANGELOG.md, the newest first."""
    made = []
    for part in re.split(r"^## ", changelog, flags=re.MULTILINE)[1:]:
        head, _, body = part.partition("\n")
        number, _, note = head.partition(" ")
        dated = re.search(r"\d{4}-\d\d-\d\d", note)
        blocks = [block for block in re.split(r"\n\s*\n|\n(?=- )", body.strip()) if block.strip()]
        texts = [_plain(block) for block in blocks if not block.startswith(("- ", "#"))]
        items = [_plain(block[2:]) for block in blocks if block.startswith("- ")]
        made.append(Release(number, dated and dated[0], tuple(texts), tuple(items)))
    return made


def _plain(block: str) -> str:
    """Join lines, and take the marks of Markdown away."""
    return re.sub(r"[*`]", "", " ".join(block.split()))


def _project() -> dict[str, Any]:
    project: dict[str, Any] = tomllib.loads(read("pyproject.toml"))["project"]
    return project
