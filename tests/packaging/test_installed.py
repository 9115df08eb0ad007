"""The .deb on a clean Debian: installed, used on a desktop, upgraded and purged, by apt itself."""

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from comet_tray.demo.scenario import Scenario
from comet_tray.demo.server import DemoServer
from tests.packaging.conftest import Packages
from tests.support.debian import Debian, clean_debian
from tests.support.desk import Desk
from tests.support.running_tray import sample
from tests.support.tray_item import TrayItem
from tests.support.wait import wait_until

pytestmark = pytest.mark.packages


class Installed:
    """A Debian with the package on it, and what was there before."""

    def __init__(self, debian: Debian, packages: Packages) -> None:
        self.debian = debian
        self.before = debian.files()
        self.said = debian.install(packages.deb)


@pytest.fixture(scope="module")
def installed(packages: Packages, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installed]:
    with clean_debian(tmp_path_factory.mktemp("debian")) as debian:
        assert debian.run("python3", "--version").returncode != 0
        yield Installed(debian, packages)


@pytest.fixture
def debian(installed: Installed) -> Debian:
    return installed.debian


def test_apt_brings_libraries_and_nothing_else(installed: Installed, packages: Packages) -> None:
    field = ["dpkg-deb", "--field", str(packages.deb), "Depends"]
    depends = subprocess.run(field, capture_output=True, text=True, check=True).stdout
    names = [each.split()[0] for each in depends.split(", ")]

    assert all(name.startswith("lib") or name == "zlib1g" for name in names)
    assert not [name for name in names if "python" in name or "qt" in name.lower()]
    installed_now = installed.debian.must("dpkg-query", "--show", "--showformat", "${Package}\\n")
    assert not [name for name in installed_now.split() if name.startswith(("python3", "libqt"))]


def test_every_library_of_it_finds_what_it_needs(debian: Debian) -> None:
    find = "find /usr/lib/comet-tray -name '*.so*' -type f -exec ldd {} +"
    assert "not found" not in debian.must("sh", "-c", find)


def test_each_package_that_it_depends_on_has_a_library_that_is_loaded(
    debian: Debian, packages: Packages
) -> None:
    field = ["dpkg-deb", "--field", str(packages.deb), "Depends"]
    depends = subprocess.run(field, capture_output=True, text=True, check=True).stdout
    place = debian.root / "usr/lib/comet-tray"
    needed = set()
    for path in (each for each in place.rglob("*") if each.is_file() and not each.is_symlink()):
        with path.open("rb") as file:
            if file.read(4) != b"\x7fELF":
                continue
        said = subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True)
        needed |= {line.split()[1] for line in said.stdout.splitlines() if "NEEDED" in line}

    for name in (each.split()[0] for each in depends.strip().split(", ")):
        files = debian.must("dpkg-query", "--listfiles", name).split()
        assert needed & {os.path.basename(path) for path in files}, name


def test_without_a_desktop_it_is_whole(debian: Debian) -> None:
    debian.install_more("ca-certificates")
    said = debian.must("comet-tray", "--self-check")

    assert said.count("ok  ") == 6
    assert "frozen" in said


def test_on_a_desktop_it_is_in_the_tray_and_uses_the_keyring(debian: Debian, desk: Desk) -> None:
    said = debian.must("comet-tray", "--self-check", desk=desk)

    assert "a trial was stored, read and deleted" in said
    assert "the icon is in the tray" in said


def test_the_demo_runs_on_it(debian: Debian, desk: Desk) -> None:
    process = debian.popen("comet-tray", "--demo", desk=desk)
    item = TrayItem(desk, timeout=30)
    wait_until(lambda: item.tooltip.count("no reading yet") == 1, 30, "all readings but one")

    assert len(item.tooltip.splitlines()) == 13
    item.click_menu("Quit")
    assert process.wait(10) == 0


def test_the_archive_runs_where_a_desktop_has_no_more_than_a_screen(
    packages: Packages, desk: Desk, tmp_path: Path
) -> None:
    """Its children, too, find the libraries that it brings."""
    with clean_debian(tmp_path) as bare:
        bare.install_more("libegl1", "libgl1", "libwayland-client0", "libwayland-cursor0")
        bare.install_more("libwayland-egl1", "libxcb1", "libstdc++6", "ca-certificates")
        command = [
            "tar",
            "--extract",
            "--file",
            str(packages.archive),
            "--directory",
            f"{bare.root}/opt",
        ]
        subprocess.run([*command, "--strip-components=1"], check=True)
        said = bare.must("/opt/comet-tray", "--self-check", desk=desk)
        assert "the icon is in the tray" in said

        process = bare.popen("/opt/comet-tray", "--demo", desk=desk)
        item = TrayItem(desk, timeout=30)
        wait_until(lambda: item.tooltip.count("no reading yet") == 1, 30, "all readings but one")
        item.click_menu("Quit")
        assert process.wait(10) == 0


def test_the_completion_is_where_bash_looks_for_it(debian: Debian) -> None:
    listed = debian.must("dpkg-query", "--listfiles", "comet-tray").split()

    assert "/usr/share/bash-completion/completions/comet-tray" in listed
    assert "/usr/bin/comet-tray" in listed


def higher(package: Path, folder: Path) -> Path:
    """Give the same package with a higher version."""
    subprocess.run(["dpkg-deb", "--raw-extract", package, folder / "raw"], check=True)
    control = folder / "raw/DEBIAN/control"
    text = control.read_text(encoding="utf-8")
    version = next(line for line in text.splitlines() if line.startswith("Version: "))
    control.write_text(text.replace(version, "Version: 99.0"), encoding="utf-8")
    made = folder / "comet-tray_99.0_amd64.deb"
    subprocess.run(["dpkg-deb", "-Zgzip", "-z1", "--build", folder / "raw", made], check=True)
    return made


def test_an_upgrade_keeps_keys_and_history_and_a_purge_leaves_no_file(
    installed: Installed, packages: Packages, desk: Desk, tmp_path: Path
) -> None:
    debian = installed.debian
    key = sample(40)

    def comet(*words: str, stdin: str = "") -> str:
        return debian.must("comet-tray", *words, desk=desk, stdin=stdin)

    with DemoServer(Scenario((key,)), limiter=False) as server:
        url = ("--base-url", server.base_url)
        comet("keys", "add", "work", "--stdin", *url, stdin=key.secret)
        keys, history = comet("keys", "list", "--json"), comet("history", "--csv")
        assert json.loads(keys)
        assert len(history.splitlines()) > 1

        debian.install(higher(packages.deb, tmp_path))

        version = debian.must("dpkg-query", "--show", "--showformat", "${Version}", "comet-tray")
        assert version == "99.0"
        assert comet("keys", "list", "--json") == keys
        assert comet("history", "--csv") == history
        assert "40 % left" in comet("status", "--fetch")  # the secret is still in the keyring

    listed = debian.must("dpkg-query", "--listfiles", "comet-tray").split()
    debian.must("apt-get", "purge", "--yes", "comet-tray")

    left = debian.files() - installed.before
    assert [name for name in left if "comet" in name and not name.startswith("/root/")] == []
    own = [name for name in listed if "comet" in name]
    assert own
    assert [name for name in own if os.path.lexists(f"{debian.root}{name}")] == []
    # What is the user's stays the user's.
    assert [name for name in left if name.startswith("/root/") and "comet-tray" in name]
