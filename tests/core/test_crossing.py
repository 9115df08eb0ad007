"""Lines that are crossed for good, and those that only seem so: by time, by share, by both."""

import pytest

from comet_tray.core.alerts import News, tell
from comet_tray.core.outlook import Outlook
from comet_tray.core.settings import Settings
from comet_tray.core.standing import Standing
from comet_tray.core.told import Told
from comet_tray.core.usage import KeyUsage
from tests.support.builders import NOW, lasting, left, standing, usage

HALF = left(500)


def _news(*looks: tuple[KeyUsage, float | None]) -> list[list[News]]:
    """Show readings with the days that they last, or None for no forecast, 5 minutes apart."""
    return _told(*(_look(*look, NOW + 300 * n) for n, look in enumerate(looks)))


def _told(*looks: Standing) -> list[list[News]]:
    told, news = Told(), []
    for n, look in enumerate(looks):
        alerts, told = tell(told, look, NOW + 300 * n)
        news.append([alert.news for alert in alerts])
    return news


def _look(
    reading: KeyUsage, days: float | None, now: float = NOW, settings: Settings | None = None
) -> Standing:
    foreseen = Outlook() if days is None else lasting(days)
    return standing(reading, outlook=foreseen, now=now, settings=settings)


def _lasting(*days: float | None) -> list[list[News]]:
    return _news(*((HALF, each) for each in days))


def test_each_crossing_by_time_is_told_once() -> None:
    assert _lasting(9, 7.1, 7, 5, 1.1, 1, 0.5) == [[], [], ["low"], [], [], ["critical"], []]


@pytest.mark.parametrize(
    ("days", "news"),
    [
        ((6, 8, 6, 13, 6, 14, 6), [["low"], [], [], [], [], [], []]),
        ((6, 15, 6), [["low"], ["recovered"], ["low"]]),
        ((0.9, 1.5, 0.9, 2, 0.9), [["critical"], [], [], [], []]),
        ((0.9, 2.1, 0.9), [["critical"], [], ["critical"]]),
        ((0.9, 2.1, 15), [["critical"], [], ["recovered"]]),
    ],
)
def test_a_forecast_that_sways_is_told_once(
    days: tuple[float, ...], news: list[list[News]]
) -> None:
    assert _lasting(*days) == news


def test_a_top_up_needs_no_margin_of_time_and_a_refund_does() -> None:
    assert _news((HALF, 6), (left(700, 1200), 8)) == [["low"], ["topped_up"]]
    assert _news((HALF, 0.9), (left(520, 1020), 1.5)) == [["critical"], ["topped_up"]]
    assert _news((HALF, 6), (left(700, 1000), 8)) == [["low"], []]


def test_an_empty_key_that_is_topped_up_is_told_whatever_is_foreseen() -> None:
    for days in (None, 0.5, 3.0, 30.0):
        low, empty = (left(150), 3), (left(0), None)
        news = _news(low, empty, (left(1000, 2000), days), (left(990, 2000), days))
        assert news == [["low"], ["empty"], ["topped_up"], []]


@pytest.mark.parametrize("days", [None, 1.5])
def test_a_key_that_is_used_up_once_more_is_told_however_little_it_was_given(
    days: float | None,
) -> None:
    assert _news((left(0), None), (left(5), days), (left(0), None)) == [["empty"], [], ["empty"]]


def test_a_refund_to_an_empty_key_is_told_once_whatever_is_foreseen_next() -> None:
    low, empty, refunded = (left(150), 3.0), (left(0), None), left(600)
    told: list[list[News]] = [["low"], ["empty"], ["recovered"]]
    assert _news(low, empty, (refunded, None), (refunded, 30)) == [*told, []]
    assert _news(low, empty, (refunded, None), (refunded, 5)) == [*told, ["low"]]


def test_a_first_forecast_that_makes_it_worse_is_news_and_a_better_one_is_none() -> None:
    assert _lasting(None, 5, 5) == [[], ["low"], []]
    low = left(150)
    assert _news((low, None), (low, 30), (low, 6)) == [["low"], [], ["low"]]
    assert _news((low, None), (low, 8), (low, 6), (low, 0.9)) == [["low"], [], [], ["critical"]]


def test_a_forecast_that_comes_and_goes_raises_no_storm() -> None:
    by_time = [(HALF, 5.0), (HALF, None)] * 20
    assert _news(*by_time) == [["low"], *[[]] * 39]
    low = left(150)
    by_share = [(low, None), (low, 30.0)] * 20
    assert _news(*by_share) == [["low"], *[[]] * 39]
    critical = left(40)
    swapped = [(critical, 5.0), (critical, None)] * 20
    assert _news(*swapped) == [["low"], *[[]] * 39]


def test_a_share_that_falls_on_after_its_forecast_was_lost_is_told() -> None:
    news = _news((left(190), 30), (left(190), None), (left(50), None), (left(0), None))
    assert news == [[], [], ["critical"], ["empty"]]


def test_a_forecast_that_returns_knows_what_it_had_told() -> None:
    low = left(150)
    assert _news((low, 5), (low, None), (low, 5), (low, 15)) == [["low"], [], [], ["recovered"]]
    assert _news((low, 5), (low, None), (low, 0.5)) == [["low"], [], ["critical"]]


def test_what_a_forecast_had_told_by_other_limits_is_told_anew_by_the_new_ones() -> None:
    stricter = Settings(runway_critical_days=0.5)
    assert _told(
        _look(HALF, 0.9),
        _look(HALF, None),
        _look(HALF, None, NOW + 600, stricter),
        _look(HALF, 0.4, NOW + 900, stricter),
    ) == [["critical"], [], [], ["critical"]]


def test_a_share_that_falls_after_limits_changed_and_the_forecast_went_at_once_is_told() -> None:
    stricter = Settings(runway_critical_days=0.5)
    assert _told(
        _look(HALF, 0.9),
        _look(HALF, None, NOW + 300, stricter),
        _look(left(40), None, NOW + 600, stricter),
    ) == [["critical"], [], ["critical"]]


def test_a_key_that_loses_its_limit_as_the_thresholds_change_is_judged_anew_afterwards() -> None:
    strict = Settings(low_percent=10)
    assert _told(
        _look(left(150), None),
        _look(usage(unlimited_quota=True), None, NOW + 300, strict),
        _look(left(90), None, NOW + 600, strict),
    ) == [["low"], [], ["low"]]


def test_a_top_up_that_comes_as_the_forecast_goes_is_told() -> None:
    assert _news((left(100), 3), (left(1100, 2000), None)) == [["low"], ["topped_up"]]


def test_a_dip_of_granted_is_no_recovery_by_time_either() -> None:
    dipped = left(500, 900)
    assert _news((HALF, 6), (dipped, 30), (HALF, 6)) == [["low"], [], []]


def test_a_dip_of_granted_that_changes_no_level_is_remembered() -> None:
    _, told = tell(Told(), standing(left(180)), NOW)
    _, told = tell(told, standing(left(170, 970), now=NOW + 300), NOW + 300)
    assert (told.quota, told.available, told.used) == ("low", 170, 800)
