"""What every loudspeaker does alike: it plays what its playback is given."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

from tutor.audio.backlog import Backlog
from tutor.audio.contract import PlaybackReport
from tutor.audio.frames import AudioFrame, Seconds
from tutor.audio.playback import Playback
from tutor.errors import DeviceMissing
from tutor.text import Text


class PlaybackSpeaker:
    """All of the Speaker contract but open() and close(), which set and unset the playback."""

    remedy = Text("Choose a loudspeaker.")
    """What to do when it is not open."""

    def __init__(self) -> None:
        self._playback: Playback | None = None

    @property
    def latency(self) -> Seconds | None:
        return self._playback.latency if self._playback is not None else None

    @property
    def backlog(self) -> Backlog | None:
        """None while it is not open. MAY be asked from any thread."""
        return self._playback.backlog if self._playback is not None else None

    def play(
        self, frames: AsyncIterator[AudioFrame], started: Callable[[Seconds], None]
    ) -> asyncio.Future[PlaybackReport]:
        if self._playback is None:
            raise DeviceMissing("The loudspeaker is not open.", self.remedy)
        return self._playback.play(frames, started)

    def stop(self) -> None:
        if self._playback is not None:
            self._playback.stop()

    def pause(self) -> None:
        if self._playback is not None:
            self._playback.pause()

    def resume(self) -> None:
        if self._playback is not None:
            self._playback.resume()
