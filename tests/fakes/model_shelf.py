"""A shelf of models without disk or network: downloads go as the test says."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace

from tutor.errors import TutorError
from tutor.models.catalogue import Model
from tutor.models.contract import Place, Progress, State, Verdict
from tutor.models.hardware import Gpu, Machine

GB = 2**30
LAPTOP = Machine(cores=4, memory=16 * GB, free_memory=9 * GB, disk_free=214 * 10**9, gpus=(), system="Linux")
GAMING_PC = replace(LAPTOP, cores=8, memory=32 * GB, gpus=(Gpu("NVIDIA GeForce RTX 3060", 12 * GB, 11 * GB),))


class FakeShelf:
    """Obeys the interface of models.shelf.Shelf."""

    def __init__(self) -> None:
        self.ollama_models: tuple[str, ...] | None = None
        self.ollama_sizes: dict[str, int] = {}
        self.states: dict[str, State] = {}
        self.verdicts: dict[str, Verdict] = {}
        self.refusal: TutorError | None = None
        """Raised by remove()."""
        self.refreshed = 0
        self.cancelled: list[str] = []
        self._news: dict[str, asyncio.Queue[Progress | TutorError | None]] = {}

    def put(self, model: Model, place: Place) -> None:
        """The model lies there from now on."""
        self.states[model.key] = State(place, 0 if place == "absent" else model.size)

    def tell(self, model: Model, news: Progress | TutorError | None) -> None:
        """The next thing that its download says: progress, a fault, or with None that it is done."""
        self._queue(model).put_nowait(news)

    # The interface ----------------------------------------------------------------------------------

    async def refresh(self) -> None:
        self.refreshed += 1

    def state(self, model: Model) -> State:
        return self.states.get(model.key, State("starter", model.size) if model.starter else State("absent"))

    async def get(self, model: Model) -> AsyncIterator[Progress]:
        try:
            while (news := await self._queue(model).get()) is not None:
                if isinstance(news, TutorError):
                    raise news
                self.states[model.key] = State("partial", news.done)
                yield news
        except asyncio.CancelledError:
            self.cancelled.append(model.key)
            raise
        self.put(model, "ollama" if model.ollama_name else "program")

    async def verify(self, model: Model) -> Verdict:
        return self.verdicts.get(model.key, Verdict("intact"))

    async def remove(self, model: Model) -> int:
        if self.refusal is not None:
            raise self.refusal
        freed = self.state(model).bytes_here
        self.put(model, "absent")
        return freed

    def _queue(self, model: Model) -> asyncio.Queue[Progress | TutorError | None]:
        return self._news.setdefault(model.key, asyncio.Queue())
