"""Finds what is certainly wrong in English sentences of learners, by rules. Pure.

The rules know few mistakes and are sure of them: what they pass is not therefore right. They leave alone what
is quoted, and whatever a correct sentence could contain.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tutor.lessons.english_errors import nouns, phrases, verbs
from tutor.thinking.feedback import Correction

_RULES = (*verbs.RULES, *nouns.RULES, *phrases.RULES)
_SENTENCE = re.compile(r"[^.!?…]+[.!?…]*")
_QUOTED = re.compile(r"[\"“«][^\"”»]*[\"”»]")
WEIGHTS: dict[str, int] = {}
for _rule in _RULES:
    WEIGHTS[_rule.id] = max(_rule.weight, WEIGHTS.get(_rule.id, 0))
"""By rule: 1 a slip, 2 heard at once, 3 misleading."""


@dataclass(frozen=True, slots=True)
class Found:
    correction: Correction
    weight: int
    start: int
    """Place of the wrong part in the text."""
    end: int


def errors_in(text: str) -> list[Found]:
    """In the order of the text; of two that overlap the weightier counts."""
    plain = _QUOTED.sub(lambda quoted: " " * len(quoted[0]), text.replace("’", "'"))
    found: list[Found] = []
    for sentence in _SENTENCE.finditer(plain):
        bare = sentence[0].lstrip()
        begins = sentence.start() + len(sentence[0]) - len(bare)
        found += _in_sentence(bare.rstrip(), begins)
    kept: list[Found] = []
    for one in sorted(found, key=lambda one: (-one.weight, one.start, one.start - one.end)):
        if all(one.end <= other.start or one.start >= other.end for other in kept):
            kept.append(one)
    return sorted(kept, key=lambda one: one.start)


def _in_sentence(sentence: str, begins: int) -> list[Found]:
    found = []
    for rule in _RULES:
        for match in rule.pattern.finditer(sentence):
            said, better = match[0].strip(), rule.put_right(match).strip()
            if better and better.casefold() != said.casefold():
                correction = Correction(said, better, rule.explained(match), rule.id)
                start = begins + match.start()
                found.append(Found(correction, rule.weight, start, start + len(match[0].rstrip())))
    return found
