"""The notices: of everything that is bundled, and each in a form that people or Debian can read."""

import re
from pathlib import Path

import licences
import pytest
from linux import about


@pytest.fixture(scope="module")
def every() -> list[licences.Notice]:
    """All but the boot loader's, which is installed where packages are built."""
    return [
        licences.own(),
        licences.python(),
        *map(licences.of_package, sorted(licences.bundled())),
    ]


def test_what_the_program_needs_is_found_with_all_that_that_needs() -> None:
    found = licences.bundled()

    assert found >= {"pyside6-essentials", "shiboken6", "keyring", "secretstorage", "cryptography"}
    assert found >= {"requests", "urllib3", "certifi", "msgspec", "tomlkit", "jeepney", "cffi"}
    assert not found & {"pytest", "ruff", "mypy", "pip", "setuptools", "comet-tray"}


def test_each_names_its_licence_its_holders_and_the_text(every: list[licences.Notice]) -> None:
    for notice in every:
        assert notice.licence
        assert notice.copyright
        assert notice.texts or notice.name.lower().startswith(("pyside6", "shiboken6"))


def test_the_text_for_people_is_whole(every: list[licences.Notice]) -> None:
    text = licences.as_text(every)

    for notice in every:
        assert f"{notice.name} {notice.version}".rstrip() in text
        assert all(part.strip() in text for part in notice.texts)
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Each can be replaced by another build" in " ".join(text.split())
    for part in ("HarfBuzz", "FreeType", "libpng", "PCRE2", "ICU"):
        assert f"Files: Qt/{part}" in text


def test_the_text_for_debian_follows_its_format(every: list[licences.Notice]) -> None:
    text = licences.as_dep5(every, about.homepage())
    stanzas = [stanza for stanza in text.split("\n\n") if stanza]
    used = re.findall(
        r"^License: (.+)$", "\n".join(s for s in stanzas if "Files:" in s), re.MULTILINE
    )
    told = [
        stanza.partition("\n")[0].removeprefix("License: ")
        for stanza in stanzas[1:]
        if "Files:" not in stanza
    ]

    assert text.startswith("Format: https://www.debian.org/doc/packaging-manuals/copyright-format/")
    assert len(told) == len(set(told))
    for stanza in stanzas:
        assert all(re.match(r"[A-Z][A-Za-z-]*: ?| +\S", line) for line in stanza.splitlines())
    for names in used:
        for name in re.split(r" and | or ", names):
            assert name in {*told, "public-domain", "CC0-1.0"}


def test_debian_gets_no_text_that_it_has(every: list[licences.Notice]) -> None:
    text = licences.as_dep5(every, about.homepage())

    assert "/usr/share/common-licenses/LGPL-3" in text
    assert "/usr/share/common-licenses/Apache-2.0" in text
    assert "TERMS AND CONDITIONS FOR USE, REPRODUCTION, AND DISTRIBUTION" not in text


def test_a_package_without_a_licence_text_stops_the_build(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    folder = tmp_path / "secret_sauce-1.0.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: secret-sauce\nVersion: 1.0\n")
    (folder / "RECORD").write_text("secret_sauce-1.0.dist-info/METADATA,,\n")
    monkeypatch.syspath_prepend(str(tmp_path))

    with pytest.raises(SystemExit, match="secret-sauce is bundled"):
        licences.of_package("secret-sauce")
