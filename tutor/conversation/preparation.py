"""Lets the chat model read ahead: the talk so far when a turn is over, the words so far while they are said.

Nothing waits for it. What the model has read is in its cache when the answer is asked for, which then begins
sooner; where it has read something else in vain, nothing is lost but computing time.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Sequence
from typing import Any

from tutor.errors import TutorError
from tutor.thinking.contract import ChatModel, Message

_log = logging.getLogger(__name__)


class Preparation:
    """One reading at a time; of those that come meanwhile only the last is done."""

    def __init__(self, own: Callable[[Coroutine[Any, Any, None]], asyncio.Task[None]]) -> None:
        self._own = own
        self._reading: asyncio.Task[None] | None = None
        self._next: tuple[ChatModel, Sequence[Message]] | None = None

    def read(self, chat_model: ChatModel, messages: Sequence[Message]) -> None:
        self._next = chat_model, messages
        if self._reading is None or self._reading.done():
            self._reading = self._own(self._read())

    def give_way(self) -> None:
        """The model is wanted for an answer: what has not begun is left; what has is of use to it."""
        self._next = None

    def stop(self) -> None:
        self._next = None
        if self._reading is not None:
            self._reading.cancel()

    async def _read(self) -> None:
        while self._next is not None:
            (chat_model, messages), self._next = self._next, None
            try:
                await chat_model.prepare(messages)
            except TutorError as error:
                # The answer that is asked for next meets the same fault and tells it.
                _log.info("the chat model could not read ahead: %s", error.message)
                return
