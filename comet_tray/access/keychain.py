"""The macOS Keychain, which prompts only where it may."""

from __future__ import annotations

import ctypes


def let_keychain_prompt(may_prompt: bool) -> None:
    """Allow or suppress the Keychain's dialogs, for this whole process.

    SecItem's own ways to suppress them do not reach file-based keychains, which is why
    Chromium (crypto/apple/scoped_keychain_user_interaction_allowed.cc) calls this too.
    """
    _check(_security().SecKeychainSetUserInteractionAllowed(ctypes.c_ubyte(may_prompt)))


def keychain_is_locked() -> bool:
    """Look, without a prompt. Raises KeyringError."""
    status = ctypes.c_uint32()
    _check(_security().SecKeychainGetStatus(None, ctypes.byref(status)))
    return not status.value & 1  # kSecUnlockStateStatus


def _security() -> ctypes.CDLL:
    return ctypes.CDLL("/System/Library/Frameworks/Security.framework/Security")


def _check(status: int) -> None:
    from keyring.errors import KeyringError

    if status:
        raise KeyringError(status)
