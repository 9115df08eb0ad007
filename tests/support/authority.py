"""A certificate authority of the tests' own, and servers' certificates signed by it."""

import hashlib
import ssl
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


class Authority:
    """Signs certificates; `ca_file` is its own, as PEM."""

    def __init__(self, folder: Path, name: str) -> None:
        self._folder = folder
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
        builder = self._builder(self._name, self._key, days=30).add_extension(
            x509.BasicConstraints(ca=True, path_length=None), critical=True
        )
        certificate = builder.sign(self._key, hashes.SHA256())
        self._pem = certificate.public_bytes(serialization.Encoding.PEM)
        self.ca_file = str(folder / f"{name}.pem")
        Path(self.ca_file).write_bytes(self._pem)

    def hashed_folder(self) -> str:
        """Give a folder as OpenSSL wants it: each file is called after the hash of its name."""
        folder = self._folder / "hashed"
        folder.mkdir()
        # The canonical name is its DER without the outer header, provided it is in lower case.
        digest = hashlib.sha1(self._name.public_bytes()[2:], usedforsecurity=False).digest()
        (folder / f"{int.from_bytes(digest[:4], 'little'):08x}.0").write_bytes(self._pem)
        return str(folder)

    def server_context(self, *names: str, days: int = 30) -> ssl.SSLContext:
        """Give the server's side of TLS, for host names or addresses; negative days: expired."""
        key = ec.generate_private_key(ec.SECP256R1())
        subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "server")])
        certificate = (
            self._builder(subject, key, days)
            .add_extension(
                x509.SubjectAlternativeName([_general(n) for n in names]), critical=False
            )
            .sign(self._key, hashes.SHA256())
        )
        pem = self._folder / f"server-{certificate.serial_number}.pem"
        pem.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
            + certificate.public_bytes(serialization.Encoding.PEM)
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(pem)
        return context

    def _builder(
        self, subject: x509.Name, key: ec.EllipticCurvePrivateKey, days: int
    ) -> x509.CertificateBuilder:
        now = datetime.now(UTC)
        return x509.CertificateBuilder(
            issuer_name=self._name,
            subject_name=subject,
            public_key=key.public_key(),
            serial_number=x509.random_serial_number(),
            not_valid_before=now - timedelta(days=60),
            not_valid_after=now + timedelta(days=days),
        )


def _general(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(name))
    except ValueError:
        return x509.DNSName(name)
