"""Waiting for a device that was lost: not opened in vain, and not missed when it is there again."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from tutor.audio.contract import Direction
from tutor.audio.frames import Seconds
from tutor.audio.sound_server import Place, Side, Snapshot
from tutor.audio.watching import Watching, side
from tutor.errors import AudioError

LOOK_EVERY: Seconds = 1.0
TRY_ANYWAY: Seconds = 10.0
"""A device that the sound server does not know by name may have become free without a word."""


async def until_back(direction: Direction, key: str, place: Place | None, watching: Watching) -> None:
    """Returns when there is a reason to open the device with this key again.

    `place` is where the sound server had it, None where that is not known.
    """
    news = asyncio.Event()
    latest: list[Snapshot | None] = []
    loop = asyncio.get_running_loop()

    def take(snapshot: Snapshot | None) -> None:
        latest[:] = [snapshot]
        news.set()

    def changed(snapshot: Snapshot | None) -> None:
        if not loop.is_closed():
            loop.call_soon_threadsafe(take, snapshot)

    follower = None if watching.follow is None else watching.follow(changed)
    try:
        if follower is None:
            await _until_listed(direction, key, watching)
            return
        await news.wait()
        if latest[0] is None and place is None:
            # No server is there, and none was: the system itself has the devices.
            await _until_listed(direction, key, watching)
            return
        await _until_placed(lambda: latest[0], news, _sought(direction, key, place))
    finally:
        if follower is not None:
            follower.close()


async def _until_placed(
    latest: Callable[[], Snapshot | None], news: asyncio.Event, there: Callable[[Snapshot], bool]
) -> None:
    give_up = asyncio.get_running_loop().time() + TRY_ANYWAY
    while True:
        snapshot = latest()
        if snapshot is not None and there(snapshot):
            return
        news.clear()
        try:
            # While the server is away there is nothing to try.
            async with asyncio.timeout_at(give_up if snapshot is not None else None):
                await news.wait()
        except TimeoutError:
            if latest() is not None:
                return


def _sought(direction: Direction, key: str, place: Place | None) -> Callable[[Snapshot], bool]:
    first: list[set[str]] = []

    def there(snapshot: Snapshot) -> bool:
        now = side(snapshot, direction)
        if place is not None and now.named(place.name) is not None:
            return True
        if not key:
            return _has_default(now)
        names = {known.name for known in now.places.values()}
        first[:] = first or [names]
        # Which of the server's devices the key stands for is not known: any new one may be it.
        return place is None and not names <= first[0]

    return there


def _has_default(now: Side) -> bool:
    default = now.named(now.default)
    return default is not None and not default.monitor


async def _until_listed(direction: Direction, key: str, watching: Watching) -> None:
    while watching.lister is not None:
        try:
            if (await watching.lister.look()).has(key, direction):
                return
        except AudioError:
            pass  # whoever opens the device will say it
        await asyncio.sleep(LOOK_EVERY)
