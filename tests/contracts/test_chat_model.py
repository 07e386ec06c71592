"""What every chat model keeps to: fakes and protocols always, the starter's llama.cpp by itself and as a
server, and an Ollama server if there is one.
"""

from __future__ import annotations

import asyncio
import re
import time
from collections.abc import AsyncIterator
from contextlib import aclosing, suppress
from dataclasses import dataclass

import pytest

from tests.fakes.chat_model import FakeChatModel
from tests.real_engines import cancelled_after
from tests.running import AT_ONCE, LoopThread, least
from tutor.errors import ReplyCutOff, ReplyTooLong
from tutor.thinking.contract import ChatModel, Message
from tutor.thinking.feedback import schema
from tutor.thinking.spoken_first import Part, SpokenEnded, spoken_first

SHORT = [Message("system", "Answer with one short sentence."), Message("user", "Hello!")]
LONG = [Message("user", "Tell me a very long story about a cat and a dog.")]


@dataclass
class Mind:
    model: ChatModel
    thread: LoopThread


def _real(name: str) -> object:
    return pytest.param(f"{name}_chat_model", marks=pytest.mark.engine, id=name)


KINDS = [
    "fake",
    "ollama_protocol_chat_model",
    "openai_protocol_chat_model",
    _real("starter"),
    _real("ollama"),
    _real("llama_server"),
]


@pytest.fixture(scope="session", params=KINDS)
def real(request: pytest.FixtureRequest) -> ChatModel | None:
    """A real engine; none where a test makes its own fake."""
    engine: ChatModel | None = None
    if request.param != "fake":
        engine = request.getfixturevalue(request.param)
    return engine


@pytest.fixture
def mind(real: ChatModel | None, voice_thread: LoopThread) -> Mind:
    return Mind(real or FakeChatModel(token_delay=0.03), voice_thread)


def script(mind: Mind, *pieces: str | Exception) -> None:
    """What a fake shall say; a real model says what it wants."""
    if isinstance(mind.model, FakeChatModel):
        mind.model.replies = [list(pieces)]


async def joined(pieces: AsyncIterator[str]) -> str:
    return "".join([piece async for piece in pieces])


def test_answers_in_pieces(mind: Mind) -> None:
    pieces: list[str] = []

    async def scenario() -> None:
        with suppress(ReplyTooLong):  # a small model talks on
            async for piece in mind.model.reply(SHORT):
                pieces.append(piece)  # noqa: PERF401  what was given before the error counts

    mind.thread.run(scenario())
    assert len(pieces) > 1
    assert all(pieces)
    assert "".join(pieces).strip()


def test_an_answer_cut_off_by_its_length_is_given_and_marked(mind: Mind) -> None:
    script(mind, "Once ", "upon a time", ReplyCutOff("The answer was cut off.", "Ask again."))
    given: list[str] = []

    async def scenario() -> None:
        async for piece in mind.model.reply(LONG):
            given.append(piece)  # noqa: PERF401  what was given before the error counts

    with pytest.raises(ReplyCutOff) as caught:
        mind.thread.run(scenario())
    assert caught.value.remedy
    assert len("".join(given)) > 10


def test_closing_the_iterator_is_prompt_and_the_next_answer_comes(mind: Mind) -> None:
    async def scenario() -> float:
        pieces = mind.model.reply(LONG)
        await anext(pieces)
        begun = time.monotonic()
        await pieces.aclose()  # type: ignore[attr-defined]
        closed = time.monotonic() - begun
        await anext(aiter(mind.model.reply(SHORT)))
        assert time.monotonic() - begun < AT_ONCE
        return closed

    assert least(lambda: mind.thread.run(scenario())) < 0.2


def test_cancelling_the_consumer_is_prompt(mind: Mind) -> None:
    script(mind, *("word " * 50).split())

    async def scenario() -> float:
        took = await cancelled_after(0.05, joined(mind.model.reply(LONG)))
        await asyncio.sleep(0)
        return took

    assert least(lambda: mind.thread.run(scenario())) < 0.2


def test_starting_again_does_nothing_and_it_has_a_name(mind: Mind) -> None:
    mind.thread.run(mind.model.start())
    assert len(mind.model.label) > 3


# In parts -------------------------------------------------------------------------------------------

PARTS = schema()
MOST_PARTS = 40
BY_SCHEMA = '{"spoken": "Hello there! How are you?", "corrections": [], "vocabulary": []}'


async def parted(mind: Mind) -> list[Part]:
    """Up to the end of the words: what a small model writes behind them is babble, and may be long."""
    parts: list[Part] = []
    with suppress(ReplyTooLong):
        async with aclosing(spoken_first(mind.model, SHORT, PARTS)) as stream:
            async for part in stream:
                parts.append(part)
                if isinstance(part, SpokenEnded) or len(parts) == MOST_PARTS:
                    break
    return parts


def test_an_answer_in_parts_gives_words_without_their_brackets(mind: Mind) -> None:
    script(mind, *re.findall(r"\s*\S+", BY_SCHEMA))
    parts = mind.thread.run(parted(mind))
    words = "".join(part for part in parts if isinstance(part, str))
    assert words.strip()
    assert not re.search(r'[{}]|"(?:spoken|corrections)"', words)


def test_leaving_an_answer_in_parts_is_prompt_and_the_next_answer_comes(mind: Mind) -> None:
    script(mind, *re.findall(r"\s*\S+", BY_SCHEMA))

    async def scenario() -> float:
        parts = spoken_first(mind.model, SHORT, PARTS)
        await anext(parts)
        begun = time.monotonic()
        await parts.aclose()
        closed = time.monotonic() - begun
        await anext(aiter(mind.model.reply(SHORT)))
        return closed

    assert least(lambda: mind.thread.run(scenario())) < 0.2


def test_a_small_model_is_not_asked_for_parts_in_a_turn(mind: Mind) -> None:
    small = "SmolLM2-135M" in mind.model.label
    assert not (small and mind.model.capable)
