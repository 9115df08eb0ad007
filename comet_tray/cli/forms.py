"""The overview as programs read it: JSON, and waybar's line."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec

from comet_tray.core import wording
from comet_tray.core.model_limits import listed
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
    return _said(document, 2)


def as_waybar(overview: Overview) -> str:
    """One line of JSON; `class` is the headline's level, with `stale` beside it."""
    first = overview.headline
    form = {
        "text": _markup(overview.text),
        "tooltip": _markup("\n".join(overview.lines()[1:])),
        "class": [overview.level] if overview.fresh else [overview.level, "stale"],
        "percentage": None if first is None else first.percent_left,
    }
    return _said(form, 0)


def _said(document: Mapping[str, object], indent: int) -> str:
    return msgspec.json.format(msgspec.json.encode(document), indent=indent).decode()


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
            else [
                {"id": name, "allowed": allowed} for name, allowed in listed(standing.model_limits)
            ],
        },
        "expires_at": _stamp(standing.expires_at),
        "runway": None
        if standing.runway is None
        else {
            f"{name.removesuffix('_seconds')}_hours": round(seconds / 3600, 2)
            for name, seconds in msgspec.structs.asdict(standing.runway).items()
        },
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
