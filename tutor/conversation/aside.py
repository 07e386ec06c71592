"""Sound beside the talk: a phrase heard again. It belongs to no turn, and gives way to every one."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

from tutor.audio.contract import PlaybackReport, Speaker
from tutor.audio.frames import AudioFrame, Seconds
from tutor.errors import TutorError


class Aside:
    """At most one at a time, on the conductor's loop."""

    def __init__(
        self, speaker: Callable[[], Speaker], rests: Callable[[], bool], over: Callable[[str, Seconds], None]
    ) -> None:
        """`rests` tells whether no turn is under way; `over` is told what was said, and how much of it."""
        self._speaker = speaker
        self._rests = rests
        self._over = over
        self._playing: asyncio.Future[PlaybackReport] | None = None
        self.sounds = False
        """Whether it can be heard at this moment."""

    @property
    def under_way(self) -> bool:
        return self._playing is not None

    async def play(
        self, words: str, frames: AsyncIterator[AudioFrame], started: Callable[[Seconds], None]
    ) -> PlaybackReport:
        """Play to the end, or until a turn begins or stop() is called; what was heard of it.

        `words` are those that can be understood in it, `started` is called when its first sample sounds.
        Raises TutorError while a turn is under way, DeviceMissing and DeviceFailed.
        """
        self.stop()
        speaker = self._speaker()
        await speaker.open()
        if not self._rests():
            raise TutorError("A turn is under way.", "Listen again when it is over.")

        def began(at: Seconds) -> None:
            self.sounds = True
            started(at)

        playing = self._playing = speaker.play(frames, began)
        try:
            report = await playing
        finally:
            if self._playing is playing:
                self._playing, self.sounds = None, False
        self._over(words, report.played)
        return report

    def stop(self) -> None:
        """Be silent at once; play() returns with what was heard until then."""
        if self._playing is not None:
            self._playing, self.sounds = None, False
            self._speaker().stop()
