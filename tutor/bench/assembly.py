"""The assembled program in a room without hardware, ready to be spoken to in real time."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from tutor.app import Tutor
from tutor.audio.frames import Samples, Seconds
from tutor.bench.log import Log
from tutor.bench.room import Room
from tutor.conversation.engine_events import ENGINE_STAGES, EngineReady, FaultRaised, FellBack
from tutor.errors import EngineError
from tutor.listening.contract import VoiceDetector
from tutor.listening.silero import Silero
from tutor.settings import Settings
from tutor.wiring.talk_devices import without_own_voice

SETTLED: Seconds = 1.0
"""A turn is over when nobody has spoken, and nothing was done, for so long."""
GIVEN_UP: Seconds = 60.0
"""No turn may hang longer."""


@dataclass(frozen=True, slots=True)
class Assembled:
    tutor: Tutor
    room: Room
    log: Log
    engines: dict[str, str]
    """Stage -> the label of what works there."""

    async def hold_turn(self, samples: Samples) -> Seconds:
        """Speak these 16 kHz samples and wait until the turn is over; returns when the first was heard."""
        began_at = await self.room.say(samples)
        if not await self.log.until(lambda: self.log.resting(SETTLED), GIVEN_UP):
            await self.log.hush(self.tutor.conductor)
        return began_at


@asynccontextmanager
async def assembled(
    settings: Settings, tell: Callable[[str], None], detector: VoiceDetector | None = None
) -> AsyncIterator[Assembled]:
    """With its engines loaded, and not listening yet. Raises TutorError when one can't be loaded."""
    with TemporaryDirectory() as folder:
        room, log = Room(Path(folder) / "tutor.wav"), Log()
        microphone, speaker = without_own_voice(settings, room, room.loudspeaker)
        await speaker.open()
        tutor = Tutor(settings, microphone, speaker, detector or Silero())
        tutor.subscribe(log.take)
        try:
            yield Assembled(tutor, room, log, await _load(tutor, log, tell))
        finally:
            await tutor.close()


async def _load(tutor: Tutor, log: Log, tell: Callable[[str], None]) -> dict[str, str]:
    await tutor.load_engines()
    for event in log.events:
        if isinstance(event, FaultRaised):
            if event.stage in ENGINE_STAGES:
                raise EngineError(event.message, event.remedy)
            tell(f"  ! {event.message} {event.remedy}")
        if isinstance(event, FellBack):
            tell(f"  ~ {event.used} instead of {event.wanted}. {event.reason}")
    return {event.stage: event.label for event in log.events if isinstance(event, EngineReady)}
