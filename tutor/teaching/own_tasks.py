"""Tasks beside the talk, kept by who began them: many at a time, or one in the place of the one before."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from typing import Any

_log = logging.getLogger(__name__)


class OwnTasks:
    """As many as are begun. MUST be used on one loop."""

    def __init__(self, name: str, failed: Callable[[BaseException], object] | None = None) -> None:
        """`failed` hears of an error that a task did not catch; without it the log tells it."""
        self._name = name
        self._failed = failed or self._tell
        self._tasks: set[asyncio.Task[None]] = set()

    def begin(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work, name=self._name)
        self._tasks.add(task)
        task.add_done_callback(self._let_go)

    def cancel(self) -> None:
        """Ask all of them to end."""
        for task in self._tasks:
            _cancel(task)

    async def close(self) -> None:
        """End all of them."""
        self.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _let_go(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            self._failed(error)

    def _tell(self, error: BaseException) -> None:
        _log.error("%s: a fault of the program", self._name, exc_info=error)


class NewestTask:
    """One at a time: beginning another one ends it. MUST be used on one loop."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._task: asyncio.Task[None] | None = None

    @property
    def under_way(self) -> bool:
        return self._task is not None and _under_way(self._task)

    def begin(self, work: Coroutine[Any, Any, None]) -> None:
        self.cancel()
        self._task = asyncio.get_running_loop().create_task(work, name=self._name)

    def cancel(self) -> None:
        """Nobody waits for it any more."""
        if self._task is not None:
            _cancel(self._task)

    async def close(self) -> None:
        """End it."""
        self.cancel()
        if self._task is not None:
            await asyncio.gather(self._task, return_exceptions=True)


def _under_way(task: asyncio.Task[None]) -> bool:
    return not task.done() and not task.cancelling()


def _cancel(task: asyncio.Task[None]) -> None:
    """Once: a second time would break off how it ends."""
    if _under_way(task):
        task.cancel()
