"""The vendor's own command-line client, whose key a newcomer may bring along."""

from __future__ import annotations

import tomllib

import msgspec

from comet_tray.core.base_url import normalise
from comet_tray.core.errors import CometTrayError, NoSuchKey
from comet_tray.core.files import read_text
from comet_tray.core.neighbour_path import neighbour_config
from comet_tray.core.registry import default_base_url
from comet_tray.core.secret import check_secret
from comet_tray.core.words import Sentence


class Found(msgspec.Struct, frozen=True):
    """A key and its server."""

    secret: str
    base_url: str

    def __repr__(self) -> str:
        return f"Found({self.base_url!r})"


def read_neighbour(home: str, environment: dict[str, str]) -> Found:
    """Read what its settings hold (api_key, base_url).

    Source: the configuration of the PyPI package cometapi-cli. Raises NoSuchKey where there is
    none, InvalidSecret, InvalidBaseUrl.
    """
    remedy = Sentence("Add the key by hand: comet-tray keys add LABEL")
    try:
        text = read_text(neighbour_config(home, environment))
        table = tomllib.loads(text) if text else {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError):
        raise NoSuchKey(Sentence("The settings of cometapi are damaged."), remedy) from None
    except CometTrayError as error:
        raise NoSuchKey(error.sentence, remedy) from None
    secret, base_url = table.get("api_key"), table.get("base_url")
    if not isinstance(secret, str) or not secret.strip():
        raise NoSuchKey(Sentence("cometapi has no API key in its settings."), remedy)
    return Found(
        check_secret(secret),
        normalise(base_url) if isinstance(base_url, str) and base_url else default_base_url({}),
    )
