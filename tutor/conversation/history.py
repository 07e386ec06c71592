"""What the model is told: the opening, the talk so far as it was heard, and the new words. Pure.

The list only grows at its end from turn to turn, so the model's prefix cache keeps its cost flat. When it no
longer fits, the older half of the talk is left out at once: one expensive turn, then a stable prefix again.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tutor.conversation.events import Outcome
from tutor.conversation.transcript import Turn
from tutor.thinking.contract import Message

BROKEN_OFF = "—"
"""How text says that its speaker was interrupted; every model has read it a thousand times."""


def exchanges(turns: Iterable[Turn]) -> list[Message]:
    """The turns that are over, as messages; the tutor's side is what the learner heard."""
    messages: list[Message] = []
    for turn in turns:
        if turn.outcome is None or not turn.learner:
            continue
        messages.append(Message("user", turn.learner))
        if heard := turn.heard_reply():
            broken_off = turn.outcome is Outcome.INTERRUPTED and heard != turn.reply
            messages.append(Message("assistant", f"{heard} {BROKEN_OFF}" if broken_off else heard))
    return messages


class History:
    """Builds the prompt of each turn within a budget of characters."""

    def __init__(self, opening: Sequence[Message], budget: int) -> None:
        """`opening` always stays; `budget` counts the characters of all messages."""
        self._opening = tuple(opening)
        self._budget = budget
        self._left_out = 0

    def prompt(self, talk: Sequence[Message], words: str) -> list[Message]:
        """The messages for a turn in which the learner said `words`."""
        if self._left_out > len(talk):
            self._left_out = 0  # another talk has begun
        while True:
            kept = talk[self._left_out :]
            messages = _alternating([*self._opening, *kept, Message("user", words)])
            if len(kept) == 0 or sum(len(m.content) for m in messages) <= self._budget:
                return messages
            self._left_out += max(1, len(kept) // 2)
            while self._left_out < len(talk) and talk[self._left_out].role != "user":
                self._left_out += 1


def _alternating(messages: Sequence[Message]) -> list[Message]:
    """Join neighbours of one role: many chat templates refuse two of them in a row."""
    joined: list[Message] = []
    for message in messages:
        if joined and joined[-1].role == message.role:
            joined[-1] = Message(message.role, f"{joined[-1].content}\n{message.content}")
        else:
            joined.append(message)
    return joined
