"""All that the program tells, and waiting for it."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from tutor.audio.frames import Seconds
from tutor.conversation.conductor import Conductor
from tutor.conversation.engine_events import LevelMeasured
from tutor.conversation.events import Event, PhaseChanged
from tutor.conversation.intents import FinishTurn, Silence
from tutor.conversation.turn import Phase

HUSHED: Seconds = 10.0


class Log:
    """MUST be made and used on one running event loop."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        """All but the levels."""
        self._phase = Phase.READY
        self._since: Seconds = 0.0
        self._told = asyncio.Event()

    def take(self, event: Event) -> None:
        # The microphone's levels are the clock of until().
        if not isinstance(event, LevelMeasured):
            self.events.append(event)
        if isinstance(event, PhaseChanged):
            self._phase, self._since = event.phase, event.at
        self._told.set()

    def resting(self, seconds: Seconds = 0.0) -> bool:
        """Whether nothing is under way, and nothing was for so long."""
        now = asyncio.get_running_loop().time()
        return self._phase is Phase.LISTENING and now - self._since >= seconds

    async def until(self, holds: Callable[[], bool], limit: Seconds) -> bool:
        """Wait until it holds; false when it does not within the limit."""
        try:
            async with asyncio.timeout(limit):
                while not holds():
                    self._told.clear()
                    await self._told.wait()
        except TimeoutError:
            return False
        return True

    async def hush(self, conductor: Conductor) -> None:
        """End what is under way, whoever speaks."""
        conductor.post(FinishTurn())
        conductor.post(Silence())
        await self.until(self.resting, HUSHED)
