"""Buttons of actions: what the keyboard does, and when it can, the button does too."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton


def button(action: QAction) -> QPushButton:
    """Give an action's button, which opens the action's menu where it has one.

    While it cannot be pressed, its tooltip says why.
    """
    made = QPushButton(action.text())
    made.setObjectName(action.objectName())
    menu = action.menu()
    if isinstance(menu, QMenu):
        made.setMenu(menu)
    else:
        made.clicked.connect(lambda: action.trigger())

    def follow() -> None:
        made.setEnabled(action.isEnabled())
        reason = "" if action.isEnabled() else action.toolTip()
        made.setToolTip(reason)
        made.setAccessibleDescription(reason)

    action.changed.connect(follow)
    return made


def button_row(first: Sequence[QAction], last: Sequence[QAction], margin: int) -> QHBoxLayout:
    """Put buttons side by side: the first ones where lines begin, the last where they end.

    `margin` is in pixels, on both sides.
    """
    row = QHBoxLayout()
    row.setContentsMargins(margin, 0, margin, 0)
    row.setSpacing(8)
    for action in first:
        row.addWidget(button(action))
    row.addStretch(1)
    for action in last:
        row.addWidget(button(action))
    return row
