"""An answer was heard, but the model still writes what belongs to it: until the next turn begins."""

from __future__ import annotations

import asyncio
import logging

from tutor.conversation.floor import Floor
from tutor.conversation.lesson_events import FeedbackGiven

_log = logging.getLogger(__name__)


class ReadingOn:
    def __init__(self, floor: Floor) -> None:
        self.tasks: set[asyncio.Task[None]] = set()
        """What is still under way, or ending."""
        self._floor = floor
        self._rest: asyncio.Task[None] | None = None

    def take_over(self, rest: asyncio.Task[None]) -> None:
        self._rest = rest
        self.tasks.add(rest)
        rest.add_done_callback(self._let_go)

    def stop(self) -> None:
        if self._rest is not None:
            self._rest.cancel()

    def tell_late(self, event: FeedbackGiven) -> None:
        """Of a turn that is over; another talk may have begun since."""
        turn = self._floor.transcript.find(event.turn)
        if turn is not None and turn.id == event.turn and turn.outcome is not None:
            self._floor.emit(event)

    def _let_go(self, rest: asyncio.Task[None]) -> None:
        self.tasks.discard(rest)
        self._rest = None if self._rest is rest else self._rest
        if not rest.cancelled() and (error := rest.exception()) is not None:
            _log.error("the rest of an answer could not be read", exc_info=error)
