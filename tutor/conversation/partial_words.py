"""The learner's words while they speak, about twice a second: a look ahead that nothing waits for."""

from __future__ import annotations

import asyncio
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
0.15 s after the last word): from then on this utterance has no more partial words."""


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
        self._turn = TurnId(0)
        self._last: Seconds = 0.0
        self._looking = False
        self._too_slow = False

    def look(self, turn: TurnId, sound: Callable[[], Samples], duration: Seconds) -> None:
        """Look at the words so far, unless it is too soon or would take too long."""
        now = self._loop.time()
        if turn != self._turn:
            self._turn, self._too_slow = turn, False
        if self._looking or self._too_slow or duration < SHORTEST or now - self._last < EVERY:
            return
        self._last, self._looking = now, True
        self._own(self._transcribe_and_tell(turn, sound()))

    async def _transcribe_and_tell(self, turn: TurnId, sound: Samples) -> None:
        try:
            words = await self._transcribe(sound)
        except TutorError:
            # The same fault will meet the draft, which tells it.
            self._too_slow = True
        else:
            self._too_slow = self._loop.time() - self._last > SLOWEST
            if words:
                self._tell(turn, words)
        finally:
            self._looking = False
