"""Looks after the devices of the talk: which there are, what ails them, and when they are opened again."""

from __future__ import annotations

import asyncio
import logging

from tutor.audio.contract import DeviceNews
from tutor.audio.frames import Seconds
from tutor.audio.listing import Lister, Listing, Scout
from tutor.audio.microphone import PortAudioMicrophone
from tutor.audio.sound_server import SoundServer, reachable
from tutor.audio.watching import Watching
from tutor.conversation.conductor import Conductor
from tutor.conversation.engine_events import DeviceTroubled, Stage
from tutor.errors import AudioError
from tutor.reopening import Reopening

IDLE: Seconds = 30.0
"""When nobody has asked for the devices for so long, the child that lists them ends."""

_log = logging.getLogger(__name__)


class DeviceWatch:
    """MUST be made and used on the voice's loop, save for `known`."""

    def __init__(self) -> None:
        self.known: Listing | None = None
        """What was found last; None before anybody has looked. MAY be read from any thread."""
        self._scout = Scout()
        self._loop = asyncio.get_running_loop()
        self._conductor: Conductor | None = None
        self._reopening: Reopening | None = None
        self._looking: asyncio.Task[None] | None = None
        self._idle: asyncio.TimerHandle | None = None
        self._closing: set[asyncio.Task[None]] = set()
        lister: Lister = self
        self.watching = Watching(self._tell, lister, SoundServer if reachable() else None)

    def begin(self, conductor: Conductor) -> None:
        """Tell it of the devices' troubles, and have it listen again when the microphone is back."""
        self._conductor = conductor
        self._reopening = Reopening(conductor, self.watching)

    def use(self, microphone: PortAudioMicrophone, loudspeaker: str) -> None:
        """The talk has these devices from now on; `loudspeaker` is a Device.key or empty."""
        assert self._reopening is not None
        self._reopening.use(microphone, loudspeaker)

    async def look(self) -> Listing:
        """Raises DeviceMissing without PortAudio, DeviceFailed when the system does not answer."""
        if self._idle is not None:
            self._idle.cancel()
        self.known = await self._scout.look()
        self._idle = self._loop.call_later(IDLE, self._rest)
        return self.known

    def look_soon(self) -> None:
        """Bring `known` up to date; one look at a time."""
        if self._looking is None or self._looking.done():
            self._looking = self._loop.create_task(self._look(), name="device list")

    async def close(self) -> None:
        if self._idle is not None:
            self._idle.cancel()
        if self._looking is not None:
            self._looking.cancel()
            await asyncio.gather(self._looking, return_exceptions=True)
        if self._reopening is not None:
            await self._reopening.close()
        await asyncio.gather(*self._closing)
        await self._scout.close()

    async def _look(self) -> None:
        try:
            await self.look()
        except AudioError as error:
            _log.warning("%s", error)
            self.known = Listing()

    def _rest(self) -> None:
        closing = self._loop.create_task(self._scout.close(), name="device list ends")
        self._closing.add(closing)
        closing.add_done_callback(self._closing.discard)

    def _tell(self, news: DeviceNews) -> None:
        if self._conductor is not None:
            stage: Stage = "microphone" if news.direction == "input" else "loudspeaker"
            event = DeviceTroubled(stage, news.trouble, news.message, news.remedy, self._loop.time())
            self._conductor.emit(event)
