"""What the packages put on a desktop beside the program, read by the tools that desktops use."""

import os
import re
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from linux import about, completions, manual, metainfo
from linux.grammar import commands
from linux.tree import texts

import comet_tray
from comet_tray.cli.parser import parse

CHANGELOG = """\
# Changelog

## 2.0.0 (2026-03-01)

A *new* look,
over two lines & more.

- One `thing`.
- Another.

## 1.0.0 (unreleased)

The first.
"""
# A completion function of zsh, with its helpers replaced by ones that print what they are given.
ZSH = """
_describe() { local found=$argv[-1]; print -l -- ${(P)found} }
_files() { print folders }
words=(comet-tray "$@") CURRENT=$(( $# + 1 ))
source "$SCRIPT"
"""
BASH = """
source "$SCRIPT"
COMP_WORDS=(comet-tray "$@") COMP_CWORD=$#
_comet_tray
printf '%s\\n' "${COMPREPLY[@]}"
"""


@pytest.fixture(autouse=True)
def _built_at_a_known_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")


def output(*command: str, **more: str) -> str:
    env = {**os.environ, **more}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=env)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout + done.stderr


def test_the_version_stands_in_one_place() -> None:
    assert about.version() == comet_tray.__version__


def test_the_changelog_becomes_releases() -> None:
    text = "A new look, over two lines & more."
    newest = about.Release("2.0.0", "2026-03-01", (text,), ("One thing.", "Another."))
    first = about.Release("1.0.0", None, ("The first.",), ())

    assert about.releases(CHANGELOG) == [newest, first]


def test_the_metainfo_is_as_appstream_wants_it(tmp_path: Path) -> None:
    path = tmp_path / f"{about.APP_ID}.metainfo.xml"
    path.write_text(metainfo.metainfo(), encoding="utf-8")

    output("appstreamcli", "validate", "--pedantic", "--no-net", str(path))


def test_the_metainfo_tells_of_this_version_and_of_pictures_that_exist() -> None:
    root = ET.fromstring(metainfo.metainfo())  # noqa: S314  # our own
    newest = root.find("releases/release")
    pictures = [image.text or "" for image in root.iter("image")]

    assert newest is not None
    assert newest.get("version") == comet_tray.__version__
    assert newest.findall("description/p")
    assert len(pictures) == 3
    for address in pictures:
        path = address.partition(f"/v{comet_tray.__version__}/")[2]
        assert os.path.exists(os.path.join(about.ROOT, path))


def test_the_menu_entry_is_valid_and_named_as_windows_name_it(tmp_path: Path) -> None:
    text = about.read("resources", "comet-tray.desktop")
    path = tmp_path / "comet-tray.desktop"
    path.write_text(text, encoding="utf-8")

    assert output("desktop-file-validate", str(path)) == ""
    assert 'setDesktopFileName("comet-tray")' in about.read("comet_tray", "ui", "start.py")


def test_the_manual_page_reads_without_a_warning(tmp_path: Path) -> None:
    path = tmp_path / "comet-tray.1"
    path.write_text(manual.manual(), encoding="utf-8")

    checked = ("man", "--warnings", "-E", "UTF-8", "-Tutf8", "-Z", "-l", str(path))
    assert subprocess.run(checked, capture_output=True, text=True, check=True).stderr == ""
    shown = output("man", "-P", "cat", "-l", str(path), MANWIDTH="400")
    for command in commands():
        assert command.summary in shown or not command.runs
        for option in command.options:
            assert option.name in shown


def test_what_is_hidden_is_in_no_text() -> None:
    whole = "\n".join(texts().values())

    assert re.findall(r"self-check|--prompted|--click|--may-prompt", whole) == []


def complete(shell: str, script: Path, *words: str) -> set[str]:
    """Give what a shell offers for the last of the words."""
    if shell == "fish":
        line = " ".join(("comet-tray", *words))
        said = output("fish", "--no-config", "-c", f"source {script}; complete -C '{line}'")
        return {each.partition("\t")[0] for each in said.splitlines()}
    if shell == "zsh":
        said = output("zsh", "-f", "-c", ZSH, "zsh", *words, SCRIPT=str(script))
        return {re.sub(r"(?<!\\):.*", "", each) for each in said.split("\n") if each}
    return set(output("bash", "-c", BASH, "bash", *words, SCRIPT=str(script)).split())


@pytest.fixture(params=["bash", "zsh", "fish"])
def shell(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[str, Path]:
    """A shell, and its script."""
    name = str(request.param)
    script = tmp_path / "script"
    script.write_text(getattr(completions, name)(), encoding="utf-8")
    return name, script


def test_each_shell_offers_every_command_of_the_parser(shell: tuple[str, Path]) -> None:
    for command in commands():
        if command.choices:
            assert complete(*shell, *command.words, "") >= set(command.choices)


def test_each_shell_offers_every_option_of_the_parser(shell: tuple[str, Path]) -> None:
    for command in commands():
        offered = complete(*shell, *command.words, "--")
        assert offered >= {option.name for option in command.options}
        assert not any("self-check" in each for each in offered)


def test_each_shell_looks_past_an_option_with_a_value(shell: tuple[str, Path]) -> None:
    assert "snooze" in complete(*shell, "--data-dir", "/etc", "keys", "sn")
    assert "tomorrow" in complete(*shell, "keys", "snooze", "work", "")


def test_the_script_for_bash_has_no_known_fault(tmp_path: Path) -> None:
    script = tmp_path / "comet-tray"
    script.write_text(completions.bash(), encoding="utf-8")

    assert output("shellcheck", str(script)) == ""


def test_what_the_grammar_names_is_what_the_parser_takes() -> None:
    """Each command that needs no more than its words can be parsed."""
    for command in commands():
        if command.runs and not command.arguments:
            assert parse(command.words).command
