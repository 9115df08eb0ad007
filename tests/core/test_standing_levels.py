"""What holds first wins: every row of the levels, and every boundary."""

import pytest

from comet_tray.core.levels import Level, judge_quota
from comet_tray.core.model_limits import NO_LIMITS
from comet_tray.core.outlook import Outlook
from comet_tray.core.registry import Rules, Thresholds
from comet_tray.core.settings import Settings
from comet_tray.core.standing import judge, urgency
from comet_tray.core.usage import KeyUsage
from tests.support.builders import DAY, INTERVAL, NOW, key, lasting, left, problem, standing, usage

# The oldest that a level can be kept from: what holds, one below the other, in the fixed order.
ORDER: list[tuple[KeyUsage | None, str | None, Level]] = [
    (left(0, expires_at=NOW - 1), "rejected", "rejected"),
    (None, "rejected", "rejected"),
    (None, None, "unknown"),
    (None, "offline", "unknown"),
    (left(0, expires_at=NOW - 1), None, "expired"),
    (left(-5, expires_at=NOW + 10), None, "empty"),
    (left(0, expires_at=NOW + 10), None, "empty"),
    (left(100, expires_at=NOW + 10), None, "critical"),
    (left(40, expires_at=NOW + 3 * DAY), None, "critical"),
    (left(900, expires_at=NOW + 3 * DAY), None, "low"),
    (left(100), None, "low"),
    (left(0, 0), None, "no_quota"),
    (left(0, 0, unlimited_quota=True), None, "unlimited"),
    (left(900, unlimited_quota=True), None, "unlimited"),
    (left(900), None, "good"),
]


@pytest.mark.parametrize(("reading", "trouble", "level"), ORDER)
def test_what_holds_first_wins(reading: KeyUsage | None, trouble: str | None, level: Level) -> None:
    judged = standing(reading, problem(trouble) if trouble else None)
    assert judged.level == level


@pytest.mark.parametrize("kind", ["offline", "rate_limited", "blocked", "server", "bad_reply"])
def test_any_other_problem_leaves_the_level_of_the_last_good_reading(kind: str) -> None:
    judged = standing(left(100), problem(kind), age=60)
    assert (judged.level, judged.fresh, judged.age_seconds) == ("low", True, 60)
    assert judged.problem == problem(kind)


HUGE = 500_000_000_000_000
QUOTAS: list[tuple[int, int, Level]] = [
    (1000, 1000, "good"),
    (201, 1000, "good"),
    (200, 1000, "low"),
    (51, 1000, "low"),
    (50, 1000, "critical"),
    (1, 1000, "critical"),
    (0, 1000, "empty"),
    (-1, 1000, "empty"),
    (HUGE // 5 + 1, HUGE, "good"),
    (HUGE // 5, HUGE, "low"),
    (HUGE // 20 + 1, HUGE, "low"),
    (HUGE // 20, HUGE, "critical"),
    (1, HUGE, "critical"),
    (2000, 1000, "good"),
    (-7, -3, "empty"),
    (7, -3, "critical"),
]


@pytest.mark.parametrize(("available", "granted", "level"), QUOTAS)
def test_the_quota_has_sharp_boundaries(available: int, granted: int, level: Level) -> None:
    assert standing(left(available, granted)).level == level


EXPIRIES: list[tuple[int | None, Level]] = [
    (None, "good"),
    (NOW + 7 * DAY + 1, "good"),
    (NOW + 7 * DAY, "low"),
    (NOW + DAY + 1, "low"),
    (NOW + DAY, "critical"),
    (NOW + 1, "critical"),
    (NOW, "expired"),
    (NOW - 1, "expired"),
    (253_402_300_799, "good"),
]


@pytest.mark.parametrize(("expires_at", "level"), EXPIRIES)
def test_the_expiry_has_sharp_boundaries(expires_at: int | None, level: Level) -> None:
    assert standing(left(900, expires_at=expires_at)).level == level


@pytest.mark.parametrize("available", [10, 0, -1000, 5])
@pytest.mark.parametrize("over", [{"unlimited_quota": True}, {"total_granted": 0}])
@pytest.mark.parametrize(("expires_at", "level"), EXPIRIES)
def test_without_a_limit_only_the_expiry_counts(
    available: int, over: dict[str, int], expires_at: int | None, level: Level
) -> None:
    judged = standing(usage(total_available=available, expires_at=expires_at, **over))
    without = "unlimited" if "unlimited_quota" in over else "no_quota"
    assert judged.level == (without if level == "good" else level)
    assert (judged.quota, judged.fraction_left) == (None, None)


@pytest.mark.parametrize(
    ("own", "reading", "level"),
    [
        (Thresholds(), left(250), "good"),
        (Thresholds(low_percent=25), left(250), "low"),
        (Thresholds(low_percent=10), left(150), "good"),
        (Thresholds(critical_percent=15), left(150), "critical"),
        (Thresholds(critical_percent=0, low_percent=0), left(1), "good"),
        (Thresholds(critical_percent=0, low_percent=0), left(0), "empty"),
        (Thresholds(low_percent=100), left(1000), "low"),
        (Thresholds(low_percent=12.5), left(125), "low"),
        (Thresholds(expiring_days=30), left(900, expires_at=NOW + 30 * DAY), "low"),
        (Thresholds(expiring_soon_days=3), left(900, expires_at=NOW + 3 * DAY), "critical"),
        (Thresholds(expiring_days=0, expiring_soon_days=0), usage(expires_at=NOW + 1), "good"),
    ],
)
def test_a_keys_own_thresholds_come_before_the_settings(
    own: Thresholds, reading: KeyUsage, level: Level
) -> None:
    assert standing(reading, own=own).level == level


def test_the_settings_apply_where_a_key_has_no_threshold_of_its_own() -> None:
    settings = Settings(low_percent=40, critical_percent=10, expiring_days=9, expiring_soon_days=2)
    judged = standing(left(400), settings=settings, own=Thresholds(critical_percent=7))
    assert judged.level == "low"
    assert judged.own_thresholds == Thresholds(critical_percent=7)
    assert judged.thresholds == Thresholds(
        low_percent=40,
        critical_percent=7,
        runway_low_days=7,
        runway_critical_days=1,
        expiring_days=9,
        expiring_soon_days=2,
    )


def test_thresholds_that_are_not_known_judge_nothing_but_emptiness() -> None:
    assert judge_quota(left(1), Thresholds()) == "good"
    assert judge_quota(left(0), Thresholds()) == "empty"
    assert judge_quota(left(1), Thresholds(), lasting(0.1).runway) == "good"


@pytest.mark.parametrize(
    ("available", "granted", "fraction"),
    [
        (120, 1000, 0.12),
        (1, 1000, 0.001),
        (0, 1000, 0.0),
        (-5, 1000, 0.0),
        (2000, 1000, 1.0),
        (7, -3, 0.0),
        (HUGE // 4, HUGE, 0.25),
    ],
)
def test_the_fraction_left_is_within_0_and_1(available: int, granted: int, fraction: float) -> None:
    assert standing(left(available, granted)).fraction_left == fraction


@pytest.mark.parametrize(
    ("age", "fresh"),
    [(0, True), (2 * INTERVAL, True), (2 * INTERVAL + 1, False), (-60, True), (-61, False)],
)
def test_a_reading_is_fresh_for_two_intervals(age: float, *, fresh: bool) -> None:
    judged = standing(left(900), age=age)
    assert judged.fresh is fresh
    assert judged.age_seconds == max(0, age)  # a clock that was set back makes none younger


def test_without_a_reading_nothing_is_known_and_never_0() -> None:
    judged = standing(None)
    for figure in ("fetched_at", "age_seconds", "granted", "used", "available", "fraction_left"):
        assert getattr(judged, figure) is None
    for fact in ("unlimited", "never_expires", "expires_at", "models_enabled", "quota", "expiry"):
        assert getattr(judged, fact) is None
    assert (judged.fresh, judged.changes_at, judged.model_limits) == (False, None, NO_LIMITS)


def test_what_the_server_says_of_limits_and_models_is_kept() -> None:
    free = standing(usage(unlimited_quota=True, model_limits_enabled=True))
    assert (free.unlimited, free.models_enabled) == (True, True)
    bound = standing(left(900))
    assert (bound.unlimited, bound.models_enabled) == (False, False)


def test_a_standing_tells_the_keys_server_and_its_own_rules() -> None:
    own = Rules(tell_low=False)
    asked = key(base_url="https://other.example", rules=own)
    judged = judge(asked, None, None, Settings(tell_spike=False), INTERVAL, NOW)
    assert (judged.base_url, judged.own_rules) == ("https://other.example", own)
    assert (judged.rules.tell_low, judged.rules.tell_spike) == (False, False)
    assert judged.rules.tell_critical


def test_figures_are_the_servers_to_the_unit() -> None:
    judged = standing(left(HUGE - 1, HUGE + 1, expires_at=NOW + 30 * DAY))
    assert (judged.granted, judged.used, judged.available) == (HUGE + 1, 2, HUGE - 1)
    assert (judged.expires_at, judged.never_expires) == (NOW + 30 * DAY, False)


STALE = NOW + 2 * INTERVAL + 1


@pytest.mark.parametrize(
    ("expires_at", "age", "moment"),
    [
        (None, 0, STALE),
        (None, 2 * INTERVAL + 1, None),
        (NOW + 30 * DAY, 0, STALE),
        (NOW + 7 * DAY + 60, 0, NOW + 60),
        (NOW + DAY + 60, 0, NOW + 60),
        (NOW + 60, 0, NOW + 60),
        (NOW - 60, DAY, None),
        (NOW + 7 * DAY + 5 * 3600, DAY, NOW + 5 * 3600),
    ],
)
def test_it_is_known_when_the_judgement_changes_by_itself(
    expires_at: int | None, age: float, moment: float | None
) -> None:
    judged = standing(usage(expires_at=expires_at), age=age)
    assert judged.changes_at == moment
    if moment is not None:
        reading_age = age + moment - NOW
        later = standing(usage(expires_at=expires_at), age=reading_age, now=moment)
        before = standing(usage(expires_at=expires_at), age=reading_age - 1, now=moment - 1)
        assert (later.level, later.fresh) != (before.level, before.fresh)


@pytest.mark.parametrize(
    ("reading", "trouble", "outlook", "expected"),
    [
        (left(900), None, None, None),
        (left(100), None, None, 0.5),
        (left(40), None, None, 0.2),
        (left(0), None, None, None),
        (left(900), None, lasting(3.5), 0.5),
        (left(900, expires_at=NOW + 3.5 * DAY), None, lasting(6), 0.5),
        (usage(unlimited_quota=True, expires_at=NOW + 7 * DAY), None, None, 1.0),
        (left(40), "server", None, -1.0),
        (None, "bad_reply", None, -1.0),
        (left(900), "offline", None, None),
        (left(40), "rejected", None, None),
        (None, None, None, None),
    ],
)
def test_urgency_is_what_is_left_and_trouble_comes_first(
    reading: KeyUsage | None, trouble: str | None, outlook: Outlook | None, expected: float | None
) -> None:
    judged = standing(reading, problem(trouble) if trouble else None, outlook=outlook)
    assert urgency(judged) == expected


@pytest.mark.parametrize(
    ("reading", "settings", "outlook", "expected"),
    [
        (left(900), Settings(runway_low_days=10), lasting(5), 0.4),
        (left(900, expires_at=NOW + 5 * DAY), Settings(expiring_days=10), None, 0.4),
    ],
)
def test_urgency_is_measured_by_the_limit_of_what_ends_first_and_grows_with_age(
    reading: KeyUsage, settings: Settings, outlook: Outlook | None, expected: float
) -> None:
    judged = standing(reading, settings=settings, outlook=outlook, age=DAY, now=NOW + DAY)
    assert urgency(judged) == expected


def test_a_reading_from_ahead_is_fresh_again_once_the_clock_is_there() -> None:
    assert standing(usage(), age=-1_000).changes_at == NOW + 940


@pytest.mark.parametrize("percent", [0, 1, 7, 28, 29, 57, 58, 99, 100])
def test_whole_percents_are_exact(percent: int) -> None:
    judged = standing(left(percent * 10))
    assert judged.percent_left == percent
    assert judged.shown.share == f"{percent} %"


def test_what_has_no_limit_has_no_percentage() -> None:
    assert standing(usage(unlimited_quota=True)).percent_left is None
