import os
import stat
from pathlib import Path

import pytest

from comet_tray.access.vault import Vault
from comet_tray.core.errors import InvalidSecret, NotWritable, SecretMissing
from comet_tray.demo.scenario import secret_of
from comet_tray.demo.vault import DemoVault

PASTED = "sk-" + "R3al" * 12


def test_it_has_the_methods_of_the_real_vault(tmp_path: Path) -> None:
    vault: Vault = DemoVault(str(tmp_path))

    assert not vault.is_locked()
    assert "demo" in vault.describe()


def test_a_sample_secret_is_found_again_by_another_process(tmp_path: Path) -> None:
    DemoVault(str(tmp_path)).set("id-1", secret_of("work"))
    DemoVault(str(tmp_path)).set("id-2", secret_of("team-042"))

    assert DemoVault(str(tmp_path)).get("id-1") == secret_of("work")
    assert DemoVault(str(tmp_path)).get("id-2") == secret_of("team-042")


def test_what_is_set_again_is_replaced(tmp_path: Path) -> None:
    vault = DemoVault(str(tmp_path))
    vault.set("id-1", secret_of("work"))

    vault.set("id-1", secret_of("ci"))

    assert vault.get("id-1") == secret_of("ci")


def test_the_file_is_the_owners_only_and_holds_labels_but_no_secret(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        DemoVault(str(tmp_path)).set("id-1", secret_of("work"))
    finally:
        os.umask(before)

    (file,) = tmp_path.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert file.read_text() == '{"id-1": "work"}'


def test_a_real_key_that_is_pasted_is_refused_and_stored_nowhere(tmp_path: Path) -> None:
    vault = DemoVault(str(tmp_path))

    with pytest.raises(InvalidSecret, match="its own sample keys, such as sk-demo-…") as refusal:
        vault.set("id-1", PASTED)

    assert PASTED not in str(refusal.value) + refusal.value.remedy
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("secret", ["", "sk-demo-", "sk-demo-work", secret_of("work") + "0"])
def test_what_only_resembles_a_sample_key_is_refused(tmp_path: Path, secret: str) -> None:
    with pytest.raises(InvalidSecret):
        DemoVault(str(tmp_path)).set("id-1", secret)


def test_an_absent_key_is_missing_and_its_removal_is_success(tmp_path: Path) -> None:
    vault = DemoVault(str(tmp_path))
    vault.set("id-1", secret_of("work"))

    vault.delete("id-1")
    vault.delete("id-1")

    with pytest.raises(SecretMissing):
        vault.get("id-1")


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff", b'{"id-1": 5}'])
def test_a_damaged_file_counts_as_empty(tmp_path: Path, content: bytes) -> None:
    vault = DemoVault(str(tmp_path))
    (tmp_path / "demo-vault.json").write_bytes(content)

    with pytest.raises(SecretMissing):
        vault.get("id-1")
    vault.set("id-1", secret_of("ci"))

    assert vault.get("id-1") == secret_of("ci")


def test_a_directory_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    vault = DemoVault(str(tmp_path / "absent"))

    with pytest.raises(NotWritable, match="absent"):
        vault.set("id-1", secret_of("work"))
