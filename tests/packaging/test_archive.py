"""The archive for any Linux, the wheel and the source archive."""

import tarfile
import zipfile

import pytest
from linux import about

from tests.packaging.conftest import Packages

pytestmark = pytest.mark.packages

# PySide finds it in a file, or starts as slowly as ever, and nothing else would tell.
STAND_IN = "comet_tray/ui/files.dir/shibokensupport/signature/loader.py"


def test_the_archive_is_one_folder_with_all_that_is_needed(packages: Packages) -> None:
    with tarfile.open(packages.archive) as archive:
        names = archive.getnames()
        readme = archive.extractfile(f"{names[0]}/README")
        notices = archive.extractfile(f"{names[0]}/NOTICES")
        assert readme is not None
        assert notices is not None
        text, told = readme.read().decode(), notices.read().decode()
    folder = names[0]

    assert {name.partition("/")[0] for name in names} == {folder}
    for name in ("comet-tray", "LICENSE", "share/applications/comet-tray.desktop"):
        assert f"{folder}/{name}" in names
    for library in ("libxcb-cursor.so.0", "libssl.so.3", "libsqlite3.so.0"):
        assert f"{folder}/_internal/{library}" in names
        assert library in told
    assert f"{folder}/_internal/libstdc++.so.6" not in names
    assert f"{folder}/_internal/{STAND_IN}" in names
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in told
    assert about.version() in text


def test_the_wheel_holds_the_program_and_its_pictures(packages: Packages) -> None:
    with zipfile.ZipFile(packages.one("*.whl")) as wheel:
        names = wheel.namelist()

    assert "comet_tray/__main__.py" in names
    assert "comet_tray/resources/comet-tray.svg" in names
    assert STAND_IN in names
    assert f"comet_tray-{about.version()}.dist-info/licenses/LICENSE" in names


def test_from_the_source_archive_packages_can_be_built(packages: Packages) -> None:
    with tarfile.open(packages.one("comet_tray-*.tar.gz")) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}

    assert {"Makefile", "packaging/build.py", "packaging/requirements.lock"} <= names
    assert {"resources/comet-tray.desktop", "comet_tray/__init__.py", "CHANGELOG.md"} <= names
