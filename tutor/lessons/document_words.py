"""The words of a document that are worth learning: by how often it uses them and how hard they are. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from tutor.lessons.levels import LEVELS, Words
from tutor.lessons.quiz_questions import sentences
from tutor.lessons.vocabulary import LONGEST_TEXT, NewCard, from_word
from tutor.lessons.word_splitting import UNSPACED, comparable, words

MOST = 200
"""So many are listed."""
NAMES = 4.0
"""From this level on (B2) a word that is never written small counts as a name."""
SHORTEST = 3
"""Letters of a word, in scripts with spaces."""
_SPLIT_WITH_CARE = UNSPACED | {"fr", "it", "ca"}
"""Languages in which spaces do not part all words."""
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class DocumentWord:
    word: str
    """As it is written inside a sentence."""
    count: int
    level: str
    """A1 to C2, "C2+" for rarer words; empty where the language's words are not known."""
    sentence: str
    """Where it stands first."""
    known: bool
    """A card of the learner's has it."""


def document_words(
    texts: Iterable[str], language: str, levels: Words, level: str, known: Collection[str] = ()
) -> list[DocumentWord]:
    """Words of the learner's level and above, the most used first; at most MOST.

    `known` holds the fronts of the learner's cards in lower case. Names are left out: words that are only
    written with a capital letter, save where the language writes all nouns so.
    """
    least = (LEVELS.index(level) + 1) if level in LEVELS else 1
    found: dict[str, _Seen] = {}
    keys: dict[str, str] = {}
    split = _quickly if language not in _SPLIT_WITH_CARE else words
    for text in texts:
        for sentence in sentences(text):
            for place, word in enumerate(split(sentence, language)):
                if (key := keys.get(word)) is None:
                    key = keys[word] = comparable(word, language)
                if (seen := found.get(key)) is None:
                    seen = found[key] = _Seen(word, sentence)
                seen.count += 1
                if word == key:
                    seen.plain = True
                elif place:
                    seen.capital = True
                if seen.word != key and word == key:
                    seen.word, seen.sentence = word, sentence
    chosen: list[tuple[int, float, DocumentWord]] = []
    for key, seen in found.items():
        if not key.isalpha() or (len(key) < SHORTEST and key.isascii()):
            continue
        if language != "de" and seen.capital and not seen.plain:
            continue
        hard = levels.level(key)
        if language != "de" and not seen.plain and (hard is None or hard >= NAMES):
            continue  # only ever at the beginning of a sentence: rather a name than a rare word
        if hard is not None and hard < least:
            continue
        told = "" if hard is None else _level(hard)
        written = seen.word if seen.plain or language == "de" else key
        one = DocumentWord(written, seen.count, told, seen.sentence, key in known)
        chosen.append((-seen.count, -(hard or 0.0), one))
    return [one for _, _, one in sorted(chosen, key=lambda each: each[:2])][:MOST]


def card_of(word: DocumentWord, language: str, document: int) -> NewCard:
    """To be kept for review."""
    made = from_word(word.word, word.sentence[:LONGEST_TEXT], language=language)
    return replace(made, document=document)


def _quickly(sentence: str, _language: str) -> list[str]:
    """Words between spaces and marks: a book is split while somebody talks, and every word costs."""
    return _WORD.findall(sentence)


@dataclass(slots=True)
class _Seen:
    word: str
    sentence: str
    count: int = 0
    plain: bool = False
    """It was met without a capital letter."""
    capital: bool = False
    """It was met with one inside a sentence."""


def _level(hard: float) -> str:
    return LEVELS[round(hard) - 1] if hard <= len(LEVELS) else "C2+"
