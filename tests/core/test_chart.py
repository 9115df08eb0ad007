"""A chart holds all that is drawn, in words too; what it says is never more than is known."""

import time
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from comet_tray.core.axis import Tick
from comet_tray.core.band import Side, foresee
from comet_tray.core.chart import SECONDS, Chart, Range, make_chart, period_text
from comet_tray.core.outlook import Outlook, Runway
from comet_tray.core.past import Moment, Past, Spend
from comet_tray.core.settings import Settings
from comet_tray.core.standing import Standing
from tests.support.builders import DAY, NOW, lasting, left, standing, usage
from tests.support.pseudo import PSEUDO

UNITS = Settings(figures="units")
HIDING = Settings(hide_amounts=True)
PAST = Past(
    moments=(
        Moment(NOW - 3 * DAY, 100, 400),
        Moment(NOW - 2 * DAY, 200, 800, "top_up", 100, 500),
        Moment(NOW - DAY, 250, 750, "burn", 50, 0, DAY),
        Moment(NOW, 300, 700, "burn", 50),
    ),
    today=Spend(50),
    week=Spend(200, about=True),
)


@pytest.fixture(autouse=True)
def in_utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "UTC0")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def key(days: float | None = None, **figures: Any) -> Standing:
    """A key with 700 of 1,000 units left, that lasts so many days at even odds."""
    return standing(left(700, **figures), outlook=None if days is None else lasting(days, factor=2))


def chart(
    of: Standing | None = None,
    past: Past = PAST,
    period: Range = "7 days",
    side: Side = "left",
    settings: Settings = UNITS,
) -> Chart:
    return make_chart(past, of or key(), period, side, settings, NOW)


def test_a_reading_after_a_gap_begins_a_run_and_a_top_up_has_a_mark() -> None:
    assert [tuple(spot) for spot in chart().spots] == [
        (NOW - 3 * DAY, 400, True, False),
        (NOW - 2 * DAY, 800, False, True),
        (NOW - DAY, 750, True, False),
        (NOW, 700, False, False),
    ]


def test_the_other_side_shows_what_was_used() -> None:
    found = chart(key(days=3), side="used")

    assert [spot.value for spot in found.spots] == [100, 200, 250, 300]
    assert found.readout(1) == (
        "22 Nov 2025, 16:00: 200 units used. +500 units top-up. 100 units used."
    )
    assert found.foretold(NOW + 1.5 * DAY) == (
        "26 Nov 2025, 04:00: between 475 units and 1,000 units used, about 650 units (forecast)"
    )
    assert found.foretold(NOW + 6 * DAY) == (
        "30 Nov 2025, 16:00: about 1,000 units used (forecast)"
    )


def test_the_band_begins_at_the_last_reading_and_ends_where_nothing_is_left() -> None:
    band = chart(key(days=3)).band

    assert [(point.at - NOW) / DAY for point in band] == [0, 1.5, 3, 6]
    assert [(point.low, point.middle, point.high) for point in band] == [
        (700, 700, 700),
        (0, 350, 525),
        (0, 0, 350),
        (0, 0, 0),
    ]


@pytest.mark.parametrize(("side", "end"), [("left", 0), ("used", 1000)])
def test_the_middle_of_the_forecast_stops_where_the_quota_does(side: Side, end: int) -> None:
    assert chart(key(days=3), side=side).middle[-1] == (NOW + 3 * DAY, end)
    assert chart().middle == ()


def test_the_band_of_what_is_used_rises_to_what_was_granted() -> None:
    band = chart(key(days=3), side="used").band

    assert [(point.low, point.middle, point.high) for point in band] == [
        (300, 300, 300),
        (475, 650, 1000),
        (650, 1000, 1000),
        (1000, 1000, 1000),
    ]


def test_the_band_ends_with_the_key() -> None:
    found = chart(key(days=3, expires_at=NOW + 2 * DAY))

    assert found.band[-1].at == NOW + 2 * DAY
    assert found.expiry == Tick(NOW + 2 * DAY, "Expires 26 Nov")
    assert found.now == NOW


def test_a_key_that_had_expired_at_its_last_reading_has_no_band() -> None:
    assert foresee(key(days=3, expires_at=NOW + 1), "left")
    expired = msgspec.structs.replace(key(days=3), expires_at=NOW - 1)
    assert foresee(expired, "left") == ()


def test_an_expiry_beyond_the_chart_is_no_line() -> None:
    assert chart(key(expires_at=NOW + 8 * DAY)).expiry is None
    assert chart(key(expires_at=NOW - 8 * DAY)).expiry is None


def test_an_expiry_in_the_past_is_a_line_in_the_past() -> None:
    found = chart(standing(left(700, expires_at=NOW - DAY)))

    assert found.expiry == Tick(NOW - DAY, "Expired 23 Nov")
    just_now = chart(standing(left(700, expires_at=NOW)))
    assert just_now.expiry == Tick(NOW, "Expired 24 Nov")


@given(
    st.floats(0.001, 10),
    st.floats(0, 100),
    st.floats(0, 1000),
    st.sampled_from(list(SECONDS)),
    st.sampled_from(["left", "used"]),
    st.one_of(st.none(), st.integers(1, 400)),
)
@example(0.5, 2**-52, 1.0, "24 hours", "left", None)
@example(0.25, 3e-17, 1000.0, "7 days", "left", None)  # two ends at one moment
def test_the_band_widens_and_at_least_half_of_the_chart_is_history(
    p10: float, more: float, most: float, period: Range, side: Side, expires: int | None
) -> None:
    lasts = Runway(p10 * DAY, (p10 + more) * DAY, (p10 + more + most) * DAY)
    expires_at = None if expires is None else NOW + expires * DAY
    foreseen = standing(left(700, expires_at=expires_at), outlook=Outlook(lasts, gathered_days=10))

    found = make_chart(PAST, foreseen, period, side, UNITS, NOW)

    assert found.start == NOW - SECONDS[period]
    assert NOW < found.end <= NOW + SECONDS[period]
    assert found.band[0].low == found.band[0].high
    assert all(before.at < after.at for before, after in pairwise(found.band))
    assert all(point.low <= point.middle + 1e-6 <= point.high + 2e-6 for point in found.band)
    until_first_end = [point for point in found.band if point.at <= NOW + lasts.p10_seconds]
    widths = [point.high - point.low for point in until_first_end]
    assert all(wider >= width - 1e-6 for width, wider in pairwise(widths))
    assert found.band[-1].at <= found.end
    for point in found.band:
        assert found.scale.low <= point.low + 1e-6
        assert point.high <= found.scale.high + 1e-6


def test_where_no_end_is_near_half_a_range_tells_where_it_goes() -> None:
    found = chart(key(days=300))

    assert found.end == NOW + 3.64 * DAY
    assert found.band[-1].at == found.end
    assert found.band[-1].middle == pytest.approx(700 * (1 - 3.64 / 300))


def test_the_chart_goes_as_far_as_another_range_where_an_end_may_come_within_it() -> None:
    assert chart(key(days=10)).end == NOW + 7 * DAY


def test_without_a_forecast_the_chart_ends_with_the_last_reading() -> None:
    found = chart(key())

    assert found.band == ()
    assert found.end - NOW < 0.03 * SECONDS["7 days"]
    assert found.foretold(NOW + 1) == ""


def test_what_is_foreseen_reads_as_a_range() -> None:
    found = chart(key(days=3))

    assert found.foretold(NOW + 1.5 * DAY) == (
        "26 Nov 2025, 04:00: between 0 units and 525 units left, about 350 units (forecast)"
    )
    assert found.foretold(NOW - DAY) == ""


def test_the_stops_are_the_readings_and_the_turns_of_the_forecast() -> None:
    found = chart(key(days=3))

    assert list(found.stops[:4]) == [(spot.at, spot.value) for spot in found.spots]
    assert [((at - NOW) / DAY, units) for at, units in found.stops[4:]] == [
        (1.5, 350),
        (3, 0),
        (6, 0),
    ]
    assert found.readout(4) == found.foretold(NOW + 1.5 * DAY)
    assert found.readout(6) == "30 Nov 2025, 16:00: about 0 units left (forecast)"
    assert len(chart().stops) == 4


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (Moment(NOW, 300, 700), ""),
        (Moment(NOW, 300, 700, "burn", 50), "50 units used."),
        (Moment(NOW, 300, 700, "burn", 1), "1 unit used."),
        (Moment(NOW, 300, 700, "top_up", 0, 500), "+500 units top-up."),
        (Moment(NOW, 300, 700, "top_up", 50, 500), "+500 units top-up. 50 units used."),
        (Moment(NOW, 300, 700, "refund", 0, 40), "40 units given back."),
        (Moment(NOW, 300, 700, "withdrawal", 0, -40), "40 units taken away."),
        (Moment(NOW, 300, 700, "reset"), "The counter began anew."),
        (
            Moment(NOW, 300, 700, "burn", 50, 0, 3 * DAY),
            "50 units used. Nothing was read for 3 days before.",
        ),
    ],
)
def test_what_happened_reads_as_sentences(moment: Moment, text: str) -> None:
    found = chart(past=Past(moments=(moment,)))

    assert found.row(0) == ("24 Nov 2025, 16:00", "700 units", "300 units", text)
    assert found.readout(0) == f"24 Nov 2025, 16:00: 700 units left. {text}".strip()


@pytest.mark.parametrize(
    ("moment", "text"),
    [
        (Moment(NOW, 300, 700), ""),
        (Moment(NOW, 300, 700, "burn", 1), "Some used."),
        (Moment(NOW, 300, 700, "top_up", 50, 500), "Top-up. Some used."),
        (Moment(NOW, 300, 700, "refund", 0, 40), "Some given back."),
        (Moment(NOW, 300, 700, "withdrawal", 0, -40), "Some taken away."),
        (Moment(NOW, 300, 700, "reset"), "The counter began anew."),
    ],
)
def test_what_happened_to_hidden_amounts_is_told_without_them(moment: Moment, text: str) -> None:
    assert chart(past=Past(moments=(moment,)), settings=HIDING).row(0).happened == text


def test_dollars_come_first_where_the_settings_say_so() -> None:
    found = chart(settings=Settings(units_per_dollar=100))

    assert found.row(1).happened == "+$5.00 top-up. $1.00 used."
    assert found.spend == "Today $0.500 · This week about $2.00"
    assert found.scale.ticks[1].text == "$2"


def test_what_was_spent_on_a_day_without_a_reading_is_not_known() -> None:
    offline = chart(past=Past(week=Spend(200)), period="24 hours")

    assert offline.empty
    assert offline.spend == "Today not known · This week 200 units"


def test_hidden_amounts_are_nowhere() -> None:
    found = chart(key(days=3), settings=HIDING)

    texts = [
        *(text for index in range(4) for text in (*found.row(index), found.readout(index))),
        *(tick.text for tick in found.scale.ticks),
        found.foretold(NOW + DAY),
        found.spend,
        found.summary,
        found.key,
    ]
    assert not [text for text in texts if "$" in text or "unit" in text]
    assert found.foretold(NOW + DAY) == "25 Nov 2025, 16:00: hidden (forecast)"
    assert found.summary == (
        "Left over 7 days: amounts are hidden. 1 top-up. 1 gap. Forecast: 2–6 days. Never expires."
    )
    assert found.row(1) == ("22 Nov 2025, 16:00", "hidden", "hidden", "Top-up. Some used.")
    assert found.spend == "Today hidden · This week hidden"
    assert len(found.spots) == 4
    assert found.scale.ticks == tuple(Tick(at, "") for at in (0, 250, 500, 750, 1000))


def test_a_key_without_a_limit_shows_what_it_used_and_no_forecast() -> None:
    unlimited = standing(usage(unlimited_quota=True), outlook=lasting(3))

    found = chart(unlimited)

    assert (found.side, found.limited, found.band) == ("used", False, ())
    assert found.row(0).left == "no limit"


@pytest.mark.parametrize("period", SECONDS)
def test_a_chart_names_its_range(period: Range) -> None:
    assert chart(period=period).summary.startswith(f"Left over {period}: ")
    assert period_text(period, PSEUDO) == f"⟦{period.upper()}⟧"


def test_the_summary_says_what_the_chart_shows() -> None:
    assert chart(key(days=3, expires_at=NOW + 5 * DAY)).summary == (
        "Left over 7 days: first 400 units, last 700 units, lowest 400 units."
        " 1 top-up. 1 gap. Forecast: 2–6 days. Expires in 5 days."
    )
    steady = Past(moments=(Moment(NOW - DAY, 250, 750, gap=DAY), Moment(NOW, 300, 700)))
    assert chart(past=steady).summary == (
        "Left over 7 days: first 750 units, last 700 units, lowest 700 units. Never expires."
    )
    gap = Past(moments=(Moment(NOW - DAY, 250, 750), Moment(NOW, 300, 700, gap=DAY)))
    assert " 1 gap. " in chart(past=gap).summary
    assert chart(side="used").summary == (
        "Used over 7 days: first 100 units, last 300 units. 1 top-up. 1 gap. Never expires."
    )


def test_the_summary_ends_its_sentences_as_the_language_does() -> None:
    of = standing(left(700), words=PSEUDO)
    summary = make_chart(PAST, of, "7 days", "left", UNITS, NOW, PSEUDO).summary
    assert summary.endswith(" ⟦⟦NEVER EXPIRES⟧.⟧⟧")


def test_the_signs_are_explained_where_they_are() -> None:
    assert chart().key == "⊕ Top-up."
    assert chart(key(days=3)).key.startswith("Shaded: the forecast")
    alone = Past(moments=PAST.moments[-1:])
    assert chart(past=alone).key == "No history yet: the chart grows with each reading."


@pytest.mark.parametrize(
    ("of", "text"),
    [(standing(), "No reading yet."), (key(), "No reading in the last 7 days.")],
)
def test_without_readings_a_sentence_says_so(of: Standing, text: str) -> None:
    found = chart(of, past=Past())

    assert (found.empty, found.summary, found.spend) == (text, text, "")
    assert chart(key(days=3), past=Past()).band == ()
    assert chart().empty == ""


def test_the_axis_begins_at_nothing_but_where_that_would_flatten_what_was_used() -> None:
    high = Past(moments=(Moment(NOW - DAY, 9_000, 1_000), Moment(NOW, 9_500, 500, "burn", 500)))

    assert chart(past=high).scale.low == 0
    assert [tick.text for tick in chart(past=high).scale.ticks] == ["0", "500", "1,000"]
    assert chart(past=high, side="used").scale.low >= 9_000
    overdrawn = Past(moments=(Moment(NOW, 9_500, -50),))
    assert chart(past=overdrawn).scale.low <= -50
