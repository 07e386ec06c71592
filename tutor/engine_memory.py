"""What the engines that the settings name will take of the computer's memory; nothing is loaded."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from tutor.errors import EngineError, SettingsError
from tutor.models import budget
from tutor.models.budget import Budget, Share
from tutor.models.catalogue import Model, catalogue
from tutor.models.finding import known
from tutor.models.hardware import Machine
from tutor.option import STARTER
from tutor.servers.address import parsed
from tutor.settings import Settings
from tutor.text import Text


def estimated(
    settings: Settings, machine: Machine, chat_model: str, ollama_models: Mapping[str, int]
) -> list[Budget]:
    """How they fit together, the GPU first. Looks at no more of a file than its size and first bytes.

    `chat_model` is the engine that thinks ("ollama", "llama.cpp", …), `ollama_models` are names and bytes of
    what its server has. A model of the catalogue counts before it has been fetched, too; any other that is
    not on this computer, or runs on another one, is left out.
    """
    return budget.budgets(list(_shares(settings, machine, chat_model, ollama_models)), machine)


def _shares(
    settings: Settings, machine: Machine, chat_model: str, ollama_models: Mapping[str, int]
) -> Iterator[Share]:
    gpu = bool(machine.gpus)
    yield Share(Text("the program"), "memory", budget.WINDOW)
    yield Share("Smart Turn", "memory", budget.SMART_TURN)
    if settings.transcriber == "faster-whisper":
        yield from _whisper(settings, gpu)
    if chat_model == "llama.cpp":
        yield from _llama_cpp(settings)
    elif chat_model == "ollama" and _is_here(settings.ollama_host):
        yield from _ollama(settings, gpu, ollama_models)
    if settings.voice == "piper":
        yield from _piper(settings)
    elif settings.voice == "xtts":
        yield from _xtts(settings, gpu)


def _whisper(settings: Settings, gpu: bool) -> Iterator[Share]:
    from tutor.transcribing.gpu import GpuVerdict, ways
    from tutor.transcribing.whisper_models import find_model

    # Every GPU of the last ten years calculates with 16 bits.
    verdict = GpuVerdict(gpu, ("float16", "int8_float16") if gpu else ())
    way = ways(settings.whisper_device, settings.whisper_compute_type, verdict)[0]
    on_gpu = way.device == "cuda"
    wanted = settings.whisper_model
    listed = known(wanted, "transcriber") or known(f"whisper-{wanted}", "transcriber")
    size = _weights(listed) if listed else _size(lambda: find_model(wanted) / "model.bin")
    if size:
        name = f"Whisper {'tiny.en' if wanted == STARTER else Path(wanted).name}"
        way_out = (
            Text("let Whisper run on the processor") if on_gpu else Text("choose a smaller Whisper model")
        )
        yield Share(
            listed.title if listed else name,
            "gpu" if on_gpu else "memory",
            budget.whisper(size, way.compute_type, on_gpu),
            way_out,
        )


def _llama_cpp(settings: Settings) -> Iterator[Share]:
    from tutor.thinking.llama_cpp import context, find_model

    wanted = settings.llama_model
    listed = known(wanted, "chat_model")
    size = _weights(listed) if listed else _size(lambda: find_model(wanted))
    if size:
        name = "SmolLM2-135M" if wanted == STARTER else Path(wanted).stem
        needed = budget.language_model(size, context(settings))
        way_out = Text("choose a smaller model for thinking")
        yield Share(listed.title if listed else name, "memory", needed, way_out)


def _ollama(settings: Settings, gpu: bool, models: Mapping[str, int]) -> Iterator[Share]:
    from tutor.thinking.ollama_protocol import USUAL_CONTEXT

    wanted = settings.ollama_model
    name = (
        next((n for n in (wanted, f"{wanted}:latest") if n in models), "")
        if wanted
        else next(iter(models), "")
    )
    if not name and wanted:
        name = wanted
    size = models.get(name) or next((m.size for m in catalogue() if m.ollama_name == name), 0)
    if name and size:
        needed = budget.language_model(size, settings.ollama_context or USUAL_CONTEXT)
        yield Share(name, "gpu" if gpu else "memory", needed, Text("choose a smaller model for thinking"))


def _piper(settings: Settings) -> Iterator[Share]:
    from tutor.speaking.piper import find_voice

    listed = known(settings.piper_voice, "voice")
    size = _weights(listed) if listed else _size(lambda: find_voice(settings.piper_voice))
    if size:
        yield Share("Piper", "memory", budget.piper(size))


def _xtts(settings: Settings, gpu: bool) -> Iterator[Share]:
    folder = settings.xtts_model
    listed = known(folder, "voice")
    size = _weights(listed) if listed else _size(lambda: Path(folder).expanduser() / "model.pth")
    if folder and size:
        on_gpu = gpu and settings.xtts_device == "cuda"
        wanted = budget.xtts(size, on_gpu)
        yield Share("XTTS", "gpu" if on_gpu else "memory", wanted, Text("choose a Piper voice"))


def _is_here(host: str) -> bool:
    try:
        return parsed(host, port=0).loopback
    except SettingsError:
        return False


def _weights(model: Model) -> int:
    """Bytes of its largest file: the others weigh next to nothing."""
    return max(file.size for file in model.files)


def _size(find: Callable[[], Path]) -> int:
    """Bytes of a file; 0 when it is not there, which somebody else tells."""
    try:
        return find().stat().st_size
    except (EngineError, OSError):
        return 0
