"""Which language a text is in: by its script, then by the words that the language uses most. A guess."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from functools import lru_cache

LOOKED_AT = 6000
"""Characters."""
FEWEST_LETTERS = 20
"""Of fewer letters nothing can be told."""
CERTAIN = 0.08
"""A third of a text's words are its language's most common ones; below this share it is in another."""
_COMMON = 150

_SCRIPTS = (
    ("ja", "\u3040-\u30ff"), ("zh", "\u3400-\u4dbf\u4e00-\u9fff"), ("ko", "\u1100-\u11ff\uac00-\ud7af"),
    ("th", "\u0e00-\u0e7f"), ("el", "\u0370-\u03ff"), ("he", "\u0590-\u05ff"), ("arabic", "\u0600-\u06ff"),
    ("hi", "\u0900-\u097f"), ("bn", "\u0980-\u09ff"), ("ta", "\u0b80-\u0bff"), ("cyrillic", "\u0400-\u04ff"),
    ("latin", "a-zA-Z\u00c0-\u024f\u1e00-\u1eff"),
)  # fmt: skip
_OF_SCRIPT = {
    "arabic": ("ar", "fa", "ur"),
    "cyrillic": ("ru", "uk", "bg", "mk"),
    "latin": tuple("en es fr de it pt nl sv da nb fi pl cs sk sl ro hu tr vi id ca lt lv is".split()),
}
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def guess(
    text: str, declared: str = "", likely: str = "en", working: Callable[[], None] = lambda: None
) -> str:
    """The code of a text's language, such as "de".

    `declared` is what the file says, `likely` what it is where nothing can be told. `working` is called
    before each list of words: the first time, reading them takes a second in all.
    """
    text = text[:LOOKED_AT]
    declared = declared.partition("-")[0].partition("_")[0].lower().strip()
    script = _script(text)
    if not script:
        return declared or likely
    candidates = _OF_SCRIPT.get(script, (script,))
    if len(candidates) == 1:
        return candidates[0]
    shares = {}
    for language in candidates:
        working()
        shares[language] = share_of_common(text, language)
    best = max(candidates, key=lambda language: shares[language])
    # Files often say what the program was set to that wrote them: they are believed where the words allow it.
    for told in (declared, likely):
        if told and shares.get(told, 0.0) >= max(CERTAIN, 0.9 * shares[best]):
            return told
    if shares[best] >= CERTAIN:
        return best
    return declared if len(declared) in (2, 3) and declared.isalpha() else likely


def share_of_common(text: str, language: str) -> float:
    """How many of the words are among the most common ones of the language: 0 to 1."""
    found = [word.casefold().replace("’", "'") for word in _WORD.findall(text)]
    common = _most_common(language)
    return sum(word in common for word in found) / max(1, len(found))


def _script(text: str) -> str:
    counts = Counter({name: len(re.findall(f"[{range_}]", text)) for name, range_ in _SCRIPTS})
    if sum(counts.values()) < FEWEST_LETTERS:
        return ""
    # A Japanese text has more Chinese characters than Japanese ones, or nearly so.
    if counts["ja"] * 10 > counts["zh"] and counts["ja"] + counts["zh"] > counts["latin"]:
        return "ja"
    return counts.most_common(1)[0][0]


@lru_cache(maxsize=64)
def _most_common(language: str) -> frozenset[str]:
    from wordfreq import available_languages, top_n_list

    if language not in available_languages("small"):
        return frozenset()
    return frozenset(word for word in top_n_list(language, _COMMON, wordlist="small") if not word.isdigit())
