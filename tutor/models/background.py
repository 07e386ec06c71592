"""Work beside the caller's event loop, on a thread with a loop of its own: downloads, hashing, the disk.

The window's loop must not wait for a disk, and a host name that is slow to look up must not hold up a cancel.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncGenerator, Callable, Coroutine
from contextlib import aclosing, suppress
from functools import partial
from typing import Generic, TypeVar

T = TypeVar("T")

_GOODBYE_S = 1.0
"""How long a cancelled caller waits for the work to end; when the disk is slow it ends a little later."""

_ROUNDS = 20


async def stream(work: Callable[[], AsyncGenerator[T, None]]) -> AsyncGenerator[T, None]:
    """What `work` yields, made on another thread; of news not yet taken only the newest is kept.

    Closing or cancelling this cancels the work.
    """
    beside = _Beside(work)
    beside.start()
    try:
        while True:
            await beside.news.wait()
            beside.news.clear()
            if beside.latest:
                yield beside.latest.pop()
            elif beside.ended:
                if beside.error is not None:
                    raise beside.error
                return
            if beside.ended:
                beside.news.set()
    finally:
        await beside.stop()


async def result(work: Callable[[], Coroutine[object, object, T]]) -> T:
    """What the coroutine returns, made on another thread."""

    async def once() -> AsyncGenerator[T, None]:
        yield await work()

    async with aclosing(stream(once)) as only:
        async for value in only:
            return value
    raise asyncio.CancelledError


class _Beside(Generic[T]):
    def __init__(self, work: Callable[[], AsyncGenerator[T, None]]) -> None:
        self.latest: list[T] = []
        self.news = asyncio.Event()
        self.ended = False
        self.error: BaseException | None = None
        self._work = work
        self._outer = asyncio.get_running_loop()
        self._inner: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Task[None] | None = None
        self._stopping = threading.Event()
        # A daemon: the program may end in mid-download, without waiting for a server; the part stays.
        self._thread = threading.Thread(target=self._run, name="models", daemon=True)

    def start(self) -> None:
        self._thread.start()

    async def stop(self) -> None:
        self._stopping.set()
        if self._inner is not None and self._task is not None and not self.ended:
            with suppress(RuntimeError):  # its loop has just been closed
                self._inner.call_soon_threadsafe(self._task.cancel)
        with suppress(TimeoutError):
            async with asyncio.timeout(_GOODBYE_S):
                while not self.ended:
                    self.news.clear()
                    await self.news.wait()

    def _run(self) -> None:
        error: BaseException | None = None
        try:
            asyncio.run(self._drive())
        except BaseException as caught:  # noqa: BLE001 - handed to the caller
            error = caught
        self._tell(partial(self._end, error))

    async def _drive(self) -> None:
        self._task, self._inner = asyncio.current_task(), asyncio.get_running_loop()
        if self._stopping.is_set():
            return
        try:
            async with aclosing(self._work()) as items:
                async for item in items:
                    self._tell(partial(self._put, item))
        finally:
            # The HTTP library leaves generators half-way; the loop closes them, one after the other.
            for _ in range(_ROUNDS):
                await asyncio.sleep(0)

    def _tell(self, news: Callable[[], None]) -> None:
        with suppress(RuntimeError):  # the caller's loop is closed: nobody is there to be told
            self._outer.call_soon_threadsafe(news)

    def _put(self, item: T) -> None:
        self.latest[:] = [item]
        self.news.set()

    def _end(self, error: BaseException | None) -> None:
        self.ended, self.error = True, error
        self.news.set()
