"""The colour of the taskbar on Windows, which need not be that of windows."""

from __future__ import annotations

from importlib import import_module

_KEY = r"Software\Microsoft\Windows\CurrentVersion\Themes\Personalize"


def dark_taskbar() -> bool:
    """Whether it is dark; Windows says it in the registry, and before it did, it always was."""
    registry = import_module("winreg")
    try:
        with registry.OpenKey(registry.HKEY_CURRENT_USER, _KEY) as opened:
            return not registry.QueryValueEx(opened, "SystemUsesLightTheme")[0]
    except OSError:
        return True
