"""From an error to a stored problem, and from that into the reader's language."""

import contextlib
import sqlite3
from pathlib import Path

import msgspec

from comet_tray.core.errors import Rejected, VaultSlow, VaultTrouble
from comet_tray.core.problems import in_words, problem_of
from comet_tray.core.store import Problem, open_store
from comet_tray.core.words import ENGLISH, Sentence
from tests.support.builders import NOW
from tests.support.marked import MARKED

REFUSED = Rejected(
    Sentence("{host} does not accept this key.", host="api.example.com"),
    status=401,
    request_id="r-1",
    server_message="Nein: {host}",
)


def stored(path: Path, problem: Problem) -> Problem:
    with open_store(str(path), NOW) as store:
        store.record_problem("k", problem)
        return store.problems()["k"]


def test_a_stored_problem_is_english_for_all_who_do_not_ask(tmp_path: Path) -> None:
    problem = stored(tmp_path / "s", problem_of(REFUSED, NOW))
    assert problem.kind == "rejected"
    assert problem.text == "api.example.com does not accept this key."
    assert problem.remedy == Rejected.default_remedy
    assert in_words(problem, ENGLISH) == problem


def test_text_and_remedy_are_said_in_the_readers_language(tmp_path: Path) -> None:
    problem = stored(tmp_path / "s", problem_of(REFUSED, NOW))
    said = in_words(problem, MARKED)
    assert said.text == "⟦api.example.com does not accept this key.⟧"
    assert said.remedy == f"⟦{Rejected.default_remedy}⟧"
    assert (said.server_message, said.status, said.request_id) == ("Nein: {host}", 401, "r-1")
    assert msgspec.structs.replace(said, text=problem.text, remedy=problem.remedy) == problem


def test_what_an_older_version_stored_stays_in_english(tmp_path: Path) -> None:
    older = b'{"kind": "offline", "text": "Away.", "remedy": "Wait.", "since": 5}'
    with open_store(str(tmp_path / "s"), NOW):
        pass
    with contextlib.closing(sqlite3.connect(tmp_path / "s")) as file, file:
        file.execute("INSERT INTO problem VALUES ('k', ?)", (older,))
    with open_store(str(tmp_path / "s"), NOW) as store:
        problem = store.problems()["k"]
    assert in_words(problem, MARKED) == problem
    assert (problem.text, problem.remedy, problem.said) == ("Away.", "Wait.", None)


def test_an_error_without_a_kind_of_its_own_is_a_keyring_that_does_not_open() -> None:
    for error in (VaultSlow(Sentence("Slow."), ""), VaultTrouble(Sentence("Slow."), "")):
        slow = problem_of(error, 7.9)
        assert (slow.kind, slow.since, slow.remedy) == ("keyring_locked", 7, "")
        assert in_words(slow, MARKED).remedy == ""


def test_what_a_server_says_at_length_is_cut() -> None:
    error = Rejected(REFUSED.sentence, status=401, server_message="x" * 301)
    assert problem_of(error, NOW).server_message == "x" * 299 + "…"
