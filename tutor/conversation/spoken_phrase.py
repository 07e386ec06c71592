"""A phrase on its way to the ear, and its sound between the voice and the loudspeaker."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

from tutor.audio.contract import PlaybackReport
from tutor.audio.frames import AudioFrame, Seconds


class PhraseSound:
    """Frames from one synthesis to one loudspeaker; bounded by AHEAD and the voice's cap on a phrase."""

    def __init__(self) -> None:
        self._frames: deque[AudioFrame] = deque()
        self.closed = False
        self._changed = asyncio.Event()

    def put(self, frame: AudioFrame) -> None:
        self._frames.append(frame)
        self._changed.set()

    def close(self) -> None:
        self.closed = True
        self._changed.set()

    async def frames(self) -> AsyncIterator[AudioFrame]:
        while True:
            while self._frames:
                yield self._frames.popleft()
            if self.closed:
                return
            self._changed.clear()
            await self._changed.wait()


@dataclass(slots=True, eq=False)
class SpokenPhrase:
    index: int
    written: str
    """As the model wrote it."""
    text: str
    """As the voice says it."""
    ready_made: bool = False
    audio: Seconds = 0.0
    pause: Seconds = 0.0
    """Silence before it."""
    cached: bool = False
    """Its sound was kept from before."""
    started_at: Seconds | None = None
    reported: bool = False
    playback: asyncio.Future[PlaybackReport] | None = None
    sound: PhraseSound = field(default_factory=PhraseSound)
