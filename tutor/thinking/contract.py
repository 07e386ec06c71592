"""What a chat model promises."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol, TypeAlias

from tutor.workers.contract import Engine


@dataclass(frozen=True, slots=True)
class Message:
    role: Literal["system", "user", "assistant"]
    content: str


@dataclass(frozen=True, slots=True)
class PromptUse:
    """What the prompt cost, in tokens."""

    cached: int | None
    """Read before, in the same order, and still known; None where the engine does not tell."""
    evaluated: int
    """Read for this answer."""


Tell: TypeAlias = Callable[[PromptUse], None]


def untold(use: PromptUse) -> None:
    """Nobody wants to know."""


class ChatModel(Engine, Protocol):
    @property
    def context(self) -> int:
        """How many tokens of a talk the model can see, answer included; known for sure after start()."""
        ...

    def reply(self, messages: Sequence[Message], tell: Tell = untold) -> AsyncIterator[str]:
        """Stream the answer to the last message in pieces of text, as the model makes them.

        `tell` is called at most once, before the iterator ends, where the engine says what the prompt cost.
        Closing the iterator (or cancelling its consumer) MUST end the work in the engine within 200 ms.
        Raises ReplyCutOff after the last piece when the answer is incomplete (the stream broke, or the length
        limit came first); any other EngineError when there is none.
        """
        ...

    async def prepare(self, messages: Sequence[Message]) -> None:
        """Read the beginning of a coming prompt, so that its answer begins sooner; does nothing where that
        would gain nothing.

        Cancelling it MUST free the engine within 200 ms. Raises EngineError.
        """
        ...
