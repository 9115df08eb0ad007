"""The operating system's keyring, asked nicely.

For short-lived child processes only: a call that does not come back in time is left
behind on a thread of its own, and ends with the process.

The back ends are those of the `keyring` library, chosen here: PYTHON_KEYRING_BACKEND,
keyringrc.cfg and plug-ins could name one that stores plain text, and are never read.
The library is imported when a vault is opened; its constructors lack types, hence the
"no-untyped-call".
"""

from __future__ import annotations

import ctypes
import sys
import threading
import weakref
from contextlib import closing
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

from comet_tray.core.errors import (
    CometTrayError,
    SecretMissing,
    VaultAbsent,
    VaultDismissed,
    VaultLocked,
    VaultSlow,
    VaultTrouble,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from keyring.backend import KeyringBackend
    from secretstorage import Collection, Item

SERVICE = "comet-tray"
PATIENCE = 20.0
PATIENCE_WITH_PROMPT = 300.0

_T = TypeVar("_T")


class Vault(Protocol):
    """Where secrets are kept, each under the id of its key.

    Every call may raise VaultLocked, VaultDismissed, VaultSlow, VaultAbsent, or
    VaultTrouble for another refusal. After VaultDismissed or VaultSlow the vault asks no
    more and repeats that error, so that many keys raise one prompt.
    """

    def get(self, key_id: str) -> str:
        """Read, never from a cache. Raises SecretMissing too."""

    def set(self, key_id: str, secret: str) -> None:
        """Store, or replace what was stored."""

    def delete(self, key_id: str) -> None:
        """Forget. An absent secret is success."""

    def is_locked(self) -> bool:
        """Look, without a prompt. A keyring that is yet to be created is not locked."""

    def describe(self) -> str:
        """Name the keyring and, with its version, the library that speaks to it."""


def open_vault(
    *, may_prompt: bool, patience: float | None = None, platform: str = sys.platform
) -> Vault:
    """Open the system's own keyring.

    Where `may_prompt` is false, no call raises a prompt: it fails with VaultLocked.
    `patience` bounds each call, in seconds: by default 20, and 300 where a prompt may
    stand. Raises VaultAbsent and VaultSlow.
    """
    if patience is None:
        patience = PATIENCE_WITH_PROMPT if may_prompt else PATIENCE
    return _NativeVault(_answer(lambda: _native(platform, may_prompt), patience), patience)


class _Native(NamedTuple):
    name: str
    keyring: KeyringBackend
    is_locked: Callable[[], bool]


def _native(platform: str, may_prompt: bool) -> _Native:
    native = _NATIVE[platform](may_prompt) if platform in _NATIVE else None
    if native is None:
        remedy = None if platform == "linux" else "Set COMETAPI_KEY, which stores nothing."
        raise VaultAbsent(_SENTENCES[VaultAbsent], remedy)
    return native


class _NativeVault:
    def __init__(self, native: _Native, patience: float) -> None:
        self._native = native
        self._patience = patience
        self._gave_up: VaultTrouble | None = None

    def get(self, key_id: str) -> str:
        secret = self._ask(lambda: self._native.keyring.get_password(SERVICE, key_id))
        if secret is None:
            raise _said(SecretMissing)
        return secret

    def set(self, key_id: str, secret: str) -> None:
        try:
            self._ask(lambda: self._native.keyring.set_password(SERVICE, key_id, secret))
        except SecretMissing:  # on a new account, where creating a keyring takes a prompt
            raise _said(VaultLocked) from None

    def delete(self, key_id: str) -> None:
        try:
            self._ask(lambda: self._native.keyring.delete_password(SERVICE, key_id))
        except SecretMissing:
            return

    def is_locked(self) -> bool:
        return _answer(self._native.is_locked, self._patience)

    def describe(self) -> str:
        from importlib.metadata import version

        return f"{self._native.name} (keyring {version('keyring')})"

    def _ask(self, question: Callable[[], _T]) -> _T:
        if self._gave_up:
            raise self._gave_up
        try:
            return _answer(question, self._patience)
        except (VaultDismissed, VaultSlow) as trouble:
            self._gave_up = trouble
            raise


def _answer(question: Callable[[], _T], patience: float) -> _T:
    """Ask on a thread that can be left behind: a call on the bus may block for ever."""
    answers: SimpleQueue[tuple[_T] | CometTrayError] = SimpleQueue()

    def ask() -> None:
        try:
            answers.put((question(),))
        except Exception as error:  # noqa: BLE001 - back ends raise what they like
            answers.put(_trouble(error))

    threading.Thread(target=ask, name="keyring", daemon=True).start()
    try:
        answer = answers.get(timeout=patience)
    except Empty:
        raise VaultSlow(f"The keyring did not answer within {patience:g} seconds.") from None
    if isinstance(answer, CometTrayError):
        raise answer
    return answer[0]


def _secret_service(  # noqa: C901 - it holds a class, whose base is imported late
    may_prompt: bool,
) -> _Native | None:
    """Give keyring's back end, prompting only where it may, and reading faster.

    keyring itself unlocks whatever is locked, creates a missing collection even to read
    from it (both prompt), and opens a connection with a key exchange for every read.
    """
    from keyring.backends.SecretService import Keyring
    from secretstorage import Collection, ItemNotFoundException, dbus_init, get_default_collection

    class SecretService(Keyring):
        shelf: Collection | None = None

        def is_locked(self) -> bool:
            with closing(dbus_init()) as bus:
                try:
                    return Collection(bus).is_locked()
                except ItemNotFoundException:
                    return False

        def unlock(self, item: Collection | Item) -> None:
            if not item.is_locked():
                return
            if not may_prompt:
                raise _said(VaultLocked)
            if item.unlock() or item.is_locked():
                raise _said(VaultDismissed)

        def get_preferred_collection(self) -> Collection:
            """Open the default collection on a connection that the caller closes."""
            bus = dbus_init()
            try:
                collection = Collection(bus)
                self.unlock(collection)
            except BaseException:
                bus.close()
                raise
            return collection

        def get_password(self, service: str, username: str) -> str | None:
            if self.shelf is None:
                self.shelf = self.get_preferred_collection()
                weakref.finalize(self, self.shelf.connection.close)
            self.unlock(self.shelf)
            for item in self.shelf.search_items(self._query(service, username)):
                self.unlock(item)
                secret = item.get_secret().decode()
                self.shelf.session = item.session  # the key exchange, made once for all reads
                return secret
            return None

        def set_password(self, service: str, username: str, password: str) -> None:
            if may_prompt:
                with closing(dbus_init()) as bus:
                    get_default_collection(bus)  # creates it on a new account
            super().set_password(service, username, password)  # type: ignore[no-untyped-call]

    if not SecretService.viable:
        return None
    service = SecretService()  # type: ignore[no-untyped-call]
    return _Native("Secret Service", service, service.is_locked)


def _keychain(may_prompt: bool) -> _Native | None:
    from keyring.backends.macOS import Keyring

    if not Keyring.viable:
        return None
    _let_keychain_prompt(may_prompt)
    return _Native("macOS Keychain", Keyring(), _keychain_is_locked)  # type: ignore[no-untyped-call]


def _credential_manager(_may_prompt: bool) -> _Native | None:
    """It is open for as long as its user is signed in, and never prompts."""
    from keyring.backends.Windows import WinVaultKeyring

    if not WinVaultKeyring.viable:
        return None
    manager = WinVaultKeyring()  # type: ignore[no-untyped-call]
    return _Native("Windows Credential Manager", manager, lambda: False)


_NATIVE = {"linux": _secret_service, "darwin": _keychain, "win32": _credential_manager}


def _let_keychain_prompt(may_prompt: bool) -> None:
    """Allow or suppress the Keychain's dialogs, for this whole process.

    SecItem's own ways to suppress them do not reach file-based keychains, which is why
    Chromium (crypto/apple/scoped_keychain_user_interaction_allowed.cc) calls this too.
    """
    _check(_security().SecKeychainSetUserInteractionAllowed(ctypes.c_ubyte(may_prompt)))


def _keychain_is_locked() -> bool:
    status = ctypes.c_uint32()
    _check(_security().SecKeychainGetStatus(None, ctypes.byref(status)))
    return not status.value & 1  # kSecUnlockStateStatus


def _security() -> ctypes.CDLL:
    return ctypes.CDLL("/System/Library/Frameworks/Security.framework/Security")


def _check(status: int) -> None:
    from keyring.errors import KeyringError

    if status:
        raise KeyringError(status)


_SENTENCES: dict[type[VaultTrouble], str] = {
    VaultLocked: "The keyring is locked.",
    VaultDismissed: "The keyring's prompt was closed, or could not be shown.",
    VaultSlow: "The keyring did not answer in time.",
    VaultAbsent: "No keyring answers in this session.",
    SecretMissing: "The keyring does not hold this key.",
}

# By name, because no system has all of these libraries.
_TROUBLES: dict[str, type[VaultTrouble]] = {
    "LockedException": VaultLocked,
    "PromptDismissedException": VaultDismissed,
    "ItemNotFoundException": SecretMissing,
    "SecretServiceNotAvailableException": VaultAbsent,
    "org.freedesktop.Secret.Error.IsLocked": VaultLocked,
    "org.freedesktop.DBus.Error.TimedOut": VaultSlow,
    "org.freedesktop.DBus.Error.Spawn.ChildExited": VaultAbsent,
    "org.freedesktop.DBus.Error.Spawn.ChildSignaled": VaultAbsent,
    # macOS (SecBase.h): errSecUserCanceled, errSecInteractionNotAllowed, errSecItemNotFound
    "-128": VaultDismissed,
    "-25308": VaultLocked,
    "-25300": SecretMissing,
}


def _said(kind: type[VaultTrouble]) -> VaultTrouble:
    return kind(_SENTENCES[kind])


def _trouble(error: Exception) -> CometTrayError:
    """Say it anew, in words that hold no secret: UnicodeDecodeError, for one, quotes it all."""
    if isinstance(error, CometTrayError):
        return error
    if isinstance(error, TimeoutError):
        return _said(VaultSlow)
    if isinstance(error, OSError):  # the bus itself is gone
        return _said(VaultAbsent)
    names = [_name(error)]
    if error.__cause__:  # before keyring's own word, which says less
        names.insert(0, _name(error.__cause__))
    elif names == ["PasswordDeleteError"]:
        return _said(SecretMissing)
    for name in names:
        if kind := _TROUBLES.get(name):
            return _said(kind)
    return VaultTrouble(
        f"The keyring refused ({names[0]}).",
        "Look into the keyring with its own program, and try again.",
    )


def _name(error: BaseException) -> str:
    """Give the D-Bus error's name, the system's status number, or else the class."""
    kind = type(error).__name__
    if kind == "DBusErrorResponse":
        return str(getattr(error, "name", kind))
    status = error.args[0] if error.args else None
    return str(status) if isinstance(status, int) else kind
