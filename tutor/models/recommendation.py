"""Which models suit a computer, in plain words; and which set to take.

The figures are estimates for ordinary machines, on the careful side: a model that is called good must not
disappoint.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from tutor.models.catalogue import MANY_LANGUAGES, Model, catalogue
from tutor.models.hardware import Machine
from tutor.text import Text, sentences

SetName = Literal["starter", "cpu", "gpu"]

_SYSTEM = 2_000_000_000
"""Bytes of memory for the system, the window and the other two engines, at the least."""
_GPU_SHARE = 0.9
"""So much of a GPU's memory may be planned with: its driver and the screen want some."""
_QUICK_S = 1.3
"""A wait up to this long is no disappointment."""
_HEARING_S = 0.6
"""In a set, what hears must leave time for what thinks, and show words while they are spoken."""
_PATIENT_S = 2.5
"""The longest wait for an answer that a set may bring."""
_MOST_CORES = 8
"""More do not help: memory is what limits then."""


@dataclass(frozen=True, slots=True)
class Fit:
    """Whether one model suits the computer, by itself."""

    verdict: Literal["good", "slow", "too big"]
    reason: str


@dataclass(frozen=True, slots=True)
class Recommendation:
    """One set of models that go together; sizes in bytes."""

    name: SetName
    title: str
    why: str
    models: tuple[Model, ...]
    download: int
    """At the most: what is there already costs nothing."""
    memory: int
    """While all of them run."""
    gpu_memory: int
    settings: tuple[tuple[str, object], ...]


def fit(model: Model, machine: Machine) -> Fit:
    """Does the model suit the machine? Pure."""
    gpu = _roomiest(machine)
    if model.gpu_memory and gpu >= model.gpu_memory:
        return Fit("good", "Runs on the GPU.")
    if model.memory > machine.memory:
        return Fit(
            "too big",
            Text(
                "Needs {needed:.1f} GB of memory; there are {there:.1f} GB.",
                needed=_gb(model.memory),
                there=_gb(machine.memory),
            ),
        )
    if model.memory + _SYSTEM > machine.memory:
        return Fit(
            "too big",
            Text(
                "Needs {needed:.1f} GB of memory, and leaves too little for the rest.",
                needed=_gb(model.memory),
            ),
        )
    wait = wait_s(model, machine)
    if wait <= _QUICK_S:
        return Fit("good", "Runs well on the processor.")
    if model.gpu_memory:
        return Fit(
            "slow",
            Text(
                "About {wait:.0f} seconds of waiting without a GPU with {needed:.1f} GB of free memory.",
                wait=wait,
                needed=_gb(model.gpu_memory),
            ),
        )
    return Fit("slow", Text("About {wait:.0f} seconds of waiting on this processor.", wait=wait))


def wait_s(model: Model, machine: Machine) -> float:
    """Seconds that the model takes on the processor before something is heard or read. An estimate."""
    return model.processor_s * 2 / min(machine.cores, _MOST_CORES)


def recommendations(
    machine: Machine, ollama_models: Sequence[str] | None, language: str
) -> tuple[Recommendation, ...]:
    """The sets that this machine can run, the recommended one first. Pure.

    `ollama_models` is None when no Ollama server answers; `language` is the one to practise, such as "de".
    """
    code = language.split("-")[0].lower()
    better = (_gpu_set(machine, ollama_models, code), _cpu_set(machine, ollama_models, code))
    sets = (*better, _starter_set(code))
    return tuple(one for one in sets if one is not None)


def speaks(model: Model, language: str) -> bool:
    """Whether the model knows the language."""
    return model.languages == MANY_LANGUAGES or language.split("-")[0].lower() in model.languages


# The sets -------------------------------------------------------------------------------------------------


def _starter_set(code: str) -> Recommendation:
    why: str = Text("Small models that came with the program. They work at once, without a download.")
    if code != "en":
        why = sentences(why, Text("They know English only."))
    models = tuple(model for model in catalogue() if model.starter)
    return _set("starter", Text("Starter"), why, models, "cpu")


def _cpu_set(machine: Machine, ollama: Sequence[str] | None, code: str) -> Recommendation | None:
    hears = _best(_of("faster-whisper", code), machine, _HEARING_S)
    thinks = _chat(machine, ollama, code, 0)
    if hears is None or (thinks is None and not ollama):
        return None
    chosen = (hears, thinks, _voice(machine, code))
    models = tuple(model for model in chosen if model is not None)
    if sum(model.memory for model in models) + _SYSTEM > machine.memory:
        return None
    why = Text("Better hearing and a better talk, on the processor of this computer.")
    return _set(
        "cpu",
        Text("For this processor"),
        sentences(why, _about_voice(models, code)),
        models,
        "cpu",
        ollama,
        thinks,
    )


def _gpu_set(machine: Machine, ollama: Sequence[str] | None, code: str) -> Recommendation | None:
    room = _roomiest(machine)
    hearing = [model for model in _of("faster-whisper", code) if 0 < model.gpu_memory <= room]
    turbo = [model for model in hearing if model.key == "whisper-large-v3-turbo"]
    if not turbo:
        return None
    thinks = _chat(machine, ollama, code, room - turbo[0].gpu_memory)
    if thinks is None and not ollama:
        return None
    chosen = (turbo[0], thinks, _voice(machine, code))
    models = tuple(model for model in chosen if model is not None)
    why: str = Text("The best hearing, at once, on the GPU.")
    if ollama is None:
        why = sentences(why, Text("Install Ollama, and the tutor's mind can run there too."))
    return _set(
        "gpu",
        Text("For this GPU"),
        sentences(why, _about_voice(models, code)),
        models,
        "cuda",
        ollama,
        thinks,
    )


def _chat(machine: Machine, ollama: Sequence[str] | None, code: str, gpu_room: int) -> Model | None:
    """The best mind: from Ollama where it answers. None when nothing fits, or Ollama's own will do."""
    if ollama:
        return None  # what the learner has chosen for Ollama is theirs, and costs no download
    if ollama is not None:
        served = [m for m in _of("ollama", code) if 0 < m.gpu_memory <= gpu_room]
        if served:
            return max(served, key=lambda model: model.size)
    local = _of("llama.cpp", code)
    return _best(local, machine, _QUICK_S) or _quickest(local, machine)


def _voice(machine: Machine, code: str) -> Model | None:
    return next((m for m in _of("piper", code) if fit(m, machine).verdict == "good"), None)


def _about_voice(models: Iterable[Model], code: str) -> str:
    if any(model.stage == "voice" for model in models):
        return ""
    return Text("There is no Piper voice for the language “{code}” here; XTTS may speak it.", code=code)


def _best(candidates: Iterable[Model], machine: Machine, limit_s: float) -> Model | None:
    """The biggest that is quick enough on the processor; of equals, the one made for the language."""
    quick = _usable(candidates, machine, limit_s)
    return max(quick, key=lambda m: (round(m.size / 1e7), m.languages != MANY_LANGUAGES), default=None)


def _quickest(candidates: Iterable[Model], machine: Machine) -> Model | None:
    usable = _usable(candidates, machine, _PATIENT_S)
    return min(usable, key=lambda model: model.processor_s, default=None)


def _usable(candidates: Iterable[Model], machine: Machine, limit_s: float) -> list[Model]:
    """Those that fit and are quick enough. One that comes with the program is no step up."""
    return [
        model
        for model in candidates
        if not model.starter
        and model.memory + _SYSTEM <= machine.memory
        and wait_s(model, machine) <= limit_s
    ]


def _of(engine: str, code: str) -> list[Model]:
    return [model for model in catalogue() if model.engine == engine and speaks(model, code)]


def _set(
    name: SetName,
    title: str,
    why: str,
    models: tuple[Model, ...],
    device: Literal["cpu", "cuda"],
    ollama: Sequence[str] | None = None,
    thinks: Model | None = None,
) -> Recommendation:
    settings: dict[str, object] = {}
    for model in models:
        settings.update(model.settings)
    if ollama and thinks is None and name != "starter":
        settings["chat_model"] = "ollama"
    # Automatic, so that a GPU that stops working is no end of the talk.
    settings["whisper_device"] = "auto" if device == "cuda" else "cpu"
    settings["whisper_compute_type"] = "auto" if device == "cuda" else "int8"
    on_gpu = [model for model in models if device == "cuda" and model.gpu_memory]
    return Recommendation(
        name=name,
        title=title,
        why=why,
        models=models,
        download=sum(model.size for model in models),
        memory=sum(model.memory for model in models if model not in on_gpu),
        gpu_memory=sum(model.gpu_memory for model in on_gpu),
        settings=tuple(settings.items()),
    )


def _roomiest(machine: Machine) -> int:
    """Bytes that may be planned with on the GPU that has most to spare."""
    return int(max((gpu.free for gpu in machine.gpus), default=0) * _GPU_SHARE)


def _gb(size: int) -> float:
    return size / 1e9
