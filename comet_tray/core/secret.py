"""An API key as it is typed or pasted, checked for what a header cannot carry."""

from comet_tray.core.errors import InvalidSecret
from comet_tray.core.words import Sentence


def check_secret(text: str) -> str:
    """Give the key without the white space around it.

    Raises InvalidSecret, which never quotes the key, where it is empty or holds white space,
    control or non-ASCII characters. Nothing else is refused: `sk-` and 48 letters or digits is
    usual, and gateways hand out other shapes, too.
    """
    secret = text.strip()
    trouble = _trouble(secret)
    if trouble:
        del text, secret  # what was refused may still be a key, and tracebacks can show locals
        raise InvalidSecret(trouble)
    return secret


def _trouble(secret: str) -> Sentence | None:
    if not secret:
        return Sentence("The API key is empty.")
    if any(character.isspace() for character in secret):
        return Sentence("The API key has white space or a line break inside.")
    if not secret.isascii():
        return Sentence("The API key has characters other than plain letters, digits and signs.")
    if not secret.isprintable():
        return Sentence("The API key has invisible control characters inside.")
    return None
