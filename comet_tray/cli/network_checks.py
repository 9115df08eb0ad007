"""What `doctor` tries on the network: it connects and greets, and requests nothing."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Sequence
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from comet_tray.cli.checks import Finding
from comet_tray.core.errors import NotTrusted, Unreachable
from comet_tray.core.settings import Settings

if TYPE_CHECKING:
    import requests

_PATIENCE = 3.0
_PORTS = {"https": 443, "http": 80}


def check_network(settings: Settings, base_urls: Sequence[str]) -> Sequence[Finding]:
    """Connect to each server with the trust that a round has, so that nothing is spent.

    A server behind a proxy is not tried. Raises NotTrusted for a `ca_file` that cannot be used.
    """
    from comet_tray.access.session import open_session

    session = open_session(settings.ca_file or None, settings.proxy or None)
    return [_check_server(session, base_url) for base_url in base_urls]


def _check_server(session: requests.Session, base_url: str) -> Finding:
    import requests

    from comet_tray.access.session import proxies_for

    request = requests.Request("GET", base_url).prepare()
    if requests.utils.select_proxy(base_url, proxies_for(session, request, base_url)):
        sentence = f"{base_url} is reached through a proxy, which is not tried here."
        return Finding("network", None, sentence, "See whether readings come in.")
    trouble = Unreachable.default_remedy
    try:
        _greet(base_url, _trust(session, request))
    except socket.gaierror:
        return Finding("network", False, f"No address is known for {base_url}.", trouble)
    except ssl.SSLError as error:
        why = getattr(error, "verify_message", "") or "no common way to encrypt"
        sentence = f"The connection to {base_url} is not safe: {why}."
        return Finding("network", False, sentence, NotTrusted.default_remedy)
    except OSError as error:
        sentence = f"There is no connection to {base_url}: {error.strerror or error}."
        return Finding("network", False, sentence, trouble)
    return Finding("network", True, f"{base_url} can be reached.")


def _greet(base_url: str, trust: ssl.SSLContext | None) -> None:
    """Look the name up, connect, and agree on encryption. Raises OSError."""
    place = urlsplit(base_url)
    host = place.hostname or ""
    address = (host, place.port or _PORTS[place.scheme])
    with socket.create_connection(address, timeout=_PATIENCE) as connection:
        if trust is not None:
            trust.wrap_socket(connection, server_hostname=host).close()


def _trust(session: requests.Session, request: requests.PreparedRequest) -> ssl.SSLContext | None:
    """Take from the session whom it trusts; None for a server that is called without TLS."""
    adapter = session.get_adapter(request.url or "")
    _, tls = adapter.build_connection_pool_key_attributes(request, True)  # type: ignore[attr-defined]
    context: ssl.SSLContext | None = tls.get("ssl_context")
    return context
