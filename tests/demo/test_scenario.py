import json
import unicodedata
from typing import Any

import pytest
from msgspec.structs import replace

from comet_tray.core.usage import KeyUsage, decode_usage
from comet_tray.demo.replies import MODES
from comet_tray.demo.scenario import (
    DAY,
    HOUR,
    MINUTE,
    SCENARIOS,
    USD,
    WEEK,
    Event,
    SampleKey,
    answer_at,
    sample_labels,
    scenario,
    secret_of,
    team,
)

ANCHOR = 1_795_446_000
KEYS = {key.label: key for key in scenario("default", ANCHOR).keys}


def data(key: SampleKey, moment: int) -> dict[str, Any]:
    answer = answer_at(key, moment)
    assert answer is not None
    return answer


def usage(key: SampleKey, moment: int) -> KeyUsage:
    return decode_usage(json.dumps({"code": True, "data": data(key, moment)}).encode())


def level(key: SampleKey) -> str:
    """Tell the level at the anchor of a key without a history: what holds first wins."""
    if key.failure == "html":
        return "unknown"
    if answer_at(key, ANCHOR) is None:
        return "rejected"
    said = usage(key, ANCHOR)
    days = float("inf") if said.expires_at is None else (said.expires_at - ANCHOR) / DAY
    limited = not said.unlimited_quota and said.total_granted != 0
    share = said.total_available / said.total_granted if limited else 1.0
    return next(
        name
        for name, holds in (
            ("expired", days <= 0),
            ("empty", share <= 0),
            ("critical", share <= 0.05 or days <= 1),
            ("low", share <= 0.20 or days <= 7),
            ("no_quota", said.total_granted == 0),
            ("unlimited", said.unlimited_quota),
            ("good", True),
        )
        if holds
    )


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("work", "low"),
        ("ci", "critical"),
        ("research", "good"),
        ("newsletter", "empty"),
        ("assistant", "unlimited"),
        ("weekend", "good"),
        ("trial", "low"),
        ("mobile", "good"),
        ("sandbox", "good"),
        ("hackathon", "expired"),
        ("old laptop", "rejected"),
        ("dashboard", "no_quota"),
        ("gateway", "unknown"),
    ],
)
def test_at_the_anchor_every_key_has_its_level(label: str, expected: str) -> None:
    assert level(KEYS[label]) == expected


def test_the_default_scenario_holds_the_endpoints_oddities() -> None:
    at_anchor = {label: answer_at(key, ANCHOR) or {} for label, key in KEYS.items()}

    assert at_anchor["newsletter"]["total_available"] < 0
    assert at_anchor["assistant"]["total_available"] < 0
    assert data(KEYS["work"], ANCHOR)["expires_at"] == 0
    assert at_anchor["weekend"]["expires_at"] == -1
    assert at_anchor["mobile"]["expires_at"] == (ANCHOR + 200 * DAY) * 1_000
    assert usage(KEYS["mobile"], ANCHOR).expires_at == ANCHOR + 200 * DAY
    assert 2 * DAY < at_anchor["trial"]["expires_at"] - ANCHOR < 3 * DAY
    assert at_anchor["trial"]["total_available"] > at_anchor["trial"]["total_granted"] * 4 // 5
    assert len(at_anchor["research"]["model_limits"]) == 1_000
    assert set(at_anchor["research"]["model_limits"].values()) == {True, False}
    assert at_anchor["sandbox"]["model_limits"] == {}
    assert at_anchor["sandbox"]["model_limits_enabled"]
    assert at_anchor["mobile"]["model_limits"]
    assert not at_anchor["mobile"]["model_limits_enabled"]


def test_names_hold_markup_right_to_left_text_and_the_full_fifty_characters() -> None:
    names = {key.name for key in KEYS.values()}

    assert "<b>prod</b> & co" in names
    assert max(len(name) for name in names) == 50
    assert any(unicodedata.bidirectional(name[0]) == "R" for name in names)


@pytest.mark.parametrize("key", [*KEYS.values(), *team(ANCHOR, 12)], ids=lambda key: key.label)
def test_figures_are_whole_agree_and_only_grow_but_for_refunds(key: SampleKey) -> None:
    refunds = sum(event.units for event in key.events if event.kind == "refund")
    fallen = 0
    before: dict[str, Any] | None = None
    for moment in range(ANCHOR - 60 * DAY, ANCHOR + 8 * DAY, 37 * MINUTE):
        now = answer_at(key, moment)
        if now is None:
            continue
        figures = [now["total_granted"], now["total_used"], now["total_available"]]
        assert all(type(figure) is int for figure in figures)
        assert figures[0] == figures[1] + figures[2]
        assert figures[1] >= 0
        assert key.unlimited or figures[2] >= min(0, key.available)
        if before is not None:
            fallen += max(0, before["total_used"] - figures[1])
        before = now

    assert fallen <= refunds


def test_a_refund_lowers_used_and_leaves_granted() -> None:
    key = KEYS["work"]
    refund = next(event for event in key.events if event.kind == "refund")

    before, after = data(key, refund.at - 1), data(key, refund.at)

    assert after["total_granted"] == before["total_granted"]
    assert before["total_used"] - after["total_used"] == pytest.approx(refund.units, abs=1_000)


def test_a_top_up_twenty_days_ago_raised_what_is_granted() -> None:
    key = KEYS["work"]

    before = data(key, ANCHOR - 20 * DAY - 1)
    after = data(key, ANCHOR - 20 * DAY)

    assert after["total_granted"] - before["total_granted"] == 130 * USD
    assert after["total_used"] - before["total_used"] < 1_000


def test_the_empty_key_stands_still_and_is_topped_up_half_an_hour_later() -> None:
    key = KEYS["newsletter"]

    figures = [
        data(key, ANCHOR + minutes * MINUTE)["total_available"] for minutes in (0, 10, 29, 31)
    ]

    assert figures[:3] == [-USD] * 3
    assert figures[3] > 48 * USD


@pytest.mark.parametrize("label", ["work", "ci", "research", "assistant"])
def test_a_person_who_watches_for_five_minutes_sees_movement(label: str) -> None:
    at_once, later = (data(KEYS[label], ANCHOR + seconds) for seconds in (0, 5 * MINUTE))

    assert later["total_used"] > at_once["total_used"]


def test_a_leak_burns_on_top_of_all_else_from_its_beginning_on() -> None:
    leaking = KEYS["research"]
    [leak] = [event for event in leaking.events if event.kind == "leak"]
    sound = replace(leaking, events=tuple(each for each in leaking.events if each is not leak))

    def left(key: SampleKey, moment: int) -> int:
        return int(data(key, moment)["total_available"])

    def more_left(moment: int) -> int:
        return left(leaking, moment) - left(sound, moment)

    assert leak.at == ANCHOR - 25 * MINUTE
    assert more_left(leak.at - DAY) == more_left(leak.at) == leak.units * 25 // 60
    assert more_left(ANCHOR) == 0
    assert more_left(ANCHOR + 2 * HOUR) == -2 * leak.units


def test_requests_under_way_make_granted_dip_and_recover() -> None:
    granted = [data(KEYS["ci"], ANCHOR + minute * MINUTE)["total_granted"] for minute in (1, 2, 3)]

    assert granted[0] == granted[2] > granted[1]


def test_an_empty_key_stops_at_zero_and_an_expired_one_at_its_expiry() -> None:
    emptied = data(KEYS["ci"], ANCHOR + 7 * DAY)
    at_expiry, now = (data(KEYS["hackathon"], ANCHOR - days * DAY) for days in (12, 0))

    assert emptied["total_available"] == 0
    assert at_expiry["total_used"] == now["total_used"]
    assert data(KEYS["hackathon"], ANCHOR - 14 * DAY)["total_used"] < now["total_used"]


def test_the_rejected_key_worked_until_two_days_ago() -> None:
    key = KEYS["old laptop"]

    assert answer_at(key, ANCHOR - 2 * DAY - 1) is not None
    assert answer_at(key, ANCHOR - 2 * DAY) is None


def test_each_rhythm_rests_and_works_at_its_own_hours_and_burns_its_whole_week() -> None:
    keys = {
        rhythm: SampleKey(
            label="sample", name="", anchor=ANCHOR, available=900 * USD, weekly=USD, rhythm=rhythm
        )
        for rhythm in ("steady", "office", "bursts", "weekends")
    }
    monday = ANCHOR - 2 * DAY - 14 * HOUR - 20 * MINUTE + WEEK

    def burnt(rhythm: str, since: int, until: int) -> int:
        first, last = (data(keys[rhythm], monday + hours * HOUR) for hours in (since, until))
        return int(last["total_used"] - first["total_used"])

    assert [burnt(rhythm, 0, 168) for rhythm in keys] == [USD] * 4
    assert burnt("office", 0, 9) == burnt("bursts", 18, 33) == burnt("office", 120, 168) == 0
    assert burnt("weekends", 0, 120) == 0
    assert min(burnt("steady", hour, hour + 1) for hour in range(168)) > 0
    assert min(burnt("office", hour, hour + 1) for hour in range(9, 18)) > 0


def test_the_same_anchor_tells_the_same_story_and_another_one_the_same_figures() -> None:
    other = {key.label: key for key in scenario("default", ANCHOR + 12_345_678).keys}

    assert scenario("default", ANCHOR) == scenario("default", ANCHOR)
    for label in ("work", "ci", "research", "assistant"):
        here = data(KEYS[label], ANCHOR + 3 * HOUR)
        there = data(other[label], ANCHOR + 12_345_678 + 3 * HOUR)
        assert here == there


def test_sample_secrets_look_like_keys_and_tell_the_keys_apart() -> None:
    secrets = [secret_of(label) for label in sample_labels()]

    assert len(set(secrets)) == len(secrets)
    assert all(secret.startswith("sk-demo-") and len(secret) == 51 for secret in secrets)
    assert all(secret.removeprefix("sk-demo-").isalnum() for secret in secrets)


def test_a_scenario_finds_the_key_of_a_secret_and_no_other() -> None:
    told = scenario("default", ANCHOR)

    assert told.key_of(secret_of("work")) == KEYS["work"]
    assert told.key_of("sk-demo-nobody") is None
    assert told.key_of("") is None


def test_a_fleet_is_as_large_as_asked_for_and_in_good_standing() -> None:
    fleet = team(ANCHOR, 40)

    assert len(fleet) == 40
    assert {level(key) for key in fleet} == {"good"}
    assert len(scenario("hundred", ANCHOR).keys) == 100
    assert len(scenario("single", ANCHOR).keys) == 1


@pytest.mark.parametrize("name", SCENARIOS)
def test_every_key_of_every_scenario_is_a_known_sample_with_known_failures(name: str) -> None:
    keys = scenario(name, ANCHOR).keys

    assert {key.label for key in keys} <= sample_labels()
    assert {key.failure for key in keys} <= {None, *MODES}


def test_an_unknown_scenario_is_refused_with_the_names_that_exist() -> None:
    with pytest.raises(ValueError, match=r"“busy”. There are: default, single, hundred"):
        scenario("busy", ANCHOR)


def test_a_later_event_changes_nothing_before_it() -> None:
    quiet = KEYS["research"]
    eventful = SampleKey(
        label=quiet.label,
        name=quiet.name,
        anchor=ANCHOR,
        used=quiet.used,
        available=quiet.available,
        weekly=quiet.weekly,
        events=(Event(ANCHOR + DAY, "top_up", 7 * USD),),
    )

    def granted(key: SampleKey, moment: int) -> int:
        return int(data(key, moment)["total_granted"])

    assert granted(eventful, ANCHOR + DAY - 1) == granted(quiet, ANCHOR)
    assert granted(eventful, ANCHOR + DAY) == granted(quiet, ANCHOR) + 7 * USD
