"""Languages by their codes (ISO 639-1): what they are called."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cmp_to_key

from PySide6.QtCore import QCollator, QLocale

from tutor.models.catalogue import MANY_LANGUAGES
from tutor.models.learning_languages import Need
from tutor.text import Text
from tutor.ui.translation import tr
from tutor.ui.wording import enumeration

LANGUAGES: dict[str, str] = {
    "ar": Text("Arabic"), "bg": Text("Bulgarian"), "ca": Text("Catalan"), "cs": Text("Czech"),
    "cy": Text("Welsh"), "da": Text("Danish"), "de": Text("German"), "el": Text("Greek"),
    "en": Text("English"), "es": Text("Spanish"), "et": Text("Estonian"), "eu": Text("Basque"),
    "fa": Text("Persian"), "fi": Text("Finnish"), "fr": Text("French"), "ga": Text("Irish"),
    "he": Text("Hebrew"), "hi": Text("Hindi"), "hr": Text("Croatian"), "hu": Text("Hungarian"),
    "id": Text("Indonesian"), "is": Text("Icelandic"), "it": Text("Italian"), "ja": Text("Japanese"),
    "ka": Text("Georgian"), "kk": Text("Kazakh"), "ko": Text("Korean"), "lb": Text("Luxembourgish"),
    "lt": Text("Lithuanian"), "lv": Text("Latvian"), "ml": Text("Malayalam"), "ne": Text("Nepali"),
    "nl": Text("Dutch"), "no": Text("Norwegian"), "pl": Text("Polish"), "pt": Text("Portuguese"),
    "ro": Text("Romanian"), "ru": Text("Russian"), "sk": Text("Slovak"), "sl": Text("Slovenian"),
    "sr": Text("Serbian"), "sv": Text("Swedish"), "sw": Text("Swahili"), "te": Text("Telugu"),
    "th": Text("Thai"), "tr": Text("Turkish"), "uk": Text("Ukrainian"), "ur": Text("Urdu"),
    "vi": Text("Vietnamese"), "zh": Text("Chinese"),
}  # fmt: skip

MOST_NAMED = 4
_NEEDS: dict[tuple[Need, ...], str] = {
    ("hearing",): Text("To be heard in this language it needs another model: see Models."),
    ("thinking",): Text("To answer in this language it needs another model: see Models."),
    ("speaking",): Text("To speak this language it needs another voice: see Models."),
    ("hearing", "thinking"): Text("To hear and answer in this language it needs other models: see Models."),
    ("hearing", "speaking"): Text("To hear and speak this language it needs other models: see Models."),
    ("thinking", "speaking"): Text("To answer in this language it needs other models: see Models."),
    ("hearing", "thinking", "speaking"): Text("For this language it needs other models: see Models."),
}


def language_name(code: str) -> str:
    """In the window's language; the code itself where no name is known."""
    return tr(LANGUAGES.get(code, code))


def languages_by_name() -> list[tuple[str, str]]:
    """Code and name, in the alphabetical order of the names."""
    order = QCollator(QLocale())

    def compare(one: tuple[str, str], other: tuple[str, str]) -> int:
        return order.compare(one[1], other[1])

    return sorted(((code, language_name(code)) for code in LANGUAGES), key=cmp_to_key(compare))


def needs_in_words(needs: Sequence[Need]) -> str:
    """What another model is wanted for; empty when nothing is missing."""
    if not needs:
        return ""
    return tr(_NEEDS[tuple(needs)])


def language_names(codes: Sequence[str]) -> str:
    """Like this: English, German and French; many languages; English, German, French and 9 more."""
    if tuple(codes) == MANY_LANGUAGES:
        return tr("many languages")
    names = [language_name(code) for code in codes]
    if len(names) > MOST_NAMED:
        names = [*names[: MOST_NAMED - 1], tr("{n} more", n=len(names) - MOST_NAMED + 1)]
    return enumeration(names)
