"""Every text that the core makes for a person comes out of the reader's language."""

import itertools
import re
from collections.abc import Iterator
from typing import Any

import msgspec
import pytest

from comet_tray.core import wording
from comet_tray.core.alerts import Alert, News, popup_of, tell, tell_all
from comet_tray.core.chart import SECONDS, Chart, make_chart
from comet_tray.core.outlook import Outlook, Runway, Spike
from comet_tray.core.past import Moment, Past, Spend
from comet_tray.core.settings import Settings
from comet_tray.core.shown import Shown
from comet_tray.core.standing import Standing, survey
from comet_tray.core.told import Told, snooze_text
from comet_tray.core.usage import KeyUsage
from comet_tray.core.words import ENGLISH
from tests.support.builders import DAY, NOW, left, problem, standing, usage
from tests.support.pseudo import PSEUDO, english

LABEL = "№ 1"
ANY_NAME: dict[str, Any] = {"name": "№"}
LIMITS = {"7": True, "8": False}
USAGES = (
    None,
    left(900, **ANY_NAME),
    left(30, expires_at=NOW + 90 * DAY, **ANY_NAME),
    left(-5, **ANY_NAME),
    left(5, 10**15, expires_at=NOW + 30, **ANY_NAME),
    left(500, expires_at=NOW - DAY, model_limits=LIMITS, model_limits_enabled=True, **ANY_NAME),
    left(500, expires_at=NOW + DAY, model_limits=LIMITS, **ANY_NAME),
    usage(unlimited_quota=True, model_limits_enabled=True, **ANY_NAME),
    usage(total_granted=0, total_used=0, total_available=0, **ANY_NAME),
)
OUTLOOKS = (
    None,
    Outlook(gathered_days=1),
    Outlook(gathered_days=5),
    Outlook(runway=Runway(3600, 7200, 10_800), spike=Spike(2_000_000, 1000)),
    Outlook(runway=Runway(2 * DAY, 3 * DAY, 6 * DAY)),
    Outlook(runway=Runway(600, 900, 4000)),
    Outlook(runway=Runway(40 * DAY, 50 * DAY, 90 * DAY)),
)
SETTINGS = (Settings(), Settings(figures="units"), Settings(hide_amounts=True))
TROUBLES = (
    None,
    problem(text="⟦!⟧", remedy="⟦!⟧", since=NOW - 2 * DAY),
    problem("rejected", text="⟦!⟧", remedy="⟦!⟧"),
)
PAST = Past(
    moments=(
        Moment(NOW - 300 * DAY, 100, 400_000_000),
        Moment(NOW - 2 * DAY, 200, 800_000_000, "top_up", 100, 500),
        Moment(NOW - DAY, 250, 750, "withdrawal", 50, 0, DAY),
        Moment(NOW - 3600, 250, 750, "refund", 0, 7),
        Moment(NOW - 60, 3, 750, "reset", 0, 0),
        Moment(NOW, 300, 700, "burn", 50),
    ),
    today=Spend(50),
    week=Spend(200, about=True),
)


def standings() -> Iterator[Standing]:
    """Judge all usages with each outlook, and with one of these in all other circumstances."""
    foreseen = itertools.product(USAGES, OUTLOOKS, SETTINGS[:1], TROUBLES[:1], (0,))
    amid = itertools.product(USAGES, OUTLOOKS[3:4], SETTINGS, TROUBLES, (0, 9 * DAY))
    for reading, outlook, settings, trouble, age in (*foreseen, *amid):
        yield standing(
            reading, trouble, settings=settings, label=LABEL, age=age, outlook=outlook, words=PSEUDO
        )


def test_no_text_of_a_standing_is_left_in_english() -> None:
    texts = {
        (name, text.replace(one.shown.level.lower(), one.shown.level))  # in `with_level`
        for one in standings()
        for name in Shown.__struct_fields__
        if isinstance(text := getattr(one.shown, name), str)
    }
    assert len(texts) > 100
    assert [(name, text) for name, text in texts if english(text)] == []


def test_no_line_of_an_overview_is_left_in_english() -> None:
    many = tuple(itertools.islice(standings(), 0, None, 8))
    assert not english(survey((), NOW, words=PSEUDO).text)
    overview = survey(many, NOW, words=PSEUDO)
    lines = [*overview.lines(3, PSEUDO), *overview.lines(words=PSEUDO)]
    assert len(lines) == 5 + 1 + len(many)
    assert [line for line in lines if english(line) or not line.startswith("⟦")] == []


def test_no_popup_is_left_in_english() -> None:
    bodies = set()
    for one, told in itertools.product(standings(), (Told(missed="⟦!⟧"), Told(rejected=True))):
        alerts, _ = tell_all({one.key_id: told}, [one], NOW, words=PSEUDO)
        _, noted = tell(Told(), one, NOW, hushed=True, words=PSEUDO)
        bodies.add(noted.missed)
        popups = [popup_of(alerts, PSEUDO), popup_of([*alerts, other_alert()], PSEUDO)]
        for popup in filter(None, popups):
            bodies |= {popup.title, popup.body}
    assert len(bodies) > 20
    said = [line for body in bodies for line in body.splitlines()]
    assert [line for line in said if english(line) or not line.startswith("⟦")] == []


def other_alert(number: int = 2) -> Alert:
    return Alert(f"k{number}", f"№ {number}", "spike", "⟦!⟧")


def test_the_line_for_all_other_keys_is_not_left_in_english() -> None:
    popup = popup_of([other_alert(number) for number in range(21)], PSEUDO)
    assert popup
    assert popup.body.splitlines()[-1] == "⟦… AND 2 MORE⟧"


@pytest.mark.parametrize("news", News.__args__)  # type: ignore[attr-defined]
def test_every_kind_of_news_has_a_title_of_its_own(news: News) -> None:
    popup = popup_of([Alert("k", LABEL, news, "⟦!⟧")], PSEUDO)
    assert popup
    assert re.fullmatch(rf"⟦{LABEL} .*⟧", popup.title)


@pytest.mark.parametrize("settings", SETTINGS)
@pytest.mark.parametrize("period", SECONDS)
@pytest.mark.parametrize("side", ["left", "used"])
def test_no_text_of_a_chart_is_left_in_english(period: str, side: str, settings: Settings) -> None:
    texts: set[str] = set()
    for reading, past in itertools.product(USAGES, (PAST, Past(PAST.moments[-1:]), Past())):
        texts |= set(texts_of(reading, past, period, side, settings))
    assert len(texts) > 20
    assert [text for text in texts if english(text)] == []


def texts_of(
    reading: KeyUsage | None, past: Past, period: str, side: str, settings: Settings
) -> Iterator[str]:
    of = standing(reading, settings=settings, outlook=OUTLOOKS[4], words=PSEUDO)
    chart: Chart = make_chart(past, of, period, side, settings, NOW, PSEUDO)  # type: ignore[arg-type]
    yield from (chart.spend, chart.key, chart.summary, chart.empty)
    yield from (tick.text for tick in (*chart.times, *chart.scale.ticks))
    yield chart.expiry.text if chart.expiry else ""
    yield chart.foretold(NOW + DAY)
    for index in range(len(chart.moments)):
        yield from (*chart.row(index), chart.readout(index))


@pytest.mark.parametrize(
    "told",
    [
        Told(until_change=True),
        Told(silent_until=NOW + 3600),
        Told(silent_until=NOW + DAY),
        Told(silent_until=NOW + 1.9 * DAY),
    ],
)
def test_silence_is_said_in_the_language(told: Told) -> None:
    text = snooze_text(told, NOW, PSEUDO)
    assert text
    assert not english(text)


def test_digits_are_grouped_and_divided_as_the_language_does() -> None:
    assert wording.units(1_234_567, PSEUDO) == "⟦1’234’567 UNITS⟧"
    assert wording.dollars(1_234_560_000, 500_000, PSEUDO) == "⟦$2’469·12⟧"
    assert wording.dollars(-1, 500_000, PSEUDO) == "⟦JUST BELOW ⟦$0⟧⟧"


def test_values_of_a_standing_do_not_hang_on_the_language() -> None:
    for reading in USAGES:
        english, pseudo = (
            msgspec.structs.replace(
                standing(reading, words=words), shown=Shown(level="", headline="")
            )
            for words in (ENGLISH, PSEUDO)
        )
        assert english == pseudo
