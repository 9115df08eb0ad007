"""The settings: typed, with defaults, in a file that a person may edit."""

import os
import stat
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from comet_tray.core.errors import InvalidSetting, NotWritable
from comet_tray.core.settings import (
    Settings,
    check_order,
    load_settings,
    parse_setting,
    save_settings,
)
from tests.support.builders import NOW, aside
from tests.support.pseudo import PSEUDO, untranslated

BY_HAND = """\
# mine
interval_minutes = 10  # calmer
future_setting = "kept"

low_percent = 30

[elsewhere]
also = "kept"
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.toml"


def _write(path: Path, content: str | bytes) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content if isinstance(content, bytes) else content.encode())


def test_without_a_file_the_defaults_of_the_issue_apply(path: Path) -> None:
    loaded = load_settings(str(path), NOW)
    assert loaded.notices == ()
    assert loaded.settings == Settings(
        interval_minutes=5,
        budget_requests=15,
        low_percent=20,
        critical_percent=5,
        runway_low_days=7,
        runway_critical_days=1,
        expiring_days=7,
        expiring_soon_days=1,
        tell_low=True,
        tell_recovered=True,
        quiet_from="",
        quiet_until="",
        units_per_dollar=500_000,
    )
    assert not path.parent.exists()


def test_what_a_person_wrote_applies(path: Path) -> None:
    _write(path, BY_HAND)
    loaded = load_settings(str(path), NOW)
    assert loaded.settings == Settings(interval_minutes=10, low_percent=30)
    assert loaded.notices == ()


def test_an_empty_file_is_all_defaults(path: Path) -> None:
    _write(path, "")
    assert load_settings(str(path), NOW).settings == Settings()


INVALID: list[tuple[str, str, str]] = [
    ("interval_minutes", "0.5", "a number from 1 to 1,440, not 0.5"),
    ("interval_minutes", "1441", "a number from 1 to 1,440, not 1441"),
    ("interval_minutes", "nan", "a number from 1 to 1,440, not nan"),
    ("interval_minutes", "inf", "a number from 1 to 1,440, not inf"),
    ("interval_minutes", '"5"', "a number from 1 to 1,440, not '5'"),
    ("interval_minutes", "true", "a number from 1 to 1,440, not True"),
    ("budget_requests", "4", "a whole number from 5 to 20, not 4"),
    ("budget_requests", "21", "a whole number from 5 to 20, not 21"),
    ("budget_requests", "7.5", "a whole number from 5 to 20, not 7.5"),
    ("low_percent", "-1", "a number from 0 to 100, not -1"),
    ("low_percent", "100.1", "a number from 0 to 100, not 100.1"),
    ("critical_percent", "[5]", "a number from 0 to 100, not [5]"),
    ("expiring_days", "3651", "a number from 0 to 3,650, not 3651"),
    ("expiring_soon_days", "-0.1", "a number from 0 to 3,650, not -0.1"),
    ("runway_low_days", "3651", "a number from 0 to 3,650, not 3651"),
    ("runway_critical_days", '"1d"', "a number from 0 to 3,650, not '1d'"),
    ("notifications", '"on"', "on or off, not 'on'"),
    ("tell_spike", "1", "on or off, not 1"),
    ("quiet_from", '"24:00"', "a time of day such as 22:00, or nothing, not '24:00'"),
    ("quiet_from", '"22:00\\n"', r"a time of day such as 22:00, or nothing, not '22:00\n'"),
    ("quiet_from", '"22:0٠"', "a time of day such as 22:00, or nothing, not '22:0٠'"),
    ("quiet_until", "7", "a time of day such as 22:00, or nothing, not 7"),
    ("quiet_until", "07:00:00", "a time of day such as 22:00, or nothing, not datetime.time(7, 0)"),
    ("figures", '"euros"', "dollars or units, not 'euros'"),
    ("units_per_dollar", "0", "a whole number from 1 to 1,000,000,000,000, not 0"),
    ("panel", '"pink"', "auto or dark or light, not 'pink'"),
    ("proxy", "{ http = 1 }", "a text of at most 1,000 characters, not {'http': 1}"),
]


@pytest.mark.parametrize(("name", "value", "words"), INVALID)
def test_what_is_out_of_its_range_takes_its_default_and_is_told(
    path: Path, name: str, value: str, words: str
) -> None:
    _write(path, f"hide_amounts = true\n{name} = {value}\n")
    loaded = load_settings(str(path), NOW)
    assert loaded.settings == Settings(hide_amounts=True)
    assert loaded.notices == (f"The setting {name} is {words}. Its default applies.",)
    assert path.exists()


@pytest.mark.parametrize(
    ("value", "shown"), [(10**59, "1" + "0" * 59), (10**60, "1" + "0" * 58 + "…")]
)
def test_a_value_is_shown_with_at_most_60_characters(path: Path, value: int, shown: str) -> None:
    with pytest.raises(InvalidSetting) as refused:
        save_settings(str(path), {"debug": value}, NOW)
    assert refused.value.sentence == f"The setting debug is on or off, not {shown}."


def test_each_invalid_setting_has_its_notice_and_a_long_value_is_cut(path: Path) -> None:
    _write(path, f'proxy = "{"x" * 2000}"\nlow_percent = 101\ncritical_percent = 3')
    loaded = load_settings(str(path), NOW)
    assert loaded.settings == Settings(critical_percent=3)
    assert [notice.split()[2] for notice in loaded.notices] == ["low_percent", "proxy"]
    assert all(len(notice) < 200 for notice in loaded.notices)


DAMAGED = [
    b"low_percent = ",
    b"\xff\xfe\x00",
    b"low_percent = 1\nlow_percent = 2",
    b"x = " + b"[" * 20_000,
    b"x = " + b"9" * 10_000,
    b"\x00" * 100,
]


@pytest.mark.parametrize("content", DAMAGED)
def test_a_damaged_file_is_set_aside_and_told(path: Path, content: bytes) -> None:
    _write(path, content)
    loaded = load_settings(str(path), NOW)
    assert not path.exists()
    assert aside(path).read_bytes() == content
    assert loaded.settings == Settings()
    assert loaded.notices == (f"The settings were damaged. They are kept as {aside(path)}.",)


def test_a_change_keeps_comments_order_and_unknown_keys(path: Path) -> None:
    _write(path, BY_HAND)
    save_settings(str(path), {"interval_minutes": 15.0, "hide_amounts": True}, NOW)
    text = path.read_text()
    assert text == BY_HAND.replace("= 10 ", "= 15.0 ").replace(
        "low_percent = 30\n", "low_percent = 30\nhide_amounts = true\n"
    )
    assert load_settings(str(path), NOW).settings == Settings(
        interval_minutes=15, low_percent=30, hide_amounts=True
    )


def test_the_first_change_makes_the_file_for_its_owner_alone(path: Path) -> None:
    save_settings(str(path), {"proxy": "http://proxy.example:3128"}, NOW)
    assert load_settings(str(path), NOW).settings.proxy == "http://proxy.example:3128"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_change_to_a_damaged_file_keeps_the_damaged_one(path: Path) -> None:
    _write(path, "][")
    save_settings(str(path), {"debug": True}, NOW)
    assert load_settings(str(path), NOW).settings == Settings(debug=True)
    assert aside(path).read_text() == "]["


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"low_percent": 101.0}, "The setting low_percent is a number from 0 to 100, not 101.0."),
        ({"debug": True, "panel": "pink"}, "is auto or dark or light, not 'pink'."),
        ({"critical_percent": 30.1}, "The critical share is above the low one."),
        ({"low_percent": 4.9}, "The critical share is above the low one."),
        ({"runway_critical_days": 7.5}, "The critical days are more than the low ones."),
        ({"runway_low_days": 0.5}, "The critical days are more than the low ones."),
        ({"quiet_from": "9:00", "quiet_until": "17:00"}, "a time of day such as 22:00"),
        ({"expiring_soon_days": 8.0}, "The second warning of an expiry would come before"),
        ({"expiring_days": 0.5}, "The second warning of an expiry would come before"),
    ],
)
def test_an_invalid_change_changes_nothing(
    path: Path, changes: dict[str, Any], sentence: str
) -> None:
    _write(path, BY_HAND)
    with pytest.raises(InvalidSetting) as refused:
        save_settings(str(path), changes, NOW)
    assert sentence in refused.value.sentence
    assert not untranslated(PSEUDO.say(refused.value.remedy))
    assert path.read_text() == BY_HAND


@pytest.mark.parametrize(
    "changes",
    [
        {"critical_percent": 30.0},
        {"low_percent": 5.0},
        {"runway_critical_days": 7.0},
        {"runway_low_days": 1.0},
        {"expiring_soon_days": 7.0},
        {"critical_percent": 60.0, "low_percent": 60.0},
    ],
)
def test_both_warnings_may_come_at_once(path: Path, changes: dict[str, float]) -> None:
    _write(path, BY_HAND)
    save_settings(str(path), changes, NOW)
    saved = load_settings(str(path), NOW).settings
    assert {name: getattr(saved, name) for name in changes} == changes


def test_settings_that_cannot_be_written_are_told(path: Path) -> None:
    path.parent.write_text("a file in the way")
    with pytest.raises(NotWritable):
        save_settings(str(path), {"debug": True}, NOW)
    with pytest.raises(NotWritable):
        load_settings(str(path), NOW)
    assert os.listdir(path.parent.parent) == [path.parent.name]


@pytest.mark.parametrize(
    ("name", "typed", "value"),
    [
        ("interval_minutes", "2.5", 2.5),
        ("interval_minutes", " 10 ", 10.0),
        ("budget_requests", "20", 20),
        ("notifications", "off", False),
        ("notifications", "No", False),
        ("hide_amounts", "on", True),
        ("hide_amounts", "YES", True),
        ("debug", "true", True),
        ("tell_low", "off", False),
        ("quiet_from", "22:00", "22:00"),
        ("quiet_from", " 00:00 ", "00:00"),
        ("quiet_until", "23:59", "23:59"),
        ("quiet_until", "", ""),
        ("figures", "units", "units"),
        ("proxy", "", ""),
        ("proxy", "http://proxy.example:3128", "http://proxy.example:3128"),
        ("proxy", "http://ann@proxy.example:3128", "http://ann@proxy.example:3128"),
        ("ca_file", "/etc/ssl/company.pem", "/etc/ssl/company.pem"),
    ],
)
def test_a_value_is_read_as_a_person_types_it(name: str, typed: str, value: object) -> None:
    read = parse_setting(name, typed)
    assert (read, type(read)) == (value, type(value))


@pytest.mark.parametrize(
    ("name", "typed", "sentence", "remedy"),
    [
        (
            "low_percent",
            "a lot",
            "The setting low_percent is a number from 0 to 100, not 'a lot'.",
            "Give a number from 0 to 100.",
        ),
        (
            "budget_requests",
            "nan",
            "The setting budget_requests is a whole number from 5 to 20, not 'nan'.",
            "Give a whole number from 5 to 20.",
        ),
        (
            "quiet_from",
            "22.00",
            "The setting quiet_from is a time of day such as 22:00, or nothing, not '22.00'.",
            "Give a time of day such as 22:00, or nothing.",
        ),
        ("debug", "perhaps", "The setting debug is on or off, not 'perhaps'.", "Give on or off."),
        (
            "low_precent",
            "7",
            "There is no setting 'low_precent'.",
            f"The settings are: {', '.join(Settings.__struct_fields__)}.",
        ),
        (
            "proxy",
            "http://ann:secret@proxy.example:3128",
            "A proxy's password cannot be kept here.",
            "Set HTTPS_PROXY in the environment.",
        ),
    ],
)
def test_a_typed_value_that_does_not_fit_is_refused_with_the_way_out(
    name: str, typed: str, sentence: str, remedy: str
) -> None:
    with pytest.raises(InvalidSetting) as refused:
        parse_setting(name, typed)
    assert (refused.value.sentence, refused.value.remedy) == (sentence, remedy)


@pytest.mark.parametrize(
    "address",
    [
        "http://ann:secret@proxy.example",
        "ann:secret@proxy.example:3128",
        "x://a@b:c@d",
        "x://a:://@d",
    ],
)
def test_a_password_in_a_proxys_address_is_found_with_or_without_a_scheme(address: str) -> None:
    with pytest.raises(InvalidSetting, match="password"):
        parse_setting("proxy", address)


@given(hour=st.integers(-3, 30), minute=st.integers(-3, 70))
def test_a_time_of_day_is_one_of_a_clock_with_24_hours(hour: int, minute: int) -> None:
    typed = f"{hour:02}:{minute:02}"
    if 0 <= hour < 24 and 0 <= minute < 60:
        assert parse_setting("quiet_from", typed) == typed
    else:
        with pytest.raises(InvalidSetting):
            parse_setting("quiet_from", typed)


@pytest.mark.parametrize(
    "typed", ["7:00", "0700", "22:0", "22:00:00", "10 pm", "22:00\n07:00", "off"]
)
def test_a_time_of_day_has_two_digits_on_each_side(typed: str) -> None:
    with pytest.raises(InvalidSetting, match="a time of day such as 22:00"):
        parse_setting("quiet_from", typed)


def test_no_number_may_be_graver_than_its_milder_one() -> None:
    levels = msgspec.structs.asdict(Settings())
    check_order(levels)
    for milder, graver in (
        ("low_percent", "critical_percent"),
        ("runway_low_days", "runway_critical_days"),
        ("expiring_days", "expiring_soon_days"),
    ):
        check_order({**levels, graver: levels[milder]})
        with pytest.raises(InvalidSetting) as refused:
            check_order({**levels, graver: levels[milder] + 0.01})
        assert refused.value.remedy


def test_the_bounds_of_a_number_are_written_as_the_readers_language_does() -> None:
    with pytest.raises(InvalidSetting) as refused:
        parse_setting("interval_minutes", "0")
    assert PSEUDO.say(refused.value.remedy) == "⟦GIVE ⟦A NUMBER FROM 1 TO 1’440⟧.⟧"
