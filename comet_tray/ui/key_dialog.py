"""The dialog that adds a key."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from comet_tray.core.base_url import normalise
from comet_tray.core.secret import check_secret
from comet_tray.ui import words
from comet_tray.ui.child import Outcome, Runner
from comet_tray.ui.form import (
    SPACE,
    Disclosure,
    Remark,
    add_field,
    checked,
    close_on_ctrl_w,
    column,
    fit,
    free_label,
    sentence,
    while_alive,
)
from comet_tray.ui.secret_field import SecretField

# Exit codes of `keys add` that the dialog answers in a way of their own.
_WRONG_INPUT, _REFUSED, _NO_ANSWER, _NO_BUDGET = 2, 5, 6, 7


class AddKeyDialog(QDialog):
    """Asks for a key and lets `keys add` check and store it.

    `default_base_url` is a normalised address. Closing the window while the key is being
    checked does not stop that. The key is forgotten as soon as the window closes.
    """

    def __init__(
        self,
        run: Runner,
        taken_labels: Sequence[str],
        default_base_url: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._run = run
        self._taken = taken_labels
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(words.tr("Add key"))
        self._secret = SecretField()
        self._label = QLineEdit(suggest_label(taken_labels))
        self._base_url = QLineEdit(default_base_url)
        self._about_secret = Remark(self._secret)
        self._about_label = Remark(self._label, words.tr("The name under which you will see it."))
        self._about_base_url = Remark(
            self._base_url,
            words.tr("The server that the key belongs to, if it is not the usual one."),
        )
        self._status = Remark()
        self._advanced = QWidget()
        self._unfold = Disclosure(words.tr("Ad&vanced"), self._advanced)
        self._buttons = QDialogButtonBox()
        self._add = self._buttons.addButton(
            words.tr("&Add"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._unchecked = self._buttons.addButton(
            words.tr("Add &without checking"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._cancel = self._buttons.addButton(
            words.tr("&Cancel"), QDialogButtonBox.ButtonRole.RejectRole
        )
        self._unchecked.hide()
        self._lay_out()
        self._add.setDefault(True)
        self._connect()
        self._secret.setFocus()
        fit(self)
        self._unfold.toggled.connect(lambda: fit(self))

    def done(self, result: int) -> None:
        """Close, and forget the key."""
        self._secret.forget()
        super().done(result)

    def _lay_out(self) -> None:
        intro = QLabel(
            words.tr(
                "Copy the key on your provider's page and paste it here."
                " It is kept in this computer's keyring, and nowhere else."
            )
        )
        intro.setWordWrap(True)
        layout = column(self)
        layout.addWidget(intro)
        layout.addSpacing(SPACE)
        add_field(layout, words.tr("API &key"), self._secret, self._about_secret)
        add_field(layout, words.tr("&Label"), self._label, self._about_label)
        layout.addWidget(self._unfold)
        advanced = QVBoxLayout(self._advanced)
        advanced.setContentsMargins(0, 0, 0, 0)
        advanced.setSpacing(SPACE // 2)
        add_field(advanced, words.tr("&Base URL"), self._base_url, self._about_base_url)
        layout.addWidget(self._advanced)
        layout.addStretch()
        layout.addWidget(self._status)
        layout.addSpacing(SPACE)
        layout.addWidget(self._buttons)

    def _connect(self) -> None:
        close_on_ctrl_w(self)
        self._secret.edited.connect(self._describe_secret)
        self._label.textEdited.connect(lambda: self._about_label.hint(""))
        self._base_url.textEdited.connect(lambda: self._about_base_url.hint(""))
        self._secret.editingFinished.connect(lambda: self._left(self._secret, self._checked_secret))
        self._label.editingFinished.connect(lambda: self._left(self._label, self._checked_label))
        self._base_url.editingFinished.connect(
            lambda: self._left(self._base_url, self._checked_base_url)
        )
        self._buttons.accepted.connect(lambda: self._start(check=True))
        self._unchecked.clicked.connect(lambda: self._start(check=False))
        self._buttons.rejected.connect(lambda: self.reject())

    def _describe_secret(self) -> None:
        self._about_secret.hint(describe_secret(self._secret.secret()))

    def _left(self, field: QLineEdit, check: Callable[[], str | None]) -> None:
        if field.text():  # an empty field is not wrong before Add is pressed
            check()

    def _checked_secret(self) -> str | None:
        return checked(lambda: check_secret(self._secret.secret()), self._about_secret)

    def _checked_label(self) -> str | None:
        return checked(lambda: free_label(self._label.text(), self._taken), self._about_label)

    def _checked_base_url(self) -> str | None:
        return checked(lambda: normalise(self._base_url.text()), self._about_base_url)

    def _start(self, *, check: bool) -> None:
        secret, label = self._checked_secret(), self._checked_label()
        base_url = self._checked_base_url()
        if secret is None:
            self._secret.setFocus()
        elif label is None:
            self._label.setFocus()
        elif base_url is None:
            self._unfold.setChecked(True)
            self._base_url.setFocus()
        else:
            arguments = ["keys", "add", label, "--stdin", "--base-url", base_url]
            self._set_busy(True)
            if check:
                host = base_url.partition("://")[2]
                self._status.hint(
                    words.tr(
                        "Checking the key with {host}…"
                        " You may close this window; the key is added if it is accepted."
                    ).format(host=host)
                )
            else:
                self._status.hint(words.tr("Storing the key…"))
                arguments.append("--no-check")
            self._run(arguments, secret, while_alive(self, self._finished))

    def _set_busy(self, busy: bool) -> None:
        for field in (self._secret, self._label, self._base_url, self._add):
            field.setEnabled(not busy)
        self._unchecked.hide()
        self._cancel.setText(words.tr("&Close") if busy else words.tr("&Cancel"))

    def _finished(self, outcome: Outcome) -> None:
        if outcome.code == 0:
            self.accept()
            return
        self._set_busy(False)
        self._status.hint("")
        if outcome.code == _REFUSED:
            self._about_secret.complain(sentence(outcome))
            self._secret.setFocus()
            self._secret.selectAll()
        elif outcome.code == _WRONG_INPUT:  # the label was taken meanwhile: the rest was checked
            self._about_label.complain(sentence(outcome))
            self._label.setFocus()
        else:
            self._status.complain(sentence(outcome))
            self._unchecked.setVisible(outcome.code in {_NO_ANSWER, _NO_BUDGET})
            self._add.setFocus()


def suggest_label(taken: Sequence[str]) -> str:
    """Give a label that is free: work, work 2 and so on."""
    work = words.tr("work", "suggested as a key's label")
    folded = {label.casefold() for label in taken}
    return next(
        label
        for label in (work, *(f"{work} {count}" for count in range(2, len(taken) + 3)))
        if label.casefold() not in folded
    )


def describe_secret(text: str) -> str:
    """Say in words what was pasted, with nothing of the key itself."""
    trimmed = text.strip()
    if not trimmed:
        return ""
    length = len(trimmed)
    if trimmed.startswith("sk-"):
        return words.tr("%Ln character(s), begins like an API key.", "", length)
    return words.tr("%Ln character(s), does not begin with “sk-” as most API keys do.", "", length)
