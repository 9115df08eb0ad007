"""A field to search in, with a cross that empties it."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QAction, QIcon, QPainter, QPalette, QPen, QPixmap, Qt
from PySide6.QtWidgets import QLineEdit

from comet_tray.ui import words

_SIDE, _ARM, _LINE = 16, 3.5, 1.5
_RATIOS = (1, 2, 3)


class SearchField(QLineEdit):
    """Qt's own clear button looks through the icon themes on the disk, which took 59 ms."""

    def __init__(self, caption: str) -> None:
        super().__init__()
        self.setObjectName("search")
        self.setPlaceholderText(caption)
        self.setAccessibleName(caption)
        self._clear = QAction(words.tr("Clear the search"), self)
        self._clear.triggered.connect(lambda: self.clear())
        self._clear.setVisible(False)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)

    def match_theme(self, colours: QPalette) -> None:
        """Stand out from the page, which has a field's usual colour; `colours` are the window's."""
        own = self.palette()
        own.setColor(QPalette.ColorRole.Base, colours.color(QPalette.ColorRole.Window))
        self.setPalette(own)
        self._clear.setIcon(_cross(colours))


def _cross(colours: QPalette) -> QIcon:
    made = QIcon()
    for ratio in _RATIOS:
        picture = QPixmap(_SIDE * ratio, _SIDE * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(colours.color(QPalette.ColorRole.WindowText), _LINE)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.translate(_SIDE / 2, _SIDE / 2)
        for arm in (QPointF(_ARM, _ARM), QPointF(_ARM, -_ARM)):
            painter.drawLine(-arm, arm)
        painter.end()
        made.addPixmap(picture)
    return made
