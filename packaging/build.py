"""`make packages`: builds what people install, into dist/, and proves each by its own self-check.

    build.py [--out FOLDER] [--work FOLDER] [wheel] [tar] [deb] [rpm]      (all of them by default)

The program is frozen once, by PyInstaller, in an environment of its own whose packages are those of
packaging/requirements.lock, each checked by its hash. Everything else is made from that folder.
"""

from __future__ import annotations

import argparse
import contextlib
import glob
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
sys.path[:0] = [HERE, ROOT]

from linux import about, deb, rpm, tarball, tree  # noqa: E402  # found by the line above

WORK = os.path.join(ROOT, "build", "packages")
LOCK = os.path.join(HERE, "requirements.lock")
# Nothing but what is listed, and no code of a package runs to install it.
LOCKED = ("--require-hashes", "--no-deps", "--only-binary=:all:", "--requirement", LOCK)
KINDS = ("wheel", "tar", "deb", "rpm")
# What a self-check says on a desktop that has everything.
WHOLE = (
    "a trial was stored, read and deleted",
    "the icon is in the tray",
    "certificates are trusted",
)


def main() -> None:
    """Build what is asked for; the first that fails ends it, with exit code 1."""
    parser = argparse.ArgumentParser(description="Build the packages of Comet Tray.")
    parser.add_argument("--out", default=os.path.join(ROOT, "dist"), help="default: dist")
    parser.add_argument("--work", default=WORK, help="default: build/packages")
    parser.add_argument("kinds", nargs="*", metavar="|".join(KINDS), help="default: all")
    args = parser.parse_args()
    if unknown := set(args.kinds) - set(KINDS):
        parser.error(f"there is no {min(unknown)} to build")
    os.makedirs(args.out, exist_ok=True)
    for path in build(args.kinds or KINDS, os.path.abspath(args.out), os.path.abspath(args.work)):
        print(f"build: {os.path.relpath(path)}, {os.path.getsize(path) / 1e6:.1f} MB", flush=True)


def build(kinds: tuple[str, ...] | list[str], out: str, work: str) -> Iterator[str]:
    """Build, check and yield each file. `work` is the folder for all that is on the way."""
    os.environ["SOURCE_DATE_EPOCH"] = str(about.epoch())
    os.umask(0o022)
    python = environment(os.path.join(ROOT, "build", "packages-venv"))
    with contextlib.suppress(FileNotFoundError):
        shutil.rmtree(work)
    os.makedirs(work)
    if "wheel" in kinds:
        yield from wheel(python, out, work)
    if not {"tar", "deb", "rpm"} & set(kinds):
        return
    frozen = freeze(python, work)
    pictures = os.path.join(work, "pictures")
    os.makedirs(pictures)
    drawing = os.path.join(ROOT, "resources", "comet-tray.svg")
    tree.run(python, os.path.join(HERE, "linux", "icons.py"), drawing, pictures)
    notices, dep5 = os.path.join(work, "NOTICES"), os.path.join(work, "copyright")
    tree.run(python, os.path.join(HERE, "licences.py"), "text", notices)
    tree.run(python, os.path.join(HERE, "licences.py"), "dep5", dep5)
    if "tar" in kinds:
        root = os.path.join(work, "tar")
        tree.lay(root, frozen, pictures)
        made = tarball.build(root, frozen, notices, out)
        yield _checked(made, "tar", "--extract", "--file", made, "--directory")
    tree.without_system_libraries(frozen)
    if "deb" in kinds:
        tree.lay(os.path.join(work, "deb"), frozen, pictures)
        made = deb.build(os.path.join(work, "deb"), dep5, out)
        yield _checked(made, "dpkg-deb", "--extract", made)
    if "rpm" in kinds:
        tree.lay(os.path.join(work, "rpm"), frozen, pictures)
        made = rpm.build(os.path.join(work, "rpm"), notices, out)
        unpack = 'cd "$2" && rpm2cpio "$1" | cpio --extract --make-directories --quiet'
        yield _checked(made, "sh", "-c", unpack, "sh", made)


def environment(folder: str) -> str:
    """Make the build's own environment, exactly as locked, and give its interpreter."""
    python = os.path.join(folder, "bin", "python")
    with open(LOCK, "rb") as file:
        wanted = hashlib.sha256(file.read() + sys.version.encode()).hexdigest()
    stamp = os.path.join(folder, "locked")
    if os.path.exists(stamp):
        with open(stamp, encoding="ascii") as file:
            if file.read() == wanted:
                return python
    print("build: installing what packaging/requirements.lock names", flush=True)
    venv.create(folder, clear=True, with_pip=True)
    pip = (python, "-m", "pip", "--disable-pip-version-check", "--quiet", "install")
    tree.run(*pip, *LOCKED)
    tree.write(stamp, wanted)
    return python


def wheel(python: str, out: str, work: str) -> list[str]:
    """Build the source archive, from it the wheel, and check that in an environment of its own."""
    target = os.path.join(work, "wheel")
    tree.run(python, "-P", "-m", "build", "--no-isolation", "--outdir", target, ROOT)
    made = [shutil.copy(path, out) for path in sorted(glob.glob(os.path.join(target, "*")))]
    place = os.path.join(work, "wheel-venv")
    venv.create(place, clear=True, with_pip=True)
    pip = (os.path.join(place, "bin", "python"), "-m", "pip", "--disable-pip-version-check")
    install = (*pip, "--quiet", "install")
    tree.run(*install, *LOCKED)
    tree.run(*install, "--no-deps", *glob.glob(os.path.join(target, "*.whl")))
    check(os.path.join(place, "bin", about.NAME))
    return made


def freeze(python: str, work: str) -> str:
    """Freeze the program, and give the folder that holds it."""
    print("build: freezing the program", flush=True)
    target = os.path.join(work, "frozen")
    # Hashes that change from run to run would order what PyInstaller writes.
    env = {**os.environ, "PYTHONHASHSEED": "0", "PYTHONDONTWRITEBYTECODE": "1"}
    env["PYINSTALLER_CONFIG_DIR"] = os.path.join(work, "pyinstaller")
    options = ("--noconfirm", "--log-level", "WARN", "--distpath", target)
    where = ("--workpath", os.path.join(work, "pyinstaller"))
    spec = os.path.join(HERE, "comet-tray.spec")
    tree.run(python, "-m", "PyInstaller", *options, *where, spec, folder=work, env=env)
    frozen = os.path.join(target, about.NAME)
    forget_builders_folders(frozen)
    return frozen


def forget_builders_folders(frozen: str) -> None:
    """Take the folder of this machine's Python out of its libraries: no user has such a one."""
    for folder, _, names in os.walk(frozen):
        for name in names:
            path = os.path.join(folder, name)
            if ".so" in name and not os.path.islink(path):
                places = tree.run("patchelf", "--print-rpath", path).strip().split(":")
                if any(place.startswith("/") for place in places):
                    tree.run("patchelf", "--remove-rpath", path)


def _checked(made: str, *unpack: str) -> str:
    """Unpack a package by a command that the folder is added to, and check what is in it."""
    with tempfile.TemporaryDirectory(prefix="comet-tray-package-") as folder:
        tree.run(*unpack, folder)
        check(*glob.glob(os.path.join(folder, "usr", "bin", about.NAME)) or _in_archive(folder))
    return made


def _in_archive(folder: str) -> list[str]:
    return glob.glob(os.path.join(folder, "*", about.NAME))


def check(program: str) -> None:
    """Run a program's self-check with nothing else of this user's; raises SystemExit.

    It is run on a desktop that has keyring and tray, and must find both.
    """
    from tests.support.desk import Desk

    print(f"build: self-check of {program}", flush=True)
    with Desk() as desk:
        kept = ("DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR")
        bare = {name: desk.env[name] for name in kept if name in desk.env}
        bare |= {"HOME": desk.home, "LC_ALL": "C.UTF-8"}
        done = subprocess.run(
            [program, "--self-check"],
            env=bare,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )
    print(done.stdout, end="", flush=True)
    lacking = [words for words in WHOLE if words not in done.stdout]
    if done.returncode or lacking:
        raise SystemExit(f"{program} is not whole: {done.stderr.strip() or lacking}")


if __name__ == "__main__":
    main()
