"""The user's settings: typed, with defaults, kept in a file that a person may edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, Any, Literal, get_args, get_type_hints

import msgspec

from comet_tray.core.errors import InvalidSetting
from comet_tray.core.files import locked, read_text, set_aside, write_whole
from comet_tray.core.quick_toml import loads
from comet_tray.core.words import Sentence

Percent = Annotated[float, msgspec.Meta(ge=0, le=100)]
# No TOML, no UTF-8, an endless number, a deep nest.
DAMAGE = (ValueError, RecursionError)
Days = Annotated[float, msgspec.Meta(ge=0, le=3650)]
TimeOfDay = Annotated[
    str,
    msgspec.Meta(pattern=r"^(([01][0-9]|2[0-3]):[0-5][0-9])?\Z"),
]

_ORDER = (
    ("low_percent", "critical_percent", Sentence("The critical share is above the low one.")),
    (
        "runway_low_days",
        "runway_critical_days",
        Sentence("The critical days are more than the low ones."),
    ),
    (
        "expiring_days",
        "expiring_soon_days",
        Sentence("The second warning of an expiry would come before the first."),
    ),
)


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """All settings, each with its range.

    `interval_minutes` is the pause between two readings of a key, before the budget stretches
    it. `budget_requests` is the most that one host is asked in any 20 minutes; the server's
    own limit is 20. Where a forecast says how long a key lasts, the `runway_…_days` decide, and
    the shares elsewhere. Popups of the kinds that are not told are left out; from `quiet_from`
    to `quiet_until`, in local time, all of them wait. `units_per_dollar` differs between
    gateways. `ca_file` names certificates that are trusted beside the system's; `proxy`
    overrides the environment's.
    """

    interval_minutes: Annotated[float, msgspec.Meta(ge=1, le=1440)] = 5
    budget_requests: Annotated[int, msgspec.Meta(ge=5, le=20)] = 15
    low_percent: Percent = 20
    critical_percent: Percent = 5
    runway_low_days: Days = 7
    runway_critical_days: Days = 1
    expiring_days: Days = 7
    expiring_soon_days: Days = 1
    notifications: bool = True
    tell_low: bool = True
    tell_critical: bool = True
    tell_empty: bool = True
    tell_expiry: bool = True
    tell_rejected: bool = True
    tell_spike: bool = True
    tell_recovered: bool = True
    quiet_from: TimeOfDay = ""
    quiet_until: TimeOfDay = ""
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
        return _read(path)
    except DAMAGE:
        with locked(path):
            return _read_or_set_aside(path, now)


def _read_or_set_aside(path: str, now: float) -> Loaded:
    """Read under the lock, for another process may just have written a good file."""
    try:
        return _read(path)
    except DAMAGE:
        aside = set_aside(path, now)
        notice = Sentence("The settings were damaged. They are kept as {path}.", path=aside)
        return Loaded(Settings(), (notice,))


def _read(path: str) -> Loaded:
    text = read_text(path)
    table = loads(text) if text else {}
    known = {name: table[name] for name in Settings.__struct_fields__ if name in table}
    if not known:
        return Loaded(Settings())
    try:
        return Loaded(msgspec.convert(known, Settings))
    except msgspec.ValidationError:
        return _without_the_invalid(known)


def parse_setting(name: str, text: str) -> Any:
    """Read one value as a person types it. Raises InvalidSetting, naming what is allowed."""
    if name not in Settings.__struct_fields__:
        raise InvalidSetting(
            Sentence("There is no setting {name}.", name=repr(name)),
            Sentence("The settings are: {names}.", names=", ".join(Settings.__struct_fields__)),
        )
    if name == "proxy" and _holds_password(text):
        raise InvalidSetting(
            Sentence("A proxy's password cannot be kept here."),
            Sentence("Set HTTPS_PROXY in the environment."),
        )
    try:
        return msgspec.convert(_loose(text), _hints()[name], strict=False)
    except msgspec.ValidationError:
        raise _invalid(name, text) from None


def save_settings(path: str, changes: dict[str, Any], now: float) -> None:
    """Change some settings and keep all else in the file: comments, order, unknown keys.

    Raises InvalidSetting where the changed whole is not valid, and NotWritable.
    """
    import tomlkit

    with locked(path):
        before = _read_or_set_aside(path, now).settings
        document = tomlkit.parse(read_text(path) or "")
        for name, value in changes.items():
            if not _fits(name, value):
                raise _invalid(name, value)
            document[name] = value
        whole = msgspec.structs.replace(before, **changes)
        check_order(msgspec.structs.asdict(whole))
        write_whole(path, tomlkit.dumps(document))


def check_order(levels: Mapping[str, Any]) -> None:
    """Check that each graver warning comes after the other. Raises InvalidSetting.

    `levels` maps the names of the settings to numbers.
    """
    for first, graver, sentence in _ORDER:
        if levels[graver] > levels[first]:
            raise InvalidSetting(
                sentence, Sentence("Choose one for the graver that is at most the other.")
            )


def _without_the_invalid(known: dict[str, Any]) -> Loaded:
    valid = {name: value for name, value in known.items() if _fits(name, value)}
    notices = [
        Sentence("{sentence} Its default applies.", sentence=_invalid(name, value).sentence)
        for name, value in known.items()
        if name not in valid
    ]
    return Loaded(msgspec.convert(valid, Settings), tuple(notices))


def _fits(name: str, value: Any) -> bool:
    try:
        msgspec.convert(value, _hints()[name])
    except msgspec.ValidationError:
        return False
    return True


def _holds_password(address: str) -> bool:
    """Whether it is such as http://user:password@host, with or without its scheme."""
    return ":" in (address.partition("://")[2] or address).rpartition("@")[0]


def _loose(text: str) -> Any:
    lowered = text.strip().lower()
    if lowered in {"on", "yes", "true"}:
        return True
    if lowered in {"off", "no", "false"}:
        return False
    return text.strip()


def _invalid(name: str, value: object) -> InvalidSetting:
    shown = repr(value) if len(repr(value)) <= 60 else repr(value)[:59] + "…"
    allowed = _allowed(_hints()[name])
    return InvalidSetting(
        Sentence(
            "The setting {name} is {allowed}, not {value}.", name=name, allowed=allowed, value=shown
        ),
        Sentence("Give {allowed}.", allowed=allowed),
    )


def _allowed(hint: Any) -> str:
    """Say in words what a setting of this type may be."""
    if hint is bool:
        return Sentence("on or off")
    kind, *rest = get_args(hint)
    if not rest or not isinstance(rest[0], msgspec.Meta):
        either: str = kind
        for other in rest:
            either = Sentence("{some} or {other}", some=either, other=other)
        return either
    meta = rest[0]
    if meta.pattern:
        return Sentence("a time of day such as 22:00, or nothing")
    if kind is str:
        return Sentence("a text of at most {count} characters", count=meta.max_length or 0)
    least, most = (each if isinstance(each, int) else f"{each:,}" for each in (meta.ge, meta.le))
    if kind is int:
        return Sentence("a whole number from {least} to {most}", least=least, most=most)
    return Sentence("a number from {least} to {most}", least=least, most=most)


def _hints() -> dict[str, Any]:
    return get_type_hints(Settings, include_extras=True)
