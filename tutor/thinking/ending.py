"""When a spoken answer has said enough. Pure.

A teacher's turn is short and ends with its question; small models go on with a second question, a "P.S.",
or the same sentence for ever. What they wrote stays readable in the transcript only as far as it was kept.
"""

from __future__ import annotations

import re

_SENTENCE = re.compile(r"[^.!?…。！？]*[.!?…。！？]+")
_WORD = re.compile(r"\w+")


class Ending:
    """One answer; ask it about every phrase, in order."""

    def __init__(self, sentences: int, words: int = 0) -> None:
        """No answer has more than so many sentences, and no sentence is begun that would make it longer than
        so many words; 0: however many.
        """
        self._most = sentences
        self._most_words = words
        self._words = 0
        self._whole = False
        """What was said last is the end of a sentence."""
        self._count = 0
        self._said: set[str] = set()
        self._asked = False

    def before(self, phrase: str) -> bool:
        """Whether the answer should end before this phrase: it was said already, or enough was said."""
        too_long = self._whole and 0 < self._most_words < self._words + len(_WORD.findall(phrase))
        return self._enough() or too_long or _plain(phrase) in self._said

    def after(self, phrase: str) -> bool:
        """Take the phrase in; whether the answer should end behind it."""
        self._said.add(_plain(phrase))
        self._count += len(_SENTENCE.findall(phrase))
        self._words += len(_WORD.findall(phrase))
        self._whole = phrase.rstrip("\"”’') ").endswith(tuple(".!?…。！？"))
        self._asked = phrase.rstrip("\"”’') ").endswith(("?", "？"))
        return self._enough()

    def _enough(self) -> bool:
        """After the most sentences, or after a question that is not the first thing said ("Really?")."""
        return self._count >= self._most or (self._asked and self._count >= 2)


def _plain(phrase: str) -> str:
    return " ".join(_WORD.findall(phrase.casefold()))
