"""One document read in one child process, which is ended when it takes too much, and in any case."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncIterator

import psutil

from tutor.library import limits
from tutor.library.reading import Hashed, Reader, Source, Step
from tutor.workers.child import Begun, Broken, Call, Failed, Finished, Item, Ready
from tutor.workers.process import ChildProcess
from tutor.workers.windows_job import COMPUTED_TOO_LONG, Allowed

STARTING = 60.0
"""Seconds until the process runs; on a busy machine a fresh interpreter takes some."""
_LOOKS_EVERY = 0.1
"""Seconds between two looks at its memory: a child that fills it does so in seconds."""
_LOG = logging.getLogger(__name__)


class ReadingChild:
    """Made in the event loop that uses it. It MUST be killed in the end, however that comes about."""

    def __init__(self, source: Source, title: str, language: str) -> None:
        self._inbox: asyncio.Queue[object] = asyncio.Queue()
        """Bounded by what one document may hold."""
        self._child = ChildProcess(
            "Import",
            Reader,
            {"memory": limits.MEMORY, "seconds": limits.COMPUTING},
            received=self._inbox.put_nowait,
            ended=lambda: self._inbox.put_nowait(None),
            allowed=Allowed(limits.MEMORY, limits.COMPUTING),
        )
        self._child.send(Call(1, "read", (source, title, language), streaming=True))

    async def kill(self) -> None:
        """End the process at once, and wait until it has ended."""
        if self._child.alive:
            self._child.kill()
            await self._child.over()

    async def read(self) -> AsyncIterator[object]:
        """What reading.Reader puts out. Raises BadDocument.

        asked ──► begun ──► read something ──► more … ──► all
          └─ WAITING, or FAIR ─┘ └──── SILENT ────┘
        """
        loop = asyncio.get_running_loop()
        asked = loop.time()
        ends = asked + STARTING
        while True:
            match await self._next(ends):
                case Begun():
                    ends = max(asked + limits.WAITING, loop.time() + limits.FAIR)
                case Ready():
                    pass
                case Item(value=value):
                    if not isinstance(value, Hashed) and not (isinstance(value, Step) and value.done == 0):
                        ends = loop.time() + limits.SILENT
                    yield value
                case Finished():
                    return
                case Failed(error=error):
                    raise error
                case Broken(kind=kind, details=details):
                    _LOG.error("a document could not be read: %s", details)
                    raise limits.too_large() if kind == "MemoryError" else limits.damaged()
                case _:
                    raise self._death()

    async def _next(self, ends: float) -> object:
        """The next message; None when the process has ended. Raises BadDocument at a limit."""
        while True:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_LOOKS_EVERY):
                    return await self._inbox.get()
            if self._memory() > limits.MEMORY:
                raise limits.too_large()
            if asyncio.get_running_loop().time() > ends:
                raise limits.too_slow()

    def _memory(self) -> int:
        """Bytes that it holds; 0 when it has ended."""
        if (pid := self._child.pid) is None:
            return 0
        try:
            held: int = psutil.Process(pid).memory_info().rss
        except psutil.Error:
            return 0
        return held

    def _death(self) -> Exception:
        """It ended by itself: the system ended it at a limit, or its libraries crashed."""
        _LOG.warning("reading a document ended with code %s", self._child.exit_code)
        computed_too_long = self._child.exit_code in (-24, -9, COMPUTED_TOO_LONG)
        return limits.too_slow() if computed_too_long else limits.too_large()
