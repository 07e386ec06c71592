"""Texts and questions as the words by which they are searched: without case, endings and accents. Pure.

    spaces part words       each by its stem: "volcanoes" and "volcano" are the same
    Chinese, Japanese, …    pairs of characters, which need no list of words to agree with each other
    Thai                    words, by word_splitting

The words that a language uses most are left out of questions: they stand in every passage.
"""

from __future__ import annotations

import math
import re
import threading
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from tutor.lessons.word_splitting import comparable, words

MOST_COMMON = 100
"""So many words of a language tell nothing about what is asked."""
MOST_ASKED = 16
"""Words of a question that count: of one who talks long, those that tell most."""
LONGEST = 40
"""Letters of a word that are compared."""

_PAIRED = (
    "\u3040-\u30ff\u31f0-\u31ff\uff66-\uff9f"  # Japanese
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"  # Chinese
    "\uac00-\ud7af"  # Korean
)
_RUN = re.compile(f"[{_PAIRED}]+|[^{_PAIRED}]+")
_IS_PAIRED = re.compile(f"[{_PAIRED}]")
_INNER = re.compile(r"'s?$|['‐‑-]")
"""Where a word falls into parts: "l'eau", "twenty-one", "the learner's"."""
_STEMMERS = {
    "ar": "arabic", "ca": "catalan", "da": "danish", "nl": "dutch", "en": "english", "fi": "finnish",
    "fr": "french", "de": "german", "el": "greek", "hi": "hindi", "hu": "hungarian", "id": "indonesian",
    "it": "italian", "lt": "lithuanian", "nb": "norwegian", "no": "norwegian", "pt": "portuguese",
    "ro": "romanian", "ru": "russian", "es": "spanish", "sv": "swedish", "ta": "tamil", "tr": "turkish",
}  # fmt: skip
_STEMMING = threading.Lock()
"""A stemmer holds the word that it works on."""
_LISTED_AS = {"no": "nb", "sr": "sh", "hr": "sh", "bs": "sh", "tl": "fil"}


@dataclass(frozen=True, slots=True)
class Term:
    """A word of a question."""

    text: str
    weight: float
    """How much it tells: rare words much, common ones little."""
    open: bool = False
    """More of it may follow: its beginning is enough."""


def split(text: str, language: str) -> str:
    """A passage's words, parted by spaces, in order."""
    return " ".join(_terms(text, language))


def question(text: str, language: str, typing: bool = False) -> tuple[Term, ...]:
    """What is asked for, each word once; none where there are only common words.

    `language` is that of the texts in which it is asked. With `typing` the last word may be unfinished, and
    every word counts, however common it is.
    """
    found: dict[str, Term] = {}
    asked = words(text, language)
    unfinished = typing and bool(text) and not text[-1].isspace()
    for number, word in enumerate(asked):
        last = unfinished and number == len(asked) - 1
        if not typing and is_common(word, language):
            continue
        weight = _weight(word, language)
        for term in _terms(word, language, whole=False):
            alone = len(term) == 1 and bool(_IS_PAIRED.match(term))
            found[term] = Term(term, weight, last or alone)
    telling = sorted(found.values(), key=lambda term: (-term.open, -term.weight))[:MOST_ASKED]
    return tuple(term for term in found.values() if term in telling)


def load_words(languages: Iterable[str]) -> None:
    """Load what the first question in each language would wait for: up to 0.2 s for one."""
    for language in languages:
        question("something", language, typing=True)
        is_common("something", language)


def is_common(word: str, language: str) -> bool:
    """Whether it is one of the words that stand everywhere."""
    common = _common(_code(language))
    plain = comparable(word, language)
    return plain in common or plain.rstrip("'") in common


def _terms(text: str, language: str, whole: bool = True) -> Iterator[str]:
    """`whole` is a passage, whose last characters count by themselves too."""
    for run in _RUN.findall(text):
        if _IS_PAIRED.match(run):
            yield from _pairs(unicodedata.normalize("NFKC", run), whole)
            continue
        for word in words(run, language):
            for part in _INNER.split(comparable(word, language)):
                if stem := _stem(part, language):
                    yield stem


def _pairs(run: str, whole: bool) -> Iterator[str]:
    """Every two neighbours. A search for one character looks for pairs that begin with it."""
    for place in range(len(run) if whole or len(run) == 1 else len(run) - 1):
        yield run[place : place + 2]


@lru_cache(maxsize=50_000)
def _stem(word: str, language: str) -> str:
    stemmer = _stemmer(language)
    if stemmer is not None and word.isalpha():
        with _STEMMING:
            word = stemmer(word)
    plain = "".join(c for c in unicodedata.normalize("NFKD", word) if not unicodedata.combining(c))
    return plain[:LONGEST]


@lru_cache(maxsize=8)
def _stemmer(language: str) -> Callable[[str], str] | None:
    if language not in _STEMMERS:
        return None
    import snowballstemmer

    made: Callable[[str], str] = snowballstemmer.stemmer(_STEMMERS[language]).stemWord
    return made


@lru_cache(maxsize=8)
def _common(language: str) -> frozenset[str]:
    """Reading a list takes 20 ms, once."""
    from wordfreq import top_n_list

    listed = _listed(language)
    return frozenset(top_n_list(listed, MOST_COMMON, wordlist="small")) if listed else frozenset()


def _weight(word: str, language: str) -> float:
    """Words that are met seldom tell most: from 0 to 36."""
    return rarity(word, language) ** 2


def rarity(word: str, language: str) -> float:
    """From 0.1, for the most common words, to 6, by how many of a million words it is."""
    share = _frequencies(_code(language)).get(comparable(word, language), 0.0)
    return max(0.1, 4.0 - math.log10(max(share * 1e6, 1e-2)))


def _frequencies(language: str) -> Mapping[str, float]:
    """The share of each of some thousand words among all words; empty where there is no list."""
    from wordfreq import get_frequency_dict

    listed = _listed(language)
    known: Mapping[str, float] = get_frequency_dict(listed, wordlist="small") if listed else {}
    return known


@lru_cache(maxsize=8)
def _listed(language: str) -> str:
    """What the list of words of a language is called; empty where there is none."""
    from wordfreq import available_languages

    name = _LISTED_AS.get(language, language)
    return name if name in available_languages("small") else ""


def _code(language: str) -> str:
    return language.partition("-")[0].lower()
