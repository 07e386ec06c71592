"""Whether the engines fit into the computer's memory together, and what to do when they don't. Pure.

Estimates are made from the sizes of the models' files, and rounded up: memory is short at once, and then
slow. Measured with the starter's models on a processor (proportional set size of each process): Whisper
tiny.en int8 163 MB, SmolLM2-135M 188 MB, a Piper voice 198 MB, Smart Turn 75 MB.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from tutor.models.hardware import Machine
from tutor.text import Text, as_text, sentences

Place = Literal["gpu", "memory"]

MB = 1_000_000
GIB = 2**30
_TIGHT = 0.9
"""Above this share there is no room for what else is running."""

SMART_TURN = 80 * MB
WINDOW = 250 * MB
"""The window and the program itself."""


@dataclass(frozen=True, slots=True)
class Share:
    """What one engine takes."""

    name: str
    """As the learner knows it: "Whisper large-v3-turbo"."""
    place: Place
    size: int
    """In bytes."""
    way_out: str = ""
    """What could be chosen to free this, as the end of a sentence: "let Whisper run on the processor"."""


@dataclass(frozen=True, slots=True)
class Budget:
    """The engines that share one memory."""

    place: Place
    shares: tuple[Share, ...]
    room: int
    """Bytes in all."""
    free: int
    """Of these, what nobody else uses now; the engines' own are free."""

    @property
    def needed(self) -> int:
        return sum(share.size for share in self.shares)

    @property
    def fits(self) -> bool:
        return self.needed <= self.free

    @property
    def sum(self) -> str:
        """For example: Whisper large-v3-turbo 1.6 GB + XTTS 2.4 GB = 4.0 of 8.0 GB."""
        whole: Text | None = None
        for share in self.shares:
            part = Text("{name} {size:.1f} GB", name=as_text(share.name), size=gigabytes(share.size))
            whole = part if whole is None else Text("{several} + {next}", several=whole, next=part)
        needed, room = gigabytes(self.needed), gigabytes(self.room)
        return Text("{parts} = {needed:.1f} of {room:.1f} GB", parts=whole or "", needed=needed, room=room)

    @property
    def warning(self) -> str:
        """What is wrong and what to do; empty when they fit with some air."""
        on_gpu = self.place == "gpu"
        if self.needed > self.room:
            missing = gigabytes(self.needed - self.room)
            if on_gpu:
                lacks = Text("The GPU has {missing:.1f} GB too little.", missing=missing)
            else:
                lacks = Text("This computer has {missing:.1f} GB too little.", missing=missing)
            return sentences(lacks, self._advice(self.room))
        if not self.fits:
            missing = gigabytes(self.needed - self.free)
            if on_gpu:
                taken = Text(
                    "Other programs use so much of the GPU's memory that {missing:.1f} GB are missing. "
                    "Close some.",
                    missing=missing,
                )
            else:
                taken = Text(
                    "Other programs use so much of this computer's memory that {missing:.1f} GB are missing. "
                    "Close some.",
                    missing=missing,
                )
            return sentences(taken, self._advice(self.free))
        if self.needed > _TIGHT * self.free:
            return sentences(Text("That just fits."), self._advice(int(_TIGHT * self.free)))
        return ""

    def _advice(self, target: int) -> str:
        """The smallest single change that is enough, or the biggest there is."""
        ways = sorted((share for share in self.shares if share.way_out), key=lambda share: share.size)
        enough = [share for share in ways if self.needed - share.size <= target]
        if not ways:
            return Text("Choose a smaller model.")
        share = enough[0] if enough else ways[-1]
        size = gigabytes(share.size)
        return Text("To free {size:.1f} GB, {way_out}.", size=size, way_out=as_text(share.way_out))


def budgets(shares: Sequence[Share], machine: Machine, ours: int = 0, ours_on_gpu: int = 0) -> list[Budget]:
    """One for the GPU where something runs there, and one for the memory.

    `ours` and `ours_on_gpu` are bytes that our own engines use at this moment: they count as free. Engines
    run on the first GPU.
    """
    made = []
    on_gpu = tuple(share for share in shares if share.place == "gpu")
    if on_gpu:
        gpu = machine.gpus[0] if machine.gpus else None
        room, free = (gpu.memory, min(gpu.memory, gpu.free + ours_on_gpu)) if gpu is not None else (0, 0)
        made.append(Budget("gpu", on_gpu, room, free))
    rest = tuple(share for share in shares if share.place == "memory")
    made.append(Budget("memory", rest, machine.memory, min(machine.memory, machine.free_memory + ours)))
    return made


def gigabytes(size: int) -> float:
    """As memory is sold, in powers of two; 0.1 at the least."""
    return max(0.1, size / GIB)


# Estimates ------------------------------------------------------------------------------------------


def whisper(model_size: int, compute_type: str, on_gpu: bool) -> int:
    """Bytes for a CTranslate2 model of so many bytes, whose weights are stored with 16 bits."""
    if on_gpu:
        factor = {"float32": 2.9, "float16": 1.45}.get(compute_type, 0.95)
        return int(factor * model_size) + 300 * MB
    # Loading holds the stored weights and the converted ones at a time.
    return int((2.2 if compute_type == "float32" else 1.15) * model_size) + 120 * MB


def language_model(model_size: int, context: int) -> int:
    """Bytes for a GGUF model of so many bytes, by llama.cpp or Ollama, with a context of so many tokens."""
    a_token = max(20_000, 6e-5 * model_size)
    return int(model_size + context * a_token) + 300 * MB


def xtts(weights_size: int, on_gpu: bool) -> int:
    """Bytes for XTTS with weights of so many bytes, stored with 32 bits; half of them do on a GPU."""
    return int(0.5 * weights_size) + 1_400 * MB if on_gpu else 2 * weights_size + 1_200 * MB


def piper(voice_size: int) -> int:
    """Bytes for a Piper voice of so many bytes."""
    return int(1.5 * voice_size) + 110 * MB
