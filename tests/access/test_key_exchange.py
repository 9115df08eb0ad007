"""Secrets cross the bus under a key that two short numbers make."""

from __future__ import annotations

from contextlib import closing

import pytest
from jeepney import (  # type: ignore[import-untyped] # it ships no types
    DBusErrorResponse,
    Message,
    new_error,
    new_method_return,
)
from secretstorage import Collection, dbus_init
from secretstorage.defines import ALGORITHM_DH
from secretstorage.dhcrypto import DH_PRIME_1024

from comet_tray.access.key_exchange import open_session
from comet_tray.access.vault import open_vault
from tests.access.conftest import KeyringSession
from tests.support.bus import Monitor

SECRET = "sk-" + "aB3" * 16
PLAIN = "/org/freedesktop/secrets/session/plain"


class Bus:
    """A bus whose keyring knows no key exchange, or fails in another way."""

    def __init__(self, error: str) -> None:
        self.error = error
        self.asked_for: list[str] = []

    def send_and_get_reply(self, call: Message) -> Message:
        call.header.serial = 1
        self.asked_for.append(call.body[0])
        if self.error == "org.freedesktop.DBus.Error.NotSupported" and call.body[0] == "plain":
            return new_method_return(call, "vo", (("s", ""), PLAIN))
        return new_error(call, self.error, "s", ("no",))


@pytest.mark.usefixtures("keyring_session")
def test_a_secret_is_read_under_the_key_that_was_agreed_on() -> None:
    open_vault(may_prompt=False).set("id-1", SECRET)
    with closing(dbus_init()) as bus:
        (item,) = Collection(bus).search_items({"username": "id-1"})

        item.session = open_session(bus)

        assert item.session.encrypted
        assert item.get_secret() == SECRET.encode()


@pytest.mark.usefixtures("keyring_session")
def test_each_session_has_its_own_numbers_long_enough_and_no_longer() -> None:
    with closing(dbus_init()) as bus:
        sessions = [open_session(bus) for _ in range(8)]

    assert len({each.my_private_key for each in sessions}) == len(sessions)
    assert len({each.aes_key for each in sessions}) == len(sessions)
    assert 225 < max(each.my_private_key.bit_length() for each in sessions) <= 256
    for each in sessions:
        assert each.my_public_key == pow(2, each.my_private_key, DH_PRIME_1024)


def test_a_round_exchanges_keys_once_for_all_its_secrets_and_the_short_way(
    keyring_session: KeyringSession, monkeypatch: pytest.MonkeyPatch
) -> None:
    vault = open_vault(may_prompt=False)
    vault.set("id-1", SECRET)
    vault.set("id-2", SECRET)
    monkeypatch.delattr("secretstorage.item.open_session")  # the long way
    exchange = ("org.freedesktop.Secret.Service", "OpenSession")
    with closing(Monitor(keyring_session.address, exchange)) as monitor:
        assert [vault.get("id-1"), vault.get("id-2")] == [SECRET, SECRET]

        assert len(list(monitor.calls(keyring_session.bus))) == 1


def test_a_keyring_that_knows_no_exchange_is_asked_as_secretstorage_asks() -> None:
    session = open_session(Bus("org.freedesktop.DBus.Error.NotSupported"))

    assert (session.encrypted, session.object_path) == (False, PLAIN)


def test_another_error_stays_one() -> None:
    bus = Bus("org.freedesktop.DBus.Error.AccessDenied")

    with pytest.raises(DBusErrorResponse):
        open_session(bus)

    assert bus.asked_for == [ALGORITHM_DH]
