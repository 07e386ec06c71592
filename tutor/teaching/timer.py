"""Something that is due after a while, unless it is put off or given up."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from tutor.audio.frames import Seconds


class Timer:
    """MUST be made and used on one loop."""

    def __init__(self, due: Callable[[], object]) -> None:
        self._due = due
        self._loop = asyncio.get_running_loop()
        self._handle: asyncio.TimerHandle | None = None

    @property
    def running(self) -> bool:
        return self._handle is not None

    def start(self, delay: Seconds) -> None:
        """Call once, so much later; what was to come before does not."""
        self.stop()
        self._handle = self._loop.call_later(delay, self._ring)

    def stop(self) -> None:
        if self._handle is not None:
            self._handle.cancel()
            self._handle = None

    def _ring(self) -> None:
        self._handle = None
        self._due()
