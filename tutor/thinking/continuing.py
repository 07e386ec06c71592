"""An answer whose model died in mid-sentence goes on from there, as far as the model can.

    ask(messages) ──"Yes, I lov"──✗   ask(messages + the answer so far) ──"e Lisbon. And you?"──►

What was given stays: it may have been heard already. Models that continue the assistant's last message take
the sentence up where it broke off.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing

from tutor.errors import EngineCrashed, EngineError, EngineTimeout, ReplyCutOff
from tutor.thinking.contract import Message, PromptUse, Tell, untold

_LOG = logging.getLogger(__name__)


async def continued(
    ask: Callable[[Sequence[Message], int], AsyncGenerator[str | PromptUse, None]],
    messages: Sequence[Message],
    tokens: int,
    tries: int,
    tell: Tell = untold,
) -> AsyncGenerator[str, None]:
    """The pieces of one answer, whatever happens to the process that makes them.

    `ask(messages, tokens)` gives pieces of about one token each, at most so many, and what the prompt cost;
    it raises EngineCrashed or EngineTimeout when its process died. After so many `tries` ReplyCutOff is
    raised, or the error itself when there is no answer.
    """
    given, count, told = "", 0, False
    while True:
        tries -= 1
        so_far = given.rstrip()  # tokens begin with a space: an answer that ends in one would go on oddly
        spaced = so_far != given
        asked = _with_answer(messages, so_far)
        try:
            async with aclosing(ask(asked, max(1, tokens - count))) as pieces:
                async for piece in pieces:
                    if isinstance(piece, PromptUse):
                        if not told:
                            tell(piece)
                        told = True
                        continue
                    count += 1
                    text = piece.lstrip() if spaced else piece
                    if text:
                        spaced = False
                        given += text
                        yield text
            return
        except (EngineCrashed, EngineTimeout) as error:
            if not told and not given:
                raise  # nothing came, so the worker has tried again by itself
            if tries and count < tokens:
                _LOG.warning("the answer goes on after %d pieces: %s", count, error.message)
            elif given:
                raise _cut_off(error) from error
            else:
                raise


def _with_answer(messages: Sequence[Message], so_far: str) -> Sequence[Message]:
    """The prompt that is gone on from; words that the answer was made to begin with are part of it."""
    if not so_far:
        return messages
    if messages[-1].role != "assistant":
        return [*messages, Message("assistant", so_far)]
    begun = messages[-1].content
    return [*messages[:-1], Message("assistant", f"{begun} {so_far.lstrip()}")]


def _cut_off(error: EngineError) -> ReplyCutOff:
    cut_off = ReplyCutOff("The answer broke off: the model had to be restarted.", "Ask again.")
    cut_off.report = error.report
    return cut_off
