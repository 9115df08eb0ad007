"""The notices of all that a frozen bundle holds, from the metadata of what is installed.

Run by the interpreter of the build's own environment: `licences.py text|dep5 FILE`.

text: for people, whole: what archives, .rpm, Windows and macOS carry.
dep5: Debian's machine-readable `copyright`, which refers to the texts that Debian has.
"""

from __future__ import annotations

import os
import re
import sys
import sysconfig
import textwrap
import tomllib
from collections.abc import Iterable
from importlib.metadata import Distribution, PackagePath, distribution
from typing import NamedTuple

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
# What Debian has in /usr/share/common-licenses, and how one knows a whole text of it.
_COMMON = {
    "Apache-2.0": "TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION",
    "MPL-2.0": "Mozilla Public License Version 2.0",
    "GPL-2": "\t\t    GNU GENERAL PUBLIC LICENSE\n\t\t       Version 2",
}
# Qt's own packages name their licence and carry no text of it.
_QT = frozenset({"pyside6-essentials", "shiboken6"})
_ON_DEBIAN = "On Debian systems the text is in /usr/share/common-licenses"
# What stands before the terms of a licence, in characters: its name and address.
_TITLE = 400
_REPLACING = """\
Qt and PySide6 are under the LGPL, version 3. Their libraries are files of their own: those named
libQt6*, libicu*, libpyside6* and libshiboken6* (or the like on other systems), the plug-ins, and
the modules in the folders PySide6 and shiboken6. Each can be replaced by another build of the
same version, or of a later one with the same interface: put the file in the place of the old one,
under the same name, and start the program anew. Their source is that of the versions named here,
to be had at https://download.qt.io/official_releases/. You may take the program apart to debug
your changes.
"""
_APACHE = (
    'Licensed under the Apache License, Version 2.0 (the "License"); you may not use this except in'
    ' compliance with the License. It is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR'
    " CONDITIONS OF ANY KIND, either express or implied."
)


class Notice(NamedTuple):
    """What is bundled under one licence: `texts` are the files that came with it, whole."""

    name: str
    version: str
    licence: str
    copyright: tuple[str, ...]
    texts: tuple[str, ...]


def notices() -> list[Notice]:
    """Give the program, what it depends on here, Python, and the boot loader; sorted after that."""
    return [own(), python(), _boot_loader(), *map(of_package, sorted(bundled()))]


def bundled() -> set[str]:
    """Name the packages that the program needs on this system, and all that those need.

    Raises PackageNotFoundError for one that is not installed.
    """
    from packaging.requirements import Requirement

    wanted = _project()["dependencies"]
    found: set[str] = set()
    todo = [Requirement(each) for each in wanted]
    while todo:
        one = todo.pop()
        if one.marker is not None and not one.marker.evaluate({"extra": ""}):
            continue
        name = _normal(one.name)
        if name not in found:
            found.add(name)
            todo += [Requirement(each) for each in distribution(name).requires or ()]
    return found


def _normal(name: str) -> str:
    """Give the one way to write the name of a package."""
    return re.sub(r"[-_.]+", "-", name).lower()


def as_text(every: Iterable[Notice]) -> str:
    """Give all notices for people, and every text whole."""
    parts = [
        "Comet Tray is under the MIT licence. It is made of, and comes with, the works below.\n",
        _REPLACING,
    ]
    for each in every:
        head = f"{each.name} {each.version}".rstrip()
        lines = [head, "=" * len(head), f"Licence: {each.licence}", *each.copyright, ""]
        parts.append("\n".join([*lines, *(text.rstrip() for text in each.texts)]))
    whole = ("LGPL-3.txt", "GPL-3.txt", "qt.txt")
    parts += [_file(HERE, "notices", name).rstrip() for name in whole]
    return "\n\n\n".join(parts) + "\n"


def as_dep5(every: Iterable[Notice], homepage: str) -> str:
    """Give all notices as Debian's machine-readable copyright file 1.0."""
    head = (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        "Upstream-Name: Comet Tray\n"
        f"Source: {homepage}\n"
        f"Comment:\n{_folded(_REPLACING)}"
    )
    stanzas = [head]
    below: dict[str, str] = {}
    for each in every:
        name, text = _dep5_licence(each)
        holders = "\n ".join(each.copyright) or f"The authors of {each.name}"
        place = "*" if each.name == "Comet Tray" else f"{each.name.replace(' ', '-')}/*"
        comment = f"\nComment: version {each.version}" if place != "*" else ""
        stanzas.append(f"Files: {place}\nCopyright: {holders}\nLicense: {name}{comment}")
        below[name] = text
    qt = _file(HERE, "notices", "qt.txt").rstrip()
    stanzas.append(qt.partition("\n\n")[2])
    stanzas += [f"License: {name}\n{_folded(text)}" for name, text in below.items()]
    return "\n\n".join(stanzas) + "\n"


def _dep5_licence(each: Notice) -> tuple[str, str]:
    """Give a name that no other licence here has, and the text under it."""
    if _normal(each.name) in _QT:
        return "LGPL-3", f"{_ON_DEBIAN}/LGPL-3."
    cut = [_without_common(text) for text in each.texts]
    own = [text for text, _ in cut if text]
    common = sorted({name for _, names in cut for name in names})
    if not own and common == ["Apache-2.0"]:
        return "Apache-2.0", f"{_APACHE}\n\n{_ON_DEBIAN}/Apache-2.0."
    where = [f"{_ON_DEBIAN}/{one}." for one in common]
    name = re.sub(r"[^A-Za-z0-9.+-]+", "-", f"{each.licence.split(' ')[0]}-{each.name}")
    name = each.licence if each.name == "Comet Tray" else name
    return name, "\n\n".join([f"{each.licence}, as follows.", *own, *where])


def _without_common(text: str) -> tuple[str, list[str]]:
    """Cut off the licences that Debian has, and name them: they stand at the end of a text."""
    found = [(text.find(sign), name) for name, sign in _COMMON.items() if sign in text]
    before = text[: min(found)[0]].rstrip() if found else text
    return ("" if found and len(before) < _TITLE else before), [name for _, name in found]


def _common_of(text: str) -> bool:
    """Whether a text is one of those licences, and nothing else."""
    return not _without_common(text)[0]


def own() -> Notice:
    """Give the program's own notice."""
    text = _file(ROOT, "LICENSE")
    return Notice("Comet Tray", "", "MIT", _holders([text]), (text,))


def python() -> Notice:
    """Give Python's notice: its text is beside its library, or where a distribution has put it."""
    import platform

    version = platform.python_version()
    folder = sysconfig.get_path("stdlib")
    doc = f"/usr/share/doc/python{sysconfig.get_python_version()}/copyright"
    places = (
        os.path.join(folder, "LICENSE.txt"),
        os.path.join(sys.base_prefix, "LICENSE.txt"),
        doc,
    )
    text = _file(next(each for each in places if os.path.exists(each)))
    holders = ("Copyright (c) 2001-2026 Python Software Foundation",)
    return Notice("Python", version, "PSF-2.0", holders, (text,))


def _boot_loader() -> Notice:
    """PyInstaller's boot loader becomes a part of the program, by an exception to the GPL."""
    found = distribution("pyinstaller")
    texts = _texts(found)
    licence = "GPL-2.0-or-later WITH Bootloader-exception"
    holders = ("Copyright (c) 2010-2026 PyInstaller Development Team",)
    return Notice("PyInstaller boot loader", found.version, licence, holders, texts)


def of_package(name: str) -> Notice:
    """Give the notice of an installed package. Raises SystemExit where it has no licence's text."""
    found = distribution(name)
    texts = _texts(found)
    given = _field(found, "License-Expression") or _field(found, "License")
    if not given:
        kinds = [each for each in found.metadata.get_all("Classifier", []) if "License ::" in each]
        given = kinds[0].rpartition(":: ")[2] if kinds else _guess(texts)
    if not texts and name not in _QT:
        raise SystemExit(f"{name} is bundled, and its package has no text of its licence")
    author = _field(found, "Author") or _field(found, "Author-email") or found.name
    holders = _holders(texts) or (f"Copyright (c) {author}",)
    if name in _QT:
        holders = ("Copyright (c) The Qt Company Ltd. and other contributors",)
    return Notice(found.metadata["Name"], found.version, given, holders, texts)


def _field(found: Distribution, name: str) -> str:
    return str((found.metadata.get_all(name) or [""])[0])


def _guess(texts: Iterable[str]) -> str:
    """Name the licence of a package that names none, by its text."""
    signs = {"Permission is hereby granted, free of charge": "MIT", "Apache License": "Apache-2.0"}
    return next(
        (name for sign, name in signs.items() if any(sign in text for text in texts)), "see below"
    )


def _texts(found: Distribution) -> tuple[str, ...]:
    files = sorted(each for each in found.files or () if _is_notice(each))
    return tuple(_file(str(found.locate_file(each))) for each in files)


def _is_notice(path: PackagePath) -> bool:
    inside = [part for part in path.parts if part.endswith(".dist-info")]
    begins = path.name.upper().startswith(("LICENSE", "LICENCE", "COPYING", "NOTICE", "COPYRIGHT"))
    return bool(inside) and begins


def _holders(texts: Iterable[str]) -> tuple[str, ...]:
    """Give the lines that name who holds the rights, each once."""
    lines = [
        line.strip(" *#\t") for text in texts if not _common_of(text) for line in text.splitlines()
    ]
    named = [line for line in lines if re.match(r"(?i)copyright (\(c\)|©|\d)", line)]
    return tuple(dict.fromkeys(named))


def _folded(text: str) -> str:
    """Indent as a field of many lines, with a dot for each empty one."""
    lines = text.expandtabs().strip().splitlines()
    return textwrap.indent("\n".join(line.rstrip() or "." for line in lines), " ")


def _file(*path: str) -> str:
    with open(os.path.join(*path), encoding="utf-8", errors="replace") as file:
        return file.read()


def _project() -> dict[str, list[str]]:
    return tomllib.loads(_file(ROOT, "pyproject.toml"))["project"]  # type: ignore[no-any-return]


def main() -> None:
    """Write what the first argument names into the file that the second does."""
    kind, path = sys.argv[1:]
    homepage = tomllib.loads(_file(ROOT, "pyproject.toml"))["project"]["urls"]["Homepage"]
    made = as_text(notices()) if kind == "text" else as_dep5(notices(), homepage)
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write(made)


if __name__ == "__main__":
    main()
