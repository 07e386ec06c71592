"""What a rule is: a pattern that no correct sentence has, the right words, and why in one line. Pure."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from tutor.lessons.english_errors.words import one_of
from tutor.text import Text

Match: TypeAlias = re.Match[str]

_BEFORE_A_CLAUSE = (
    "but because so when if while although then maybe now and_then think know hope say says yes no well oh "
    "today usually sometimes every_day always"
).split()
CLAUSE = (
    "(?:^|(?<=[,;:] )|" + "|".join(rf"(?<=\b{word.replace('_', ' ')} )" for word in _BEFORE_A_CLAUSE) + ")"
)
"""Here a clause begins, so that a pronoun is its subject and no helping verb stands before it."""
END = (
    r"(?=\s*(?:$|[.,!?;:…]|(?:and|or|but|in|on|at|of|to|from|with|for|who|that|which|about|because|when|if"
    r"|is|are"
    r"|was|were|have|has|had|here|there|now|today|yesterday|tomorrow|every|ago|this|last|by|so|please|too"
    r"|then"
    r"|we|they|he|she|do|does|did)\b|I\b))"
)
"""A noun phrase ends here: no other noun follows that would make a compound of it."""
STOP = r"(?=\s*(?:$|[.,!?;:…]))"


@dataclass(frozen=True, slots=True)
class Rule:
    id: str
    weight: int
    """How much the mistake is in the way of being understood: 1 a slip, 2 heard at once, 3 misleading."""
    why: str | Callable[[Match], Text]
    """One line."""
    pattern: re.Pattern[str]
    better: str | Callable[[Match], str]
    """The right words for all that the pattern matched; a template as for Match.expand, or a function.

    An empty answer means that it is no mistake after all.
    """

    def put_right(self, match: Match) -> str:
        made = match.expand(self.better) if isinstance(self.better, str) else self.better(match)
        return made[:1].upper() + made[1:] if match[0][:1].isupper() else made

    def explained(self, match: Match) -> str:
        return Text(self.why) if isinstance(self.why, str) else self.why(match)


def rule(
    name: str,
    weight: int,
    pattern: str,
    better: str | Callable[[Match], str],
    why: str | Callable[[Match], Text],
) -> Rule:
    """With (?i); words in the pattern are whole words."""
    return Rule(name, weight, why, re.compile(rf"\b(?:{pattern})", re.IGNORECASE), better)


__all__ = ["CLAUSE", "END", "STOP", "Match", "Rule", "one_of", "rule"]
