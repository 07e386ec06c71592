"""The add-ons that there are: what is too big to come with the program, and goes into the data folder.

Each is a folder of Python packages, named after the lock that it was made from. Only what is whole and
checked has that name: `addons/xtts-engine-0123456789abcdef`. What is being made lies in
`addons/.making/xtts-engine`.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from tutor import folders
from tutor.addons import locks
from tutor.errors import ModelError, ModelUnknown
from tutor.installation import shipped
from tutor.models.catalogue import MANY_LANGUAGES, Model
from tutor.models.hardware import Machine
from tutor.models.recommendation import Fit, fit
from tutor.text import Text

MAKING = ".making"
XTTS, WHISPER_GPU = "xtts-engine", "whisper-gpu"


@dataclass(frozen=True, slots=True)
class Addon:
    model: Model
    """What the window shows, as of a model; its size, in bytes, is about what is fetched."""
    room: int
    """Bytes that it takes on the disk in the end, about."""
    lock: Path
    package: str
    """The folder among its packages that shows that it serves."""
    left_out: frozenset[str] = frozenset()
    """Packages of the lock that are not needed."""

    @property
    def key(self) -> str:
        return self.model.key


@cache
def addons() -> tuple[Addon, ...]:
    """Those that there are for this system. Their sizes are about right."""
    return (_xtts(),) if sys.platform == "darwin" else (_xtts(), _whisper_on_gpu())


def find(key: str) -> Addon:
    """Raises ModelUnknown for an add-on that there is not, here."""
    for addon in addons():
        if addon.key == key:
            return addon
    raise ModelUnknown(
        Text("There is no add-on {key!r} for this system.", key=key),
        Text("There are: {keys}.", keys=", ".join(addon.key for addon in addons())),
    )


# Where they lie ---------------------------------------------------------------------------------------


def home() -> Path:
    return folders.data_folder() / "addons"


def folder_of(addon: Addon) -> Path:
    """Where it lies when it is whole, and made from this very lock for this very Python."""
    return home() / f"{addon.key}-{locks.digest(addon.lock, addon.left_out)}"


def making_folder(addon: Addon) -> Path:
    """Where what has arrived of it lies until it is whole."""
    return home() / MAKING / addon.key


def present(key: str) -> Path | None:
    """The folder of an add-on that is here; None when it is not, or belongs to another program's version."""
    try:
        folder = folder_of(find(key))
    except ModelError:
        return None
    return folder if folder.is_dir() else None


def importable(package: str) -> bool:
    """Whether an engine's process will find the package, with the program or in an add-on."""
    if find_spec(package) is not None:
        return True
    return any((folder / package).is_dir() for each in addons() if (folder := present(each.key)) is not None)


def fitting(model: Model, machine: Machine) -> Fit:
    """Whether an add-on, or any model, suits the computer."""
    if model.key != WHISPER_GPU:
        return fit(model, machine)
    if machine.gpus:
        return Fit("good", Text("There is an NVIDIA GPU for it."))
    return Fit("slow", Text("There is no NVIDIA GPU here that it would be for."))


def others(addon: Addon) -> Iterator[Path]:
    """Folders of the same add-on that belong to another version of the program."""
    if home().is_dir():
        own = folder_of(addon)
        yield from (
            path
            for path in sorted(home().iterdir())
            if path != own and path.name.rpartition("-")[0] == addon.key and path.is_dir()
        )


def remove(folder: Path) -> None:
    """Take a folder away; from the first moment on it counts no more. Raises OSError when it can't be."""
    if folder.parent == home():
        aside = home() / MAKING / f"{folder.name}.gone"
        aside.parent.mkdir(exist_ok=True)
        shutil.rmtree(aside, ignore_errors=True)
        folder = folder.replace(aside)
    shutil.rmtree(folder, ignore_errors=True)  # what is left of it is removed the next time


# Each of them --------------------------------------------------------------------------------------------


def _xtts() -> Addon:
    # Elsewhere the package index has torch without CUDA.
    with_cuda = sys.platform.startswith("linux")
    if with_cuda:
        quality = Text("What the XTTS voice runs on: PyTorch, with its libraries for NVIDIA GPUs.")
    else:
        quality = Text("What the XTTS voice runs on: PyTorch, here for processors only, which is slow.")
    model = Model(
        key=XTTS,
        stage="voice",
        engine="xtts",
        title=Text("XTTS engine"),
        quality=quality,
        languages=MANY_LANGUAGES,
        licence=Text("free software, and NVIDIA's own licences") if with_cuda else Text("free software"),
        memory=4_000_000_000,
        gpu_memory=3_500_000_000 if with_cuda else 0,
        processor_s=10.0,
        size=2_930_000_000 if with_cuda else 520_000_000,
        files=(),
        settings=(),
    )
    # docopt comes as source only, which would have to be run here; only num2words' own command asks for it.
    left_out = frozenset({"docopt"})
    room = 5_400_000_000 if with_cuda else 1_700_000_000
    return Addon(model, room, shipped("requirements/xtts.txt"), "TTS", left_out)


def _whisper_on_gpu() -> Addon:
    """CTranslate2 is built for CUDA 12, the torch of XTTS for CUDA 13: they share nothing."""
    model = Model(
        key=WHISPER_GPU,
        stage="transcriber",
        engine="faster-whisper",
        title=Text("NVIDIA libraries for Whisper"),
        quality=Text("Let Whisper work on an NVIDIA GPU instead of the processor."),
        languages=MANY_LANGUAGES,
        licence=Text("NVIDIA's own licence"),
        memory=0,
        gpu_memory=0,
        processor_s=0.0,
        size=671_000_000,
        files=(),
        settings=(),
    )
    return Addon(model, 1_083_000_000, shipped("requirements/gpu.txt"), "nvidia/cublas")
