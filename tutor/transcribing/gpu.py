"""Whether Whisper can work on the NVIDIA GPU: tried in a child process, which a missing library may abort.

no driver ─────────────────────────────────► the processor, and nobody is told
driver ──► a small model is run in a child ──► it works: the GPU, with float16 or less
                                           └─► it dies, hangs or refuses: the processor, with the reason
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tutor.addons import addon, libraries
from tutor.errors import EngineError, EngineMissing
from tutor.models import starter
from tutor.text import Text
from tutor.workers.worker import Worker

AUTO = "auto"
_ON_A_PROCESSOR = "int8"
_ON_A_GPU = ("float16", "int8_float16")
"""Best first; the second takes half the memory."""
_PROCESSORS_KNOW = frozenset({"int8", "float32"})
_TRIAL_LIMIT_S = 45.0
"""The first use of a GPU may have to prepare its programs for this very card."""
_LIBRARY = re.compile(r"(?:lib)?((?:cudnn|cublas|cudart|nvrtc)[a-z0-9_]*)(?:[-.\w]*)", re.IGNORECASE)
_OUT_OF_MEMORY = re.compile(r"out of memory|ALLOC_FAILED", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Way:
    """One way to run the model."""

    device: str
    """cpu or cuda."""
    compute_type: str

    def __str__(self) -> str:
        return self.text

    @property
    def text(self) -> Text:
        if self.device == "cuda":
            return Text("the GPU ({compute_type})", compute_type=self.compute_type)
        return Text("the processor ({compute_type})", compute_type=self.compute_type)


@dataclass(frozen=True, slots=True)
class GpuVerdict:
    present: bool
    """A driver is installed: somebody may count on the GPU."""
    compute_types: tuple[str, ...] = ()
    """What it can calculate with; empty when it can't be used."""
    reason: str = ""
    """Why it can't be used, in a plain sentence."""

    @property
    def usable(self) -> bool:
        return bool(self.compute_types)


def ways(device: str, compute_type: str, gpu: GpuVerdict) -> list[Way]:
    """How the model may be run, best first; the last one needs nothing but a processor."""
    fitting = compute_type if compute_type in _PROCESSORS_KNOW else _ON_A_PROCESSOR
    processor = Way("cpu", _ON_A_PROCESSOR if device == "cuda" else fitting)
    if device == "cpu" or not gpu.usable:
        return [processor]
    if compute_type != AUTO:
        return [Way("cuda", compute_type), processor]
    known = [kind for kind in _ON_A_GPU if kind in gpu.compute_types] or list(gpu.compute_types[:1])
    return [*(Way("cuda", kind) for kind in known), processor]


def next_way(left: Sequence[Way], why: str) -> list[Way]:
    """What is left to try after the first way failed: less memory helps only where memory was short."""
    if _OUT_OF_MEMORY.search(why):
        return list(left[1:])
    return [way for way in left[1:] if way.device == "cpu"]


def explained(why: str) -> str:
    """What the libraries print or raise, as a plain sentence."""
    if _OUT_OF_MEMORY.search(why):
        return Text("The GPU has too little free memory.")
    if (found := _LIBRARY.search(why)) is not None:
        name = "cuDNN 9" if "cudnn" in found.group(1).lower() else "CUDA 12"
        told = found.group(0).rstrip(".")
        return Text("A library of {name} is missing or does not fit ({told}).", name=name, told=told)
    if "driver version" in why:
        return Text("The NVIDIA driver is missing or too old.")
    if "crashed the last time" in why:
        return Text("It crashed the last time it was loaded on the GPU.")
    if "gave no answer" in why or "was not ready" in why:
        return Text("The GPU did not answer.")
    return Text("The GPU can't run the model.")


def driver_present(root: Path = Path("/")) -> bool:
    """Whether an NVIDIA driver seems to be installed; looks at a few files, loads nothing."""
    if sys.platform == "win32":
        return (Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32" / "nvcuda.dll").is_file()
    # The driver's own, the bare device in a container, and Windows' subsystem for Linux.
    return any(
        (root / place).exists() for place in ("proc/driver/nvidia/version", "dev/nvidiactl", "dev/dxg")
    )


class Gpu:
    """What was found out about the GPU, once a run; again when libraries for it have come, or gone."""

    def __init__(self) -> None:
        self._known: GpuVerdict | None = None
        self._libraries: Path | None = None

    async def verdict(self) -> GpuVerdict:
        """Takes a few seconds the first time where there is a driver, else nothing."""
        libraries_here = addon.present(addon.WHISPER_GPU)
        if self._known is None or libraries_here != self._libraries:
            self._libraries = libraries_here
            self._known = await _tried() if driver_present() else GpuVerdict(False, (), _NO_GPU)
        return self._known


_NO_GPU = Text("There is no NVIDIA GPU, or its driver is not installed.")

GPU = Gpu()
"""This computer's."""


async def _tried() -> GpuVerdict:
    worker = Worker("The GPU", GpuTrial, {}, restarts=0)
    try:
        await worker.start()
        kinds: tuple[str, ...] = await worker.call("run", timeout=_TRIAL_LIMIT_S)
    except EngineError as error:
        return GpuVerdict(True, (), explained(f"{error.message} {error.report}"))
    finally:
        await worker.close()
    return GpuVerdict(True, kinds, "" if kinds else _NO_GPU)


class GpuTrial:
    """Built and used in a child process only."""

    def run(self) -> tuple[str, ...]:
        """What it can calculate with, having really calculated. Raises EngineError; may abort the process."""
        import ctranslate2
        import numpy as np

        libraries.load()
        try:
            if not ctranslate2.get_cuda_device_count():
                return ()
            kinds = tuple(sorted(ctranslate2.get_supported_compute_types("cuda")))
            try:
                folder = starter.whisper_folder()
            except EngineMissing:
                return kinds  # then loading the chosen model is the trial
            # Missing libraries are noticed when they are first needed: by the encoder's convolution (cuDNN)
            # and the decoder's products (cuBLAS).
            kind = next(kind for kind in (*_ON_A_GPU, "float32") if kind in kinds)
            model = ctranslate2.models.Whisper(str(folder), device="cuda", compute_type=kind)
            silence = np.zeros((1, model.n_mels, 3000), np.float32)
            model.generate(ctranslate2.StorageView.from_array(silence), [[50257]], max_length=4)
        except (RuntimeError, ValueError) as error:
            raise EngineError(str(error), "") from error
        return kinds
