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
from comet_tray.ui import words
from comet_tray.ui.child import Finished, Outcome, Runner
from comet_tray.ui.fields import (
    HoursField,
    days,
    minutes,
    number,
    percent,
    quota_units,
    requests,
)
from comet_tray.ui.form import close_on_ctrl_w, sentence, while_alive
from comet_tray.ui.login_tick import LoginTick
from comet_tray.ui.scrolled import Scrolled
from comet_tray.ui.settings_page import SettingsPage, Values

if TYPE_CHECKING:
    from comet_tray.desktop.autostart import Autostart


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
        self.setWindowTitle(words.tr("Settings"))
        self._page = SettingsPage()
        self._fill(self._page)
        if autostart:
            self._page.add_heading(words.tr("This computer"))
            tick = LoginTick(autostart)
            self._page.add_row("", tick, tick.remark)
        unfold = self._page.begin_advanced(words.tr("Ad&vanced"))
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
        page.add_heading(words.tr("Readings"))
        page.add_number("interval_minutes", words.tr("Time between &readings"), minutes)
        page.add_number(
            "budget_requests",
            words.tr("&Budget"),
            requests,
            words.tr(
                "To each server, in any 20 minutes. It allows 20, and your browser needs some."
            ),
        )
        self._fill_warnings(page)
        self._fill_popups(page)
        page.add_heading(words.tr("Appearance"))
        page.add_choice(
            "figures",
            words.tr("Show &amounts in"),
            {"dollars": words.tr("Dollars"), "units": words.tr("Quota units")},
        )
        page.add_tick(
            "hide_amounts", words.tr("&Hide amounts"), words.tr("For sharing your screen.")
        )
        page.add_choice(
            "panel",
            words.tr("&Tray icon for"),
            {
                "auto": words.tr("The desktop's panel"),
                "dark": words.tr("A dark panel"),
                "light": words.tr("A light panel"),
            },
        )

    def _fill_warnings(self, page: SettingsPage) -> None:
        page.add_heading(words.tr("Warnings"))
        page.add_lead(words.tr("By forecast, where one says how long a key lasts:"))
        page.add_number("runway_low_days", words.tr("Lo&w within"), days)
        page.add_number("runway_critical_days", words.tr("Cr&itical within"), days)
        page.add_lead(words.tr("Without a forecast, by the share that is left:"))
        page.add_number("low_percent", words.tr("&Low at or below"), percent)
        page.add_number("critical_percent", words.tr("&Critical at or below"), percent)
        page.add_lead(words.tr("By date, where a key expires:"))
        page.add_number("expiring_days", words.tr("&Expiring within"), days)
        page.add_number("expiring_soon_days", words.tr("Expiring &soon within"), days)

    def _fill_popups(self, page: SettingsPage) -> None:
        page.add_heading(words.tr("Popups"))
        show = page.add_tick("notifications", words.tr("Show &popups"))
        kinds = page.add_ticks(_kinds())
        hours = HoursField(
            words.tr("&Quiet hours"),
            words.tr("from {start} until {end}"),
            (words.tr("Quiet hours from"), words.tr("Quiet hours until")),
            ("22:00", "07:00"),
        )
        page.add_hours(
            ("quiet_from", "quiet_until"), hours, words.tr("Popups wait until they are over.")
        )

        def enable(on: bool) -> None:
            kinds.setEnabled(on)
            hours.setEnabled(on)

        enable(on=False)
        show.toggled.connect(enable)

    def _fill_advanced(self, page: SettingsPage) -> None:
        choose = QPushButton(words.tr("Choose…"))
        choose.setAccessibleDescription(words.tr("Choose a certificate file"))
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose_file)
        page.add_number("units_per_dollar", words.tr("&Units per dollar"), quota_units)
        page.add_line("proxy", words.tr("Pro&xy"), words.tr("As the environment says"))
        page.add_line(
            "ca_file", words.tr("Certi&ficate file"), words.tr("The system's own"), choose
        )

    def _make_buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        close = buttons.addButton(words.tr("Cl&ose"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)  # Enter finishes a number; it does not close
        buttons.rejected.connect(lambda: self.reject())
        return buttons

    def _choose_file(self) -> None:
        dialog = QFileDialog(self, words.tr("Choose a certificate file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        certificates, all_files = words.tr("Certificates"), words.tr("All files")
        dialog.setNameFilters([f"{certificates} (*.pem *.crt *.cer)", f"{all_files} (*)"])
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


def _kinds() -> dict[str, str]:
    return {
        "tell_low": words.tr("Low", "a kind of popup"),
        "tell_critical": words.tr("Nearly used up"),
        "tell_empty": words.tr("Used up"),
        "tell_expiry": words.tr("Expiry"),
        "tell_rejected": words.tr("Key not accepted"),
        "tell_spike": words.tr("Unusual spending"),
        "tell_recovered": words.tr("Well again or topped up"),
    }


def _text(value: bool | float | str) -> str:
    """Give a setting's value as `settings set` takes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return value if isinstance(value, str) else number(value)
