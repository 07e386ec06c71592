"""What the windows say of models and of this computer: sizes, progress, fitness; all of it pure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tutor.models.catalogue import Model
from tutor.models.contract import Progress, Step
from tutor.ui.languages import language_names
from tutor.ui.wording import enumeration

if TYPE_CHECKING:
    from tutor.models.budget import Budget
    from tutor.models.hardware import Gpu, Machine
    from tutor.models.recommendation import Fit

_STEPS: dict[Step, str] = {
    "downloading": "Downloading",
    "checking": "Checking the files",
    "joining": "Putting the files together",
}


def file_size(count: int) -> str:
    """Bytes as downloads are counted, 1 GB = 10^9 bytes, with three digits that count."""
    for unit, name in ((10**9, "GB"), (10**6, "MB"), (10**3, "kB")):
        if count >= unit:
            value = count / unit
            digits = 2 if value < 10 else 1 if value < 100 else 0
            return f"{value:.{digits}f}".removesuffix(".00").removesuffix(".0") + f" {name}"
    return f"{count} bytes"


def memory_size(count: int) -> str:
    """Bytes as memory is sold, 1 GB = 2^30 bytes."""
    value = count / 2**30
    return f"{value:.0f} GB" if value >= 9.95 else f"{value:.1f} GB".replace(".0 GB", " GB")


def time_left(seconds: float) -> str:
    if seconds < 60:
        return f"{max(1, round(seconds))} s left"
    minutes = round(seconds / 60)
    if minutes < 60:
        return f"{minutes} min left"
    return f"{minutes // 60} h {minutes % 60} min left"


def percent(progress: Progress) -> int:
    return min(100, progress.done * 100 // progress.total) if progress.total else 0


def progress_words(progress: Progress | None) -> str:
    """Like this: Downloading · 43 % of 484 MB · 3.20 MB/s · 2 min left."""
    if progress is None:
        return "Waiting for the download before it"
    said = [_STEPS[progress.step], f"{percent(progress)} % of {file_size(progress.total)}"]
    if progress.speed is not None:
        said.append(f"{file_size(round(progress.speed))}/s")
    if progress.left is not None:
        said.append(time_left(progress.left))
    return " · ".join(said)


def budget_words(budget: Budget) -> str:
    """The engines' memory as a sum, and what is free of it."""
    where = "Graphics card" if budget.place == "gpu" else "Memory"
    return f"{where}: {budget.sum}; {memory_size(budget.free)} are free."


def fit_words(fit: Fit) -> str:
    """A shape and the words: neither colour nor shape alone must be understood."""
    if fit.verdict == "good":
        return f"✓ Suits this computer. {fit.reason}".strip()
    if fit.verdict == "slow":
        return f"◔ Slow here. {fit.reason}".strip()
    return f"✕ Too big. {fit.reason}".strip()


def source(model: Model) -> str:
    """Where its files come from."""
    return "comes with the program" if model.starter else f"from {enumeration(list(model.hosts))}"


def facts(model: Model) -> str:
    said = [language_names(model.languages), model.licence, source(model)]
    if model.size and not model.starter:
        said.insert(0, file_size(model.size))
    return " · ".join(part for part in said if part)


def machine_words(machine: Machine, ollama_models: int | None) -> str:
    """What the computer has, in plain words; `ollama_models` is None where no Ollama answers."""
    cores = f"{machine.cores} processor core{'s' if machine.cores != 1 else ''}"
    memory = f"{memory_size(machine.memory)} of memory ({memory_size(machine.free_memory)} free)"
    disk = f"{file_size(machine.disk_free)} of free disk space"
    said = [f"It has {cores}, {memory} and {disk}."]
    said += [f"Its graphics card is {_graphics(gpu)}." for gpu in machine.gpus]
    if not machine.gpus:
        said.append("There is no NVIDIA graphics card for bigger models.")
    if ollama_models is None:
        said.append("Ollama does not run here.")
    else:
        models = f"{ollama_models or 'no'} model{'s' if ollama_models != 1 else ''}"
        said.append(f"Ollama runs and has {models}.")
    return " ".join(said)


def _graphics(gpu: Gpu) -> str:
    return f"{gpu.name} with {memory_size(gpu.memory)} ({memory_size(gpu.free)} free)"
