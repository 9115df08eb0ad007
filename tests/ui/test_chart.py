"""The history in the window: chart, readout and table say the same, by pointer, key and ear."""

import time
from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QEvent, QPointF
from PySide6.QtGui import QColor, QImage, QMouseEvent, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QTableView, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from comet_tray.core.settings import Settings
from comet_tray.core.standing import Standing
from comet_tray.core.store import Span
from comet_tray.ui.details.chart import ChartView
from comet_tray.ui.details.chart_brush import GAP
from comet_tray.ui.details.history_panel import HistoryPanel, View, as_view
from comet_tray.ui.palette import palette
from tests.support.builders import DAY, NOW, lasting, left, standing, usage

# Said by the offscreen platform, which has no window manager to tell a window's size to.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

HOUR = 3600
UNITS = Settings(figures="units")
# Two days with readings every half an hour, half a day without, a top-up, and on until now.
HISTORY = [
    Span("id-work", at, at, used, (1_000 if at < NOW - DAY else 1_500) - used)
    for used, at in enumerate(range(NOW - 3 * DAY, NOW + 1, HOUR // 2), 100)
    if not NOW - 36 * HOUR < at < NOW - 24 * HOUR
]
USED, LEFT = HISTORY[-1].used, HISTORY[-1].available


@pytest.fixture(autouse=True)
def in_utc(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", "UTC0")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def key(
    label: str = "work", days: float | None = 3, expires_at: int | None = None, **over: Any
) -> Standing:
    return standing(
        left(LEFT, USED + LEFT, expires_at=expires_at),
        label=label,
        outlook=None if days is None else lasting(days, factor=2),
        **over,
    )


class Bench:
    """A panel on its own, and what it read."""

    def __init__(self, history: list[Span]) -> None:
        self.asked: list[tuple[str, float]] = []
        self.history = history
        self.panel = HistoryPanel(self._read)
        self.panel.resize(640, 300)

    def _read(self, key_id: str, since: float) -> list[Span]:
        self.asked.append((key_id, since))
        return [span for span in self.history if span.until >= since]

    def show(
        self, of: Standing | None = None, settings: Settings = UNITS, now: float = NOW
    ) -> None:
        self.panel.show_standing(of or key(), settings, now)
        self.panel.show()
        QApplication.processEvents()

    def canvas(self) -> ChartView:
        found = self.panel.findChild(ChartView)
        assert found is not None
        return found

    def text(self, name: str) -> str:
        label = self.panel.findChild(QLabel, name)
        assert label is not None
        return label.text() if label.isVisible() else ""

    def button(self, name: str) -> QToolButton:
        found = self.panel.findChild(QToolButton, name)
        assert found is not None
        return found

    def press(self, *keys: Qt.Key) -> str:
        """Press keys in the chart; give what is read out then."""
        self.canvas().setFocus()
        for each in keys:
            QTest.keyClick(self.canvas(), each)
        return self.text("readout")

    def point(self, share: float) -> str:
        """Move the pointer to a share of the chart's width; give what is read out then."""
        place = QPointF(self.canvas().width() * share, 80)
        move = QMouseEvent(
            QEvent.Type.MouseMove,
            place,
            self.canvas().mapToGlobal(place),
            Qt.MouseButton.NoButton,
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(self.canvas(), move)
        return self.text("readout")

    def table(self) -> QTableView:
        """Give the table, which is not there before it was looked at."""
        if self.panel.findChild(QTableView, "readings") is None:
            self.button("as-table").click()
            self.button("as-table").click()
        found = self.panel.findChild(QTableView, "readings")
        assert found is not None
        return found

    def rows(self) -> list[tuple[str, ...]]:
        model = self.table().model()
        return [
            tuple(model.index(row, column).data() for column in range(model.columnCount()))
            for row in range(model.rowCount())
        ]


@pytest.fixture
def bench(qtbot: QtBot) -> Bench:
    made = Bench(HISTORY)
    qtbot.addWidget(made.panel)
    made.show()
    made.panel.activateWindow()
    QApplication.processEvents()
    return made


def test_arrow_keys_step_from_the_last_reading_backwards(bench: Bench) -> None:
    last = bench.press(Qt.Key.Key_Left)
    before = bench.press(Qt.Key.Key_Left)

    assert last == f"24 Nov 2025, 16:00: {LEFT:,} units left. 1 unit used."
    assert before == f"24 Nov 2025, 15:30: {LEFT + 1:,} units left. 1 unit used."
    assert bench.press(Qt.Key.Key_Right) == last


def test_beyond_the_last_reading_the_arrow_keys_step_through_the_forecast(bench: Bench) -> None:
    last = bench.press(Qt.Key.Key_Right)
    ahead = [bench.press(Qt.Key.Key_Right) for _ in range(4)]

    # Where it may end at the earliest, at even odds, and at the latest.
    assert [text.partition(":")[0] for text in ahead[:3]] == [
        "26 Nov 2025, 04",
        "27 Nov 2025, 16",
        "30 Nov 2025, 16",
    ]
    assert ahead[0].startswith("26 Nov 2025, 04:00: between 0 units and ")
    assert ahead[2] == ahead[3] == "30 Nov 2025, 16:00: about 0 units left (forecast)"
    assert bench.press(*[Qt.Key.Key_Left] * 3) == last
    assert bench.press(Qt.Key.Key_Right, Qt.Key.Key_End) == last


def test_without_a_forecast_the_arrow_keys_end_with_the_last_reading(bench: Bench) -> None:
    bench.show(key(days=None))

    assert bench.press(Qt.Key.Key_Right) == bench.press(Qt.Key.Key_Right)


def test_what_is_read_of_the_forecast_is_marked_in_it(bench: Bench) -> None:
    ink = bench.canvas().palette().windowText().color()
    before = columns_of(bench, ink)

    bench.press(*[Qt.Key.Key_Right] * 3)

    assert min(columns_of(bench, ink) - before) > bench.canvas().width() / 2


def test_home_and_end_jump_to_the_first_and_the_last_reading(bench: Bench) -> None:
    assert bench.press(Qt.Key.Key_Home).startswith("21 Nov 2025, 16:00: 900 units left.")
    assert bench.press(Qt.Key.Key_End).startswith("24 Nov 2025, 16:00")
    assert "23 Nov" in bench.press(*[Qt.Key.Key_PageUp] * 4)
    assert bench.press(*[Qt.Key.Key_PageDown] * 9).startswith("24 Nov 2025, 16:00")


def test_leaving_lets_go_of_the_reading_once(bench: Bench) -> None:
    idle = bench.text("readout")
    bench.press(Qt.Key.Key_Left)

    assert bench.panel.leave()
    assert bench.text("readout") == idle
    assert not bench.panel.leave()


def test_the_readout_falls_silent_when_the_focus_goes(bench: Bench) -> None:
    idle = bench.text("readout")
    bench.press(Qt.Key.Key_Left)

    bench.button("as-table").setFocus()

    assert bench.text("readout") == idle


def test_the_pointer_reads_the_nearest_reading(bench: Bench) -> None:
    idle = bench.text("readout")

    assert bench.point(0.09).startswith("21 Nov 2025, 16:00")
    assert ": " in bench.point(0.4)
    QApplication.sendEvent(bench.canvas(), QEvent(QEvent.Type.Leave))
    assert bench.text("readout") == idle


def test_in_the_future_the_pointer_reads_the_forecast(bench: Bench) -> None:
    assert bench.point(0.7).endswith("units (forecast)")


def test_top_up_and_gap_are_told_where_they_are(bench: Bench) -> None:
    texts = [bench.press(Qt.Key.Key_Left) for _ in range(60)]

    (topped,) = {text for text in texts if "top-up" in text and "⊕" not in text}
    assert topped.endswith(
        "+500 units top-up. 24 units used. Nothing was read for 12 hours before."
    )


def test_the_table_holds_each_figure_of_the_chart_the_newest_first(bench: Bench) -> None:
    bench.button("as-table").click()

    # The signs are those of the chart.
    assert bench.text("readout") == " "
    rows = bench.rows()
    assert rows[0] == ("24 Nov 2025, 16:00", f"{LEFT:,} units", f"{USED:,} units", "1 unit used.")
    assert rows[-1] == ("21 Nov 2025, 16:00", "900 units", "100 units", "")
    read = [bench.press(Qt.Key.Key_Left).partition(" left.")[0] for _ in rows]
    assert read == [f"{at}: {amount}" for at, amount, *_ in rows]


def test_the_table_takes_the_place_of_the_chart_and_gives_it_back(bench: Bench) -> None:
    assert bench.panel.findChild(QTableView, "readings") is None

    bench.button("as-table").click()
    table = bench.table()
    assert (table.isVisible(), bench.canvas().isVisible()) == (True, False)
    bench.button("as-table").click()
    assert (table.isVisible(), bench.canvas().isVisible()) == (False, True)


def test_the_model_of_readings_keeps_the_rules_of_models(bench: Bench) -> None:
    rules = QAbstractItemModelTester.FailureReportingMode.Warning
    tester = QAbstractItemModelTester(bench.table().model(), rules)

    bench.show(key("play"))
    bench.button("range 24 hours").click()

    assert tester.model().rowCount() == len(bench.rows()) > 30


def test_the_history_is_read_once_a_range_a_key_and_a_reading(bench: Bench) -> None:
    assert len(bench.asked) == 1

    bench.show()
    bench.show(now=NOW + 60)
    bench.button("side used").click()
    assert len(bench.asked) == 1
    bench.button("range 30 days").click()
    assert len(bench.asked) == 2
    bench.button("range 30 days").click()
    assert len(bench.asked) == 2
    bench.show(key("play"))
    assert [key_id for key_id, _ in bench.asked] == ["id-work", "id-work", "id-play"]
    bench.show(key("play", age=-60))
    assert len(bench.asked) == 4


def test_an_hour_without_a_reading_moves_the_chart(bench: Bench) -> None:
    bench.show(now=NOW + HOUR)

    assert len(bench.asked) == 2


def test_the_range_reaches_as_far_back_as_it_says(bench: Bench) -> None:
    bench.button("range 1 year").click()

    assert bench.asked[-1][1] <= NOW - 365 * DAY
    assert bench.canvas().accessibleDescription().startswith("Left over 1 year: first 900 units")


def test_the_arrow_keys_go_from_range_to_range(bench: Bench) -> None:
    bench.button("range 7 days").setFocus()

    QTest.keyClick(bench.button("range 7 days"), Qt.Key.Key_Right)

    assert as_view(bench.panel.kept()) == View("30 days", "left")
    assert bench.button("range 30 days").hasFocus()
    stops = [
        button.objectName()
        for button in bench.panel.findChildren(QToolButton)
        if button.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert stops == ["side left", "range 30 days", "as-table"]


def test_what_was_looked_at_can_be_kept(bench: Bench) -> None:
    bench.panel.look(View("1 year", "used"))

    assert as_view(bench.panel.kept()) == View("1 year", "used")
    for damaged in (b"", b"nonsense", b'{"period":"9 years"}', b"\xff"):
        assert as_view(QByteArray(damaged)) == View()


def test_all_that_is_seen_has_a_name(bench: Bench) -> None:
    assert bench.canvas().accessibleName() == "Chart of the history"
    assert bench.canvas().accessibleDescription() == (
        f"Left over 7 days: first 900 units, last {LEFT:,} units, lowest 828 units."
        " 1 top-up. 1 gap. Forecast: 2–6 days. Never expires."
    )
    assert bench.button("side left").accessibleName() == "Show: Left"
    assert bench.button("range 7 days").accessibleName() == "Range: 7 days"


def test_spending_stands_beside_the_chart(bench: Bench) -> None:
    assert bench.text("spend") == "Today 32 units · This week 32 units"


def test_hidden_amounts_are_hidden_everywhere(bench: Bench) -> None:
    bench.show(settings=Settings(hide_amounts=True))

    said = [bench.text("spend"), bench.canvas().accessibleDescription(), bench.point(0.7)]
    said += [bench.press(Qt.Key.Key_Left) for _ in range(60)]
    said += [cell for row in bench.rows() for cell in row]
    assert not [text for text in said if "unit" in text or "$" in text]
    assert bench.text("spend") == "Today hidden · This week hidden"


def test_a_key_without_a_limit_has_one_side(bench: Bench) -> None:
    bench.show(standing(usage(unlimited_quota=True)))

    assert not bench.button("side left").isVisible()
    assert bench.text("only-used") == "Used"
    assert "used" in bench.press(Qt.Key.Key_Home)
    assert {row[1] for row in bench.rows()} == {"no limit"}
    bench.show()
    assert bench.button("side left").isVisible()
    assert bench.text("only-used") == ""


def test_a_key_without_a_reading_says_so_in_place_of_a_chart(bench: Bench) -> None:
    bench.show(standing())

    assert not bench.canvas().isVisible()
    assert bench.text("no-history") == "No reading yet."
    assert (bench.text("spend"), bench.text("only-used")) == ("", "")


def test_the_first_reading_is_a_dot_and_a_promise(qtbot: QtBot) -> None:
    bench = Bench([])
    qtbot.addWidget(bench.panel)
    bench.show(key(days=None))

    assert bench.text("readout") == "No history yet: the chart grows with each reading."
    assert columns_of(bench, curve_colour())


def curve_colour() -> QColor:
    return QColor(palette(dark=False).fresh["good"])


def columns_of(bench: Bench, colour: QColor) -> set[int]:
    """Give the columns of the chart that hold a colour, above the texts of the axis."""
    image: QImage = bench.canvas().grab().toImage()
    return {
        x
        for x in range(image.width())
        for y in range(image.height() - 30)
        if image.pixelColor(x, y).name() == colour.name()
    }


def test_no_line_runs_over_a_gap(bench: Bench) -> None:
    bench.show(key(days=None))

    painted = sorted(columns_of(bench, curve_colour()))

    widest = max(after - before for before, after in pairwise(painted))
    # Twelve hours of seven days, less the ends of the lines and the mark of the top-up.
    assert widest > bench.canvas().width() / 14 * 0.5


@pytest.mark.parametrize("days", [-3, -0.1, 0.1, 2])
def test_now_and_the_expiry_are_named_wherever_there_is_room(bench: Bench, days: float) -> None:
    bench.show(key(days=None, expires_at=round(NOW + days * DAY)))

    near = abs(days) < 1
    assert words_above(bench) == (1 if near else 2)


def words_above(bench: Bench) -> int:
    """Count the texts above the chart's box: wide gaps lie between them."""
    image: QImage = bench.canvas().grab().toImage()
    paper = image.pixelColor(0, 0)
    inked = [
        x for x in range(image.width()) if any(image.pixelColor(x, y) != paper for y in range(12))
    ]
    return 1 + sum(after - before >= GAP for before, after in pairwise(inked))


def test_an_unchanged_chart_is_not_painted_again(bench: Bench, qtbot: QtBot) -> None:
    painted: list[bool] = []
    bench.canvas().pointed.connect(lambda _: painted.append(True))

    bench.show()
    bench.show(now=NOW + 60)

    assert painted == []
    assert qtbot is not None


@pytest.mark.parametrize("direction", list(Qt.LayoutDirection)[:2])
def test_time_runs_from_left_to_right_in_every_window(
    bench: Bench, direction: Qt.LayoutDirection
) -> None:
    bench.panel.setLayoutDirection(direction)
    QApplication.processEvents()

    assert bench.point(0.1).startswith("21 Nov")
    assert bench.point(0.7).endswith("(forecast)")
    table: QWidget = bench.button("as-table")
    assert (table.x() > bench.panel.width() / 2) is (direction is Qt.LayoutDirection.LeftToRight)


def test_opening_a_year_takes_a_tenth_of_a_second_at_most(qtbot: QtBot) -> None:
    """Compute and first paint of 12,500 rows; the best of several, for other work may slow one."""
    steps = range(NOW - 12_500 * 2_500, NOW, 2_500)
    rows = [Span("id-work", at, at, n, 20_000 - n) for n, at in enumerate(steps)]

    def run(number: int) -> float:
        bench = Bench(rows)
        qtbot.addWidget(bench.panel)
        bench.panel.look(View("1 year"))
        begin = time.process_time()
        bench.show(key(f"work {number}"))
        return time.process_time() - begin

    assert min(run(number) for number in range(5)) < 0.100
