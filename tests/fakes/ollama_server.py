"""Ollama's protocol on a loopback port: what the real server answers, and every way in which it can fail."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any


def piece(text: str) -> bytes:
    """One line of a streamed answer."""
    return _line({"model": "m", "message": {"role": "assistant", "content": text}, "done": False})


def last(reason: str = "stop") -> bytes:
    """The line that ends an answer; durations are nanoseconds."""
    return _line(
        {
            "model": "m",
            "message": {"role": "assistant", "content": ""},
            "done": True,
            "done_reason": reason,
            "total_duration": 5_000_000,
            "prompt_eval_count": 26,
            "eval_count": 3,
        }
    )


def error(text: str) -> bytes:
    """What the server sends in mid-stream, status 200 being long gone."""
    return _line({"error": text})


def _line(value: dict[str, Any]) -> bytes:
    return json.dumps({"created_at": "2026-11-21T10:00:00Z", **value}, ensure_ascii=False).encode() + b"\n"


def _entry(name: str, others: dict[str, Any]) -> dict[str, Any]:
    details = {"format": "gguf", "family": "llama", "families": ["llama"], "parameter_size": "134.52M"}
    return {"name": name, "model": name, "size": 98_363_007, "details": details, **others}


class Stall:
    """In a script: the server goes silent, the connection stays open."""


class Drop:
    """In a script: the connection breaks."""


Step = bytes | Stall | Drop


@dataclass
class OllamaServer:
    models: list[str] = field(default_factory=lambda: ["tiny:latest"])
    entries: dict[str, dict[str, Any]] = field(default_factory=dict)
    """What the list says about a model beside its name, where that differs from an ordinary one."""
    answers: list[Sequence[Step]] = field(default_factory=list)
    """One script an answer; after the last, the last again."""
    status: int = 200
    """Of /api/chat; other than 200, `body` is sent."""
    body: bytes = b""
    host: str = ""
    requests: list[dict[str, Any]] = field(default_factory=list)
    """The JSON of every chat request, preloads too."""
    hung_up: asyncio.Event = field(default_factory=asyncio.Event)
    """The client closed the connection in mid-answer."""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while (request := await self._request(reader)) is not None:
                path, body = request
                await self._respond(path, body, reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            self.hung_up.set()
        finally:
            writer.close()

    async def _request(self, reader: asyncio.StreamReader) -> tuple[str, dict[str, Any]] | None:
        head = await reader.readuntil(b"\r\n\r\n")
        first, *headers = head.decode().split("\r\n")
        lengths = [int(h.split(":")[1]) for h in headers if h.lower().startswith("content-length:")]
        body = await reader.readexactly(lengths[0]) if lengths else b""
        return first.split()[1], json.loads(body or b"{}")

    async def _respond(
        self, path: str, body: dict[str, Any], reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        if path == "/api/tags":
            listed = [_entry(name, self.entries.get(name, {})) for name in self.models]
            self._send(writer, 200, json.dumps({"models": listed}).encode())
            return
        self.requests.append(body)
        if self.status != 200:
            self._send(writer, self.status, self.body)
        elif body["model"] not in self.models and f"{body['model']}:latest" not in self.models:
            missing = json.dumps({"error": f"model '{body['model']}' not found"}).encode()
            self._send(writer, 404, missing)
        elif not body["messages"]:
            self._send(writer, 200, last("load"))
        else:
            await self._stream(reader, writer)

    def _send(self, writer: asyncio.StreamWriter, status: int, body: bytes) -> None:
        kind = "text/html" if body.startswith(b"<") else "application/json"
        head = f"HTTP/1.1 {status} X\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n"
        writer.write(head.encode() + body)

    async def _stream(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(
            b"HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n"
        )
        answered = sum(1 for request in self.requests if request["messages"])
        for step in self.answers[min(answered, len(self.answers)) - 1]:
            if isinstance(step, Stall):
                await writer.drain()
                if not await reader.read(1):  # until the client hangs up
                    raise ConnectionResetError
            elif isinstance(step, Drop):
                await writer.drain()
                writer.transport.abort()
                return
            else:
                writer.write(f"{len(step):x}\r\n".encode() + step + b"\r\n")
                await writer.drain()
                await asyncio.sleep(0)
        writer.write(b"0\r\n\r\n")
        await writer.drain()


@asynccontextmanager
async def serving(server: OllamaServer) -> AsyncIterator[OllamaServer]:
    """The server on a free port of this computer; its address is in `host`."""
    listener = await asyncio.start_server(server.serve, "127.0.0.1", 0)
    port = listener.sockets[0].getsockname()[1]
    server.host = f"http://127.0.0.1:{port}"
    try:
        yield server
    finally:
        listener.close()
        # Connections whose client has closed end by themselves.
        for _ in range(20):
            await asyncio.sleep(0.005)
            if len(asyncio.all_tasks()) <= 1:
                break
