"""Listens again when the microphone is back, after the computer's sleep, and with the system's new choice.

    fault while listening ──► until the device is there ──► StartListening ──fault──► wait longer, at most
         (the turn is over)                                     │                     ATTEMPTS times
                                                                └──STEADY──► all is forgotten

Runs on the conductor's loop.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import Protocol

from tutor.audio import clock
from tutor.audio.contract import Direction
from tutor.audio.finding import look_again
from tutor.audio.frames import Seconds
from tutor.audio.returning import until_back
from tutor.audio.sound_server import Place
from tutor.audio.watching import Watching
from tutor.conversation.conductor import Conductor
from tutor.conversation.engine_events import FaultRaised
from tutor.conversation.events import Event, PhaseChanged
from tutor.conversation.intents import StartListening, StopListening
from tutor.conversation.turn import Phase
from tutor.errors import AudioError

ATTEMPTS = 5
FIRST_WAIT: Seconds = 0.25
"""Before the second attempt; doubled every time."""
STEADY: Seconds = 10.0
"""A microphone that has worked for so long is no longer one that fails."""
SLEPT: Seconds = 5.0
"""A shorter sleep harms no stream."""
LOOK_FOR_SLEEP: Seconds = 1.0
LOOK_FOR_DEFAULT: Seconds = 4.0

_log = logging.getLogger(__name__)
_LISTENING = (Phase.LISTENING, Phase.HEARING)


class LostMicrophone(Protocol):
    """What must be known of a microphone to wait for it."""

    key: str
    """Of the device that was chosen; empty for the system's own choice."""
    place: Place | None
    """Where the sound server had it."""


class Reopening:
    """MUST be made and used on the conductor's loop; close() ends its tasks."""

    def __init__(
        self,
        conductor: Conductor,
        watching: Watching,
        asleep: Callable[[], Seconds] = clock.asleep,
    ) -> None:
        """`asleep` tells how long the computer has slept so far, all in all."""
        self._conductor = conductor
        self._watching = watching
        self._asleep = asleep
        self._microphone: LostMicrophone | None = None
        self._loudspeaker = ""
        self._loop = asyncio.get_running_loop()
        self._tries = 0
        self._tried_at: Seconds = -STEADY
        self._listens = False
        """Whether the talk has the microphone open, as far as its phases tell."""
        self._waiting: asyncio.Task[None] | None = None
        self._tasks = [self._loop.create_task(self._watch_sleep(), name="sleep watch")]
        if watching.follow is None and watching.lister is not None:
            # Where a sound server can be followed, it moves streams to its default by itself.
            self._tasks.append(self._loop.create_task(self._watch_defaults(), name="default devices"))
        conductor.subscribe(self._take)

    def use(self, microphone: LostMicrophone, loudspeaker: str) -> None:
        """These devices are the talk's from now on; one that was waited for is not any more."""
        self._microphone, self._loudspeaker = microphone, loudspeaker
        self._tries = 0
        if self._waiting is not None:
            self._stop_waiting()
            self._conductor.post(StartListening())

    async def close(self) -> None:
        self._stop_waiting()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    # A microphone that is lost ----------------------------------------------------------------------

    def _take(self, event: Event) -> None:
        if isinstance(event, FaultRaised) and event.stage == "microphone":
            if self._conductor.phase is not Phase.READY:
                self._wait()
        elif isinstance(event, PhaseChanged):
            if event.phase in _LISTENING or event.phase is Phase.READY:
                self._listens = event.phase in _LISTENING
            if event.phase in _LISTENING:
                self._stop_waiting()

    def _wait(self) -> None:
        if self._loop.time() - self._tried_at >= STEADY:
            self._tries = 0
        self._stop_waiting()
        microphone = self._microphone
        if microphone is None or self._tries >= ATTEMPTS:
            _log.warning("the microphone is not opened again by itself")
            return
        self._waiting = self._loop.create_task(self._listen_again(microphone), name="microphone's return")

    async def _listen_again(self, microphone: LostMicrophone) -> None:
        if self._tries:
            await asyncio.sleep(FIRST_WAIT * 2 ** (self._tries - 1))
        await until_back("input", microphone.key, microphone.place, self._watching)
        self._tries += 1
        self._tried_at = self._loop.time()
        self._waiting = None
        _log.info("listening again, attempt %d", self._tries)
        self._conductor.post(StartListening())

    def _stop_waiting(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting.cancel()

    # Sleep, and the system's choice -----------------------------------------------------------------

    async def _watch_sleep(self) -> None:
        before = self._asleep()
        while True:
            await asyncio.sleep(LOOK_FOR_SLEEP)
            slept, before = self._asleep() - before, self._asleep()
            if slept >= SLEPT:
                _log.info("the computer has slept for %.0f s", slept)
                await self._renew()

    async def _watch_defaults(self) -> None:
        known: dict[Direction, str] = {}
        while True:
            await asyncio.sleep(LOOK_FOR_DEFAULT)
            if self._watching.lister is None:
                return
            try:
                listing = await self._watching.lister.look()
            except AudioError:
                continue
            followed: dict[Direction, str] = {}
            if self._microphone is not None and not self._microphone.key:
                followed["input"] = listing.default("input")
            if not self._loudspeaker:
                followed["output"] = listing.default("output")
            # Where there is none for a while, the one before may come back.
            followed = {direction: key for direction, key in followed.items() if key}
            if any(known.get(direction, key) != key for direction, key in followed.items()):
                _log.info("the system uses other devices from here on")
                await self._renew()
            known |= followed

    async def _renew(self) -> None:
        """End the turn under way, let go of both devices, and open them as they are from here on."""
        listened = self._listens
        self._conductor.post(StopListening())
        await self._conductor.use_microphone(self._conductor.microphone)
        await self._conductor.use_speaker(self._conductor.speaker)
        try:
            await look_again()
        except AudioError as error:
            _log.warning("%s", error)
        self._tries, self._tried_at = 1, self._loop.time()
        if listened:
            self._conductor.post(StartListening())
