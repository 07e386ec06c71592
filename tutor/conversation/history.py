"""What the model is told: the opening, the talk so far as it was heard, and the new words. Pure.

The list only grows at its end from turn to turn, so the model's prefix cache keeps its cost flat. When it no
longer fits, the older half of the talk is left out at once: one expensive turn, then a stable prefix again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from tutor.conversation.transcript import Turn
from tutor.conversation.turn import Outcome
from tutor.thinking.contract import Message

ROOM_FOR_WORDS = "word " * 80
"""So much is kept free for what the learner says next: what is left out is settled before they say it, and
the model can read the rest while they speak."""
GREETING = "Hello."
BROKEN_OFF = "—"
"""How text says that its speaker was interrupted; every model has read it a thousand times."""


def exchanges(turns: Iterable[Turn]) -> list[Message]:
    """The turns that are over, as messages; the tutor's side is what the learner heard."""
    messages: list[Message] = []
    for turn in turns:
        if turn.outcome is None:
            continue
        heard = turn.heard_reply()
        if turn.learner:
            messages.append(Message("user", turn.learner))
        elif heard and not messages:
            # The tutor began the talk; a model knows only talks that the other side begins.
            messages.append(Message("user", GREETING))
        if heard:
            broken_off = turn.outcome is Outcome.INTERRUPTED and heard != turn.reply
            messages.append(Message("assistant", f"{heard} {BROKEN_OFF}" if broken_off else heard))
    return messages


class History:
    """Builds the prompt of each turn within a budget."""

    def __init__(
        self,
        opening: Sequence[Message],
        budget: float,
        size: Callable[[str], float] = len,
        beside: float = 0.0,
    ) -> None:
        """`opening` always stays; `budget` holds the `size` of all messages together.

        So much is kept free for what stands `beside` the words, whether or not something does.
        """
        self._beside = beside
        self._opening = tuple(opening)
        self._budget = budget
        self._size = size
        self._left_out = 0

    @property
    def left_out(self) -> int:
        """Messages of the talk, from its beginning, that the model is no longer told."""
        return self._left_out

    def prompt(self, talk: Sequence[Message], words: str, beside: str = "") -> list[Message]:
        """The messages for a turn in which the learner said `words`.

        `beside` is told before them; it is no part of the talk.
        """
        if self._left_out > len(talk):
            self._left_out = 0  # another talk has begun
        while True:
            kept = talk[self._left_out :]
            told = f"{beside}\n\n{words}" if beside else words
            messages = _alternating([*self._opening, *kept, Message("user", told)])
            needed = sum(self._size(m.content) for m in messages)
            needed += max(0.0, self._size(ROOM_FOR_WORDS) - self._size(words))
            # What is found differs from turn to turn; what is left out of the talk for it must not.
            needed += max(0.0, self._beside - (self._size(beside) if beside else 0.0))
            if len(kept) == 0 or needed <= self._budget:
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
