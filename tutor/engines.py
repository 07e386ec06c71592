"""From the settings to engines: what is installed, which one is meant, how it is built.

The only place that knows engines by name. Looking and choosing import nothing heavy; an adapter's own module
is imported when it is built, and its libraries in its child process.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from typing import Generic, TypeVar

from tutor.addons.addon import importable
from tutor.conversation.engine_events import Stage
from tutor.errors import EngineError, EngineMissing, ServerUnreachable, SettingsError, TutorError
from tutor.installation import adding_xtts, mending
from tutor.listening.contract import TurnDetector
from tutor.settings import Settings
from tutor.speaking.contract import Voice
from tutor.speaking.identity import identity
from tutor.text import Text
from tutor.thinking.contract import ChatModel
from tutor.transcribing.contract import Transcriber
from tutor.workers.contract import FallenBack, Watch, unwatched

E = TypeVar("E", covariant=True)

_STAGE_OF: dict[str, Stage] = {
    "transcriber": "transcriber",
    "chat_model": "chat_model",
    "first_token_timeout_s": "chat_model",
    "next_token_timeout_s": "chat_model",
    "reply_tokens": "chat_model",
    "voice": "voice",
    "language": "voice",
}
_STAGE_OF_PREFIX: dict[str, Stage] = {
    "whisper_": "transcriber",
    "llama_": "chat_model",
    "ollama_": "chat_model",
    "piper_": "voice",
    "xtts_": "voice",
    "openai_hearing_": "transcriber",
    "openai_chat_": "chat_model",
    "openai_voice_": "voice",
}
_SERVERS = frozenset({"ollama", "openai"})
"""Engines that ask a server."""
_PERMISSIONS = frozenset({"remote_servers", "keys_in_the_clear"})


def stage_of(setting: str) -> Stage | None:
    """Which engine must be built anew when this setting changes; None when none."""
    if setting in _STAGE_OF:
        return _STAGE_OF[setting]
    return next((stage for prefix, stage in _STAGE_OF_PREFIX.items() if setting.startswith(prefix)), None)


def stages_of(setting: str, settings: Settings) -> list[Stage]:
    """The same for every setting: what allows or forbids servers concerns all engines that ask one."""
    if setting not in _PERMISSIONS:
        stage = stage_of(setting)
        return [] if stage is None else [stage]
    asking: dict[Stage, bool] = {
        "transcriber": settings.transcriber in _SERVERS,
        "chat_model": settings.chat_model in {*_SERVERS, "auto"},
        "voice": settings.voice in _SERVERS,
    }
    return [stage for stage, asks in asking.items() if asks]


# Choosing -------------------------------------------------------------------------------------------


def chosen_chat_model(settings: Settings, ollama_models: Sequence[str]) -> str:
    """Which engine thinks: "auto" is Ollama when it has the wanted model (or any), else llama.cpp."""
    if settings.chat_model != "auto":
        return settings.chat_model
    wanted = settings.ollama_model
    served = {wanted, f"{wanted}:latest"} & set(ollama_models) if wanted else ollama_models
    return "ollama" if served else "llama.cpp"


async def choose_chat_model(settings: Settings, watch: Watch = unwatched) -> str:
    """The same, having asked the Ollama server where that matters; takes about a second at the most.

    `watch` is told when Ollama was expected and something else thinks.
    """
    if settings.chat_model != "auto":
        return settings.chat_model
    models, obstacle = await _look_for_ollama(settings)
    name = chosen_chat_model(settings, models)
    if name != "ollama" and _expects_ollama(settings):
        wanted: str = "Ollama"
        if settings.ollama_model:
            wanted = Text("Ollama with {model}", model=settings.ollama_model)
        watch(FallenBack(wanted, Text("the built-in llama.cpp"), obstacle))
    return name


def chooses_by_itself(settings: Settings) -> bool:
    """Whether what thinks is chosen by what there is."""
    return settings.chat_model == "auto"


async def server_answers(settings: Settings) -> bool:
    """Whether the engine that thinks would be a server now; asks it as choose_chat_model() does."""
    return await choose_chat_model(settings) in _SERVERS


def _expects_ollama(settings: Settings) -> bool:
    """Whether the learner has set anything of it; "auto" alone takes whatever there is."""
    return bool(settings.ollama_model) or settings.ollama_host != Settings.ollama_host


async def _look_for_ollama(settings: Settings) -> tuple[list[str], str]:
    """The models that it could think with, or none and the reason."""
    from tutor.thinking import ollama

    try:
        models = await ollama.models(settings)
        ollama.chosen_model(settings.ollama_model, models)
    except TutorError as error:
        return [], error.message
    return models, ""


def voice_identity(settings: Settings) -> str:
    """What stands for the sound of the voice that the settings name (see speaking/identity.py).

    Asks the disk. Raises SettingsError.
    """
    kind = _named(_VOICES, settings.voice)
    others = tuple(f"{other.name}_" for other in _VOICES if other is not kind)
    names = [f.name for f in fields(settings) if stage_of(f.name) == "voice"]
    values = {name: getattr(settings, name) for name in names if not name.startswith(others)}
    try:
        model = kind.model(settings)
    except EngineError:
        model = ""  # not there, or on a server: loading it will tell
    return identity(kind.name, _VOICE_PACKAGES.get(kind.name, ()), values, model)


# Building -------------------------------------------------------------------------------------------


def build_transcriber(settings: Settings, watch: Watch = unwatched) -> Transcriber:
    return _named(_TRANSCRIBERS, settings.transcriber).build(settings, watch)


def build_voice(settings: Settings, watch: Watch = unwatched) -> Voice:
    return _named(_VOICES, settings.voice).build(settings, watch)


def build_turn_detector(settings: Settings, watch: Watch = unwatched) -> TurnDetector:
    """Not yet started. Talking works without one, too: by silence alone."""
    return _TURN_DETECTOR.build(settings, watch)


async def build(
    stage: Stage, settings: Settings, watch: Watch = unwatched
) -> Transcriber | ChatModel | Voice | TurnDetector:
    """The engine of a stage that the settings name, not yet started. Raises SettingsError."""
    if stage == "turn_detector":
        return build_turn_detector(settings, watch)
    if stage == "transcriber":
        return build_transcriber(settings, watch)
    if stage == "voice":
        return build_voice(settings, watch)
    return _named(_CHAT_MODELS, await choose_chat_model(settings, watch)).build(settings, watch)


@dataclass(frozen=True, slots=True)
class _Kind(Generic[E]):
    """One engine that there is."""

    name: str
    packages: tuple[str, ...]
    """All must be found for the engine to be installed."""
    setup: Callable[[], Text]
    """What to do when it is not installed."""
    build: Callable[[Settings, Watch], E]
    model: Callable[[Settings], str]
    """What the engine would load; raises EngineError when it is not there. Imports nothing heavy."""


def _build_faster_whisper(settings: Settings, watch: Watch) -> Transcriber:
    from tutor.transcribing.faster_whisper import FasterWhisper

    return FasterWhisper(settings, watch)


def _whisper_model(settings: Settings) -> str:
    from tutor.transcribing.whisper_models import find_model

    return find_model(settings.whisper_model).as_posix()


def _build_ollama(settings: Settings, watch: Watch) -> ChatModel:
    from tutor.thinking.ollama import Ollama

    return Ollama(settings, watch)


def _build_openai_transcriber(settings: Settings, watch: Watch) -> Transcriber:
    from tutor.transcribing.openai_api import OpenAiTranscriber

    return OpenAiTranscriber(settings, watch)


def _build_openai_chat(settings: Settings, watch: Watch) -> ChatModel:
    from tutor.thinking.openai_api import OpenAiChat

    return OpenAiChat(settings, watch)


def _build_openai_voice(settings: Settings, watch: Watch) -> Voice:
    from tutor.speaking.openai_api import OpenAiVoice

    return OpenAiVoice(settings, watch)


def _build_llama_cpp(settings: Settings, watch: Watch) -> ChatModel:
    from tutor.thinking.llama_cpp import LlamaCpp

    return LlamaCpp(settings, watch)


def _llama_model(settings: Settings) -> str:
    from tutor.thinking.llama_cpp import find_model

    return find_model(settings.llama_model).as_posix()


def _build_piper(settings: Settings, watch: Watch) -> Voice:
    from tutor.speaking.piper import Piper

    return Piper(settings, watch)


def _piper_voice(settings: Settings) -> str:
    from tutor.speaking.piper import find_voice

    return find_voice(settings.piper_voice).as_posix()


def _build_xtts(settings: Settings, watch: Watch) -> Voice:
    from tutor.speaking.xtts import Xtts

    return Xtts(settings, watch)


def _xtts_model(settings: Settings) -> str:
    from tutor.speaking.xtts import missing

    obstacle = missing(settings)
    if obstacle is not None:
        raise obstacle
    return settings.xtts_model


def _build_smart_turn(settings: Settings, watch: Watch) -> TurnDetector:
    from tutor.listening.smart_turn import SmartTurn

    return SmartTurn(watch)


def _smart_turn_model(settings: Settings) -> str:
    from tutor.models.starter import turn_detector_file

    return turn_detector_file().as_posix()


def _asked_over_the_network(settings: Settings) -> str:
    raise ServerUnreachable("The server has not been asked yet.", "Try again.")


_TRANSCRIBERS = (
    _Kind("faster-whisper", ("faster_whisper",), mending, _build_faster_whisper, _whisper_model),
    _Kind("openai", ("httpx",), mending, _build_openai_transcriber, _asked_over_the_network),
)
_CHAT_MODELS = (
    _Kind("ollama", ("httpx",), mending, _build_ollama, _asked_over_the_network),
    _Kind("llama.cpp", ("xllamacpp",), mending, _build_llama_cpp, _llama_model),
    _Kind("openai", ("httpx",), mending, _build_openai_chat, _asked_over_the_network),
)
_VOICES = (
    _Kind("piper", ("piper", "onnxruntime"), mending, _build_piper, _piper_voice),
    _Kind("xtts", ("TTS", "torch"), adding_xtts, _build_xtts, _xtts_model),
    _Kind("openai", ("httpx",), mending, _build_openai_voice, _asked_over_the_network),
)
_VOICE_PACKAGES = {"piper": ("piper-tts", "onnxruntime"), "xtts": ("coqui-tts", "torch")}
"""Distributions whose versions decide how a voice sounds."""
_TURN_DETECTOR = _Kind("smart turn", ("onnxruntime",), mending, _build_smart_turn, _smart_turn_model)


def _named(kinds: Sequence[_Kind[E]], name: str) -> _Kind[E]:
    for kind in kinds:
        if kind.name == name:
            return kind
    known = ", ".join(kind.name for kind in kinds)
    raise SettingsError(
        Text("There is no engine called {name!r}.", name=name), Text("Choose one of {known}.", known=known)
    )


# Looking around -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class EngineState:
    """What `tutor doctor` tells about one engine."""

    stage: Stage
    name: str
    chosen: bool
    """Whether the settings lead to this one."""
    installed: bool
    ready: bool
    """Installed, and its model and whatever else it needs are there."""
    detail: str
    """Its model when it is ready, else what is missing."""
    remedy: str = ""
    """What to do about it; empty when it is ready."""


async def survey(settings: Settings) -> list[EngineState]:
    """Every engine, in the order of the stages; imports none of them, and loads nothing."""
    from tutor.thinking import ollama

    models: list[str] = []
    ollama_state: str | TutorError
    try:
        models = await ollama.models(settings)
        ollama_state = ollama.chosen_model(settings.ollama_model, models)
    except TutorError as error:
        ollama_state = error
    thinks = chosen_chat_model(settings, models)
    hears, speaks = settings.transcriber, settings.voice
    asked = {("chat_model", "ollama"): ollama_state, **await _servers(settings, thinks)}
    stages: tuple[tuple[Stage, Sequence[_Kind[object]], str], ...] = (
        ("turn_detector", (_TURN_DETECTOR,), _TURN_DETECTOR.name),
        ("transcriber", _TRANSCRIBERS, hears),
        ("chat_model", _CHAT_MODELS, thinks),
        ("voice", _VOICES, speaks),
    )
    return [
        _state(stage, kind, settings, chosen, asked.get((stage, kind.name)))
        for stage, kinds, chosen in stages
        for kind in kinds
    ]


async def _servers(settings: Settings, thinks: str) -> dict[tuple[Stage, str], str | TutorError]:
    """What the OpenAI-compatible servers answer; only a chosen one is asked."""
    from tutor.servers import openai

    async def look(chosen: str, what: str, prefix: str, task: openai.Task) -> str | TutorError:
        if chosen != "openai":
            return EngineMissing(Text("Not chosen: {server}.", server=what), "Choose it in the settings.")
        address, model = (getattr(settings, f"openai_{prefix}_{name}") for name in ("address", "model"))
        try:
            return await openai.found(what, address, model, task, settings)
        except TutorError as error:
            return error

    heard, thought, said = await asyncio.gather(
        look(settings.transcriber, Text("the recognising server"), "hearing", "transcription"),
        look(thinks, Text("the chat server"), "chat", "chat"),
        look(settings.voice, Text("the speaking server"), "voice", "speech"),
    )
    return {("transcriber", "openai"): heard, ("chat_model", "openai"): thought, ("voice", "openai"): said}


def _state(
    stage: Stage,
    kind: _Kind[E],
    settings: Settings,
    chosen: str,
    known: str | TutorError | None = None,
) -> EngineState:
    """`known` is what was found out about the model before, when that took more than looking."""
    installed = all(importable(package) for package in kind.packages)
    try:
        if not installed:
            raise EngineMissing(Text("{name} is not installed.", name=kind.name), kind.setup())
        if isinstance(known, TutorError):
            raise known
        model = known if known is not None else kind.model(settings)
    except TutorError as error:
        return EngineState(
            stage, kind.name, kind.name == chosen, installed, False, error.message, error.remedy
        )
    return EngineState(stage, kind.name, kind.name == chosen, installed, True, model)
