"""The adapter for OpenAI-compatible servers against a real one: llama.cpp's, which comes with the program."""

from __future__ import annotations

import asyncio
import json
import time

import pytest

from tests.fakes.keyring import MemoryKeyring, as_keyring
from tests.llama_server import llama_server
from tests.running import AT_ONCE, LoopThread, run
from tutor.errors import KeyRefused, ReplyCutOff, ReplyTooLong
from tutor.servers.address import parsed
from tutor.settings import Settings
from tutor.thinking.contract import Message, PromptUse
from tutor.thinking.openai_api import OpenAiChat
from tutor.workers.contract import FallenBack, Restarted

pytestmark = pytest.mark.engine

SYSTEM = Message("system", "You are a tutor. Answer with one short sentence. " + "Be kind and brief. " * 20)


async def asked(model: OpenAiChat, messages: list[Message]) -> tuple[str, PromptUse]:
    told: list[PromptUse] = []
    given: list[str] = []
    try:
        async for piece in model.reply(messages, told.append):
            given.append(piece)  # noqa: PERF401  what was given before a cut counts
    except ReplyTooLong:
        pass  # a small model talks on
    return "".join(given), told[0]


def test_it_tells_what_was_cached_and_preparing_makes_it_so(
    llama_server_chat_model: OpenAiChat, voice_thread: LoopThread
) -> None:
    messages = [SYSTEM, Message("user", "Hello, I am Anna."), Message("assistant", "Hello, Anna!")]
    question = Message("user", "What is the sun?")

    async def scenario() -> PromptUse:
        await llama_server_chat_model.prepare(messages)
        _, use = await asked(llama_server_chat_model, [*messages, question])
        return use

    use = voice_thread.run(scenario())
    assert use.cached is not None
    assert use.cached > 100
    assert use.evaluated < 30


def test_the_server_says_how_much_its_model_sees(llama_server_chat_model: OpenAiChat) -> None:
    assert llama_server_chat_model.context == 1024


def test_a_preparation_that_is_cancelled_frees_the_server(
    llama_server_chat_model: OpenAiChat, voice_thread: LoopThread
) -> None:
    long = [Message("user", " ".join(f"number{i}" for i in range(150)))]

    async def scenario() -> float:
        work = asyncio.create_task(llama_server_chat_model.prepare(long))
        await asyncio.sleep(0.1)
        begun = time.monotonic()
        work.cancel()
        with pytest.raises(asyncio.CancelledError):
            await work
        return time.monotonic() - begun

    assert voice_thread.run(scenario()) < AT_ONCE


def test_an_answer_by_a_schema(llama_server_chat_model: OpenAiChat, voice_thread: LoopThread) -> None:
    schema = {
        "type": "object",
        "properties": {"say": {"type": "string", "maxLength": 12}},
        "required": ["say"],
        "additionalProperties": False,
    }
    ask = [Message("user", "Say hello.")]
    answer = voice_thread.run(llama_server_chat_model.structured(ask, schema))
    assert answer.value is not None
    assert list(answer.value) == ["say"]
    assert json.loads(answer.text) == answer.value


def test_a_talk_that_outgrows_it_is_cut_and_told_and_a_wrong_key_refused() -> None:
    news: list[Restarted | FallenBack] = []
    talk = [Message("assistant" if i % 2 else "user", f"{i}. " + "word " * 40) for i in range(60)]
    messages = [SYSTEM, *talk, Message("user", "Hello?")]

    async def scenario(address: str, keyring: MemoryKeyring, key: str) -> str:
        with pytest.raises(KeyRefused):
            await OpenAiChat(Settings(openai_chat_address=address)).start()
        keyring.entries[parsed(address).origin] = key
        # Eight times what it really sees: the server refuses, and the prompt shrinks until it fits.
        settings = Settings(openai_chat_address=address, openai_chat_context=8192, reply_tokens=16)
        model = OpenAiChat(settings, news.append)
        await model.start()
        try:
            text, _ = await asked(model, messages)
        except ReplyCutOff as error:
            text = error.message
        finally:
            await model.close()
        return text

    with llama_server() as (address, key), as_keyring(keyring := MemoryKeyring()):
        assert run(scenario(address, keyring, key), limit_s=100)
    # The server may also have closed an idle connection, which is told as well.
    assert [item.wanted for item in news if isinstance(item, FallenBack)].count("the whole talk") == 1
