"""What a level allows: length of sentences and answers, words that are known, pace, share of the talk. Pure.

Sentence lengths, pace and shares are those that teachers work with; a text counts as comprehensible when
19 of 20 of its words are known (van Zeeland & Schmitt 2012).
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Protocol

from tutor.lessons import word_splitting as splitting
from tutor.lessons.word_splitting import unspaced_language

LEVELS = ("A1", "A2", "B1", "B2", "C1", "C2")
KNOWN_SHARE = 0.95
"""So much of what is heard must be known words."""
NEW_WORDS = 1
"""So many new words are welcome even in an answer too short for one of them to be a twentieth."""

_SENTENCE = re.compile(r"[^.!?…。！？؟।]+[.!?…。！？؟।]*")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
CHARACTERS_A_WORD = 1.6
"""In Chinese and Japanese, which write without spaces."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What fits one level."""

    sentence: int
    """The most words in a sentence; 0: as many as one likes."""
    answer: int
    """The most words in an answer of the tutor's."""
    pace: tuple[int, int]
    """From and to, in words a minute."""
    share: float
    """The least part of the talk's words that should be the learner's."""


_FIGURES = {
    "A1": Figures(8, 25, (100, 110), 0.4),
    "A2": Figures(12, 35, (110, 125), 0.5),
    "B1": Figures(16, 50, (125, 145), 0.5),
    "B2": Figures(22, 65, (145, 165), 0.5),
    "C1": Figures(30, 80, (160, 190), 0.5),
    "C2": Figures(0, 80, (160, 190), 0.5),
}


def figures(level: str) -> Figures:
    """Those of `level`, one of LEVELS; of B1 for a level that nobody knows."""
    return _FIGURES.get(level, _FIGURES["B1"])


def band(level: str) -> str:
    """The band that scenarios are sorted by: "A1", "A2", "B1", "B2" or "C"."""
    return level if level in LEVELS[:4] else "C"


class Words(Protocol):
    """How hard words are in one language."""

    def level(self, word: str) -> float | None:
        """From 1 (A1) to 6 (C2); 7 for rarer words; None where the language's words are not known."""
        ...


@dataclass(frozen=True, slots=True)
class LevelCheck:
    """How one answer of the tutor's fits the level."""

    level: str
    words: int
    longest: int
    """Words in its longest sentence."""
    new: tuple[str, ...]
    """Words that this level does not know, in the order in which they came."""
    judged: int
    """How many words were looked up; 0 where the language's words are not known."""

    @property
    def known(self) -> float | None:
        """The share of known words; None where they can't be judged."""
        return 1.0 - len(self.new) / self.judged if self.judged else None

    @property
    def words_kept(self) -> bool:
        return len(self.new) <= max(NEW_WORDS, self.judged * (1.0 - KNOWN_SHARE))

    @property
    def sentences_kept(self) -> bool:
        most = figures(self.level).sentence
        return most == 0 or self.longest <= most

    @property
    def length_kept(self) -> bool:
        return self.words <= figures(self.level).answer

    @property
    def kept(self) -> bool:
        """Whether words and sentences fit; the length of an answer is a matter of manners."""
        return self.words_kept and self.sentences_kept


def check(text: str, level: str, words: Words, familiar: Collection[str] = ()) -> LevelCheck:
    """Look at an answer. `familiar` holds words in lower case that are known: the learner's, the scene's."""
    longest = max((count_words(sentence) for sentence in _SENTENCE.findall(text)), default=0)
    limit = LEVELS.index(level) + 1 if level in LEVELS else 3
    new: dict[str, None] = {}
    judged = 0
    for sentence in _SENTENCE.findall(text):
        for place, word in enumerate(_written(sentence)):
            folded = word.casefold()
            if (hardness := words.level(folded)) is None:
                continue
            judged += 1
            name = place > 0 and word[0].isupper()
            if hardness > limit and not name and not _familiar(folded, familiar):
                new[folded] = None
    return LevelCheck(level, count_words(text), longest, tuple(new), judged)


def _written(sentence: str) -> list[str]:
    """The words as they stand there, without numbers."""
    language = unspaced_language(sentence)
    if language:
        return [word for word in splitting.words(sentence, language) if not word.isdigit()]
    return [word.replace("’", "'") for word in _WORD.findall(sentence)]


def _familiar(word: str, familiar: Collection[str]) -> bool:
    """The word itself, or one that it is made from by an ending."""
    if word in familiar:
        return True
    return any(word.removesuffix(ending) in familiar for ending in ("s", "es", "ed", "d", "ing", "'s"))


def count_words(text: str) -> int:
    """As they are spoken: numbers count, marks do not; of unspaced writing as many as it stands for."""
    unspaced = len(_UNSPACED.findall(text))
    spaced = re.findall(r"[^\W_]+(?:['’.,][^\W_]+)*", _UNSPACED.sub(" ", text))
    return len(spaced) + round(unspaced / CHARACTERS_A_WORD)


def words_of(text: str) -> list[str]:
    """The words of a text in lower case, without numbers."""
    return [word.casefold() for word in _written(text)]
