"""What is wrong with the files is said in the reader's language, with what was wrong in them."""

from pathlib import Path

import pytest

from comet_tray.core.registry import load_registry
from comet_tray.core.settings import load_settings
from comet_tray.core.store import open_store
from tests.support.builders import NOW
from tests.support.marked import MARKED


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("low_percent = 200", "⟦a number from 0 to 100⟧, not 200.⟧ Its default applies.⟧"),
        ("budget_requests = 1", "⟦a whole number from 5 to 20⟧, not 1.⟧ Its default applies.⟧"),
        ("debug = 3", "⟦on or off⟧, not 3.⟧ Its default applies.⟧"),
        ("panel = 3", "⟦⟦auto or dark⟧ or light⟧, not 3.⟧ Its default applies.⟧"),
        ("proxy = 3", "⟦a text of at most 1.000 characters⟧, not 3.⟧ Its default applies.⟧"),
        ("quiet_from = 3", "or nothing⟧, not 3.⟧ Its default applies.⟧"),
        ("[", "They are kept as {path}.⟧"),
    ],
)
def test_settings(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(text)
    [notice] = load_settings(str(path), NOW).notices
    [aside] = tmp_path.glob("*.damaged-*") if text == "[" else [path]
    assert MARKED.say(notice).startswith("⟦")
    assert MARKED.say(notice).endswith(said.format(path=aside))


ENTRY = '[[keys]]\nid = "k"\nlabel = "work"\nbase_url = "https://api.cometapi.com"\n'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[[keys]]\nid = 3", "not valid: Expected `str`, got `int` - at `$.id`⟧"),
        (ENTRY.replace("work", " "), "not valid: ⟦The label is empty.⟧⟧"),
        (ENTRY.replace("https", "ftp"), "⟦The base URL must begin with https://.⟧⟧"),
        (ENTRY + ENTRY.replace("work", "home"), "not valid: ⟦The id k stands twice.⟧⟧"),
        ("[", "The keys themselves are still in the keyring.⟧"),
    ],
)
def test_keys(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "keys.toml"
    path.write_text(text)
    [notice] = load_registry(str(path), NOW).notices
    assert MARKED.say(notice).startswith("⟦")
    assert MARKED.say(notice).endswith(said)


def test_the_key_of_the_environment(tmp_path: Path) -> None:
    environment = {"COMETAPI_KEY": "sk-x", "COMETAPI_BASE_URL": "ftp://x"}
    [notice] = load_registry(str(tmp_path / "keys.toml"), NOW, environment).notices
    assert MARKED.say(notice) == (
        "⟦The key in COMETAPI_KEY is left out: ⟦The base URL must begin with https://.⟧"
        " Correct COMETAPI_BASE_URL.⟧"
    )


def test_the_history(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite3"
    path.write_bytes(b"no database" * 100)
    with open_store(str(path), NOW) as store:
        [notice] = store.notices
    assert MARKED.say(notice).startswith("⟦The history was damaged. It is kept as ")
