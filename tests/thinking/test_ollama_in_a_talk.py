"""The Ollama adapter in a talk: an answer that nobody wants any more frees the server at once."""

from __future__ import annotations

import asyncio

import pytest

from tests.fakes.audio import FakeSpeaker, LoudnessDetector, ScriptedMicrophone
from tests.fakes.ollama_server import OllamaServer, Stall, piece, serving
from tests.fakes.transcriber import FakeTranscriber
from tests.fakes.voice import FakeVoice
from tests.running import run
from tutor.conversation.conductor import Conductor
from tutor.conversation.engines import Engines
from tutor.conversation.history import History
from tutor.conversation.intents import Silence, TypeText
from tutor.conversation.manner import Manner
from tutor.settings import Settings
from tutor.thinking.ollama import Ollama

LIMIT_S = 30.0
SCRIPTS = {
    "before its first word": [Stall()],
    "while it is spoken": [piece("Let me tell you a story. "), piece("Once "), Stall()],
}


@pytest.mark.parametrize("script", SCRIPTS.values(), ids=SCRIPTS.keys())
def test_an_answer_that_is_silenced_hangs_up(script: list[bytes | Stall]) -> None:
    async def scenario() -> None:
        async with serving(OllamaServer(answers=[script])) as server:
            model = Ollama(Settings(ollama_host=server.host, ollama_model="tiny"))
            await model.start()
            speaker = FakeSpeaker()
            conductor = Conductor(
                Engines(FakeTranscriber(), model, FakeVoice(delay=0.0)),
                ScriptedMicrophone(),
                speaker,
                LoudnessDetector(),
                History([], 100_000),
                Manner(),
            )
            asked = server.asked
            conductor.post(TypeText("Hello!"))
            spoken = len(script) > 1
            while server.asked == asked or (spoken and not speaker.seconds_played):  # noqa: ASYNC110
                await asyncio.sleep(0.01)
            conductor.post(Silence())
            async with asyncio.timeout(LIMIT_S):
                await server.hung_up.wait()
            await conductor.close()
            await model.close()

    run(scenario())
