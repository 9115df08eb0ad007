"""The package for Fedora, openSUSE and their kin."""

from __future__ import annotations

import os
import shutil
import time

from linux import about, tree
from linux.deb import DESCRIPTION

_SPEC = """\
Name:           {name}
Version:        {version}
Release:        1
Summary:        System tray icon for the quota of prepaid API keys
License:        MIT AND LGPL-3.0-only AND Apache-2.0 AND BSD-3-Clause AND MPL-2.0 AND PSF-2.0
URL:            {homepage}
Recommends:     ca-certificates
Recommends:     xdg-utils
Suggests:       gnome-shell-extension-appindicator

# What is below is private to the program: it gives it to nobody, and asks nobody for it.
%global __provides_exclude_from ^/usr/lib/comet-tray/.*$
%global __requires_exclude ^lib(Qt6|icu|pyside6|shiboken6|python3).*$

# The files are as they shall be: stripped, compressed, with the time of the commit.
%global __os_install_post %{{nil}}
%global debug_package %{{nil}}
%global _build_id_links none
%global _buildhost reproducible
%global _binary_payload w19.zstdio
%global use_source_date_epoch_as_buildtime 1
%global clamp_mtime_to_source_date_epoch 1

%description
{description}

%install
mkdir -p %{{buildroot}}
cp -a {root}/. %{{buildroot}}/

%files
{files}

%changelog
{changelog}
"""


def build(root: str, notices: str, target: str) -> str:
    """Make a package of the tree at `root`, into the folder `target`; give its path.

    The tree is as `tree.lay` makes it, without the system's libraries. `notices` is the file of all
    notices.
    """
    moment = about.epoch()
    doc = os.path.join(root, "usr/share/doc", about.NAME)
    tree.copy(notices, os.path.join(root, "usr/share/licenses", about.NAME, "NOTICES"))
    tree.copy(os.path.join(about.ROOT, "CHANGELOG.md"), os.path.join(doc, "CHANGELOG.md"))
    # Where Debian's zsh looks for completions, no other does.
    debian = os.path.join(root, "usr/share/zsh/vendor-completions")
    os.rename(debian, os.path.join(root, "usr/share/zsh/site-functions"))
    tree.settle(root, moment)
    work = os.path.join(os.path.dirname(root), "rpmbuild")
    shutil.rmtree(work, ignore_errors=True)
    spec = os.path.join(work, "comet-tray.spec")
    tree.write(spec, _spec(root, moment))
    options = ("--define", f"_topdir {work}", "--define", "_rpmfilename package.rpm")
    env = {**os.environ, "SOURCE_DATE_EPOCH": str(moment), "LC_ALL": "C.UTF-8"}
    tree.run("rpmbuild", "-bb", *options, spec, env=env)
    machine = tree.run("rpm", "--eval", "%{_arch}").strip()
    path = os.path.join(target, f"{about.NAME}-{about.version()}-1.{machine}.rpm")
    shutil.copyfile(os.path.join(work, "RPMS", "package.rpm"), path)
    return path


def _spec(root: str, moment: int) -> str:
    return _SPEC.format(
        name=about.NAME,
        version=about.version(),
        homepage=about.homepage(),
        description=DESCRIPTION.strip(),
        root=root,
        files="\n".join(_files(root)),
        changelog=_changelog(moment),
    )


def _files(root: str) -> list[str]:
    """List every file, and the folders that are the program's own."""
    lines = ["%defattr(-,root,root,-)", "%dir /usr/lib/comet-tray"]
    for folder, folders, names in sorted(os.walk(root)):
        place = folder.removeprefix(root)
        if place.startswith(f"/{tree.PLACE}"):
            lines += [f'%dir "{place}/{name}"' for name in sorted(folders)]
        for name in sorted(names):
            mark = "%license " if "/licenses/" in place else "%doc " if "/doc/" in place else ""
            lines.append(f'{mark}"{place}/{name}"')
    return [*lines, "%dir /usr/share/licenses/comet-tray", "%dir /usr/share/doc/comet-tray"]


def _changelog(moment: int) -> str:
    entries = []
    for each in about.releases(about.read("CHANGELOG.md")):
        day = time.strptime(each.date, "%Y-%m-%d") if each.date else time.gmtime(moment)
        head = f"* {time.strftime('%a %b %d %Y', day)} {about.MAINTAINER} - {each.version}-1"
        notes = [f"- {text}".replace("%", "%%") for text in (*each.paragraphs, *each.items)]
        entries.append("\n".join([head, *notes]))
    return "\n\n".join(entries)
