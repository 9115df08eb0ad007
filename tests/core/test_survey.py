"""The files at one look: what every surface shows."""

import os
from pathlib import Path

import msgspec
import pytest

from comet_tray.core.errors import NewerFormat, TimedOut
from comet_tray.core.paths import Paths, find_paths
from comet_tray.core.problems import problem_of
from comet_tray.core.registry import add_key
from comet_tray.core.settings import Settings, save_settings
from comet_tray.core.store import open_store
from comet_tray.core.survey import judge_all, look, plan_hosts, polls_of
from comet_tray.core.told import Told
from comet_tray.core.words import Sentence
from tests.support.builders import NOW, aside, key, lasting, left, problem, usage
from tests.support.pseudo import PSEUDO, untranslated

WORK, HOME = key(), key(id="k2", label="home", base_url="https://other.example")


@pytest.fixture
def paths(tmp_path: Path) -> Paths:
    return find_paths(str(tmp_path / "data dir; as it is"))


@pytest.fixture
def furnished(paths: Paths) -> Paths:
    for each in (WORK, HOME):
        add_key(paths.registry, each, NOW)
    with open_store(paths.store, NOW) as store:
        store.record_reading("k1", left(150), NOW - 60)
        store.record_problem("k2", problem())
    return paths


def test_a_fresh_machine_has_no_keys_and_no_files(paths: Paths) -> None:
    survey = look(paths, NOW, {})
    assert (survey.settings, survey.keys) == (Settings(), ())
    assert (survey.overview.text, survey.overview.notices) == ("No keys yet", ())
    assert look(paths, NOW, {}, PSEUDO).overview.text == "⟦NO KEYS YET⟧"
    assert not os.path.exists(paths.data)


def test_readings_problems_and_settings_meet(furnished: Paths) -> None:
    save_settings(furnished.settings, {"low_percent": 10.0}, NOW)
    survey = look(furnished, NOW, {})
    assert survey.keys == (WORK, HOME)
    work, home = survey.overview.standings
    assert (work.label, work.level, work.problem) == ("work", "good", None)
    assert (home.label, home.level, home.problem) == ("home", "unknown", problem())
    assert survey.overview.text == "home: no reading yet"
    assert survey.overview.at == NOW


def test_what_was_foreseen_of_a_key_is_that_keys(furnished: Paths) -> None:
    with open_store(furnished.store, NOW) as store:
        store.record_outlook("k1", lasting(3))
    work, home = look(furnished, NOW, {}).overview.standings
    assert (work.runway, home.runway) == (lasting(3).runway, None)


def test_the_key_of_the_environment_is_judged_like_the_others(furnished: Paths) -> None:
    survey = look(furnished, NOW, {"COMETAPI_KEY": "sk-a"})
    last = survey.overview.standings[-1]
    assert (last.label, last.level, last.read_only) == ("environment", "unknown", True)


def test_each_damaged_file_is_told_once_and_for_a_day(furnished: Paths) -> None:
    for path in (furnished.settings, furnished.registry):
        Path(path).write_text("][")
    Path(furnished.store).write_text("][" * 1000)
    first = look(furnished, NOW, {}).overview.notices
    asides = sorted(name for name in os.listdir(furnished.data) if ".damaged-" in name)
    assert len(asides) == len(first) == 2  # the history is a round's to set aside
    assert all(aside(Path(path)).exists() for path in (furnished.settings, furnished.registry))
    with open_store(furnished.store, NOW):
        asides = sorted(name for name in os.listdir(furnished.data) if ".damaged-" in name)
    then = os.stat(os.path.join(furnished.data, asides[0])).st_ctime
    for suffix in ("-wal", "-shm"):
        Path(os.path.join(furnished.data, asides[0] + suffix)).write_text("its log")
    later = look(furnished, then + 3600, {}).overview.notices
    assert sorted(later) == [
        f"A damaged file was set aside as {os.path.join(furnished.data, name)};"
        " what it held is not in use."
        for name in asides
    ]
    assert len(later) == 3
    assert look(furnished, then + 90_000, {}).overview.notices == ()


def test_what_does_not_fit_in_a_file_is_told(furnished: Paths) -> None:
    Path(furnished.settings).write_text("low_percent = 101")
    with open(furnished.registry, "a", encoding="utf-8") as registry:
        registry.write('[[keys]]\nlabel = "no id"\n')
    setting, entry = look(furnished, NOW, {}).overview.notices
    assert setting.startswith("The setting low_percent is a number from 0 to 100")
    assert entry.startswith("An entry of ")


def test_a_store_of_a_newer_version_is_an_error(furnished: Paths) -> None:
    import sqlite3
    from contextlib import closing

    with closing(sqlite3.connect(furnished.store)) as database:
        database.execute("PRAGMA user_version = 99")
    with pytest.raises(NewerFormat):
        look(furnished, NOW, {})


def test_each_host_has_a_budget_of_its_own() -> None:
    many = [key(id=f"a{n}", label=f"a{n}") for n in range(40)]
    plans = plan_hosts([*many, HOME], Settings(interval_minutes=5))
    assert set(plans) == {WORK.base_url, HOME.base_url}
    assert plans[HOME.base_url].interval == 300
    assert plans[WORK.base_url].interval > 1200


def test_a_stretched_interval_keeps_readings_fresh_for_longer(paths: Paths) -> None:
    many = [key(id=f"a{n}", label=f"a{n}") for n in range(40)]
    with open_store(paths.store, NOW) as store:
        for each in [*many, HOME]:
            store.record_reading(each.id, usage(), NOW - 1200)
        judged = judge_all([*many, HOME], store, Settings(), NOW)
    assert {each.fresh for each in judged[:-1]} == {True}
    assert judged[-1].fresh is False


def test_pacing_learns_what_it_needs(furnished: Paths) -> None:
    third = key(id="k3", label="third")
    with open_store(furnished.store, NOW) as store:
        store.record_problem("k3", problem("rejected"))
        plan = plan_hosts([WORK], Settings())[WORK.base_url]
        store.spend(WORK.base_url, "k1", "turn", plan, NOW - 61.5)
        polls = polls_of([WORK, HOME, third], store, Settings(), NOW)
    told = [(poll.key_id, poll.attempted_at, poll.urgency, poll.rejected) for poll in polls]
    assert told == [
        ("k1", NOW - 61.5, 0.75, False),
        ("k2", None, None, False),
        ("k3", None, None, True),
    ]


def test_all_of_a_key_in_trouble_is_said_in_the_readers_language(furnished: Paths) -> None:
    """The problem too, which a round stored without knowing that language."""
    host = "№"
    with open_store(furnished.store, NOW) as store:
        late = TimedOut(Sentence("{host} did not answer in time.", host=host))
        store.record_problem("k2", problem_of(late, NOW))
    Path(furnished.settings).write_text("][")
    overview = look(furnished, NOW, {}, PSEUDO).overview
    trouble = overview.standings[1].problem
    assert trouble
    assert trouble.text == "⟦№ DID NOT ANSWER IN TIME.⟧"
    texts = (trouble.text, trouble.remedy, overview.standings[1].shown.problem)
    assert [text for text in (*texts, *overview.notices) if untranslated(text)] == []


def test_a_snoozed_key_says_so_in_the_readers_language_and_no_other_does(furnished: Paths) -> None:
    with open_store(furnished.store, NOW) as store:
        store.set_told({"k1": msgspec.json.encode(Told(silent_until=NOW + 60))})
    snoozed, other = look(furnished, NOW, {}, PSEUDO).overview.standings
    assert snoozed.silence.startswith("⟦SILENT UNTIL ")
    assert other.silence == ""
    assert snoozed.label == "work"
    ended, _ = look(furnished, NOW + 60, {}, PSEUDO).overview.standings
    assert ended.silence == ""
