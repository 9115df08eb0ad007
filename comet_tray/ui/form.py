"""The parts that the dialogs are made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFont,
    QKeySequence,
    QPalette,
    QShortcut,
)
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionToolButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from comet_tray.core.errors import InvalidInput
from comet_tray.core.plain import plain
from comet_tray.core.registry import Key, check_label
from comet_tray.ui.child import Finished, Outcome
from comet_tray.ui.palette import palette

SPACE = 8
_LETTERS = 68


class Remark(QLabel):
    """The line beneath a field: a quiet hint, or what is wrong, in words.

    It is the field's accessible description, too, and is read out when something is wrong.
    """

    def __init__(self, field: QWidget | None = None, hint: str = "") -> None:
        super().__init__()
        self._field = field
        self._hint = hint
        self._wrong = False
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self._show(hint, wrong=False)

    def hint(self, text: str) -> None:
        """Say something quietly; nothing brings the field's usual hint back."""
        self._show(text or self._hint, wrong=False)

    def complain(self, text: str) -> None:
        """Say what is wrong."""
        self._show(text, wrong=True)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    @property
    def wrong(self) -> bool:
        """Whether it says what is wrong."""
        return self._wrong

    def changeEvent(self, event: QEvent) -> None:  # Qt's name
        """Follow the desktop's dark or light colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ParentChange or (
            event.type() is QEvent.Type.ApplicationPaletteChange
        ):
            self._colour()

    def _show(self, text: str, *, wrong: bool) -> None:
        self._wrong = wrong
        self.setText(text)
        self.setVisible(bool(text))
        self._colour()
        if self._field:
            self._field.setAccessibleDescription(text)

    def _colour(self) -> None:
        self.setPalette(QPalette())  # back to what the parent has
        self.setForegroundRole(QPalette.ColorRole.WindowText)
        if self._wrong:
            colours = self.palette()
            dark = colours.color(QPalette.ColorRole.Window).lightness() < 128
            colours.setColor(QPalette.ColorRole.WindowText, QColor(palette(dark).fresh["critical"]))
            self.setPalette(colours)
        else:
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)


def heading(text: str) -> QLabel:
    """Give the title of a group of fields."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    font = label.font()
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    return label


class Disclosure(QToolButton):
    """The button that unfolds `body` where it is checked."""

    def __init__(self, text: str, body: QWidget) -> None:
        super().__init__()
        self._body = body
        self.setText(text)
        self.setCheckable(True)
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.toggled.connect(self._turn)
        self._turn(False)

    def initStyleOption(self, option: QStyleOptionToolButton) -> None:  # Qt's name
        """Leave it to the arrow to tell that this is unfolded: it is no pressed button."""
        super().initStyleOption(option)
        option.state &= ~QStyle.StateFlag.State_On

    def _turn(self, unfolded: bool) -> None:
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        folded = Qt.ArrowType.LeftArrow if mirrored else Qt.ArrowType.RightArrow
        self.setArrowType(Qt.ArrowType.DownArrow if unfolded else folded)
        self._body.setVisible(unfolded)


def close_with_the_window_key(dialog: QDialog) -> None:
    """Close on Ctrl+W, or the system's own key for it, as on Escape."""
    QShortcut(QKeySequence(QKeySequence.StandardKey.Close), dialog, dialog.close)


def sentence(outcome: Outcome) -> str:
    """Give what a failed child said, without its name before it."""
    said = plain(outcome.err, 1000).removeprefix("comet-tray:").strip()
    return said or "Comet Tray could not do that, and does not know why. Try again."


def while_alive(widget: QWidget, finished: Finished) -> Finished:
    """Drop the outcome of a child that outlives the window that started it."""
    return lambda outcome: finished(outcome) if isValid(widget) else None


def free_label(label: str, taken: Sequence[str]) -> str:
    """Give the label, trimmed. Raises InvalidLabel, also where it is taken."""
    # The registry compares with keys; of those, a window knows the labels.
    return check_label(label, [Key(id="-", label=other, base_url="") for other in taken])


def checked(check: Callable[[], str], remark: Remark) -> str | None:
    """Give what the check gives, or None and its sentence and remedy in the remark."""
    try:
        return check()
    except InvalidInput as error:
        remark.complain(f"{error.sentence} {error.remedy}".strip())
        return None


def column(dialog: QDialog) -> QVBoxLayout:
    """Give a dialog the layout for fields below each other."""
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, 2 * SPACE)
    layout.setSpacing(SPACE // 2)
    return layout


def fit(dialog: QDialog) -> None:
    """Make a dialog comfortably wide, and as high as its texts are when they are broken."""
    dialog.setMinimumWidth(comfortable_width(dialog))
    layout = dialog.layout()
    if layout:
        layout.activate()
        dialog.resize(dialog.minimumWidth(), layout.totalHeightForWidth(dialog.minimumWidth()))


def comfortable_width(widget: QWidget) -> int:
    """Give the width, in pixels, of some 68 letters: a line that reads well."""
    return widget.fontMetrics().averageCharWidth() * _LETTERS


def add_field(layout: QVBoxLayout, text: str, field: QLineEdit, remark: Remark) -> None:
    """Add a field below its label, and its remark below that."""
    label = QLabel(text)
    label.setBuddy(field)
    for widget in (label, field, remark):
        layout.addWidget(widget)
    layout.addSpacing(SPACE)
