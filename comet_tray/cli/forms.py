"""The overview as programs read it: JSON, waybar, OpenMetrics."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator

from comet_tray.core import wording
from comet_tray.core.levels import LEVEL_WORDS
from comet_tray.core.settings import Settings
from comet_tray.core.standing import Overview, Standing


def as_json(overview: Overview, settings: Settings) -> str:
    """Version 1 of the documented form. Hidden amounts read as not known: null."""
    first = overview.headline
    document = {
        "version": 1,
        "generated_at": wording.iso(overview.at),
        "headline": None
        if first is None
        else {"label": first.label, "level": first.level, "text": overview.text},
        "keys": [_key(standing, settings) for standing in overview.standings],
    }
    return json.dumps(document, ensure_ascii=False, indent=2)


def as_waybar(overview: Overview) -> str:
    """One line of JSON; `class` is the headline's level, with `stale` beside it."""
    first = overview.headline
    form = {
        "text": _markup(overview.text),
        "tooltip": _markup("\n".join(overview.lines()[1:])),
        "class": [overview.level] if overview.fresh else [overview.level, "stale"],
        "percentage": None if first is None else first.percent_left,
    }
    return json.dumps(form, ensure_ascii=False)


def as_openmetrics(overview: Overview, settings: Settings) -> str:
    """The exposition format of OpenMetrics 1.0; what is not known has no sample."""
    lines = list(_metrics(overview.standings, settings))
    return "\n".join([*lines, "# EOF"])


def _key(standing: Standing, settings: Settings) -> dict[str, object]:
    problem = standing.problem
    return {
        "label": standing.label,
        "name": standing.name if standing.fetched_at else None,
        "base_url": standing.base_url,
        "level": standing.level,
        "fresh": standing.fresh,
        "fetched_at": _stamp(standing.fetched_at),
        "age_seconds": standing.age_seconds,
        "problem": None
        if problem is None
        else {"kind": problem.kind, "text": problem.text, "since": _stamp(problem.since)},
        "units": _amounts(standing, settings, lambda count: count),
        "usd": _amounts(standing, settings, lambda count: count / settings.units_per_dollar),
        "fraction_left": standing.fraction_left,
        "unlimited": standing.unlimited,
        "models": {
            "enabled": standing.models_enabled,
            "limits": None
            if standing.models_enabled is None
            else [{"id": name, "allowed": allowed} for name, allowed in standing.models],
        },
        "expires_at": _stamp(standing.expires_at),
        "runway": None,
    }


def _amounts(
    standing: Standing, settings: Settings, shape: Callable[[int], float]
) -> dict[str, float | None]:
    counts = {name: getattr(standing, name) for name in ("granted", "used", "available")}
    return {
        name: None if count is None or settings.hide_amounts else shape(count)
        for name, count in counts.items()
    }


def _stamp(seconds: int | None) -> str | None:
    return None if seconds is None else wording.iso(seconds)


def _markup(text: str) -> str:
    # waybar hands text and tooltip to Pango, as markup
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _metrics(standings: tuple[Standing, ...], settings: Settings) -> Iterator[str]:
    families: tuple[tuple[str, str, Callable[[Standing], float | None]], ...] = (
        ("available_units", "Quota units left.", lambda s: s.available),
        ("used_units", "Quota units used.", lambda s: s.used),
        ("granted_units", "Quota units granted.", lambda s: s.granted),
        ("fraction_left", "Available divided by granted.", lambda s: s.fraction_left),
        ("reading_age_seconds", "Age of the last good reading.", lambda s: s.age_seconds),
        ("expires_timestamp_seconds", "When the key expires.", lambda s: s.expires_at),
        ("fresh", "1 where the reading is fresh.", lambda s: int(s.fresh)),
    )
    for name, meaning, value in families:
        if settings.hide_amounts and name.endswith("_units"):
            continue
        yield f"# TYPE comet_tray_{name} gauge"
        yield f"# HELP comet_tray_{name} {meaning}"
        for standing in standings:
            number = value(standing)
            if number is not None:
                yield f"comet_tray_{name}{_labels(standing)} {number}"
    yield "# TYPE comet_tray_level stateset"
    yield "# HELP comet_tray_level The key's level."
    for standing in standings:
        for level in LEVEL_WORDS:
            state = _labels(standing, comet_tray_level=level)
            yield f"comet_tray_level{state} {int(standing.level == level)}"
    yield "# TYPE comet_tray_problem gauge"
    yield "# HELP comet_tray_problem 1 while the key has a problem of this kind."
    for standing in standings:
        if standing.problem is not None:
            yield f"comet_tray_problem{_labels(standing, kind=standing.problem.kind)} 1"


def _labels(standing: Standing, **more: str) -> str:
    pairs = {"key": standing.label, "base_url": standing.base_url, **more}
    inner = ",".join(f'{name}="{_quoted(value)}"' for name, value in pairs.items())
    return f"{{{inner}}}"


def _quoted(value: str) -> str:
    return value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
