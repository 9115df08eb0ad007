"""The Secret Service of Linux desktops: GNOME Keyring, KWallet, KeePassXC."""

from __future__ import annotations

import weakref
from contextlib import closing

from keyring.backends.SecretService import Keyring
from secretstorage import (
    Collection,
    Item,
    ItemNotFoundException,
    dbus_init,
    get_default_collection,
)

from comet_tray.access.vault_troubles import said
from comet_tray.core.errors import VaultDismissed, VaultLocked


class SecretService(Keyring):
    """keyring's back end, prompting only where it may, and reading faster.

    keyring itself unlocks whatever is locked, creates a missing collection even to read from
    it (both prompt), and opens a connection with a key exchange for every read.
    """

    def __init__(self, *, may_prompt: bool) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._may_prompt = may_prompt
        self._shelf: Collection | None = None

    def is_locked(self) -> bool:
        """Look, without a prompt; what is yet to be created is not locked."""
        with closing(dbus_init()) as bus:
            try:
                return Collection(bus).is_locked()
            except ItemNotFoundException:
                return False

    def unlock(self, item: Collection | Item) -> None:
        """Open what is locked, or raise VaultLocked or VaultDismissed."""
        if not item.is_locked():
            return
        if not self._may_prompt:
            raise said(VaultLocked)
        if item.unlock() or item.is_locked():
            raise said(VaultDismissed)

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
        """Read on one connection for all reads."""
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
        """Store, and on a new account create the collection where that may prompt."""
        if self._may_prompt:
            with closing(dbus_init()) as bus:
                get_default_collection(bus)  # creates it on a new account
        super().set_password(service, username, password)  # type: ignore[no-untyped-call]
