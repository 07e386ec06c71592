"""Prompts that fit: cut before they are sent, cut once more when the server counts differently, and told."""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from typing import TypeAlias

from tutor.errors import EngineError
from tutor.text import Text
from tutor.thinking.answer import End, Parts
from tutor.thinking.budget import Budget
from tutor.thinking.contract import Message
from tutor.workers.contract import FallenBack, Watch

Ask: TypeAlias = Callable[[list[Message]], AsyncGenerator[str, None]]

_TRIES = 3
_log = logging.getLogger(__name__)


class TooLong(Exception):
    """The prompt does not fit into the context, and the server said so instead of cutting it."""

    def __init__(self, tokens: int) -> None:
        super().__init__(f"{tokens} tokens")
        self.tokens = tokens
        """Of the prompt; 0 when the server does not tell."""


class Fitting:
    """For one model: its context, what its server counted, and whether the learner knows of a cut."""

    def __init__(self, model: str, context: int, answer: int, watch: Watch) -> None:
        """Both numbers in tokens: what the model can see, and how much of that its answer may take."""
        self._model = model
        self._budget = Budget(context, answer)
        self._watch = watch
        self._told = False

    @property
    def context(self) -> int:
        return self._budget.context

    async def answered(self, messages: Sequence[Message], ask: Ask) -> AsyncGenerator[str, None]:
        """The answer to as much of the messages as fits; `ask` raises TooLong before its first piece."""
        for _ in range(_TRIES):
            fitted = self._fitted(messages)
            try:
                async with aclosing(ask(fitted)) as answer:
                    async for piece in answer:
                        yield piece
                return
            except TooLong as error:
                _log.info("the prompt was longer than expected: %d tokens", error.tokens)
                self._budget.refused(fitted, error.tokens)
        raise EngineError(
            Text("What was said last is longer than {model} can see.", model=self._model),
            "Say it in smaller parts, or raise the model's context in the settings.",
        )

    async def counted(self, messages: Sequence[Message], parts: Parts) -> Parts:
        """The same parts; what the server counted in these messages is learned from."""
        async with aclosing(parts):
            async for part in parts:
                if isinstance(part, End) and part.use is not None:
                    self._budget.measured(messages, part.use.evaluated + (part.use.cached or 0))
                yield part

    def _fitted(self, messages: Sequence[Message]) -> list[Message]:
        fitted = self._budget.fitted(messages)
        if self._budget.trimmed and not self._told:
            self._told = True
            _log.warning("the beginning of the talk is left out: more than %d tokens", self.context)
            reason = Text(
                "The talk is longer than {model} can see: {context} tokens.",
                model=self._model,
                context=self.context,
            )
            self._watch(FallenBack(Text("the whole talk"), Text("the newer part of the talk"), reason))
        return fitted
