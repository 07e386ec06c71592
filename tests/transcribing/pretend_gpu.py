"""GPUs that work, break and lie, for a machine that has none: built and run in child processes."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from tutor.audio.frames import Samples
from tutor.errors import EngineError, GpuUnusable
from tutor.transcribing.contract import Hints, Transcript

NO_CUDNN = (
    "Unable to load any of {libcudnn_ops.so.9.1.0, libcudnn_ops.so.9.1, libcudnn_ops.so.9, libcudnn_ops.so}\n"
    "Invalid handle. Cannot load symbol cudnnCreateTensorDescriptor\n"
)
NO_CUBLAS = "Library libcublas.so.12 is not found or cannot be loaded"
NO_MEMORY = "CUDA failed with error out of memory"


class WorkingTrial:
    def run(self) -> tuple[str, ...]:
        return ("float16", "float32", "int8_float16")


class OldCardTrial:
    def run(self) -> tuple[str, ...]:
        return ("float32", "int8_float32")


class AbortingTrial:
    """As CTranslate2 does without cuDNN."""

    def run(self) -> tuple[str, ...]:
        sys.stderr.write(NO_CUDNN)
        sys.stderr.flush()
        os.abort()


class RefusingTrial:
    def run(self) -> tuple[str, ...]:
        raise EngineError(NO_CUBLAS, "")


class HangingTrial:
    def run(self) -> tuple[str, ...]:
        time.sleep(60)
        return ()


class NoCardTrial:
    def run(self) -> tuple[str, ...]:
        return ()


class Engine:
    """A recogniser that answers with what it runs on; `model` says what is wrong with the GPU."""

    def __init__(
        self, model: str, device: str, compute_type: str, beam_size: int, short_window: bool
    ) -> None:
        self.model, self.place = model, f"{device} {compute_type}"
        if device == "cuda":
            if model == "aborts":
                sys.stderr.write(NO_CUDNN)
                sys.stderr.flush()
                os.abort()
            if model == "too big" or (model == "big" and compute_type == "float16"):
                raise GpuUnusable(f"Whisper can't work on the NVIDIA GPU: {NO_MEMORY}", "")

    def transcribe(self, samples: Samples, hints: Hints) -> Transcript:
        if self.place.startswith("cuda"):
            if self.model == "loses the GPU":
                raise GpuUnusable(f"Whisper can't work on the NVIDIA GPU: {NO_MEMORY}", "")
            if self.model.startswith("dies once") and not Path(self.model.partition("|")[2]).exists():
                Path(self.model.partition("|")[2]).touch()
                os.abort()
            if self.model == "always dies":
                os.abort()
        return Transcript(self.place)
