"""`status --openmetrics`, held against a hand-written grammar of OpenMetrics 1.0."""

import re
import time

from comet_tray.cli.openmetrics import as_openmetrics
from comet_tray.core.outlook import Runway
from comet_tray.core.settings import Settings
from comet_tray.core.standing import survey
from tests.cli.conftest import Cli
from tests.support.builders import NOW, left, problem, standing, usage
from tests.support.foreseen import foresee

NAME = r"[a-zA-Z_:][a-zA-Z0-9_:]*"
ESCAPED = r'(?:[^"\\\n]|\\["\\n])*'
LABELS = rf'\{{({NAME}="{ESCAPED}"(?:,{NAME}="{ESCAPED}")*)\}}'
NUMBER = r"(-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?)"
SAMPLE = re.compile(rf"({NAME}){LABELS} {NUMBER}")
META = re.compile(rf"# (TYPE|HELP) ({NAME}) (.+)")

Samples = dict[tuple[str, tuple[tuple[str, str], ...]], float]


def parse(text: str) -> tuple[dict[str, str], Samples]:
    """Give the families' types and the samples. What breaks the grammar fails an assertion."""
    assert text.endswith("\n# EOF\n")
    types: dict[str, str] = {}
    samples: Samples = {}
    family = ""
    for line in text.splitlines()[:-1]:
        if meta := META.fullmatch(line):
            kind, name, content = meta.groups()
            assert (name not in types) == (kind == "TYPE"), "a family is described once, in a row"
            family = name
            if kind == "TYPE":
                types[name] = content
            continue
        sample = SAMPLE.fullmatch(line)
        assert sample, line
        name, labels, number = sample.groups()
        assert name == family, "a family's samples stand together"
        key = (name, tuple(re.findall(rf'({NAME})="({ESCAPED})"', labels)))
        assert key not in samples, "no sample stands twice"
        samples[key] = float(number)
    return types, samples


def values(samples: Samples, family: str) -> list[float]:
    return [value for (name, _), value in samples.items() if name == family]


def test_every_figure_that_is_known_has_a_sample(cli: Cli) -> None:
    cli.keep("work", left(18_000, 150_000, expires_at=4_000_000_000), problem(), age=30)

    types, samples = parse(cli.succeed("status", "--openmetrics"))

    assert set(types.values()) == {"gauge"}, "the text format knows no more of OpenMetrics' types"
    assert values(samples, "comet_tray_available_units") == [18_000]
    assert values(samples, "comet_tray_used_units") == [132_000]
    assert values(samples, "comet_tray_granted_units") == [150_000]
    assert values(samples, "comet_tray_fraction_left") == [0.12]
    assert values(samples, "comet_tray_expires_timestamp_seconds") == [4_000_000_000]
    assert values(samples, "comet_tray_fresh") == [1]
    [age] = values(samples, "comet_tray_reading_age_seconds")
    assert 30 <= age < 50
    [taken] = values(samples, "comet_tray_reading_timestamp_seconds")
    assert 30 <= time.time() - taken < 50
    where = (("key", "work"), ("base_url", "https://api.cometapi.com"))
    assert samples["comet_tray_problem", (*where, ("kind", "offline"))] == 1
    since = samples["comet_tray_problem_since_timestamp_seconds", (*where, ("kind", "offline"))]
    assert since == NOW - 60
    assert samples["comet_tray_level", (*where, ("level", "low"))] == 1
    assert sum(values(samples, "comet_tray_level")) == 1
    assert len(values(samples, "comet_tray_level")) == 9


def test_a_runway_has_a_sample_for_each_chance_and_the_end_is_its_median(cli: Cli) -> None:
    cli.keep("work", left(18_000, 150_000))
    foresee(cli.paths, "work", Runway(80_000.25, 200_000.0, 500_000.75))

    _, samples = parse(cli.succeed("status", "--openmetrics"))

    found = {labels[-1]: value for (name, labels), value in samples.items() if "runway" in name}
    assert found == {
        ("percentile", "10"): 80_000,
        ("percentile", "50"): 200_000,
        ("percentile", "90"): 500_001,
    }
    [taken] = values(samples, "comet_tray_reading_timestamp_seconds")
    assert values(samples, "comet_tray_ends_timestamp_seconds") == [taken + 200_000]


def test_a_key_without_limit_ends_when_it_expires(cli: Cli) -> None:
    cli.keep("work", usage(unlimited_quota=True, expires_at=4_000_000_000))

    _, samples = parse(cli.succeed("status", "--openmetrics"))

    assert values(samples, "comet_tray_ends_timestamp_seconds") == [4_000_000_000]


def test_what_is_not_known_has_no_sample(cli: Cli) -> None:
    cli.keep("work")

    _, samples = parse(cli.succeed("status", "--openmetrics"))

    assert {name for name, _ in samples} == {"comet_tray_fresh", "comet_tray_level"}


def test_without_a_key_it_is_still_the_format(cli: Cli) -> None:
    done = cli.run("status", "--openmetrics")

    assert done.returncode == 3
    assert parse(done.stdout)[1] == {}


def test_quotes_and_backslashes_in_a_label_are_escaped(cli: Cli) -> None:
    cli.keep('a"b\\n{c}=d,', usage())

    _, samples = parse(cli.succeed("status", "--openmetrics"))

    labels = {dict(pairs)["key"] for _, pairs in samples}
    assert labels == {'a\\"b\\\\n{c}=d,'}


def test_the_end_of_a_line_in_a_label_ends_no_line() -> None:
    overview = survey([standing(usage(), label="a\nb 1")], NOW)

    _, samples = parse(as_openmetrics(overview, Settings()) + "\n")

    assert {dict(labels)["key"] for _, labels in samples} == {"a\\nb 1"}


def test_two_keys_share_a_family(cli: Cli) -> None:
    cli.keep("work", usage())
    cli.keep("home", left(-5))

    _, samples = parse(cli.succeed("status", "--openmetrics"))

    assert values(samples, "comet_tray_available_units") == [900, -5]
