"""The dialog that changes a key's label and its own warning levels."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QGridLayout, QLineEdit, QWidget

from comet_tray.core.registry import Thresholds
from comet_tray.core.settings import Settings
from comet_tray.core.standing import Standing
from comet_tray.ui.child import Finished, Outcome, Runner
from comet_tray.ui.fields import NumberField, number
from comet_tray.ui.form import (
    SPACE,
    Remark,
    add_field,
    checked,
    close_on_ctrl_w,
    column,
    fit,
    free_label,
    heading,
    sentence,
    while_alive,
)


class EditKeyDialog(QDialog):
    """Changes a key's label and its own warning levels, by `keys set` and `keys rename`.

    A level that is not ticked follows the settings. `taken_labels` may hold the key's own.
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
        self._own = standing.own_thresholds
        self._taken = [label for label in taken_labels if label != standing.label]
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Edit key")
        self._label = QLineEdit(standing.label)
        self._about_label = Remark(self._label)
        self._status = Remark()
        self._levels = {
            name: _OwnLevel(name, getattr(self._own, name), getattr(settings, name))
            for name in Thresholds.__struct_fields__
        }
        self._buttons = QDialogButtonBox()
        self._buttons.addButton("&Cancel", QDialogButtonBox.ButtonRole.RejectRole)
        self._save = self._buttons.addButton("&Save", QDialogButtonBox.ButtonRole.AcceptRole)
        self._lay_out()
        self._save.setDefault(True)
        close_on_ctrl_w(self)
        self._label.textEdited.connect(lambda: self._about_label.hint(""))
        self._label.editingFinished.connect(self._checked_label)
        self._buttons.accepted.connect(self._start)
        self._buttons.rejected.connect(self.reject)
        self._label.setFocus()
        self._label.selectAll()
        fit(self)

    def _lay_out(self) -> None:
        layout = column(self)
        add_field(layout, "&Label", self._label, self._about_label)
        layout.addWidget(heading("This key's own warnings"))
        about = Remark()
        about.hint("What is not ticked follows the settings.")
        layout.addWidget(about)
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * SPACE)
        grid.setVerticalSpacing(SPACE)
        grid.setColumnStretch(0, 1)
        for row, level in enumerate(self._levels.values()):
            grid.addWidget(level.tick, row, 0)
            grid.addWidget(level.field, row, 1)
        layout.addSpacing(SPACE)
        layout.addLayout(grid)
        layout.addStretch()
        layout.addWidget(self._status)
        layout.addSpacing(SPACE)
        layout.addWidget(self._buttons)

    def _checked_label(self) -> str | None:
        return checked(lambda: free_label(self._label.text(), self._taken), self._about_label)

    def _start(self) -> None:
        label = self._checked_label()
        if label is None:
            self._label.setFocus()
            return
        own = Thresholds(**{name: level.value() for name, level in self._levels.items()})
        steps = []
        if own != self._own:
            steps.append(["keys", "set", self._old_label, *threshold_options(own)])
        if label != self._old_label:  # last: until then the key has its old label for all
            steps.append(["keys", "rename", self._old_label, label])
        self._save.setEnabled(False)
        self._status.hint("")
        _run_in_turn(self._run, steps, while_alive(self, self._finished))

    def _finished(self, outcome: Outcome) -> None:
        self._save.setEnabled(True)
        if outcome.code == 0:
            self.accept()
        else:
            self._status.complain(sentence(outcome))
            self._save.setFocus()


class _OwnLevel:
    """One warning level: the key's own where it is ticked, else the settings'."""

    def __init__(self, name: str, own: float | None, default: float) -> None:
        text, one, many = _LEVELS[name]
        self._default = default
        self.tick = QCheckBox(text)
        self.field = NumberField(name, one, many)
        self.field.setAccessibleName(text.replace("&", ""))
        self.field.setValue(default if own is None else own)
        self.field.setEnabled(own is not None)
        self.tick.setChecked(own is not None)
        self.tick.toggled.connect(self._turn)

    def value(self) -> float | None:
        """The key's own level, or None where it follows the settings."""
        if not self.tick.isChecked():
            return None
        self.field.interpretText()
        return self.field.value()

    def _turn(self, own: bool) -> None:
        self.field.setEnabled(own)
        if not own:
            self.field.setValue(self._default)


_LEVELS = {
    "low_percent": ("Lo&w at or below", " %", " %"),
    "critical_percent": ("C&ritical at or below", " %", " %"),
    "expiring_days": ("&Expiring within", " day", " days"),
    "expiring_soon_days": ("Expiring s&oon within", " day", " days"),
}


def threshold_options(own: Thresholds) -> list[str]:
    """Give the options of `keys set`; `default` clears a level."""
    options = []
    for name in Thresholds.__struct_fields__:
        value = getattr(own, name)
        options += [
            f"--{name.replace('_', '-')}",
            "default" if value is None else number(value),
        ]
    return options


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
