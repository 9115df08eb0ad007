"""The dialog that changes a key's label, its own warning levels and its own popups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from comet_tray.core.registry import Rules
from comet_tray.core.settings import Settings
from comet_tray.core.standing import Standing
from comet_tray.ui import words
from comet_tray.ui.child import Finished, Outcome, Runner
from comet_tray.ui.fields import ChoiceField, NumberField, Unit, days, number, percent
from comet_tray.ui.form import (
    SPACE,
    Disclosure,
    Remark,
    add_field,
    checked,
    close_on_ctrl_w,
    free_label,
    heading,
    sentence,
    while_alive,
)
from comet_tray.ui.scrolled import Scrolled


class EditKeyDialog(QDialog):
    """Changes a key's label, levels and popups, by `keys set` and `keys rename`.

    A level that is not ticked follows the settings, and so does a kind of popup that is left to
    them. `taken_labels` may hold the key's own.
    """

    def __init__(
        self,
        run: Runner,
        standing: Standing,
        settings: Settings,
        taken_labels: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._run = run
        self._old_label = standing.label
        self._taken = [label for label in taken_labels if label != standing.label]
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words.tr("Edit key"))
        self._label = QLineEdit(standing.label)
        self._about_label = Remark(self._label)
        self._status = Remark()
        own, rules = standing.own_thresholds, standing.own_rules
        self._levels = {
            name: _OwnLevel(name, *texts, own=getattr(own, name), default=getattr(settings, name))
            for name, texts in _levels().items()
        }
        self._rules = {
            name: _rule_field(getattr(rules, name), getattr(settings, name)) for name in _kinds()
        }
        self._before = self._own()  # as the fields hold it: they round
        self._buttons = QDialogButtonBox()
        self._buttons.addButton(words.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._save = self._buttons.addButton(
            words.tr("&Save"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._lay_out(settings, unfolded=rules != Rules())
        self._save.setDefault(True)
        close_on_ctrl_w(self)
        self._label.textEdited.connect(lambda: self._about_label.hint(""))
        self._label.editingFinished.connect(self._checked_label)
        self._buttons.accepted.connect(self._start)
        self._buttons.rejected.connect(lambda: self.reject())
        self._label.setFocus()
        self._label.selectAll()

    def _lay_out(self, settings: Settings, *, unfolded: bool) -> None:
        fields = QWidget()
        layout = _column(fields)
        add_field(layout, words.tr("&Label"), self._label, self._about_label)
        layout.addWidget(heading(words.tr("This key's own warnings")))
        layout.addWidget(
            _hint(
                words.tr(
                    "What is not ticked follows the settings. Where there is a forecast, it"
                    " decides; elsewhere the share does."
                )
            )
        )
        layout.addSpacing(SPACE // 2)
        layout.addLayout(_grid([(level.tick, level.field) for level in self._levels.values()]))
        body = self._rules_body(settings)
        disclosure = Disclosure(words.tr("&Popups of this key"), body)
        disclosure.setChecked(unfolded)
        layout.addSpacing(SPACE)
        layout.addWidget(disclosure)
        layout.addWidget(body)
        layout.addStretch()
        foot = QWidget()
        below = _column(foot)
        below.addWidget(self._status)
        below.addWidget(self._buttons)
        disclosure.toggled.connect(Scrolled(self, fields, foot).show_end)

    def _rules_body(self, settings: Settings) -> QWidget:
        body = QWidget()
        layout = _column(body)
        if not settings.notifications:
            layout.addWidget(
                _hint(words.tr("The settings show no popups at all, whatever is chosen here."))
            )
            layout.addSpacing(SPACE // 2)
        rows = []
        for name, text in _kinds().items():
            label = QLabel(text)
            label.setBuddy(self._rules[name])
            rows.append((label, self._rules[name]))
        layout.addLayout(_grid(rows))
        return body

    def _checked_label(self) -> str | None:
        return checked(lambda: free_label(self._label.text(), self._taken), self._about_label)

    def _start(self) -> None:
        label = self._checked_label()
        if label is None:
            self._label.setFocus()
            return
        steps = []
        if options := _options(self._before, self._own()):
            steps.append(["keys", "set", self._old_label, *options])
        if label != self._old_label:  # last: until then the key has its old label for all
            steps.append(["keys", "rename", self._old_label, label])
        self._save.setEnabled(False)
        self._status.hint("")
        _run_in_turn(self._run, steps, while_alive(self, self._finished))

    def _own(self) -> dict[str, str]:
        """Give what is the key's own, as `keys set` takes it."""
        levels = {name: level.text() for name, level in self._levels.items()}
        return levels | {name: str(rule.currentData()) for name, rule in self._rules.items()}

    def _finished(self, outcome: Outcome) -> None:
        self._save.setEnabled(True)
        if outcome.code == 0:
            self.accept()
        else:
            self._status.complain(sentence(outcome))
            self._save.setFocus()


class _OwnLevel:
    """One warning level: the key's own where it is ticked, else the settings'."""

    def __init__(
        self, name: str, text: str, unit: Unit, *, own: float | None, default: float
    ) -> None:
        self._default = default
        self.tick = QCheckBox(text)
        self.field = NumberField(name, unit)
        self.field.setAccessibleName(words.unmarked(text))
        self.field.setValue(default if own is None else own)
        self.field.setEnabled(own is not None)
        self.tick.setChecked(own is not None)
        self.tick.toggled.connect(self._turn)

    def text(self) -> str:
        """The key's own level, or the word default where it follows the settings."""
        if not self.tick.isChecked():
            return "default"
        self.field.interpretText()
        return number(self.field.value())

    def _turn(self, own: bool) -> None:
        self.field.setEnabled(own)
        if not own:
            self.field.setValue(self._default)


def _levels() -> dict[str, tuple[str, Unit]]:
    return {
        "runway_low_days": (words.tr("Low &by forecast within"), days),
        "runway_critical_days": (words.tr("Critical by &forecast within"), days),
        "low_percent": (words.tr("Lo&w at or below"), percent),
        "critical_percent": (words.tr("C&ritical at or below"), percent),
        "expiring_days": (words.tr("&Expiring within"), days),
        "expiring_soon_days": (words.tr("Exp&iring soon within"), days),
    }


def _kinds() -> dict[str, str]:
    return {
        "tell_low": words.tr("L&ow", "a kind of popup"),
        "tell_critical": words.tr("&Nearly used up"),
        "tell_empty": words.tr("Use&d up"),
        "tell_expiry": words.tr("E&xpiry"),
        "tell_rejected": words.tr("Key not &accepted"),
        "tell_spike": words.tr("&Unusual spending"),
        "tell_recovered": words.tr("Well a&gain or topped up"),
    }


def _rule_field(own: bool | None, default: bool) -> ChoiceField:
    usual = words.tr("As in the settings (on)") if default else words.tr("As in the settings (off)")
    field = ChoiceField({"default": usual, "on": words.tr("On"), "off": words.tr("Off")})
    field.setCurrentIndex(0 if own is None else 1 if own else 2)
    return field


def _hint(text: str) -> Remark:
    remark = Remark()
    remark.hint(text)
    return remark


def _column(widget: QWidget) -> QVBoxLayout:
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(SPACE // 2)
    return layout


def _grid(rows: Sequence[tuple[QWidget, QWidget]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(2 * SPACE)
    grid.setVerticalSpacing(SPACE)
    grid.setColumnStretch(0, 1)
    for row, parts in enumerate(rows):
        for column, part in enumerate(parts):
            grid.addWidget(part, row, column)
    return grid


def _options(before: Mapping[str, str], after: Mapping[str, str]) -> list[str]:
    """Give the options of `keys set` for what has changed."""
    changed = [(name, text) for name, text in after.items() if text != before[name]]
    return [part for name, text in changed for part in (f"--{name.replace('_', '-')}", text)]


def _run_in_turn(run: Runner, steps: Sequence[Sequence[str]], finished: Finished) -> None:
    """Run commands one after the other up to the first that fails, and tell how it ended."""

    def ended(outcome: Outcome) -> None:
        if outcome.code == 0:
            _run_in_turn(run, steps[1:], finished)
        else:
            finished(outcome)

    if steps:
        run(steps[0], "", ended)
    else:
        finished(Outcome(0))
