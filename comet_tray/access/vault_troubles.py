"""What a keyring's errors come to, said anew in words that hold no secret."""

from __future__ import annotations

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

_SENTENCES: dict[type[VaultTrouble], Sentence] = {
    VaultLocked: Sentence("The keyring is locked."),
    VaultDismissed: Sentence("The keyring's prompt was closed, or could not be shown."),
    VaultSlow: Sentence("The keyring did not answer in time."),
    VaultAbsent: Sentence("No keyring answers in this session."),
    SecretMissing: Sentence("The keyring does not hold this key."),
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


def said(kind: type[VaultTrouble]) -> VaultTrouble:
    """Make an error of this kind, with its usual sentence."""
    return kind(_SENTENCES[kind])


def trouble_of(error: Exception) -> CometTrayError:
    """Say what a back end raised: UnicodeDecodeError, for one, would quote the secret."""
    if isinstance(error, CometTrayError):
        return error
    if isinstance(error, TimeoutError):
        return said(VaultSlow)
    if isinstance(error, OSError):  # the bus itself is gone
        return said(VaultAbsent)
    names = [_name(error)]
    if error.__cause__:  # before keyring's own word, which says less
        names.insert(0, _name(error.__cause__))
    elif names == ["PasswordDeleteError"]:
        return said(SecretMissing)
    for name in names:
        if kind := _TROUBLES.get(name):
            return said(kind)
    return VaultTrouble(
        Sentence("The keyring refused ({name}).", name=names[0]),
        Sentence("Look into the keyring with its own program, and try again."),
    )


def _name(error: BaseException) -> str:
    """Give the D-Bus error's name, the system's status number, or else the class."""
    kind = type(error).__name__
    if kind == "DBusErrorResponse":
        return str(getattr(error, "name", kind))
    status = error.args[0] if error.args else None
    return str(status) if isinstance(status, int) else kind
