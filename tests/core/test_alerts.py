"""What the user is told, and that it is told once."""

import re
from typing import Any

import msgspec
import pytest

from comet_tray.core.alerts import NOT_YOU, Alert, News, popup_of, tell, tell_all
from comet_tray.core.outlook import Outlook, Spike
from comet_tray.core.registry import Rules, Thresholds
from comet_tray.core.settings import Settings
from comet_tray.core.standing import Standing
from comet_tray.core.told import Told
from comet_tray.core.usage import KeyUsage
from tests.support.builders import DAY, NOW, lasting, left, problem, standing, usage


def _tell(*looks: Standing, told: Told | None = None) -> list[list[News]]:
    """Show one look after the other, a restart between any two; give the news of each."""
    memory = msgspec.json.encode(told or Told())
    news: list[list[News]] = []
    for look in looks:
        alerts, after = tell(msgspec.json.decode(memory, type=Told), look, NOW)
        memory = msgspec.json.encode(after)
        news.append([alert.news for alert in alerts])
    return news


def _readings(*readings: KeyUsage) -> list[Standing]:
    """Judge readings that were taken five minutes apart."""
    return [standing(reading, now=NOW + 300 * n) for n, reading in enumerate(readings)]


@pytest.mark.parametrize(
    ("first", "news"),
    [
        (left(900), []),
        (left(200), ["low"]),
        (left(50), ["critical"]),
        (left(0), ["empty"]),
        (usage(expires_at=NOW + 7 * DAY), ["expiring"]),
        (usage(expires_at=NOW + DAY), ["expiring_soon"]),
        (usage(expires_at=NOW), ["expired"]),
        (left(0, expires_at=NOW), ["expired", "empty"]),
        (left(0, 0), []),
        (usage(unlimited_quota=True, total_available=-5), []),
        (left(0, 0, expires_at=NOW + DAY), ["expiring_soon"]),
        (usage(unlimited_quota=True, expires_at=NOW), ["expired"]),
    ],
)
def test_the_first_reading_tells_once_what_is_wrong(first: KeyUsage, news: list[str]) -> None:
    assert _tell(*_readings(first, first, first)) == [news, [], []]


def test_each_crossing_downwards_is_told_once() -> None:
    falling = _readings(*map(left, (900, 201, 200, 150, 51, 50, 1, 0, -7, -7)))
    assert _tell(*falling) == [[], [], ["low"], [], [], ["critical"], [], ["empty"], [], []]


def test_a_fall_over_several_lines_is_told_as_the_last() -> None:
    assert _tell(*_readings(left(900), left(0))) == [[], ["empty"]]


def test_each_step_of_an_expiry_is_told_once() -> None:
    reading = usage(expires_at=NOW + 8 * DAY)
    days = [0, 1, 2, 6.9, 7, 7.5, 8, 9]
    looks = [standing(reading, now=NOW + day * DAY) for day in days]
    soon = [[], ["expiring"], [], [], ["expiring_soon"], [], ["expired"], []]
    assert _tell(*looks) == soon


@pytest.mark.parametrize("kind", ["offline", "rate_limited", "server", "bad_reply", "blocked"])
@pytest.mark.parametrize("first", [left(900), left(150), None])
def test_a_flaky_network_neither_fires_nor_arms_anew(first: KeyUsage | None, kind: str) -> None:
    good, bad = standing(first), standing(first, problem(kind), age=600)
    later = _tell(good, bad, good, bad, bad, good)[1:]
    assert later == [[]] * 5


def test_a_refusal_is_told_once_and_its_end_once() -> None:
    refused = standing(left(900), problem("rejected"), age=300)
    well = standing(left(900), now=NOW + 900)
    assert _tell(standing(left(900)), refused, refused, well, well) == [
        *([], ["rejected"], []),
        *(["recovered"], []),
    ]


def test_a_key_that_was_refused_at_once_recovers_with_its_first_reading() -> None:
    refused = standing(None, problem("rejected"))
    assert _tell(refused, refused, standing(left(900))) == [["rejected"], [], ["recovered"]]


@pytest.mark.parametrize("reading", [left(900), None])
def test_a_refused_key_is_not_well_again_for_being_out_of_reach(reading: KeyUsage | None) -> None:
    taken = [] if reading is None else [standing(reading)]
    refused = standing(reading, problem("rejected"), age=300, now=NOW + 300)
    offline = standing(reading, problem("offline"), age=600, now=NOW + 600)
    nothing = standing(reading, None, age=900, now=NOW + 900)
    news = _tell(*taken, refused, offline, nothing, refused, offline)
    assert news[len(taken) :] == [["rejected"], [], [], [], []]


def test_a_refusal_that_ends_in_a_low_reading_tells_the_worse() -> None:
    refused = standing(None, problem("rejected"))
    assert _tell(refused, standing(left(150))) == [["rejected"], ["low"]]


def test_a_top_up_is_no_refund() -> None:
    low = left(100, 1000)
    topped = usage(total_granted=3000, total_used=900, total_available=2100)
    refunded = left(600, 1000)
    assert _tell(*_readings(low, topped)) == [["low"], ["topped_up"]]
    assert _tell(*_readings(low, refunded)) == [["low"], ["recovered"]]


def test_a_top_up_that_comes_with_a_small_refund_is_one() -> None:
    topped = usage(total_granted=1600, total_used=800, total_available=800)
    assert _tell(*_readings(left(100), topped)) == [["low"], ["topped_up"]]


def test_a_memory_without_figures_takes_a_rise_for_a_recovery() -> None:
    assert _tell(standing(left(900)), told=Told(quota="low")) == [["recovered"]]


def test_counters_that_dip_for_a_minute_and_recover_are_told_once() -> None:
    swaying = _readings(*map(left, (205, 199, 205, 198, 210, 199, 220)))
    assert _tell(*swaying) == [[], ["low"], [], [], [], [], []]
    assert _tell(*_readings(left(199), left(221), left(199))) == [["low"], ["recovered"], ["low"]]


def test_a_dip_of_granted_alone_is_no_recovery() -> None:
    low, dipped = left(200, 1000), left(200, 600)
    assert _tell(*_readings(low, dipped, dipped, low, dipped, low)) == [["low"], *[[]] * 5]
    assert _tell(*_readings(low, dipped, left(50, 1000))) == [["low"], [], ["critical"]]
    assert _tell(*_readings(low, dipped, left(900, 1700))) == [["low"], [], ["topped_up"]]


def test_above_the_critical_line_and_still_low_is_not_well() -> None:
    assert _tell(*_readings(left(50), left(60), left(50))) == [["critical"], [], ["critical"]]
    assert _tell(*_readings(left(50), left(52), left(50))) == [["critical"], [], []]
    assert _tell(
        *_readings(left(0), usage(total_granted=1100, total_used=1000, total_available=100))
    ) == [["empty"], ["topped_up"]]


def test_an_empty_key_that_gets_anything_back_is_told() -> None:
    assert _tell(*_readings(left(0), left(900, 1900))) == [["empty"], ["topped_up"]]


def test_a_top_up_that_leaves_a_key_low_is_no_news() -> None:
    assert _tell(*_readings(left(100), left(120, 1020))) == [["low"], []]


def test_a_refused_key_that_is_out_of_reach_is_still_refused() -> None:
    reading = left(900)
    refused, away = (standing(reading, problem(kind)) for kind in ("rejected", "offline"))
    well = standing(reading, now=NOW + 60)
    assert _tell(refused, away, well) == [["rejected"], [], ["recovered"]]


def test_a_longer_life_is_a_recovery() -> None:
    near, far = usage(expires_at=NOW + 3600), usage(expires_at=NOW + 90 * DAY)
    assert _tell(*_readings(near, far, far)) == [["expiring_soon"], ["recovered"], []]
    assert _tell(*_readings(near, usage())) == [["expiring_soon"], ["recovered"]]


def test_a_key_that_becomes_unlimited_is_well() -> None:
    assert _tell(*_readings(left(0), usage(unlimited_quota=True)))[1] != []


def _sentences(look: Standing, told: Told | None = None) -> list[str]:
    return [
        f"{alert.sentence} {alert.remedy}".rstrip() for alert in tell(told or Told(), look, NOW)[0]
    ]


def test_a_sentence_says_what_is_left_and_what_to_do() -> None:
    assert _sentences(standing(left(150))) == ["15 % left (under $0.001)."]
    assert _sentences(standing(left(5))) == ["Under 1 % left (under $0.001)."]
    assert _sentences(standing(left(0))) == ["Nothing is left. Top it up, or use another key."]
    assert _sentences(standing(None, problem("rejected"))) == ["The server refuses the key. Wait."]
    [expiring] = _sentences(standing(usage(expires_at=NOW + 3 * DAY)))
    assert expiring.startswith("Expires in 3 days, on 27 Nov 2025, ")
    [soon] = _sentences(standing(usage(expires_at=NOW + 3600)))
    assert soon.startswith("Expires in 60 minutes, on 24 Nov 2025, ")
    for warning in (expiring, soon):
        assert re.search(r", \d\d:\d\d\.$", warning), "and leaves the way out to the reader"
    [expired] = _sentences(standing(usage(expires_at=NOW)))
    assert expired.startswith("Expired on 24 Nov 2025, ")
    assert expired.endswith(" Use another key.")


@pytest.mark.parametrize(
    ("reading", "shown", "hidden"),
    [
        (left(900), "90 % left (under $0.002).", "90 % left."),
        (usage(unlimited_quota=True), "Unlimited, under $0.001 used.", "Unlimited."),
        (left(0, 0), "Query only, no quota.", "Query only, no quota."),
    ],
)
def test_a_recovery_says_how_the_key_stands_and_no_hidden_amount(
    reading: KeyUsage, shown: str, hidden: str
) -> None:
    told = Told(rejected=True)
    assert _sentences(standing(reading), told) == [shown.replace("under $0.002", "$0.002")]
    assert _sentences(standing(reading, settings=Settings(hide_amounts=True)), told) == [hidden]


def test_of_all_keys_only_what_changed_is_remembered() -> None:
    looks = [standing(left(150)), standing(left(0), label="home")]
    alerts, changed = tell_all({}, looks, NOW)
    assert [(alert.label, alert.news) for alert in alerts] == [("work", "low"), ("home", "empty")]
    assert set(changed) == {"id-work", "id-home"}
    assert tell_all(changed, looks, NOW) == ([], {})
    again, changed_again = tell_all(changed, [*looks, standing(left(40), label="new")], NOW)
    assert [alert.label for alert in again] == ["new"]
    assert set(changed_again) == {"id-new"}


def _alerts(*looks: Standing) -> list[Alert]:
    return tell_all({}, looks, NOW)[0]


def test_nothing_to_tell_is_no_popup() -> None:
    assert popup_of([]) is None


@pytest.mark.parametrize(
    ("look", "title", "grave"),
    [
        (standing(left(150)), "work is low", False),
        (standing(left(40)), "work is nearly used up", True),
        (standing(left(0)), "work is used up", True),
        (standing(usage(expires_at=NOW + 3 * DAY)), "work expires soon", False),
        (standing(usage(expires_at=NOW + 3600)), "work is about to expire", True),
        (standing(usage(expires_at=NOW)), "work has expired", True),
        (standing(None, problem("rejected")), "work is not accepted", True),
    ],
)
def test_one_key_has_a_popup_of_its_own(look: Standing, title: str, *, grave: bool) -> None:
    [alert] = _alerts(look)
    popup = popup_of([alert])
    assert popup is not None
    assert (popup.title, popup.body) == (title, f"{alert.sentence} {alert.remedy}".strip())
    assert (popup.keys, popup.grave) == (("id-work",), grave)


def test_good_news_is_not_grave() -> None:
    for told, title in (
        (Told(quota="low"), "work is well again"),
        (Told(quota="low", available=1, used=100), "work was topped up"),
    ):
        popup = popup_of(tell(told, standing(left(900)), NOW)[0])
        assert popup is not None
        assert (popup.title, popup.grave, popup.bad) == (title, False, False)


def test_two_news_of_one_key_are_one_popup_of_this_key() -> None:
    popup = popup_of(_alerts(standing(left(0, expires_at=NOW))))
    assert popup is not None
    assert (popup.title, popup.keys, popup.grave) == ("work has expired", ("id-work",), True)
    assert len(popup.body.splitlines()) == 2


def test_several_keys_at_once_become_one_popup() -> None:
    low, other = standing(left(150)), standing(left(160), label="home")
    popup = popup_of(_alerts(low, other))
    assert popup is not None
    assert (popup.title, popup.grave, popup.bad) == ("2 keys changed", False, True)
    assert popup.keys == ("id-work", "id-home")
    assert popup.body.splitlines() == [
        "work: 15 % left (under $0.001).",
        "home: 16 % left (under $0.001).",
    ]
    popup = popup_of(_alerts(low, other, standing(left(0), label="third")))
    assert popup is not None
    assert (popup.title, popup.grave) == ("3 keys need you", True)


@pytest.mark.parametrize(("count", "last"), [(20, "key 19"), (21, "… and 2 more")])
def test_a_popup_of_many_keys_counts_those_without_a_line(count: int, last: str) -> None:
    popup = popup_of(_alerts(*(standing(left(150), label=f"key {n}") for n in range(count))))
    assert popup is not None
    lines = popup.body.splitlines()
    assert (len(lines), lines[-1].startswith(last)) == (20, True)
    assert len(popup.keys) == count


def test_a_change_of_the_thresholds_is_no_news_and_a_crossing_after_it_is() -> None:
    usual, late = Settings(), Settings(low_percent=10)
    looks = [
        standing(left(150), settings=usual),
        standing(left(150), settings=late),
        standing(left(150), settings=usual),
        standing(left(150), settings=late, now=NOW + 300),
        standing(left(99), settings=late, now=NOW + 600),
    ]
    assert _tell(*looks) == [["low"], [], [], [], ["low"]]


def test_a_change_of_the_expirys_days_is_no_news_and_the_end_is() -> None:
    ends = usage(expires_at=NOW + 5 * DAY)
    looks = [
        standing(ends, settings=Settings(expiring_days=3)),
        standing(ends),
        standing(ends, settings=Settings(expiring_days=3)),
        standing(ends, settings=Settings(expiring_days=3), now=NOW + 5 * DAY),
    ]
    assert _tell(*looks) == [[], [], [], ["expired"]]


def test_a_refused_key_whose_thresholds_change_meanwhile_still_recovers() -> None:
    refused = standing(left(150), problem("rejected"), age=300)
    well = standing(left(150), settings=Settings(low_percent=10), now=NOW + 300)
    assert _tell(standing(left(150)), refused, well) == [["low"], ["rejected"], ["recovered"]]


def test_a_memory_of_an_older_version_takes_the_thresholds_for_unchanged() -> None:
    assert _tell(standing(left(150)), told=Told(quota="low")) == [[]]
    older = Thresholds(low_percent=20, critical_percent=5, expiring_days=7, expiring_soon_days=1)
    soon_empty = standing(left(600), outlook=lasting(4))
    assert _tell(soon_empty, told=Told(thresholds=older)) == [["low"]]


def test_of_a_key_that_lasts_for_a_known_time_the_time_is_told() -> None:
    low = standing(left(600), outlook=lasting(4))
    [alert] = tell(Told(), low, NOW)[0]
    assert (alert.news, alert.sentence) == ("low", "60 % left ($0.001), 2–10 days.")
    hidden = standing(left(600), outlook=lasting(4), settings=Settings(hide_amounts=True))
    assert _sentences(hidden) == ["60 % left, 2–10 days."]


@pytest.mark.parametrize(
    ("rule", "trouble"),
    [
        ("tell_low", standing(left(150))),
        ("tell_critical", standing(left(40))),
        ("tell_empty", standing(left(0))),
        ("tell_expiry", standing(usage(expires_at=NOW + 3 * DAY))),
        ("tell_expiry", standing(usage(expires_at=NOW + 3600))),
        ("tell_expiry", standing(usage(expires_at=NOW))),
        ("tell_rejected", standing(None, problem("rejected"))),
    ],
)
def test_what_a_rule_leaves_out_is_never_told_nor_its_end(rule: str, trouble: Standing) -> None:
    def under(look: Standing, **rules: bool) -> Standing:
        return msgspec.structs.replace(look, rules=Rules(**rules))

    well = standing(left(900, 3000), now=NOW + 300)
    off = {rule: False}
    assert _tell(under(trouble, **off), under(trouble)) == [[], []]
    assert _tell(under(trouble, **off), well) == [[], []]
    [told, end] = _tell(trouble, well)
    assert len(told) == len(end) == 1
    assert _tell(trouble, under(well, tell_recovered=False), well) == [told, [], []]


def test_trouble_that_was_told_before_a_silent_worsening_is_told_to_be_over() -> None:
    silent = Settings(tell_critical=False)
    looks = [
        standing(reading, now=NOW + 300 * n, settings=silent)
        for n, reading in enumerate((left(150), left(40), left(900)))
    ]
    assert _tell(*looks) == [["low"], [], ["recovered"]]


def test_a_key_made_low_by_its_threshold_alone_is_not_said_to_be_well_again() -> None:
    strict = Settings(low_percent=50)
    looks = [
        standing(left(400)),
        standing(left(400), settings=strict),
        standing(left(900), settings=strict),
    ]
    assert _tell(*looks) == [[], [], []]


def test_the_end_itself_is_told_even_where_the_thresholds_changed_at_once() -> None:
    other = Settings(low_percent=10, expiring_days=2)
    assert _tell(standing(left(900)), standing(left(0), settings=other)) == [[], ["empty"]]
    ended = standing(usage(expires_at=NOW), settings=other)
    assert _tell(standing(left(900)), ended) == [[], ["expired"]]


SPIKE = Outlook(spike=Spike(units=2_050_000, usual_units=256_250))


def _spiking(minutes: int, **over: Any) -> Standing:
    return standing(left(900), outlook=SPIKE, now=NOW + 60 * minutes, **over)


def _tell_at(*looks: tuple[float, Standing], told: Told | None = None) -> list[list[News]]:
    """Show each look at its hours after NOW."""
    news: list[list[News]] = []
    memory = told or Told()
    for hours, look in looks:
        alerts, memory = tell(memory, look, NOW + 3600 * hours)
        news.append([alert.news for alert in alerts])
    return news


def test_a_spike_is_told_once_a_day_and_says_what_may_be_the_matter() -> None:
    [alert] = tell(Told(), _spiking(0), NOW)[0]
    assert alert.sentence == "$4.10 in 20 minutes: 8 times your usual."
    assert alert.remedy == (
        "If this is not your work, somebody else may have the key: replace it on the server's"
        " website."
    )
    popup = popup_of([alert])
    assert popup is not None
    assert (popup.title, popup.grave) == ("work spends unusually fast", True)
    looks = [(hours, _spiking(hours * 60)) for hours in (0, 1, 23, 24, 25)]
    assert _tell_at(*looks) == [["spike"], [], [], ["spike"], []]


def test_only_a_new_reading_shows_a_spike() -> None:
    calm, late = standing(left(900)), _spiking(0, age=0)
    assert _tell_at((0, calm), (0, late)) == [[], []]
    assert _tell_at((1, _spiking(60, age=3000))) == [[]]


def test_a_clock_that_was_set_back_does_not_hide_a_spike() -> None:
    assert _tell_at((0, _spiking(0)), told=Told(spiked_at=NOW + DAY)) == [["spike"]]


def test_a_spike_comes_first_where_it_makes_the_key_low() -> None:
    alerts, _ = tell(Told(), standing(left(150), outlook=SPIKE), NOW)
    assert [alert.news for alert in alerts] == ["spike", "low"]


def test_a_spike_is_told_once_even_within_one_second() -> None:
    _, told = tell(Told(), _spiking(0), NOW)
    assert told.spiking
    assert tell(told, _spiking(60), NOW)[0] == []
    assert not tell(told, standing(left(900), now=NOW + 60), NOW + 60)[1].spiking


def test_a_spike_that_was_told_does_not_stand_for_what_a_rule_left_out() -> None:
    both = standing(left(150), outlook=SPIKE, settings=Settings(tell_low=False))
    assert _tell(both, standing(left(900), now=NOW + 300)) == [["spike"], []]


def test_whoever_wants_to_hear_of_no_spikes_hears_of_none_later() -> None:
    off = Settings(tell_spike=False)
    assert _tell_at((0, _spiking(0, settings=off)), (1, _spiking(60))) == [[], []]


def test_of_a_key_that_is_silent_nothing_is_told_among_the_others_either() -> None:
    low, other = standing(left(150)), standing(left(150), label="other")
    told = {low.key_id: Told(silent_until=NOW + 60)}
    alerts, changed = tell_all(told, [low, other], NOW)
    assert [alert.key_id for alert in alerts] == list(changed) == [other.key_id]


def test_what_still_holds_after_a_hush_is_told_once_and_nothing_else() -> None:
    low, critical, well = _readings(left(150), left(40), left(900))
    assert tell_all({}, [low], NOW, hushed=True) == ([], {})
    assert _news_after_hush(Told(), low, critical) == ["critical"]
    assert _news_after_hush(Told(), low, well) == []
    told = tell(Told(), low, NOW)[1]
    assert _news_after_hush(told, well) == ["recovered"]
    assert _news_after_hush(told, well, low) == []


def _news_after_hush(told: Told, *looks: Standing) -> list[News]:
    for look in looks:
        alerts, told = tell(told, look, NOW, hushed=True)
        assert alerts == []
    alerts, told = tell(told, looks[-1], NOW)
    assert tell(told, looks[-1], NOW)[0] == []
    return [alert.news for alert in alerts]


def test_a_spike_amid_a_hush_is_told_afterwards_with_its_time() -> None:
    _, noted = tell(Told(), _spiking(0), NOW, hushed=True)
    _, noted = tell(noted, _spiking(60), NOW + 3600, hushed=True)
    calm = standing(left(900), now=NOW + 7200)
    [alert], after = tell(noted, calm, NOW + 7200)
    spent = "$4.10 in 20 minutes: 8 times your usual, on 24 Nov 2025, 16:00."
    assert (alert.sentence, alert.remedy) == (spent, NOT_YOU)
    assert tell(after, calm, NOW + 3 * DAY) == ([], after)


def test_without_popups_nothing_is_told_and_all_counts_as_known() -> None:
    low, critical, well = _readings(left(150), left(40), left(900))
    alerts, changed = tell_all({}, [low], NOW, muted=True, hushed=True)
    assert alerts == []
    assert tell_all(changed, [low], NOW) == ([], {})
    assert [one.news for one in tell_all(changed, [critical], NOW)[0]] == ["critical"]
    assert tell_all(changed, [well], NOW)[0] == []
