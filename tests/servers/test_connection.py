"""Hanging up on a server: however often whoever reads is cancelled, it does not work on for nobody."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing

import pytest

from tests.fakes.http_server import Answer, HttpServer, Request, Stall, Step, serving
from tests.running import run
from tutor.servers.address import parsed
from tutor.servers.connection import BrokeOff, Connection

LIMIT_S = 30.0
PART = 100_000
MOST_ON_THE_WAY = 50_000_000
"""Bytes, with the buffers of any system."""


class _Server(HttpServer):
    def __init__(self, *steps: Step, thinks: bool = False) -> None:
        super().__init__()
        self._steps = steps
        self._thinks = thinks
        """It never begins to answer."""

    async def respond(self, request: Request, answer: Answer) -> None:
        if self._thinks:
            await answer.never_comes()
        await answer.stream(self._steps, "text/plain")


def _connection(server: HttpServer) -> Connection:
    return Connection("The server", parsed(server.host, port=1))


async def _read(connection: Connection, parts: list[bytes]) -> None:
    async with aclosing(connection.stream("/", json_body={})) as stream:
        async for part in stream:
            parts.append(part)  # noqa: PERF401  what was read before an error counts


SERVERS = {"in mid-answer": _Server(b"Hello", Stall()), "before it answers": _Server(thinks=True)}


@pytest.mark.parametrize("rounds", range(5))
@pytest.mark.parametrize("when", SERVERS)
def test_whoever_is_cancelled_again_while_hanging_up_has_hung_up(when: str, rounds: int) -> None:
    server = SERVERS[when]

    async def scenario() -> None:
        server.hung_up, before = asyncio.Event(), server.asked
        async with serving(server):
            connection, parts = _connection(server), list[bytes]()
            reading = asyncio.create_task(_read(connection, parts))
            while server.asked == before or (not parts and when == "in mid-answer"):  # noqa: ASYNC110
                await asyncio.sleep(0.005)
            reading.cancel()
            for _ in range(rounds):
                await asyncio.sleep(0)
            reading.cancel()
            await asyncio.wait({reading})
            assert reading.cancelled()
            async with asyncio.timeout(LIMIT_S):
                await server.hung_up.wait()
            await connection.close()

    run(scenario())


def test_closing_waits_for_those_who_hang_up_and_breaks_off_what_is_still_read() -> None:
    async def scenario() -> None:
        async with serving(_Server(b"Hello", Stall())) as server:
            connection, parts = _connection(server), list[bytes]()
            reading = asyncio.create_task(_read(connection, parts))
            while not parts:  # noqa: ASYNC110
                await asyncio.sleep(0.005)
            await connection.close()
            with pytest.raises(BrokeOff):
                await reading
            assert parts == [b"Hello"]

    run(scenario())


def test_an_answer_that_nobody_takes_waits_at_the_server() -> None:
    sent = 0

    async def endless() -> AsyncIterator[Step]:
        nonlocal sent
        while True:
            sent += 1
            yield b"x" * PART

    class Endless(HttpServer):
        async def respond(self, request: Request, answer: Answer) -> None:
            await answer.stream(endless(), "text/plain")

    async def scenario() -> None:
        async with serving(Endless()) as server:
            connection = _connection(server)
            async with aclosing(connection.stream("/", json_body={})) as stream:
                await anext(stream)
                before = -1
                while before != sent:  # the buffers on the way are full when no more is sent
                    before = sent
                    await asyncio.sleep(0.1)
            await connection.close()

    run(scenario())
    assert sent * PART < MOST_ON_THE_WAY
