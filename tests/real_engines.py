"""The starter pack's engines, loaded once a test run, and speech made by its voice; Ollama where it runs."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable, Coroutine, Iterator
from typing import Any, TypeAlias

import numpy as np
import pytest

from tests.fakes.keyring import MemoryKeyring, as_keyring
from tests.listening.speech import spoken
from tests.llama_server import llama_server
from tests.running import LoopThread
from tutor.audio.frames import MICROPHONE_RATE, AudioFrame, Samples
from tutor.listening.smart_turn import SmartTurn
from tutor.servers.address import parsed
from tutor.settings import Settings
from tutor.speaking.contract import Pace, Voice
from tutor.speaking.piper import Piper
from tutor.thinking.llama_cpp import LlamaCpp
from tutor.thinking.ollama import Ollama, available
from tutor.thinking.openai_api import OpenAiChat
from tutor.transcribing.contract import Speech
from tutor.transcribing.faster_whisper import FasterWhisper
from tutor.workers.contract import Engine

Say: TypeAlias = Callable[[str], Speech]
"""Text -> that text spoken, with a quarter of a second of silence around it."""

SHORT_REPLY_TOKENS = 40


@pytest.fixture(scope="session")
def voice_thread() -> Iterator[LoopThread]:
    thread = LoopThread()
    yield thread
    thread.close()


def _living(thread: LoopThread, engine: Engine) -> Iterator[None]:
    thread.run(engine.start())
    yield
    thread.run(engine.close())


@pytest.fixture(scope="session")
def starter_transcriber(voice_thread: LoopThread) -> Iterator[FasterWhisper]:
    engine = FasterWhisper(Settings())
    for _ in _living(voice_thread, engine):
        yield engine


@pytest.fixture(scope="session")
def starter_chat_model(voice_thread: LoopThread) -> Iterator[LlamaCpp]:
    engine = LlamaCpp(Settings(reply_tokens=SHORT_REPLY_TOKENS, llama_context=1024))
    for _ in _living(voice_thread, engine):
        yield engine


@pytest.fixture(scope="session")
def ollama_chat_model(voice_thread: LoopThread) -> Iterator[Ollama]:
    """The first model of a real server; nobody needs one, so its tests skip where OLLAMA_HOST names none."""
    host = os.environ.get("OLLAMA_HOST", "")
    if not host:
        pytest.skip("OLLAMA_HOST names no Ollama server")
    if not voice_thread.run(available(Settings(ollama_host=host))):
        pytest.skip(f"no Ollama server with a model answers at {host} (OLLAMA_HOST)")
    engine = Ollama(Settings(ollama_host=host, reply_tokens=SHORT_REPLY_TOKENS))
    for _ in _living(voice_thread, engine):
        yield engine


@pytest.fixture(scope="session")
def llama_server_chat_model(voice_thread: LoopThread) -> Iterator[OpenAiChat]:
    """llama.cpp's own server, which comes with the program, on a loopback port with a key."""
    with llama_server() as (address, key), as_keyring(MemoryKeyring({parsed(address).origin: key})):
        engine = OpenAiChat(Settings(openai_chat_address=address, reply_tokens=SHORT_REPLY_TOKENS))
        for _ in _living(voice_thread, engine):
            yield engine


@pytest.fixture(scope="session")
def starter_voice(voice_thread: LoopThread) -> Iterator[Piper]:
    engine = Piper(Settings())
    for _ in _living(voice_thread, engine):
        yield engine


@pytest.fixture(scope="session")
def starter_turn_detector(voice_thread: LoopThread) -> Iterator[SmartTurn]:
    engine = SmartTurn()
    for _ in _living(voice_thread, engine):
        yield engine


@pytest.fixture(scope="session")
def say() -> Say:
    def padded(text: str) -> Speech:
        return Speech(np.pad(spoken(text), MICROPHONE_RATE // 4).astype(np.float32))

    return padded


async def collected(voice: Voice, text: str, rate: float = 1.0) -> list[AudioFrame]:
    return [frame async for frame in voice.speak(text, Pace(rate))]


def white_noise(seconds: float, level: float) -> Samples:
    noise = np.random.default_rng(0).normal(0.0, level, round(seconds * MICROPHONE_RATE))
    return noise.astype(np.float32)


async def cancelled_after(seconds: float, work: Coroutine[Any, Any, Any]) -> float:
    """Cancel the work after that long; how long it took to end, in seconds."""
    task = asyncio.create_task(work)
    await asyncio.sleep(seconds)
    assert not task.done(), "it was over before it could be cancelled"
    begun = asyncio.get_running_loop().time()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    return asyncio.get_running_loop().time() - begun
