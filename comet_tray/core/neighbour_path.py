"""Where the vendor's own command-line client keeps its settings."""

from __future__ import annotations

import os

_CONFIG = os.path.join("cometapi", "config.toml")


def neighbour_config(home: str, environment: dict[str, str]) -> str:
    """Name its file below XDG_CONFIG_HOME if it exists there, else the one below ~/.config.

    Source: the configuration of the PyPI package cometapi-cli.
    """
    usual = os.path.join(home, ".config", _CONFIG)
    own = os.path.join(environment.get("XDG_CONFIG_HOME", ""), _CONFIG)
    return own if os.path.isabs(own) and os.path.exists(own) else usual
