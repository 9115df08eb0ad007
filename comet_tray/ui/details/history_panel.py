"""The history of the chosen key: chart or table, its range, and what was spent."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

import msgspec
from PySide6.QtCore import QByteArray
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from comet_tray.core.band import Side
from comet_tray.core.chart import SECONDS, Chart, Range, make_chart, period_text
from comet_tray.core.past import Past, look_back, needed_since
from comet_tray.core.settings import Settings
from comet_tray.core.standing import Standing
from comet_tray.ui import words
from comet_tray.ui.details.chart import ChartView
from comet_tray.ui.details.choice import Choice, flat_button
from comet_tray.ui.details.gauge import picture_of
from comet_tray.ui.details.key_page import History
from comet_tray.ui.details.labels import ElidedLabel, plain_label, put, quiet, scaled

if TYPE_CHECKING:
    from comet_tray.ui.details.chart_table import ReadingTable

_SIDES: tuple[Side, ...] = get_args(Side)
_RANGES: tuple[Range, ...] = get_args(Range)
_HOUR = 3600


class View(msgspec.Struct, frozen=True):
    """What of the history the user looks at: it is remembered."""

    period: Range = "7 days"
    side: Side = "left"


def as_view(kept: QByteArray) -> View:
    """Read a view that was kept; a damaged one is as none."""
    try:
        return msgspec.json.decode(kept.data(), type=View)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return View()


class HistoryPanel(QWidget):
    """Shows a key's history, which `history` reads: of a key, since a Unix time.

    It is read when the key, the range or the last reading changes, and once an hour.
    """

    def __init__(self, history: History) -> None:
        super().__init__()
        self.setObjectName("history")
        self._history = history
        self._view = View()
        self._read: tuple[object, ...] = ()
        self._drawn: tuple[object, ...] = ()
        self._past = Past()
        self._now = 0.0
        self._standing: Standing | None = None
        self._settings = Settings()
        self._chart: Chart | None = None
        self._table: ReadingTable | None = None
        self._make_widgets()
        self.look(View())

    def show_standing(self, standing: Standing, settings: Settings, now: float) -> None:
        """Show another key, or the same key at `now`; what is unchanged is left alone."""
        self._standing, self._settings = standing, settings
        wanted = (standing.key_id, self._view.period, standing.fetched_at, now // _HOUR)
        if wanted != self._read:
            self._read, self._now = wanted, now
            self._past = self._look_back(standing, now)
        face = (self._read, self._view, settings, picture_of(standing), *_ahead(standing))
        if face != self._drawn:
            self._drawn = face
            self._draw(standing, settings)

    def kept(self) -> QByteArray:
        """Give what the user looks at, as bytes to keep."""
        return QByteArray(msgspec.json.encode(self._view))

    def look(self, view: View) -> None:
        """Look at another range or side."""
        self._ranges.choose(view.period)
        self._sides.choose(view.side)

    def leave(self) -> bool:
        """Let go of the chosen reading; False where none is."""
        return self._canvas.leave()

    def _make_widgets(self) -> None:
        title = plain_label(words.tr("History"))
        scaled(title, 1.0, bold=True)
        self._spend = ElidedLabel("spend")
        self._sides = Choice("side", words.tr("Show"), _side_texts())
        self._sides.chosen.connect(self._turn)
        self._only_used = quiet(plain_label(name="only-used"))
        periods: dict[str, str] = {period: period_text(period, words.here()) for period in _RANGES}
        self._ranges = Choice("range", words.tr("Range", "of time"), periods)
        self._ranges.chosen.connect(self._reach)
        self._as_table = flat_button(words.tr("Table"))
        self._as_table.setObjectName("as-table")
        self._as_table.setAccessibleName(words.tr("Show the history as a table"))
        self._as_table.toggled.connect(self._show_page)
        self._canvas = ChartView()
        self._canvas.pointed.connect(self._point)
        self._empty = quiet(plain_label(name="no-history", wrap=True))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._canvas)
        self._pages.addWidget(self._empty)
        self._pages.setFixedHeight(self._canvas.sizeHint().height())
        self._readout = quiet(ElidedLabel("readout"))

        top = QHBoxLayout()
        top.addWidget(title)
        top.addStretch()
        top.addWidget(self._spend)
        controls = QHBoxLayout()
        controls.setSpacing(16)
        controls.addWidget(self._sides)
        controls.addWidget(self._only_used)
        controls.addStretch()
        controls.addWidget(self._ranges)
        controls.addStretch()
        controls.addWidget(self._as_table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addLayout(controls)
        layout.addWidget(self._pages)
        layout.addWidget(self._readout)

    def _look_back(self, standing: Standing, now: float) -> Past:
        if standing.fetched_at is None or standing.used is None or standing.available is None:
            return Past()
        seconds = SECONDS[self._view.period]
        latest = (standing.fetched_at, standing.used, standing.available)
        spans = self._history(standing.key_id, needed_since(seconds, now))
        return look_back(spans, latest, seconds, standing.interval, now)

    def _draw(self, standing: Standing, settings: Settings) -> None:
        view = self._view
        chart = make_chart(
            self._past, standing, view.period, view.side, settings, self._now, words.here()
        )
        self._chart = chart
        self._canvas.show_chart(chart, picture_of(standing))
        if self._table is not None:
            self._table.readings.show_chart(chart)
        put(self._spend, chart.spend)
        put(self._empty, chart.empty)
        if self._sides.isHidden() is chart.limited:
            self._sides.setVisible(chart.limited)
        put(self._only_used, "" if chart.limited or chart.empty else words.tr("Used"))
        self._show_page()

    def _show_page(self) -> None:
        drawn = self._chart is not None and not self._chart.empty
        page = self._table_page() if self._as_table.isChecked() else self._canvas
        self._pages.setCurrentWidget(page if drawn else self._empty)
        self._point("")

    def _table_page(self) -> ReadingTable:
        """Give the table, which is made when it is first looked at."""
        if self._table is None:
            from comet_tray.ui.details.chart_table import ReadingTable

            self._table = ReadingTable()
            self._pages.addWidget(self._table)
            QWidget.setTabOrder(self._canvas, self._table)
            if self._chart is not None:
                self._table.readings.show_chart(self._chart)
        return self._table

    def _point(self, text: str) -> None:
        key = self._chart.key if self._chart and not self._as_table.isChecked() else ""
        # A blank holds the line, so that nothing moves when there is something to say.
        put(self._readout, text or key or " ")

    def _reach(self, chosen: str) -> None:
        for period in _RANGES:
            if period == chosen:
                self._change(msgspec.structs.replace(self._view, period=period))

    def _turn(self, chosen: str) -> None:
        for side in _SIDES:
            if side == chosen:
                self._change(msgspec.structs.replace(self._view, side=side))

    def _change(self, view: View) -> None:
        self._view = view
        if self._standing is not None:
            now = self._now
            self.show_standing(self._standing, self._settings, now)


def _side_texts() -> dict[str, str]:
    return {
        "left": words.tr("Left", "what is left of the quota"),
        "used": words.tr("Used"),
    }


def _ahead(standing: Standing) -> tuple[object, ...]:
    """Give what of a key lies ahead of it."""
    return (standing.runway, standing.shown.runway, standing.expires_at, standing.quota)
