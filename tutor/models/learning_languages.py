"""Which languages the chosen engines hear, think in and speak; and what is missing for another one. Pure."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import PurePath
from typing import Literal, TypeAlias

from tutor.models.catalogue import MANY_LANGUAGES, Model, catalogue
from tutor.option import STARTER
from tutor.settings import Settings

Need: TypeAlias = Literal["hearing", "thinking", "speaking"]
"""What has to be done by another model for a language to be learnt."""

WHISPER = frozenset(
    "af am ar as az ba be bg bn bo br bs ca cs cy da de el en es et eu fa fi fo fr gl gu ha haw he hi hr "
    "ht hu hy id is it ja jw ka kk km kn ko la lb ln lo lt lv mg mi mk ml mn mr ms mt my ne nl nn no oc "
    "pa pl ps pt ro ru sa sd si sk sl sn so sq sr su sv sw ta te tg th tk tl tr tt uk ur uz vi yi yo yue "
    "zh".split()
)
"""What Whisper's multilingual models were made for."""
XTTS = frozenset("ar cs de en es fr hi hu it ja ko nl pl pt ru tr zh".split())
"""The 17 languages of XTTS v2."""
_ONLY_ENGLISH = frozenset({"en"})
Known: TypeAlias = Collection[str] | None
"""Codes of languages; None where nobody can tell, and the learner has to know."""


def missing(settings: Settings, language: str) -> tuple[Need, ...]:
    """What the chosen engines can't do for a language, in the order in which sound travels."""
    code = language.partition("-")[0].lower()
    able: dict[Need, Known] = {
        "hearing": heard(settings),
        "thinking": thought(settings),
        "speaking": spoken(settings),
    }
    return tuple(need for need, languages in able.items() if languages is not None and code not in languages)


def heard(settings: Settings) -> Known:
    if settings.transcriber != "faster-whisper":
        return None
    chosen = settings.whisper_model
    if chosen == STARTER:
        return _ONLY_ENGLISH
    model = _listed(chosen) or _listed(f"whisper-{chosen}")
    if model is not None:
        return WHISPER if model.languages == MANY_LANGUAGES else model.languages
    return _ONLY_ENGLISH if PurePath(chosen).name.endswith(".en") else WHISPER


def thought(settings: Settings) -> Known:
    """Automatic may be Ollama, whose models are the learner's."""
    if settings.chat_model != "llama.cpp":
        return None
    return _ONLY_ENGLISH if settings.llama_model == STARTER else _languages(_listed(settings.llama_model))


def spoken(settings: Settings) -> Known:
    if settings.voice == "xtts":
        return XTTS
    if settings.voice != "piper":
        return None
    chosen = settings.piper_voice
    if chosen == STARTER:
        return _ONLY_ENGLISH
    model = _listed(chosen)
    if model is not None:
        return _languages(model)
    # Piper's voices are called like en_GB-alba-medium.onnx.
    code = PurePath(chosen).name.partition("_")[0].lower()
    return frozenset({code}) if len(code) == 2 and code.isascii() and code.isalpha() else None


def _listed(name: str) -> Model | None:
    return next((model for model in catalogue() if model.key == name), None)


def _languages(model: Model | None) -> Known:
    return None if model is None or model.languages == MANY_LANGUAGES else model.languages
