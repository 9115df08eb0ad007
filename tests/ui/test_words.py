"""Which language the windows speak, and how it writes figures."""

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from comet_tray.core.errors import NotWritable
from comet_tray.core.words import Sentence, Words
from comet_tray.ui import words
from comet_tray.ui.fields import NumberField, days, minutes, percent

KNOWN = {"de", "es", "fr", "ja", "zh_CN", "ar"}
TS = """<!DOCTYPE TS><TS version="2.1" language="{language}">
<context><name>words</name>
<message><source>Quit</source><translation>Quit in {language}</translation></message>
<message numerus="yes"><source>%Ln day(s)</source><translation>{forms}</translation></message>
</context><context><name></name>
<message><source>{{name}} is full.</source><translation>Full is {{name}}.</translation></message>
</context></TS>"""
FORMS = {"de": 2, "es": 3, "fr": 3, "ja": 1, "zh_CN": 1, "ar": 6}


class Wanted(QLocale):
    """A system in one country that asks for several languages, as LANGUAGE can."""

    def __init__(self, country: str, *wanted: str) -> None:
        super().__init__(country)
        self._wanted = list(wanted)

    def uiLanguages(self, *_: object) -> list[str]:  # Qt's name
        return self._wanted


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder of translations of a few texts into every language that is known."""
    folder = tmp_path_factory.mktemp("translations")
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    for language, count in FORMS.items():
        forms = "".join(f"<numerusform>%Ln {language}{form}</numerusform>" for form in range(count))
        path = folder / f"comet-tray_{language}.ts"
        path.write_text(TS.format(language=language, forms=forms))
        subprocess.run([lrelease, "-silent", path], check=True)
        path.unlink()
    return folder


@pytest.fixture(autouse=True)
def _language(qapp: QApplication, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Find those translations, and forget the language afterwards."""
    monkeypatch.setattr(words, "resource", lambda _: str(folder))
    before = QLocale()
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.setParent(None)
    QLocale.setDefault(before)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.parametrize(
    ("wanted", "language"),
    [
        (["de-DE", "de"], "de"),
        (["de-AT", "de"], "de"),
        (["pt-BR", "pt", "fr-FR", "fr"], "fr"),
        (["en-GB", "en", "de-DE"], "en"),
        (["it-IT", "it"], "en"),
        (["zh-Hans-CN", "zh-CN", "zh"], "zh_CN"),
        (["zh-CN"], "zh_CN"),
        (["zh-Hans-SG", "zh-SG", "zh"], "zh_CN"),
        (["zh-Hant-TW", "zh-TW", "zh"], "en"),
        (["zh-Hant-HK", "zh-HK", "zh", "ja-JP"], "ja"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_the_first_wanted_language_that_is_known_is_spoken(
    wanted: list[str], language: str
) -> None:
    assert words.first_known(wanted, KNOWN) == language


@pytest.mark.parametrize(
    ("system", "language", "one_day", "cancel"),
    [
        ("de_DE", "de", "1 de0", "Abbrechen"),
        ("fr_CA", "fr", "1 fr0", "Annuler"),
        ("es_MX", "es", "1 es0", "Cancelar"),
        ("ja_JP", "ja", "1 ja0", "キャンセル"),
        ("zh_CN", "zh_CN", "1 zh_CN0", "取消"),
    ],
)
def test_the_language_of_the_system_is_spoken(
    qapp: QApplication, system: str, language: str, one_day: str, cancel: str
) -> None:
    words.choose_language(qapp, QLocale(system))
    assert QLocale() == QLocale(system)
    assert words.tr("Quit") == f"Quit in {language}"
    assert words.tr("%Ln day(s)", "", 1) == one_day
    assert words.here().say(Sentence("{name} is full.", name="A")) == "Full is A."
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel
    assert words.tr("What nobody has translated") == "What nobody has translated"
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight


@pytest.mark.parametrize("system", ["it_IT", "en_GB", "C"])
def test_elsewhere_english_is_spoken(qapp: QApplication, system: str) -> None:
    words.choose_language(qapp, QLocale(system))
    assert words.tr("Quit") == "Quit"
    assert words.tr("%Ln day(s)", "", 1) == "1 day"
    assert words.tr("%Ln day(s)", "", 2_000) == "2,000 days"
    assert words.here() == Words()
    assert qapp.findChildren(QTranslator) == []


def test_where_english_comes_first_it_is_spoken_whatever_comes_next(qapp: QApplication) -> None:
    words.choose_language(qapp, Wanted("de_DE", "en-US", "en", "de-DE", "de"))
    assert words.tr("Quit") == "Quit"
    assert words.here() == Words()
    assert QLocale().language() is QLocale.Language.English


def test_where_another_language_comes_first_figures_are_written_as_it_does(
    qapp: QApplication,
) -> None:
    words.choose_language(qapp, Wanted("en_US", "fr-FR", "fr", "en-US"))
    assert words.tr("Quit") == "Quit in fr"
    assert words.here().point == ","


@pytest.mark.parametrize(
    ("system", "number", "march"),
    [
        ("de_DE", "1.234,5", "März"),
        ("de_CH", "1[’']234.5", "März"),
        ("fr_FR", "1\u202f234,5", "mars"),
        ("es_MX", "1,234.5", "mar"),
        ("ja_JP", "1,234.5", "3月"),
        ("zh_CN", "1,234.5", "3月"),
    ],
)
def test_figures_are_those_of_the_country(
    qapp: QApplication, system: str, number: str, march: str
) -> None:
    words.choose_language(qapp, QLocale(system))
    assert re.fullmatch(number, words.here().number(1234.5, 1))
    assert len(words.here().months) == 12
    assert words.here().months[2] == march


def test_a_language_from_right_to_left_mirrors_the_windows(qapp: QApplication) -> None:
    words.choose_language(qapp, QLocale("ar"))
    assert words.tr("Quit") == "Quit in ar"
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft


@pytest.mark.parametrize(
    ("counted", "parts"),
    [
        ("2 days", ("", " days")),
        ("1,234,567 units", ("", " units")),
        ("1\u202f234 jours", ("", " jours")),
        ("约 12 天", ("约 ", " 天")),
        ("%12", ("%", "")),
        ("٢ يومان", ("", " يومان")),
        ("يومان", ("", " يومان")),
    ],
)
def test_a_unit_is_what_stands_around_the_number(counted: str, parts: tuple[str, str]) -> None:
    assert words.around(counted) == parts


@pytest.mark.parametrize(
    ("marked", "plain"),
    [
        ("&Low", "Low"),
        ("Cl&ose", "Close"),
        ("閉じる(&C)", "閉じる"),
        ("閉じる (&C)…", "閉じる…"),
        ("Q&&A", "Q&A"),
    ],
)
def test_the_mark_of_an_access_key_is_not_read_aloud(marked: str, plain: str) -> None:
    assert words.unmarked(marked) == plain


def test_an_error_is_said_with_what_helps() -> None:
    assert words.of_error(NotWritable("The disk is full.", "Free some space.")) == (
        "The disk is full. Free some space."
    )
    assert words.of_error(NotWritable("The disk is full.", "")) == "The disk is full."


def test_a_number_has_the_form_of_its_unit() -> None:
    field = NumberField("interval_minutes", minutes)
    shown = {}
    for value in (1.0, 1.5, 2.0, 2.25, 1000.0):
        field.setValue(value)
        shown[value] = field.text()
    assert list(shown.values()) == [
        *("1 minute", "1.5 minutes", "2 minutes", "2.25 minutes"),
        f"{QLocale().toString(1000)} minutes",
    ]


def test_a_number_is_read_and_written_in_the_language(qapp: QApplication) -> None:
    words.choose_language(qapp, QLocale("fr_FR"))
    field = NumberField("runway_low_days", days)
    field.setValue(1.5)
    assert field.text() == "1,5 fr0"
    assert field.valueFromText("12,25") == 12.25
    field.setValue(2.5)
    assert field.text() == "2,5 fr1"
    share = NumberField("low_percent", percent)
    share.setValue(20)
    assert share.text() == "20 %"
