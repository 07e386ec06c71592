"""Opening and closing PortAudio streams without ever holding up the event loop.

A sound server that stalls makes PortAudio's calls block for ever, so they run in threads of their own, which
the program leaves behind when they exceed their limit.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from tutor.audio.frames import Seconds
from tutor.errors import DeviceFailed

OPEN_LIMIT: Seconds = 5.0
CLOSE_LIMIT: Seconds = 1.0
SANE_LATENCY: Seconds = 2.0
"""Some hosts report times of another clock; above this the stream's own latency is believed instead."""

_log = logging.getLogger(__name__)
T = TypeVar("T")


async def in_thread(call: Callable[[], T], limit: Seconds, late: Callable[[T], object] | None = None) -> T:
    """Run a blocking call in a daemon thread; TimeoutError when it takes longer than `limit`.

    What it gives when nobody waits any more (time-out, cancellation) is given to `late`, in a thread too.
    """
    loop = asyncio.get_running_loop()
    done: asyncio.Future[T] = loop.create_future()

    def give_away(result: T) -> None:
        if late is not None:
            threading.Thread(target=late, args=(result,), daemon=True, name="portaudio").start()

    def settle(result: T | None, error: Exception | None) -> None:
        if error is not None and not done.done():
            done.set_exception(error)
        elif error is None and done.done():
            give_away(result)  # type: ignore[arg-type]
        elif error is None:
            done.set_result(result)  # type: ignore[arg-type]

    def run() -> None:
        result, error = None, None
        try:
            result = call()
        # The thread's boundary: the error goes to the one who awaits.
        except Exception as failed:  # noqa: BLE001
            error = failed
        if not loop.is_closed():
            loop.call_soon_threadsafe(settle, result, error)

    threading.Thread(target=run, daemon=True, name="portaudio").start()
    try:
        async with asyncio.timeout(limit):
            return await done
    except BaseException:
        if done.done() and not done.cancelled() and done.exception() is None:
            give_away(done.result())
        raise


async def open_stream(make: Callable[[], Any], what: str) -> Any:
    """Make and start a stream. Raises DeviceFailed when the sound server does not answer.

    A stream that comes too late, or after a cancellation, is closed: no microphone stays open unnoticed.
    """

    def start() -> Any:
        stream = make()
        try:
            stream.start()
        except BaseException:
            stream.close(ignore_errors=True)
            raise
        return stream

    try:
        return await in_thread(start, OPEN_LIMIT, late=_shut)
    except TimeoutError as error:
        raise DeviceFailed(
            f"The {what} does not answer.", "Restart the sound server or choose another device."
        ) from error


async def close_stream(stream: Any) -> None:
    try:
        await in_thread(lambda: _shut(stream), CLOSE_LIMIT)
    except TimeoutError:
        _log.warning("a sound stream did not close within %.0f s and was left behind", CLOSE_LIMIT)


def _shut(stream: Any) -> None:
    stream.abort(ignore_errors=True)
    stream.close(ignore_errors=True)


def latency(reported: Seconds, fallback: Seconds) -> Seconds:
    """The delay between a callback and the sound at the device's end."""
    return reported if 0.0 < reported < SANE_LATENCY else fallback
