"""The operating system's keyring, asked nicely.

For short-lived child processes only: a call that does not come back in time is left
behind on a thread of its own, and ends with the process.

The back ends are those of the `keyring` library, chosen here, and on Linux our own in its manner:
PYTHON_KEYRING_BACKEND, keyringrc.cfg and plug-ins could name one that stores plain text, and are
never read. The library is imported when a vault is opened; its constructors lack types, hence
the "no-untyped-call".
"""

from __future__ import annotations

import sys
import threading
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, NamedTuple, Protocol, TypeVar

from comet_tray.access.vault_troubles import said, trouble_of
from comet_tray.core.errors import (
    CometTrayError,
    SecretMissing,
    VaultAbsent,
    VaultDismissed,
    VaultLocked,
    VaultSlow,
    VaultTrouble,
)
from comet_tray.core.words import Sentence

if TYPE_CHECKING:
    from collections.abc import Callable

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


class _Backend(Protocol):
    """What is used of a back end; each call may raise what it likes."""

    def get_password(self, service: str, username: str) -> str | None: ...
    def set_password(self, service: str, username: str, password: str) -> None: ...
    def delete_password(self, service: str, username: str) -> None: ...


class _Native(NamedTuple):
    name: str
    keyring: _Backend
    is_locked: Callable[[], bool]
    library: str = "keyring"


def _native(platform: str, may_prompt: bool) -> _Native:
    native = _NATIVE[platform](may_prompt) if platform in _NATIVE else None
    if native is None:
        absent = said(VaultAbsent)
        if platform != "linux":
            absent.remedy = Sentence("Set COMETAPI_KEY, which stores nothing.")
        raise absent
    return native


class _NativeVault:
    def __init__(self, native: _Native, patience: float) -> None:
        self._native = native
        self._patience = patience
        self._gave_up: VaultTrouble | None = None

    def get(self, key_id: str) -> str:
        secret = self._ask(lambda: self._native.keyring.get_password(SERVICE, key_id))
        if secret is None:
            raise said(SecretMissing)
        return secret

    def set(self, key_id: str, secret: str) -> None:
        try:
            self._ask(lambda: self._native.keyring.set_password(SERVICE, key_id, secret))
        except SecretMissing:  # on a new account, where creating a keyring takes a prompt
            raise said(VaultLocked) from None

    def delete(self, key_id: str) -> None:
        try:
            self._ask(lambda: self._native.keyring.delete_password(SERVICE, key_id))
        except SecretMissing:
            return

    def is_locked(self) -> bool:
        return _answer(self._native.is_locked, self._patience)

    def describe(self) -> str:
        from importlib.metadata import version

        library = self._native.library
        return f"{self._native.name} ({library} {version(library)})"

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
            answers.put(trouble_of(error))

    threading.Thread(target=ask, name="keyring", daemon=True).start()
    try:
        answer = answers.get(timeout=patience)
    except Empty:
        raise VaultSlow(
            Sentence("The keyring did not answer within {count} seconds.", count=f"{patience:g}")
        ) from None
    if isinstance(answer, CometTrayError):
        raise answer
    return answer[0]


def _secret_service(may_prompt: bool) -> _Native | None:
    from comet_tray.access.secret_service import SecretService, is_available

    if not is_available():
        return None
    service = SecretService(may_prompt=may_prompt)
    return _Native("Secret Service", service, service.is_locked, "SecretStorage")


def _keychain(may_prompt: bool) -> _Native | None:
    from keyring.backends.macOS import Keyring

    from comet_tray.access.keychain import keychain_is_locked, let_keychain_prompt

    if not Keyring.viable:
        return None
    let_keychain_prompt(may_prompt)
    return _Native("macOS Keychain", Keyring(), keychain_is_locked)  # type: ignore[no-untyped-call]


def _credential_manager(_may_prompt: bool) -> _Native | None:
    """It is open for as long as its user is signed in, and never prompts."""
    from keyring.backends.Windows import WinVaultKeyring

    if not WinVaultKeyring.viable:
        return None
    manager = WinVaultKeyring()  # type: ignore[no-untyped-call]
    return _Native("Windows Credential Manager", manager, lambda: False)


_NATIVE = {"linux": _secret_service, "darwin": _keychain, "win32": _credential_manager}
