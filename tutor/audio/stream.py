"""Opening and closing PortAudio's streams without ever holding up the event loop.

A sound server that stalls makes PortAudio's calls block for ever, so they run in threads of their own, which
the program leaves behind when they exceed their limit.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from tutor.audio import devices
from tutor.audio.contract import Direction
from tutor.audio.devices import Device
from tutor.audio.frames import Seconds
from tutor.errors import DeviceFailed
from tutor.text import Text

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
        try:
            loop.call_soon_threadsafe(settle, result, error)
        except RuntimeError:
            # The event loop has ended meanwhile: nobody waits any more.
            if error is None and late is not None:
                late(result)  # type: ignore[arg-type]

    threading.Thread(target=run, daemon=True, name="portaudio").start()
    try:
        async with asyncio.timeout(limit):
            return await done
    except BaseException:
        if done.done() and not done.cancelled() and done.exception() is None:
            give_away(done.result())
        raise


_held: set[object] = set()
"""All streams that are there or are being made. PortAudio is one for the whole process, and so is this."""
_listing = threading.Lock()
"""Held while PortAudio looks for devices, and for a moment by whoever begins to open one."""
_users: dict[object, Callable[[], None]] = {}
"""Who has a stream open, and how to ask for it back."""


def held() -> int:
    """How many streams are there; those that would not close are among them.

    While there are any, PortAudio MUST NOT be started anew, and its end at the process's exit may hang.
    """
    return len(_held)


_NO_ANSWER: dict[Direction, str] = {
    "input": Text("The microphone does not answer."),
    "output": Text("The loudspeaker does not answer."),
}


async def open_stream(make: Callable[[], Any], direction: Direction) -> Any:
    """Make and start a stream. Raises DeviceFailed when the sound server does not answer.

    While `make` runs, in a thread, no device changes its index. A stream that comes too late, or after a
    cancellation, is closed: no microphone stays open unnoticed.
    """
    attempt = object()

    def start() -> Any:
        with _listing:
            _held.add(attempt)
        try:
            stream = make()
            _held.add(stream)
        finally:
            _held.discard(attempt)
        try:
            stream.start()
        except BaseException:
            stream.close(ignore_errors=True)
            _held.discard(stream)
            raise
        return stream

    try:
        return await in_thread(start, OPEN_LIMIT, late=_shut)
    except TimeoutError as error:
        raise DeviceFailed(
            _NO_ANSWER[direction],
            "Restart the sound server or choose another device.",
        ) from error


async def close_stream(stream: Any) -> None:
    try:
        await in_thread(lambda: _shut(stream), CLOSE_LIMIT)
    except TimeoutError:
        _log.warning("a sound stream did not close within %.0f s and was left behind", CLOSE_LIMIT)


def leave_stream(stream: Any) -> None:
    """Close a stream whose device failed, without waiting: that may take for ever."""
    threading.Thread(target=_shut, args=(stream,), daemon=True, name="portaudio").start()


def _shut(stream: Any) -> None:
    stream.abort(ignore_errors=True)
    stream.close(ignore_errors=True)
    _held.discard(stream)


def look_for_devices() -> bool:
    """Let PortAudio start anew, unless a stream is open; whether it did. Blocks: for a thread."""
    with _listing:
        if not _held:
            devices.refresh()
        return not _held


async def find(key: str, direction: Direction) -> Device:
    """What PortAudio knows of this device. Raises DeviceMissing, DeviceFailed."""

    def look() -> Device:
        with _listing:
            return devices.find(key, direction)

    return await answered(look)


async def answered(call: Callable[[], T]) -> T:
    """What PortAudio answers, in a thread. Raises DeviceFailed when it does not within OPEN_LIMIT."""
    try:
        return await in_thread(call, OPEN_LIMIT)
    except TimeoutError as error:
        raise DeviceFailed("The sound system does not answer.", "Restart the sound server.") from error


def use(user: object, give_back: Callable[[], None]) -> None:
    """Note who has a stream open; `give_back` MUST lead to its closing soon, and to unuse()."""
    _users[user] = give_back


def unuse(user: object) -> None:
    _users.pop(user, None)


def ask_back() -> None:
    """Ask everybody for the open streams; their users open them again by themselves."""
    for give_back in list(_users.values()):
        give_back()


def latency(reported: Seconds, fallback: Seconds) -> Seconds:
    """The delay between a callback and the sound at the device's end."""
    return reported if 0.0 < reported < SANE_LATENCY else fallback
