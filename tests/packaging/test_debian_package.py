"""The .deb: its size, its form, what Debian's own judges say, and that it comes out the same."""

import hashlib
import subprocess
from pathlib import Path

import pytest
from linux import about

from tests.packaging.conftest import Packages, build_packages

pytestmark = pytest.mark.packages

MEGABYTE = 1_000_000
SIZES = (16, 22, 24, 32, 48, 64, 128, 256)


def output(*command: str | Path) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
    return done.stdout


@pytest.fixture(scope="module")
def unpacked(packages: Packages, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the package lays below /."""
    folder = tmp_path_factory.mktemp("deb")
    output("dpkg-deb", "--extract", packages.deb, folder)
    return folder


def size_of(folder: Path) -> int:
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def test_it_is_small_enough(packages: Packages, unpacked: Path) -> None:
    assert packages.deb.stat().st_size <= 35 * MEGABYTE
    assert size_of(unpacked) <= 130 * MEGABYTE
    kilobytes = int(output("dpkg-deb", "--field", packages.deb, "Installed-Size"))
    assert kilobytes * 1024 <= 130 * MEGABYTE


def test_lintian_has_nothing_to_say(packages: Packages) -> None:
    judged = ("lintian", "--pedantic", "--fail-on", "error,warning,pedantic", "--allow-root")
    assert output(*judged, packages.deb) == ""


def test_each_override_has_its_reason() -> None:
    lines = about.read("packaging", "linux", "lintian-overrides").splitlines()
    for before, line in zip(["", *lines], lines, strict=False):
        assert line.startswith(("# ", "comet-tray: "))
        assert line.startswith("# ") or before


def test_appstream_and_the_menu_find_it_complete(unpacked: Path) -> None:
    output("appstreamcli", "validate-tree", "--no-net", unpacked)
    metainfo = unpacked / "usr/share/metainfo" / f"{about.APP_ID}.metainfo.xml"
    output("appstreamcli", "validate", "--pedantic", "--no-net", metainfo)
    output("desktop-file-validate", unpacked / "usr/share/applications/comet-tray.desktop")


def test_everything_that_a_desktop_looks_for_is_there(unpacked: Path) -> None:
    icons = unpacked / "usr/share/icons/hicolor"
    for size in SIZES:
        told = output("file", "--brief", icons / f"{size}x{size}/apps/comet-tray.png")
        assert f"{size} x {size}" in told
    for name in (
        "usr/share/icons/hicolor/scalable/apps/comet-tray.svg",
        "usr/share/icons/hicolor/symbolic/apps/comet-tray-symbolic.svg",
        "usr/share/man/man1/comet-tray.1.gz",
        "usr/share/bash-completion/completions/comet-tray",
        "usr/share/zsh/vendor-completions/_comet-tray",
        "usr/share/fish/vendor_completions.d/comet-tray.fish",
        "usr/share/doc/comet-tray/copyright",
        "usr/share/doc/comet-tray/changelog.gz",
    ):
        assert (unpacked / name).is_file(), name
    assert (unpacked / "usr/bin/comet-tray").resolve() == unpacked / "usr/lib/comet-tray/comet-tray"


def test_of_qt_there_is_what_is_used(unpacked: Path) -> None:
    inside = unpacked / "usr/lib/comet-tray/_internal"
    names = [str(path.relative_to(inside)) for path in inside.rglob("*")]

    unused = ("qml", "quick", "gtk", "pdf", "virtualkeyboard", "eglfs", "designer", "sqldriver")
    for word in unused:
        assert [name for name in names if word in name.lower()] == []
    texts = {path.name for path in inside.rglob("qt*.qm")}
    assert texts == {f"qtbase_{each}.qm" for each in ("de", "es", "fr", "ja", "zh_CN")}
    plugins = {path.parent.name for path in inside.rglob("plugins/*/*.so")}
    assert {"platforms", "iconengines", "imageformats"} <= plugins


def test_the_libraries_are_stripped_and_separate_and_look_into_no_builders_folder(
    unpacked: Path,
) -> None:
    inside = unpacked / "usr/lib/comet-tray/_internal"
    libraries = [path for path in inside.rglob("*.so*") if path.is_file()]

    assert {"libQt6Core.so.6", "libQt6Gui.so.6"} <= {path.name for path in libraries}
    for path in libraries:
        assert "not stripped" not in output("file", path)
        assert not output("patchelf", "--print-rpath", path).startswith("/")


def test_the_notices_name_every_package_that_is_in_it(unpacked: Path) -> None:
    text = (unpacked / "usr/share/doc/comet-tray/copyright").read_text(encoding="utf-8")
    inside = unpacked / "usr/lib/comet-tray/_internal"

    for name in ("PySide6", "shiboken6", "cryptography", "msgspec", "charset", "certifi"):
        assert list(inside.glob(f"{name}*"))
        assert f"Files: {name}" in text
    for name in ("Python", "PyInstaller-boot-loader", "keyring", "requests", "Qt/FreeType"):
        assert f"Files: {name}" in text


def test_its_root_owns_all_and_nobody_else_may_write(packages: Packages) -> None:
    for line in output("dpkg-deb", "--contents", packages.deb).splitlines():
        mode, owner = line.split()[:2]
        assert owner == "root/root"
        assert mode in {"drwxr-xr-x", "-rw-r--r--", "-rwxr-xr-x", "lrwxrwxrwx"}, line


def test_a_second_build_elsewhere_is_the_same(packages: Packages, tmp_path: Path) -> None:
    again = build_packages(tmp_path / "out", tmp_path / "another" / "work", "deb", "rpm", "tar")

    for first in (packages.deb, packages.rpm, packages.archive):
        assert digest(again.folder / first.name) == digest(first), first.name
