from itertools import pairwise
from pathlib import Path

import pytest
from msgspec.structs import replace

from comet_tray.core.store import open_store
from comet_tray.core.stretches import GAP_SECONDS
from comet_tray.demo.past import ASLEEP, GAP, Stretch, past
from comet_tray.demo.scenario import DAY, HOUR, MINUTE, USD, SampleKey, answer_at, scenario
from tests.support.builders import left

ANCHOR = 1_795_446_000
KEYS = {key.label: key for key in scenario("default", ANCHOR).keys}
PASTS = {label: past(key) for label, key in KEYS.items()}
STORED = [label for label, stretches in PASTS.items() if stretches]


def figures(key: SampleKey, moment: int) -> tuple[int, int]:
    answer = answer_at(key, moment) or {}
    return answer["total_used"], answer["total_available"]


def grants(label: str) -> list[int]:
    """List the changes of what is granted, in dollars."""
    return [
        (after.used + after.available - before.used - before.available) // USD
        for before, after in pairwise(PASTS[label])
        if after.used + after.available != before.used + before.available
    ]


@pytest.mark.parametrize("label", STORED)
def test_the_past_is_what_the_server_would_have_said(label: str) -> None:
    stretches = PASTS[label]

    for stretch in {*stretches[::100], stretches[-1]}:
        for moment in (stretch.at, stretch.until):
            assert figures(KEYS[label], moment) == (stretch.used, stretch.available)


@pytest.mark.parametrize("label", STORED)
def test_it_begins_when_the_key_was_added_and_ends_shortly_before_the_anchor(label: str) -> None:
    age = KEYS[label].age

    assert age == {"trial": 51 * HOUR, "hackathon": 21 * DAY}.get(label, 60 * DAY)
    assert 0 <= PASTS[label][0].at - (ANCHOR - age) <= HOUR
    assert PASTS[label][-1].until == (
        ANCHOR - (2 * DAY if label == "old laptop" else 0) - 5 * MINUTE
    )


def test_a_key_that_always_fails_was_never_read() -> None:
    assert PASTS["gateway"] == []


def test_fourteen_days_were_read_every_five_minutes_and_those_before_every_hour() -> None:
    moments = [stretch.at for stretch in PASTS["research"]]

    steps = {
        (before < ANCHOR - 14 * DAY, after - before)
        for before, after in pairwise(moments)
        if after - before <= HOUR and (before < ANCHOR - 14 * DAY) == (after < ANCHOR - 14 * DAY)
    }

    assert steps == {(True, HOUR), (False, 5 * MINUTE)}


@pytest.mark.parametrize("label", ["research", "work", "dashboard"])
def test_all_keys_have_the_gaps_of_a_computer_that_slept(label: str) -> None:
    gaps = [
        (before.until, after.at)
        for before, after in pairwise(PASTS[label])
        if after.at - before.until > GAP
    ]

    assert len(gaps) == len(ASLEEP)
    for (asleep, awake), (since, until) in zip(gaps, reversed(ASLEEP), strict=True):
        assert 0 <= (ANCHOR - since) - asleep < HOUR
        assert 0 <= awake - (ANCHOR - until) < HOUR


def test_what_stands_still_is_one_stretch_between_two_gaps() -> None:
    assert len(PASTS["sandbox"]) == len(ASLEEP) + 1
    assert len(PASTS["work"]) < len(PASTS["research"]) / 2


def test_it_is_stored_as_polling_would_have_stored_it(tmp_path: Path) -> None:
    key, since = KEYS["work"], ANCHOR - 36 * HOUR
    young = replace(key, age=36 * HOUR)
    asleep, awake = (ANCHOR - before for before in ASLEEP[0])

    with open_store(str(tmp_path / "polled.db"), ANCHOR) as store:
        for moment in range(since, ANCHOR, 5 * MINUTE):
            if not asleep < moment < awake:
                used, available = figures(key, moment)
                store.record_reading("work", left(available, used + available), moment)
        polled = [
            Stretch(span.at, span.until, span.used, span.available) for span in store.history()
        ]

    assert GAP == GAP_SECONDS
    assert past(young) == polled


def test_the_store_takes_all_of_it_in_and_has_nothing_to_thin(tmp_path: Path) -> None:
    with open_store(str(tmp_path / "merged.db"), ANCHOR) as store:
        store.merge_history({label.replace(" ", "-"): PASTS[label] for label in KEYS})
        store.roll_up(ANCHOR)
        stored = len(store.history())

    assert stored == sum(map(len, PASTS.values()))


def test_there_are_top_ups_and_a_refund_and_no_other_jumps() -> None:
    falls = {
        label: [
            (before.used - after.used) // USD
            for before, after in pairwise(stretches)
            if after.used < before.used
        ]
        for label, stretches in PASTS.items()
    }

    assert {label: grants(label) for label in KEYS if grants(label)} == {
        "work": [130],
        "ci": [90, 90],
        "research": [900],
    }
    assert {label: fallen for label, fallen in falls.items() if fallen} == {"work": [2]}


@pytest.mark.parametrize("label", ["work", "ci", "research"])
def test_a_key_was_topped_up_before_it_was_empty(label: str) -> None:
    assert min(stretch.available for stretch in PASTS[label]) > 0


@pytest.mark.parametrize("label", ["ci", "research", "newsletter", "assistant", "old laptop"])
def test_a_key_in_use_was_used_all_the_time(label: str) -> None:
    """No week goes by without, so that the chart shows no dead beginning."""
    used = {(stretch.at - ANCHOR) // (7 * DAY): stretch.used for stretch in PASTS[label]}
    weeks = sorted(used)

    assert all(used[week] < used[after] for week, after in pairwise(weeks))
