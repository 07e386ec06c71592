"""Answers that are known beforehand: a script stands in for the chat model, turn after turn."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Protocol


class Script(Protocol):
    """Repeating after the tutor, quizzes, learning by heart: what is said next follows rules.

    All of it is called on the conductor's loop.
    """

    def reply(self, words: str) -> AsyncIterator[str]:
        """What the tutor answers to `words`, in pieces of text.

        MUST change nothing: answers are also begun for drafts, several for one turn, and closed at any
        moment. Raises EngineError when there is no answer.
        """
        ...

    def rate(self, words: str) -> float:
        """How fast the answer to `words` is spoken: 1.0 as all else, 0.7 slower. MUST change nothing."""
        ...

    def answered(self, words: str) -> None:
        """The answer to `words` was heard, wholly or up to where the learner went on: the script moves on.

        Called once for each turn that the script answered, before anybody is told that the turn is over.
        """
        ...


async def line(text: str) -> AsyncIterator[str]:
    """A text that is given, as the one piece of an answer."""
    yield text
