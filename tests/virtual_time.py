"""An event loop whose clock jumps: sleeping costs nothing, and ten minutes of talk run in a moment."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")

THREADS_S = 10.0


class _JumpingSelector(selectors.SelectSelector):
    """Instead of waiting for a time-out, moves the clock on by it."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0

    def select(self, timeout: float | None = None) -> Any:
        # Where no timer is left only a thread can bring something, and a thread needs real time.
        ready = super().select(0 if timeout is not None else THREADS_S)
        if not ready and timeout is None:
            raise RuntimeError("every task waits for something that no timer will bring: a deadlock")
        if not ready and timeout:
            self.now += timeout
        return ready


class VirtualTimeLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._jumping = _JumpingSelector()
        super().__init__(self._jumping)
        # Two timers a rounding error apart must not make the loop spin.
        self._clock_resolution = 1e-6

    def time(self) -> float:
        return self._jumping.now


def run(work: Coroutine[Any, Any, T]) -> T:
    """Run to the end in virtual time; a task left behind fails the test."""
    with asyncio.Runner(loop_factory=VirtualTimeLoop) as runner:

        async def checked() -> T:
            result = await work
            await asyncio.sleep(0)
            left = [t for t in asyncio.all_tasks() if t is not asyncio.current_task()]
            assert not left, f"tasks left behind: {left}"
            return result

        return runner.run(checked())
