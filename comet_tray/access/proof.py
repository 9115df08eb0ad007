"""What `--self-check` tries of the keyring and of TLS: whether the libraries came along whole.

Nothing here asks a server or raises a prompt.
"""

from __future__ import annotations

import os
import re
import secrets
import ssl
import sys
from contextlib import suppress

from comet_tray.access.vault import open_vault
from comet_tray.core.errors import CometTrayError, VaultAbsent

# As truststore has them for systems whose certificates are not where our OpenSSL looks.
_FILES = (
    "/etc/ssl/cert.pem",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/cert.pem",
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/ssl/ca-bundle.pem",
)
_HASHED = re.compile(r"[0-9a-fA-F]{8}\.[0-9]")


def prove_keyring() -> str:
    """Load the keyring's back end, and where there is an open keyring, store and read a trial.

    Raises VaultTrouble, and whatever a library that came along in parts raises.
    """
    if sys.platform.startswith("linux"):
        _prove_encryption()
    try:
        vault = open_vault(may_prompt=False)
    except VaultAbsent:
        from importlib.metadata import version

        return f"keyring {version('keyring')}; there is no keyring here to try it with"
    if vault.is_locked():
        return f"{vault.describe()}; locked, and so not tried"
    key_id, secret = f"self-check-{secrets.token_hex(4)}", secrets.token_hex(8)
    try:
        vault.set(key_id, secret)
        found = vault.get(key_id)
    finally:
        with suppress(CometTrayError):
            vault.delete(key_id)
    if found != secret:
        raise CometTrayError("The keyring gave back something else than was stored.")
    return f"{vault.describe()}; a trial was stored, read and deleted"


def prove_tls() -> str:
    """Begin a handshake that trusts what the system trusts. Raises CometTrayError, ssl.SSLError."""
    import truststore

    from comet_tray.access.session import open_session

    open_session().close()
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    sent = ssl.MemoryBIO()
    with suppress(ssl.SSLWantReadError):
        context.wrap_bio(ssl.MemoryBIO(), sent, server_hostname="localhost").do_handshake()
    if not sent.read():
        raise CometTrayError("TLS did not greet.")
    proof = f"{ssl.OPENSSL_VERSION}, truststore {truststore.__version__}"
    if not sys.platform.startswith("linux"):
        return proof
    known = _trusted()
    if not known:
        raise CometTrayError(
            "This system trusts no certificates at all.",
            "Install them (Debian: apt install ca-certificates).",
        )
    return f"{proof}; {known} certificates are trusted"


def _trusted() -> int:
    """How many certificates there are where OpenSSL, and then truststore, looks for them."""
    paths = ssl.get_default_verify_paths()
    if paths.capath and (found := [*filter(_HASHED.fullmatch, os.listdir(paths.capath))]):
        return len(found)
    for path in (paths.cafile, *_FILES):
        if path and os.path.exists(path):
            with open(path, encoding="utf-8", errors="replace") as file:
                return file.read().count("BEGIN CERTIFICATE")
    return 0


def _prove_encryption() -> None:
    """Agree on a key as with the Secret Service, and encrypt with it."""
    from secretstorage.dhcrypto import Session

    ours, theirs = Session(), Session()
    ours.set_server_public_key(theirs.my_public_key)
    theirs.set_server_public_key(ours.my_public_key)
    if not ours.aes_key or ours.aes_key != theirs.aes_key:
        raise CometTrayError("The encryption of secrets on their way to the keyring is broken.")
