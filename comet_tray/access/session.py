"""How connections are made: whom they trust, through which proxy, with which headers."""

from __future__ import annotations

import contextlib
import os
import ssl
from collections.abc import Iterator
from typing import Any

import requests
import requests.adapters
import requests.utils
import truststore

from comet_tray import __version__
from comet_tray.core.base_url import is_loopback
from comet_tray.core.errors import NotTrusted
from comet_tray.core.plain import plain
from comet_tray.core.words import Sentence

_EXTRA_AUTHORITIES = ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "SSL_CERT_FILE", "SSL_CERT_DIR")


def open_session(ca_file: str | None = None, proxy: str | None = None) -> requests.Session:
    """Open a session that may serve all keys of a host, one after another, and holds no secret.

    Certificates are checked against the system's trust store and, in addition, `ca_file` and
    what REQUESTS_CA_BUNDLE, CURL_CA_BUNDLE, SSL_CERT_FILE and SSL_CERT_DIR name. `proxy` goes
    before HTTPS_PROXY, NO_PROXY and the like. Raises NotTrusted where `ca_file` cannot be used.
    """
    session = requests.Session()
    session.trust_env = False  # a .netrc can replace the Authorization header
    session.headers.clear()
    session.headers.update(
        {
            "User-Agent": f"comet-tray/{__version__}",
            "Accept": "application/json",
            "Accept-Encoding": "gzip",
        }
    )
    session.proxies = {"http": proxy, "https": proxy} if proxy else {}
    session.mount("https://", _TrustAdapter(_trust(ca_file)))
    return session


def proxies_for(
    session: requests.Session, request: requests.PreparedRequest, base_url: str
) -> dict[str, str]:
    """Choose the proxy as requests wants it told; a loopback address is called directly.

    May block: some systems look names up to compare them with their list of exceptions.
    """
    if is_loopback(base_url):
        return {}
    return requests.utils.resolve_proxies(request, dict(session.proxies), trust_env=True)


class _TrustAdapter(requests.adapters.HTTPAdapter):
    """Verifies against one SSL context, and never against the bundle that requests brings.

    The docstring of requests' own build_connection_pool_key_attributes shows this way.
    """

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        super().__init__()

    def build_connection_pool_key_attributes(
        self, request: requests.PreparedRequest, verify: Any, cert: Any = None
    ) -> Any:
        where, _ = super().build_connection_pool_key_attributes(request, verify, cert)
        return where, {"ssl_context": self._context, "cert_reqs": "CERT_REQUIRED"}

    def proxy_manager_for(self, proxy: str, **proxy_kwargs: Any) -> Any:
        return super().proxy_manager_for(proxy, proxy_ssl_context=self._context, **proxy_kwargs)

    def cert_verify(self, conn: Any, url: Any, verify: Any, cert: Any) -> None:
        """Leave the context as it is, where requests would add its bundle."""


def _trust(ca_file: str | None) -> ssl.SSLContext:
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    for path in _extra_authorities():
        # A variable left over from another program must not end a call that needs no more than
        # the system's trust; where the file was needed, the server's certificate is refused.
        with contextlib.suppress(OSError):
            if os.path.isdir(path):
                context.load_verify_locations(capath=path)
            else:
                context.load_verify_locations(cafile=path)
    if ca_file:
        try:
            context.load_verify_locations(cafile=ca_file)
        except (OSError, ValueError):
            raise NotTrusted(
                Sentence("The certificate file {path} is missing or damaged.", path=plain(ca_file)),
                Sentence("Correct ca_file in the settings, or leave it empty."),
            ) from None
    return context


def _extra_authorities() -> Iterator[str]:
    # Often all of them name one bundle, and each loading of it costs some 20 ms.
    named = dict.fromkeys(filter(None, map(os.environ.get, _EXTRA_AUTHORITIES)))
    yield from named
    if named:
        # To OpenSSL, SSL_CERT_FILE and SSL_CERT_DIR stand in place of the system's own.
        system = ssl.get_default_verify_paths()
        yield from (system.openssl_cafile, system.openssl_capath)
