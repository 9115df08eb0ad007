"""What `doctor` looks at within this computer: keyring, running tray, clock, versions.

No check raises a prompt or quotes a secret.
"""

from __future__ import annotations

import platform
import time
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

import msgspec

from comet_tray import __version__
from comet_tray.cli.running import ask
from comet_tray.core import wording
from comet_tray.core.errors import NotRunning, VaultLocked
from comet_tray.core.paths import Paths

if TYPE_CHECKING:
    from comet_tray.access.vault import Vault

_PATIENCE = 3.0
_PACKAGES = ("PySide6-Essentials", "keyring", "requests")


class Finding(msgspec.Struct, frozen=True):
    """What a check found: `ok` is None where it could not be told."""

    name: str
    ok: bool | None
    sentence: str
    remedy: str = ""


def check_keyring(paths: Paths, *, demo: bool) -> Sequence[Finding]:
    """See whether the keyring answers and is open. Raises VaultTrouble."""
    vault = _open_vault(paths, demo=demo)
    if vault.is_locked():
        sentence = f"{vault.describe()} is locked."
        return [Finding("keyring", False, sentence, VaultLocked.default_remedy)]
    return [Finding("keyring", True, f"{vault.describe()} is open.")]


def check_running(paths: Paths) -> Sequence[Finding]:
    """See whether the tray of this data dir runs and answers; it need not run."""
    heard = ask(paths, "look")
    if heard is None:
        sentence, remedy = "Comet Tray is not running.", NotRunning.default_remedy
        return [Finding("running tray", True, sentence, remedy)]
    if heard:
        return [Finding("running tray", True, "Comet Tray is running, and answers.")]
    sentence = "Comet Tray is running, and does not answer."
    return [Finding("running tray", False, sentence, "Quit it, and start it again.")]


def check_clock(now: float) -> Sequence[Finding]:
    """See whether the date can be true: a wrong one makes certificates and ages wrong."""
    plausible = 2025 <= time.gmtime(now).tm_year < 2100
    remedy = "" if plausible else "Set this computer's date and time."
    return [Finding("clock", plausible, f"This computer's clock says {wording.iso(now)}.", remedy)]


def check_versions() -> Sequence[Finding]:
    """Name what support asks for, without importing any of it."""
    found = {name: _version(name) for name in _PACKAGES}
    sentence = ", ".join(
        [
            f"comet-tray {__version__}",
            f"Python {platform.python_version()}",
            *(f"{name} {number or 'missing'}" for name, number in found.items()),
        ]
    )
    complete = all(found.values())
    remedy = "" if complete else "Install Comet Tray anew."
    return [Finding("versions", complete, f"{sentence}.", remedy)]


def _open_vault(paths: Paths, *, demo: bool) -> Vault:
    if demo:
        from comet_tray.demo.vault import DemoVault

        return DemoVault(paths.data)
    from comet_tray.access.vault import open_vault

    return open_vault(may_prompt=False, patience=_PATIENCE)


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None
