"""Adapters on servers that speak the real protocol, on the loop where engines live."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.fakes.http_server import HttpServer, serving
from tests.fakes.ollama_server import OllamaServer
from tests.fakes.openai_server import OpenAiServer
from tests.real_engines import SHORT_REPLY_TOKENS
from tests.running import LoopThread
from tutor.settings import Settings
from tutor.speaking.openai_api import OpenAiVoice
from tutor.thinking.ollama import Ollama
from tutor.thinking.openai_api import OpenAiChat
from tutor.transcribing.openai_api import OpenAiTranscriber
from tutor.workers.contract import Engine

TOKEN_S = 0.03


def _begun(thread: LoopThread, server: HttpServer) -> Iterator[None]:
    context = serving(server)

    async def open_it() -> None:
        await context.__aenter__()

    async def close_it() -> None:
        await context.__aexit__(None, None, None)

    thread.run(open_it())
    yield
    thread.run(close_it())


def _living(thread: LoopThread, engine: Engine) -> Iterator[None]:
    thread.run(engine.start())
    yield
    thread.run(engine.close())


@pytest.fixture(scope="session")
def ollama_protocol_chat_model(voice_thread: LoopThread) -> Iterator[Ollama]:
    server = OllamaServer()
    server.token_s = TOKEN_S
    for _ in _begun(voice_thread, server):
        engine = Ollama(Settings(ollama_host=server.host, reply_tokens=SHORT_REPLY_TOKENS))
        for _ in _living(voice_thread, engine):
            yield engine


@pytest.fixture(scope="session")
def openai_protocol_chat_model(voice_thread: LoopThread) -> Iterator[OpenAiChat]:
    server = OpenAiServer()
    server.token_s = TOKEN_S
    for _ in _begun(voice_thread, server):
        engine = OpenAiChat(Settings(openai_chat_address=server.host, reply_tokens=SHORT_REPLY_TOKENS))
        for _ in _living(voice_thread, engine):
            yield engine


@pytest.fixture(scope="session")
def recognising_server() -> OpenAiServer:
    """What it hears is in `texts`."""
    server = OpenAiServer(models=[{"id": "tts-1"}, {"id": "whisper-1"}])
    server.hearing_s = 0.2
    return server


@pytest.fixture(scope="session")
def openai_protocol_transcriber(
    voice_thread: LoopThread, recognising_server: OpenAiServer
) -> Iterator[OpenAiTranscriber]:
    for _ in _begun(voice_thread, recognising_server):
        engine = OpenAiTranscriber(
            Settings(transcriber="openai", openai_hearing_address=recognising_server.host)
        )
        for _ in _living(voice_thread, engine):
            yield engine


@pytest.fixture(scope="session")
def openai_protocol_voice(voice_thread: LoopThread) -> Iterator[OpenAiVoice]:
    server = OpenAiServer(models=[{"id": "whisper-1"}, {"id": "kokoro"}])
    server.token_s = 0.01
    for _ in _begun(voice_thread, server):
        engine = OpenAiVoice(Settings(voice="openai", openai_voice_address=server.host))
        for _ in _living(voice_thread, engine):
            yield engine
