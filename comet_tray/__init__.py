"""Comet Tray: how much quota is left on prepaid API keys, in the system tray."""

__version__ = "0.1.0"
