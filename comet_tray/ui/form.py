"""The parts that the dialogs are made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFont,
    QKeySequence,
    QPaintEvent,
    QPalette,
    QShortcut,
)
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QStyle,
    QStyleOptionFocusRect,
    QStyleOptionToolButton,
    QStylePainter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from comet_tray.core.errors import InvalidInput
from comet_tray.core.plain import plain
from comet_tray.core.registry import check_label, folded
from comet_tray.ui import words
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

    def changeEvent(self, event: QEvent) -> None:
        """Follow the desktop's dark or light colours."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._wrong:
            self._colour()

    def _show(self, text: str, *, wrong: bool) -> None:
        self._wrong = wrong
        self.setText(text)
        self.setVisible(bool(text))
        if wrong:
            self.setForegroundRole(QPalette.ColorRole.WindowText)
            self._colour()
        else:
            self.setPalette(QPalette())
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        if self._field:
            self._field.setAccessibleDescription(text)

    def _colour(self) -> None:
        dark = self.palette().color(QPalette.ColorRole.Window).lightness() < 128
        colour = QColor(palette(dark).fresh["critical"])
        if self.palette().color(QPalette.ColorRole.WindowText) != colour:
            colours = QPalette()  # all but this one colour stays the desktop's
            colours.setColor(QPalette.ColorRole.WindowText, colour)
            self.setPalette(colours)


def heading(text: str) -> QLabel:
    """Give the title of a group of fields."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    font = label.font()
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    return label


class Disclosure(QToolButton):
    """The button that unfolds `body` while it is checked: a line with an arrow before it."""

    def __init__(self, text: str, body: QWidget) -> None:
        super().__init__()
        self.setText(text)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.toggled.connect(lambda shown: body.setVisible(shown))
        body.hide()

    def sizeHint(self) -> QSize:
        """Ask for the arrow's room and the text's."""
        text = self.fontMetrics().size(Qt.TextFlag.TextShowMnemonic, self.text())
        return QSize(self._indent() + text.width() + SPACE, text.height() + SPACE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the arrow at the leading edge; styles do so from left to right only."""
        painter = QStylePainter(self)
        option = QStyleOptionToolButton()
        self.initStyleOption(option)
        whole = self.rect()
        text = whole.adjusted(self._indent(), 0, 0, 0)
        side = self._indent() - SPACE // 2
        square = QRect(0, (self.height() - side) // 2, side, side)
        direction = self.layoutDirection()
        aligned = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        self.style().drawItemText(
            painter,
            QStyle.visualRect(direction, whole, text),
            QStyle.visualAlignment(direction, aligned) | Qt.TextFlag.TextShowMnemonic,
            self.palette(),
            self.isEnabled(),
            self.text(),
            QPalette.ColorRole.WindowText,
        )
        if self.hasFocus():
            focus = QStyleOptionFocusRect()
            focus.initFrom(self)
            painter.drawPrimitive(QStyle.PrimitiveElement.PE_FrameFocusRect, focus)
        option.rect = QStyle.visualRect(direction, whole, square)
        painter.drawPrimitive(self._arrow(), option)

    def _indent(self) -> int:
        return self.fontMetrics().ascent() + SPACE // 2

    def _arrow(self) -> QStyle.PrimitiveElement:
        if self.isChecked():
            return QStyle.PrimitiveElement.PE_IndicatorArrowDown
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return QStyle.PrimitiveElement.PE_IndicatorArrowLeft
        return QStyle.PrimitiveElement.PE_IndicatorArrowRight


def close_on_ctrl_w(dialog: QDialog) -> None:
    """Close on Ctrl+W as on Escape."""
    QShortcut(QKeySequence("Ctrl+W"), dialog).activated.connect(lambda: dialog.close())


def sentence(outcome: Outcome) -> str:
    """Give what a failed child said, without its name before it."""
    said = plain(outcome.err, 1000).removeprefix("comet-tray:").strip()
    return said or words.tr("Comet Tray could not do that, and does not know why. Try again.")


def while_alive(widget: QWidget, finished: Finished) -> Finished:
    """Drop the outcome of a child that outlives the window that started it."""
    return lambda outcome: finished(outcome) if isValid(widget) else None


def free_label(label: str, taken: Sequence[str]) -> str:
    """Give the label, trimmed. Raises InvalidLabel, also where it is taken."""
    return check_label(label, folded(taken))


def checked(check: Callable[[], str], remark: Remark) -> str | None:
    """Give what the check gives, or None and its sentence and remedy in the remark."""
    try:
        return check()
    except InvalidInput as error:
        remark.complain(words.of_error(error))
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
