"""Which languages can be learnt with what is chosen."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tutor.models.catalogue import MANY_LANGUAGES, Model, catalogue
from tutor.models.learning_languages import WHISPER, XTTS, missing
from tutor.settings import Settings, changed_all

STARTER = replace(Settings(), chat_model="llama.cpp")


def test_the_starter_knows_english_and_nothing_else() -> None:
    assert missing(STARTER, "en") == ()
    assert missing(STARTER, "en-GB") == ()
    assert missing(STARTER, "de") == ("hearing", "thinking", "speaking")


def test_each_engine_brings_its_languages() -> None:
    chosen = replace(STARTER, whisper_model="small", llama_model="/models/mine.gguf")
    assert missing(chosen, "de") == ("speaking",)
    assert missing(replace(chosen, voice="xtts"), "de") == ()
    assert missing(replace(chosen, voice="xtts"), "vi") == ("speaking",)
    assert missing(replace(chosen, piper_voice="/voices/vi_VN-vais1000-medium.onnx"), "vi") == ()
    assert missing(replace(chosen, piper_voice="/voices/vi_VN-vais1000-medium.onnx"), "de") == ("speaking",)
    assert missing(replace(chosen, whisper_model="/models/whisper-base.en"), "de") == ("hearing", "speaking")


def test_what_nobody_can_tell_is_not_called_missing() -> None:
    servers = replace(Settings(), transcriber="openai", chat_model="openai", voice="openai")
    assert missing(servers, "ga") == ()
    assert missing(replace(servers, voice="piper", piper_voice="/voices/mine.onnx"), "ga") == ()


@pytest.mark.parametrize("model", [m for m in catalogue() if m.stage in ("transcriber", "voice")])
def test_every_listed_model_lacks_none_of_its_languages(model: Model) -> None:
    settings = changed_all(Settings(), dict(model.settings))
    many = WHISPER if model.stage == "transcriber" else XTTS
    languages = many if model.languages == MANY_LANGUAGES else model.languages
    lacking = "hearing" if model.stage == "transcriber" else "speaking"
    assert all(lacking not in missing(settings, language) for language in languages)
