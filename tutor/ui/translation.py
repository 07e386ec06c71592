"""What the window says, in the language of the window."""

from __future__ import annotations

import logging
import string
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from tutor.installation import asset
from tutor.text import Counted, Meant, Text, Verbatim, sentences

CONTEXT = "tutor"
"""All texts share one context: the same English sentence has one translation."""
ENGLISH = "en"
LANGUAGES = (ENGLISH, "de", "es", "fr", "vi", "zh")
"""Codes (ISO 639-1) of what the window can speak; the setting "window_language" calls them by name."""
_QT = {"zh": "zh_CN"}
"""Where Qt's own files have another name than the language's code."""

_BEFORE_PERCENT = {"de": "\u00a0", "es": "\u00a0", "fr": "\u202f"}
"""The space between a number and its percent sign, which Qt's locales don't tell; others have none."""

_log = logging.getLogger(__name__)


def tr(text: str, /, **values: object) -> str:
    """`text` in the window's language, with `values` in its {braces}; a Text brings its own values.

    Literals given to this function, and templates of Text, are what the translation files hold. What has no
    translation stays English, and so does what has a broken one.
    """
    if not text or isinstance(text, Verbatim):
        return str(text)
    if isinstance(text, Text):
        template, values = text.template, {**text.values, **values}
    else:
        template = text
    n = text.n if isinstance(text, Counted) else -1
    meaning = text.meaning if isinstance(text, Meant) else None
    translated = QCoreApplication.translate(CONTEXT, template, meaning, n)
    if not values:
        return translated
    said = {name: tr(value) if isinstance(value, Text) else value for name, value in values.items()}
    try:
        if translated != template or not isinstance(text, Counted):
            return _filled(translated, said)
    except (LookupError, ValueError) as error:
        _log.warning("the translation of %r is broken: %s", template, error)
    return _filled(text.one if isinstance(text, Counted) and n == 1 else template, said)


def told(*texts: str) -> str:
    """What happened and what to do next, say, one after the other in the window's language."""
    return tr(sentences(*(tr(text) for text in texts)))


def decimal(value: float, digits: int) -> str:
    """A number with so many digits after the decimal sign of the window's language."""
    return _FILLING.format_field(float(value), f".{digits}f")


def percent(share: float, digits: int = 0) -> str:
    """A share, 0 to 1, as the window's language writes it: 48%, or 48 % where a space belongs there."""
    return _FILLING.format_field(float(share), f".{digits}%")


class _Filling(string.Formatter):
    """Fractions have the decimal sign of the window's language; the specification "%" has its space, too."""

    sign = "."
    before_percent = ""

    def format_field(self, value: object, spec: str) -> str:
        said = format(value, spec)
        if not isinstance(value, float):
            return said
        said = said.replace(".", self.sign)
        return f"{said[:-1]}{self.before_percent}%" if said.endswith("%") else said


_FILLING = _Filling()


def _filled(template: str, values: Mapping[str, object]) -> str:
    return _FILLING.vformat(template, (), values)


def translations_folder() -> Path:
    return asset("translations")


def chosen_language(wanted: str) -> str:
    """What the setting means: itself, or where it is empty the first of the system's that is there."""
    for code in (wanted,) if wanted else QLocale.system().uiLanguages():
        language = code.replace("_", "-").partition("-")[0]
        if language in LANGUAGES:
            return language
    return ENGLISH


class WindowLanguage:
    """Has an application speak one language; English needs no file. The translators live as long as this."""

    def __init__(self, application: QGuiApplication) -> None:
        self._application = application
        self._translators: list[QTranslator] = []
        self.code = ENGLISH
        """What it speaks."""

    def speak(self, wanted: str) -> None:
        """Windows that are open keep what they say; `wanted` is the setting's value."""
        self.be_silent()
        code = chosen_language(wanted)
        if code != ENGLISH:
            ours = QTranslator()
            if not ours.load(str(translations_folder() / f"tutor_{code}.qm")):
                _log.error("the window's texts in %r can't be read", code)
                return
            qts = QTranslator()
            # Qt has no Vietnamese of its own: the few words of its file dialog are in English then.
            qts.load(
                f"qtbase_{_QT.get(code, code)}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
            )
            # The one installed last is asked first.
            self._translators = [qts, ours]
            for translator in self._translators:
                self._application.installTranslator(translator)
        self._wear(code)

    def be_silent(self) -> None:
        """Back to English."""
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators = []
        self._wear(ENGLISH)

    def _wear(self, code: str) -> None:
        self.code = code
        system = QLocale.system()
        # Somebody in Dublin or Vienna has dates as they are written there.
        locale = system if system.name().partition("_")[0] == code else QLocale(code)
        QLocale.setDefault(locale)
        _FILLING.sign = locale.decimalPoint()
        _FILLING.before_percent = _BEFORE_PERCENT.get(code, "")
        right_to_left = locale.textDirection() is Qt.LayoutDirection.RightToLeft
        direction = Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
        self._application.setLayoutDirection(direction)


def at_next_start(wanted: str) -> str:
    """What to tell when the setting becomes `wanted`, in the language that it stands for."""
    return in_language(
        chosen_language(wanted), Text("From its next start on, the window speaks this language.")
    )


def in_language(code: str, text: str) -> str:
    """`text` in another language than the window's: to tell of a change in the language changed to."""
    translator = QTranslator()
    if code == ENGLISH or not translator.load(str(translations_folder() / f"tutor_{code}.qm")):
        return str(text)
    return translator.translate(CONTEXT, text) or str(text)
