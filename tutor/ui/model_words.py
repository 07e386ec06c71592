"""What the windows say of models and of this computer: sizes, progress, fitness; all of it pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tutor.models.catalogue import Model
from tutor.models.contract import Progress, Step
from tutor.text import Counted, Text
from tutor.ui.languages import language_names
from tutor.ui.translation import decimal, told, tr
from tutor.ui.wording import enumeration

if TYPE_CHECKING:
    from tutor.models.budget import Budget
    from tutor.models.hardware import Gpu, Machine
    from tutor.models.recommendation import Fit

_STEPS: dict[Step, str] = {
    "downloading": Text("Downloading"),
    "checking": Text("Checking the files"),
    "joining": Text("Putting the files together"),
}


def file_size(count: int) -> str:
    """Bytes as downloads are counted, 1 GB = 10^9 bytes, with three digits that count."""
    for unit, name in ((10**9, "GB"), (10**6, "MB"), (10**3, "kB")):
        if count >= unit:
            value = count / unit
            digits = 2 if value < 10 else 1 if value < 100 else 0
            if value == round(value, digits) == round(value):
                digits = 0
            return tr("{size} {unit}", size=decimal(value, digits), unit=name)
    return tr(Counted("{n} byte", "{n} bytes", n=count))


def memory_size(count: int) -> str:
    """Bytes as memory is sold, 1 GB = 2^30 bytes."""
    value = count / 2**30
    digits = 0 if value >= 9.95 or f"{value:.1f}".endswith(".0") else 1
    return tr("{size} {unit}", size=decimal(value, digits), unit="GB")


def time_left(seconds: float) -> str:
    if seconds < 60:
        return tr("{seconds} s left", seconds=max(1, round(seconds)))
    minutes = round(seconds / 60)
    if minutes < 60:
        return tr("{minutes} min left", minutes=minutes)
    return tr("{hours} h {minutes} min left", hours=minutes // 60, minutes=minutes % 60)


def percent(progress: Progress) -> int:
    return min(100, progress.done * 100 // progress.total) if progress.total else 0


def progress_words(progress: Progress | None) -> str:
    """Like this: Downloading · 43% of 484 MB · 3.20 MB/s · 2 min left."""
    if progress is None:
        return tr("Waiting for the download before it")
    said = [
        tr(_STEPS[progress.step]),
        tr("{share:.0%} of {total}", share=percent(progress) / 100, total=file_size(progress.total)),
    ]
    if progress.speed is not None:
        said.append(tr("{size}/s", size=file_size(round(progress.speed))))
    if progress.left is not None:
        said.append(time_left(progress.left))
    return " · ".join(said)


def budget_words(budget: Budget) -> str:
    """The engines' memory as a sum, and what is free of it."""
    where = tr("Graphics card") if budget.place == "gpu" else tr("Memory")
    return tr(
        "{where}: {sum}; {free} are free.", where=where, sum=tr(budget.sum), free=memory_size(budget.free)
    )


def fit_words(fit: Fit) -> str:
    """A shape and the words: neither colour nor shape alone must be understood."""
    if fit.verdict == "good":
        return told(tr("✓ Suits this computer."), fit.reason)
    if fit.verdict == "slow":
        return told(tr("◔ Slow here."), fit.reason)
    return told(tr("✕ Too big."), fit.reason)


def source(model: Model) -> str:
    """Where its files come from."""
    return (
        tr("comes with the program")
        if model.starter
        else tr("from {hosts}", hosts=enumeration(list(model.hosts)))
    )


def facts(model: Model) -> str:
    said = [language_names(model.languages), tr(model.licence), source(model)]
    if model.size and not model.starter:
        said.insert(0, file_size(model.size))
    return " · ".join(part for part in said if part)


def machine_words(machine: Machine, ollama_models: int | None) -> str:
    """What the computer has, in plain words; `ollama_models` is None where no Ollama answers."""
    cores = tr(Counted("{n} processor core", "{n} processor cores", n=machine.cores))
    memory = tr(
        "{memory} of memory ({free} free)",
        memory=memory_size(machine.memory),
        free=memory_size(machine.free_memory),
    )
    disk = tr("{size} of free disk space", size=file_size(machine.disk_free))
    said = [tr("It has {cores}, {memory} and {disk}.", cores=cores, memory=memory, disk=disk)]
    said += [tr("Its graphics card is {gpu}.", gpu=_graphics(gpu)) for gpu in machine.gpus]
    if not machine.gpus:
        said.append(tr("There is no NVIDIA graphics card for bigger models."))
    if ollama_models is None:
        said.append(tr("Ollama does not run here."))
    elif not ollama_models:
        said.append(tr("Ollama runs and has no models."))
    else:
        said.append(
            tr(Counted("Ollama runs and has {n} model.", "Ollama runs and has {n} models.", n=ollama_models))
        )
    return told(*said)


def _graphics(gpu: Gpu) -> str:
    return tr(
        "{name} with {memory} ({free} free)",
        name=gpu.name,
        memory=memory_size(gpu.memory),
        free=memory_size(gpu.free),
    )
