"""The lock file: exact versions, each file by its hash, and no word of where they come from."""

import re
import sys
import tomllib
from importlib.metadata import version
from itertools import pairwise

import pytest
from linux import about
from packaging.requirements import Requirement

LOCK = about.read("packaging", "requirements.lock")
ENTRIES = [entry for entry in re.split(r"\n(?=\S)", LOCK.strip()) if entry]


def normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def pinned() -> list[tuple[Requirement, str]]:
    """Give each requirement, and the hashes below it."""
    return [
        (Requirement(head.rstrip(" \\")), rest)
        for head, _, rest in (entry.partition("\n") for entry in ENTRIES)
    ]


def test_it_names_no_address() -> None:
    assert re.findall(r"://|--index|--find-links|--extra-index|@ |^#", LOCK, re.MULTILINE) == []


def test_each_package_has_one_version_and_hashes() -> None:
    for requirement, hashes in pinned():
        assert [each.operator for each in requirement.specifier] == ["=="]
        assert re.fullmatch(r"(\s+--hash=sha256:[0-9a-f]{64}( \\)?\n?)+", hashes)


def test_it_is_sorted_so_that_changes_show() -> None:
    names = [normal(requirement.name) for requirement, _ in pinned()]
    assert all(before <= after for before, after in pairwise(names))


@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
def test_it_pins_all_that_the_project_names(platform: str) -> None:
    project = tomllib.loads(about.read("pyproject.toml"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["packages"]]
    for each in map(Requirement, wanted):
        if each.marker is None or each.marker.evaluate({"sys_platform": platform}):
            here = [
                found
                for found, _ in pinned()
                if normal(found.name) == normal(each.name)
                and (found.marker is None or found.marker.evaluate({"sys_platform": platform}))
            ]
            assert len(here) == 1
            assert all(each.specifier.contains(pin.version) for pin in here[0].specifier)


def test_qt_is_the_one_that_is_sound_on_this_python() -> None:
    here = [r for r, _ in pinned() if r.name == "pyside6-essentials"]
    mine = [r for r in here if r.marker is None or r.marker.evaluate()]
    assert len(mine) == 1
    assert mine[0].specifier.contains(version("PySide6-Essentials")), sys.version
