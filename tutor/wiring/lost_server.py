"""A server that was chosen automatically goes away in mid-talk: the built-in model thinks until it is back.

    the server answers ──fault──► the choice is made anew: the built-in model ──every LOOK──► is it back?
            ▲                                                                                   │ yes
            └────────────────────────────── the choice is made anew ◄──────────────────────────┘

Whoever chose the server by name is only offered the built-in model: they may have reasons for theirs.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

from tutor import engines
from tutor.audio.frames import Seconds
from tutor.conversation.conductor import Conductor
from tutor.conversation.engine_events import FaultRaised, FellBack
from tutor.conversation.events import Event
from tutor.errors import WayOut
from tutor.settings import Settings
from tutor.wiring.falling_back import fall_back

LOOK: Seconds = 15.0
"""How often is looked whether the server is back. It costs one question to it."""

_BUILT_IN = WayOut("built-in model")


class LostServer:
    """MUST be made and used on the conductor's loop."""

    def __init__(
        self, conductor: Conductor, settings: Callable[[], Settings], load: Callable[[], Awaitable[None]]
    ) -> None:
        """`settings` gives those in use; `load` chooses a chat model by them and puts it to use."""
        self._conductor = conductor
        self._settings = settings
        self._load = load
        self._told = False
        """Somebody has said what does the work now."""
        self._bridging: asyncio.Task[None] | None = None
        conductor.subscribe(self._take)

    async def close(self) -> None:
        """Nothing is loaded from here on."""
        task, self._bridging = self._bridging, None
        if task is not None and not task.done():
            task.cancel()
            await asyncio.wait({task})

    def _take(self, event: Event) -> None:
        match event:
            case FellBack(stage="chat_model"):
                self._told = True
            case FaultRaised(stage="chat_model", ways_out=ways) if _BUILT_IN in ways and self._automatic:
                if self._bridging is None or self._bridging.done():
                    work = self._bridge(event.message)
                    self._bridging = asyncio.get_running_loop().create_task(work, name="lost server")

    @property
    def _automatic(self) -> bool:
        return engines.chooses_by_itself(self._settings())

    async def _bridge(self, reason: str) -> None:
        before = self._conductor.engines.chat_model
        wanted = "" if before is None else before.label
        self._told = False
        served = await engines.server_answers(self._settings())
        await self._load()
        used = self._conductor.engines.chat_model
        if before is not None and used is not None and used is not before and not (served or self._told):
            fall_back(self._conductor, "chat_model", wanted, used.label, reason)
        while not served and self._conductor.engines.chat_model is used:
            await asyncio.sleep(LOOK)
            if not self._automatic:
                return
            served = await engines.server_answers(self._settings())
            if served and self._conductor.engines.chat_model is used:
                await self._load()
