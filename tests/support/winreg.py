"""A registry that stands in for the one of Windows."""

from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Any


class Winreg(ModuleType):
    """The part of `winreg` that is used, and of the registry: values by key and name."""

    HKEY_CURRENT_USER = 0x80000001
    KEY_SET_VALUE = 2
    REG_SZ = 1

    def __init__(self) -> None:
        super().__init__("winreg")
        self.keys: dict[str, dict[str, tuple[Any, int]]] = {}
        self.refuses = False

    @contextmanager
    def OpenKey(
        self, key: int, sub_key: str, _reserved: int = 0, access: int = 1
    ) -> Iterator[dict[str, tuple[Any, int]]]:
        assert key == self.HKEY_CURRENT_USER
        if self.refuses and access == self.KEY_SET_VALUE:
            raise PermissionError(5, "Access is denied")
        if sub_key not in self.keys:
            raise FileNotFoundError(2, "The system cannot find the file specified")
        yield self.keys[sub_key]

    def CreateKey(self, key: int, sub_key: str) -> Any:
        self.keys.setdefault(sub_key, {})
        return self.OpenKey(key, sub_key, 0, self.KEY_SET_VALUE)

    def QueryValueEx(self, key: dict[str, tuple[Any, int]], name: str) -> tuple[Any, int]:
        try:
            return key[name]
        except KeyError:
            raise FileNotFoundError(2, "The system cannot find the file specified") from None

    def SetValueEx(
        self, key: dict[str, tuple[Any, int]], name: str, _reserved: int, kind: int, value: Any
    ) -> None:
        key[name] = (value, kind)

    def DeleteValue(self, key: dict[str, tuple[Any, int]], name: str) -> None:
        self.QueryValueEx(key, name)
        del key[name]
