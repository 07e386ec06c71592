"""The life that all fake engines share: started, closed, and able to refuse to start."""

from __future__ import annotations

import asyncio


class FakeEngine:
    """Counts what is done to it. All waiting is asyncio.sleep, so it passes in virtual time."""

    name = "fake engine"

    def __init__(self, *, start_delay: float = 0.0, start_error: Exception | None = None) -> None:
        self.start_delay = start_delay
        self.start_error = start_error
        """Raised by the next start(), once."""
        self.started = 0
        self.closed = 0

    @property
    def label(self) -> str:
        return self.name

    async def start(self) -> None:
        if self.started > self.closed:
            return
        await asyncio.sleep(self.start_delay)
        if self.start_error is not None:
            error, self.start_error = self.start_error, None
            raise error
        self.started += 1

    async def close(self) -> None:
        self.closed = self.started
