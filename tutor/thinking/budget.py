"""How many tokens a prompt has, and what to leave out so that it fits. Pure.

Servers that run out of context drop the beginning of the prompt without a word, and the tutor forgets that
it is one. So the tokens are counted here: estimated on the safe side by the script, then corrected by what
the server says it counted.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from tutor.thinking.contract import Message

_PER_MESSAGE = 8
"""Role, begin and end marks of the widest chat templates."""
_PER_PROMPT = 16
"""What templates put in by themselves."""
_LATIN_LETTERS_PER_TOKEN = 3
"""Fewer than any model needs for the languages it was trained on."""
_OTHER_LETTER = 1.0
_SYLLABLE = 1.5
_FIRST_CJK = 0x2E80
_SAFETY = 1.1
_LEAST_CORRECTION = 0.5
"""A server that counts only what it had not read before must not make the estimate bold."""


def estimated_tokens(text: str) -> float:
    """More than nearly every model makes of the text."""
    tokens = 0.0
    for character in text:
        code = ord(character)
        if code < 0x80:
            tokens += 1 / _LATIN_LETTERS_PER_TOKEN
        else:
            tokens += _OTHER_LETTER if code < _FIRST_CJK else _SYLLABLE
    return tokens


@lru_cache(4096)
def message_tokens(content: str) -> float:
    """The same for a whole message; a talk asks for the same ones at every turn."""
    return _PER_MESSAGE + estimated_tokens(content)


def _estimated(messages: Sequence[Message]) -> float:
    return _PER_PROMPT + sum(message_tokens(message.content) for message in messages)


class Budget:
    """Keeps the prompts of one model within its context."""

    def __init__(self, context: int, answer: int) -> None:
        """Both in tokens: what the model can see, and how much of that its answer may take."""
        self.context = context
        self._room = max(1, context - answer)
        self._correction = 1.0
        self._left_out = 0

    @property
    def trimmed(self) -> bool:
        """Whether the last prompt had to be cut."""
        return self._left_out > 0

    def tokens(self, messages: Sequence[Message]) -> float:
        """The best guess on the safe side."""
        return _estimated(messages) * self._correction

    def measured(self, messages: Sequence[Message], tokens: int) -> None:
        """The server says how many tokens these messages have."""
        if tokens > 0:
            self._correction = max(_LEAST_CORRECTION, tokens * _SAFETY / _estimated(messages))

    def refused(self, messages: Sequence[Message], tokens: int) -> None:
        """The server says that they are too long; how many tokens they have, 0 when it does not tell."""
        self.measured(messages, tokens)
        if self.tokens(messages) <= self._room:
            # Its context is smaller than it was said to be.
            self._room = max(1, int(self.tokens(messages) * 3 / 4))

    def fitted(self, messages: Sequence[Message]) -> list[Message]:
        """The messages that fit: the system's and the last one always, of the talk between them the newest.

        When the talk no longer fits, its older half goes at once, so that the next prompts begin as this one
        does and are found in the model's cache.
        """
        head = 0
        while head < len(messages) - 1 and messages[head].role == "system":
            head += 1
        talk = messages[head:]
        if self._left_out >= len(talk):
            self._left_out = 0  # another talk has begun
        while True:
            kept = [*messages[:head], *talk[self._left_out :]]
            spare = len(talk) - self._left_out - 1
            if spare < 1 or self.tokens(kept) <= self._room:
                return kept
            self._left_out += (spare + 1) // 2
            while self._left_out < len(talk) - 1 and talk[self._left_out].role != "user":
                self._left_out += 1
