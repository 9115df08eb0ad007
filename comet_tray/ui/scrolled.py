"""The fields of a dialog above its buttons: they scroll where the screen is too low for all."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from comet_tray.ui.form import SPACE, comfortable_width

_SHARE_OF_SCREEN = 0.85  # that the window takes at most of itself


class Scrolled(QScrollArea):
    """Lays out a dialog: as wide as its fields are, and as high as the screen allows."""

    def __init__(self, dialog: QDialog, fields: QWidget, foot: QWidget) -> None:
        super().__init__()
        self._foot = foot
        self._body = _Body()
        margin = QVBoxLayout(self._body)
        margin.setContentsMargins(3 * SPACE, 3 * SPACE, 3 * SPACE, SPACE)
        margin.addWidget(fields)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(self._body)
        self._bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        width = max(self._body.sizeHint().width(), comfortable_width(dialog))
        self.setMinimumWidth(width + self._bar)
        foot.setContentsMargins(3 * SPACE, SPACE, 3 * SPACE, 2 * SPACE)
        layout = QVBoxLayout(dialog)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self)
        layout.addWidget(foot)
        dialog.resize(self.minimumWidth(), self._wanted_height())
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def show_end(self) -> None:
        """Show what was unfolded at the end: the window grows, and scrolls for the rest."""
        QTimer.singleShot(0, self, self._grow)  # when the layout knows of it

    def _follow(self, _: QWidget | None, focused: QWidget | None) -> None:
        # Qt does so for the Tab key, and not for a mnemonic.
        if focused and self.isAncestorOf(focused) and focused.visibleRegion().isEmpty():
            self.ensureWidgetVisible(focused)

    def _grow(self) -> None:
        window = self.window()
        window.resize(window.width(), max(window.height(), self._wanted_height()))
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum())

    def _wanted_height(self) -> int:
        body = self._body.height_at(self.minimumWidth() - self._bar)
        most = int(self.window().screen().availableGeometry().height() * _SHARE_OF_SCREEN)
        return min(body + self._foot.sizeHint().height(), most)


class _Body(QWidget):
    def height_at(self, width: int) -> int:
        """Give the height that the fields need at a width."""
        broken = self.hasHeightForWidth()
        return self.heightForWidth(width) if broken else self.sizeHint().height()

    def minimumSizeHint(self) -> QSize:  # Qt's name
        """Leave the height to the width where texts are broken: they ask for too much."""
        least = super().minimumSizeHint()
        return QSize(least.width(), 0) if self.hasHeightForWidth() else least
