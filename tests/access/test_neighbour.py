"""The vendor's own command-line client: its key is found, or it is said why not."""

from pathlib import Path

import pytest

from comet_tray.access.neighbour import Found, read_neighbour
from comet_tray.core.errors import CometTrayError, InvalidBaseUrl, InvalidSecret, NoSuchKey

SECRET = "sk-neighbour"


def config(folder: Path, text: str | bytes) -> None:
    place = folder / "cometapi" / "config.toml"
    place.parent.mkdir(parents=True)
    place.write_bytes(text.encode() if isinstance(text, str) else text)


@pytest.mark.parametrize(
    ("text", "base_url"),
    [
        (f'api_key = "{SECRET}"', "https://api.cometapi.com"),
        (f'api_key = " {SECRET} "\nbase_url = ""', "https://api.cometapi.com"),
        (f'api_key = "{SECRET}"\nbase_url = "https://other.example/v1"', "https://other.example"),
        (f'api_key = "{SECRET}"\nbase_url = "https://other.example/v1/"', "https://other.example"),
    ],
)
def test_the_key_and_its_server_are_found(tmp_path: Path, text: str, base_url: str) -> None:
    config(tmp_path / ".config", text)
    assert read_neighbour(str(tmp_path), {}) == Found(SECRET, base_url)


def test_the_users_own_folder_goes_before_the_usual_one(tmp_path: Path) -> None:
    config(tmp_path / ".config", 'api_key = "sk-usual"')
    own = {"XDG_CONFIG_HOME": str(tmp_path / "own")}
    assert read_neighbour(str(tmp_path), own).secret == "sk-usual"
    config(tmp_path / "own", 'api_key = "sk-own"')
    assert read_neighbour(str(tmp_path), own).secret == "sk-own"


@pytest.mark.parametrize(
    ("text", "error"),
    [
        (None, NoSuchKey),
        ("", NoSuchKey),
        ('api_key = ""', NoSuchKey),
        ("api_key = 7", NoSuchKey),
        (f'api_key = "{SECRET}', NoSuchKey),
        (b'api_key = "\xff"', NoSuchKey),
        (f'api_key = "{SECRET} twice"', InvalidSecret),
        (f'api_key = "{SECRET}"\nbase_url = "ftp://other"', InvalidBaseUrl),
    ],
)
def test_what_cannot_be_used_is_named_and_never_quoted(
    tmp_path: Path, text: str | bytes | None, error: type[CometTrayError]
) -> None:
    if text is not None:
        config(tmp_path / ".config", text)
    with pytest.raises(error) as caught:
        read_neighbour(str(tmp_path), {})
    assert caught.value.remedy
    assert SECRET not in f"{caught.value!r} {caught.value.remedy}"


def test_a_file_that_may_not_be_read_is_no_key(tmp_path: Path) -> None:
    (tmp_path / ".config" / "cometapi" / "config.toml").mkdir(parents=True)
    with pytest.raises(NoSuchKey, match="cannot be read"):
        read_neighbour(str(tmp_path), {})


def test_what_is_found_does_not_show_its_secret() -> None:
    assert SECRET not in repr(Found(SECRET, "https://other.example"))
