import ctypes
import os
import subprocess
import sys
import threading
import time
import traceback
from contextlib import closing
from typing import Any

import pytest
from jeepney import (  # type: ignore[import-untyped] # it ships no types
    DBusAddress,
    DBusErrorResponse,
    new_error,
    new_method_call,
)
from keyring.backends import SecretService, Windows, macOS
from keyring.errors import KeyringError, KeyringLocked, PasswordDeleteError
from secretstorage import Item, LockedException

from comet_tray.access import keychain
from comet_tray.access.vault import Vault, open_vault
from comet_tray.core.errors import (
    CometTrayError,
    SecretMissing,
    VaultAbsent,
    VaultDismissed,
    VaultLocked,
    VaultSlow,
    VaultTrouble,
)
from tests.access.conftest import KeyringSession
from tests.support.bus import BUS, Bus
from tests.support.untraced import untraced

SECRET = "sk-" + "aB3" * 16
OTHER = "sk-" + "xY7" * 16
READ = """
import sys
from comet_tray.access.vault import open_vault
vault = open_vault(may_prompt=False)
for key_id in sys.argv[1:]:
    print(vault.get(key_id))
"""
STORE = """
import sys
from comet_tray.access.vault import open_vault
open_vault(may_prompt=True).set(sys.argv[1], sys.stdin.read())
"""


def python(
    code: str,
    *argv: str,
    env: dict[str, str] | None = None,
    stdin: str = "",
    clean: dict[str, str] | None = None,
) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code, *argv],
        input=stdin,
        capture_output=True,
        text=True,
        timeout=30,
        check=False,
        env={**(clean or os.environ), **(env or {})},
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


# an open keyring


@pytest.mark.usefixtures("keyring_session")
def test_what_was_set_is_read_back() -> None:
    vault = open_vault(may_prompt=False)

    vault.set("id-1", SECRET)

    assert vault.get("id-1") == SECRET


@pytest.mark.usefixtures("keyring_session")
def test_setting_again_replaces() -> None:
    vault = open_vault(may_prompt=False)
    vault.set("id-1", SECRET)

    vault.set("id-1", OTHER)

    assert vault.get("id-1") == OTHER


@pytest.mark.usefixtures("keyring_session")
def test_a_missing_secret_is_named_as_such() -> None:
    vault = open_vault(may_prompt=True)
    vault.set("id-1", SECRET)

    with pytest.raises(SecretMissing, match="does not hold this key"):
        vault.get("id-2")


@pytest.mark.usefixtures("keyring_session")
def test_what_was_deleted_is_missing_and_deleting_it_again_succeeds() -> None:
    vault = open_vault(may_prompt=False)
    vault.set("id-1", SECRET)
    vault.set("id-2", OTHER)

    vault.delete("id-1")
    vault.delete("id-1")

    with pytest.raises(SecretMissing):
        vault.get("id-1")
    assert vault.get("id-2") == OTHER


@pytest.mark.usefixtures("keyring_session")
def test_a_secret_that_another_process_replaces_is_read_anew() -> None:
    vault = open_vault(may_prompt=False)
    vault.set("id-1", SECRET)
    assert vault.get("id-1") == SECRET

    python(STORE, "id-1", stdin=OTHER)

    assert vault.get("id-1") == OTHER


@pytest.mark.usefixtures("keyring_session")
def test_several_processes_read_fifteen_keys_at_once() -> None:
    vault = open_vault(may_prompt=False)
    secrets = {f"id-{number}": f"sk-{number:048}" for number in range(15)}
    for key_id, secret in secrets.items():
        vault.set(key_id, secret)

    argv = [sys.executable, "-W", "error", "-c", READ, *secrets]
    readers = [subprocess.Popen(argv, stdout=subprocess.PIPE, text=True) for _ in range(4)]
    outputs = [reader.communicate(timeout=30)[0] for reader in readers]

    assert [output.split() for output in outputs] == [list(secrets.values())] * 4


@pytest.mark.usefixtures("keyring_session")
def test_secrets_lie_where_the_keyring_library_looks_for_them() -> None:
    open_vault(may_prompt=False).set("id-1", SECRET)

    assert SecretService.Keyring().get_password("comet-tray", "id-1") == SECRET  # type: ignore[no-untyped-call] # keyring's


@pytest.mark.usefixtures("keyring_session")
def test_the_vault_names_the_keyring_and_the_version_of_the_library() -> None:
    assert open_vault(may_prompt=False).describe().startswith("Secret Service (SecretStorage 3")


# a locked keyring


def test_a_locked_keyring_says_so_without_a_prompt(keyring_session: KeyringSession) -> None:
    vault = open_vault(may_prompt=False)
    vault.set("id-1", SECRET)
    keyring_session.lock()

    assert vault.is_locked()
    with pytest.raises(VaultLocked) as caught:
        vault.get("id-1")
    with pytest.raises(VaultLocked):
        vault.set("id-2", OTHER)
    with pytest.raises(VaultLocked):
        vault.delete("id-1")
    with pytest.raises(VaultLocked):
        open_vault(may_prompt=False).get("id-1")

    assert type(caught.value) is VaultLocked
    assert keyring_session.prompts() == 0


def test_a_keyring_that_opens_is_read_by_the_same_vault(keyring_session: KeyringSession) -> None:
    vault = open_vault(may_prompt=False)
    vault.set("id-1", SECRET)
    keyring_session.lock()
    with pytest.raises(VaultLocked):
        vault.get("id-1")

    keyring_session.unlock()

    assert not vault.is_locked()
    assert vault.get("id-1") == SECRET


def test_a_dismissed_prompt_is_not_raised_again_for_the_other_keys(
    keyring_session: KeyringSession,
) -> None:
    keyring_session.lock()
    vault = open_vault(may_prompt=True)

    for key_id in ("id-1", "id-2", "id-3"):
        with pytest.raises(VaultDismissed):
            vault.get(key_id)

    assert keyring_session.prompts() == 1
    assert vault.is_locked()


def test_a_standing_prompt_is_waited_for_only_as_long_as_patience_lasts(
    keyring_session: KeyringSession,
) -> None:
    keyring_session.lock()
    with closing(Bus(keyring_session.address)) as prompter:
        prompter.call(*BUS, "RequestName", "su", "org.gnome.keyring.SystemPrompter", 0)
        vault = open_vault(may_prompt=True, patience=0.2)

        with pytest.raises(VaultSlow, match=r"within 0\.2 seconds"):
            vault.get("id-1")
        started = time.monotonic()
        with pytest.raises(VaultSlow):
            vault.get("id-2")

    assert time.monotonic() - started < 0.1, "it waited a second time"
    assert keyring_session.prompts() == 1


def test_a_locked_keyring_says_so_of_keys_that_it_lacks(keyring_session: KeyringSession) -> None:
    vault = open_vault(may_prompt=False)
    with pytest.raises(SecretMissing):
        vault.get("id-1")

    keyring_session.lock()

    with pytest.raises(VaultLocked):
        vault.get("id-1")


@pytest.mark.parametrize(
    ("may_prompt", "opens", "outcome"),
    [(False, True, VaultLocked), (True, False, VaultDismissed), (True, True, SECRET)],
)
@pytest.mark.usefixtures("keyring_session")
def test_an_item_with_a_lock_of_its_own_is_unlocked_only_where_a_prompt_may_be(
    may_prompt: bool,
    opens: bool,
    outcome: str | type[VaultTrouble],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # KeePassXC locks single items; gnome-keyring never does.
    vault = open_vault(may_prompt=may_prompt)
    vault.set("id-1", SECRET)
    unlocked: list[Item] = []

    def unlock(item: Item) -> bool:
        unlocked.append(item)
        return False

    monkeypatch.setattr(Item, "is_locked", lambda _: not (unlocked and opens))
    monkeypatch.setattr(Item, "unlock", unlock)

    if isinstance(outcome, str):
        assert vault.get("id-1") == outcome
    else:
        with pytest.raises(outcome):
            vault.get("id-1")
    assert len(unlocked) == may_prompt


# a new account: the keyring has no collection yet


def test_reading_on_a_new_account_finds_nothing_and_raises_no_prompt(
    bare_session: KeyringSession,
) -> None:
    bare_session.start_daemon(new_account=True)
    vault = open_vault(may_prompt=True)

    assert not vault.is_locked()
    with pytest.raises(SecretMissing):
        vault.get("id-1")
    vault.delete("id-1")

    assert bare_session.prompts() == 0


def test_storing_on_a_new_account_asks_only_where_it_may(bare_session: KeyringSession) -> None:
    bare_session.start_daemon(new_account=True)

    with pytest.raises(VaultLocked):
        open_vault(may_prompt=False).set("id-1", SECRET)
    assert bare_session.prompts() == 0

    with pytest.raises(VaultDismissed):
        open_vault(may_prompt=True).set("id-1", SECRET)
    assert bare_session.prompts() == 1


# no keyring, or one that died or hangs


@pytest.mark.usefixtures("bare_session")
def test_a_session_without_a_keyring_is_known_at_once() -> None:
    started = time.monotonic()

    with pytest.raises(VaultAbsent) as caught:
        open_vault(may_prompt=True)

    assert time.monotonic() - started < 2
    assert "apt install gnome-keyring" in caught.value.remedy
    assert "COMETAPI_KEY" in caught.value.remedy


@pytest.mark.parametrize("address", ["unix:path=/nonexistent/bus", "nonsense", None])
def test_without_a_session_bus_there_is_no_keyring(
    address: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    if address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)

    with pytest.raises(VaultAbsent):
        open_vault(may_prompt=True)


@pytest.mark.parametrize(
    "program", ["/bin/false", "/nonexistent/keyring", "/bin/sh -c 'kill -9 $$'"]
)
def test_a_keyring_that_cannot_be_started_is_absent(
    program: str, bare_session: KeyringSession
) -> None:
    service = f"[D-BUS Service]\nName=org.freedesktop.secrets\nExec={program}\n"
    (bare_session.root / "services" / "keyring.service").write_text(service)
    bare_session.bus.call(*BUS, "ReloadConfig")
    vault = open_vault(may_prompt=True)

    with pytest.raises(VaultAbsent):
        vault.get("id-1")
    with pytest.raises(VaultAbsent):
        vault.is_locked()


def test_a_keyring_that_died_is_absent_until_it_is_back(keyring_session: KeyringSession) -> None:
    vault = open_vault(may_prompt=False)
    vault.set("id-1", SECRET)
    assert vault.get("id-1") == SECRET
    keyring_session.kill_daemon()

    with pytest.raises(VaultAbsent):
        vault.get("id-1")
    with pytest.raises(VaultAbsent):
        open_vault(may_prompt=False)

    keyring_session.start_daemon()
    assert open_vault(may_prompt=False).get("id-1") == SECRET


def test_a_keyring_that_hangs_is_slow_and_asked_once(keyring_session: KeyringSession) -> None:
    vault = open_vault(may_prompt=False, patience=0.2)
    keyring_session.stop_daemon()

    started = time.monotonic()
    for key_id in ("id-1", "id-2", "id-3", "id-4", "id-5"):
        with pytest.raises(VaultSlow):
            vault.get(key_id)

    assert 0.2 <= time.monotonic() - started < 0.8
    with pytest.raises(VaultSlow):
        vault.is_locked()


def test_a_process_ends_although_its_keyring_hangs(keyring_session: KeyringSession) -> None:
    keyring_session.stop_daemon()

    output = python("""
from comet_tray.access.vault import Vault, open_vault
from comet_tray.core.errors import VaultSlow
try:
    open_vault(may_prompt=False, patience=0.2).get("id-1")
except VaultSlow as error:
    print(error)
""")

    assert output == "The keyring did not answer within 0.2 seconds.\n"


def test_a_bus_that_hangs_is_slow(bare_session: KeyringSession) -> None:
    bare_session.start_daemon()
    vault = open_vault(may_prompt=False, patience=0.2)
    bare_session.stop_bus()

    with pytest.raises(VaultSlow):
        vault.get("id-1")


def test_a_keyring_that_cannot_write_refuses_and_keeps_what_it_has(
    keyring_session: KeyringSession,
) -> None:
    vault = open_vault(may_prompt=False)
    vault.set("id-1", SECRET)
    keyring_session.fill_disk()

    with pytest.raises(VaultTrouble, match="refused") as caught:
        vault.set("id-2", OTHER)

    assert type(caught.value) is VaultTrouble
    assert caught.value.remedy
    assert vault.get("id-1") == SECRET


def test_the_module_costs_nothing_until_a_vault_is_opened() -> None:
    seen = "import sys, comet_tray.access.vault; print({'keyring', 'ssl'} & set(sys.modules))"

    assert python(seen, clean=untraced()) == "set()\n"


# never a back end that keeps secrets in the open

PLAIN = """
from keyring.backend import KeyringBackend
class Keyring(KeyringBackend):
    priority = 99
    def get_password(self, service, username):
        return "from the plain file"
    def set_password(self, service, username, password):
        open("plain.txt", "w").write(password)
    def delete_password(self, service, username):
        pass
"""


def test_the_environment_cannot_name_another_back_end(keyring_session: KeyringSession) -> None:
    null = {"PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring"}

    python(STORE, "id-1", env=null, stdin=SECRET)

    assert python(READ, "id-1", env=null) == SECRET + "\n"
    assert keyring_session.prompts() == 0


def test_a_configuration_file_cannot_name_a_plain_back_end(
    keyring_session: KeyringSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = keyring_session.root
    config = root / "config" / "python_keyring" / "keyringrc.cfg"
    config.parent.mkdir(parents=True)
    config.write_text(f"[backend]\ndefault-keyring=plain.Keyring\nkeyring-path={root}\n")
    (root / "plain.py").write_text(PLAIN)
    ask_library = "import keyring; print(keyring.get_password('comet-tray', 'id-1'))"
    monkeypatch.setenv("PYTHONPATH", os.getcwd())
    monkeypatch.chdir(root)

    python(STORE, "id-1", stdin=SECRET)

    assert python(ask_library) == "from the plain file\n", "the trap is not set"
    assert python(READ, "id-1") == SECRET + "\n"
    assert not (root / "plain.txt").exists()


@pytest.mark.parametrize("platform", ["darwin", "win32", "plan9"])
def test_where_the_native_back_end_is_not_viable_there_is_no_keyring(platform: str) -> None:
    with pytest.raises(VaultAbsent) as caught:
        open_vault(may_prompt=False, platform=platform)

    assert "COMETAPI_KEY" in caught.value.remedy
    assert "apt" not in caught.value.remedy


class Shelf:
    """Stands in for the back end of a system that is not this one."""

    viable = True
    trouble: Exception | None = None

    def get_password(self, service: str, username: str) -> str | None:
        if self.trouble:
            raise self.trouble
        return f"{service} {username}"

    def delete_password(self, service: str, username: str) -> None:
        del service, username
        if self.trouble:
            raise self.trouble


def test_windows_has_its_credential_manager(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Windows, "WinVaultKeyring", Shelf)

    vault = open_vault(may_prompt=False, platform="win32")

    assert vault.get("id-1") == "comet-tray id-1"
    assert vault.describe().startswith("Windows Credential Manager (keyring 2")
    assert not vault.is_locked()


class Security:
    """Stands in for the Security framework of macOS."""

    def __init__(self, status: int) -> None:
        self.status = status
        self.may_prompt: bool | None = None

    def SecKeychainSetUserInteractionAllowed(self, allowed: ctypes.c_ubyte) -> int:
        self.may_prompt = bool(allowed.value)
        return 0

    def SecKeychainGetStatus(self, keychain: None, status: Any) -> int:
        assert keychain is None
        status._obj.value = self.status
        return 0


@pytest.mark.parametrize("may_prompt", [True, False])
@pytest.mark.parametrize(("status", "locked"), [(2, True), (3, False)])
def test_macos_has_its_keychain_with_dialogs_only_where_they_may_be(
    may_prompt: bool, status: int, locked: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    security = Security(status)
    monkeypatch.setattr(macOS, "Keyring", Shelf)
    monkeypatch.setattr(keychain, "_security", lambda: security)

    vault = open_vault(may_prompt=may_prompt, platform="darwin")

    assert vault.get("id-1") == "comet-tray id-1"
    assert vault.describe().startswith("macOS Keychain (keyring 2")
    assert vault.is_locked() is locked
    assert security.may_prompt is may_prompt


# troubles of other systems, as keyring raises them


def caused(error: Exception, cause: Exception) -> Exception:
    error.__cause__ = cause
    return error


def bus_error(name: str) -> Exception:
    call = new_method_call(DBusAddress("/", "org.freedesktop.secrets"), "GetSecret")
    call.header.serial = 1
    error: Exception = DBusErrorResponse(new_error(call, name))
    return error


def troubled_vault(trouble: Exception, monkeypatch: pytest.MonkeyPatch) -> Vault:
    monkeypatch.setattr(Windows, "WinVaultKeyring", Shelf)
    monkeypatch.setattr(Shelf, "trouble", trouble)
    return open_vault(may_prompt=False, platform="win32")


@pytest.mark.parametrize(
    ("trouble", "kind"),
    [
        (caused(KeyringLocked("denied"), Exception(-128, "denied")), VaultDismissed),
        (caused(KeyringError("no"), Exception(-25308, "Unknown Error")), VaultLocked),
        (caused(KeyringError("no"), Exception(-25293, "Auth Failure")), VaultTrouble),
        (LockedException("locked in between"), VaultLocked),
        (bus_error("org.freedesktop.Secret.Error.IsLocked"), VaultLocked),
        (bus_error("org.freedesktop.DBus.Error.TimedOut"), VaultSlow),
        (bus_error("org.freedesktop.DBus.Error.AccessDenied"), VaultTrouble),
        (TimeoutError("Did not authenticate in 1 seconds"), VaultSlow),
        (ConnectionResetError("gone"), VaultAbsent),
        (RuntimeError("anything else"), VaultTrouble),
    ],
)
def test_each_trouble_becomes_one_of_ours(
    trouble: Exception, kind: type[CometTrayError], monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = troubled_vault(trouble, monkeypatch)

    with pytest.raises(kind) as caught:
        vault.get("id-1")

    assert type(caught.value) is kind
    assert caught.value.remedy


@pytest.mark.parametrize(
    "absence",
    [PasswordDeleteError("comet-tray"), caused(PasswordDeleteError("no"), Exception(-25300, "no"))],
)
def test_deleting_what_other_systems_lack_succeeds(
    absence: Exception, monkeypatch: pytest.MonkeyPatch
) -> None:
    troubled_vault(absence, monkeypatch).delete("id-1")


def test_a_refused_deletion_is_no_success(monkeypatch: pytest.MonkeyPatch) -> None:
    refusal = caused(PasswordDeleteError("no"), Exception(-25293, "Auth Failure"))

    with pytest.raises(VaultTrouble, match="-25293"):
        troubled_vault(refusal, monkeypatch).delete("id-1")


def test_no_error_quotes_the_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    quoting = UnicodeDecodeError("utf-8", SECRET.encode() + b"\xff", 51, 52, "invalid start byte")
    vault = troubled_vault(quoting, monkeypatch)

    with pytest.raises(VaultTrouble) as caught:
        vault.get("id-1")

    error = caught.value
    assert SECRET not in repr(error) + str(error) + error.remedy
    assert SECRET not in "".join(traceback.format_exception(error))
    assert error.__cause__ is None
    assert error.__context__ is None
    assert not [thread for thread in threading.enumerate() if thread.name == "keyring"]
