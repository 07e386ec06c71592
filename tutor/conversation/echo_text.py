"""Words that are the tutor's own, come back through the microphone. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import SequenceMatcher

SHARE = 0.75
"""So much of what was heard, in order, must have been said by the tutor."""
FEWEST_WORDS = 3
"""A learner may repeat one or two of the tutor's words: that is an answer."""

_WORD = re.compile(r"[^\W_]+")


def echoes(heard: str, said: Iterable[str]) -> bool:
    """Whether the heard words are mostly a stretch of what the tutor has just said."""
    words = _WORD.findall(heard.casefold())
    if len(words) < FEWEST_WORDS:
        return False
    spoken = [word for phrase in said for word in _WORD.findall(phrase.casefold())]
    matcher = SequenceMatcher(None, words, spoken, autojunk=False)
    same = sum(block.size for block in matcher.get_matching_blocks())
    return same / len(words) >= SHARE
