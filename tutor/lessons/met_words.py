"""Words that are new to a learner: said for the first time, or brought by the tutor. Pure."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from tutor.lessons.levels import LEVELS, Words
from tutor.lessons.report import MOST_WORDS, MetWord
from tutor.lessons.talk_figures import ToldTurn
from tutor.lessons.word_levels import RARE

_SENTENCE = re.compile(r"[^.!?…。！？]+[.!?…。！？]*")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


def own_words(turns: Sequence[ToldTurn], level: str, words: Words | None) -> list[MetWord]:
    """What the learner said that lies beyond the words of the level; each word once, in order.

    Left out is what the recogniser was not sure of, what looks like a name, and what no list knows.
    """
    if words is None:
        return []
    limit = LEVELS.index(level) + 1 if level in LEVELS else 3
    found: dict[str, MetWord] = {}
    for turn in turns:
        for sentence in _sentences(turn.learner):
            for place, match in enumerate(_WORD.finditer(sentence)):
                word = match[0].replace("’", "'")
                folded = word.casefold()
                hardness = words.level(folded)
                name = place > 0 and word[0].isupper()
                if hardness is None or not limit < hardness < RARE or name or folded in turn.doubtful:
                    continue
                found.setdefault(folded, MetWord(folded, sentence, turn.number, True))
    return list(found.values())


def tutors_words(turns: Sequence[ToldTurn]) -> list[MetWord]:
    """What the tutor said beyond the level, as far as it was heard; each word once, in order."""
    found: dict[str, MetWord] = {}
    for turn in turns:
        for word in turn.hard_words:
            sentence = next((one for one in _sentences(turn.heard) if word in _words(one)), "")
            if sentence:
                found.setdefault(word, MetWord(word, sentence, turn.number, False))
    return list(found.values())


def new_words(
    own: Sequence[MetWord], said_before: Collection[str], tutors: Sequence[MetWord]
) -> tuple[MetWord, ...]:
    """The learner's first, as many as a report shows."""
    fresh = [met for met in own if met.word not in said_before]
    said = {met.word for met in own}
    return tuple([*fresh, *(met for met in tutors if met.word not in said)][:MOST_WORDS])


def _sentences(text: str) -> list[str]:
    return [" ".join(match[0].split()) for match in _SENTENCE.finditer(text) if match[0].strip()]


def _words(sentence: str) -> set[str]:
    return {match[0].replace("’", "'").casefold() for match in _WORD.finditer(sentence)}
