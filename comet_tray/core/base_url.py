"""The address that a key belongs to: scheme, host and port, and nothing else.

Taken apart by hand: urllib.parse imports ipaddress and costs more than all of this program's
core at each start of `status`.
"""

from comet_tray.core.errors import InvalidBaseUrl
from comet_tray.core.words import Sentence

_DEFAULT_PORTS = {"https": 443, "http": 80}
_HOST_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789-_")


def normalise(text: str) -> str:
    """Give `scheme://host` or `scheme://host:port`, in lower case, without a default port.

    White space around it, a final slash and a final `/v1` (as other clients' settings have it)
    are dropped; an international host becomes its ASCII form. Raises InvalidBaseUrl, which
    never quotes the address, for all else: another scheme, a path, a query, a fragment, a user
    name, a port outside 1 to 65535, white space inside, http to another machine.
    """
    trimmed = text.strip()
    if not trimmed:
        raise InvalidBaseUrl(Sentence("The base URL is empty."))
    if not trimmed.isprintable() or " " in trimmed or "\\" in trimmed:
        raise InvalidBaseUrl(
            Sentence("The base URL has white space, control characters or a backslash inside.")
        )
    scheme, separator, rest = trimmed.partition("://")
    scheme = scheme.lower()
    if not separator or scheme not in _DEFAULT_PORTS:
        raise InvalidBaseUrl(Sentence("The base URL must begin with https://."))
    host, port = _split_authority(_authority(rest))
    base_url = f"{scheme}://{_normal_host(host)}"
    if scheme == "http" and not is_loopback(base_url):
        raise InvalidBaseUrl(
            Sentence("The base URL must begin with https://; http is for this machine only.")
        )
    return base_url if port in (None, _DEFAULT_PORTS[scheme]) else f"{base_url}:{port}"


def is_loopback(base_url: str) -> bool:
    """Whether a normalised base URL names this machine: localhost, 127.0.0.0/8 or [::1]."""
    authority = base_url.partition("://")[2]
    if authority.startswith("["):
        return authority.partition("]")[0] == "[::1"
    host = authority.partition(":")[0]
    return host == "localhost" or (host.startswith("127.") and _is_ipv4(host))


def _authority(rest: str) -> str:
    if "?" in rest:
        raise InvalidBaseUrl(Sentence("The base URL must not have a query (?)."))
    if "#" in rest:
        raise InvalidBaseUrl(Sentence("The base URL must not have a fragment (#)."))
    authority, _, path = rest.partition("/")
    if "@" in authority:
        raise InvalidBaseUrl(Sentence("The base URL must not hold a user name or a password."))
    if path not in ("", "v1", "v1/"):
        raise InvalidBaseUrl(Sentence("The base URL must not have a path after the host."))
    return authority


def _split_authority(authority: str) -> tuple[str, int | None]:
    """Give the host, in brackets where it is an IPv6 address, and the port, if any."""
    if authority.startswith("["):
        address, bracket, tail = authority.partition("]")
        host, colon, port = address + bracket, tail[:1], tail[1:]
    else:
        host, colon, port = authority.partition(":")
    if not colon:
        return host, None
    if colon != ":" or not (port.isascii() and port.isdigit() and len(port) <= 5):
        raise InvalidBaseUrl(Sentence("The base URL's port must be a number from 1 to 65535."))
    if not 1 <= int(port) <= 65535:
        raise InvalidBaseUrl(Sentence("The base URL's port must be a number from 1 to 65535."))
    return host, int(port)


def _normal_host(host: str) -> str:
    if host.startswith("["):
        return _normal_ipv6(host)
    ascii_host = host.lower() if host.isascii() else _idna(host)
    labels = ascii_host.split(".")
    if len(ascii_host) > 253 or not all(_is_label(label) for label in labels):
        raise InvalidBaseUrl(Sentence("The base URL's host is not a valid name."))
    # A last label of digits makes the system read the whole name as an IPv4 address, in forms
    # (127.1, 0x7f.0.0.1) of which only the usual one is clear to a reader.
    if (labels[-1].isdigit() or labels[-1].startswith("0x")) and not _is_ipv4(ascii_host):
        raise InvalidBaseUrl(Sentence("The base URL's host is not a valid IPv4 address."))
    return ascii_host


def _is_label(label: str) -> bool:
    return (
        0 < len(label) <= 63
        and _HOST_LETTERS.issuperset(label)
        and not label.startswith("-")
        and not label.endswith("-")
    )


def _is_ipv4(host: str) -> bool:
    parts = host.split(".")
    return len(parts) == 4 and all(
        part.isascii() and part.isdigit() and part == str(int(part[:4])) and int(part) <= 255
        for part in parts
    )


def _normal_ipv6(host: str) -> str:
    from ipaddress import AddressValueError, IPv6Address  # costs 2 ms, and few need it

    try:
        address = IPv6Address(host.removeprefix("[").removesuffix("]"))
    except AddressValueError:
        raise InvalidBaseUrl(Sentence("The base URL's host is not a valid IPv6 address.")) from None
    if address.scope_id is not None or not host.endswith("]"):
        raise InvalidBaseUrl(Sentence("The base URL's host is not a valid IPv6 address."))
    return f"[{address.compressed}]"


def _idna(host: str) -> str:
    """Give the ASCII form that browsers use (UTS 46, non-transitional), as requests does."""
    import idna

    try:
        return idna.encode(host, uts46=True).decode("ascii")
    except idna.IDNAError:
        raise InvalidBaseUrl(
            Sentence("The base URL's host is not a valid international name.")
        ) from None
