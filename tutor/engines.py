"""From the settings to engines: what is installed, which one is meant, how it is built.

The only place that knows engines by name. Looking and choosing import nothing heavy; an adapter's own module
is imported when it is built, and its libraries in its child process.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from typing import Generic, TypeVar

from tutor.conversation.events import Stage
from tutor.errors import EngineError, EngineMissing, ServerUnreachable, SettingsError
from tutor.listening.contract import TurnDetector
from tutor.settings import Settings
from tutor.speaking.contract import Voice
from tutor.thinking.contract import ChatModel
from tutor.transcribing.contract import Transcriber

E = TypeVar("E", covariant=True)

OnRestart = Callable[[], None] | None
"""Called when an engine's process had died and a fresh one is ready."""

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
}


def stage_of(setting: str) -> Stage | None:
    """Which engine must be built anew when this setting changes; None when none."""
    if setting in _STAGE_OF:
        return _STAGE_OF[setting]
    return next((stage for prefix, stage in _STAGE_OF_PREFIX.items() if setting.startswith(prefix)), None)


# Choosing -------------------------------------------------------------------------------------------


def chosen_chat_model(settings: Settings, ollama_models: Sequence[str]) -> str:
    """Which engine thinks: "auto" is Ollama when it has the wanted model (or any), else llama.cpp."""
    if settings.chat_model != "auto":
        return settings.chat_model
    wanted = settings.ollama_model
    served = {wanted, f"{wanted}:latest"} & set(ollama_models) if wanted else ollama_models
    return "ollama" if served else "llama.cpp"


async def choose_chat_model(settings: Settings) -> str:
    """The same, having asked the Ollama server where that matters; takes about a second at the most."""
    return chosen_chat_model(
        settings, await _ollama_models(settings) if settings.chat_model == "auto" else ()
    )


async def _ollama_models(settings: Settings) -> list[str]:
    from tutor.thinking import ollama

    try:
        return await ollama.available(settings.ollama_host)
    except EngineMissing:
        return []


# Building -------------------------------------------------------------------------------------------


def build_transcriber(settings: Settings, on_restart: OnRestart = None) -> Transcriber:
    return _named(_TRANSCRIBERS, settings.transcriber).build(settings, on_restart)


def build_chat_model(
    settings: Settings, ollama_models: Sequence[str] = (), on_restart: OnRestart = None
) -> ChatModel:
    name = chosen_chat_model(settings, ollama_models)
    return _named(_CHAT_MODELS, name).build(settings, on_restart)


def build_voice(settings: Settings, on_restart: OnRestart = None) -> Voice:
    return _named(_VOICES, settings.voice).build(settings, on_restart)


def build_turn_detector(settings: Settings, on_restart: OnRestart = None) -> TurnDetector:
    """Not yet started. Talking works without one, too: by silence alone."""
    return _TURN_DETECTOR.build(settings, on_restart)


async def build(
    stage: Stage, settings: Settings, on_restart: OnRestart = None
) -> Transcriber | ChatModel | Voice | TurnDetector:
    """The engine of a stage that the settings name, not yet started. Raises SettingsError."""
    if stage == "turn_detector":
        return build_turn_detector(settings, on_restart)
    if stage == "transcriber":
        return build_transcriber(settings, on_restart)
    if stage == "voice":
        return build_voice(settings, on_restart)
    return _named(_CHAT_MODELS, await choose_chat_model(settings)).build(settings, on_restart)


@dataclass(frozen=True, slots=True)
class _Kind(Generic[E]):
    """One engine that there is."""

    name: str
    packages: tuple[str, ...]
    """All must be found for the engine to be installed."""
    setup: str
    """The command that installs it."""
    build: Callable[[Settings, OnRestart], E]
    model: Callable[[Settings], str]
    """What the engine would load; raises EngineError when it is not there. Imports nothing heavy."""


def _build_faster_whisper(settings: Settings, on_restart: OnRestart) -> Transcriber:
    from tutor.transcribing.faster_whisper import FasterWhisper

    return FasterWhisper(settings, on_restart)


def _whisper_model(settings: Settings) -> str:
    from tutor.transcribing.faster_whisper import find_model

    return find_model(settings.whisper_model).as_posix()


def _build_ollama(settings: Settings, on_restart: OnRestart) -> ChatModel:
    from tutor.thinking.ollama import Ollama

    return Ollama(settings)


def _build_llama_cpp(settings: Settings, on_restart: OnRestart) -> ChatModel:
    from tutor.thinking.llama_cpp import LlamaCpp

    return LlamaCpp(settings, on_restart)


def _llama_model(settings: Settings) -> str:
    from tutor.thinking.llama_cpp import find_model

    return find_model(settings.llama_model).as_posix()


def _build_piper(settings: Settings, on_restart: OnRestart) -> Voice:
    from tutor.speaking.piper import Piper

    return Piper(settings, on_restart)


def _piper_voice(settings: Settings) -> str:
    from tutor.speaking.piper import find_voice

    return find_voice(settings.piper_voice).as_posix()


def _build_xtts(settings: Settings, on_restart: OnRestart) -> Voice:
    from tutor.speaking.xtts import Xtts

    return Xtts(settings, on_restart)


def _xtts_model(settings: Settings) -> str:
    from tutor.speaking.xtts import missing

    obstacle = missing(settings)
    if obstacle is not None:
        raise obstacle
    return settings.xtts_model


def _build_smart_turn(settings: Settings, on_restart: OnRestart) -> TurnDetector:
    from tutor.listening.smart_turn import SmartTurn

    return SmartTurn(on_restart)


def _smart_turn_model(settings: Settings) -> str:
    from tutor.models.starter import turn_detector_file

    return turn_detector_file().as_posix()


def _asked_over_the_network(settings: Settings) -> str:
    raise ServerUnreachable(f"Ollama was not asked at {settings.ollama_host}.", "Try again.")


_SETUP = "make setup"
_TRANSCRIBERS = (_Kind("faster-whisper", ("faster_whisper",), _SETUP, _build_faster_whisper, _whisper_model),)
_CHAT_MODELS = (
    _Kind("ollama", ("ollama",), _SETUP, _build_ollama, _asked_over_the_network),
    _Kind("llama.cpp", ("xllamacpp",), _SETUP, _build_llama_cpp, _llama_model),
)
_VOICES = (
    _Kind("piper", ("piper", "onnxruntime"), _SETUP, _build_piper, _piper_voice),
    _Kind("xtts", ("TTS", "torch"), "make xtts", _build_xtts, _xtts_model),
)
_TURN_DETECTOR = _Kind("smart turn", ("onnxruntime",), _SETUP, _build_smart_turn, _smart_turn_model)


def _named(kinds: Sequence[_Kind[E]], name: str) -> _Kind[E]:
    for kind in kinds:
        if kind.name == name:
            return kind
    known = ", ".join(kind.name for kind in kinds)
    raise SettingsError(f"There is no engine called {name!r}.", f"Choose one of {known}.")


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
    ollama_state: str | EngineError
    try:
        models = await ollama.models(settings.ollama_host)
        ollama_state = ollama.chosen_model(settings.ollama_model, models)
    except EngineError as error:
        ollama_state = error
    thinks = chosen_chat_model(settings, models)
    return [
        _state("turn_detector", _TURN_DETECTOR, settings, _TURN_DETECTOR.name),
        *(_state("transcriber", kind, settings, settings.transcriber) for kind in _TRANSCRIBERS),
        _state("chat_model", _CHAT_MODELS[0], settings, thinks, ollama_state),
        *(_state("chat_model", kind, settings, thinks) for kind in _CHAT_MODELS[1:]),
        *(_state("voice", kind, settings, settings.voice) for kind in _VOICES),
    ]


def _state(
    stage: Stage,
    kind: _Kind[E],
    settings: Settings,
    chosen: str,
    known: str | EngineError | None = None,
) -> EngineState:
    """`known` is what was found out about the model before, when that took more than looking."""
    installed = all(find_spec(package) is not None for package in kind.packages)
    try:
        if not installed:
            raise EngineMissing(f"{kind.name} is not installed.", f"Run `{kind.setup}`.")
        if isinstance(known, EngineError):
            raise known
        model = known if known is not None else kind.model(settings)
    except EngineError as error:
        return EngineState(
            stage, kind.name, kind.name == chosen, installed, False, error.message, error.remedy
        )
    return EngineState(stage, kind.name, kind.name == chosen, installed, True, model)
