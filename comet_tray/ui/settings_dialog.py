"""The dialog that changes the settings, each as soon as it is touched."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QPushButton,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from comet_tray.core.errors import CometTrayError
from comet_tray.core.settings import Settings
from comet_tray.ui.child import Finished, Outcome, Runner
from comet_tray.ui.fields import number
from comet_tray.ui.form import (
    SPACE,
    Remark,
    close_on_ctrl_w,
    comfortable_width,
    sentence,
    while_alive,
)
from comet_tray.ui.settings_page import SettingsPage

if TYPE_CHECKING:
    from comet_tray.desktop.autostart import Autostart

_SHARE_OF_SCREEN = 0.85  # that the window takes at most when it opens


class SettingsDialog(QDialog):
    """Shows the settings, and stores what is changed, by `settings set`, without an OK.

    A change that is refused is put back, and the reason stands beneath its field. `autostart`
    is None where the program cannot start at login by itself.
    """

    def __init__(
        self,
        run: Runner,
        settings: Settings,
        autostart: Autostart | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._changes = _Changes(run)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Settings")
        self._page = SettingsPage()
        self._fill(self._page)
        if autostart:
            self._page.add_heading("This computer")
            _add_autostart(self._page, autostart)
        unfold = self._page.begin_advanced("Ad&vanced")
        self._fill_advanced(self._page)
        self._page.align()
        self._kept = {name: _text(getattr(settings, name)) for name in self._page.names()}
        self._asked = dict(self._kept)
        for name, value in self._kept.items():
            self._page.show_value(name, value)
        self._page.touched.connect(self._store)
        area = self._lay_out()
        unfold.toggled.connect(lambda: QTimer.singleShot(0, area, lambda: _scroll_to_end(area)))
        close_on_ctrl_w(self)

    def done(self, result: int) -> None:
        """Close, and store what was typed last."""
        for name in self._page.names():
            self._store(name)
        super().done(result)

    def _fill(self, page: SettingsPage) -> None:
        page.add_heading("Readings")
        page.add_number("interval_minutes", "Time between &readings", (" minute", " minutes"))
        page.add_number(
            "budget_requests",
            "&Budget",
            (" request", " requests"),
            "To each server, in any 20 minutes. It allows 20, and your browser needs some.",
        )
        page.add_heading("Warnings")
        page.add_tick("notifications", "Show &notifications")
        page.add_number("low_percent", "&Low at or below", (" %", " %"))
        page.add_number("critical_percent", "&Critical at or below", (" %", " %"))
        page.add_number("expiring_days", "&Expiring within", (" day", " days"))
        page.add_number("expiring_soon_days", "Expiring &soon within", (" day", " days"))
        page.add_heading("Appearance")
        page.add_choice(
            "figures", "Show &amounts in", {"dollars": "Dollars", "units": "Quota units"}
        )
        page.add_tick("hide_amounts", "&Hide amounts", "For sharing your screen.")
        page.add_choice(
            "panel",
            "&Tray icon for",
            {"auto": "The desktop's panel", "dark": "A dark panel", "light": "A light panel"},
        )

    def _fill_advanced(self, page: SettingsPage) -> None:
        choose = QPushButton("Choose…")
        choose.setAccessibleDescription("Choose a certificate file")
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose_file)
        page.add_number("units_per_dollar", "&Units per dollar", (" unit", " units"))
        page.add_line("proxy", "&Proxy", "As the environment says")
        page.add_line("ca_file", "Certi&ficate file", "The system's own", choose)

    def _lay_out(self) -> QScrollArea:
        body = QWidget()
        margin = QVBoxLayout(body)
        margin.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, SPACE)
        margin.addWidget(self._page)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(body)
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        area.setMinimumWidth(max(body.sizeHint().width(), comfortable_width(self)) + bar)
        buttons = QDialogButtonBox()
        close = buttons.addButton("Cl&ose", QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)  # Enter finishes a number; it does not close
        buttons.rejected.connect(self.reject)
        buttons.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, 2 * SPACE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(area)
        layout.addWidget(buttons)
        height = body.heightForWidth(area.minimumWidth() - bar) + buttons.sizeHint().height()
        most = int(self.screen().availableGeometry().height() * _SHARE_OF_SCREEN)
        self.resize(area.minimumWidth(), min(height, most))
        return area

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, "Choose a certificate file")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(["Certificates (*.pem *.crt *.cer)", "All files (*)"])
        dialog.fileSelected.connect(self._file_chosen)
        dialog.open()

    def _file_chosen(self, path: str) -> None:
        self._page.show_value("ca_file", path)
        self._store("ca_file")

    def _store(self, name: str) -> None:
        value = self._page.value(name)
        if value == self._asked[name]:
            return
        self._asked[name] = value
        self._page.remark(name).hint("")
        self._changes.store(
            f"{name}={value}",
            while_alive(self, lambda outcome: self._stored(name, value, outcome)),
        )

    def _stored(self, name: str, value: str, outcome: Outcome) -> None:
        if outcome.code == 0:
            self._kept[name] = value
        elif value == self._asked[name]:  # else a later change is on its way
            self._asked[name] = self._kept[name]
            self._page.show_value(name, self._kept[name])
            self._page.remark(name).complain(sentence(outcome))


class _Changes:
    """Stores one change after the other: of two at once, the older could come last.

    It goes on after the window has closed, until all are stored.
    """

    def __init__(self, run: Runner) -> None:
        self._run = run
        self._waiting: list[tuple[str, Finished]] = []

    def store(self, change: str, finished: Finished) -> None:
        """Store a change as soon as those before it are, and tell how that ended."""
        self._waiting.append((change, finished))
        if len(self._waiting) == 1:
            self._start()

    def _start(self) -> None:
        self._run(["settings", "set", self._waiting[0][0]], "", self._ended)

    def _ended(self, outcome: Outcome) -> None:
        _, finished = self._waiting.pop(0)
        if self._waiting:
            self._start()
        finished(outcome)


def _add_autostart(page: SettingsPage, autostart: Autostart) -> None:
    field = QCheckBox("Start at lo&gin")
    remark = Remark(field)
    field.setChecked(autostart.is_enabled())

    def turn(on: bool) -> None:
        remark.hint("")
        try:
            autostart.set_enabled(on)
        except CometTrayError as error:
            field.blockSignals(True)
            field.setChecked(not on)
            field.blockSignals(False)
            remark.complain(f"{error.sentence} {error.remedy}".strip())

    field.toggled.connect(turn)
    page.add_row("", field, remark)


def _text(value: bool | float | str) -> str:
    """Give a setting's value as `settings set` takes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else number(value)


def _scroll_to_end(area: QScrollArea) -> None:
    bar = area.verticalScrollBar()
    bar.setValue(bar.maximum())
