"""A turn detector that finds what its script says."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from tests.fakes.engine import FakeEngine
from tutor.audio.frames import Samples


class FakeTurnDetector(FakeEngine):
    """Gives one entry of the script a call; an exception is raised; after the last, the last again."""

    name = "fake turn detector"

    def __init__(
        self,
        probabilities: Sequence[float | Exception] = (0.95,),
        delay: float = 0.0,
        *,
        start_delay: float = 0.0,
        start_error: Exception | None = None,
    ) -> None:
        super().__init__(start_delay=start_delay, start_error=start_error)
        self.probabilities = list(probabilities)
        self.delay = delay
        self.heard: list[Samples] = []
        """What was handed over, in order."""
        self.cancelled = 0

    async def finished(self, samples: Samples) -> float:
        entry = self.probabilities[min(len(self.heard), len(self.probabilities) - 1)]
        self.heard.append(samples)
        try:
            await asyncio.sleep(self.delay)
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        if isinstance(entry, Exception):
            raise entry
        return entry
