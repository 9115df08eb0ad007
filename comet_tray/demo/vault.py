"""The demo's own vault: what it keeps is which sample key belongs to which key id."""

import json
import os

from comet_tray.core.errors import InvalidSecret, NotWritable, SecretMissing
from comet_tray.core.words import Sentence
from comet_tray.demo.scenario import sample_labels, secret_of


class DemoVault:
    """Stand in for the keyring, with the same methods, in one file of `directory`.

    The file holds labels of sample keys alone, and is the owner's only. A file that
    cannot be read counts as empty: the sample keys can be added again.
    """

    def __init__(self, directory: str) -> None:
        self._path = os.path.join(directory, "demo-vault.json")

    def get(self, key_id: str) -> str:
        """Give the sample secret of a key id; raises SecretMissing."""
        label = self._labels().get(key_id)
        if label is None:
            raise SecretMissing(Sentence("The demo does not hold this key."))
        return secret_of(label)

    def set(self, key_id: str, secret: str) -> None:
        """Keep a sample secret.

        Raises InvalidSecret for any other, which is then stored nowhere, and NotWritable.
        """
        label = next((each for each in sample_labels() if secret_of(each) == secret), None)
        if label is None:
            raise InvalidSecret(
                Sentence("The demo takes only its own sample keys, such as sk-demo-…"),
                Sentence("Start Comet Tray without --demo to add a key of your own."),
            )
        self._write(self._labels() | {key_id: label})

    def delete(self, key_id: str) -> None:
        """Forget a key id; an absent one is success. Raises NotWritable."""
        labels = self._labels()
        if labels.pop(key_id, None) is not None:
            self._write(labels)

    def is_locked(self) -> bool:
        """Tell that nothing is ever locked here."""
        return False

    def describe(self) -> str:
        """Name what stands in for the keyring."""
        return "The demo's own vault, with sample keys alone"

    def _labels(self) -> dict[str, str]:
        try:
            with open(self._path, encoding="utf-8") as file:
                content = json.load(file)
        except (OSError, ValueError):
            return {}
        pairs = content.items() if isinstance(content, dict) else ()
        return {key_id: label for key_id, label in pairs if isinstance(label, str)}

    def _write(self, labels: dict[str, str]) -> None:
        temporary = self._path + ".new"
        try:
            handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with open(handle, "w", encoding="utf-8") as file:
                json.dump(labels, file)
            os.replace(temporary, self._path)
        except OSError as error:
            raise NotWritable(
                Sentence(
                    "The demo cannot write {path}: {why}.",
                    path=self._path,
                    why=error.strerror or str(error),
                )
            ) from error
