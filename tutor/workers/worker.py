"""An engine in a child process: a crash or a hang is a restart, not a lost conversation."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import AsyncGenerator, Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tutor.errors import EngineCrashed, EngineError, EngineTimeout
from tutor.text import Text
from tutor.workers.child import BUILDING, Begun, Broken, Call, Cancel, Failed, Finished, Item, Ready
from tutor.workers.contract import Restarted, Watch, unwatched
from tutor.workers.crash import Doing
from tutor.workers.deaths import RESTARTS, TRY_AGAIN, Deaths
from tutor.workers.process import ChildProcess

_LOG = logging.getLogger(__name__)


@dataclass(slots=True)
class _Request:
    number: int
    limit_s: float
    """How long it may be silent."""
    inbox: asyncio.Queue[object]
    """Bounded by what one phrase or one answer may hold; the engines cap both."""
    over: asyncio.Event
    """The child has finished with it, or has died."""


class _Died(Exception):
    """The process ended before the request did."""


class Worker:
    """Hosts one engine. One request runs at a time, the others queue in order of arrival.

    A request that a dying or hanging child had not answered yet is done again after a restart; a hang is
    forgiven once a request. Use it from one event loop.
    """

    def __init__(
        self,
        name: str,
        engine_class: Callable[..., Any],
        options: Mapping[str, Any],
        *,
        start_timeout: float = 120.0,
        restarts: int = RESTARTS,
        watch: Watch = unwatched,
        packages: Path | None = None,
    ) -> None:
        """`name` is what messages call it: "Whisper". Limits are in seconds.

        `engine_class` and `options` cross to the child by pickling; the engine is built and used in the
        child's main thread only. `restarts` is how many deaths in a row are mended. `watch` is told when a
        fresh process is ready after a death. `packages` is a folder that the child looks into before any
        other for what it imports: an add-on.
        """
        self.name = name
        self.restarts = 0
        """Over the whole life of this object."""
        self._engine_class = engine_class
        self._options = dict(options)
        self._start_timeout = start_timeout
        self._watch = watch
        self._child: ChildProcess | None = None
        self._starting: asyncio.Task[ChildProcess] | None = None
        self._packages = packages
        # What crashed with one add-on may not do so with another.
        known = {**options, "packages": packages.name} if packages is not None else options
        self._deaths = Deaths(name, known, restarts)
        self._loaded = False
        """The engine was ready once: its model can be loaded here."""
        self._turn = asyncio.Lock()
        self._numbers = BUILDING
        self._current: _Request | None = None
        self._closed = False

    @property
    def pid(self) -> int | None:
        return self._child.pid if self._child is not None else None

    async def start(self) -> None:
        """Start the process and build the engine. Raises EngineError. Calling it again does nothing.

        An engine that crashes while it is built is not built again, now or by the next program: CrashedAtLoad
        says so, until the crash is forgotten (see load_crashes).
        """
        self._closed = False
        await self._ready()

    async def call(self, method: str, *args: object, timeout: float) -> Any:
        """Run `engine.method(*args)`; its result. Raises EngineError.

        Cancelling returns at once; the child finishes the call and its result is thrown away.
        """
        async with self._turn:
            hangs = 0
            while True:
                request = await self._begin(method, args, timeout, streaming=False)
                try:
                    return self._result_of(await self._next(request, timeout))
                except _Died:
                    self._give_up_after_too_many()
                except EngineTimeout:
                    hangs += 1
                    if hangs > 1:
                        raise
                finally:
                    self._leave(request)

    async def stream(
        self, method: str, *args: object, first_timeout: float, next_timeout: float
    ) -> AsyncGenerator[Any, None]:
        """Run `engine.method(outlet, *args)` and yield what it puts into the outlet. Raises EngineError.

        Closing the iterator tells the child, which stops before its next item. EngineCrashed or EngineTimeout
        after the first item mean that the rest is lost: only the caller knows how to go on from there.
        """
        async with self._turn:
            hangs, given = 0, 0
            while True:
                request = await self._begin(method, args, first_timeout, streaming=True)
                try:
                    while isinstance(message := await self._next(request, request.limit_s), Item):
                        request.limit_s = next_timeout
                        given += 1
                        yield message.value
                    self._result_of(message)
                    return
                except _Died:
                    if given:
                        raise self._deaths.error() from None
                    self._give_up_after_too_many()
                except EngineTimeout:
                    hangs += 1
                    if given or hangs > 1:
                        raise
                finally:
                    self._leave(request)

    async def close(self) -> None:
        """End the process: politely, then by force; about 1.5 s at the most. Safe to call twice."""
        self._closed = True
        starting, self._starting = self._starting, None
        if starting is not None and not starting.done():
            starting.cancel()
            await asyncio.wait([starting])
        child, self._child = self._child, None
        if child is not None:
            await child.close()
        if self._current is not None:
            self._abandon(self._current)

    # Requests ---------------------------------------------------------------------------------------

    async def _begin(
        self, method: str, args: tuple[object, ...], limit_s: float, *, streaming: bool
    ) -> _Request:
        await self._drain()
        child = await self._ready()
        self._numbers += 1
        request = _Request(self._numbers, limit_s, asyncio.Queue(), asyncio.Event())
        self._current = request
        self._deaths.asks(args)
        child.send(Call(request.number, method, args, streaming))
        return request

    async def _drain(self) -> None:
        """Let the child finish what was abandoned; one that doesn't within its own limit hangs."""
        request = self._current
        if request is None or request.over.is_set():
            return
        try:
            async with asyncio.timeout(request.limit_s):
                await request.over.wait()
        except TimeoutError:
            await self._kill(f"it did not end abandoned work within {request.limit_s:.0f} s")

    async def _next(self, request: _Request, limit_s: float) -> object:
        try:
            async with asyncio.timeout(limit_s):
                message = await request.inbox.get()
        except TimeoutError:
            await self._kill(f"it gave no answer for {limit_s:.0f} s")
            raise EngineTimeout(
                Text(
                    "{name} gave no answer for {seconds:.0f} seconds and was restarted.",
                    name=self.name,
                    seconds=limit_s,
                ),
                TRY_AGAIN,
            ) from None
        if message is None:
            raise _Died
        return message

    def _result_of(self, message: object) -> Any:
        match message:
            case Finished(value=value):
                self._deaths.work_went_well()
                return value
            case Failed(error=error):
                raise error
            case Broken(kind=kind, details=details):
                _LOG.error("%s failed:\n%s", self.name, details)
                raise EngineError(
                    Text("{name} could not do its work ({kind}).", name=self.name, kind=kind), TRY_AGAIN
                )
        raise AssertionError(message)

    def _leave(self, request: _Request) -> None:
        """Give a request up; the child is told when it is still at it."""
        if not request.over.is_set() and self._child is not None:
            self._child.send(Cancel(request.number))

    def _give_up_after_too_many(self) -> None:
        if self._deaths.too_many and not self._closed:
            self._deaths.allow_one()
            raise self._deaths.error() from None

    @staticmethod
    def _abandon(request: _Request) -> None:
        """Tell whoever waits for it that nothing more will come."""
        if not request.over.is_set():
            request.over.set()
            request.inbox.put_nowait(None)

    # The child's life -------------------------------------------------------------------------------

    async def _ready(self) -> ChildProcess:
        """A running child with its engine built."""
        if self._closed:
            raise EngineCrashed(Text("{name} has been closed.", name=self.name), "Start it again.")
        starting = self._starting
        if starting is None or (starting.done() and not (self._child and self._child.alive)):
            starting = self._begin_launch()
        return await asyncio.shield(starting)

    def _begin_launch(self) -> asyncio.Task[ChildProcess]:
        self._starting = asyncio.create_task(self._launch(), name=f"start {self.name}")
        # Nobody may be waiting for a restart in the background; the next request tries again.
        self._starting.add_done_callback(lambda task: task.cancelled() or task.exception())
        return self._starting

    async def _launch(self) -> ChildProcess:
        """Start a child; again when it dies at it, as often as deaths in a row are mended."""
        first = not self._loaded
        if first:
            self._deaths.check_load()
        while True:
            await asyncio.sleep(self._deaths.back_off_s)
            built: asyncio.Future[object] = asyncio.get_running_loop().create_future()
            child = self._child = self._spawn(built)
            try:
                async with asyncio.timeout(self._start_timeout):
                    message = await built
            except TimeoutError:
                await self._kill(f"it was not ready after {self._start_timeout:.0f} s")
                raise EngineTimeout(
                    Text(
                        "{name} was not ready after {seconds:.0f} seconds.",
                        name=self.name,
                        seconds=self._start_timeout,
                    ),
                    TRY_AGAIN,
                ) from None
            if isinstance(message, Ready):
                break
            if message is not None:
                self._child = None
                await child.close()
                self._result_of(message)
            if first:
                self._deaths.give_up_load()
            if self._deaths.too_many:
                raise self._deaths.error()
        self._loaded = True
        if not first:
            self.restarts += 1
            self._watch(Restarted(self._deaths.crashes))
        return child

    def _spawn(self, built: asyncio.Future[object]) -> ChildProcess:
        begun = False

        def received(message: object) -> None:
            nonlocal begun
            request = self._current
            if isinstance(message, Begun):
                begun = True
            elif not built.done():
                built.set_result(message)
            elif request is not None and getattr(message, "number", None) == request.number:
                if isinstance(message, Item | Finished):
                    self._deaths.answers(message.value)
                if not isinstance(message, Item):
                    request.over.set()
                request.inbox.put_nowait(message)

        def ended() -> None:
            if self._child is child:
                self._bury(child, "idle" if built.done() else "loading" if begun else "starting")
            if not built.done():
                built.set_result(None)

        child = ChildProcess(self.name, self._engine_class, self._options, received, ended, self._packages)
        return child

    def _bury(self, child: ChildProcess, doing: Doing) -> None:
        if self._current is not None:
            if not self._current.over.is_set():
                doing = "working"
            self._abandon(self._current)
        if self._closed:
            return
        self._deaths.happened(child.exit_code, child.tail, doing)
        if not self._deaths.too_many and (self._starting is None or self._starting.done()):
            self._begin_launch()

    async def _kill(self, why: str) -> None:
        if self._child is not None and self._child.alive:
            self._deaths.hangs(why)
            self._child.kill()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(2.0):
                    await self._child.over()
