"""When a chat model counts as ready, and who waits while it reads the talk so far."""

from __future__ import annotations

import asyncio

import pytest

from tests.conversation.talk import Talk
from tests.fakes.chat_model import FakeChatModel
from tests.virtual_time import run
from tutor import engines
from tutor.conversation.engine_events import EngineReady, Stage
from tutor.settings import Settings
from tutor.wiring.engine_loading import Loading
from tutor.wiring.kept_phrases import KeptPhrases
from tutor.workers.contract import Watch

STARTING, READING = 3.0, 30.0


def seconds_to_load(before: FakeChatModel | None, monkeypatch: pytest.MonkeyPatch) -> float:
    """Until a model is ready, which has begun to read by then; `before` is in use meanwhile."""
    model = FakeChatModel(first_delay=2 * READING, start_delay=STARTING)

    async def build(stage: Stage, settings: Settings, watch: Watch) -> FakeChatModel:
        return model

    monkeypatch.setattr(engines, "build", build)

    async def load() -> float:
        async with Talk(model=before) as talk:
            talk.engines.chat_model = before
            phrases = KeptPhrases(talk.conductor, None, Settings())
            begun = talk.loop.time()
            await Loading(talk.conductor, Settings, phrases, lambda: None).load("chat_model")
            took = talk.loop.time() - begun
            assert [event.stage for event in talk.all(EngineReady)] == ["chat_model"]
            assert talk.engines.chat_model is model
            await asyncio.sleep(2 * READING)
            assert len(model.prepared) == 1
            await phrases.close()
        return took

    return run(load())


def test_nobody_waits_while_the_first_model_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    assert seconds_to_load(None, monkeypatch) == pytest.approx(STARTING)


def test_the_model_in_use_serves_until_the_next_has_read(monkeypatch: pytest.MonkeyPatch) -> None:
    assert seconds_to_load(FakeChatModel(), monkeypatch) == pytest.approx(STARTING + READING)
