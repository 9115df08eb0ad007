"""A clean Debian to install into: a folder with the smallest system that has apt, and no more.

Made once by debootstrap, from where this machine's apt finds Debian, and kept in build/. Needs
root, as installing does.
"""

import os
import platform
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.desk import Desk

ROOT = Path(__file__).parents[2]
# What programs leave here is no package's.
UNTOLD = {f"/{name}" for name in ("proc", "dev", "sys", "tmp", "srv", "var/lib/apt", "var/cache")}
# The mounts are the process's own, and gone with it.
ENTER = """
set -e
root=$1 shared=$2; shift 2
mount -t proc proc "$root/proc"
mount --rbind /dev "$root/dev"
if [ -n "$shared" ]; then
  mkdir -p "$root$shared"
  mount --bind "$shared" "$root$shared"
fi
exec chroot "$root" "$@"
"""


class Debian:
    """A system below `root`."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def run(
        self, *command: str, desk: Desk | None = None, stdin: str = ""
    ) -> subprocess.CompletedProcess[str]:
        """Run a command inside, at most five minutes; its exit code is not judged.

        With a desk, it finds the display and the session bus of that one, and nothing else.
        """
        return subprocess.run(
            self._command(desk, command),
            env=environment(desk),
            input=stdin,
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )

    def must(self, *command: str, desk: Desk | None = None, stdin: str = "") -> str:
        """Run a command that succeeds, and give what it printed."""
        done = self.run(*command, desk=desk, stdin=stdin)
        assert done.returncode == 0, f"{command}: {done.stdout}{done.stderr}"
        return done.stdout

    def popen(self, *command: str, desk: Desk) -> subprocess.Popen[bytes]:
        """Start a command inside; the desk ends it."""
        return desk.popen(*self._command(desk, command), env=environment(desk))

    def install(self, package: Path) -> str:
        """Install a package's file with what it depends on, as a user does; give apt's words."""
        shutil.copy(package, self.root / "srv")
        options = ("--yes", "--no-install-recommends")
        return self.must("apt-get", "install", *options, f"/srv/{package.name}")

    def install_more(self, *names: str) -> None:
        """Install packages of Debian itself."""
        self.must("apt-get", "install", "--yes", "--no-install-recommends", *names)

    def files(self) -> set[str]:
        """Name all files, but those of apt, dpkg and the kernel."""
        found = set()
        for folder, folders, names in os.walk(self.root):
            place = "/" + os.path.relpath(folder, self.root)
            if place in UNTOLD:
                folders.clear()
                continue
            found |= {os.path.join(place, name) for name in [*names, *folders]}
        return found

    def _command(self, desk: Desk | None, command: tuple[str, ...]) -> list[str]:
        shared = desk.root if desk else ""
        enter = ["unshare", "--mount", "--propagation", "private", "sh", "-c", ENTER, "sh"]
        return [*enter, str(self.root), shared, *command]


def environment(desk: Desk | None) -> dict[str, str]:
    """What a command inside gets to know: little, and a new home."""
    bare = {"HOME": "/root", "PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8"}
    bare["DEBIAN_FRONTEND"] = "noninteractive"
    kept = ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")
    return bare | ({name: desk.env[name] for name in kept} if desk else {})


@contextmanager
def clean_debian(folder: Path) -> Iterator[Debian]:
    """Give a clean system of this machine's own release, below `folder`."""
    release = platform.freedesktop_os_release()["VERSION_CODENAME"]
    kept = ROOT / "build" / f"debian-{release}.tar"
    if not kept.exists():
        _make(folder / "made", release, kept)
    root = folder / "debian"
    root.mkdir()
    subprocess.run(["tar", "--extract", "--file", kept, "--directory", root], check=True)
    yield Debian(root)
    shutil.rmtree(root)


def _make(root: Path, release: str, kept: Path) -> None:
    sites = ["apt-get", "indextargets", "--format", "$(SITE)", f"Codename: {release}"]
    said = subprocess.run(sites, capture_output=True, text=True, check=True).stdout
    command = ["debootstrap", "--variant=minbase", release, str(root), said.splitlines()[0]]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr
    shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")
    Debian(root).must("apt-get", "update")
    kept.parent.mkdir(exist_ok=True)
    part = kept.with_suffix(".part")
    subprocess.run(["tar", "--create", "--file", part, "--directory", root, "."], check=True)
    part.rename(kept)
    shutil.rmtree(root)
