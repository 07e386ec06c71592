"""The device that is meant, found in what is connected at this moment."""

from __future__ import annotations

import asyncio

from tutor.audio import stream
from tutor.audio.contract import Direction
from tutor.audio.devices import Device
from tutor.audio.listing import Lister
from tutor.errors import DeviceMissing


async def found(key: str, direction: Direction, lister: Lister | None) -> Device:
    """The device with this key, looked for anew where it is not known. Raises DeviceMissing, DeviceFailed."""
    try:
        return await stream.find(key, direction)
    except DeviceMissing:
        if await look_again():
            return await stream.find(key, direction)
        # Other streams are open. They are worth an interruption only if the device is really there.
        if lister is None or not (await lister.look()).has(key, direction):
            raise
        await look_again(at_any_cost=True)
        return await stream.find(key, direction)


async def look_again(*, at_any_cost: bool = False) -> bool:
    """Have PortAudio look for devices anew, unless a stream is open; whether it did.

    `at_any_cost`: ask for the open streams first. Raises DeviceMissing, DeviceFailed.
    """
    if at_any_cost:
        stream.ask_back()
        try:
            async with asyncio.timeout(stream.CLOSE_LIMIT):
                # Streams are closed in threads that know of no event loop.
                while stream.held():  # noqa: ASYNC110
                    await asyncio.sleep(0.02)
        except TimeoutError:
            return False
    return await stream.answered(stream.look_for_devices)
