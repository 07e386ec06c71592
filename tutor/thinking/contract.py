"""What a chat model promises."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal, Protocol, TypeAlias

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


Schema: TypeAlias = Mapping[str, Any]
"""A JSON Schema of an object; its properties are written in the order in which they stand."""


@dataclass(frozen=True, slots=True)
class Structured:
    value: Mapping[str, Any] | None
    """As the schema says; None when the model could not, and answered in plain text."""
    text: str
    """What the model wrote: JSON, or that plain text."""


class ChatModel(Engine, Protocol):
    @property
    def context(self) -> int:
        """How many tokens of a talk the model can see, answer included; known for sure after start()."""
        ...

    @property
    def continues(self) -> bool:
        """Whether a prompt that ends with the assistant's own words is taken up where it ends."""
        ...

    def reply(self, messages: Sequence[Message], tell: Tell = untold) -> AsyncIterator[str]:
        """Stream the answer to the last message in pieces of text, as the model makes them.

        `tell` is called at most once, before the iterator ends, where the engine says what the prompt cost.
        Closing the iterator (or cancelling its consumer) MUST end the work in the engine within 200 ms.
        Raises ReplyCutOff after the last piece when the answer is incomplete (the stream broke, or the length
        limit came first); any other EngineError when there is none.
        """
        ...

    @property
    def capable(self) -> bool:
        """Whether the model is large enough to answer in parts and to judge language; known after start().

        One that is not MUST NOT be asked for structure in a turn: it would lose its thread.
        """
        ...

    def unshapable(self, reason: str) -> None:
        """Its answer by a schema was refused, for this reason; after a second time it is not capable."""
        ...

    def shaped(self, messages: Sequence[Message], schema: Schema, tell: Tell = untold) -> AsyncIterator[str]:
        """Like reply(); the pieces together are JSON by the schema, where the engine keeps to it.

        Raises EngineError besides where the engine knows no schemas.
        """
        ...

    async def structured(
        self, messages: Sequence[Message], schema: Schema, tell: Tell = untold
    ) -> Structured:
        """One whole answer by the schema, or in plain text where the model can't. Raises EngineError."""
        ...

    async def prepare(self, messages: Sequence[Message]) -> None:
        """Read the beginning of a coming prompt, so that its answer begins sooner; does nothing where that
        would gain nothing.

        Cancelling it MUST free the engine within 200 ms. Raises EngineError.
        """
        ...
