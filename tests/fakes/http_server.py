"""An HTTP server on a loopback port that answers as its script says, and breaks as its script says."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TypeVar


class Stall:
    """In a script: the server goes silent, the connection stays open."""


class Drop:
    """In a script: the connection breaks."""


@dataclass(frozen=True)
class Pause:
    """In a script: the server takes its time."""

    seconds: float


Step = bytes | Stall | Drop | Pause


@dataclass(frozen=True)
class Request:
    method: str
    path: str
    headers: Mapping[str, str]
    """Names in lower case."""
    body: bytes


class Answer:
    """The way back to one client."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._reader = reader
        self._writer = writer

    def send(
        self, status: int, body: bytes, kind: str = "", headers: Mapping[str, str] | None = None
    ) -> None:
        """One whole answer."""
        kind = kind or ("text/html" if body.startswith(b"<") else "application/json")
        lines = {"Content-Type": kind, "Content-Length": str(len(body)), **(headers or {})}
        self._head(status, lines)
        self._writer.write(body)

    async def stream(self, steps: Iterable[Step] | AsyncIterator[Step], kind: str) -> None:
        """A chunked answer of status 200, a step at a time."""
        self._head(200, {"Content-Type": kind, "Transfer-Encoding": "chunked"})
        await self._writer.drain()
        async for step in _each(steps):
            if isinstance(step, Pause):
                await self._unless_hung_up(step.seconds)
            elif isinstance(step, Stall):
                await self._unless_hung_up(None)
            elif isinstance(step, Drop):
                self._writer.transport.abort()
                return
            elif step:
                self._writer.write(f"{len(step):x}\r\n".encode() + step + b"\r\n")
                await self._writer.drain()
                await asyncio.sleep(0)
        self._writer.write(b"0\r\n\r\n")
        await self._writer.drain()

    async def never_comes(self) -> None:
        """Not even its beginning; until the client hangs up."""
        await self._unless_hung_up(None)

    def _head(self, status: int, headers: Mapping[str, str]) -> None:
        lines = [f"HTTP/1.1 {status} X", *(f"{name}: {value}" for name, value in headers.items())]
        self._writer.write("\r\n".join([*lines, "", ""]).encode())

    async def _unless_hung_up(self, seconds: float | None) -> None:
        """Wait; a client that hangs up meanwhile ends the answer."""
        try:
            async with asyncio.timeout(seconds):
                if not await self._reader.read(1):
                    raise ConnectionResetError
        except TimeoutError:
            return


async def _each(steps: Iterable[Step] | AsyncIterator[Step]) -> AsyncIterator[Step]:
    if isinstance(steps, AsyncIterator):
        async for step in steps:
            yield step
    else:
        for step in steps:
            yield step


class HttpServer:
    """Subclasses answer in respond()."""

    def __init__(self) -> None:
        self.host = ""
        self.connections = 0
        """Opened so far."""
        self.asked = 0
        """Requests that arrived whole so far."""
        self.closes_after_each = False
        """Close the connection after every answer without saying so, as an impatient server does."""
        self.hung_up = asyncio.Event()
        """A client closed its connection in mid-answer."""
        self._writers: set[asyncio.StreamWriter] = set()
        self.tasks: set[asyncio.Task[None]] = set()
        """One for each open connection."""

    async def respond(self, request: Request, answer: Answer) -> None:
        raise NotImplementedError

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._writers.add(writer)
        task = asyncio.current_task()
        assert task is not None
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)
        try:
            while True:
                request = await _request(reader)
                self.asked += 1
                await self.respond(request, Answer(reader, writer))
                await writer.drain()
                if self.closes_after_each:
                    return
        except asyncio.IncompleteReadError:
            return  # between two requests
        except ConnectionError:
            self.hung_up.set()
        finally:
            self._writers.discard(writer)
            writer.close()

    def close_all(self) -> None:
        """Close every open connection, as a server does that is tired of waiting."""
        for writer in self._writers:
            writer.close()


async def _request(reader: asyncio.StreamReader) -> Request:
    head = await reader.readuntil(b"\r\n\r\n")
    first, *lines = head.decode().rstrip().split("\r\n")
    headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}
    body = await reader.readexactly(int(headers.get("content-length", 0)))
    method, path, _ = first.split()
    return Request(method, path, headers, body)


S = TypeVar("S", bound=HttpServer)


@asynccontextmanager
async def serving(server: S) -> AsyncIterator[S]:
    """The server on a free port of this computer; its address is in `host`."""
    listener = await asyncio.start_server(server.serve, "127.0.0.1", 0)
    port = listener.sockets[0].getsockname()[1]
    server.host = f"http://127.0.0.1:{port}"
    try:
        yield server
    finally:
        listener.close()
        server.close_all()
        # Connections whose client has closed end by themselves; one that was just made has begun by then.
        await asyncio.sleep(0.005)
        if server.tasks:
            await asyncio.wait(server.tasks, timeout=30.0)
        await asyncio.sleep(0)
