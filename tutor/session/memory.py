"""How much memory the program and its engines take at this moment."""

from __future__ import annotations

from dataclasses import dataclass

import psutil


@dataclass(frozen=True, slots=True)
class ProcessMemory:
    name: str
    """The engine's, where the system shows it; "program" for the program itself."""
    pid: int
    size: int
    """Bytes: memory shared with others counts in proportion (Linux), else not at all, else in full."""


@dataclass(frozen=True, slots=True)
class TreeMemory:
    processes: tuple[ProcessMemory, ...]
    """The program first."""

    @property
    def total(self) -> int:
        """Bytes."""
        return sum(process.size for process in self.processes)


def tree_memory(pid: int | None = None) -> TreeMemory:
    """The process (this one, unless told) and all its children; about 5 ms each: ask in a thread."""
    root = psutil.Process(pid)
    found = []
    for process in (root, *root.children(recursive=True)):
        try:
            name = "program" if process == root else process.name()
            found.append(ProcessMemory(name, process.pid, _size(process)))
        except psutil.NoSuchProcess:
            continue  # it ended while we were looking
    return TreeMemory(tuple(found))


def _size(process: psutil.Process) -> int:
    try:
        told = process.memory_full_info()
    except psutil.AccessDenied:
        return int(process.memory_info().rss)
    return int(getattr(told, "pss", 0) or told.uss)
