"""The Secret Service of Linux desktops: GNOME Keyring, KWallet, KeePassXC.

What `keyring` does for it, by the library that it does it with, SecretStorage: the same attributes
and labels, so that each finds what the other has stored. Loading `keyring` would take a third of a
round's CPU, for back ends that are none here.
"""

from __future__ import annotations

import weakref
from contextlib import closing

from secretstorage import (
    Collection,
    Item,
    ItemNotFoundException,
    SecretServiceNotAvailableException,
    check_service_availability,
    dbus_init,
    get_default_collection,
)

from comet_tray.access.key_exchange import open_session
from comet_tray.access.vault_troubles import said
from comet_tray.core.errors import SecretMissing, VaultDismissed, VaultLocked

# As keyring names itself beside what it stores.
_APPLICATION = "Python keyring library"


def is_available() -> bool:
    """Whether a Secret Service runs on the session bus, or can be started there."""
    try:
        with closing(dbus_init()) as bus:
            return check_service_availability(bus)
    except SecretServiceNotAvailableException:
        return False


class SecretService:
    """The default collection, prompting only where it may.

    keyring itself unlocks whatever is locked, creates a missing collection even to read from
    it (both prompt), and opens a connection with a key exchange for every read.
    """

    def __init__(self, *, may_prompt: bool) -> None:
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

    def _collection(self) -> Collection:
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
            self._shelf = self._collection()
            weakref.finalize(self, self._shelf.connection.close)
        for item in self._found(self._shelf, _query(service, username)):
            self.unlock(item)
            if self._shelf.session is None:
                self._shelf.session = open_session(self._shelf.connection)
            item.session = self._shelf.session
            return item.get_secret().decode()
        return None

    def _found(self, shelf: Collection, query: dict[str, str]) -> list[Item]:
        """Search; one that was locked meanwhile may tell of nothing: open it, and search again."""
        found = list(shelf.search_items(query))
        if found or not shelf.is_locked():
            return found
        self.unlock(shelf)
        return list(shelf.search_items(query))

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store, and on a new account create the collection where that may prompt."""
        if self._may_prompt:
            with closing(dbus_init()) as bus:
                get_default_collection(bus)  # creates it on a new account
        collection = self._collection()
        with closing(collection.connection):
            label = f"Password for '{username}' on '{service}'"
            attributes = {**_query(service, username), "application": _APPLICATION}
            collection.create_item(label, attributes, password.encode(), replace=True)

    def delete_password(self, service: str, username: str) -> None:
        """Forget the first that is found. Raises SecretMissing."""
        collection = self._collection()
        with closing(collection.connection):
            for item in collection.search_items(_query(service, username)):
                item.delete()
                return
        raise said(SecretMissing)


def _query(service: str, username: str) -> dict[str, str]:
    """The attributes by which keyring finds a secret."""
    return {"username": username, "service": service}
