"""How hard a word is: for English by the levels of a learner's dictionary, for other languages by frequency.

The lists are packages of their own: `cefrpy` (levels by part of speech) and `wordfreq` (how often a word is
met, on the Zipf scale: 6 is once in a thousand words, 3 once in a million). Where both know a word the kinder
of the two counts: dictionaries put "went" above "go", and everybody knows it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any

from tutor.lessons.word_splitting import prepare

RARE = 7.0
"""Above every level."""
_BANDS = ((5.1, 1.0), (4.7, 2.0), (4.3, 3.0), (3.8, 4.0), (3.3, 5.0), (2.8, 6.0))
"""Zipf frequency from which on a word belongs to a level: about 1,000, 2,000, 3,500, 6,000 … words."""
_LISTED = frozenset({"zh", "ja"})
"""Languages whose list is asked word by word: wordfreq itself would split the words once more."""
_UNSPLIT = frozenset({"ko"})
"""Languages whose words need a splitter that is not here."""
_FIRST_LESSON = frozenset(
    "hello hi goodbye bye please thanks sorry pardon excuse mr mrs ms okay ok wow pound pounds euro euros "
    "dollar dollars kilo o'clock mum dad tv wifi app email website online video selfie "
    "pizza pasta café".split()
)
"""English words of the first lessons that the lists forget, or know only from before the internet."""
_ENDINGS = (
    ("'s", ""), ("s'", "s"), ("ies", "y"), ("es", ""), ("s", ""), ("ied", "y"), ("ed", "e"), ("ed", ""),
    ("ing", "e"), ("ing", ""), ("ily", "y"), ("ly", ""), ("ier", "y"), ("er", "e"), ("er", ""),
    ("iest", "y"), ("est", "e"), ("est", ""),
)  # fmt: skip
_SHORT_FORMS = ("'s", "'re", "'ve", "'ll", "'d", "'m", "n't")


class WordLevels:
    """The words of one language. Loading the lists takes up to half a second: for a thread."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._frequency: Any = None
        self._dictionary: Any = None
        self._load()
        self._known = lru_cache(maxsize=20_000)(self._look_up)

    def level(self, word: str) -> float | None:
        """From 1 (A1) to 6 (C2), RARE beyond; None where the language's words are not known."""
        return self._known(word.casefold()) if self._frequency is not None else None

    def _load(self) -> None:
        from wordfreq import available_languages, zipf_frequency

        if self.language in _UNSPLIT or self.language not in available_languages("small"):
            return
        if self.language in _LISTED:
            self._frequency = _listed(self.language)
            prepare(self.language)
            return
        zipf_frequency("a", self.language, "small")
        self._frequency = zipf_frequency
        if self.language == "en":
            from cefrpy import CEFRAnalyzer

            self._dictionary = CEFRAnalyzer()

    def _look_up(self, word: str) -> float:
        return min(self._one(form) for form in _forms(word, english=self._dictionary is not None))

    def _one(self, word: str) -> float:
        frequency = self._frequency(word, self.language, "small")
        found = next((level for least, level in _BANDS if frequency >= least), RARE)
        if self._dictionary is not None:
            if word in _FIRST_LESSON:
                return 1.0
            levels = self._dictionary.get_pos_level_dict_for_word(word) or {}
            found = min([found, *(float(level.value) for level in levels.values())])
        return found


def _listed(language: str) -> Callable[[str, str, str], float]:
    from wordfreq import freq_to_zipf, get_frequency_dict

    shares = get_frequency_dict(language, "best")
    return lambda word, language, size: freq_to_zipf(shares[word]) if shares.get(word) else 0.0


def _forms(word: str, *, english: bool) -> list[str]:
    """The word, and what it may be a form of."""
    forms = [word]
    if not english:
        return forms
    shortened = (s for s in _SHORT_FORMS if word.endswith(s) and len(word) > len(s))
    forms += [word.removesuffix(short) for short in shortened]
    for ending, base in _ENDINGS:
        stem = word.removesuffix(ending)
        if word.endswith(ending) and len(stem) >= 3:
            forms.append(stem + base)
            if len(stem) >= 4 and stem[-1] == stem[-2]:
                forms.append(stem[:-1])
    return forms
