"""Languages by their codes (ISO 639-1): what they are called."""

from __future__ import annotations

from collections.abc import Sequence

from tutor.models.catalogue import MANY_LANGUAGES
from tutor.ui.wording import enumeration

LANGUAGES: dict[str, str] = {
    "ar": "Arabic", "bg": "Bulgarian", "ca": "Catalan", "cs": "Czech", "cy": "Welsh", "da": "Danish",
    "de": "German", "el": "Greek", "en": "English", "es": "Spanish", "et": "Estonian", "eu": "Basque",
    "fa": "Persian", "fi": "Finnish", "fr": "French", "ga": "Irish", "he": "Hebrew", "hi": "Hindi",
    "hr": "Croatian", "hu": "Hungarian", "id": "Indonesian", "is": "Icelandic", "it": "Italian",
    "ja": "Japanese", "ka": "Georgian", "kk": "Kazakh", "ko": "Korean", "lb": "Luxembourgish",
    "lt": "Lithuanian", "lv": "Latvian", "ml": "Malayalam", "ne": "Nepali", "nl": "Dutch",
    "no": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian",
    "sk": "Slovak", "sl": "Slovenian", "sr": "Serbian", "sv": "Swedish", "sw": "Swahili", "te": "Telugu",
    "th": "Thai", "tr": "Turkish", "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip

MOST_NAMED = 4


def language_name(code: str) -> str:
    """The code itself where no name is known."""
    return LANGUAGES.get(code, code)


def languages_by_name() -> list[tuple[str, str]]:
    """Code and name, in the alphabetical order of the names."""
    return sorted(LANGUAGES.items(), key=lambda entry: entry[1])


def language_names(codes: Sequence[str]) -> str:
    """Like this: English, German and French; many languages; English, German, French and 9 more."""
    if tuple(codes) == MANY_LANGUAGES:
        return "many languages"
    names = [language_name(code) for code in codes]
    if len(names) > MOST_NAMED:
        names = [*names[: MOST_NAMED - 1], f"{len(names) - MOST_NAMED + 1} more"]
    return enumeration(names)
