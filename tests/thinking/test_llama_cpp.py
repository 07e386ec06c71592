"""llama.cpp in its child: bad files, overflow, death in mid-answer."""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import urllib.error
import urllib.request
from collections.abc import Sequence
from contextlib import aclosing
from pathlib import Path

import psutil
import pytest

from tests.running import LoopThread, run
from tutor.errors import EngineError, EngineMissing, ReplyTooLong
from tutor.lessons.explaining import LONGEST, explaining_correction
from tutor.models import starter
from tutor.settings import Settings
from tutor.thinking.contract import Message
from tutor.thinking.feedback import Correction
from tutor.thinking.llama_cpp import LlamaCpp
from tutor.thinking.structured import checked

ASK = [Message("user", "Tell me a very long story about a cat and a dog.")]


async def first_piece(engine: LlamaCpp, messages: Sequence[Message]) -> str:
    pieces = engine.reply(messages)
    async with aclosing(pieces):  # type: ignore[type-var]
        return await anext(pieces)


async def start(model: str) -> None:
    engine = LlamaCpp(Settings(llama_model=model))
    try:
        await engine.start()
    finally:
        await engine.close()


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(EngineMissing, match="no model file") as caught:
        run(start(str(tmp_path / "none.gguf")))
    assert caught.value.remedy


def test_a_file_of_another_kind_is_told(tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(b"PK\x03\x04 something else")
    with pytest.raises(EngineError, match="no GGUF"):
        run(start(str(path)))


@pytest.mark.engine
def test_a_truncated_model_is_told(tmp_path: Path) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(starter.chat_model_file().read_bytes()[:3_000_000])
    with pytest.raises(EngineError, match="could not load") as caught:
        run(start(str(path)))
    assert str(path.parent) not in str(caught.value)


@pytest.mark.engine
def test_a_talk_that_is_too_long_is_told(voice_thread: LoopThread, starter_chat_model: LlamaCpp) -> None:
    async def scenario() -> None:
        with pytest.raises(EngineError, match="longer than the model can see") as caught:
            await first_piece(starter_chat_model, [Message("user", "word " * 2000)])
        assert "context" in caught.value.remedy

    voice_thread.run(scenario())


@pytest.mark.engine
def test_a_long_prompt_is_given_up_while_it_is_read(
    voice_thread: LoopThread, starter_chat_model: LlamaCpp
) -> None:
    async def given_up() -> float:
        begun = computed(starter_chat_model)
        long = [Message("user", "The dog sat under the tree and ate a bone. " * 70)]
        task = asyncio.create_task(first_piece(starter_chat_model, long))
        while computed(starter_chat_model) - begun < 0.1:  # noqa: ASYNC110 - another process
            await asyncio.sleep(0.005)
        assert not task.done()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await first_piece(starter_chat_model, [Message("user", "Hello!")])
        return computed(starter_chat_model) - begun

    async def whole() -> float:
        begun = computed(starter_chat_model)
        await first_piece(
            starter_chat_model, [Message("user", "A cat lay on the roof in the warm sun. " * 70)]
        )
        return computed(starter_chat_model) - begun

    early, late = voice_thread.run(given_up()), voice_thread.run(whole(), limit_s=100)
    assert early < 0.6 * late, (early, late)


def computed(engine: LlamaCpp) -> float:
    """Seconds of computing so far, which no other work on this machine makes more."""
    times = psutil.Process(engine.pid).cpu_times()
    return float(times.user + times.system)


@pytest.mark.engine
def test_nobody_else_can_use_the_model(voice_thread: LoopThread, starter_chat_model: LlamaCpp) -> None:
    """llama.cpp listens on a loopback port, which must answer nobody who lacks the key."""
    ports = [
        c.laddr.port
        for c in psutil.Process(starter_chat_model.pid).net_connections("tcp")
        if c.status == psutil.CONN_LISTEN
    ]
    for port in ports:
        request = urllib.request.Request(
            f"http://127.0.0.1:{port}/v1/chat/completions", b'{"messages":[{"role":"user","content":"hi"}]}'
        )
        with pytest.raises(urllib.error.HTTPError) as caught:
            urllib.request.urlopen(request, timeout=60)
        caught.value.close()
        assert caught.value.code == 401


@pytest.mark.engine
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_death_in_mid_answer_is_mended_and_the_next_comes() -> None:
    async def scenario() -> None:
        restarted, rest = asyncio.Event(), list[str]()
        engine = LlamaCpp(Settings(), watch=lambda _: restarted.set())
        try:
            await engine.start()
            pieces = engine.reply(ASK)
            await anext(pieces)
            assert engine.pid is not None
            os.kill(engine.pid, signal.SIGKILL)
            with contextlib.suppress(ReplyTooLong):
                async for piece in pieces:
                    rest.append(piece)
            assert len(rest) > 20, "it goes on where it broke off"
            assert restarted.is_set()
            assert await first_piece(engine, ASK)
        finally:
            await engine.close()

    run(scenario())


@pytest.mark.engine
def test_even_the_smallest_model_is_held_to_an_explanation_s_shape(
    voice_thread: LoopThread, starter_chat_model: LlamaCpp
) -> None:
    """What a model of that size says is of no use, but it says it in the parts that are asked for."""
    made = Correction("I did a mistake", "I made a mistake", "collocation", "verb-choice")
    messages, schema = explaining_correction(made, "Sorry, I did a mistake.", "A2", "en", "de")

    async def scenario() -> str:
        async with aclosing(starter_chat_model.shaped(messages, schema)) as pieces:  # type: ignore[type-var]
            return "".join([piece async for piece in pieces])

    found = checked(voice_thread.run(scenario()), schema)
    assert list(found) == ["explanation", "example"]
    assert all(len(part) <= LONGEST for part in found.values())
