"""The installer for Windows: it packs here, holds everything, and speaks six languages.

What it does on Windows is tried there: see packaging/windows/try.ps1 and the release's workflow.
"""

import os
import re
import shutil
import struct
import subprocess
import sys
from pathlib import Path

import pytest
from linux import about
from windows import freeze, icon, pack

from comet_tray.desktop import autostart, autostart_windows

FOLDER = Path(pack.HERE)
SCRIPT = Path(pack.SCRIPT).read_text(encoding="utf-8")
TEXTS = (FOLDER / "texts.nsh").read_text(encoding="utf-8")
# As NSIS names the program's languages.
LANGUAGES = {
    "en": "English",
    "de": "German",
    "es": "Spanish",
    "fr": "French",
    "ja": "Japanese",
    "zh_CN": "SimpChinese",
}
FILES = {
    "comet-tray.exe": b"the one without a console",
    "comet-tray.com": b"the one with a console",
    "NOTICES.txt": b"notices",
    "_internal/python312.dll": b"Python",
    "_internal/PySide6/plugins/platforms/qwindows.dll": b"Qt",
    "_internal/comet_tray/resources/translations/comet-tray_ja.qm": b"texts",
}


def define(name: str) -> str:
    """Give what the script defines, with what that names."""
    (found,) = re.findall(rf'^!define {name} "(.*)"$', SCRIPT, re.MULTILINE)
    return re.sub(r"\$\{(\w+)\}", lambda each: define(each[1]), found)


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("icon") / "comet-tray.ico"
    drawing = Path(about.ROOT) / "resources" / "comet-tray.svg"
    subprocess.run([sys.executable, icon.__file__, drawing, path], check=True)
    return path


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """What stands for the program that is frozen on Windows."""
    folder = tmp_path / "frozen"
    for name, content in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


@pytest.fixture(autouse=True)
def _time_of_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")


def names_in(installer: str) -> set[str]:
    """Name the files that an installer lays down, with those of NSIS itself."""
    program = shutil.which("7zz") or shutil.which("7z")
    assert program, "7zip is missing: packaging/setup.sh test"
    done = subprocess.run(
        [program, "l", "-ba", "-slt", installer], check=True, capture_output=True, text=True
    )
    return {
        name.replace("\\", "/") for name in re.findall(r"^Path = (.+)$", done.stdout, re.MULTILINE)
    }


def test_it_packs_without_a_warning_and_holds_every_file(
    frozen: Path, drawn: Path, tmp_path: Path
) -> None:
    made = pack.pack(str(frozen), str(drawn), str(tmp_path))

    assert os.path.basename(made) == f"comet-tray-{about.version()}-setup.exe"
    held = {name for name in names_in(made) if not name.startswith("$PLUGINSDIR/")}
    assert held == {*FILES, "Uninstall.exe"}


def test_two_installers_of_one_commit_are_the_same(
    frozen: Path, drawn: Path, tmp_path: Path
) -> None:
    first = Path(pack.pack(str(frozen), str(drawn), str(tmp_path / "one"))).read_bytes()
    for path in frozen.rglob("*.dll"):
        os.utime(path, (1, 1))
    second = Path(pack.pack(str(frozen), str(drawn), str(tmp_path / "two"))).read_bytes()

    assert first == second


def test_what_the_uninstaller_would_leave_is_not_packed(
    frozen: Path, drawn: Path, tmp_path: Path
) -> None:
    (frozen / "stray.txt").touch()

    with pytest.raises(SystemExit, match=r"stray\.txt"):
        pack.pack(str(frozen), str(drawn), str(tmp_path))


def test_a_program_without_its_notices_is_not_packed(
    frozen: Path, drawn: Path, tmp_path: Path
) -> None:
    (frozen / "NOTICES.txt").unlink()

    with pytest.raises(SystemExit, match=r"NOTICES\.txt"):
        pack.pack(str(frozen), str(drawn), str(tmp_path))


def test_the_uninstaller_removes_what_is_installed() -> None:
    _, _, uninstaller = SCRIPT.partition("Section Uninstall\n")
    names = {"comet-tray.exe": "${PROGRAM}", "comet-tray.com": "${CONSOLE}"}

    for name in pack.TOP - {"_internal"} | {"Uninstall.exe"}:
        assert f'Delete "$INSTDIR\\{names.get(name, name)}"' in uninstaller
    assert 'RMDir /r "$INSTDIR\\_internal"' in uninstaller
    assert re.findall(r'RMDir /r "\$INSTDIR"', SCRIPT) == []
    for key in set(re.findall(r"WriteReg\w+ HKCU \"\$\{(\w+)\}\"", SCRIPT)) - {"RUN"}:
        assert f'DeleteRegKey HKCU "${{{key}}}"' in uninstaller


def test_it_asks_for_no_administrator_and_writes_for_its_user_alone() -> None:
    assert "RequestExecutionLevel user" in SCRIPT
    assert 'InstallDir "$LOCALAPPDATA\\Programs\\${NAME}"' in SCRIPT
    assert "HKLM" not in SCRIPT
    assert "SetShellVarContext" not in SCRIPT


def test_the_start_at_login_is_the_one_that_the_settings_switch() -> None:
    program = autostart_windows.command_line([r"$INSTDIR\${PROGRAM}"])

    assert define("RUN") == autostart_windows._RUN
    assert define("APPROVED") == autostart_windows._APPROVED
    assert define("RUN_VALUE") == autostart._NAME
    assert f"""WriteRegStr HKCU "${{RUN}}" "${{RUN_VALUE}}" '{program}'""" in SCRIPT
    assert 'Section /o "$(LOGIN)"' in SCRIPT


def test_it_speaks_the_languages_of_the_program() -> None:
    translations = (Path(about.ROOT) / "resources" / "translations").glob("*.ts")
    spoken = {path.stem.partition("_")[2] for path in translations}
    inserted = re.findall(r"^!insertmacro MUI_LANGUAGE (\w+)$", SCRIPT, re.MULTILINE)

    assert {"en", *spoken} == set(LANGUAGES)
    assert set(inserted) == set(LANGUAGES.values())
    assert inserted[0] == "English"


def test_each_text_is_there_in_each_language() -> None:
    found = re.findall(r'^LangString (\w+) \$\{LANG_(\w+)\} "(.+)"$', TEXTS, re.MULTILINE)
    languages = {name.upper() for name in LANGUAGES.values()}
    names = {name for name, _, _ in found}

    assert len(found) == TEXTS.count("LangString ")
    assert {(name, language) for name, language, _ in found} == {
        (name, language) for name in names for language in languages
    }
    assert len(found) == len(names) * len(languages)
    assert names == set(re.findall(r"\$\((\w+)\)", SCRIPT))
    for name in names:
        assert len({text for other, _, text in found if other == name}) == len(languages)


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", "0.1.0.0"), ("1.2", "1.2.0.0"), ("1.2.3.dev4", "1.2.3.0"), ("1.2.3.4.5", "1.2.3.4")],
)
def test_a_version_is_four_numbers(version: str, numbers: str) -> None:
    assert pack.four_numbers(version) == numbers


def test_the_size_counts_every_file(tmp_path: Path) -> None:
    (tmp_path / "below").mkdir()
    (tmp_path / "a").write_bytes(bytes(1024))
    (tmp_path / "below" / "b").write_bytes(b"b")

    assert pack.kilobytes(str(tmp_path)) == 2


def test_the_program_is_frozen_with_its_notices_and_checked() -> None:
    steps = freeze.steps("python", "out", "work")
    scripts = [os.path.basename(step[1 if step[0] == "python" else 0]) for step in steps]

    assert scripts == ["-m", "icon.py", "licences.py", "comet-tray.com"]
    assert steps[0][-1].endswith("comet-tray.spec")
    assert steps[2][-1] == os.path.join("out", "comet-tray", "NOTICES.txt")
    assert steps[3][-1] == "--self-check"
    assert all(os.path.exists(step[1]) for step in steps[1:3])


def test_the_icon_has_each_size(drawn: Path) -> None:
    made = drawn.read_bytes()
    _, kind, count = struct.unpack_from("<3H", made)
    entries = [struct.unpack_from("<4B2H2I", made, 6 + 16 * index) for index in range(count)]

    assert kind == 1
    assert [entry[0] or 256 for entry in entries] == list(icon.SIZES)
    assert sum(entry[6] for entry in entries) + 6 + 16 * count == len(made)
    for entry in entries[:-1]:
        assert struct.unpack_from("<Iii", made, entry[7]) == (40, entry[0], 2 * entry[0])
    assert made[entries[-1][7] :].startswith(b"\x89PNG")


def test_a_bitmap_goes_from_the_bottom_up() -> None:
    top, bottom = b"\x01" * 8, b"\x02" * 8

    made = icon.as_bitmap(2, top + bottom)

    assert made[40:56] == bottom + top
    assert made[56:] == bytes(8)
