"""The Debian package."""

from __future__ import annotations

import calendar
import os
import shutil
import textwrap
import time
from email.utils import formatdate

from linux import about, tree

_RECOMMENDED = ("ca-certificates", "gnome-keyring | keepassxc | kwalletmanager", "xdg-utils")
_SUGGESTED = ("gnome-shell-extension-appindicator",)
DESCRIPTION = """\
Prepaid API keys run dry, or expire, in the middle of work. Comet Tray asks CometAPI for each
key's usage every few minutes, tints its icon in the system tray by what is left, and says so in
time.

It foresees how long the quota lasts, keeps the keys in the keyring of the desktop, and can do all
of it from the command line, too.
"""


def build(root: str, copyright_file: str, target: str) -> str:
    """Make a package of the tree at `root`, into the folder `target`; give its path.

    The tree is as `tree.lay` makes it, without the system's libraries.
    """
    moment = about.epoch()
    doc = os.path.join(root, "usr/share/doc", about.NAME)
    tree.copy(copyright_file, os.path.join(doc, "copyright"))
    tree.write(os.path.join(doc, "changelog"), changelog(moment))
    tree.compress(os.path.join(doc, "changelog"))
    overrides = about.read("packaging", "linux", "lintian-overrides")
    tree.write(os.path.join(root, "usr/share/lintian/overrides", about.NAME), overrides)
    sums = _sums(root)
    architecture = tree.run("dpkg", "--print-architecture").strip()
    facts = control(architecture, _size(root), _depends(root))
    tree.write(os.path.join(root, "DEBIAN", "control"), facts)
    tree.write(os.path.join(root, "DEBIAN", "md5sums"), sums)
    tree.settle(root, moment)
    path = os.path.join(target, f"{about.NAME}_{about.version()}_{architecture}.deb")
    # One thread: xz splits its input differently with more, and so the bytes would differ.
    options = ("--root-owner-group", "-Zxz", "-z9", "--threads-max=1")
    env = {**os.environ, "SOURCE_DATE_EPOCH": str(moment)}
    tree.run("dpkg-deb", *options, "--build", root, path, env=env)
    return path


def control(architecture: str, kilobytes: int, depends: str) -> str:
    """Give the package's control file. `kilobytes` is what it takes when it is installed."""
    lines = [" ." if not line else f" {line}" for line in _paragraphs(DESCRIPTION)]
    body = "\n".join(lines)
    return f"""\
Package: {about.NAME}
Version: {about.version()}
Architecture: {architecture}
Maintainer: {about.MAINTAINER}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: {", ".join(_RECOMMENDED)}
Suggests: {", ".join(_SUGGESTED)}
Section: utils
Priority: optional
Homepage: {about.homepage()}
Description: system tray icon for the quota of prepaid API keys
{body}
"""


def changelog(moment: int) -> str:
    """Give CHANGELOG.md in Debian's form; a version without a date gets that of `moment`."""
    entries = []
    for each in about.releases(about.read("CHANGELOG.md")):
        date = each.date and calendar.timegm(time.strptime(each.date, "%Y-%m-%d"))
        texts = [*each.paragraphs, *each.items]
        items = [
            textwrap.fill(t, 76, initial_indent="  * ", subsequent_indent="    ") for t in texts
        ]
        signed = f" -- {about.MAINTAINER}  {formatdate(date or moment)}"
        head = f"{about.NAME} ({each.version}) unstable; urgency=medium"
        entries.append("\n\n".join([head, "\n".join(items), signed]))
    return "\n\n".join(entries) + "\n"


def _depends(root: str) -> str:
    """Name the packages whose libraries the program loads, each with the least version.

    Qt's plug-ins are linked to all that they use, libegl1 and libxcb-cursor0 included, and only TLS
    by Qt, which we leave out, would load a library by name.
    """
    place = os.path.join(root, tree.PLACE)
    files = [os.path.join(folder, name) for folder, _, names in os.walk(place) for name in names]
    ours = [path for path in sorted(files) if _is_elf(path)]
    folders = sorted({os.path.dirname(path) for path in ours})
    work = os.path.join(os.path.dirname(root), "shlibdeps")
    shutil.rmtree(work, ignore_errors=True)
    tree.write(
        os.path.join(work, "debian", "control"),
        f"Source: {about.NAME}\n\nPackage: {about.NAME}\nArchitecture: any\n",
    )
    said = tree.run(
        "dpkg-shlibdeps",
        "-O",
        "--ignore-missing-info",
        "--warnings=0",
        *(f"-l{folder}" for folder in folders),
        *(f"-e{path}" for path in ours),
        folder=work,
    )
    return said.strip().partition("=")[2]


def _is_elf(path: str) -> bool:
    if os.path.islink(path):
        return False
    with open(path, "rb") as file:
        return file.read(4) == b"\x7fELF"


def _size(root: str) -> int:
    """Add up as Debian's policy does: each file in whole kilobytes, one for all else."""
    total = 0
    for folder, folders, files in os.walk(root):
        total += len(folders)
        for name in files:
            path = os.path.join(folder, name)
            total += 1 if os.path.islink(path) else -(-os.path.getsize(path) // 1024)
    return total


def _sums(root: str) -> str:
    import hashlib

    lines = []
    for folder, _, names in os.walk(root):
        for name in names:
            path = os.path.join(folder, name)
            if not os.path.islink(path):
                with open(path, "rb") as file:
                    digest = hashlib.md5(file.read(), usedforsecurity=False).hexdigest()
                lines.append((os.path.relpath(path, root), digest))
    return "".join(f"{digest}  {path}\n" for path, digest in sorted(lines))


def _paragraphs(text: str) -> list[str]:
    """Fold to the width of a terminal, with an empty line between paragraphs."""
    folded = [textwrap.wrap(part, 76) for part in text.strip().split("\n\n")]
    return [line for part in folded for line in ("", *part)][1:]
