"""Which corrections to believe, and which one to show. Pure.

At most one a turn (language models over-correct: https://arxiv.org/abs/2402.15930); a prompt to put it right
for a kind of mistake that was corrected before, the right words where it is new (Lyster & Saito 2010);
everything else is for the report.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from tutor.thinking.feedback import Correction
from tutor.transcribing.contract import Word

Strictness: TypeAlias = str
"""A value of the setting: gentle, balanced, strict."""
Pair: TypeAlias = tuple[str, str]
"""What was said and what is better, bare of capitals and marks."""

DOUBTFUL = 0.55
"""A word that the recogniser was less sure of is not held against the learner."""
USUAL_WEIGHT = 2
_LEAST_WEIGHT = {"gentle": 2, "balanced": 1, "strict": 1}
_TURNS_BETWEEN = {"gentle": 2, "balanced": 0, "strict": 0}
"""So many turns stay without a correction after one."""
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_CONTRACTIONS = {
    "i'm": "i am", "you're": "you are", "he's": "he is", "she's": "she is", "it's": "it is",
    "we're": "we are",
    "they're": "they are", "don't": "do not", "doesn't": "does not", "didn't": "did not", "isn't": "is not",
    "aren't": "are not", "can't": "can not", "cannot": "can not", "won't": "will not", "i've": "i have",
    "we've": "we have", "they've": "they have", "you've": "you have", "i'd": "i would", "i'll": "i will",
    "that's": "that is", "let's": "let us", "wasn't": "was not", "haven't": "have not",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Mastery:
    """What is known of a learner's mistakes."""

    shown: Mapping[str, int] = field(default_factory=dict)
    """By rule: how often it was pointed out before."""
    right: frozenset[Pair] = frozenset()
    """What the learner said was right after all."""

    def met(self, rule: str) -> bool:
        return bool(rule) and self.shown.get(rule, 0) > 0


@dataclass(frozen=True, slots=True)
class Offer:
    correction: Correction
    prompts: bool
    """Ask the learner to put it right; else show the right words."""


def pair(correction: Correction) -> Pair:
    return " ".join(_words(correction.said)), " ".join(_words(correction.better))


def believable(
    found: Iterable[Correction], learner: str, words: Sequence[Word], mastery: Mastery
) -> list[Correction]:
    """Those that speak of what was really said, and that the learner has not called right.

    `words` are the recogniser's, with probabilities; none for typed words.
    """
    said = f" {' '.join(_words(learner))} "
    doubtful = {word for heard in words if heard.probability < DOUBTFUL for word in _words(heard.text)}
    kept: list[Correction] = []
    for correction in found:
        one = pair(correction)
        real = one[0] and f" {one[0]} " in said and _spelled_out(one[0]) != _spelled_out(one[1])
        sure = not (_at_fault(*one) & doubtful)
        if real and sure and one not in mastery.right and one not in map(pair, kept):
            kept.append(correction)
    return kept


def offered(
    believed: Sequence[Correction],
    weights: Mapping[str, int],
    mastery: Mastery,
    strictness: Strictness,
    turns_since: int | None,
) -> Offer | None:
    """The one to show: the weightiest, then the one that was met before, then what was said last.

    `weights` by rule; what is in none weighs USUAL_WEIGHT. `turns_since` counts turns after the last shown
    correction; None when there was none in this talk.
    """
    if turns_since is not None and turns_since < _TURNS_BETWEEN.get(strictness, 0):
        return None
    least = _LEAST_WEIGHT.get(strictness, 1)

    def order(numbered: tuple[int, Correction]) -> tuple[int, bool, int]:
        number, correction = numbered
        return weights.get(correction.rule, USUAL_WEIGHT), mastery.met(correction.rule), number

    fit = [one for one in enumerate(believed) if order(one)[0] >= least]
    if not fit:
        return None
    best = max(fit, key=order)[1]
    return Offer(best, mastery.met(best.rule))


@dataclass(frozen=True, slots=True)
class Stretch:
    """A part of one side of a correction."""

    text: str
    changed: bool


def differences(said: str, better: str) -> tuple[tuple[Stretch, ...], tuple[Stretch, ...]]:
    """Both sides, cut where they differ: what begins and ends alike is not marked."""
    old, new = said.split(), better.split()
    start = 0
    while start < min(len(old), len(new)) and _same(old[start], new[start]):
        start += 1
    end = 0
    while end < min(len(old), len(new)) - start and _same(old[-1 - end], new[-1 - end]):
        end += 1
    return _stretches(old, start, end), _stretches(new, start, end)


def _stretches(words: list[str], start: int, end: int) -> tuple[Stretch, ...]:
    stop = len(words) - end
    parts = (words[:start], False), (words[start:stop], True), (words[stop:], False)
    return tuple(Stretch(" ".join(part), changed) for part, changed in parts if part)


def _same(one: str, other: str) -> bool:
    return _words(one) == _words(other)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.replace("’", "'").casefold())


def _spelled_out(text: str) -> str:
    return " ".join(_CONTRACTIONS.get(word, word) for word in text.split())


def _at_fault(said: str, better: str) -> set[str]:
    """The words that make the difference; where only something is missing, all of them."""
    changed = {word for part in differences(said, better)[0] if part.changed for word in part.text.split()}
    return changed or set(said.split())
