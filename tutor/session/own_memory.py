"""The computer as it would be without the tutor: what its own engines use now is theirs to use again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import psutil

from tutor.models.hardware import Gpu, Machine
from tutor.session.gpu_load import GpuLoad, GpuWatch
from tutor.session.memory import TreeMemory, tree_memory

_OLLAMA = "ollama"
"""How Ollama's processes are called, the server's and its models'."""


def without_ours(machine: Machine) -> Machine:
    """Blocks for some milliseconds a process: ask in a thread."""
    watch = GpuWatch() if machine.gpus else None
    try:
        loads = watch.look() if watch is not None else ()
    finally:
        if watch is not None:
            watch.close()
    return freed(machine, tree_memory(), loads, set(_ollama()))


def freed(machine: Machine, tree: TreeMemory, loads: tuple[GpuLoad, ...], served: set[int]) -> Machine:
    """What the processes of `tree` and those of a local Ollama, `served`, use counts as free. Pure.

    Of a computer's memory only the tree's is: a served model is mapped from its file, which the system
    counts as free already.
    """
    ours = {process.pid for process in tree.processes} | served
    gpus = tuple(_freed(gpu, load, ours) for gpu, load in zip(machine.gpus, loads, strict=False))
    return replace(
        machine,
        free_memory=min(machine.memory, machine.free_memory + tree.total),
        gpus=gpus + machine.gpus[len(gpus) :],
    )


def _freed(gpu: Gpu, load: GpuLoad, ours: set[int]) -> Gpu:
    used = sum(size for pid, size in load.by_process if pid in ours)
    return replace(gpu, free=min(gpu.memory, gpu.free + used))


def _ollama() -> Iterator[int]:
    for process in psutil.process_iter(["name"]):
        if str(process.info["name"] or "").lower().startswith(_OLLAMA):
            yield process.pid
