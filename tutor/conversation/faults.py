"""Which stages do not work: each is told once it fails, and again once it works."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from tutor.conversation.engine_events import FaultCleared, FaultRaised, Stage
from tutor.conversation.events import Event
from tutor.errors import TutorError


class Faults:
    """Those of one talk."""

    def __init__(self, emit: Callable[[Event], None]) -> None:
        self._emit = emit
        self._loop = asyncio.get_running_loop()
        self._failed: set[Stage] = set()

    def fault(self, stage: Stage, error: TutorError) -> None:
        """Tell that a stage does not work; the next thing that it does right clears it."""
        self._failed.add(stage)
        now = self._loop.time()
        self._emit(FaultRaised(stage, error.message, error.remedy, now, error.report, error.ways_out))

    def works(self, stage: Stage) -> None:
        if stage in self._failed:
            self._failed.discard(stage)
            self._emit(FaultCleared(stage, self._loop.time()))
