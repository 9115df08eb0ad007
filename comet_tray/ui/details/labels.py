"""Labels for text that others wrote: never markup, elided where it is long."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontInfo, QPainter, QPaintEvent, QPalette, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_FEWEST_LETTERS = 8


def plain_label(text: str = "", *, name: str = "", wrap: bool = False) -> QLabel:
    """Give a label that never takes its text for markup; `name` is its object name."""
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName(name)
    label.setWordWrap(wrap)
    label.setText(text)
    return label


def quiet(label: QLabel) -> QLabel:
    """Let a label step back: its colour is the theme's own for secondary text."""
    label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
    return label


def scaled(widget: QWidget, factor: float, *, bold: bool = False) -> None:
    """Set a widget's font to `factor` times the user's size."""
    font = widget.font()
    font.setPointSizeF(QFontInfo(font).pointSizeF() * factor)
    if bold:
        font.setWeight(font.Weight.DemiBold)
    widget.setFont(font)


def tooltip(text: str) -> str:
    """Make a text safe for a tooltip, which would take markup in it for its own."""
    return Qt.convertFromPlainText(text, Qt.WhiteSpaceMode.WhiteSpaceNormal) if text else ""


def put(label: QLabel, text: str, spoken: str = "") -> None:
    """Show a text, and hide the label where there is none.

    `spoken` is what assistive technology reads instead. What is unchanged is left alone.
    """
    if label.text() != text:
        label.setText(text)
    if label.accessibleName() != spoken:
        label.setAccessibleName(spoken)
    if label.isHidden() is bool(text):
        label.setVisible(bool(text))


class ElidedLabel(QLabel):
    """One line that gives way where room is short, the whole text in its tooltip."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        """Show a text on one line."""
        super().setText(text)
        self.setToolTip(tooltip(text))

    def minimumSizeHint(self) -> QSize:
        """Ask for a few letters at least."""
        hint = super().minimumSizeHint()
        fewest = self.fontMetrics().averageCharWidth() * _FEWEST_LETTERS
        return QSize(min(hint.width(), fewest), hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint as much as there is room for."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        # The letters decide in which direction the text runs, the window at which side it begins.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.drawText(self.rect(), beginning(self.layoutDirection()), text)


def leading(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """Give the side at which lines of a window begin.

    Not by QStyle, of which PySide makes all enumerations when it is first named: 9 ms and 0.3 MB.
    """
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    return Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft


def beginning(direction: Qt.LayoutDirection) -> int:
    """Give the flags for one line that begins where lines of a window begin."""
    flags = leading(direction) | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
    return flags.value | Qt.TextFlag.TextSingleLine.value
