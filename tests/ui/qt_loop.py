"""The window's coroutines on the loop that Qt runs, as in the program."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from qasync import QEventLoop

T = TypeVar("T")


def live(work: Coroutine[Any, Any, T], limit_s: float = 100.0) -> T:
    """Run it to its end; a task that is pending afterwards fails the test."""

    async def limited() -> T:
        async with asyncio.timeout(limit_s):
            result = await work
        left = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        assert not left, f"tasks left behind: {left}"
        return result

    # A collection that happens on a worker's thread would delete widgets there: what is left of the test, and
    # its end, are no place for one either.
    assert not gc.isenabled()
    gc.collect()
    with QEventLoop() as loop:
        result: T = loop.run_until_complete(limited())
        return result


async def until(happened: Callable[[], object], limit_s: float = 60.0) -> None:
    async with asyncio.timeout(limit_s):
        while not happened():  # noqa: ASYNC110 - many kinds of things are waited for
            await asyncio.sleep(0.005)
