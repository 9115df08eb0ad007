"""Every surface names the key that ends first, and says the same of it."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QLabel, QMenu
from pytestqt.qtbot import QtBot

from comet_tray.cli import forms
from comet_tray.cli.openmetrics import as_openmetrics
from comet_tray.core.alerts import popup_of, tell_all
from comet_tray.core.outlook import Outlook
from comet_tray.core.settings import Settings
from comet_tray.core.standing import Overview, Standing, survey
from comet_tray.ui.details.window import DetailsWindow
from comet_tray.ui.icon import look_of
from comet_tray.ui.menu import Menu
from comet_tray.ui.popups import _look_of
from comet_tray.ui.tray import Tray
from tests.support.builders import DAY, NOW, lasting, left, problem, standing

_IN_ORDER = ("rejected", "expired", "empty", "critical", "low", "unknown", "good")
_TROUBLE = _IN_ORDER[:5]
_OFFSETS = (-DAY, 3600, 2 * DAY, 20 * DAY, 400 * DAY)

_outlooks = st.one_of(
    st.none(),
    st.builds(Outlook, gathered_days=st.floats(0, 28)),
    st.sampled_from((0.1, 0.9, 1.5, 6.9, 7.5, 30.0, 400.0)).map(lasting),
)
_readings = st.one_of(
    st.none(),
    st.builds(
        left,
        st.integers(-50, 1000),
        st.sampled_from((1000, 0)),
        expires_at=st.sampled_from((None, *(NOW + offset for offset in _OFFSETS))),
        unlimited_quota=st.sampled_from((False, False, True)),
    ),
)
_keys = st.tuples(
    _readings,
    st.sampled_from((None, "offline", "rejected", "server")),
    st.sampled_from((0, 500, 5000)),
    _outlooks,
)


def judged(number: int, drawn: Any) -> Standing:
    reading, kind, age, outlook = drawn
    trouble = None if kind is None else problem(kind)
    return standing(reading, trouble, label=f"key {number}", age=age, outlook=outlook)


def expected_level(drawn: Any) -> str:
    """Judge a key once more, straight from the words of the manual."""
    reading, kind, _, outlook = drawn
    if kind == "rejected":
        return "rejected"
    if reading is None:
        return "unknown"
    until_expiry = float("inf") if reading.expires_at is None else reading.expires_at - NOW
    if until_expiry <= 0:
        return "expired"
    counts = not reading.unlimited_quota and reading.total_granted != 0
    if counts and reading.total_available <= 0:
        return "empty"
    runway = outlook.runway.p50_seconds if outlook and outlook.runway else None
    share = reading.total_available / 1000
    if until_expiry <= DAY or (counts and (runway <= DAY if runway else share <= 0.05)):
        return "critical"
    if until_expiry <= 7 * DAY or (counts and (runway <= 7 * DAY if runway else share <= 0.2)):
        return "low"
    if reading.unlimited_quota:
        return "unlimited"
    return "good" if reading.total_granted else "no_quota"


@given(st.lists(_keys, min_size=1, max_size=6))
def test_the_level_is_that_of_the_soonest_end(drawn: Any) -> None:
    keys = [judged(number, each) for number, each in enumerate(drawn)]
    assert [each.level for each in keys] == [expected_level(each) for each in drawn]
    first = survey(keys, NOW).headline
    assert first
    # Nothing is graver than the headline, nor ends sooner among what is as grave.
    for each in keys:
        if each.level in _IN_ORDER and first.level in _IN_ORDER:
            assert _IN_ORDER.index(first.level) <= _IN_ORDER.index(each.level)
        if each.level == first.level and each.ends_at is not None:
            assert first.ends_at is not None
            assert first.ends_at <= each.ends_at


@given(st.lists(_keys, min_size=1, max_size=6))
def test_every_text_begins_with_the_same_headline(drawn: Any) -> None:
    overview = survey([judged(number, each) for number, each in enumerate(drawn)], NOW)
    first = overview.headline
    assert first
    text = f"{first.label}: {first.shown.headline}"
    document = json.loads(forms.as_json(overview, Settings()))
    waybar = json.loads(forms.as_waybar(overview))
    assert document["headline"] == {"label": first.label, "level": first.level, "text": text}
    [same] = [each for each in document["keys"] if each["label"] == first.label]
    assert same["level"] == first.level
    assert (waybar["text"], waybar["class"][0]) == (text, first.level)
    assert overview.lines()[0] == overview.text == text
    assert first in overview.first(1)


@given(_keys)
def test_the_headline_names_the_sooner_of_both_ends(drawn: Any) -> None:
    key = judged(0, drawn)
    if key.level not in {"good", "low", "critical"}:
        return
    reading, _, age, outlook = drawn
    counts = not reading.unlimited_quota and reading.total_granted != 0
    known = counts and outlook and outlook.runway
    used_up = NOW - age + outlook.runway.p50_seconds if known else float("inf")
    expires = float("inf") if reading.expires_at is None else reading.expires_at
    named = [text for text in (key.shown.runway, key.shown.expiry) if text in key.shown.headline]
    if min(used_up, expires) == float("inf") or (counts and not known and key.expiry == "far"):
        assert [text for text in named if text] == []
    else:
        sooner = key.shown.runway if used_up < expires else key.shown.expiry
        assert sooner in named


class Surfaces:
    """All that shows an overview in the tray program, as it lives on from one to the next."""

    def __init__(self, qtbot: QtBot, tmp_path: Path) -> None:
        self.menu = Menu()
        qtbot.addWidget(self.menu)
        self.tray = Tray(QMenu(), dark_panel=False)
        self.window = DetailsWindow(str(tmp_path / "window.ini"), lambda: False, lambda *_: ())
        self.window.complete()
        qtbot.addWidget(self.window)

    def show(self, overview: Overview, first: Standing) -> None:
        self.tray.show_overview(overview, dark_panel=False)
        self.menu.show_overview(overview, dark=False)
        self.window.show_overview(overview, Settings(), busy=False)
        self.window.select(first.key_id)  # as the program opens it


# Without a desktop Qt looks in vain for a tray; what would be sent there is the same.
@pytest.mark.qt_log_ignore("systemTrayWindowChanged")
def test_icon_tooltip_menu_window_and_popup_say_it_too(qtbot: QtBot, tmp_path: Path) -> None:
    surfaces = Surfaces(qtbot, tmp_path)

    @given(st.lists(_keys, min_size=1, max_size=6))
    def say_it_too(drawn: Any) -> None:
        overview = survey([judged(number, each) for number, each in enumerate(drawn)], NOW)
        first = overview.headline
        assert first
        surfaces.show(overview, first)
        assert surfaces.tray.item.toolTip().splitlines()[0] == overview.text
        expected = look_of(first.level, first.fraction_left, first.fresh, dark_panel=False)
        assert surfaces.tray._look == expected  # a pixmap does not tell its level
        labels = surfaces.window.findChildren(QLabel)
        texts = {label.objectName(): label.text() for label in labels}
        assert texts["status"] == overview.text
        assert (texts["label"], texts["level"]) == (first.label, first.shown.level)
        lines = [action.text() for action in surfaces.menu.actions()]
        assert f"{first.label}: {first.shown.with_level}" in lines
        alerts, _ = tell_all({}, overview.standings, NOW)
        assert (first.label in {alert.label for alert in alerts}) is (first.level in _TROUBLE)
        popup = popup_of(alerts)
        if popup and len(popup.keys) > 1:
            assert _look_of(overview, popup) == expected
        metrics = as_openmetrics(overview, Settings())
        assert (
            f'key="{first.label}",base_url="{first.base_url}",level="{first.level}"}} 1' in metrics
        )

    say_it_too()
