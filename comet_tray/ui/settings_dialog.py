"""The dialog that changes the settings, each as soon as it is touched."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec.structs import asdict
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QPushButton,
    QWidget,
)

from comet_tray.core.settings import Settings
from comet_tray.ui.child import Finished, Outcome, Runner
from comet_tray.ui.fields import HoursField, number
from comet_tray.ui.form import close_on_ctrl_w, sentence, while_alive
from comet_tray.ui.login_tick import LoginTick
from comet_tray.ui.scrolled import Scrolled
from comet_tray.ui.settings_page import SettingsPage, Values

if TYPE_CHECKING:
    from comet_tray.desktop.autostart import Autostart

_KINDS = {
    "tell_low": "Low",
    "tell_critical": "Nearly used up",
    "tell_empty": "Used up",
    "tell_expiry": "Expiry",
    "tell_rejected": "Key not accepted",
    "tell_spike": "Unusual spending",
    "tell_recovered": "Well again or topped up",
}


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
            tick = LoginTick(autostart)
            self._page.add_row("", tick, tick.remark)
        unfold = self._page.begin_advanced("Ad&vanced")
        self._fill_advanced(self._page)
        self._page.align()
        texts = {name: _text(value) for name, value in asdict(settings).items()}
        for row in self._page.rows():
            self._page.show_values(row, texts)
        self._kept = {row: self._page.values(row) for row in self._page.rows()}
        self._asked = dict(self._kept)
        self._page.touched.connect(self._store)
        scrolled = Scrolled(self, self._page, self._make_buttons())
        unfold.toggled.connect(scrolled.show_end)
        close_on_ctrl_w(self)

    def done(self, result: int) -> None:
        """Close, and store what was typed last."""
        for row in self._page.rows():
            self._store(row)
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
        self._fill_warnings(page)
        self._fill_popups(page)
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

    def _fill_warnings(self, page: SettingsPage) -> None:
        days, percent = (" day", " days"), (" %", " %")
        page.add_heading("Warnings")
        page.add_lead("By forecast, where one says how long a key lasts:")
        page.add_number("runway_low_days", "Lo&w within", days)
        page.add_number("runway_critical_days", "Cr&itical within", days)
        page.add_lead("Without a forecast, by the share that is left:")
        page.add_number("low_percent", "&Low at or below", percent)
        page.add_number("critical_percent", "&Critical at or below", percent)
        page.add_lead("By date, where a key expires:")
        page.add_number("expiring_days", "&Expiring within", days)
        page.add_number("expiring_soon_days", "Expiring &soon within", days)

    def _fill_popups(self, page: SettingsPage) -> None:
        page.add_heading("Popups")
        show = page.add_tick("notifications", "Show &popups")
        kinds = page.add_ticks(_KINDS)
        hours = HoursField("&Quiet hours", ("from", "until"), ("22:00", "07:00"))
        page.add_hours(("quiet_from", "quiet_until"), hours, "Popups wait until they are over.")
        for dependent in (kinds, hours):
            dependent.setEnabled(False)
            show.toggled.connect(dependent.setEnabled)

    def _fill_advanced(self, page: SettingsPage) -> None:
        choose = QPushButton("Choose…")
        choose.setAccessibleDescription("Choose a certificate file")
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose_file)
        page.add_number("units_per_dollar", "&Units per dollar", (" unit", " units"))
        page.add_line("proxy", "Pro&xy", "As the environment says")
        page.add_line("ca_file", "Certi&ficate file", "The system's own", choose)

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        close = buttons.addButton("Cl&ose", QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)  # Enter finishes a number; it does not close
        buttons.rejected.connect(self.reject)
        return buttons

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, "Choose a certificate file")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(["Certificates (*.pem *.crt *.cer)", "All files (*)"])
        dialog.fileSelected.connect(self._file_chosen)
        dialog.open()

    def _file_chosen(self, path: str) -> None:
        self._page.show_values("ca_file", {"ca_file": path})
        self._store("ca_file")

    def _store(self, row: str) -> None:
        values = self._page.values(row)
        if values == self._asked[row]:
            return
        self._asked[row] = values
        self._page.remark(row).hint("")
        self._changes.store(
            [f"{name}={value}" for name, value in values.items()],
            while_alive(self, lambda outcome: self._stored(row, values, outcome)),
        )

    def _stored(self, row: str, values: Values, outcome: Outcome) -> None:
        if outcome.code == 0:
            self._kept[row] = values
        elif values == self._asked[row]:  # else a later change is on its way
            self._asked[row] = self._kept[row]
            self._page.show_values(row, self._kept[row])
            self._page.remark(row).complain(sentence(outcome))


class _Changes:
    """Stores one change after the other: of two at once, the older could come last.

    It goes on after the window has closed, until all are stored.
    """

    def __init__(self, run: Runner) -> None:
        self._run = run
        self._waiting: list[tuple[Sequence[str], Finished]] = []

    def store(self, change: Sequence[str], finished: Finished) -> None:
        """Store a change, such as NAME=VALUE, after those before it; tell how that ended."""
        self._waiting.append((change, finished))
        if len(self._waiting) == 1:
            self._start()

    def _start(self) -> None:
        self._run(["settings", "set", *self._waiting[0][0]], "", self._ended)

    def _ended(self, outcome: Outcome) -> None:
        _, finished = self._waiting.pop(0)
        if self._waiting:
            self._start()
        finished(outcome)


def _text(value: bool | float | str) -> str:
    """Give a setting's value as `settings set` takes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else number(value)
