"""What the user is told, and that it is told once."""

import msgspec
import pytest

from comet_tray.core.alerts import Alert, News, Told, popup_of, tell, tell_all
from comet_tray.core.settings import Settings
from comet_tray.core.standing import Standing
from comet_tray.core.usage import KeyUsage
from tests.support.builders import DAY, NOW, left, problem, standing, usage


def _tell(*looks: Standing, told: Told | None = None) -> list[list[News]]:
    """Show one look after the other, a restart between any two; give the news of each."""
    memory = msgspec.json.encode(told or Told())
    news: list[list[News]] = []
    for look in looks:
        alerts, after = tell(msgspec.json.decode(memory, type=Told), look)
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


def test_a_longer_life_is_a_recovery() -> None:
    near, far = usage(expires_at=NOW + 3600), usage(expires_at=NOW + 90 * DAY)
    assert _tell(*_readings(near, far, far)) == [["expiring_soon"], ["recovered"], []]
    assert _tell(*_readings(near, usage())) == [["expiring_soon"], ["recovered"]]


def test_a_key_that_becomes_unlimited_is_well() -> None:
    assert _tell(*_readings(left(0), usage(unlimited_quota=True)))[1] != []


def _sentences(look: Standing, told: Told | None = None) -> list[str]:
    return [alert.sentence for alert in tell(told or Told(), look)[0]]


def test_a_sentence_says_what_is_left_and_what_to_do() -> None:
    assert _sentences(standing(left(150))) == ["15 % left (under $0.001)."]
    assert _sentences(standing(left(0))) == ["Nothing is left. Top it up, or use another key."]
    assert _sentences(standing(None, problem("rejected"))) == ["Wait."]
    [expiring] = _sentences(standing(usage(expires_at=NOW + 3 * DAY)))
    assert expiring.startswith("Expires in 3 days, on 27 Nov 2025, ")
    [expired] = _sentences(standing(usage(expires_at=NOW)))
    assert expired.startswith("Expired on 24 Nov 2025, ")


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
    alerts, changed = tell_all({}, looks)
    assert [(alert.label, alert.news) for alert in alerts] == [("work", "low"), ("home", "empty")]
    assert set(changed) == {"id-work", "id-home"}
    assert tell_all(changed, looks) == ([], {})
    again, changed_again = tell_all(changed, [*looks, standing(left(40), label="new")])
    assert [alert.label for alert in again] == ["new"]
    assert set(changed_again) == {"id-new"}


def _alerts(*looks: Standing) -> list[Alert]:
    return tell_all({}, looks)[0]


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
    assert (popup.title, popup.body) == (title, alert.sentence)
    assert (popup.key_id, popup.grave) == ("id-work", grave)


def test_good_news_is_not_grave() -> None:
    for told, title in (
        (Told(quota="low"), "work is well again"),
        (Told(quota="low", available=1, used=100), "work was topped up"),
    ):
        popup = popup_of(tell(told, standing(left(900)))[0])
        assert popup is not None
        assert (popup.title, popup.grave) == (title, False)


def test_two_news_of_one_key_are_one_popup_of_this_key() -> None:
    popup = popup_of(_alerts(standing(left(0, expires_at=NOW))))
    assert popup is not None
    assert (popup.title, popup.key_id, popup.grave) == ("work has expired", "id-work", True)
    assert len(popup.body.splitlines()) == 2


def test_several_keys_at_once_become_one_popup() -> None:
    low, other = standing(left(150)), standing(left(160), label="home")
    popup = popup_of(_alerts(low, other))
    assert popup is not None
    assert (popup.title, popup.key_id, popup.grave) == ("2 keys changed", None, False)
    assert popup.body.splitlines() == [
        "work: 15 % left (under $0.001).",
        "home: 16 % left (under $0.001).",
    ]
    popup = popup_of(_alerts(low, other, standing(left(0), label="third")))
    assert popup is not None
    assert (popup.title, popup.grave) == ("3 keys need you", True)


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
