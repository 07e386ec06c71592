"""Choosing and building engines, and looking around without importing them."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import fields

import pytest

from tests.fakes.ollama_server import OllamaServer, serving
from tests.running import run
from tutor import engines
from tutor.conversation.events import ENGINE_STAGES, Stage
from tutor.errors import SettingsError
from tutor.settings import Settings, options

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
    assert engines.build_chat_model(settings, listed).label.startswith(
        {"ollama": "Ollama"}.get(chosen, chosen)
    )


def test_automatic_asks_the_server() -> None:
    async def scenario() -> None:
        async with serving(OllamaServer()) as server:
            assert await engines.choose_chat_model(Settings(ollama_host=server.host)) == "ollama"
            engine = await engines.build("chat_model", Settings(ollama_host=server.host))
            assert engine.label == "Ollama"
        assert await engines.choose_chat_model(Settings(ollama_host=NOBODY)) == "llama.cpp"

    run(scenario())


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
    exceptions: dict[str, Stage | None] = {"pace": None, "reply_sentences": None, "language": "voice"}
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
        ("chat_model", "ollama"),
        ("chat_model", "llama.cpp"),
        ("voice", "piper"),
        ("voice", "xtts"),
    ]
    ready = {s.name for s in states if s.ready}
    assert ready == {"smart turn", "faster-whisper", "llama.cpp", "piper"}
    assert ready == {s.name for s in states if s.chosen}
    assert all(s.remedy for s in states if not s.ready)


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
