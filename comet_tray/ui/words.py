"""The reader's language in the windows: Qt's translations, and the locale's figures."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Sequence

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from comet_tray.core.errors import CometTrayError
from comet_tray.core.paths import resource
from comet_tray.core.words import Words, in_english

_FILE = "comet-tray_"
_UNTRANSLATED = {QLocale.Language.C, QLocale.Language.English}
# Where lupdate files `words.tr(…)`, and `Sentence(…)`.
_CONTEXTS = ("words", "")
_NUMBER = re.compile(r"\d+(?:\D\d+)*")
# “(&L)” is how a language without Latin letters marks an access key.
_ACCESS_KEY = re.compile(r"\s?\(&\w\)|&(?!&)")


def tr(source: str, comment: str = "", n: int = -1) -> str:
    """Say a literal English text in the reader's language; see `core.words.Words.tr`."""
    if QLocale().language() in _UNTRANSLATED:
        return in_english(source, comment, n)
    for context in _CONTEXTS:
        said = QCoreApplication.translate(context, source, comment, n)
        if said != source:
            return said
    return source


def here() -> Words:
    """Give the reader's language to those who make texts without Qt."""
    locale = QLocale()
    if locale.language() in _UNTRANSLATED:
        return Words()
    short = QLocale.FormatType.ShortFormat
    return Words(
        translate=tr,
        months=tuple(locale.monthName(month, short) for month in range(1, 13)),
        group=locale.groupSeparator(),
        point=locale.decimalPoint(),
    )


def of_error(error: CometTrayError) -> str:
    """Say what went wrong, and what helps."""
    return here().say(error.whole)


def around(counted: str) -> tuple[str, str]:
    """Give what stands before and what stands after the number in a text such as “2 days”."""
    number = _NUMBER.search(counted)
    return (counted[: number.start()], counted[number.end() :]) if number else ("", f" {counted}")


def unmarked(text: str) -> str:
    """Take the mark of its access key out of a text: “&Low” is Low."""
    return _ACCESS_KEY.sub("", text)


def choose_language(application: QCoreApplication, system: QLocale) -> None:
    """Translate the application into the first language of `system` that there is.

    Numbers and dates follow the system where it speaks that language, else the language. A
    language that is written from right to left mirrors the windows.
    """
    folder = resource("translations")
    known = {name.removeprefix(_FILE).removesuffix(".qm") for name in os.listdir(folder)}
    language = first_known(system.uiLanguages(), known)
    locale = QLocale(language)
    QLocale.setDefault(system if system.language() == locale.language() else locale)
    if language == "en":
        return
    qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for name, place in (("qtbase_", qt_folder), (_FILE, folder)):
        translator = QTranslator(application)
        if translator.load(f"{name}{language}", place):
            application.installTranslator(translator)
    if isinstance(application, QGuiApplication):
        application.setLayoutDirection(QLocale().textDirection())


def first_known(wanted: Sequence[str], known: Collection[str]) -> str:
    """Give the first wanted language that is known, else English.

    `wanted` are BCP 47 names such as “zh-Hans-CN”, `known` those of files such as “zh_CN”. A
    file that names no country serves all; Chinese is known in its simplified script alone.
    """
    traditional = any("Hant" in name for name in wanted)
    for name in wanted:
        parts = name.split("-")
        if parts[0] == "en":
            return "en"
        if parts[0] in known:
            return parts[0]
        if parts[0] == "zh" and not traditional:
            return "zh_CN"
    return "en"
