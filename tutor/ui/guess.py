"""Words in the making: how much of a guess has settled, and what is shown of it.

    guess before   Yesterday I go to the mark.
    guess now      Yesterday I go to the market and
    settled        Yesterday I go to the

Two looks in a row that agree on a word are seldom wrong about it (LocalAgreement, Macháček et al. 2023).
"""

from __future__ import annotations

import re

from tutor.conversation.transcript import Turn

GOING_ON = "…"

_WORD = re.compile(r"\S+")
_MARKS = re.compile(r"[\W_]+")
_END = ".,…"
"""A recogniser ends every guess as if it were a sentence."""


class Guess:
    """What is shown of the learner's words, from the first guess to the final text."""

    def __init__(self) -> None:
        self.text = ""
        self.settled: int | None = None
        """So many characters will hardly change any more; None when all of it is final."""
        self._words = ""
        self._partial = False
        self._revision = 0

    def follow(self, turn: Turn) -> None:
        """Take in the turn's words as they are now."""
        if turn.learner:
            if (turn.learner, turn.partial) != (self._words, self._partial):
                self._show(turn.learner, agreed(self._words, turn.learner) if turn.partial else None)
            self._words, self._partial = turn.learner, turn.partial
            self._revision = turn.id.revision
        elif turn.outcome is not None or turn.tutor_began:
            self.text, self.settled = "", None
        elif not self._words:
            self.text, self.settled = GOING_ON, None
        elif turn.id.revision > self._revision:
            # The turn goes on after its answer was withdrawn: until it has new words, its old ones stay.
            self._show(self._words, 0)

    def _show(self, words: str, settled: int | None) -> None:
        if settled is None:
            self.text, self.settled = words, None
        else:
            words = words.rstrip(_END)
            self.text, self.settled = f"{words} {GOING_ON}", min(settled, len(words))


def agreed(before: str, now: str) -> int:
    """Length of the beginning of `now` whose words, whatever case and marks, are those of `before`."""
    end = 0
    for old, new in zip(_WORD.finditer(before), _WORD.finditer(now), strict=False):
        if _plain(old[0]) != _plain(new[0]):
            break
        end = new.end()
    return end


def _plain(word: str) -> str:
    return _MARKS.sub("", word).casefold()
