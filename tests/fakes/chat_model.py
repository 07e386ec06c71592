"""A chat model that answers what its script says, token by token."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Sequence

from tests.fakes.engine import FakeEngine
from tutor.thinking.contract import Message, PromptUse, Schema, Structured, Tell, untold
from tutor.thinking.structured import checked

Reply = str | Sequence[str | Exception]
"""A text, cut into words; or the pieces themselves, where an exception is raised in its place."""


class FakeChatModel(FakeEngine):
    """Gives one entry of the script a call; after the last, the last again."""

    name = "fake chat model"

    def __init__(
        self,
        replies: Sequence[Reply] = ("Hello! How are you today?",),
        first_delay: float = 0.0,
        token_delay: float = 0.0,
        *,
        start_delay: float = 0.0,
        start_error: Exception | None = None,
        capable: bool = False,
    ) -> None:
        """A `capable` one is asked for structure: its script then holds the JSON."""
        super().__init__(start_delay=start_delay, start_error=start_error)
        self.replies = list(replies)
        self.capable = capable
        self.schemas: list[Schema] = []
        """Of every call that asked for structure."""
        self.first_delay = first_delay
        self.token_delay = token_delay
        self.requests: list[tuple[Message, ...]] = []
        """The messages of every call whose iteration has begun."""
        self.prepared: list[tuple[Message, ...]] = []
        self.finished = 0
        self.abandoned = 0
        """Replies whose iterator was closed or cancelled before the end."""

    continues = False

    @property
    def context(self) -> int:
        return 4096

    @property
    def active(self) -> int:
        return len(self.requests) - self.finished - self.abandoned

    def unshapable(self, reason: str) -> None:
        self.capable = False

    def shaped(self, messages: Sequence[Message], schema: Schema, tell: Tell = untold) -> AsyncIterator[str]:
        self.schemas.append(schema)
        return self.reply(messages, tell)

    async def structured(
        self, messages: Sequence[Message], schema: Schema, tell: Tell = untold
    ) -> Structured:
        text = "".join([piece async for piece in self.shaped(messages, schema, tell)])
        return Structured(checked(text, schema), text)

    async def prepare(self, messages: Sequence[Message]) -> None:
        self.prepared.append(tuple(messages))
        await asyncio.sleep(self.first_delay / 2)

    async def reply(self, messages: Sequence[Message], tell: Tell = untold) -> AsyncIterator[str]:
        script = self.replies[min(len(self.requests), len(self.replies) - 1)]
        self.requests.append(tuple(messages))
        pieces = re.findall(r"\s*\S+", script) if isinstance(script, str) else script
        try:
            await asyncio.sleep(self.first_delay)
            tell(PromptUse(10 * (len(messages) - 1), 10))
            for index, piece in enumerate(pieces):
                if index:
                    await asyncio.sleep(self.token_delay)
                if isinstance(piece, Exception):
                    raise piece
                yield piece
        except (asyncio.CancelledError, GeneratorExit):
            self.abandoned += 1
            raise
        except Exception:
            self.finished += 1
            raise
        self.finished += 1
