"""Run coroutines in tests, with a time limit."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

T = TypeVar("T")

AT_ONCE = 5.0
"""Seconds. What is prompt stays below it on any machine; what would be waited for instead lasts longer."""

PATIENT_ROUNDS = 200
"""Of the event loop, a hundredth of a second each."""


def least(measured: Callable[[], float], times: int = 4) -> float:
    """The shortest of some measurements, in seconds: what else a machine does can only add to one."""
    return min(measured() for _ in range(times))


def run(work: Coroutine[Any, Any, T], limit_s: float = 150.0) -> T:
    """Run it in an event loop of its own; a task that is pending afterwards is a leak and fails the test."""

    async def limited() -> T:
        try:
            async with asyncio.timeout(limit_s):
                result = await work
        finally:
            await asyncio.sleep(0)
            # What the loop itself does to close a library's generators ends within a few rounds.
            for _ in range(PATIENT_ROUNDS):
                if not (leaked := _others()):
                    break
                await asyncio.sleep(0.01)
        assert not leaked, f"tasks left behind: {leaked}"
        return result

    return asyncio.run(limited())


def _others() -> list[asyncio.Task[Any]]:
    return [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]


class LoopThread:
    """An event loop in a thread of its own, like the program's voice thread: engines outlive a test in it."""

    def __init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="tests' voice thread")
        self._thread.start()

    def run(self, work: Coroutine[Any, Any, T], limit_s: float = 150.0) -> T:
        async def limited() -> T:
            async with asyncio.timeout(limit_s):
                return await work

        return asyncio.run_coroutine_threadsafe(limited(), self._loop).result()

    def close(self) -> None:
        async def last_things() -> None:
            await self._loop.shutdown_asyncgens()
            await self._loop.shutdown_default_executor()

        self.run(last_things())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()
