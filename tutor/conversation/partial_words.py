"""The learner's words while they speak, about twice a second: a look ahead that nothing waits for."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from tutor.audio.frames import Samples, Seconds
from tutor.conversation.turn import TurnId
from tutor.errors import TutorError

EVERY: Seconds = 0.5
SHORTEST: Seconds = 0.8
"""Less sound than this has no words worth showing."""
SLOWEST: Seconds = 0.18
"""A recogniser that takes longer would be busy when the draft of the next pause wants it (a pause is told
0.15 s after the last word): sound that is so long, in this turn and in those after it, is not looked at."""
FARTHER = 2.0
"""So much longer a sound is tried after one that was transcribed in time."""


class PartialWords:
    """MUST only be asked while the learner's voice sounds: then no draft is due before the look is over."""

    def __init__(
        self,
        transcribe: Callable[[Samples], Awaitable[str]],
        own: Callable[[Coroutine[Any, Any, None]], asyncio.Task[None]],
        tell: Callable[[TurnId, str], None],
    ) -> None:
        self._transcribe = transcribe
        self._own = own
        self._tell = tell
        self._loop = asyncio.get_running_loop()
        self._last: Seconds = 0.0
        self._looking = False
        self._reach: Seconds = math.inf
        """How much sound the recogniser is thought to take in in time."""

    def look(self, turn: TurnId, sound: Callable[[], Samples], duration: Seconds) -> None:
        """Look at the words so far, unless it is too soon or would take too long."""
        now = self._loop.time()
        if self._looking or not SHORTEST <= duration < self._reach or now - self._last < EVERY:
            return
        self._last, self._looking = now, True
        self._own(self._transcribe_and_tell(turn, sound(), duration))

    def learn(self, duration: Seconds, took: Seconds) -> None:
        """So much sound was transcribed, for whomever, in such a time."""
        if took > SLOWEST:
            self._reach = min(self._reach, duration)
        else:
            self._reach = max(self._reach, FARTHER * duration)

    async def _transcribe_and_tell(self, turn: TurnId, sound: Samples, duration: Seconds) -> None:
        try:
            words = await self._transcribe(sound)
        except TutorError:
            # The same fault will meet the draft, which tells it.
            self._reach = min(self._reach, duration)
        else:
            self.learn(duration, self._loop.time() - self._last)
            if words:
                self._tell(turn, words)
        finally:
            self._looking = False
