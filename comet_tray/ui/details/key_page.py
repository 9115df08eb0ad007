"""All that is known of the chosen key."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QGuiApplication, QPalette, Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from comet_tray.core.alerts import NOT_YOU
from comet_tray.core.settings import Settings
from comet_tray.core.standing import Standing
from comet_tray.core.wording import sentence
from comet_tray.ui import words
from comet_tray.ui.details.card import Card
from comet_tray.ui.details.facts import Fact, facts, trouble
from comet_tray.ui.details.gauge import Gauge, LevelMark, picture_of
from comet_tray.ui.details.labels import ElidedLabel, plain_label, put, quiet, scaled

if TYPE_CHECKING:
    from comet_tray.core.store import Span
    from comet_tray.ui.details.history_panel import HistoryPanel
    from comet_tray.ui.details.model_table import ModelTable

History = Callable[[str, float], "Sequence[Span]"]
_FACTS = 6
_NARROWEST = 560  # beside the narrowest list, this fits a screen of 800 pixels in all languages
_BEFORE_EXPIRY = 4
_LOWEST_TABLE = 176


class KeyPage(QScrollArea):
    """Gauge, figures, problem, history and models of one key; it scrolls in a small window.

    `history` reads a key's history since a Unix time.
    """

    def __init__(self, history: History) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAccessibleName(words.tr("The chosen key"))
        self.setWidgetResizable(True)
        self.setMinimumWidth(_NARROWEST)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self._heading = _Heading()
        self._gauge = Gauge()
        self._figures = _Figures()
        self._problem = _ProblemCard()
        self._spike = _SpikeCard()
        self._read = history
        self._shown: tuple[Standing, Settings, float] | None = None
        self._history: HistoryPanel | None = None
        self._models: ModelTable | None = None

        middle = QHBoxLayout()
        middle.setSpacing(24)
        middle.addWidget(self._gauge)
        middle.addWidget(self._figures, 1)
        sheet = QWidget()
        sheet.setBackgroundRole(QPalette.ColorRole.Base)
        layout = QVBoxLayout(sheet)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(24)
        layout.addWidget(self._heading)
        layout.addLayout(middle)
        layout.addWidget(self._problem)
        layout.addWidget(self._spike)
        layout.addStretch()
        self.setWidget(sheet)
        self._sheet = layout
        # Tab goes on from here to what is added below.
        self._last_to_focus: QWidget = self._problem.request

    def show_standing(self, standing: Standing, settings: Settings, now: float) -> None:
        """Show another key, or the same key at `now`."""
        self._heading.show_standing(standing)
        self._gauge.show_standing(standing)
        self._figures.show_standing(standing, settings)
        self._problem.show_standing(standing)
        self._spike.show_standing(standing)
        self._shown = (standing, settings, now)
        self._show_below()

    def whole(self, kept: Mapping[str, QByteArray]) -> Iterator[None]:
        """Add history and models, as `kept` has them, in short steps.

        The window is there before them: what they need has not even been loaded until then.
        """
        from comet_tray.ui.details.history_panel import HistoryPanel, as_view

        yield
        history = HistoryPanel(self._read)
        if "history" in kept:
            history.look(as_view(kept["history"]))
        self._add(history)
        yield
        self._history = history
        self._show_below()
        yield
        from comet_tray.ui.details.model_table import ModelTable

        yield
        models = ModelTable()
        # Below all the rest, it would else be squeezed to a line or two.
        models.table.setMinimumHeight(_LOWEST_TABLE)
        models.match_theme(QGuiApplication.palette())
        if "models" in kept:
            models.restore_header(kept["models"])
        self._add(models, stretch=1)
        yield
        self._models = models
        self._show_below()

    def kept(self) -> dict[str, QByteArray]:
        """Give what of history and models is to be kept for the next time."""
        found = {}
        if self._history is not None:
            found["history"] = self._history.kept()
        if self._models is not None:
            found["models"] = self._models.header_state()
        return found

    def match_theme(self, colours: QPalette) -> None:
        """Follow the colours of the window."""
        if self._models is not None:
            self._models.match_theme(colours)

    def search(self) -> None:
        """Let the user type the name of a model."""
        if self._models is not None:
            self._models.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._models.search.selectAll()

    def leave(self) -> bool:
        """Let go of what was chosen or searched; False where nothing was."""
        if self._history is not None and self._history.leave():
            return True
        return self._models is not None and self._models.leave()

    def _add(self, part: QWidget, stretch: int = 0) -> None:
        self._sheet.insertWidget(self._sheet.count() - 1, part, stretch)
        for child in part.findChildren(QWidget):
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus:
                QWidget.setTabOrder(self._last_to_focus, child)
                self._last_to_focus = child

    def _show_below(self) -> None:
        if self._shown is None:
            return
        standing, settings, now = self._shown
        if self._history is not None:
            self._history.show_standing(standing, settings, now)
        if self._models is not None:
            self._models.show_standing(standing)


def read_only_text() -> str:
    """Say why a key cannot be changed here."""
    return words.tr("This key comes from COMETAPI_KEY.")


class _Heading(QWidget):
    """Label and level; below them the name that the server knows, and the server."""

    def __init__(self) -> None:
        super().__init__()
        self._label = ElidedLabel("label")
        scaled(self._label, 1.7, bold=True)
        self._mark = LevelMark(24)
        self._level = plain_label(name="level")
        scaled(self._level, 1.15)
        self._name, self._server = ElidedLabel("name"), ElidedLabel("server")
        self._source = plain_label(name="source")
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._label, 1)
        top.addStretch()
        top.addWidget(self._mark)
        top.addWidget(self._level)
        bottom = QHBoxLayout()
        bottom.setSpacing(16)
        for label in (self._name, self._server, self._source):
            bottom.addWidget(quiet(label))
        bottom.addStretch(1)
        self._silence = quiet(plain_label(name="silence"))
        bottom.addWidget(self._silence)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addLayout(bottom)

    def show_standing(self, standing: Standing) -> None:
        level, silence = standing.shown.level, standing.silence
        put(self._label, standing.label, words.tr("Key: {label}").format(label=standing.label))
        mark = words.tr("Mark of the level {level}").format(level=level)
        self._mark.show_picture(picture_of(standing), mark)
        put(self._level, level, words.tr("Level: {level}").format(level=level))
        name = words.tr("Name on the server: {name}").format(name=standing.name)
        put(self._name, standing.name, name)
        server = words.tr("Server: {address}").format(address=standing.base_url)
        put(self._server, standing.base_url, server)
        put(self._source, read_only_text() if standing.read_only else "")
        popups = words.tr("Popups: {silence}").format(silence=silence) if silence else ""
        put(self._silence, popups)


class _Figures(QWidget):
    """The facts, one a line, figures beneath each other."""

    def __init__(self) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(0, 1)
        self._lines: list[tuple[QLabel, QLabel, QLabel]] = []
        trailing = Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        for number in range(_FACTS):
            row = number + 1 + (number >= _BEFORE_EXPIRY)
            caption, text, other = (
                quiet(plain_label()),
                plain_label(name=f"fact-{number}"),
                # Says again in another form what stands beside it: it may give way.
                quiet(ElidedLabel(f"fact-{number}-other")),
            )
            scaled(text, 1.0, bold=number == 0)
            grid.addWidget(caption, row, 0)
            grid.addWidget(text, row, 1, trailing)
            grid.addWidget(other, row, 2, trailing)
            self._lines.append((caption, text, other))
        grid.setRowMinimumHeight(_BEFORE_EXPIRY + 1, 4)
        self._old = plain_label(name="old", wrap=True)
        grid.addWidget(self._old, _FACTS + 2, 0, 1, 3)
        grid.setRowStretch(_FACTS + 3, 1)

    def show_standing(self, standing: Standing, settings: Settings) -> None:
        for fact, line in zip(facts(standing, settings), self._lines, strict=True):
            _show_fact(fact, *line)
        old = words.tr("This reading is old: the figures may have changed since.")
        put(self._old, "" if standing.fresh or standing.fetched_at is None else old)


def _show_fact(fact: Fact, caption: QLabel, text: QLabel, other: QLabel) -> None:
    put(caption, fact.caption)
    spoken = words.tr("{caption}: {text}")
    put(text, fact.text, spoken.format(caption=fact.caption, text=fact.text))
    put(other, fact.other, spoken.format(caption=fact.caption, text=fact.other))


class _ProblemCard(Card):
    """Why there is no newer reading, and the way out."""

    def __init__(self) -> None:
        super().__init__("problem", words.tr("Problem"))
        self._labels = [
            plain_label(name=name, wrap=True)
            for name in ("problem-text", "remedy", "server-message", "request-id")
        ]
        text, _, said, request = self._labels
        scaled(text, 1.0, bold=True)
        quiet(said)
        quiet(request)
        # The support asks for it, so it can be marked and copied.
        request.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        request.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for label in self._labels:
            self.body.addWidget(label)
        self.request = request

    def show_standing(self, standing: Standing) -> None:
        for label, text in zip(self._labels, trouble(standing), strict=True):
            put(label, text)
        self.tint("rejected" if standing.level == "rejected" else "low")
        if self.isHidden() is (standing.problem is not None):
            self.setVisible(standing.problem is not None)


class _SpikeCard(Card):
    """That the key spends unusually fast, and what that may mean."""

    def __init__(self) -> None:
        super().__init__("spike", words.tr("Unusual spending"))
        self._text = plain_label(name="spike-text", wrap=True)
        scaled(self._text, 1.0, bold=True)
        self.body.addWidget(self._text)
        self.body.addWidget(plain_label(words.here().say(NOT_YOU), name="spike-remedy", wrap=True))
        self.tint("critical")

    def show_standing(self, standing: Standing) -> None:
        spike = standing.shown.spike
        put(self._text, sentence(spike, words.here()) if spike else "")
        if self.isHidden() is bool(spike):
            self.setVisible(bool(spike))
