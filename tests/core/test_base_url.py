"""A base URL is an origin and nothing else: normalised, or refused in words."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comet_tray.core.base_url import is_loopback, normalise
from comet_tray.core.errors import InvalidBaseUrl
from tests.support.pseudo import PSEUDO, english
from tests.support.untraced import untraced


@pytest.mark.parametrize(
    ("text", "base_url"),
    [
        ("https://api.cometapi.com", "https://api.cometapi.com"),
        ("  https://api.cometapi.com\n", "https://api.cometapi.com"),
        ("https://api.cometapi.com/", "https://api.cometapi.com"),
        ("https://api.cometapi.com/v1", "https://api.cometapi.com"),
        ("https://api.cometapi.com/v1/", "https://api.cometapi.com"),
        ("HTTPS://API.CometAPI.com", "https://api.cometapi.com"),
        ("https://api.cometapi.com:443/v1", "https://api.cometapi.com"),
        ("https://api.cometapi.com:8443", "https://api.cometapi.com:8443"),
        ("https://api.cometapi.com:08443", "https://api.cometapi.com:8443"),
        ("https://host.example:1", "https://host.example:1"),
        (f"https://{'a' * 63}.example", f"https://{'a' * 63}.example"),
        (f"https://{'a.' * 123}example", f"https://{'a.' * 123}example"),
        ("https://gate_way.example", "https://gate_way.example"),
        ("https://intranet", "https://intranet"),
        ("https://10.0.0.1:65535", "https://10.0.0.1:65535"),
        ("https://[2001:DB8:0:0::1]", "https://[2001:db8::1]"),
        ("https://[2001:db8::1]:443", "https://[2001:db8::1]"),
        ("https://münchen.example", "https://xn--mnchen-3ya.example"),
        ("https://MÜNCHEN.example", "https://xn--mnchen-3ya.example"),
        ("https://straße.example", "https://xn--strae-oqa.example"),
        ("https://例え.テスト:8443", "https://xn--r8jz45g.xn--zckzah:8443"),
        ("http://localhost:8080", "http://localhost:8080"),
        ("http://LOCALHOST:80", "http://localhost"),
        ("http://127.0.0.1:3000/v1", "http://127.0.0.1:3000"),
        ("http://127.9.8.7", "http://127.9.8.7"),
        ("http://[::1]:3000", "http://[::1]:3000"),
        ("http://[0:0:0:0:0:0:0:1]", "http://[::1]"),
    ],
)
def test_an_origin_is_written_in_one_way(text: str, base_url: str) -> None:
    assert normalise(text) == base_url


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("", "empty"),
        (" \n", "empty"),
        ("api.cometapi.com", "https://"),
        ("//api.cometapi.com", "https://"),
        ("ftp://api.cometapi.com", "https://"),
        ("file:///etc/passwd", "https://"),
        ("https:/api.cometapi.com", "https://"),
        ("https:api.cometapi.com", "https://"),
        ("http://api.cometapi.com", "https://"),
        ("http://10.0.0.1", "https://"),
        ("http://localhost.example.com", "https://"),
        ("http://127.0.0.1.example.com", "https://"),
        ("http://[::2]", "https://"),
        ("http://[::ffff:127.0.0.1]", "https://"),
        ("https://", "host"),
        ("https:///v1", "host"),
        ("https://:443", "host"),
        ("https://host..example", "host"),
        ("https://host.example.", "host"),
        ("https://-host.example", "host"),
        ("https://host-.example", "host"),
        ("https://ho*st.example", "host"),
        ("https://ho%73t.example", "host"),
        (f"https://{'a' * 64}.example", "host"),
        (f"https://{'a.' * 123}examples", "host"),
        ("https://https://host.example", "path"),
        ("https://ex\u200dample\u2024.com", "base URL"),
        ("https://\u0627a.example", "host"),
        ("https://127.1", "IPv4"),
        ("https://2130706433", "IPv4"),
        ("https://0x7f.0.0.0x1", "IPv4"),
        ("http://127.0.0.256", "IPv4"),
        ("http://127.0.0.01", "IPv4"),
        ("http://127.0.0.99999999999999999999", "IPv4"),
        ("https://[::1", "IPv6"),
        ("https://[]", "IPv6"),
        ("https://[fe80::1%eth0]", "IPv6"),
        ("https://[127.0.0.1]", "IPv6"),
        ("https://[::1]x", "port"),
        ("https://host.example:", "port"),
        ("https://host.example:0", "port"),
        ("https://host.example:65536", "port"),
        ("https://host.example:-1", "port"),
        ("https://host.example:+80", "port"),
        ("https://host.example:8_0", "port"),
        ("https://host.example:٣", "port"),
        ("https://host.example:" + "9" * 5000, "port"),
        ("https://::1", "port"),
        ("https://host.example/api", "path"),
        ("https://host.example/v1/models", "path"),
        ("https://host.example/v2", "path"),
        ("https://host.example//", "path"),
        ("https://host.example/..", "path"),
        ("https://host.example?x=1", "query"),
        ("https://host.example/v1?", "query"),
        ("https://host.example#top", "fragment"),
        ("https://user@host.example", "user name"),
        ("https://user:hunter2@host.example", "user name"),
        ("https://good.example@evil.example", "user name"),
        ("https://host .example", "white space"),
        ("https://host.example\t/v1", "white space"),
        ("https://host\r\n.example", "control"),
        ("https://host\x00.example", "control"),
        ("https://good.example\\@evil.example", "backslash"),
    ],
)
def test_what_is_no_origin_is_refused_and_named(text: str, names: str) -> None:
    with pytest.raises(InvalidBaseUrl) as refused:
        normalise(text)
    assert names in refused.value.sentence
    assert refused.value.remedy
    assert not english(PSEUDO.say(refused.value.whole))


def test_a_refusal_does_not_repeat_the_password() -> None:
    with pytest.raises(InvalidBaseUrl) as refused:
        normalise("https://user:hunter2@host.example")
    assert "hunter2" not in refused.value.sentence + refused.value.remedy


@pytest.mark.parametrize(
    ("base_url", "loopback"),
    [
        ("http://localhost", True),
        ("https://localhost:8443", True),
        ("http://127.0.0.1:3000", True),
        ("http://127.255.255.254", True),
        ("http://[::1]:3000", True),
        ("https://[::1]", True),
        ("https://api.cometapi.com", False),
        ("https://localhost.example.com", False),
        ("https://127.example.com", False),
        ("https://10.0.0.1", False),
        ("https://[::11]", False),
        ("https://[2001:db8::1]:443", False),
    ],
)
def test_loopback_is_this_machine_only(base_url: str, loopback: bool) -> None:
    assert is_loopback(base_url) is loopback


@given(st.text())
def test_any_text_is_refused_or_normalised_for_good(text: str) -> None:
    for candidate in (text, f"https://{text}", f"http://127.0.0.1{text}", f"https://[{text}]"):
        try:
            base_url = normalise(candidate)
        except InvalidBaseUrl:
            continue
        assert base_url.isascii()
        assert normalise(base_url) == base_url
        assert base_url.startswith("https://") or is_loopback(base_url)


def test_an_address_is_checked_without_the_libraries_for_addresses() -> None:
    """A `status` in a prompt or panel pays for each import."""
    probe = (
        "import sys; from comet_tray.core.base_url import normalise;"
        "normalise('https://api.cometapi.com:8443/v1');"
        "print(*{'urllib.parse', 'ipaddress', 'idna', 'socket'} & set(sys.modules))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", probe], env=untraced(), check=True, capture_output=True, text=True
    )
    assert ran.stdout.strip() == ""
