"""Quiet moments are used: the voice makes what tutors often say, one phrase at a time, for later.

Whoever waits for the tutor notices nothing of it: when anybody speaks or thinks, or an engine loads, the
phrase under way is given up at once, and taken up again at the next quiet moment.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from typing import Protocol

from tutor.audio.frames import Seconds
from tutor.conversation.engine_events import EngineLoading, EngineReady, FaultRaised
from tutor.conversation.events import Event, PhaseChanged
from tutor.conversation.sound_check_events import SoundCheckMoved
from tutor.conversation.turn import Phase
from tutor.errors import EngineError
from tutor.speaking.contract import Pace

QUIET: Seconds = 3.0
"""So long nobody has spoken or thought before anything is made."""
BREATH: Seconds = 0.3
"""Between two phrases, for whatever else the machine has to do."""

_TALK, _SOUND_CHECK = "talk", "sound check"
_RESTS = frozenset({Phase.READY, Phase.LISTENING})

_log = logging.getLogger(__name__)


class Preparer(Protocol):
    async def prepare(self, phrase: str, pace: Pace) -> bool:
        """Have a phrase kept; False when there was nothing to do. Raises EngineError."""
        ...


class Preparing:
    """Feed it every event, on the event loop. One task of it works at a time."""

    def __init__(self) -> None:
        self._voice: Preparer | None = None
        self._pace = Pace()
        self._phrases: tuple[str, ...] = ()
        """What is left to make."""
        self._busy: set[str] = set()
        """What goes on that must not be disturbed: the talk, and each engine that loads."""
        self._task: asyncio.Task[None] | None = None
        self._ending: set[asyncio.Task[None]] = set()

    def use(self, voice: Preparer | None, phrases: Sequence[str], pace: Pace) -> None:
        """From now on prepare these with this voice; None for nobody."""
        self._stop()
        self._voice, self._phrases, self._pace = voice, tuple(phrases), pace
        self._settle()

    def apply(self, event: Event) -> None:
        match event:
            case PhaseChanged(phase=phase) if phase in _RESTS:
                self._busy.discard(_TALK)
            case PhaseChanged():
                self._busy.add(_TALK)
            case EngineLoading(stage=stage):
                self._busy.add(stage)
            case EngineReady(stage=stage) | FaultRaised(stage=stage):
                self._busy.discard(stage)
            case SoundCheckMoved(doing="over"):
                self._busy.discard(_SOUND_CHECK)
            case SoundCheckMoved():
                self._busy.add(_SOUND_CHECK)
            case _:
                return
        self._settle()

    async def close(self) -> None:
        self.use(None, (), Pace())
        await asyncio.gather(*self._ending, return_exceptions=True)

    def _settle(self) -> None:
        if self._busy:
            self._stop()
        elif self._task is None and self._voice is not None and self._phrases:
            work = self._make(self._voice)
            self._task = asyncio.get_running_loop().create_task(work, name="prepare phrases")

    def _stop(self) -> None:
        if self._task is not None:
            self._ending.add(self._task)
            self._task.add_done_callback(self._ending.discard)
            self._task.cancel()
            self._task = None

    async def _make(self, voice: Preparer) -> None:
        await asyncio.sleep(QUIET)
        made = 0
        while self._phrases:
            try:
                new = await voice.prepare(self._phrases[0], self._pace)
            except EngineError as error:
                # The next phrase of a real answer will tell the learner, if it is still so.
                _log.warning("no phrases are prepared: %s", error.message)
                self._phrases = ()
                break
            self._phrases = self._phrases[1:]
            made += new
            if new:
                await asyncio.sleep(BREATH)
        self._task = None
        _log.info("%d common phrases were prepared", made)
