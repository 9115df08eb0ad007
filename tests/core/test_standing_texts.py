"""What every surface shows of a key, in words."""

import time
from collections.abc import Iterator

import pytest

from comet_tray.core.levels import LEVELS, level_word
from comet_tray.core.model_limits import listed
from comet_tray.core.settings import Settings
from comet_tray.core.shown import Shown
from comet_tray.core.standing import Overview, survey
from comet_tray.core.usage import KeyUsage
from tests.support.builders import DAY, NOW, lasting, left, problem, standing, usage


@pytest.fixture(autouse=True)
def _clock_of_greenwich(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "UTC0")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def test_every_figure_has_its_text() -> None:
    reading = left(18_000, 150_000, expires_at=NOW + 3 * DAY)
    assert standing(reading, problem(), age=720).shown == Shown(
        level="Low",
        headline="12 % left, expires in 3 days, as of 12 minutes ago",
        with_level="12 % left, expires in 3 days, as of 12 minutes ago (low)",
        share="12 %",
        available="$0.036",
        expiry="expires in 3 days",
        expiry_date="27 Nov 2025, 16:00",
        runway="gathering: 0 of 3 days",
        age="12 minutes ago",
        fetched="24 Nov 2025, 15:48",
        problem="It is offline. Since 15:59.",
    )


def test_what_is_not_known_has_no_text() -> None:
    assert standing(None).shown == Shown(
        level="No reading", headline="no reading yet", with_level="no reading yet"
    )
    rejected = standing(None, problem("rejected")).shown
    assert (rejected.level, rejected.headline) == ("Not accepted", "key not accepted")
    assert rejected.problem == "It is rejected. Since 15:59."


def test_a_key_that_has_ended_is_foreseen_no_longer() -> None:
    for reading in (left(900, expires_at=NOW), left(0)):
        judged = standing(reading, outlook=lasting(3))
        assert (judged.runway, judged.shown.runway, judged.shown.runway_dates) == (None, "", "")


def test_what_never_expires_has_no_date() -> None:
    assert standing(left(900)).shown.expiry_date == ""


def test_amounts_follow_the_setting_and_the_ratio() -> None:
    shown = standing(left(-5, 1000), settings=Settings(figures="units")).shown
    assert (shown.available, shown.share) == ("−5 units", "0 %")
    shown = standing(left(900), settings=Settings(units_per_dollar=100)).shown
    assert shown.available == "$9.00"


@pytest.mark.parametrize(
    ("reading", "headline"),
    [
        (left(900), "90 % left"),
        (left(4), "under 1 % left"),
        (left(0), "nothing left"),
        (left(-5), "nothing left"),
        (left(900, expires_at=NOW + 30 * DAY), "90 % left"),
        (left(900, expires_at=NOW + 3 * DAY), "90 % left, expires in 3 days"),
        (left(900, expires_at=NOW + 3600), "90 % left, expires in 60 minutes"),
        (left(900, expires_at=NOW - 7200), "expired 2 hours ago"),
        (left(0, expires_at=NOW + 3600), "nothing left"),
        (left(-5, 0, unlimited_quota=True), "unlimited, under $0.001 used"),
        (usage(total_used=500_000, unlimited_quota=True), "unlimited, $1.00 used"),
        (usage(unlimited_quota=True, expires_at=NOW + 3600), "no limit, expires in 60 minutes"),
        (left(0, 0), "query only, no quota"),
    ],
)
def test_the_headline_says_what_matters(reading: KeyUsage, headline: str) -> None:
    assert standing(reading).shown.headline == headline


def test_a_query_only_key_that_expires_is_not_called_unlimited() -> None:
    shown = standing(left(0, 0, expires_at=NOW + 3600)).shown
    assert shown.headline == "no quota, expires in 60 minutes"


def test_an_old_reading_is_shown_as_old() -> None:
    assert standing(left(900), age=600).shown.headline == "90 % left"
    shown = standing(left(900), age=7300).shown
    assert shown.headline == "90 % left, as of 2 hours ago"


@pytest.mark.parametrize(
    "reading",
    [
        left(123, 456, expires_at=NOW + 3600),
        left(-123, 456),
        left(0, 0),
        usage(total_used=789, unlimited_quota=True),
    ],
)
@pytest.mark.parametrize("figures", ["dollars", "units"])
def test_hidden_amounts_stand_in_no_text(reading: KeyUsage, figures: str) -> None:
    settings = Settings(hide_amounts=True, figures=figures, units_per_dollar=1)  # type: ignore[arg-type]
    shown = standing(reading, problem(), settings=settings).shown
    texts = [str(getattr(shown, name)) for name in Shown.__struct_fields__]
    assert shown.available == "hidden"
    for amount in ("$", "unit", "123", "456", "579", "789"):
        assert not [text for text in texts if amount in text.replace("unlimited", "")]
    assert "hidden" not in shown.headline


def test_names_from_the_server_become_harmless_text() -> None:
    judged = standing(usage(name="a\n\u202eb\x1b[2J", model_limits={"x\x00y": True}))
    assert (judged.name, listed(judged.model_limits)) == ("a �b�[2J", (("x�y", True),))


@pytest.mark.parametrize(
    ("reading", "trouble", "text"),
    [
        (left(900), None, "90 % left (good)"),
        (left(40), None, "4 % left (critical)"),
        (left(900), "rejected", "key not accepted"),
        (None, None, "no reading yet"),
        (left(0, 0), None, "query only, no quota"),
        (usage(unlimited_quota=True, expires_at=NOW - 60), None, "expired 1 minute ago"),
    ],
)
def test_the_level_is_said_in_words_once(
    reading: KeyUsage | None, trouble: str | None, text: str
) -> None:
    assert standing(reading, problem(trouble) if trouble else None).shown.with_level == text


def test_every_level_has_its_word() -> None:
    assert len(set(map(level_word, LEVELS))) == len(LEVELS) == 9


def test_without_keys_the_overview_says_so() -> None:
    assert survey([], NOW, ("Damaged.",)) == Overview(
        at=NOW, level="unknown", text="No keys yet", notices=("Damaged.",)
    )
    assert survey([], NOW).lines() == ["No keys yet"]


# Each ends before the next.
ENDING = [
    standing(left(900), problem("rejected"), label="rejected"),
    standing(usage(expires_at=NOW - 5), label="expired"),
    standing(left(0), label="empty"),
    standing(left(50, expires_at=NOW + 60), label="5 % and a minute"),
    standing(left(900, expires_at=NOW + 60), label="a minute"),
    standing(left(20), label="2 %"),
    standing(left(50), label="5 %"),
    standing(left(200), label="20 %"),
    standing(None, label="unknown"),
    standing(left(500), label="50 %"),
    standing(left(900, expires_at=NOW + 8 * DAY), label="8 days"),
    standing(left(900, expires_at=NOW + 9 * DAY), label="9 days"),
    standing(left(900), label="a"),
    standing(left(900), label="B"),
    standing(left(0, 0), label="no quota"),
    standing(usage(unlimited_quota=True), label="unlimited"),
]


@pytest.mark.parametrize("number", range(len(ENDING) - 1))
def test_the_headline_names_the_key_that_ends_first(number: int) -> None:
    overview = survey(reversed(ENDING[number:]), NOW)
    first = ENDING[number]
    assert overview.headline == first
    assert (overview.level, overview.fresh) == (first.level, first.fresh)
    assert overview.text == f"{first.label}: {first.shown.headline}"
    assert overview.standings == tuple(reversed(ENDING[number:]))


def test_the_lines_are_the_headline_and_a_line_a_key_with_its_problem() -> None:
    overview = survey([standing(left(900)), standing(left(40), problem(), label="home")], NOW)
    lines = ["home: 4 % left", "work: 90 % left", "home: 4 % left (It is offline)"]
    assert overview.lines() == overview.lines(most=2) == lines
    assert overview.lines(most=1) == [lines[0], lines[2], "… and 1 more"]


def test_the_headline_of_a_refused_key_bears_no_date() -> None:
    refused = standing(usage(), problem("rejected"), age=7_200)
    assert refused.shown.headline == "key not accepted"


def test_a_right_to_left_label_does_not_turn_the_figures_around() -> None:
    overview = survey([standing(left(900), label="مفتاح")], NOW)
    assert overview.text == "\u2068مفتاح\u2069: 90 % left"
    assert survey([standing(left(900), label="clé")], NOW).text == "clé: 90 % left"
