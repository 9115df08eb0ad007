"""The field that an API key is pasted or typed into."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
)
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget

from comet_tray.ui import words

_BULLET = "•"
_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHORTCUTS = (_CONTROL, _CONTROL | Qt.KeyboardModifier.ShiftModifier)


class SecretField(QLineEdit):
    """A line of bullets, which keeps what they stand for out of Qt's hands.

    In every echo mode a QLineEdit tells all who listen on the accessibility bus each text that
    is typed, pasted or deleted, in the clear (measured with Qt 6.11.3; screen readers speak it:
    https://github.com/keepassxreboot/keepassxc/issues/5389). So every way in ends here, and Qt
    is given one bullet for each character. There is no way to show the key, none to copy it,
    and none to undo, which would have to remember it.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._secret = ""
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setAcceptDrops(False)
        self.textChanged.connect(self._follow)

    def secret(self) -> str:
        """What was put in, as it is."""
        return self._secret

    def forget(self) -> None:
        """Become empty."""
        self._secret = ""
        self.setText("")

    def take(self, text: str) -> None:
        """Insert a text at the cursor, in place of what is selected."""
        selected = self.hasSelectedText()
        start = self.selectionStart() if selected else self.cursorPosition()
        end = self.selectionEnd() if selected else start
        self._secret = self._secret[:start] + text + self._secret[end:]
        self.insert(_BULLET * len(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # Qt's name
        """Insert what is typed or pasted; Qt moves, selects and deletes."""
        text = event.text()
        if event.matches(QKeySequence.StandardKey.Paste):
            self._paste()
        elif event.matches(QKeySequence.StandardKey.Undo) or event.matches(
            QKeySequence.StandardKey.Redo
        ):
            event.accept()
        elif text >= " " and text != "\x7f" and event.modifiers() not in _SHORTCUTS:
            self.take(text)
        else:
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:  # Qt's name
        """Insert what an input method, such as a keyboard on the screen, has finished."""
        self.take(event.commitString())
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # Qt's name
        """Insert the primary selection on a middle click, where the system has one."""
        if event.button() is not Qt.MouseButton.MiddleButton:
            super().mouseReleaseEvent(event)
        elif QGuiApplication.clipboard().supportsSelection():
            self.deselect()
            self._paste(QClipboard.Mode.Selection)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # Qt's name
        """Offer what can be done here."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(words.tr("&Paste"), self._paste)
        menu.addAction(words.tr("&Clear"), self.forget)
        menu.popup(event.globalPos())

    def _paste(self, mode: QClipboard.Mode = QClipboard.Mode.Clipboard) -> None:
        self.take(QGuiApplication.clipboard().text(mode))

    def _follow(self, bullets: str) -> None:
        """Take out what Qt has deleted; take over what an assistive program has set."""
        removed = len(self._secret) - len(bullets)
        if removed < 0 or bullets.strip(_BULLET):
            self._secret = bullets
            self.setText(_BULLET * len(bullets))
            return
        start = self.cursorPosition()  # where Qt leaves the cursor after any deletion
        self._secret = self._secret[:start] + self._secret[start + removed :]
        self.edited.emit()
