"""From bytes as they arrive to whole lines. Pure."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator

from tutor.servers.connection import BrokeOff

_LONGEST = 1_000_000


async def lines(stream: AsyncIterator[bytes]) -> AsyncGenerator[bytes, None]:
    """Lines without their ends, a letter of several bytes never torn apart.

    Raises BrokeOff for a line without an end, and for what follows the last end.
    """
    held = b""
    async for part in stream:
        *whole, held = (held + part).split(b"\n")
        for line in whole:
            yield line
        if len(held) > _LONGEST:
            raise BrokeOff("a line without an end")
    if held.strip():
        raise BrokeOff("half a line")
