"""The operating system's keyring, asked nicely.

For short-lived child processes only: a call that does not come back in time is left
behind on a thread of its own, and ends with the process.

The back ends are those of the `keyring` library, chosen here: PYTHON_KEYRING_BACKEND,
keyringrc.cfg and plug-ins could name one that stores plain text, and are never read.
"""

from __future__ import annotations

import ctypes
import sys
import threading
import weakref
from contextlib import closing
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

from keyring.backends import SecretService
from keyring.errors import KeyringError, PasswordDeleteError

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

    from jeepney.io.blocking import DBusConnection  # type: ignore[import-untyped] # has no types
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


# keyring has types, but for the constructors: hence each "no-untyped-call" below.
def _native(platform: str, may_prompt: bool) -> _Native:
    if platform == "linux" and _SecretService.viable:
        service = _SecretService(may_prompt)
        return _Native("Secret Service", service, service.is_locked)
    if platform == "darwin":
        from keyring.backends.macOS import Keyring as Keychain

        if Keychain.viable:
            _let_keychain_prompt(may_prompt)
            keychain = Keychain()  # type: ignore[no-untyped-call]
            return _Native("macOS Keychain", keychain, _keychain_is_locked)
    if platform == "win32":
        from keyring.backends.Windows import WinVaultKeyring

        if WinVaultKeyring.viable:
            manager = WinVaultKeyring()  # type: ignore[no-untyped-call]
            # It is open for as long as its user is signed in, and never prompts.
            return _Native("Windows Credential Manager", manager, lambda: False)
    raise VaultAbsent(
        _SENTENCES[VaultAbsent],
        None if platform == "linux" else "Set COMETAPI_KEY, which stores nothing.",
    )


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
        self._ask(lambda: self._native.keyring.set_password(SERVICE, key_id, secret))

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


class _SecretService(SecretService.Keyring):
    """keyring's back end, which prompts only where it may, and reads faster.

    keyring itself unlocks whatever is locked, creates a missing collection even to read
    from it (both prompt), and opens a connection with a key exchange for every read.
    """

    def __init__(self, may_prompt: bool) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._may_prompt = may_prompt
        self._shelf: Collection | None = None

    def is_locked(self) -> bool:
        from secretstorage import dbus_init

        with closing(dbus_init()) as bus:
            collection = _default_collection(bus)
            return collection is not None and collection.is_locked()

    def unlock(self, item: Collection | Item) -> None:
        if not item.is_locked():
            return
        if not self._may_prompt:
            raise _said(VaultLocked)
        if item.unlock() or item.is_locked():
            raise _said(VaultDismissed)

    def get_preferred_collection(self) -> Collection:
        """Open the default collection on a new connection, which keyring then closes."""
        from secretstorage import Collection, dbus_init

        bus = dbus_init()
        try:
            collection = Collection(bus)
            self.unlock(collection)
        except BaseException:
            bus.close()
            raise
        return collection

    def get_password(self, service: str, username: str) -> str | None:
        if self._shelf is None:
            self._shelf = self.get_preferred_collection()
            weakref.finalize(self, self._shelf.connection.close)
        self.unlock(self._shelf)
        for item in self._shelf.search_items(self._query(service, username)):
            self.unlock(item)
            secret = item.get_secret().decode()
            self._shelf.session = item.session  # the key exchange, made once for all reads
            return secret
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        self._require_collection()
        super().set_password(service, username, password)  # type: ignore[no-untyped-call]

    def _require_collection(self) -> None:
        from secretstorage import dbus_init, get_default_collection

        with closing(dbus_init()) as bus:
            if self._may_prompt:
                get_default_collection(bus)  # it creates what is missing
            elif _default_collection(bus) is None:
                raise _said(VaultLocked)


def _default_collection(bus: DBusConnection) -> Collection | None:
    from secretstorage import Collection, ItemNotFoundException

    try:
        return Collection(bus)
    except ItemNotFoundException:
        return None


def _security() -> ctypes.CDLL:
    return ctypes.CDLL("/System/Library/Frameworks/Security.framework/Security")


def _let_keychain_prompt(may_prompt: bool) -> None:
    """Allow or suppress the Keychain's dialogs, for this whole process.

    SecItem's own ways to suppress them do not reach file-based keychains, which is why
    Chromium (crypto/apple/scoped_keychain_user_interaction_allowed.cc) calls this too.
    """
    if code := _security().SecKeychainSetUserInteractionAllowed(ctypes.c_ubyte(may_prompt)):
        raise KeyringError(code)


def _keychain_is_locked() -> bool:
    status = ctypes.c_uint32()
    if code := _security().SecKeychainGetStatus(None, ctypes.byref(status)):
        raise KeyringError(code)
    return not status.value & 1  # kSecUnlockStateStatus


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
    cause = error.__cause__
    if isinstance(error, PasswordDeleteError) and cause is None:
        return _said(SecretMissing)
    names = [_name(error), *([_name(cause)] if cause else [])]
    for name in names:
        if kind := _TROUBLES.get(name):
            return _said(kind)
    return VaultTrouble(
        f"The keyring refused ({names[-1]}).",
        "Look into the keyring with its own program, and try again.",
    )


def _name(error: BaseException) -> str:
    """Give the D-Bus error's name, the system's status number, or else the class."""
    kind = type(error).__name__
    if kind == "DBusErrorResponse":
        return str(getattr(error, "name", kind))
    status = error.args[0] if error.args else None
    return str(status) if isinstance(status, int) else kind
