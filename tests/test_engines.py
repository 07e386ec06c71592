"""Choosing and building engines, and looking around without importing them."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import fields
from pathlib import Path

import pytest

from tests.fakes.ollama_server import OllamaServer, serving
from tests.fakes.openai_server import OpenAiServer
from tests.running import run
from tutor import engines
from tutor.conversation.engine_events import ENGINE_STAGES, Stage
from tutor.errors import SettingsError
from tutor.settings import Settings, changed, options
from tutor.workers.contract import FallenBack, Restarted

NOBODY = "http://127.0.0.1:9"


@pytest.mark.parametrize(
    ("wanted", "model", "listed", "chosen"),
    [
        ("auto", "", [], "llama.cpp"),
        ("auto", "", ["a:1b"], "ollama"),
        ("auto", "a:1b", ["a:1b"], "ollama"),
        ("auto", "a", ["a:latest"], "ollama"),
        ("auto", "b:2b", ["a:1b"], "llama.cpp"),
        ("ollama", "", [], "ollama"),
        ("llama.cpp", "", ["a:1b"], "llama.cpp"),
    ],
)
def test_choosing_the_chat_model(wanted: str, model: str, listed: list[str], chosen: str) -> None:
    settings = Settings(chat_model=wanted, ollama_model=model)
    assert engines.chosen_chat_model(settings, listed) == chosen


def test_automatic_asks_the_server() -> None:
    async def scenario() -> None:
        async with serving(OllamaServer()) as server:
            assert await engines.choose_chat_model(Settings(ollama_host=server.host)) == "ollama"
            engine = await engines.build("chat_model", Settings(ollama_host=server.host))
            assert engine.label == "Ollama"
        assert await engines.choose_chat_model(Settings(ollama_host=NOBODY)) == "llama.cpp"

    run(scenario())


def test_a_mind_that_was_expected_and_is_not_there_is_told() -> None:
    async def news_of(settings: Settings) -> list[Restarted | FallenBack]:
        news: list[Restarted | FallenBack] = []
        await engines.build("chat_model", settings, news.append)
        return news

    async def scenario() -> None:
        async with serving(OllamaServer(models=["tiny:latest"])) as server:
            there = Settings(ollama_host=server.host, ollama_model="tiny")
            assert await news_of(there) == []
            (missing,) = await news_of(changed(there, "ollama_model", "big:70b"))
        (gone,) = await news_of(Settings(ollama_host=NOBODY))
        assert isinstance(missing, FallenBack)
        assert isinstance(gone, FallenBack)
        assert (missing.wanted, missing.used) == ("Ollama with big:70b", "the built-in llama.cpp")
        assert "no model 'big:70b'" in missing.reason
        assert (gone.wanted, gone.used) == ("Ollama", "the built-in llama.cpp")
        assert "127.0.0.1:9" in gone.reason
        assert await news_of(Settings()) == [], "whoever has set nothing expects nothing"
        assert await news_of(Settings(chat_model="llama.cpp", ollama_model="big:70b")) == []

    run(scenario())


def test_the_identity_of_a_voice_is_what_it_sounds_like(tmp_path: Path) -> None:
    model = tmp_path / "voice.onnx"
    for path in (model, tmp_path / "voice.onnx.json"):
        path.write_text("1", "utf-8")
    settings = Settings(piper_voice=str(model))
    joe = engines.voice_identity(settings)
    assert engines.voice_identity(changed(settings, "pace", 0.8)) == joe, "the pace is told with each phrase"
    assert engines.voice_identity(changed(settings, "xtts_speaker", "me.wav")) == joe
    assert engines.voice_identity(changed(settings, "whisper_beam_size", 5)) == joe
    others = [
        engines.voice_identity(changed(settings, name, value))
        for name, value in (("language", "de"), ("piper_voice", "starter"), ("voice", "xtts"))
    ]
    model.write_text("another voice in the same place", "utf-8")
    others.append(engines.voice_identity(settings))
    assert len({joe, *others}) == 5


def test_every_choice_of_the_settings_can_be_built() -> None:
    for choice in options()["voice"].choices or {}:
        assert engines.build_voice(Settings(voice=choice)).label
    for choice in options()["transcriber"].choices or {}:
        assert engines.build_transcriber(Settings(transcriber=choice)).label
    assert engines.build_turn_detector(Settings()).label
    with pytest.raises(SettingsError, match="no engine called 'parrot'"):
        engines.build_voice(Settings(voice="parrot"))


def test_every_engine_setting_names_the_stage_to_load_anew() -> None:
    stages = {f.name: engines.stage_of(f.name) for f in fields(Settings)}
    exceptions: dict[str, Stage | None] = {
        "pace": None,
        "phrase_cache_mb": None,
        "phrases_at_once": None,
        "seconds_ahead": None,
        "reply_sentences": None,
        "embedding_model": None,
        "language": "voice",
    }
    for name, option in options().items():
        stage = {"Hearing": "transcriber", "Thinking": "chat_model", "Speaking": "voice"}.get(option.section)
        assert stages[name] == exceptions.get(name, stage), name
    assert set(stages.values()) == {*ENGINE_STAGES, None}


@pytest.mark.engine
def test_the_survey_of_a_fresh_machine() -> None:
    states = run(engines.survey(Settings(ollama_host=NOBODY)))
    assert [(s.stage, s.name) for s in states] == [
        ("turn_detector", "smart turn"),
        ("transcriber", "faster-whisper"),
        ("transcriber", "openai"),
        ("chat_model", "ollama"),
        ("chat_model", "llama.cpp"),
        ("chat_model", "openai"),
        ("voice", "piper"),
        ("voice", "xtts"),
        ("voice", "openai"),
    ]
    ready = {s.name for s in states if s.ready}
    assert ready == {"smart turn", "faster-whisper", "llama.cpp", "piper"}
    assert ready == {s.name for s in states if s.chosen}
    assert all(s.remedy for s in states if not s.ready)


def test_a_permission_concerns_every_engine_that_asks_a_server() -> None:
    assert engines.stages_of("remote_servers", Settings(chat_model="llama.cpp")) == []
    assert engines.stages_of("remote_servers", Settings()) == ["chat_model"]
    asking = Settings(transcriber="openai", chat_model="openai", voice="openai")
    assert engines.stages_of("keys_in_the_clear", asking) == list(ENGINE_STAGES)
    assert engines.stages_of("ollama_model", asking) == ["chat_model"]
    assert engines.stages_of("theme", asking) == []


def test_the_survey_asks_the_servers_that_are_chosen_and_no_other() -> None:
    async def scenario() -> list[engines.EngineState]:
        async with serving(OpenAiServer(models=[{"id": "whisper-1"}, {"id": "qwen"}])) as server:
            address = f"{server.host}/v1"
            settings = Settings(
                ollama_host=NOBODY,
                transcriber="openai",
                openai_hearing_address=address,
                chat_model="openai",
                openai_voice_address=address,
            )
            return await engines.survey(settings)

    states = {state.stage: state for state in run(scenario()) if state.name == "openai"}
    assert (states["transcriber"].ready, states["transcriber"].detail) == (True, "whisper-1")
    assert not states["chat_model"].ready
    assert "address" in states["chat_model"].detail
    assert (states["voice"].ready, states["voice"].chosen) == (False, False)
    assert all(state.remedy for state in states.values() if not state.ready)


def test_the_survey_sees_a_running_ollama() -> None:
    async def scenario() -> engines.EngineState:
        async with serving(OllamaServer(models=["tiny:latest"])) as server:
            states = await engines.survey(Settings(ollama_host=server.host))
            return next(s for s in states if s.name == "ollama")

    state = run(scenario())
    assert state.ready
    assert state.chosen
    assert state.detail == "tiny:latest"


def test_looking_around_imports_nothing_heavy() -> None:
    code = f"""
import asyncio, sys
from tutor import engines
from tutor.settings import Settings
settings = Settings(ollama_host={NOBODY!r})
asyncio.run(engines.survey(settings))
engines.build_turn_detector(settings)
for stage in ("transcriber", "voice"):
    asyncio.run(engines.build(stage, settings))
heavy = "pipecat torch TTS faster_whisper ctranslate2 xllamacpp piper onnxruntime PySide6".split()
print([name for name in heavy if name in sys.modules])
"""
    found = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert found.stdout.strip() == "[]"
