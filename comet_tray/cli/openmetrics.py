"""The overview for Prometheus, in what OpenMetrics 1.0 and the older text format both read."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from comet_tray.core.levels import LEVELS
from comet_tray.core.settings import Settings
from comet_tray.core.standing import Overview, Standing

# The labels of a sample beside the key's own, and its value; None where nothing is known.
Sample = tuple[dict[str, str], float | None]
Samples = Callable[[Standing], Iterable[Sample]]


def as_openmetrics(overview: Overview, settings: Settings) -> str:
    """Give a family a figure, a sample a key; what is not known has no sample.

    All are gauges: the text format, which node_exporter's textfile collector reads, knows no
    stateset. No sample has a timestamp, which that collector refuses.
    """
    lines = []
    for name, meaning, samples in _FAMILIES:
        if settings.hide_amounts and name.endswith("_units"):
            continue
        lines += [f"# TYPE comet_tray_{name} gauge", f"# HELP comet_tray_{name} {meaning}"]
        for standing in overview.standings:
            lines += _lines(name, standing, samples(standing))
    return "\n".join([*lines, "# EOF"])


def _lines(name: str, standing: Standing, samples: Iterable[Sample]) -> Iterator[str]:
    for more, value in samples:
        if value is not None:
            labels = {"key": standing.label, "base_url": standing.base_url, **more}
            inner = ",".join(f'{label}="{_quoted(text)}"' for label, text in labels.items())
            yield f"comet_tray_{name}{{{inner}}} {value}"


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


def _one(value: Callable[[Standing], float | None]) -> Samples:
    return lambda standing: [({}, value(standing))]


def _levels(standing: Standing) -> Iterator[Sample]:
    for level in LEVELS:
        yield {"level": level}, int(standing.level == level)


def _problem(standing: Standing) -> Iterator[Sample]:
    if standing.problem is not None:
        yield {"kind": standing.problem.kind}, 1


def _problem_since(standing: Standing) -> Iterator[Sample]:
    if standing.problem is not None:
        yield {"kind": standing.problem.kind}, standing.problem.since


def _runway(standing: Standing) -> Iterator[Sample]:
    # Not `quantile`, which belongs to summaries.
    if standing.runway is not None:
        yield {"percentile": "10"}, round(standing.runway.p10_seconds)
        yield {"percentile": "50"}, round(standing.runway.p50_seconds)
        yield {"percentile": "90"}, round(standing.runway.p90_seconds)


def _ends_at(standing: Standing) -> float | None:
    return None if standing.ends_at is None else round(standing.ends_at)


_FAMILIES: tuple[tuple[str, str, Samples], ...] = (
    ("available_units", "Quota units left.", _one(lambda key: key.available)),
    ("used_units", "Quota units used.", _one(lambda key: key.used)),
    ("granted_units", "Quota units granted.", _one(lambda key: key.granted)),
    ("fraction_left", "Available divided by granted.", _one(lambda key: key.fraction_left)),
    ("level", "1 for the level of the key, 0 for all others.", _levels),
    ("fresh", "1 where the reading is fresh, 0 otherwise.", _one(lambda key: int(key.fresh))),
    (
        "reading_timestamp_seconds",
        "When the last good reading was taken.",
        _one(lambda key: key.fetched_at),
    ),
    (
        "reading_age_seconds",
        "Age of that reading when this was written.",
        _one(lambda key: key.age_seconds),
    ),
    ("problem", "1 while the key has a problem of this kind.", _problem),
    ("problem_since_timestamp_seconds", "When that problem began.", _problem_since),
    ("expires_timestamp_seconds", "When the key expires.", _one(lambda key: key.expires_at)),
    (
        "runway_seconds",
        "So long after the reading the quota is used up, with a chance of 10, 50 and 90 %.",
        _runway,
    ),
    (
        "ends_timestamp_seconds",
        "When the key ends: its quota at even odds or its expiry, whichever comes first.",
        _one(_ends_at),
    ),
)
