"""keys.toml: what the user added, and nothing that a person wrote into it is lost."""

import contextlib
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from comet_tray.core import registry
from comet_tray.core.errors import InvalidBaseUrl, InvalidLabel, NoSuchKey, NotWritable
from comet_tray.core.registry import (
    Key,
    Registry,
    Rules,
    Thresholds,
    add_key,
    default_base_url,
    find_key,
    load_registry,
    process_environment,
    remove_key,
    rename_key,
    set_own,
)
from tests.support.builders import NOW, aside, key

BY_HAND = """\
# my keys
colour = "blue"

[[keys]]
id = "k1"
label = "work"  # the team's
base_url = "https://api.cometapi.com/v1"
added_at = 1764000000
note = "ask Ann"
low_percent = 30

[[keys]]
id = "k2"
label = "home"
base_url = "https://other.example"
"""
WORK = key(added_at=NOW, thresholds=Thresholds(low_percent=30))
HOME = key(id="k2", label="home", base_url="https://other.example")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "keys.toml"


@pytest.fixture
def by_hand(path: Path) -> Path:
    path.parent.mkdir()
    path.write_text(BY_HAND)
    return path


def _keys(path: Path) -> tuple[Key, ...]:
    return load_registry(str(path), NOW).keys


def test_without_a_file_there_are_no_keys(path: Path) -> None:
    assert load_registry(str(path), NOW) == Registry()
    assert not path.parent.exists()


def test_what_a_person_wrote_is_read(by_hand: Path) -> None:
    assert load_registry(str(by_hand), NOW) == Registry((WORK, HOME))


def test_added_keys_are_read_back_in_their_order_from_an_owner_only_file(path: Path) -> None:
    keys = tuple(key(id=f"k{n}", label=f"key {n}", added_at=NOW + n) for n in range(3))
    for each in keys:
        add_key(str(path), each, NOW)
    assert _keys(path) == keys
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_keys_of_one_server_have_its_address_made_normal_once(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = "https://one.example", "https://two.example"
    for number, base_url in enumerate((one, two, one)):
        add_key(str(path), key(id=f"k{number}", label=f"{number}", base_url=base_url), NOW)
    asked: list[str] = []

    def normalise(base_url: str) -> str:
        asked.append(base_url)
        return f"{base_url}/normal"

    monkeypatch.setattr(registry, "normalise", normalise)

    assert [each.base_url for each in _keys(path)] == [f"{url}/normal" for url in (one, two, one)]
    assert asked == [one, two]


def test_changes_keep_comments_and_unknown_keys(by_hand: Path) -> None:
    add_key(str(by_hand), key(id="k3", label="third"), NOW)
    rename_key(str(by_hand), "work", "office", NOW)
    levels = Thresholds(low_percent=50, runway_low_days=14, expiring_days=3)
    set_own(str(by_hand), "home", levels, Rules(tell_low=False, tell_spike=True), NOW)
    remove_key(str(by_hand), "k3", NOW)
    text = by_hand.read_text()
    for kept in ("# my keys", 'colour = "blue"', 'note = "ask Ann"', "# the team's"):
        assert kept in text
    assert [each.label for each in _keys(by_hand)] == ["office", "home"]
    assert _keys(by_hand)[1].thresholds == levels
    assert _keys(by_hand)[1].rules == Rules(tell_low=False, tell_spike=True)


def test_own_thresholds_and_rules_are_taken_back(by_hand: Path) -> None:
    rules = Rules(tell_expiry=False)
    set_own(str(by_hand), "work", Thresholds(runway_critical_days=2), rules, NOW)
    assert _keys(by_hand)[0] == key(
        added_at=NOW, thresholds=Thresholds(runway_critical_days=2), rules=rules
    )
    assert "low_percent" not in by_hand.read_text()

    set_own(str(by_hand), "work", Thresholds(), Rules(), NOW)
    assert _keys(by_hand)[0] == key(added_at=NOW)
    assert by_hand.read_text() == BY_HAND.replace("low_percent = 30\n", "")


def test_rules_that_a_person_wrote_are_read(by_hand: Path) -> None:
    by_hand.write_text(BY_HAND.replace("low_percent = 30", "tell_low = false  # I know"))
    assert _keys(by_hand)[0].rules == Rules(tell_low=False)

    set_own(str(by_hand), "work", Thresholds(), Rules(tell_low=True), NOW)

    assert "tell_low = true  # I know" in by_hand.read_text()


def test_keys_that_were_written_inline_survive_a_change(path: Path) -> None:
    path.parent.mkdir()
    path.write_text(
        'keys = [{ id = "k1", label = "work", base_url = "https://a.example", note = "ask" }]\n'
    )
    add_key(str(path), HOME, NOW)
    assert _keys(path) == (key(base_url="https://a.example"), HOME)
    assert 'note = "ask"' in path.read_text()


def test_a_label_that_is_taken_meanwhile_is_refused(by_hand: Path) -> None:
    with pytest.raises(InvalidLabel, match="is taken"):
        add_key(str(by_hand), key(id="k3", label="WORK"), NOW)
    with pytest.raises(InvalidLabel, match="is taken"):
        rename_key(str(by_hand), "work", "home", NOW)
    assert by_hand.read_text() == BY_HAND


def test_a_number_stays_as_a_person_typed_it(by_hand: Path) -> None:
    set_own(str(by_hand), "work", Thresholds(low_percent=30.0), Rules(), NOW)
    assert "low_percent = 30\n" in by_hand.read_text()


@pytest.mark.parametrize("typed", ["sk-0123456789", "0123456789abcdef" * 3, "x" * 41])
def test_a_key_typed_for_a_label_is_not_repeated(by_hand: Path, typed: str) -> None:
    with pytest.raises(NoSuchKey) as refused:
        find_key(tuple(_keys(by_hand)), typed)
    assert str(refused.value) == "There is no key with this label."


@pytest.mark.parametrize("label", ["play", "x" * 40, "two words " + "x" * 60])
def test_a_label_that_no_key_has_is_repeated(by_hand: Path, label: str) -> None:
    with pytest.raises(NoSuchKey) as refused:
        find_key(tuple(_keys(by_hand)), label)
    assert str(refused.value) == f"There is no key with the label “{label}”."


def test_a_key_may_change_the_case_of_its_own_label(by_hand: Path) -> None:
    rename_key(str(by_hand), "work", "Work", NOW)
    assert [each.label for each in _keys(by_hand)] == ["Work", "home"]


def test_a_label_that_no_key_has_cannot_be_changed(by_hand: Path) -> None:
    with pytest.raises(NoSuchKey):
        rename_key(str(by_hand), "play", "game", NOW)
    with pytest.raises(NoSuchKey):
        set_own(str(by_hand), "play", Thresholds(low_percent=1), Rules(), NOW)
    assert by_hand.read_text() == BY_HAND


def test_removing_an_absent_key_is_success(by_hand: Path, tmp_path: Path) -> None:
    remove_key(str(by_hand), "k9", NOW)
    assert by_hand.read_text() == BY_HAND
    remove_key(str(tmp_path / "none" / "keys.toml"), "k1", NOW)


def test_after_the_last_key_the_rest_of_the_file_stays(by_hand: Path) -> None:
    for key_id in ("k1", "k2"):
        remove_key(str(by_hand), key_id, NOW)
    assert _keys(by_hand) == ()
    assert 'colour = "blue"' in by_hand.read_text()
    add_key(str(by_hand), HOME, NOW)
    assert _keys(by_hand) == (HOME,)


@pytest.mark.parametrize(
    "content",
    [
        b"[[keys]",
        b"\xff\xfe",
        b"keys = 7",
        b'keys = "work"',
        b"keys = " + b"[" * 20_000,
        b"keys = " + b"9" * 10_000,
    ],
)
def test_a_damaged_file_is_set_aside_and_told(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    registry = load_registry(str(path), NOW)
    assert not path.exists()
    assert aside(path).read_bytes() == content
    told = f"The list of keys was damaged. It is kept as {aside(path)}."
    assert registry == Registry((), (told + " The keys themselves are still in the keyring.",))


def test_a_key_that_is_added_to_a_damaged_file_begins_a_new_one(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("][")
    add_key(str(path), HOME, NOW)
    assert _keys(path) == (HOME,)
    assert aside(path).read_text() == "]["


@pytest.mark.parametrize(
    "change",
    [
        lambda path: rename_key(path, "work", "office", NOW),
        lambda path: set_own(path, "work", Thresholds(), Rules(), NOW),
        lambda path: remove_key(path, "k1", NOW),
    ],
)
def test_a_damaged_file_has_no_key_to_change_and_is_kept(
    path: Path, change: Callable[[str], None]
) -> None:
    path.parent.mkdir()
    path.write_text("][")
    with contextlib.suppress(NoSuchKey):
        change(str(path))
    assert aside(path).read_text() == "]["


@pytest.mark.parametrize(
    "entry",
    [
        'label = "new"\nbase_url = "https://a.example"',
        'id = "../etc"\nlabel = "new"\nbase_url = "https://a.example"',
        'id = "k3"\nlabel = ""\nbase_url = "https://a.example"',
        'id = "k3"\nlabel = "WORK"\nbase_url = "https://a.example"',
        'id = "k3"\nlabel = "environment"\nbase_url = "https://a.example"',
        'id = "k3"\nlabel = "new"\nbase_url = "http://a.example"',
        'id = "k3"\nlabel = "new"',
        'id = "k3"\nlabel = "new"\nbase_url = "https://a.example"\nadded_at = -1',
        'id = "k3"\nlabel = "new"\nbase_url = "https://a.example"\nadded_at = 253402300800',
        'id = "k1"\nlabel = "new"\nbase_url = "https://a.example"',
        'id = "k3"\nlabel = "new"\nbase_url = "https://a.example"\nlow_percent = 101',
        'id = "k3"\nlabel = "new"\nbase_url = "https://a.example"\nrunway_low_days = "7"',
        'id = "k3"\nlabel = "new"\nbase_url = "https://a.example"\ntell_low = "off"',
        'id = 3\nlabel = "\\u001b[2J"\nbase_url = "https://a.example"',
    ],
)
def test_an_entry_that_is_no_key_is_left_out_told_and_kept(by_hand: Path, entry: str) -> None:
    by_hand.write_text(f"{BY_HAND}\n[[keys]]\n{entry}\n")
    registry = load_registry(str(by_hand), NOW)
    assert registry.keys == (WORK, HOME)
    [notice] = registry.notices
    assert notice.startswith(f"An entry of {by_hand} is left out, for it is not valid: ")
    assert notice.isprintable()
    rename_key(str(by_hand), "home", "house", NOW)
    assert entry in by_hand.read_text()


def test_an_entry_that_is_no_table_is_left_out(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('keys = ["work", 5]')
    registry = load_registry(str(path), NOW)
    assert (registry.keys, len(registry.notices)) == ((), 2)


def test_a_change_keeps_the_file_whose_entries_were_no_tables(path: Path) -> None:
    path.parent.mkdir()
    text = 'keys = ["x", {id = "k1", label = "work", base_url = "https://api.cometapi.com"}]'
    path.write_text(text)
    add_key(str(path), HOME, NOW)
    assert [key.label for key in _keys(path)] == ["work", "home"]
    assert aside(path).read_text() == text


def test_a_refused_change_leaves_such_a_file_alone(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('keys = ["x"]')
    with pytest.raises(NoSuchKey):
        rename_key(str(path), "home", "house", NOW)
    assert path.read_text() == 'keys = ["x"]'


def test_a_list_that_cannot_be_written_is_told(path: Path) -> None:
    path.parent.write_text("a file in the way")
    with pytest.raises(NotWritable):
        add_key(str(path), HOME, NOW)
    with pytest.raises(NotWritable):
        load_registry(str(path), NOW)


def test_the_key_of_the_environment_stands_last_and_in_no_file(by_hand: Path) -> None:
    registry = load_registry(
        str(by_hand), NOW, {"COMETAPI_KEY": " sk-a ", "COMETAPI_BASE_URL": "https://b.example/v1"}
    )
    *others, last = registry.keys
    assert others == [WORK, HOME]
    assert (last.label, last.base_url, last.read_only) == (
        "environment",
        "https://b.example",
        True,
    )
    assert by_hand.read_text() == BY_HAND


def test_another_key_in_the_variable_does_not_inherit_the_readings(path: Path) -> None:
    ids = {
        load_registry(str(path), NOW, {"COMETAPI_KEY": secret}).keys[0].id
        for secret in ("sk-a", "sk-b", " sk-a\n")
    }
    assert len(ids) == 2
    assert not any("sk-" in each for each in ids)


def test_a_key_of_undecodable_bytes_in_the_variable_is_one_all_the_same(path: Path) -> None:
    [odd] = load_registry(str(path), NOW, {"COMETAPI_KEY": "sk-\udce9"}).keys
    assert odd.id.startswith("environment-")


@pytest.mark.parametrize("environment", [{}, {"COMETAPI_KEY": ""}, {"COMETAPI_KEY": "  "}])
def test_an_empty_variable_is_no_key(path: Path, environment: dict[str, str]) -> None:
    assert load_registry(str(path), NOW, environment) == Registry()


def test_a_bad_address_in_the_environment_is_told_and_the_file_still_read(by_hand: Path) -> None:
    environment = {"COMETAPI_KEY": "sk-a", "COMETAPI_BASE_URL": "ftp://b.example"}
    registry = load_registry(str(by_hand), NOW, environment)
    assert registry.keys == (WORK, HOME)
    [notice] = registry.notices
    assert notice.startswith("The key in COMETAPI_KEY is left out: The base URL must begin")


@pytest.mark.parametrize(
    ("variable", "base_url"),
    [
        ({}, "https://api.cometapi.com"),
        ({"COMETAPI_BASE_URL": " "}, "https://api.cometapi.com"),
        ({"COMETAPI_BASE_URL": "https://b.example/v1/"}, "https://b.example"),
    ],
)
def test_the_default_address_follows_the_environment(
    variable: dict[str, str], base_url: str
) -> None:
    assert default_base_url(variable) == base_url


def test_a_bad_default_address_is_refused() -> None:
    with pytest.raises(InvalidBaseUrl):
        default_base_url({"COMETAPI_BASE_URL": "b.example"})


def test_only_our_own_variables_are_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMETAPI_KEY", "sk-a")
    monkeypatch.setenv("COMETAPI_OTHER", "x")
    assert process_environment() == {"COMETAPI_KEY": "sk-a"}
    monkeypatch.setenv("COMETAPI_BASE_URL", "https://b.example")
    assert process_environment() == {
        "COMETAPI_KEY": "sk-a",
        "COMETAPI_BASE_URL": "https://b.example",
    }
