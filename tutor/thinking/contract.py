"""What a chat model promises."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from tutor.workers.contract import Engine


@dataclass(frozen=True, slots=True)
class Message:
    role: Literal["system", "user", "assistant"]
    content: str


class ChatModel(Engine, Protocol):
    def reply(self, messages: Sequence[Message]) -> AsyncIterator[str]:
        """Stream the answer to the last message in pieces of text, as the model makes them.

        Closing the iterator (or cancelling its consumer) MUST end the work in the engine within 200 ms.
        Raises ReplyCutOff after the last piece when the answer is incomplete (the stream broke, or the length
        limit came first); any other EngineError when there is none.
        """
        ...
