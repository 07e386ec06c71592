"""A microphone that somebody else has for a while: whoever opens it waits until it is let go of."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Coroutine
from typing import Any

from tutor.audio.closing import closing
from tutor.audio.contract import Microphone
from tutor.audio.frames import MicrophoneFrame


class LentMicrophone:
    """Stands in for `lender`, whose device is in use; `let_go` MUST return when it no longer is."""

    def __init__(self, lender: Microphone, let_go: Callable[[], Coroutine[Any, Any, None]]) -> None:
        self.lender = lender
        self._let_go = let_go

    async def frames(self) -> AsyncIterator[MicrophoneFrame]:
        await self._let_go()
        async with closing(self.lender.frames()) as frames:
            async for frame in frames:
                yield frame


def lender(microphone: Microphone) -> Microphone:
    """The microphone itself, lent or not."""
    return microphone.lender if isinstance(microphone, LentMicrophone) else microphone
