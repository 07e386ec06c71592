"""How busy the computer is: processor, memory and GPU, looked at once a second by a thread of its own.

    every second     the processor, the processor time of the processes that are known, memory, the GPU
    every ten        which processes there are, and how much memory each really takes: that is dear;
                     which models a server holds

Nothing is looked at before begin() or after end().
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

import psutil

from tutor.audio.frames import Seconds
from tutor.conversation.engine_events import Stage
from tutor.models.ollama_residence import HeldModel
from tutor.session.gpu_load import GpuLoad, GpuWatch
from tutor.session.memory import TreeMemory, tree_memory

INTERVAL: Seconds = 1.0
TREE_EVERY = 10
"""Samples between two looks at the memory of the processes."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ProcessLoad:
    pid: int
    name: str
    """As the system calls it; "program" for the program itself."""
    cores: float
    """How many cores it kept busy since the last sample."""
    memory: int
    """Bytes, as of the last look at the memory."""


@dataclass(frozen=True, slots=True)
class MachineSample:
    at: Seconds
    """On the event loop's clock, which is the system's monotonic one."""
    processor: float
    """Load of all cores together, from 0 to 1."""
    cores: int
    memory_used: int
    """Bytes in the whole computer."""
    memory: int
    processes: tuple[ProcessLoad, ...]
    """The program first."""
    gpus: tuple[GpuLoad, ...]
    held: tuple[HeldModel, ...] = ()
    """By the server that thinks, as of its last look; empty where none is asked, or none answers."""


@dataclass(frozen=True, slots=True)
class QueueState:
    name: str
    depth: float
    limit: float | None
    """None for a queue that is bounded by what can be under way, not by a number."""
    dropped: float
    unit: str = ""
    """Of all three: "s", or nothing for a count."""


@dataclass(frozen=True, slots=True)
class EngineState:
    stage: Stage
    label: str
    """Empty while none is loaded."""
    pid: int | None
    """Of its own process; None for one inside the program or on a server."""


@dataclass(frozen=True, slots=True)
class Vitals:
    """What the program itself knows of its state."""

    queues: tuple[QueueState, ...] = ()
    engines: tuple[EngineState, ...] = ()


Held: TypeAlias = Callable[[], tuple[HeldModel, ...]]


def _nothing_held() -> tuple[HeldModel, ...]:
    return ()


class MachineSampler:
    def __init__(
        self,
        take: Callable[[MachineSample], None],
        interval: Seconds = INTERVAL,
        held: Held = _nothing_held,
    ) -> None:
        """`take` is called with every sample, in the sampler's thread; `held`, too, may take its time."""
        self._take = take
        self._interval = interval
        self._held = held
        self._watch: _Watch | None = None

    @property
    def running(self) -> bool:
        return self._watch is not None

    def begin(self) -> None:
        """Calling it again does nothing."""
        if self._watch is None:
            self._watch = _Watch(self._take, self._interval, self._held)
            self._watch.thread.start()

    def end(self) -> None:
        """Returns at once; a sample that is being taken is thrown away."""
        watch, self._watch = self._watch, None
        if watch is not None:
            watch.over.set()


@dataclass
class _Watch:
    """One stretch of watching, from begin() to end()."""

    take: Callable[[MachineSample], None]
    interval: Seconds
    held: Held
    over: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.thread = threading.Thread(target=self._run, name="machine sampler", daemon=True)

    def _run(self) -> None:
        looking = Looking(held=self.held)
        try:
            while not self.over.wait(self.interval):
                sample = looking.sample()
                if not self.over.is_set():
                    self.take(sample)
        finally:
            looking.close()


class Looking:
    """Takes samples; each tells of the time since the one before."""

    def __init__(self, gpus: GpuWatch | None = None, held: Held = _nothing_held) -> None:
        self._gpus = gpus if gpus is not None else GpuWatch()
        self._ask_held = held
        self._held = held()
        self._tree = TreeMemory(())
        self._known: dict[int, psutil.Process] = {}
        self._spent: dict[int, Seconds] = {}
        self._count = 0
        self._last = time.monotonic()
        self._cores = psutil.cpu_count() or 1
        psutil.cpu_percent()  # the first call begins the measuring
        self._look_at_tree()
        self._times()

    def sample(self) -> MachineSample:
        self._count += 1
        if self._count % TREE_EVERY == 0:
            self._look_at_tree()
            self._held = self._ask_held()
        before, spent = self._spent, self._times()
        now = time.monotonic()
        passed, self._last = max(now - self._last, 1e-3), now
        memory = psutil.virtual_memory()
        return MachineSample(
            at=now,
            processor=psutil.cpu_percent() / 100.0,
            cores=self._cores,
            memory_used=int(memory.total - memory.available),
            memory=int(memory.total),
            processes=tuple(
                ProcessLoad(
                    one.pid,
                    one.name,
                    max(0.0, spent[one.pid] - before.get(one.pid, spent[one.pid])) / passed,
                    one.size,
                )
                for one in self._tree.processes
                if one.pid in spent
            ),
            gpus=self._gpus.look(),
            held=self._held,
        )

    def close(self) -> None:
        self._gpus.close()

    def _look_at_tree(self) -> None:
        self._tree = tree_memory()
        pids = {process.pid for process in self._tree.processes}
        self._known = {pid: known for pid, known in self._known.items() if pid in pids}
        for pid in pids - self._known.keys():
            try:
                self._known[pid] = psutil.Process(pid)
            except psutil.NoSuchProcess:
                continue  # it ended while we were looking

    def _times(self) -> Mapping[int, Seconds]:
        """Processor time of each process that is still there."""
        self._spent = {}
        for pid, process in self._known.items():
            try:
                times = process.cpu_times()
            except (psutil.NoSuchProcess, psutil.AccessDenied):
                continue
            self._spent[pid] = times.user + times.system
        return self._spent
