"""What makes the program a bundle of macOS, as far as that can be tried elsewhere.

macOS's own tools are played by stand-ins, which write down how they were called.
"""

import base64
import os
import platform
import plistlib
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from linux import about
from macos.icns import PICTURES
from PySide6.QtCore import QSize
from PySide6.QtGui import QImageReader, qAlpha

MACOS = Path(about.ROOT) / "packaging" / "macos"
IDENTITY = "0123456789ABCDEF0123456789ABCDEF01234567"
CERTIFICATE = {
    "MACOS_CERTIFICATE": base64.b64encode(b"a certificate").decode(),
    "MACOS_CERTIFICATE_PASSWORD": "opens it",
}
NOTARY = {
    "MACOS_NOTARY_KEY": base64.b64encode(b"a key").decode(),
    "MACOS_NOTARY_KEY_ID": "KEY1",
    "MACOS_NOTARY_ISSUER": "an issuer",
}
# Writes its name and arguments into one line of the log, parted by tabs, and goes on with the rest.
LOGGING = """\
#!/usr/bin/env bash
set -eu
{ printf '%s' "${0##*/}"; printf '\\t%s' "$@"; echo; } >>"$LOG"
"""
PYINSTALLER = """
while [[ $1 != --distpath ]]; do shift; done
inside="$2/Comet Tray.app/Contents"
framework="$inside/Frameworks/PySide6/Qt/lib/QtCore.framework"
mkdir -p "$inside/MacOS" "$inside/Resources" "$framework/Versions/A" "$2/comet-tray"
touch "$inside/Frameworks/libpython3.12.dylib" "$inside/Frameworks/PySide6/QtCore.abi3.so"
touch "$framework/Versions/A/QtCore" "$inside/Resources/icon-windowed.icns"
cat >"$inside/MacOS/comet-tray" <<'END'
#!/bin/sh
printf 'comet-tray\\t%s\\n' "$*" >>"$LOG"
exit "${SELF_CHECK:-0}"
END
chmod +x "$inside/MacOS/comet-tray"
"""
SECURITY = """
case $1 in
  import) cat "$2" >>"$LOG"; echo >>"$LOG" ;;
  list-keychains) if [[ $# == 3 ]]; then echo '    "/Users/a b/login.keychain-db"'; fi ;;
  find-identity) printf '%s' "$IDENTITIES" ;;
esac
"""
HDIUTIL = """
while [[ $1 != -srcfolder ]]; do shift; done
cp -R "$2" "$IMAGE"
touch "${@: -1}"
"""
TOOLS = {
    "pyinstaller": PYINSTALLER,
    "security": SECURITY,
    "codesign": "",
    "xcrun": "",
    "hdiutil": HDIUTIL,
}


class Build:
    """A copy of the project in which `build.sh` runs among stand-ins, and what came of it."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "project"
        self.image = folder / "image"
        self._log = folder / "log"
        self._log.touch()
        for name in ("packaging", "resources", "comet_tray"):
            leave_out = shutil.ignore_patterns("__pycache__", "screenshots", "traces")
            shutil.copytree(Path(about.ROOT) / name, self.root / name, ignore=leave_out)
        for name in ("pyproject.toml", "LICENSE"):
            shutil.copy(Path(about.ROOT) / name, self.root)
        tools = folder / "tools"
        tools.mkdir()
        for name, body in TOOLS.items():
            (tools / name).write_text(LOGGING + body, encoding="utf-8")
            (tools / name).chmod(0o755)
        (tools / "python").write_text(f'#!/bin/sh\nexec "{sys.executable}" "$@"\n')
        (tools / "python").chmod(0o755)
        # Its notice is read where it is installed, and here it is not.
        known = folder / "known" / "pyinstaller-6.0.dist-info" / "METADATA"
        known.parent.mkdir(parents=True)
        known.write_text("Metadata-Version: 2.1\nName: pyinstaller\nVersion: 6.0\n")
        self._env = {
            "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
            "PYTHONPATH": str(folder / "known"),
            "PYTHONDONTWRITEBYTECODE": "1",
            "TMPDIR": str(folder / "tmp"),
            "HOME": str(folder),
            "LOG": str(self._log),
            "IMAGE": str(self.image),
            "IDENTITIES": f'  1) {IDENTITY} "Developer ID Application: A (B)"\n',
        }
        (folder / "tmp").mkdir()
        self.secrets = folder / "tmp"

    def run(self, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run it to its end."""
        return subprocess.run(
            [self.root / "packaging" / "macos" / "build.sh"],
            env={**self._env, **variables},
            capture_output=True,
            text=True,
            check=False,
        )

    def calls(self, tool: str) -> list[list[str]]:
        """Give the arguments of each call of a tool, in their order."""
        lines = (line.split("\t") for line in self._log.read_text(encoding="utf-8").splitlines())
        return [words[1:] for words in lines if words[0] == tool]

    def log(self) -> str:
        """Give all that the tools wrote down."""
        return self._log.read_text(encoding="utf-8")

    @property
    def disk_image(self) -> str:
        """The image that it makes, as it names it."""
        return f"dist/comet-tray-{about.version()}-macos-{platform.machine()}.dmg"

    @property
    def bundle(self) -> str:
        """The bundle that it signs."""
        return str(self.root / "build" / "macos" / "stage" / "Comet Tray.app")


@pytest.fixture
def build(tmp_path: Path) -> Build:
    return Build(tmp_path)


def test_the_bundle_is_one_of_the_menu_bar_alone() -> None:
    facts = plistlib.loads((MACOS / "Info.plist").read_bytes())

    assert facts["LSUIElement"] is True
    assert facts["CFBundleIdentifier"] == about.APP_ID
    assert facts["CFBundlePackageType"] == "APPL"
    assert facts["CFBundleExecutable"] == about.NAME
    assert facts["CFBundleName"] == facts["CFBundleDisplayName"] == "Comet Tray"
    assert facts["NSPrincipalClass"] == "NSApplication"
    assert facts["NSHighResolutionCapable"] is True
    assert facts["LSMinimumSystemVersion"] == "14.0"


def test_the_bundle_names_every_language_that_the_program_speaks() -> None:
    facts = plistlib.loads((MACOS / "Info.plist").read_bytes())
    texts = Path(about.ROOT, "resources", "translations").glob("comet-tray_*.ts")
    spoken = {path.stem.partition("_")[2].replace("zh_CN", "zh-Hans") for path in texts}

    assert set(facts["CFBundleLocalizations"]) == {"en", *spoken}
    assert facts["CFBundleDevelopmentRegion"] == "en"


def test_the_hardened_runtime_allows_what_is_needed_and_each_has_its_reason() -> None:
    text = (MACOS / "entitlements.plist").read_text(encoding="utf-8")

    assert plistlib.loads(text.encode()) == {
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
        "com.apple.security.cs.disable-library-validation": True,
    }
    for before in text.split("<key>")[:-1]:
        assert before.rstrip().endswith("-->")


def test_the_icon_is_read_back_in_every_size(tmp_path: Path) -> None:
    drawing = os.path.join(about.ROOT, "resources", "comet-tray.svg")
    path = tmp_path / "comet-tray.icns"
    subprocess.run([sys.executable, MACOS / "icns.py", drawing, path], check=True)

    whole = path.read_bytes()
    assert whole[:8] == b"icns" + struct.pack(">I", len(whole))
    reader = QImageReader(str(path))
    assert reader.format() == b"icns"
    assert reader.imageCount() == len(PICTURES)
    found = []
    for number in range(reader.imageCount()):
        assert reader.jumpToImage(number)
        picture = reader.read()
        found.append(picture.size())
        middle = picture.width() // 2
        assert any(qAlpha(picture.pixel(x, middle)) for x in range(picture.width()))
        assert qAlpha(picture.pixel(0, 0)) == 0
    assert sorted(size.width() for size in found) == sorted(size for _, size in PICTURES)
    assert all(size == QSize(size.width(), size.width()) for size in found)


def test_a_drawing_that_is_none_makes_no_icon(tmp_path: Path) -> None:
    drawing = tmp_path / "none.svg"
    drawing.write_text("<nothing/>")
    command = [sys.executable, str(MACOS / "icns.py"), str(drawing), str(tmp_path / "icon")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert done.returncode == 1
    assert f"{drawing} cannot be drawn" in done.stderr
    assert not (tmp_path / "icon").exists()


def test_the_script_has_no_known_fault() -> None:
    done = subprocess.run(
        ["shellcheck", str(MACOS / "build.sh")], capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stdout) == (0, "")


def test_without_secrets_the_image_is_whole_and_the_script_says_that_it_is_unsigned(
    build: Build,
) -> None:
    done = build.run()

    assert done.returncode == 0, done.stdout + done.stderr
    assert f"MACOS_CERTIFICATE is not set: {build.disk_image} is neither signed" in done.stdout
    assert build.calls("comet-tray") == [["--self-check"]]
    assert (build.root / build.disk_image).exists()
    assert not build.calls("security")
    assert not build.calls("xcrun")
    # Apple's processors run nothing without a signature, be it nobody's.
    for call in build.calls("codesign")[:-1]:
        assert call[:3] == ["--force", "--sign", "-"]
        assert not {"--entitlements", "--options", "--timestamp"} & set(call)

    contents = build.image / "Comet Tray.app" / "Contents"
    facts = plistlib.loads((contents / "Info.plist").read_bytes())
    assert facts["CFBundleShortVersionString"] == facts["CFBundleVersion"] == about.version()
    icons = [path.name for path in (contents / "Resources").glob("*.icns")]
    assert icons == [facts["CFBundleIconFile"]]
    assert os.readlink(build.image / "Applications") == "/Applications"
    for notices in (build.image / "Licences.txt", contents / "Resources" / "NOTICES.txt"):
        assert "GNU LESSER GENERAL PUBLIC LICENSE" in notices.read_text(encoding="utf-8")


def test_with_a_certificate_all_is_signed_from_the_inside_out_before_its_check(
    build: Build,
) -> None:
    done = build.run(**CERTIFICATE)

    assert done.returncode == 0, done.stdout + done.stderr
    *signed, bundle, verified, image = build.calls("codesign")
    frameworks = f"{build.bundle}/Contents/Frameworks"
    assert {call[-1] for call in signed} == {
        f"{frameworks}/libpython3.12.dylib",
        f"{frameworks}/PySide6/QtCore.abi3.so",
        f"{frameworks}/PySide6/Qt/lib/QtCore.framework",
    }
    for call in (*signed, bundle):
        assert call[:6] == ["--force", "--sign", IDENTITY, "--timestamp", "--options", "runtime"]
    assert bundle[-3:] == ["--entitlements", "packaging/macos/entitlements.plist", build.bundle]
    assert verified == ["--verify", "--deep", "--strict", build.bundle]
    assert image == ["--force", "--timestamp", "--sign", IDENTITY, build.disk_image]
    tools = [line.partition("\t")[0] for line in build.log().splitlines()]
    assert tools.index("comet-tray") > tools.index("codesign")
    assert tools[tools.index("comet-tray") :].count("codesign") == 1  # the image
    assert "MACOS_NOTARY_KEY is not set" in done.stdout
    assert not build.calls("xcrun")


def test_the_certificate_is_in_a_keychain_of_its_own_that_is_gone_afterwards(
    build: Build,
) -> None:
    assert build.run(**CERTIFICATE).returncode == 0

    calls = build.calls("security")
    keychain = calls[0][-1]
    assert [call[0] for call in calls] == [
        *("create-keychain", "set-keychain-settings", "unlock-keychain", "import"),
        *("set-key-partition-list", "list-keychains", "list-keychains", "find-identity"),
        "delete-keychain",
    ]
    assert calls[-1] == ["delete-keychain", keychain]
    kept = ["list-keychains", "-d", "user", "-s", keychain, "/Users/a b/login.keychain-db"]
    assert kept in calls
    assert "\na certificate\n" in build.log()
    assert list(build.secrets.iterdir()) == []


def test_with_all_secrets_it_is_notarised_and_carries_the_ticket(build: Build) -> None:
    done = build.run(**CERTIFICATE, **NOTARY)

    assert done.returncode == 0, done.stdout + done.stderr
    submit, staple, validate = build.calls("xcrun")
    assert submit[:4] == ["notarytool", "submit", build.disk_image, "--wait"]
    assert submit[-4:] == ["--key-id", "KEY1", "--issuer", "an issuer"]
    assert staple == ["stapler", "staple", build.disk_image]
    assert validate == ["stapler", "validate", build.disk_image]
    assert "not set" not in done.stdout
    assert list(build.secrets.iterdir()) == []


@pytest.mark.parametrize(
    ("variables", "words"),
    [
        ({"SELF_CHECK": "1"}, ""),
        ({"MACOS_CERTIFICATE": "eA=="}, "it opens MACOS_CERTIFICATE and is not set"),
        ({**CERTIFICATE, "IDENTITIES": ""}, "holds no Developer ID Application certificate"),
        ({**CERTIFICATE, "MACOS_NOTARY_KEY": "eA=="}, "it names MACOS_NOTARY_KEY and is not set"),
    ],
    ids=["bundle not whole", "no password", "another certificate", "half a notary"],
)
def test_what_is_not_right_ends_it_and_leaves_no_secret(
    build: Build, variables: dict[str, str], words: str
) -> None:
    done = build.run(**variables)

    assert done.returncode != 0
    assert words in done.stderr
    assert not build.calls("xcrun")
    assert list(build.secrets.iterdir()) == []
    created = [call for call in build.calls("security") if call[0] == "create-keychain"]
    deleted = [call for call in build.calls("security") if call[0] == "delete-keychain"]
    assert len(created) == len(deleted)
