"""An answer as servers stream it: limits on every wait and on its length, and what a broken one is called."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing
from dataclasses import dataclass
from typing import TypeAlias

from tutor.errors import EngineError, EngineTimeout, ReplyCutOff, ReplyTooLong
from tutor.servers.connection import BrokeOff, Refused
from tutor.settings import Settings
from tutor.text import Text
from tutor.thinking.contract import PromptUse, Tell

_LONGEST_ANSWER_S = 300.0
_LAST_BYTES_S = 1.0
"""After the end of an answer, for the end of its stream: a connection read to its end can be used again."""
_MANY_TIMES = 2
"""A piece of text is a token or more, so a server that sends more pieces than this many times the longest
answer does not keep to it."""


@dataclass(frozen=True, slots=True)
class Piece:
    text: str
    """Empty while the server shows only that it lives: thoughts, progress."""


@dataclass(frozen=True, slots=True)
class End:
    reason: str
    """"stop", "length", or what else the server calls it."""
    use: PromptUse | None


Parts: TypeAlias = AsyncGenerator[Piece | End, None]
Explain: TypeAlias = Callable[[Exception], EngineError]
"""From what the connection raised to plain words."""


def too_long() -> ReplyTooLong:
    return ReplyTooLong(
        "The answer was cut off at its longest length.",
        "Ask the tutor to go on, or allow longer answers in the settings.",
    )


async def pieces(
    parts: Parts, settings: Settings, label: str, explain: Explain, tell: Tell, tokens: int = 0
) -> AsyncGenerator[str, None]:
    """The text of an answer of at most so many tokens; 0: as the settings say.

    Raises as a ChatModel's reply() does.
    """
    watch = _Watch(settings, tokens or settings.reply_tokens)
    end: End | None = None
    try:
        async with aclosing(parts):
            while (part := await watch.next(parts)) is not None:
                if isinstance(part, End):
                    end = part
                    watch.ended()
                elif part.text:
                    watch.given()
                    yield part.text
                    watch.goes_on()
    except (Refused, BrokeOff, EngineError) as error:
        if isinstance(error, ReplyCutOff):
            raise
        fault = error if isinstance(error, EngineError) else explain(error)
        if not watch.count:
            raise fault from error
        if end is None:
            raise ReplyCutOff(
                Text("The answer broke off. {message}", message=fault.message),
                fault.remedy,
                ways_out=fault.ways_out,
            ) from error
    except TimeoutError:
        if end is None:
            raise _too_slow(label, watch) from None
    if end is None:
        raise ReplyCutOff("The answer broke off.", "Ask again.")
    if end.use is not None:
        tell(end.use)
    if end.reason == "length":
        raise too_long()
    if not watch.count:
        raise ReplyCutOff(
            Text("{label} gave an empty answer.", label=label),
            "Ask again, or choose another model in the settings.",
        )


class _Watch:
    """Deadlines: to the first piece, between two, of the whole."""

    def __init__(self, settings: Settings, tokens: int) -> None:
        self._loop = asyncio.get_running_loop()
        self._next_s = settings.next_token_timeout_s
        self._most = tokens * _MANY_TIMES
        self.wait_s = settings.first_token_timeout_s
        self._latest = self._loop.time() + max(_LONGEST_ANSWER_S, self.wait_s)
        self._deadline = self._loop.time() + self.wait_s
        self.count = 0

    async def next(self, parts: Parts) -> Piece | End | None:
        async with asyncio.timeout_at(min(self._deadline, self._latest)):
            return await anext(parts, None)

    def given(self) -> None:
        self.count += 1
        if self.count > self._most:
            raise too_long()

    def goes_on(self) -> None:
        """The consumer's own time does not count."""
        self.wait_s = self._next_s
        self._deadline = self._loop.time() + self._next_s

    def ended(self) -> None:
        self._deadline = self._loop.time() + _LAST_BYTES_S


def _too_slow(label: str, watch: _Watch) -> EngineError:
    message = Text("{label} said nothing for {seconds:.0f} seconds.", label=label, seconds=watch.wait_s)
    if watch.count:
        return ReplyCutOff(
            Text("The answer broke off. {message}", message=message), "Ask again, or choose a smaller model."
        )
    return EngineTimeout(message, "Try again, or choose a smaller model in the settings.")
