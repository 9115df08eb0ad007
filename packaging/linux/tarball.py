"""The archive for any other Linux: it brings all libraries that a desktop may lack."""

from __future__ import annotations

import gzip
import os
import shutil
import tarfile

from linux import about, tree

# With an older one of these in the program, the system's drivers for the screen cannot be loaded;
# no system that has our glibc has an older one.
_SYSTEMS_OWN = ("libstdc++.so", "libgcc_s.so")
_READ_ME = """\
Comet Tray {version}, for any Linux with glibc {glibc} or newer.

Start it:    ./comet-tray
Try it:      ./comet-tray --demo
Check it:    ./comet-tray --self-check

To have it in the menu and on the path, as your own user:

    mkdir -p ~/.local/opt ~/.local/bin ~/.local/share
    cp -r . ~/.local/opt/comet-tray
    ln -sf ~/.local/opt/comet-tray/comet-tray ~/.local/bin/comet-tray
    cp -r share/applications share/icons share/man share/bash-completion ~/.local/share/

To remove it, delete these again. Keys stay in the keyring until `comet-tray keys remove LABEL`.

NOTICES tells whose work is in it, under which licences, and how to put another Qt in its place.
"""


def build(root: str, frozen: str, notices: str, target: str) -> str:
    """Make the archive, into the folder `target`, from the whole frozen folder; give its path.

    `root` is a tree as `tree.lay` makes it, of which the part below share is taken.
    """
    moment = about.epoch()
    name = f"{about.NAME}-{about.version()}-linux-{os.uname().machine}"
    folder = os.path.join(os.path.dirname(root), name)
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(frozen, folder, symlinks=True)
    inside = os.path.join(folder, "_internal")
    for library in os.listdir(inside):
        if library.startswith(_SYSTEMS_OWN):
            os.unlink(os.path.join(inside, library))
    shutil.copytree(os.path.join(root, "usr/share"), os.path.join(folder, "share"))
    with open(notices, encoding="utf-8") as file:
        told = file.read()
    tree.write(os.path.join(folder, "NOTICES"), told + "".join(_notices_of_libraries(inside)))
    for copied in ("LICENSE", "CHANGELOG.md"):
        tree.copy(os.path.join(about.ROOT, copied), os.path.join(folder, copied))
    glibc = (os.confstr("CS_GNU_LIBC_VERSION") or "").removeprefix("glibc ")
    text = _READ_ME.format(version=about.version(), glibc=glibc)
    tree.write(os.path.join(folder, "README"), text)
    tree.settle(folder, moment)
    path = os.path.join(target, f"{name}.tar.gz")
    with (
        open(path, "wb") as target_file,
        gzip.GzipFile("", mode="wb", compresslevel=9, fileobj=target_file, mtime=0) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.GNU_FORMAT) as archive,
    ):
        for entry in sorted(_entries(folder)):
            archive.add(
                entry, os.path.relpath(entry, os.path.dirname(folder)), False, filter=_plain
            )
    return path


def _entries(folder: str) -> list[str]:
    found = [folder]
    for inside, folders, files in os.walk(folder):
        found += [os.path.join(inside, name) for name in [*folders, *files]]
    return found


def _plain(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    return entry


def _notices_of_libraries(inside: str) -> list[str]:
    """Give the notices of the libraries that come from packages of this system."""
    owners: dict[str, list[str]] = {}
    for name in sorted(os.listdir(inside)):
        if name.startswith("lib") and not name.startswith("libpython") and ".so" in name:
            for package in _owners(name):
                owners.setdefault(package, []).append(name)
    parts = []
    for package, names in sorted(owners.items()):
        path = f"/usr/share/doc/{package}/copyright"
        with open(path, encoding="utf-8", errors="replace") as file:
            head = f"{', '.join(names)}, from the Debian package {package}"
            parts.append(f"\n\n{head}\n{'=' * len(head)}\n{file.read().rstrip()}\n")
    return parts


def _owners(library: str) -> list[str]:
    """Name the package that a library of this system belongs to. Raises SystemExit."""
    found = tree.run("dpkg-query", "--search", f"*/{library}").splitlines()
    return [found[0].partition(":")[0]]
