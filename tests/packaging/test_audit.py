"""The audit of what the packages are made of: what it finds fails, what it cannot ask is said."""

import json
import subprocess

import audit
import pytest
from linux import about

WELL = {"install": [{"metadata": {"name": "idna"}, "is_yanked": False}]}


def run(monkeypatch: pytest.MonkeyPatch, pip: object, weaknesses: object) -> None:
    """Let pip and pip-audit answer so; a text is what they complain of."""

    def answer(command: list[str]) -> subprocess.CompletedProcess[str]:
        said = weaknesses if command[0].endswith("pip-audit") else pip
        if callable(said):
            said = said(command[-1])
        if isinstance(said, str):
            return subprocess.CompletedProcess(command, 1, "", said)
        return subprocess.CompletedProcess(command, 0, json.dumps(said), "")

    monkeypatch.setattr(audit, "_run", answer)


def harmless(path: str) -> object:
    """Know each package, and nothing against it."""
    with open(path, encoding="utf-8") as listed:
        pins = [line.strip().split("==") for line in listed]
    return {"dependencies": [{"name": n, "version": v, "vulns": []} for n, v in pins]}


def test_it_reads_every_pin_of_the_lock() -> None:
    found = audit.pins(about.read("packaging", "requirements.lock"))
    assert {"requests", "keyring", "pyside6-essentials"} <= {name for name, _, _ in found}
    assert all(hashes for _, _, hashes in found)
    with pytest.raises(ValueError, match="no pin: requests>=2"):
        audit.pins("requests>=2\n")


def test_all_is_well_where_all_could_be_asked(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run(monkeypatch, WELL, harmless)
    assert audit.main(strict=True) == 0
    said = capsys.readouterr().out
    assert "withdrawn since: 0" in said
    assert "NOT CHECKED" not in said


@pytest.mark.parametrize(("strict", "code"), [(False, 0), (True, 2)])
def test_what_cannot_be_asked_is_said_and_no_pass_for_a_release(
    *, strict: bool, code: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run(monkeypatch, "no index", "no service")
    assert audit.main(strict=strict) == code
    said = capsys.readouterr().out
    assert "NOT CHECKED: whether a file was withdrawn" in said
    assert "NOT CHECKED: known weaknesses of " in said


def test_a_weakness_and_a_withdrawn_file_fail(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    weak = {"name": "idna", "version": "3.20", "vulns": [{"id": "PYSEC-0"}]}
    yanked = {"install": [{"metadata": {"name": "requests"}, "is_yanked": True}]}
    run(monkeypatch, yanked, {"dependencies": [weak]})
    assert audit.main(strict=False) == 1
    said = capsys.readouterr().out
    assert "WRONG: idna 3.20: PYSEC-0" in said
    assert "WRONG: requests: withdrawn" in said
