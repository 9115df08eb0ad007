"""The .rpm, as rpm's own tools see it."""

import re
import subprocess

import pytest
from linux import about

from tests.packaging.conftest import Packages

pytestmark = pytest.mark.packages


def ask(packages: Packages, *question: str) -> list[str]:
    command = ["rpm", "--query", "--package", *question, str(packages.rpm)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return done.stdout.splitlines()


def test_it_is_whole(packages: Packages) -> None:
    subprocess.run(["rpm", "--checksig", "--nosignature", packages.rpm], check=True)


def test_it_says_what_it_is(packages: Packages) -> None:
    form = "%{NAME} %{VERSION} %{ARCH} %{BUILDHOST} %{BUILDTIME}"
    (said,) = ask(packages, "--queryformat", form + "\\n")

    assert said == f"comet-tray {about.version()} x86_64 reproducible {about.epoch()}"
    assert any(about.version() in line for line in ask(packages, "--changelog"))
    assert "MIT" in ask(packages, "--queryformat", "%{LICENSE}\\n")[0]


def test_it_holds_what_the_debian_package_holds(packages: Packages) -> None:
    command = ["dpkg-deb", "--contents", str(packages.deb)]
    lines = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    debian = {line.split()[5].lstrip(".") for line in lines if not line.startswith("d")}
    files = set(ask(packages, "--list"))

    own = re.compile(r"/usr/(lib|bin|share/(applications|icons|metainfo|bash|fish))")
    assert {name for name in debian if own.match(name)} <= files
    assert {"/usr/share/man/man1/comet-tray.1.gz", "/usr/lib/comet-tray"} <= files
    assert "/usr/share/zsh/site-functions/_comet-tray" in files
    assert "/usr/share/licenses/comet-tray/NOTICES" in ask(packages, "--licensefiles")
    assert [name for name in files if "debian" in name or "lintian" in name] == []


def test_it_owns_no_folder_of_the_systems(packages: Packages) -> None:
    form = "[%{FILEMODES:perms} %{FILENAMES}\\n]"
    folders = [line.split()[1] for line in ask(packages, "--queryformat", form) if line[0] == "d"]

    assert "/usr/lib/comet-tray" in folders
    assert [name for name in folders if "comet-tray" not in name] == []


def test_root_owns_all_and_nobody_else_may_write(packages: Packages) -> None:
    form = "[%{FILEUSERNAME} %{FILEGROUPNAME} %{FILEMODES:perms} %{FILENAMES}\\n]"
    for line in ask(packages, "--queryformat", form):
        user, group, mode, _ = line.split(" ", 3)
        assert (user, group) == ("root", "root")
        assert mode in {"drwxr-xr-x", "-rw-r--r--", "-rwxr-xr-x", "lrwxrwxrwx"}, line


def test_it_runs_no_scripts(packages: Packages) -> None:
    assert ask(packages, "--scripts") == []
    assert ask(packages, "--triggers") == []


def test_it_needs_the_systems_libraries_and_none_of_its_own(packages: Packages) -> None:
    needs = {line.split()[0] for line in ask(packages, "--requires")}
    gives = {line.split()[0] for line in ask(packages, "--provides")}

    for library in ("libxcb-cursor.so.0", "libEGL.so.1", "libssl.so.3", "libsqlite3.so.0"):
        assert any(each.startswith(f"{library}(") for each in needs), library
    assert [each for each in needs if re.match(r"lib(Qt6|icu|pyside|shiboken|python)", each)] == []
    # What has other names elsewhere than on Debian, where it is built.
    assert [each for each in needs if each.startswith(("libbz2", "libjpeg"))] == []
    assert gives == {"comet-tray", "comet-tray(x86-64)"} | {
        each for each in gives if each.startswith(("application(", "metainfo("))
    }
