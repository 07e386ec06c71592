"""Where a stream really is: the server may move it, and only the server tells.

    before    now                      the device was chosen    "like the system"
    ------    ----------------------   ----------------------   -----------------
    A         A                        fine                     fine
    A         a loudspeaker's sound    lost                     lost
    A         B                        lost                     moved, followed

A server that gets another default takes streams along that were opened by the name of the one before. A
device that was chosen is opened again instead, or waited for.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Protocol, TypeAlias

from tutor.audio.contract import Direction, Tell, no_news
from tutor.audio.listing import Lister
from tutor.audio.sound_server import Place, Side, Snapshot

_log = logging.getLogger(__name__)

Changed: TypeAlias = Callable[[Snapshot | None], None]


class Follower(Protocol):
    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Watching:
    """What devices are watched with, and who is told of them."""

    tell: Tell = no_news
    lister: Lister | None = None
    """Without one only PortAudio's own list is known, as old as its first stream."""
    follow: Callable[[Changed], Follower] | None = None
    """Begins to follow the sound server, where there is one that can be asked."""


UNWATCHED = Watching()

Verdict: TypeAlias = Literal["fine", "moved", "lost"]


def verdict(before: Place, now: Place, *, chosen: bool) -> Verdict:
    """What became of a stream that was at `before` and is at `now`."""
    if now.name == before.name:
        return "fine"
    return "lost" if chosen or (now.monitor and not before.monitor) else "moved"


def side(snapshot: Snapshot, direction: Direction) -> Side:
    return snapshot.input if direction == "input" else snapshot.output


class PlaceWatch:
    """Follows the newest stream of one direction from its opening to close()."""

    def __init__(
        self,
        direction: Direction,
        chosen: bool,
        watching: Watching,
        told: Callable[[Verdict, Place], None],
    ) -> None:
        """`chosen`: by name, not "like the system". `told` is called on the event loop, never with "fine"."""
        self.place: Place | None = None
        """Where the stream was last while all was well; None while that is unknown."""
        self._direction = direction
        self._chosen = chosen
        self._told = told
        self._loop = asyncio.get_running_loop()
        self._follower = None if watching.follow is None else watching.follow(self._changed)

    def close(self) -> None:
        if self._follower is not None:
            self._follower.close()
            self._follower = None

    def _changed(self, snapshot: Snapshot | None) -> None:
        if snapshot is not None and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._look, side(snapshot, self._direction))

    def _look(self, now: Side) -> None:
        if self._follower is None or not now.ours:
            return
        place = now.places.get(now.ours[max(now.ours)])
        if place is None:
            return
        if self.place is None:
            self.place = place
            return
        judged = verdict(self.place, place, chosen=self._chosen)
        if judged == "fine":
            return
        _log.info("the %s stream was moved from %r to %r", self._direction, self.place.name, place.name)
        if judged == "moved":
            self.place = place
        self._told(judged, place)
