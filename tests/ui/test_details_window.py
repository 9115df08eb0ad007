"""The details window shows what an Overview says, and asks before anything is lost."""

import os
import stat
from collections.abc import Callable, Sequence
from typing import Any

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QEvent, QObject, QPoint, QTimer
from PySide6.QtGui import (
    QAction,
    QColor,
    QCursor,
    QGuiApplication,
    QImage,
    QKeySequence,
    QPalette,
    Qt,
)
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTableView,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from comet_tray.core.model_limits import pack
from comet_tray.core.outlook import Outlook, Spike
from comet_tray.core.registry import Key
from comet_tray.core.settings import Settings
from comet_tray.core.standing import Overview, Standing, judge, survey
from comet_tray.core.store import Problem, Reading, Span
from comet_tray.core.usage import KeyUsage
from comet_tray.ui.details.facts import as_text
from comet_tray.ui.details.key_list import KeyModel
from comet_tray.ui.details.model_table import ModelLimits, arranged
from comet_tray.ui.details.window import DetailsWindow
from comet_tray.ui.login_tick import LoginTick
from comet_tray.ui.palette import palette
from tests.support.login import Login

# Said by the offscreen platform, which has no window manager to tell a dialog's size to.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support propagateSizeHints")

NOW = 1_795_446_000
DAY = 86_400
MINUTE = 60
PLAIN = Settings()
HOSTILE = "<b>bold</b> & <img src='http://tracker.invalid/x'>"


def usage(**changed: Any) -> KeyUsage:
    usual = {
        "name": "production",
        "total_granted": 150_000,
        "total_used": 132_000,
        "total_available": 18_000,
        "unlimited_quota": False,
        "model_limits": {},
        "model_limits_enabled": False,
        "expires_at": NOW + 30 * DAY,
    }
    said = {**usual, **changed}
    return KeyUsage(**{**said, "model_limits": pack(said["model_limits"])})


def standing(
    label: str = "work",
    *,
    key_id: str = "",
    read_only: bool = False,
    problem: Problem | None = None,
    known: bool = True,
    now: float = NOW,
    shown_by: Settings = PLAIN,
    outlook: Outlook | None = None,
    **figures: Any,
) -> Standing:
    key = Key(
        id=key_id or f"id-{label}",
        label=label,
        base_url="https://api.cometapi.com",
        read_only=read_only,
    )
    reading = Reading(usage(**figures), NOW - 3 * MINUTE) if known else None
    return judge(key, reading, problem, shown_by, 5 * MINUTE, now, outlook)


def overview(*standings: Standing, notices: tuple[str, ...] = ()) -> Overview:
    return survey(standings, NOW, notices)


REFUSED = Problem(
    kind="rejected",
    text="The server does not accept this key (401).",
    remedy="Check the key on your provider's page.",
    since=NOW - 10 * MINUTE,
    request_id="req-77aa",
    server_message="Invalid token",
)
THREE = (standing("work"), standing("play", total_granted=36_000), standing("home"))
MANY = {f"model-{number:04}": number % 5 != 0 for number in range(1_000)}


class Desk:
    """A window on its own, and what it was heard to ask for."""

    def __init__(
        self,
        state_file: str,
        can_import: Callable[[], bool] = lambda: True,
        history: Sequence[Span] = (),
        login: Login | None = None,
        *,
        first_run: bool = False,
    ) -> None:
        self.window = DetailsWindow(
            state_file, can_import, lambda *_: history, login, first_run=first_run
        )
        self.window.complete()
        self.heard: list[tuple[object, ...]] = []
        for name in ("refresh", "edit", "remove", "snooze", "add", "import", "settings"):
            signal = getattr(self.window, f"{name}_requested")
            signal.connect(lambda *key_id, name=name: self.heard.append((name, *key_id)))

    def show(self, *standings: Standing, shown_by: Settings = PLAIN, **more: Any) -> None:
        self.window.show_overview(overview(*standings), shown_by, **{"busy": False, **more})

    def find(self, kind: type[Any], name: str) -> Any:
        """The widget of that name that can be seen."""
        found = [
            child
            for child in self.window.findChildren(kind, name)
            if child.isVisibleTo(self.window)
        ]
        assert len(found) == 1, f"{len(found)} visible widgets named {name}"
        return found[0]

    def text(self, name: str) -> str:
        return str(self.find(QLabel, name).text())

    def press(self, name: str) -> None:
        self.find(QPushButton, name).click()

    def keys(self) -> QListView:
        view = self.find(QListView, "keys")
        assert isinstance(view, QListView)
        return view

    def table(self) -> QTableView:
        view = self.find(QTableView, "limits")
        assert isinstance(view, QTableView)
        return view

    def bring_into_view(self, widget: QWidget) -> None:
        """Scroll the page, which is longer than a small window, to a part of it."""
        QApplication.processEvents()
        self.find(QScrollArea, "page").ensureWidgetVisible(widget)
        QApplication.processEvents()

    def chosen(self) -> str:
        return str(self.keys().currentIndex().data())

    def models(self) -> list[str]:
        model = self.table().model()
        return [str(model.index(row, 0).data()) for row in range(model.rowCount())]

    def question(self) -> QMessageBox:
        boxes = self.window.findChildren(QMessageBox)
        assert len(boxes) == 1
        return boxes[0]

    def answer(self, verb: str) -> None:
        (button,) = [one for one in self.question().buttons() if verb in one.text()]
        button.click()


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Any) -> Desk:
    made = Desk(str(tmp_path / "state" / "window.ini"))
    qtbot.addWidget(made.window)
    made.window.show()
    qtbot.waitExposed(made.window)
    return made


class Paints(QObject):
    """Counts who is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.painted: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self.painted.append(watched.objectName())
        return False


def paints_of(qtbot: QtBot, desk: Desk, act: Callable[[], None]) -> set[str]:
    """Name all widgets that are painted because of `act`.

    Qt paints later and all at once, so a widget that is told to paint marks the end.
    """
    paints = Paints()
    mark = desk.find(QLabel, "status")

    def painted() -> set[str]:
        paints.painted.clear()
        mark.update()
        qtbot.waitUntil(lambda: "status" in paints.painted)
        return set(paints.painted) - {"status", "details"}

    QApplication.instance().installEventFilter(paints)  # type: ignore[union-attr]
    while painted():
        """The window is not whole yet."""
    act()
    names = painted()
    QApplication.instance().removeEventFilter(paints)  # type: ignore[union-attr]
    return names


def test_every_figure_of_the_chosen_key_is_a_named_text(desk: Desk) -> None:
    desk.show(standing("work", problem=REFUSED))

    shown = standing("work", problem=REFUSED).shown
    names = [
        label.accessibleName() or label.text()
        for label in desk.window.findChildren(QLabel)
        if label.isVisible()
    ]
    for figure in msgspec.structs.asdict(shown).values():
        if figure and figure != shown.headline:
            assert any(figure in name for name in names), figure
    for fact in ("work", "production", "https://api.cometapi.com", REFUSED.remedy, "req-77aa"):
        assert any(fact in name for name in names), fact
    assert desk.text("server-message") == "The server said: Invalid token"


def test_the_gauge_reads_the_same_as_the_text_within_it(desk: Desk) -> None:
    desk.show(standing())

    gauge = desk.find(QWidget, "gauge")
    assert gauge.accessibleName() == "Share left"
    assert gauge.accessibleDescription() == desk.find(QLabel, "share").accessibleName()
    assert gauge.accessibleDescription() == "12 % left"


def test_the_gauge_of_a_key_without_a_limit_names_no_share(desk: Desk) -> None:
    desk.show(standing(unlimited_quota=True))

    assert desk.find(QWidget, "gauge").accessibleDescription().startswith("unlimited")
    assert desk.window.findChild(QLabel, "share").isHidden()  # type: ignore[union-attr]
    assert desk.text("fact-0") == "no limit"
    assert desk.text("fact-1") == "no limit"
    assert desk.text("fact-2") == "$0.264"


def test_what_is_not_known_is_said_to_be_not_known(desk: Desk) -> None:
    desk.show(standing(known=False))

    assert [desk.text(f"fact-{number}") for number in range(6)] == [
        "not known",
        "not known",
        "not known",
        "not known",
        "not known",
        "none yet",
    ]
    assert desk.text("models") == "The limits of this key are not known."


def test_units_come_first_where_the_settings_say_so(desk: Desk) -> None:
    in_units = Settings(figures="units")

    desk.show(standing(shown_by=in_units), shown_by=in_units)

    assert desk.text("fact-0") == "18,000 units"
    assert desk.text("fact-0-other") == "$0.036"


def test_a_list_row_speaks_label_level_and_headline(desk: Desk) -> None:
    desk.show(*THREE)

    spoken = desk.keys().model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == f"work, {THREE[0].shown.level}: {THREE[0].shown.headline}"


def test_the_key_that_ends_first_is_chosen_at_first(desk: Desk) -> None:
    near = standing("near", total_available=1_000)

    desk.show(standing("far", total_available=100_000), near)

    assert desk.chosen() == "near"


def test_an_unchanged_overview_paints_nothing(desk: Desk, qtbot: QtBot) -> None:
    desk.show(*THREE, standing("refused", problem=REFUSED))

    painted = paints_of(
        qtbot, desk, lambda: desk.show(*THREE, standing("refused", problem=REFUSED))
    )

    assert painted == set()


def test_a_minute_more_paints_the_age_and_not_the_gauge(desk: Desk, qtbot: QtBot) -> None:
    desk.show(standing())

    painted = paints_of(qtbot, desk, lambda: desk.show(standing(now=NOW + MINUTE)))

    assert desk.text("fact-5") == "4 minutes ago"
    assert "fact-5" in painted
    assert "gauge" not in painted


def test_choice_search_order_and_places_survive_new_readings(desk: Desk) -> None:
    many = [standing(f"key {number}", model_limits=MANY) for number in range(50)]
    desk.show(*many)
    desk.window.select("id-key 40")
    desk.find(QLineEdit, "search").setText("-05")
    table = desk.table()
    table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    QApplication.processEvents()
    table.verticalScrollBar().setValue(77)
    place = desk.keys().verticalScrollBar().value()
    assert table.verticalScrollBar().value() == 77

    changed = {**MANY, "model-0599": False, "model-0598-new": True}
    later = [
        standing(f"key {number}", model_limits=changed, total_used=132_001, now=NOW + MINUTE)
        for number in range(50)
    ]
    desk.show(*later)
    QApplication.processEvents()

    assert desk.chosen() == "key 40"
    assert desk.keys().verticalScrollBar().value() == place > 0
    assert desk.models()[:3] == ["model-0599", "model-0598-new", "model-0598"]
    assert table.verticalScrollBar().value() == 77


def test_the_models_of_another_key_begin_at_their_first(desk: Desk) -> None:
    limits: dict[str, Any] = {"model_limits": MANY, "model_limits_enabled": True}
    desk.show(standing("work", **limits), standing("play", **limits))
    desk.window.select("id-work")
    QApplication.processEvents()
    desk.table().verticalScrollBar().setValue(500)
    assert desk.table().verticalScrollBar().value() == 500

    desk.window.select("id-play")
    QApplication.processEvents()

    assert desk.table().verticalScrollBar().value() == 0


def test_the_choice_follows_its_key_when_others_come_go_and_move(desk: Desk) -> None:
    desk.show(*THREE)
    desk.window.select("id-play")

    desk.show(standing("new"), THREE[2], THREE[1])

    assert desk.chosen() == "play"
    assert desk.text("label") == "play"


def test_another_key_is_chosen_when_the_chosen_one_is_gone(desk: Desk) -> None:
    desk.show(*THREE)
    desk.window.select("id-home")

    desk.show(*THREE[:2])

    assert desk.chosen() == "play"
    assert desk.text("label") == "play"


def test_a_key_that_is_not_there_leaves_the_choice(desk: Desk) -> None:
    desk.show(*THREE)
    desk.window.select("id-play")

    desk.window.select("id-gone")

    assert desk.chosen() == "play"


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.permutations("abcdef").flatmap(lambda all_: st.just(all_[: len(all_) // 2]))))
def test_the_list_is_the_overview_whatever_came_before(
    qapp: QApplication, orders: list[list[str]]
) -> None:
    assert qapp is not None
    keys = KeyModel()
    tester = QAbstractItemModelTester(keys, QAbstractItemModelTester.FailureReportingMode.Warning)
    for order in orders:
        keys.show_standings([standing(label) for label in order])
        shown = [keys.index(row).data() for row in range(keys.rowCount())]
        assert shown == order
    assert tester.model() is keys


def test_hostile_text_stays_plain(desk: Desk) -> None:
    problem = msgspec.structs.replace(
        REFUSED, text=HOSTILE, remedy=HOSTILE, server_message=HOSTILE, request_id=HOSTILE
    )
    desk.show(standing(HOSTILE, key_id="x", name=HOSTILE, problem=problem))

    for label in desk.window.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText, label.objectName()
        assert "<b>" not in label.toolTip()
    assert desk.text("name") == HOSTILE
    assert desk.text("label") == HOSTILE
    assert "<b>" not in desk.keys().currentIndex().data(Qt.ItemDataRole.ToolTipRole)
    desk.press("remove")
    assert desk.question().textFormat() is Qt.TextFormat.PlainText


def test_a_server_message_of_many_lines_is_shown_on_one(desk: Desk) -> None:
    problem = msgspec.structs.replace(REFUSED, server_message="one\ntwo\x1b[2J\u202ethree")

    desk.show(standing(problem=problem))

    assert desk.text("server-message") == "The server said: one two\ufffd[2J\ufffdthree"


def test_long_names_are_elided_and_whole_in_their_tooltip(desk: Desk) -> None:
    long = "a label that is as long as it may be, and does not fit here"
    desk.show(standing(long, name=long))
    desk.window.resize(desk.window.minimumSize())

    for name in ("label", "name"):
        label = desk.find(QLabel, name)
        assert label.minimumSizeHint().width() < label.fontMetrics().horizontalAdvance(long)
        assert long in label.toolTip()


def test_models_without_restriction_are_said_in_words_without_a_table(desk: Desk) -> None:
    desk.show(standing())

    assert desk.text("models") == "No restriction: every model is allowed."
    assert not desk.window.findChild(QTableView).isVisible()  # type: ignore[union-attr]


def test_a_key_restricted_to_none_is_said_in_words(desk: Desk) -> None:
    desk.show(standing(model_limits_enabled=True))

    assert desk.text("models") == "Restricted to none: no model is allowed."


def test_models_that_are_listed_and_not_applied_are_shown_so(desk: Desk) -> None:
    desk.show(standing(model_limits={"gpt-4.1": True, "o4-mini": False}))

    model = desk.table().model()
    limits = [model.index(row, 1).data() for row in range(model.rowCount())]
    assert limits == ["Allowed, not applied", "Not allowed, not applied"]
    assert desk.text("models").startswith("No restriction is in force.")


def test_searching_keeps_what_holds_the_text_and_counts_it(desk: Desk) -> None:
    desk.show(standing(model_limits=MANY, model_limits_enabled=True))

    QTest.keyClicks(desk.find(QLineEdit, "search"), "MODEL-012")

    assert desk.models() == [f"model-{number:04}" for number in range(120, 130)]
    assert desk.text("found") == "10 shown"
    QTest.keyClicks(desk.find(QLineEdit, "search"), "x")
    assert desk.text("found") == "No model found"


@pytest.mark.parametrize(
    ("column", "descending", "expected"),
    [
        (0, False, ("Alpha", "beta", "gamma")),
        (0, True, ("gamma", "beta", "Alpha")),
        (1, False, ("beta", "gamma", "Alpha")),
        (1, True, ("Alpha", "gamma", "beta")),
    ],
)
def test_models_are_ordered_by_name_or_by_limit(
    column: int, descending: bool, expected: tuple[str, ...]
) -> None:
    models = (("gamma", True), ("Alpha", False), ("beta", True))

    found = arranged(models, "", column, descending)

    assert tuple(name for name, _ in found) == expected


def test_a_thousand_models_cost_no_more_than_those_in_view(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[int] = []
    data = ModelLimits.data

    def counted(self: ModelLimits, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        asked.append(index.row())
        return data(self, index, role)

    monkeypatch.setattr(ModelLimits, "data", counted)

    desk.show(standing(model_limits=MANY, model_limits_enabled=True))
    desk.bring_into_view(desk.table())
    desk.table().verticalScrollBar().setValue(9_000)
    QApplication.processEvents()

    assert 0 < len(set(asked)) < 80


def test_the_model_of_limits_keeps_the_rules_of_models(desk: Desk) -> None:
    limits = ModelLimits()
    tester = QAbstractItemModelTester(limits, QAbstractItemModelTester.FailureReportingMode.Warning)
    assert desk.window is not None

    limits.show_limits((("a", True), ("b", False)), enabled=True)
    limits.search("b")

    assert tester.model().rowCount() == 1


def test_copied_details_hold_all_figures_and_no_markup(desk: Desk) -> None:
    desk.show(standing(problem=REFUSED, model_limits=MANY, model_limits_enabled=True))

    desk.press("copy")

    copied = QGuiApplication.clipboard().text()
    assert copied.splitlines()[:9] == [
        "Key: work",
        "Name: production",
        "Server: https://api.cometapi.com",
        f"Level: {standing(problem=REFUSED).shown.level}",
        "Left: 12 %",
        "Available: $0.036 (18,000 units)",
        "Runway: no forecast",
        "Used: $0.264 (132,000 units)",
        "Granted: $0.300 (150,000 units)",
    ]
    for part in ("expires in 30 days", "3 minutes ago", "800 of 1,000 models", "req-77aa"):
        assert part in copied
    assert REFUSED.text in copied
    assert REFUSED.remedy in copied
    assert "clipboard" in desk.text("status")


def test_hidden_amounts_stay_hidden_when_copied() -> None:
    hiding = Settings(hide_amounts=True)

    copied = as_text(standing(shown_by=hiding), hiding)

    assert "Available: hidden\n" in copied
    assert "18,000" not in copied
    assert "$" not in copied


def test_copied_details_say_when_they_are_old() -> None:
    assert "This reading is old." in as_text(standing(now=NOW + DAY), PLAIN)
    assert "This reading is old." not in as_text(standing(), PLAIN)


def test_an_old_reading_is_said_to_be_old(desk: Desk) -> None:
    desk.show(standing())
    assert desk.window.findChild(QLabel, "old").isHidden()  # type: ignore[union-attr]

    desk.show(standing(now=NOW + DAY))

    assert desk.text("old") == "This reading is old: the figures may have changed since."


def test_removing_asks_first_and_cancel_is_the_default(desk: Desk) -> None:
    desk.show(*THREE)
    desk.window.select("id-play")

    desk.press("remove")

    box = desk.question()
    assert box.text() == "Remove “play”?"
    assert box.informativeText() == (
        "Its key is deleted from the keyring, and its history with it."
    )
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert desk.heard == []


def test_removing_goes_on_after_a_yes_with_the_key_that_was_asked_for(desk: Desk) -> None:
    desk.show(*THREE)
    desk.window.select("id-play")
    desk.press("remove")
    desk.window.select("id-home")

    desk.answer("Remove")

    assert desk.heard == [("remove", "id-play")]


def test_a_key_from_the_environment_cannot_be_renamed_or_removed(desk: Desk) -> None:
    desk.show(standing("environment", read_only=True), standing("work"))
    desk.window.select("id-environment")

    for name in ("rename", "remove"):
        button = desk.find(QPushButton, name)
        assert not button.isEnabled()
        assert button.toolTip() == "This key comes from COMETAPI_KEY."
        assert button.accessibleDescription() == button.toolTip()
    assert desk.text("source") == "This key comes from COMETAPI_KEY."
    QTest.keyClick(desk.keys(), Qt.Key.Key_Delete)
    QTest.keyClick(desk.keys(), Qt.Key.Key_F2)
    assert desk.heard == []
    desk.window.select("id-work")
    assert desk.find(QPushButton, "rename").isEnabled()


def test_without_keys_the_window_offers_to_add_the_first(desk: Desk) -> None:
    desk.show()

    desk.press("add")

    assert desk.heard == [("add",)]
    assert desk.text("empty-title") == "No keys yet"


def test_the_first_window_greets_and_offers_to_start_at_login_until_there_is_a_key(
    qtbot: QtBot, tmp_path: Any
) -> None:
    login = Login()
    desk = Desk(str(tmp_path / "window.ini"), login=login, first_run=True)
    qtbot.addWidget(desk.window)
    desk.show()
    (tick,) = desk.window.findChildren(LoginTick)
    assert desk.text("empty-title") == "Add your first key"
    assert not tick.isChecked()

    tick.click()

    assert login.enabled
    assert desk.heard == []
    desk.show(standing("first"))
    desk.show()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert desk.window.findChildren(LoginTick) == []
    assert desk.text("empty-title") == "No keys yet"


@pytest.mark.parametrize(("login", "first_run"), [(Login(), False), (None, True)])
def test_start_at_login_is_offered_only_on_the_first_run_and_where_it_can_be(
    qtbot: QtBot, tmp_path: Any, login: Login | None, *, first_run: bool
) -> None:
    desk = Desk(str(tmp_path / "window.ini"), login=login, first_run=first_run)
    qtbot.addWidget(desk.window)

    desk.show()

    assert desk.window.findChildren(LoginTick) == []


def test_importing_comes_first_where_it_is_offered(desk: Desk) -> None:
    desk.show()

    assert desk.find(QPushButton, "import").isDefault()
    assert not desk.find(QPushButton, "add").isDefault()
    assert desk.find(QPushButton, "import").y() < desk.find(QPushButton, "add").y()


def test_importing_asks_first(desk: Desk) -> None:
    desk.show()

    desk.press("import")

    assert desk.heard == []
    desk.answer("Import")
    assert desk.heard == [("import",)]


def test_importing_is_offered_only_where_there_is_something_to_import(
    qtbot: QtBot, tmp_path: Any
) -> None:
    desk = Desk(str(tmp_path / "window.ini"), can_import=lambda: False)
    qtbot.addWidget(desk.window)

    desk.show()

    assert not desk.window.findChild(QPushButton, "import").isVisibleTo(desk.window)  # type: ignore[union-attr]


def test_the_first_key_takes_the_place_of_the_offer(desk: Desk) -> None:
    desk.show()

    desk.show(standing("first"))

    assert desk.text("label") == "first"
    assert desk.keys().isVisible()


def test_notices_stand_above_and_take_no_room_where_there_are_none(desk: Desk) -> None:
    sentences = ("Your desktop has no tray.", "The settings were damaged.")
    desk.window.show_overview(overview(*THREE, notices=sentences), PLAIN, busy=False)
    assert desk.text("notice") == "\n".join(sentences)

    desk.show(*THREE)

    assert desk.find(QSplitter, "").y() <= 8


@pytest.mark.parametrize(
    ("keys", "heard"),
    [
        ("Ctrl+R", ("refresh", "id-play")),
        ("F5", ("refresh", "id-play")),
        ("Ctrl+Shift+R", ("refresh", None)),
        ("F2", ("edit", "id-play")),
        ("Ctrl+N", ("add",)),
        ("Ctrl+,", ("settings",)),
        ("Alt+R", ("refresh", "id-play")),
        ("Alt+N", ("edit", "id-play")),
        ("Alt+A", ("add",)),
        ("Alt+S", ("settings",)),
    ],
)
def test_the_keyboard_reaches_every_act(
    desk: Desk, qtbot: QtBot, keys: str, heard: tuple[object, ...]
) -> None:
    desk.show(*THREE)
    desk.window.select("id-play")
    desk.window.activateWindow()

    QTest.keySequence(desk.window, QKeySequence(keys))

    # A mnemonic shows its button pressed for a moment, before it counts as clicked.
    qtbot.waitUntil(lambda: desk.heard != [])
    assert desk.heard == [heard]


def test_delete_asks_in_the_list_and_deletes_a_letter_in_the_search(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.show(standing(model_limits=MANY))
    search = desk.find(QLineEdit, "search")
    QTest.keySequence(desk.window, QKeySequence("Ctrl+F"))
    qtbot.waitUntil(search.hasFocus)
    search.setText("model")
    search.setCursorPosition(0)
    QTest.keyClick(search, Qt.Key.Key_Delete)
    assert search.text() == "odel"
    assert desk.window.findChildren(QMessageBox) == []

    desk.keys().setFocus()
    QTest.keyClick(desk.keys(), Qt.Key.Key_Delete)

    assert desk.question().text() == "Remove “work”?"


def test_escape_clears_the_search_before_it_closes(desk: Desk, qtbot: QtBot) -> None:
    desk.show(standing(model_limits=MANY))
    search = desk.find(QLineEdit, "search")
    search.setFocus()
    search.setText("model")
    qtbot.waitUntil(search.hasFocus)

    QTest.keyClick(search, Qt.Key.Key_Escape)
    assert (search.text(), desk.window.isVisible()) == ("", True)
    QTest.keyClick(search, Qt.Key.Key_Escape)

    assert not desk.window.isVisible()


def test_escape_lets_go_of_a_reading_before_it_closes(desk: Desk, qtbot: QtBot) -> None:
    desk.show(standing())
    chart = desk.find(QWidget, "chart")
    chart.setFocus()
    qtbot.waitUntil(chart.hasFocus)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert "$0.036 left" in desk.text("readout")

    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert "left" not in desk.text("readout")
    assert desk.window.isVisible()
    QTest.keyClick(chart, Qt.Key.Key_Escape)

    assert not desk.window.isVisible()


def test_the_range_of_the_chart_is_remembered(qtbot: QtBot, tmp_path: Any) -> None:
    path = str(tmp_path / "window.ini")
    first = Desk(path)
    qtbot.addWidget(first.window)
    first.show(standing())
    first.find(QToolButton, "range 30 days").click()
    first.find(QToolButton, "side used").click()
    first.window.close()

    second = Desk(path)
    qtbot.addWidget(second.window)
    second.show(standing())

    assert second.find(QToolButton, "range 30 days").isChecked()
    chart = second.find(QWidget, "chart")
    assert chart.accessibleDescription().startswith("Used over 30 days: ")


def test_each_key_shows_its_own_history(qtbot: QtBot, tmp_path: Any) -> None:
    history = [Span("", NOW - DAY, NOW - DAY, 100_000, 50_000)]
    desk = Desk(str(tmp_path / "window.ini"), history=history)
    qtbot.addWidget(desk.window)
    desk.show(standing("work"), standing("play", total_used=140_000, total_available=10_000))
    chart = desk.find(QWidget, "chart")

    desk.window.select("id-work")
    assert "first $0.100, last $0.036" in chart.accessibleDescription()
    desk.window.select("id-play")
    assert "first $0.100, last $0.020" in chart.accessibleDescription()


@pytest.mark.parametrize(("history", "clicks"), [("chart", 0), ("readings", 1), ("chart", 2)])
def test_tab_goes_from_the_list_through_the_page_to_the_last_button(
    desk: Desk, history: str, clicks: int
) -> None:
    desk.show(standing(model_limits=MANY, problem=REFUSED))
    for _ in range(clicks):
        desk.find(QToolButton, "as-table").click()

    walked = []
    widget: Any = desk.keys()
    while widget.objectName() not in walked:
        walked.append(widget.objectName())
        widget = widget.nextInFocusChain()
        while not (widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()):
            widget = widget.nextInFocusChain()

    assert walked == [
        "keys", "add", "settings", "request-id", "side left", "range 7 days", "as-table", history,
        "search", "limits", "refresh", "copy", "silence", "rename", "remove",
    ]  # fmt: skip


def test_whatever_takes_the_focus_has_a_name(desk: Desk) -> None:
    desk.show(standing(model_limits=MANY, problem=REFUSED))

    for widget in desk.window.findChildren(QWidget):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            name = widget.accessibleName() or getattr(widget, "text", str)()
            assert name, widget


@pytest.mark.parametrize("keys", ["F5", "Ctrl+Shift+R"])
def test_what_is_asked_while_a_round_runs_is_passed_on(desk: Desk, keys: str) -> None:
    desk.show(*THREE, busy=True)
    desk.window.activateWindow()

    QTest.keySequence(desk.window, QKeySequence(keys))

    assert [name for name, _ in desk.heard] == ["refresh"]
    assert desk.text("status") == "Reading the keys…"


def test_what_is_said_in_passing_gives_way_to_the_rest(desk: Desk) -> None:
    desk.show(*THREE)
    desk.window.say("The key was renamed.")
    assert desk.text("status") == "The key was renamed."

    desk.window.findChild(QTimer).timeout.emit()  # type: ignore[union-attr]

    assert desk.text("status") == overview(*THREE).text


def dark() -> QPalette:
    colours = QPalette(QColor("#323232"))
    colours.setColor(QPalette.ColorRole.Base, QColor("#242424"))
    return colours


def test_the_window_follows_the_theme_while_it_is_open(desk: Desk, qapp: QApplication) -> None:
    before = qapp.palette()
    desk.show(standing(total_available=150_000, model_limits=MANY))
    gauge = desk.find(QWidget, "gauge")

    def ring() -> str:
        image = gauge.grab().toImage()
        colour: str = image.pixelColor(image.width() - 5, image.height() // 2).name()
        return colour

    assert ring() == palette(dark=False).fresh["good"]
    try:
        qapp.setPalette(dark())
        QApplication.processEvents()

        assert ring() == palette(dark=True).fresh["good"]
        for kind, name in ((QLabel, "server"), (QLineEdit, "search")):
            colours = desk.find(kind, name).palette()
            quiet = colours.color(QPalette.ColorRole.PlaceholderText)
            assert (quiet.lightness() > 200, quiet.alpha()) == (True, 176)
    finally:
        qapp.setPalette(before)


def test_the_row_under_the_mouse_stands_out_until_the_mouse_leaves(desk: Desk) -> None:
    desk.show(*THREE)
    desk.window.select("id-work")
    ground, model = desk.keys().viewport(), desk.keys().model()
    place, elsewhere = (desk.keys().visualRect(model.index(row, 0)) for row in (1, 2))

    def point(x: int, y: int) -> QImage:
        """Move the mouse; give what the row looks like then."""
        QCursor.setPos(ground.mapToGlobal(QPoint(x, y)))
        QApplication.processEvents()
        return ground.grab(place).toImage()

    apart = point(-50, -50)
    assert point(place.x() + 20, place.y() + 20) != apart
    assert point(elsewhere.x() + 20, elsewhere.y() + 20) == apart
    assert point(-50, -50) == apart


def test_the_window_tells_once_that_it_was_painted(qtbot: QtBot, tmp_path: Any) -> None:
    window = DetailsWindow(str(tmp_path / "window.ini"), lambda: False, lambda *_: ())
    qtbot.addWidget(window)
    window.show_overview(overview(*THREE), PLAIN, busy=False)
    with qtbot.waitSignal(window.painted):
        window.show()

    with qtbot.assertNotEmitted(window.painted, wait=50):
        window.repaint()


def test_a_window_from_right_to_left_is_mirrored(desk: Desk) -> None:
    desk.window.hide()
    desk.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk.show(standing(problem=REFUSED))
    desk.window.show()
    QApplication.processEvents()

    def side(name: str) -> int:
        widget = desk.find(QWidget, name)
        return int(widget.mapTo(desk.window, widget.rect().center()).x())

    assert side("keys") > side("gauge") > side("fact-0") > side("fact-0-other")
    assert desk.window.grab().toImage().width() == desk.window.width()


def test_size_and_order_are_remembered_in_a_file_for_its_owner_alone(
    qtbot: QtBot, tmp_path: Any
) -> None:
    path = str(tmp_path / "state" / "window.ini")
    first = Desk(path)
    qtbot.addWidget(first.window)
    first.show(standing(model_limits=MANY))
    first.window.show()
    first.window.resize(790, 555)
    first.find(QSplitter, "").setSizes([205, 585])
    first.table().sortByColumn(1, Qt.SortOrder.DescendingOrder)
    sizes = first.find(QSplitter, "").sizes()
    first.window.close()

    second = Desk(path)
    qtbot.addWidget(second.window)
    second.show(standing(model_limits=MANY))
    second.window.show()

    assert (second.window.width(), second.window.height()) == (790, 555)
    assert second.find(QSplitter, "").sizes() == sizes
    assert second.models()[0] == "model-0995"
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o600
    assert os.listdir(tmp_path / "state") == ["window.ini"]


def test_a_damaged_state_file_is_passed_over(qtbot: QtBot, tmp_path: Any) -> None:
    path = tmp_path / "window.ini"
    path.write_bytes(b"[General]\ngeometry=nonsense\nsplitter=@ByteArray(\\0\\x1)\n\xff\xfe[[[")

    desk = Desk(str(path))
    qtbot.addWidget(desk.window)
    desk.show(*THREE)

    assert desk.window.width() > 600


def test_a_state_that_cannot_be_written_keeps_nothing_from_closing(
    qtbot: QtBot, tmp_path: Any
) -> None:
    (tmp_path / "file").write_text("in the way")
    desk = Desk(str(tmp_path / "file" / "window.ini"))
    qtbot.addWidget(desk.window)
    desk.window.show()

    assert desk.window.close()


def test_every_shortcut_is_taken_once(desk: Desk) -> None:
    keys = [
        shortcut.toString()
        for action in desk.window.findChildren(QAction)
        for shortcut in action.shortcuts()
    ]

    assert len(keys) == len(set(keys)) > 10


def test_all_nine_levels_look_different_in_the_list(desk: Desk) -> None:
    nine = (
        standing("a", total_available=100_000),
        standing("a", key_id="b"),
        standing("a", key_id="c", total_available=5_000),
        standing("a", key_id="d", total_available=-1),
        standing("a", key_id="e", unlimited_quota=True),
        standing("a", key_id="f", total_granted=0, total_used=0, total_available=0),
        standing("a", key_id="g", expires_at=NOW - DAY),
        standing("a", key_id="h", problem=REFUSED),
        standing("a", key_id="i", known=False),
    )
    assert len({one.level for one in nine}) == 9
    desk.show(*nine)
    keys = desk.keys()
    model: QAbstractItemModel = keys.model()
    keys.setCurrentIndex(model.index(0, 0))
    keys.clearSelection()
    keys.resize(288, 1_000)

    marks = set()
    for row in range(9):
        box = keys.visualRect(model.index(row, 0)).adjusted(16, 8, -230, -30)
        marks.add(bytes(keys.viewport().grab(box).toImage().constBits()))

    assert len(marks) == 9


def test_unusual_spending_is_said_with_a_way_out_until_it_is_over(desk: Desk) -> None:
    spike = Spike(units=2_050_000, usual_units=256_250)
    desk.show(standing(outlook=Outlook(spike=spike)))
    assert desk.text("spike-text") == "$4.10 in 20 minutes: 8 times your usual."
    assert "replace it on the server's website" in desk.text("spike-remedy")

    desk.show(standing())
    assert [card.isVisible() for card in desk.window.findChildren(QWidget, "spike")] == [False]


def test_a_key_can_be_silenced_and_woken_and_says_which(desk: Desk) -> None:
    desk.show(standing())
    entries = {entry.text(): entry for entry in desk.find(QPushButton, "silence").menu().actions()}
    assert not entries["&Popups again"].isEnabled()
    for text in ("for &1 hour", "until &tomorrow", "until it &changes"):
        entries[f"No popups {text}"].trigger()
    spans = [("snooze", "id-work", span) for span in ("1h", "tomorrow", "change")]
    assert desk.heard == spans

    desk.show(msgspec.structs.replace(standing(), silence="silent until 15:20"))
    assert desk.text("silence") == "Popups: silent until 15:20"
    entries["&Popups again"].trigger()
    assert desk.heard[3:] == [("snooze", "id-work", "off")]


def half_a_window(qtbot: QtBot, tmp_path: Any) -> DetailsWindow:
    """A window that has not been painted yet, and so has no lower half."""
    window = DetailsWindow(str(tmp_path / "window.ini"), lambda: True, lambda *_: ())
    qtbot.addWidget(window)
    window.show_overview(overview(standing(model_limits=MANY)), PLAIN, busy=False)
    return window


def test_the_window_is_painted_before_its_lower_half_is_even_made(
    qtbot: QtBot, tmp_path: Any
) -> None:
    window = half_a_window(qtbot, tmp_path)
    painted: list[bool] = []

    class Watch(QObject):
        def eventFilter(self, _: QObject, event: QEvent) -> bool:
            if event.type() is QEvent.Type.Paint:
                painted.append(window.findChild(QWidget, "chart") is not None)
            return False

    watch = Watch()
    window.installEventFilter(watch)

    window.show()

    qtbot.waitUntil(lambda: window.findChild(QWidget, "limits") is not None)
    assert painted[0] is False
    assert window.findChild(QWidget, "chart") is not None
    window.removeEventFilter(watch)


def test_what_was_kept_of_the_lower_half_outlives_a_window_that_had_none(
    qtbot: QtBot, tmp_path: Any
) -> None:
    path = str(tmp_path / "window.ini")
    first = Desk(path)
    qtbot.addWidget(first.window)
    first.show(standing(model_limits=MANY))
    first.table().sortByColumn(1, Qt.SortOrder.DescendingOrder)
    first.window.close()
    hasty = DetailsWindow(path, lambda: True, lambda *_: ())
    qtbot.addWidget(hasty)

    hasty.close()

    second = Desk(path)
    qtbot.addWidget(second.window)
    second.show(standing(model_limits=MANY))
    assert second.models()[0] == "model-0995"


def test_the_cross_in_the_field_empties_it(desk: Desk) -> None:
    desk.show(standing(model_limits=MANY))
    field = desk.find(QLineEdit, "search")
    cross = field.actions()[0]
    assert not cross.isVisible()

    QTest.keyClicks(field, "MODEL-012")
    assert cross.isVisible()
    cross.trigger()

    assert field.text() == ""
    assert not cross.isVisible()
    assert len(desk.models()) == len(MANY)


def test_ctrl_f_finds_the_field_in_a_window_that_is_not_whole_yet(
    qtbot: QtBot, tmp_path: Any
) -> None:
    window = half_a_window(qtbot, tmp_path)

    find = window.findChild(QAction, "find")
    assert find
    find.trigger()

    assert window.findChild(QLineEdit, "search") is window.focusWidget()


def test_no_two_windows_give_their_buttons_another_palette(qtbot: QtBot, tmp_path: Any) -> None:
    """Qt keeps for ever the name of each picture of a button, and the palette is part of it."""
    keys = set()
    for _ in range(3):
        made = Desk(str(tmp_path / "window.ini"))
        qtbot.addWidget(made.window)
        made.show(standing())
        made.window.show()
        keys.add(made.find(QPushButton, "refresh").palette().cacheKey())
        made.window.close()
    assert len(keys) == 1
