"""What the computer has: cores, memory, disk, GPUs. Looked up in a moment; nothing heavy is imported."""

from __future__ import annotations

import os
import platform
import shutil
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Gpu:
    """An NVIDIA GPU; memory in bytes."""

    name: str
    memory: int
    free: int


@dataclass(frozen=True, slots=True)
class Machine:
    """Memory and disk in bytes."""

    cores: int
    """Processor cores that the program may use; two threads of one core count once."""
    memory: int
    free_memory: int
    disk_free: int
    """Where models are kept."""
    gpus: tuple[Gpu, ...]
    system: str
    """"Linux", "Windows", "Darwin"."""


def survey(folder: Path) -> Machine:
    """The computer, and the disk that `folder` is (or will be) on. Blocks for less than a second."""
    import psutil

    memory = psutil.virtual_memory()
    physical, allowed = psutil.cpu_count(logical=False) or 0, _allowed_cores()
    return Machine(
        cores=max(1, min(physical or allowed, allowed)),
        memory=int(memory.total),
        free_memory=int(memory.available),
        disk_free=free_disk(folder),
        gpus=_gpus(),
        system=platform.system(),
    )


def free_disk(folder: Path) -> int:
    """Bytes free where the folder is or will be; 0 when that can't be told."""
    for place in (folder, *folder.parents):
        try:
            return shutil.disk_usage(place).free
        except FileNotFoundError:
            continue
        except OSError:
            return 0
    return 0


def _allowed_cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _gpus() -> tuple[Gpu, ...]:
    """NVIDIA's, by their driver's own library; none when there is no driver."""
    import pynvml

    try:
        pynvml.nvmlInit()
    except pynvml.NVMLError:
        return ()
    try:
        found = []
        for index in range(pynvml.nvmlDeviceGetCount()):
            device = pynvml.nvmlDeviceGetHandleByIndex(index)
            memory = pynvml.nvmlDeviceGetMemoryInfo(device)
            name = pynvml.nvmlDeviceGetName(device)
            found.append(Gpu(str(name), int(memory.total), int(memory.free)))
        return tuple(found)
    except pynvml.NVMLError:
        return ()  # a driver that is there and does not work is no use to an engine either
    finally:
        pynvml.nvmlShutdown()
