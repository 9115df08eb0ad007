"""The user's settings: typed, with defaults, kept in a file that a person may edit."""

from __future__ import annotations

import tomllib
from typing import Annotated, Any, Literal, get_type_hints

import msgspec

from comet_tray.core.errors import InvalidSetting
from comet_tray.core.files import locked, read_text, set_aside, write_whole

Percent = Annotated[float, msgspec.Meta(ge=0, le=100)]
Days = Annotated[float, msgspec.Meta(ge=0, le=3650)]


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """All settings, each with its range.

    `interval_minutes` is the pause between two readings of a key, before the budget stretches
    it. `budget_requests` is the most that one host is asked in any 20 minutes; the server's
    own limit is 20. `units_per_dollar` differs between gateways. `ca_file` names certificates
    that are trusted beside the system's; `proxy` overrides the environment's.
    """

    interval_minutes: Annotated[float, msgspec.Meta(ge=1, le=1440)] = 5
    budget_requests: Annotated[int, msgspec.Meta(ge=5, le=20)] = 15
    low_percent: Percent = 20
    critical_percent: Percent = 5
    expiring_days: Days = 7
    expiring_soon_days: Days = 1
    notifications: bool = True
    figures: Literal["dollars", "units"] = "dollars"
    units_per_dollar: Annotated[int, msgspec.Meta(ge=1, le=10**12)] = 500_000
    hide_amounts: bool = False
    panel: Literal["auto", "dark", "light"] = "auto"
    proxy: Annotated[str, msgspec.Meta(max_length=1000)] = ""
    ca_file: Annotated[str, msgspec.Meta(max_length=4096)] = ""
    debug: bool = False


class Loaded(msgspec.Struct, frozen=True):
    """Settings as they apply, and a sentence on each thing in the file that does not."""

    settings: Settings
    notices: tuple[str, ...] = ()


def load_settings(path: str, now: float) -> Loaded:
    """Read the settings; what is absent or out of range takes its default, with a notice.

    A file that is no TOML is set aside under another name. Raises NotWritable.
    """
    try:
        text = read_text(path)
        table = tomllib.loads(text) if text else {}
    except (ValueError, RecursionError):  # no TOML, no UTF-8, an endless number, a deep nest
        aside = set_aside(path, now)
        return Loaded(Settings(), (f"The settings were damaged. They are kept as {aside}.",))
    known = {name: table[name] for name in Settings.__struct_fields__ if name in table}
    try:
        return Loaded(msgspec.convert(known, Settings))
    except msgspec.ValidationError:
        return _without_the_invalid(known)


def parse_setting(name: str, text: str) -> Any:
    """Read one value as a person types it. Raises InvalidSetting, naming what is allowed."""
    if name not in Settings.__struct_fields__:
        raise InvalidSetting(
            f"There is no setting {name!r}.",
            f"The settings are: {', '.join(Settings.__struct_fields__)}.",
        )
    hints = get_type_hints(Settings, include_extras=True)
    try:
        return msgspec.convert(_loose(text), hints[name], strict=False)
    except msgspec.ValidationError as error:
        raise InvalidSetting(_sentence(name, text, error), "Choose a value in its range.") from None


def save_settings(path: str, changes: dict[str, Any], now: float) -> None:
    """Change some settings and keep all else in the file: comments, order, unknown keys.

    Raises InvalidSetting where the changed whole is not valid, and NotWritable.
    """
    import tomlkit

    with locked(path):
        load_settings(path, now)  # sets a damaged file aside
        document = tomlkit.parse(read_text(path) or "")
        for name, value in changes.items():
            document[name] = value
        try:
            msgspec.convert(changes, Settings)
        except msgspec.ValidationError as error:
            raise InvalidSetting(f"A setting is not valid: {error}.") from None
        _check_order(msgspec.structs.replace(load_settings(path, now).settings, **changes))
        write_whole(path, tomlkit.dumps(document))


def _check_order(whole: Settings) -> None:
    if whole.critical_percent > whole.low_percent:
        raise InvalidSetting(
            "The critical share is above the low one.",
            "Choose a critical_percent that is at most the low_percent.",
        )
    if whole.expiring_soon_days > whole.expiring_days:
        raise InvalidSetting(
            "The second warning of an expiry would come before the first.",
            "Choose expiring_soon_days at most as large as expiring_days.",
        )


def _without_the_invalid(known: dict[str, Any]) -> Loaded:
    hints = get_type_hints(Settings, include_extras=True)
    valid, notices = {}, []
    for name, value in known.items():
        try:
            valid[name] = msgspec.convert(value, hints[name])
        except msgspec.ValidationError as error:
            notices.append(_sentence(name, value, error) + " Its default applies.")
    return Loaded(Settings(**valid), tuple(notices))


def _loose(text: str) -> Any:
    lowered = text.strip().lower()
    if lowered in {"on", "yes", "true"}:
        return True
    if lowered in {"off", "no", "false"}:
        return False
    return text.strip()


def _sentence(name: str, value: object, error: msgspec.ValidationError) -> str:
    shown = repr(value) if len(repr(value)) <= 60 else repr(value)[:59] + "…"
    reason = str(error).split(" - at ")[0].replace("`", "")
    return f"The setting {name} cannot be {shown}: {reason[:1].lower()}{reason[1:]}."
